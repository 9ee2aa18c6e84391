import type { Command } from 'commander';
import { RECEIPT_HELP } from '../receipt-help.js';
import { SCENARIO_HELP } from '../scenario-help.js';
import type { ExitCode } from '../session.js';

export interface TimelineFlags {
  readonly known?: string;
  readonly from?: string;
  readonly until?: string;
  readonly between: string;
  readonly scenario?: string;
  readonly all?: boolean;
  readonly ascii?: boolean;
  readonly json?: boolean;
  readonly receipt?: string;
  readonly ics?: boolean;
  readonly rss?: boolean;
  readonly atom?: boolean;
  readonly out?: string;
}

export const addTimeline = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('timeline')
    .description('the rates of both sides over time, the deadlines ahead, and what became known when')
    .option('--known <day>', 'the law, and its future, as it looked on this day (today when left out)')
    .option('--from <day>', 'the first day shown (a month before the first rate when left out)')
    .option('--until <day>', 'the first day no longer shown (two months after the last change when left out)')
    .option('--between <parties>', 'two territories', 'US,CN')
    .option('--scenario <name>', `the future under a scenario: ${SCENARIO_HELP}`)
    .option('--all', 'also list the instruments that move no headline rate')
    .option('--ascii', 'draw with plain characters only')
    .option('--json', 'the same as JSON')
    .option('--receipt <file>', RECEIPT_HELP)
    .option('--ics', 'the deadlines ahead as a calendar, one all-day event each')
    .option('--rss', 'the signed changes as an RSS feed')
    .option('--atom', 'the signed changes as an Atom feed')
    .option('--out <file>', 'write to a file, whole or not at all, instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  truce timeline
  truce timeline --known 2025-07-29
  truce timeline --known 2025-07-29 --scenario extend:90d
  truce timeline --ics --out truce.ics
  truce timeline --atom --from 2026-01-01 --out signed.xml`,
    )
    .action(async (flags: TimelineFlags) => {
      const { runTimeline } = await import('./run.js');
      done(await runTimeline(flags));
    });
};
