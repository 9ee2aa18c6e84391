import type { Command } from 'commander';
import { RECEIPT_HELP } from '../receipt-help.js';
import { SCENARIO_HELP } from '../scenario-help.js';
import type { ExitCode } from '../session.js';

export interface DiffFlags {
  readonly from: string;
  readonly to: string;
  readonly known?: string;
  readonly knownFrom?: string;
  readonly knownTo?: string;
  readonly between: string;
  readonly scenario?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly receipt?: string;
}

export const addDiff = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('diff')
    .argument('[file]', 'entry lines as CSV: then what the difference costs on them, all taken to enter on either day')
    .description('what differs between two days, as known on two days')
    .requiredOption('--from <day>', 'the first day')
    .requiredOption('--to <day>', 'the second day')
    .option('--known <day>', 'both as known on this day (today when left out)')
    .option('--known-from <day>', 'the first day as known on this day')
    .option('--known-to <day>', 'the second day as known on this day')
    .option('--scenario <name>', `the second day under a scenario: ${SCENARIO_HELP}`)
    .option('--between <parties>', 'two territories', 'US,CN')
    .option('--out <folder>', 'with a file: write the full answers for both days here')
    .option('--json', 'the same as JSON')
    .option('--receipt <file>', RECEIPT_HELP)
    .addHelpText(
      'after',
      `
Examples:
  truce diff --from 2025-11-09 --to 2025-11-10
  truce diff --from 2025-08-12 --to 2025-08-12 \\
    --known-from 2025-07-29 --known-to 2025-08-13
  truce diff examples/importer.csv --from 2025-08-11 --to 2025-08-12 \\
    --known 2025-07-29`,
    )
    .action(async (file: string | undefined, flags: DiffFlags) => {
      const { runDiff } = await import('./run.js');
      done(await runDiff(file, flags));
    });
};
