import type { Command } from 'commander';
import { actOptions } from '../act-options.js';
import type { ExitCode } from '../session.js';

export const addDecline = (program: Command, done: (code: ExitCode) => void): void => {
  actOptions(
    program
      .command('decline')
      .argument('<id>', 'the proposal')
      .description('close what somebody else proposed, unsigned')
      .requiredOption('--words <text>', 'why')
      .option('--revision <number>', 'the revision that you read; refused when there is a later one'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  truce decline extension-2026 --words "the order was never published" --as signer-1',
    )
    .action(async (id: string, flags) => {
      const { keepAct } = await import('../keep-act.js');
      done(await keepAct({ kind: 'decline', proposal: id, words: flags.words }, flags));
    });
};
