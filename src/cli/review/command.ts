import type { Command } from 'commander';
import { actOptions } from '../act-options.js';
import type { ExitCode } from '../session.js';

export const addReview = (program: Command, done: (code: ExitCode) => void): void => {
  actOptions(
    program
      .command('review')
      .argument('<id>', 'the proposal')
      .description('say of a proposal of somebody else that it is right, or what is wrong with it')
      .option('--approve', 'it may be signed')
      .option('--object', 'it may not be signed as it stands; needs --words')
      .option('--words <text>', 'why')
      .option('--revision <number>', 'the revision that you read; refused when there is a later one'),
  )
    .addHelpText(
      'after',
      `
Examples:
  truce review extension-2026 --approve --as signer-1
  truce review extension-2026 --object --words "s. 2 says 8 February" --as analyst-2`,
    )
    .action(async (id: string, flags) => {
      const { runReview } = await import('./run.js');
      done(await runReview(id, flags));
    });
};
