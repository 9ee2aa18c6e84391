import type { Command } from 'commander';
import type { ExitCode } from '../session.js';

/** What can be asked of the talks, and what each answers. */
export const TOPICS = {
  rounds: 'meetings, calls and summits: where, who, with what outcome',
  statements: 'what was said, by whom',
  proposals: 'what was agreed, who must sign, and whether they have',
  positions: 'where each side stands on each topic, over time',
  flashpoints: 'the topics that can break the truce, and what happened to each',
  deals: 'deals with other partners and their headline rates',
  controls: 'export controls and listings, with their suspensions',
  balance: 'the goods balance by year, and the cuts that were aimed at',
  sectors: 'strategic sectors as lists of codes',
} as const;

export type Topic = keyof typeof TOPICS;

export interface TalksFlags {
  readonly known?: string;
  readonly json?: boolean;
}

export const addTalks = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('talks')
    .argument('<topic>', Object.keys(TOPICS).join(', '))
    .description('the record of the talks, as it could be known on a day')
    .option('--known <day>', 'as it could be known on this day (today when left out)')
    .option('--json', 'the same as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  truce talks rounds --known 2025-07-29\n  truce talks proposals\n  truce talks balance',
    )
    .action(async (topic: string, flags: TalksFlags) => {
      const { runTalks } = await import('./run.js');
      done(await runTalks(topic, flags));
    });
};
