import type { Command } from 'commander';
import { SCENARIO_HELP } from '../scenario-help.js';
import type { ExitCode } from '../session.js';

export interface ExposureFlags {
  readonly scenario: readonly string[];
  readonly on?: string;
  readonly known?: string;
  readonly by: readonly string[];
  readonly top: string;
  readonly memory?: string;
  readonly json?: boolean;
}

export const addExposure = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('exposure')
    .argument(
      '<files...>',
      'entry lines as CSV, TSV, Parquet, JSONL or XLSX, also .gz and .zst; patterns are read as such',
    )
    .description('what the lines cost under each outcome, and the differences')
    .option('--scenario <name>', `an outcome; may be repeated: ${SCENARIO_HELP}`, collect, [])
    .option('--on <day>', "one day of entry for all lines (each line's own entry_date when left out)")
    .option('--known <day>', 'the law as it could be known on this day (today when left out)')
    .option('--by <dimension>', 'also by origin, chapter, sector, supplier or month; may be repeated', collect, [])
    .option('--top <count>', 'how many of the lines that move most are named', '10')
    .option('--memory <size>', 'how much memory may be used, such as 4GB; more goes to disk', '2GB')
    .option('--json', 'the same as JSON')
    .addHelpText(
      'after',
      `
Without --scenario: as-signed, extend:90d and peak. What is signed is always
the first outcome, and differences are from it. A line whose duty is unknown
under one outcome counts under none; the exit code is then 1.

Examples:
  truce exposure examples/importer.csv --on 2025-08-12 --known 2025-07-29
  truce exposure 'entries/*.csv.gz' --scenario lapse --scenario extend:90d \\
    --by origin --by month --json`,
    )
    .action(async (files: string[], flags: ExposureFlags) => {
      const { runExposure } = await import('./run.js');
      done(await runExposure(files, flags));
    });
};

const collect = (value: string, before: readonly string[]): readonly string[] => [
  ...before,
  ...value.split(',').map((each) => each.trim()),
];
