import type { Command } from 'commander';
import { RECEIPT_HELP } from '../receipt-help.js';
import { SCENARIO_HELP } from '../scenario-help.js';
import type { ExitCode } from '../session.js';

export interface BriefFlags {
  readonly on?: string;
  readonly known?: string;
  readonly since?: string;
  readonly scenario?: string;
  readonly json?: boolean;
  readonly receipt?: string;
  readonly md?: boolean;
  readonly html?: boolean;
}

export const addBrief = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('brief')
    .description('one page: where the truce stands, what is agreed and not signed, and what happens if nobody signs')
    .option('--on <day>', 'the day (today when left out)')
    .option('--known <day>', 'as it could be known on this day (the day itself when left out)')
    .option('--since <day>', 'also what became known after this day')
    .option('--scenario <name>', SCENARIO_HELP)
    .option('--json', 'the object of the brief contract')
    .option('--receipt <file>', RECEIPT_HELP)
    .option('--md', 'as Markdown')
    .option('--html', 'as a page')
    .addHelpText(
      'after',
      '\nExamples:\n  truce brief\n  truce brief --on 2025-07-29\n  truce brief --on 2026-11-23 --since 2026-09-01 --md',
    )
    .action(async (flags: BriefFlags) => {
      const { runBrief } = await import('./run.js');
      done(await runBrief(flags));
    });
};
