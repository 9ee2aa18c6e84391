import type { Command } from 'commander';
import { addLineFlags, type LineFlags } from '../line-flags.js';
import type { ExitCode } from '../session.js';

export interface CompareFlags extends LineFlags {
  readonly against: readonly string[];
  readonly on?: string;
  readonly known?: string;
  readonly json?: boolean;
}

/** A flag that may be repeated, or given a list separated by commas. */
const collect = (value: string, before: readonly string[]): readonly string[] => [
  ...before,
  ...value.split(',').map((each) => each.trim()),
];

export const addCompare = (program: Command, done: (code: ExitCode) => void): void => {
  const command = program
    .command('compare')
    .argument('<what>', 'a tariff code, or a CSV file of entry lines')
    .description('the same goods from other origins, as far as the law of the ledger reaches')
    .option('--against <origin>', 'an origin to compare with; needed, and may be repeated', collect, [])
    .option('--origin <country>', 'country of origin of the goods, for a code')
    .option('--value <dollars>', 'customs value, for a code')
    .option('--on <day>', "day of entry (today when left out; for a file each line's own entry_date)")
    .option('--known <day>', 'the law as it could be known on this day (today when left out)')
    .option('--json', 'the same as JSON');
  addLineFlags(command);
  command
    .addHelpText(
      'after',
      `
Goods of CN, HK and MO get their duty. Of other origins the ledger holds the
ordinary duty alone: it is shown apart as the known part, with the duties that
are known of and not held, and never as a total. Rates that a deal was said to
carry are shown as said. Special programs are named where the schedule prints
a rate for them; whether goods qualify under their rules of origin is not
looked at. Exit code 1 where any duty is not known.

Examples:
  truce compare 9503.00.00.73 --origin CN --against HK --against VN \\
    --value 25000 --on 2026-09-01
  truce compare 8501.10.40.20 --origin CN --against MX,KR --value 12000 \\
    --quantity 4000 --unit No. --on 2025-10-01 --json
  truce compare examples/importer.csv --against HK,VN --known 2025-08-20`,
    )
    .action(async (what: string, flags: CompareFlags) => {
      const { runCompare } = await import('./run.js');
      done(await runCompare(what, flags));
    });
};
