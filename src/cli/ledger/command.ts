import type { Command } from 'commander';
import type { ExitCode } from '../session.js';

export const addLedger = (program: Command, done: (code: ExitCode) => void): void => {
  const ledger = program.command('ledger').description('the ledger itself: its events and its chain');
  ledger
    .command('verify')
    .description('recompute the hash chain; exit code 1 names the first event that does not follow')
    .option('--json', 'the same as JSON')
    .addHelpText('after', '\nExample:\n  truce ledger verify')
    .action(async (flags: { json?: boolean }) => {
      const { runVerify } = await import('./run.js');
      done(await runVerify(flags));
    });
};
