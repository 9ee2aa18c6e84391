import type { Command } from 'commander';
import { addLineFlags, type LineFlags } from '../line-flags.js';
import { RECEIPT_HELP } from '../receipt-help.js';
import { SCENARIO_HELP } from '../scenario-help.js';
import type { ExitCode } from '../session.js';

export interface DutyFlags extends LineFlags {
  readonly origin: string;
  readonly value: string;
  readonly on?: string;
  readonly known?: string;
  readonly edition?: string;
  readonly scenario: readonly string[];
  readonly json?: boolean;
  readonly receipt?: string;
}

/** A flag that may be given more than once. */
const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export const addDuty = (program: Command, done: (code: ExitCode) => void): void => {
  const command = program
    .command('duty')
    .argument('<hts>', 'tariff code, 8 or 10 digits, dotted or not')
    .description('the duty on one line: every component with its citation, and what was left out and why')
    .requiredOption('--origin <country>', 'country of origin: CN, CHN, 5700 or China')
    .requiredOption('--value <dollars>', 'customs value')
    .option('--on <day>', 'day of entry (today when left out)')
    .option('--known <day>', 'the law as it could be known on this day (today when left out)')
    .option('--edition <id>', 'base rates from this edition of the schedule, whatever the day')
    .option('--scenario <name>', `${SCENARIO_HELP}; may be given again to compare, each with =WEIGHT`, collect, [])
    .option('--json', 'the object of the assess contract')
    .option('--receipt <file>', RECEIPT_HELP);
  addLineFlags(command);
  command.addHelpText(
    'after',
    `
Examples:
  truce duty 7202.11.10.00 --origin CN --value 10000 --on 2026-02-15
  truce duty 9503.00.00.73 --origin CN --value 25000 \\
    --on 2025-08-12 --known 2025-07-29
  truce duty 9503.00.00.73 --origin CN --value 25000 \\
    --on 2025-08-12 --known 2025-07-29 \\
    --scenario as-signed --scenario extend:90d --scenario peak
  truce duty 8708.29.51.60 --origin CN --value 8,000 --on 2025-07-01 \\
    --claims not-auto-part --aluminum-value 1,500
  truce duty 9102.11.45 --origin CN --value 900 --on 2025-07-01 \\
    --quantity 10 --unit No. --given "value of the case=300" \\
    --given "value of the battery=10" \\
    --given "value of the strap, band or bracelet=100"`,
  );
  command.action(async (hts: string, flags: DutyFlags) => {
    const { runDuty } = await import('./run.js');
    done(await runDuty(hts, flags));
  });
};
