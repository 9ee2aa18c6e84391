import type { Command } from 'commander';
import { RECEIPT_HELP } from '../receipt-help.js';
import { SCENARIO_HELP } from '../scenario-help.js';
import type { ExitCode } from '../session.js';

export interface LawFlags {
  readonly on?: string;
  readonly known?: string;
  readonly scenario?: string;
  readonly json?: boolean;
  readonly receipt?: string;
}

export const addLaw = (program: Command, done: (code: ExitCode) => void): void => {
  program
    .command('law')
    .argument('[measure]', 'a measure by id (us/section-301/china-list-3) or heading (9903.88.03)')
    .description('the history of a measure with its instruments; without a measure, all of them')
    .option('--on <day>', 'the day whose status is shown (today when left out)')
    .option('--known <day>', 'the law as it could be known on this day (today when left out)')
    .option('--scenario <name>', SCENARIO_HELP)
    .option('--json', 'the same as JSON')
    .option('--receipt <file>', RECEIPT_HELP)
    .addHelpText(
      'after',
      '\nExamples:\n  truce law 9903.01.63\n  truce law us/section-301/china-list-3 --known 2019-05-01\n  truce law --on 2025-04-10',
    )
    .action(async (measure: string | undefined, flags: LawFlags) => {
      const { runLaw } = await import('./run.js');
      done(await runLaw(measure, flags));
    });
};
