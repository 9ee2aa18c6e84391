import type { Command } from 'commander';
import { SCENARIO_HELP } from '../scenario-help.js';
import type { ExitCode } from '../session.js';

export interface ExportFlags {
  readonly to: string;
  readonly known?: string;
  readonly scenario: readonly string[];
  readonly overwrite?: boolean;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export const addExport = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('export')
    .description('the compiled law as Parquet tables with the SQL that joins them to your lines')
    .requiredOption('--to <folder>', 'a folder that does not exist yet, or an empty one')
    .option('--known <day>', 'the law as it could be known on this day (today when left out)')
    .option('--scenario <name>', `an outcome; may be repeated: ${SCENARIO_HELP}`, collect, [])
    .option('--overwrite', 'write over an earlier export in that folder')
    .addHelpText(
      'after',
      `
The folder holds the tables, README.md (every column, how to join, what is not
covered) and assess.sql: standard SQL that gives the duty on every line of a
table entry_lines, to the cent what truce duty says. Without --scenario the law
as it is signed. See docs/export.md.

Examples:
  truce export --to warehouse
  truce export --to warehouse --known 2025-07-29 --scenario as-signed \\
    --scenario extend:90d --scenario peak --overwrite`,
    )
    .action(async (flags: ExportFlags) => {
      const { runExport } = await import('./run.js');
      done(await runExport(flags));
    });
};
