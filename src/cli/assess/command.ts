import type { Command } from 'commander';
import { SCENARIO_HELP } from '../scenario-help.js';
import type { ExitCode } from '../session.js';

export interface AssessFlags {
  readonly on: string;
  readonly known?: string;
  readonly edition?: string;
  readonly scenario: readonly string[];
  readonly format: string;
  readonly out?: string;
  readonly memory: string;
  readonly json?: boolean;
}

export const addAssess = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('assess')
    .argument(
      '<files...>',
      'entry lines as CSV, TSV, Parquet, JSONL or XLSX, also .gz and .zst; patterns are read as such',
    )
    .description('the duty on every line of a file; rows in are rows out, in order')
    .option('--on <entry|day>', "each line's own entry_date, or one day for all", 'entry')
    .option('--known <day>', 'the law as it could be known on this day (today when left out)')
    .option('--edition <id>', 'base rates from this edition of the schedule, whatever the day')
    .option('--scenario <name>', `${SCENARIO_HELP}; with xlsx it may be repeated`, collect, [])
    .option('--format <format>', 'jsonl (everything), csv, parquet, xlsx (your columns first) or table', 'jsonl')
    .option('--json', 'the same as --format jsonl')
    .option('--out <path>', 'write to a file, whole or not at all, instead of standard output')
    .option('--memory <size>', 'how much memory may be used, such as 4GB; more goes to disk', '2GB')
    .addHelpText(
      'after',
      `
jsonl gives every line whole: components with their citations, what was left
out and why, effects of what was assumed. csv, parquet and xlsx give a row a
line from the compiled law, at the speed of a database, equal to the cent; xlsx
has a sheet for each outcome, with formulas that add up.

Exit code 1 says that some lines could not be assessed; they are in the output,
each with its reason.

Examples:
  truce assess examples/importer.csv --on 2025-08-12 --known 2025-07-29 \\
    --format table
  truce assess 'entries/*.csv.gz' --format parquet --out assessed.parquet
  truce assess entries.xlsx --format xlsx --out assessed.xlsx \\
    --scenario as-signed --scenario lapse`,
    )
    .action(async (files: string[], flags: AssessFlags) => {
      const { runAssess } = await import('./run.js');
      done(await runAssess(files, flags));
    });
};

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
