import type { Command } from 'commander';
import { SCENARIO_HELP } from '../scenario-help.js';
import type { ExitCode } from '../session.js';

export interface AssessFlags {
  readonly on: string;
  readonly known?: string;
  readonly edition?: string;
  readonly scenario?: string;
  readonly format: string;
  readonly out?: string;
  readonly json?: boolean;
}

export const addAssess = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('assess')
    .argument('<file>', 'entry lines as CSV or TSV')
    .description('the duty on every line of a file; rows in are rows out, in order')
    .option('--on <entry|day>', "each line's own entry_date, or one day for all", 'entry')
    .option('--known <day>', 'the law as it could be known on this day (today when left out)')
    .option('--edition <id>', 'base rates from this edition of the schedule, whatever the day')
    .option('--scenario <name>', SCENARIO_HELP)
    .option('--format <format>', 'jsonl, csv (your columns first) or table', 'jsonl')
    .option('--json', 'the same as --format jsonl')
    .option('--out <path>', 'write to a file, whole or not at all, instead of standard output')
    .addHelpText(
      'after',
      `
Exit code 1 says that some lines could not be assessed; they are in the output,
each with its reason.

Examples:
  truce assess examples/importer.csv --on 2025-08-12 --known 2025-07-29 \\
    --format table
  truce assess entries.csv --format csv --out assessed.csv`,
    )
    .action(async (file: string, flags: AssessFlags) => {
      const { runAssess } = await import('./run.js');
      done(await runAssess(file, flags));
    });
};
