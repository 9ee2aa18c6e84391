import type { Command } from 'commander';
import type { ExitCode } from '../session.js';

export interface ImportFlags {
  readonly id: string;
  readonly from: string;
  readonly until?: string;
  readonly json?: boolean;
}

export interface ShowFlags {
  readonly on?: string;
  readonly json?: boolean;
}

export const addSchedule = (program: Command, done: (code: ExitCode) => void): void => {
  const schedule = program
    .command('schedule')
    .description('editions of the tariff schedule: show a code, add an edition, look up by words');
  schedule
    .command('show')
    .argument('<code>', 'a code of 2 to 10 digits, dotted or not')
    .description('a line with its rates and units in the edition of a day, or the lines below a heading')
    .option('--on <day>', 'the day (today when left out)')
    .option('--json', 'the same as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  truce schedule show 7202.11.10\n  truce schedule show 9102.11.25 --on 2025-08-12',
    )
    .action(async (code: string, flags: ShowFlags) => {
      const { runShow } = await import('./show.js');
      done(await runShow(code, flags));
    });
  schedule
    .command('import')
    .argument('<file>', 'an official HTSUS export, CSV or JSON')
    .description('add your own edition; its descriptions are kept for look-up by words')
    .requiredOption('--id <id>', 'a name for the edition: 2024-rev-10')
    .requiredOption('--from <day>', 'the first day on which it is used')
    .option('--until <day>', 'the first day on which it is no longer used')
    .option('--json', 'the same as JSON')
    .addHelpText(
      'after',
      `
Editions are kept below $TRUCE_HOME (else ~/.truce), used by every command, and
never sent anywhere.

Example:
  truce schedule import htsdata.csv --id 2024-rev-10 \\
    --from 2024-01-01 --until 2025-01-01`,
    )
    .action(async (file: string, flags: ImportFlags) => {
      const { runImport } = await import('./import.js');
      done(await runImport(file, flags));
    });
  schedule
    .command('list')
    .description('the editions at hand and the days they are used on')
    .option('--json', 'the same as JSON')
    .action(async (flags: { json?: boolean }) => {
      const { runList } = await import('./list.js');
      done(await runList(flags));
    });
  schedule
    .command('search')
    .argument('<words...>', 'words of a description')
    .description('lines by words, in an imported edition (the bundled ones hold no descriptions)')
    .option('--on <day>', 'the day (today when left out)')
    .option('--json', 'the same as JSON')
    .addHelpText('after', '\nExample:\n  truce schedule search steel wire rope')
    .action(async (words: string[], flags: ShowFlags) => {
      const { runSearch } = await import('./search.js');
      done(await runSearch(words, flags));
    });
};
