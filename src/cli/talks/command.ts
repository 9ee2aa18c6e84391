import type { Command } from 'commander';
import { TALKS_TOPICS } from '../../answers/talks-topics.js';
import { RECEIPT_HELP } from '../receipt-help.js';
import type { ExitCode } from '../session.js';

export interface TalksFlags {
  readonly known?: string;
  readonly json?: boolean;
  readonly receipt?: string;
}

export const addTalks = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('talks')
    .argument('<topic>', Object.keys(TALKS_TOPICS).join(', '))
    .description('the record of the talks, as it could be known on a day')
    .option('--known <day>', 'as it could be known on this day (today when left out)')
    .option('--json', 'the same as JSON')
    .option('--receipt <file>', RECEIPT_HELP)
    .addHelpText(
      'after',
      '\nExamples:\n  truce talks rounds --known 2025-07-29\n  truce talks proposals\n  truce talks balance',
    )
    .action(async (topic: string, flags: TalksFlags) => {
      const { runTalks } = await import('./run.js');
      done(await runTalks(topic, flags));
    });
};
