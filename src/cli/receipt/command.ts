import type { Command } from 'commander';
import type { ExitCode } from '../session.js';

export interface VerifyFlags {
  readonly answer?: string;
  readonly json?: boolean;
}

export const addReceipt = (program: Command, done: (code: ExitCode) => void): void => {
  const receipt = program
    .command('receipt')
    .description('what an answer rests on: asked again, and held against the law here');
  receipt
    .command('verify')
    .argument('<file>', 'a receipt, as --receipt writes it')
    .description('asks the question of a receipt again, and says whether the answer is the same')
    .option('--answer <file>', 'the answer that was kept with it, so that the first field that differs can be named')
    .option('--json', 'the same as JSON')
    .addHelpText(
      'after',
      `
Exit codes: 0 the same answer, 1 another answer or a receipt that was altered,
2 no receipt.

Examples:
  truce duty 9503.00.00.73 --origin CN --value 25000 --receipt toys.json
  truce receipt verify toys.json
  truce brief --json --receipt brief.receipt.json > brief.json
  truce receipt verify brief.receipt.json --answer brief.json`,
    )
    .action(async (file: string, flags: VerifyFlags) => {
      const { runVerify } = await import('./run.js');
      done(await runVerify(file, flags));
    });
};
