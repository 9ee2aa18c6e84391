import type { Command } from 'commander';
import type { ExitCode } from '../session.js';

export interface ScenariosFlags {
  readonly on?: string;
  readonly known?: string;
  readonly between: string;
  readonly json?: boolean;
}

export const addScenarios = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('scenarios')
    .description('the outcomes that can be asked about, and both sides’ headline rates under each')
    .option('--on <day>', 'the day (today when left out)')
    .option('--known <day>', 'the law as it could be known on this day (today when left out)')
    .option('--between <parties>', 'two territories', 'US,CN')
    .option('--json', 'the same as JSON')
    .addHelpText('after', '\nExamples:\n  truce scenarios\n  truce scenarios --on 2025-08-12 --known 2025-07-29')
    .action(async (flags: ScenariosFlags) => {
      const { runScenarios } = await import('./run.js');
      done(await runScenarios(flags));
    });
};
