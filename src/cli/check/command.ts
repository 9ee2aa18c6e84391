import type { Command } from 'commander';
import type { ExitCode } from '../session.js';

export const addCheck = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('check')
    .argument('<case...>', 'files of worked cases, or folders of them')
    .description('run worked cases and say what came out otherwise')
    .option('--json', 'one object a case')
    .addHelpText('after', '\nExamples:\n  truce check cases/us/section-301/china-list-3.yaml\n  truce check cases')
    .action(async (paths: string[], flags: { json?: boolean }) => {
      const { runCheck } = await import('./run.js');
      done(await runCheck(paths, flags));
    });
};
