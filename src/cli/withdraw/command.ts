import type { Command } from 'commander';
import { actOptions } from '../act-options.js';
import type { ExitCode } from '../session.js';

export const addWithdraw = (program: Command, done: (code: ExitCode) => void): void => {
  actOptions(
    program
      .command('withdraw')
      .argument('<id>', 'the proposal')
      .description('take back a proposal of your own that nobody has signed')
      .option('--words <text>', 'why'),
  )
    .addHelpText('after', '\nExample:\n  truce withdraw extension-2026 --as analyst-1')
    .action(async (id: string, flags) => {
      const { keepAct } = await import('../keep-act.js');
      const words = flags.words === undefined ? {} : { words: flags.words };
      done(await keepAct({ kind: 'withdraw', proposal: id, ...words }, flags));
    });
};
