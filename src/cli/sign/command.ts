import type { Command } from 'commander';
import { actOptions } from '../act-options.js';
import type { ExitCode } from '../session.js';

export const addSign = (program: Command, done: (code: ExitCode) => void): void => {
  actOptions(
    program
      .command('sign')
      .argument('<id>', 'the proposal')
      .description('sign what somebody else proposed and was approved: from now on it is law for your team')
      .option('--revision <number>', 'the revision that you read; refused when there is a later one'),
  )
    .addHelpText(
      'after',
      `
It is known from the day of the signature, and binds goods on the days that
its events name. Nobody signs their own proposal.

Example:
  truce sign extension-2026 --as signer-1`,
    )
    .action(async (id: string, flags) => {
      const { keepAct } = await import('../keep-act.js');
      done(await keepAct({ kind: 'sign', proposal: id }, flags));
    });
};
