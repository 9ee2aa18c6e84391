import type { Command } from 'commander';
import { RECEIPT_HELP } from '../receipt-help.js';
import { SCENARIO_HELP } from '../scenario-help.js';
import type { ExitCode } from '../session.js';

export interface RegimeFlags {
  readonly on?: string;
  readonly known?: string;
  readonly between: string;
  readonly scenario?: string;
  readonly json?: boolean;
  readonly receipt?: string;
}

export const addRegime = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('regime')
    .description('what is in force between two parties on a day, both ways, with what is suspended and scheduled')
    .option('--on <day>', 'the day (today when left out)')
    .option('--known <day>', 'the law as it could be known on this day (today when left out)')
    .option('--between <parties>', 'two territories', 'US,CN')
    .option('--scenario <name>', SCENARIO_HELP)
    .option('--json', 'the same as JSON')
    .option('--receipt <file>', RECEIPT_HELP)
    .addHelpText(
      'after',
      '\nExamples:\n  truce regime --on 2025-08-12 --known 2025-07-29\n  truce regime --between US,HK --on 2025-05-14',
    )
    .action(async (flags: RegimeFlags) => {
      const { runRegime } = await import('./run.js');
      done(await runRegime(flags));
    });
};
