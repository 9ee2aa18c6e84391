import type { Command } from 'commander';
import { SCENARIO_HELP } from '../scenario-help.js';
import type { ExitCode } from '../session.js';

export interface DeadlinesFlags {
  readonly on?: string;
  readonly known?: string;
  readonly until?: string;
  readonly scenario: readonly string[];
  readonly top: string;
  readonly memory?: string;
  readonly shipments?: boolean;
  readonly transit?: string;
  readonly json?: boolean;
  readonly ics?: boolean;
  readonly out?: string;
}

export const addDeadlines = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('deadlines')
    .argument(
      '<files...>',
      'entry lines as CSV, TSV, Parquet, JSONL or XLSX, also .gz and .zst; patterns are read as such',
    )
    .description('every date ahead that moves money for these lines, with the dollars and the law')
    .option('--on <day>', 'dates after this day (the day as known when left out)')
    .option('--known <day>', 'the law as it could be known on this day (today when left out)')
    .option('--until <day>', 'the first day no longer looked at')
    .option('--scenario <name>', `also under another outcome; may be repeated: ${SCENARIO_HELP}`, collect, [])
    .option('--top <count>', 'how many of the lines that move most are named for each date', '5')
    .option('--shipments', 'the lines are planned shipments: refuse a file without a column for their departure')
    .option('--transit <days>', 'days in transit by mode in place of those assumed, such as vessel=30,air=5')
    .option('--memory <size>', 'how much memory may be used, such as 4GB; more goes to disk', '2GB')
    .option('--json', 'the same as JSON (docs/deadlines.md says what stands where)')
    .option('--ics', 'as a calendar, one all-day event a date with the dollars in its title')
    .option('--out <file>', 'write to a file, whole or not at all, instead of standard output')
    .addHelpText(
      'after',
      `
For each date all lines are taken to enter on the day before, and then on the
day; their own dates of entry do not count. Dates come from the law as known:
ends of suspensions and exclusions, scheduled rates, windows for goods in
transit, fees, editions. A date that moves nothing for these lines is counted,
not listed. The exit code is 1 when the duty of some line is unknown.

A file with a column planned_departure (departure, etd, ship date) is a plan: for
each date that moves a shipment's duty it is told whether it lands before, the
last day to load to do so, and whether a provision for goods in transit helps.
Days in transit come from transit_days or the arrival (arrived_date, eta), else
from --transit, else from a table of assumptions (docs/deadlines.md).

Examples:
  truce deadlines examples/importer.csv --known 2025-07-29
  truce deadlines examples/importer.csv --known 2025-07-29 --scenario extend:90d
  truce deadlines 'entries/*.parquet' --ics --out deadlines.ics
  truce deadlines examples/shipments.csv --known 2025-07-29 --transit vessel=28`,
    )
    .action(async (files: string[], flags: DeadlinesFlags) => {
      const { runDeadlines } = await import('./run.js');
      done(await runDeadlines(files, flags));
    });
};

const collect = (value: string, before: readonly string[]): readonly string[] => [
  ...before,
  ...value.split(',').map((each) => each.trim()),
];
