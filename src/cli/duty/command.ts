import type { Command } from 'commander';
import type { EntryRow } from '../../assessment/index.js';
import { SCENARIO_HELP } from '../scenario-help.js';
import type { ExitCode } from '../session.js';

/** The flags that are columns of an entry line. */
const COLUMN_FLAGS = [
  ['--quantity <number>', 'first quantity, in the unit of the schedule unless --unit says another'],
  ['--unit <unit>', 'unit of the first quantity: kg, No., doz. …'],
  ['--quantity2 <number>', 'second quantity'],
  ['--unit2 <unit>', 'unit of the second quantity'],
  ['--steel-value <dollars>', 'value of the steel in the article'],
  ['--aluminum-value <dollars>', 'value of the aluminum in the article'],
  ['--copper-value <dollars>', 'value of the copper in the article'],
  ['--dutiable-value <dollars>', 'for 9802: value of the work abroad, or value less US components'],
  ['--us-value <dollars>', 'value of the US content, for heading 9903.01.34'],
  ['--loaded-date <day>', 'day of loading, for in-transit relief'],
  ['--transport <mode>', 'vessel, air, truck, rail or mail'],
  ['--spi <indicator>', 'special program claimed'],
  ['--claims <list>', 'headings of chapters 98 and 99 and flags claimed, separated by ;'],
  ['--importer <code>', 'the territory the goods enter: US (default) or CN'],
] as const;

export interface DutyFlags {
  readonly origin: string;
  readonly value: string;
  readonly on?: string;
  readonly known?: string;
  readonly edition?: string;
  readonly scenario: readonly string[];
  readonly json?: boolean;
  readonly quantity?: string;
  readonly unit?: string;
  readonly quantity2?: string;
  readonly unit2?: string;
  readonly steelValue?: string;
  readonly aluminumValue?: string;
  readonly copperValue?: string;
  readonly dutiableValue?: string;
  readonly usValue?: string;
  readonly loadedDate?: string;
  readonly transport?: string;
  readonly spi?: string;
  readonly claims?: string;
  readonly importer?: string;
  readonly given: readonly string[];
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
    .option(
      '--given <name=number>',
      'what else a rate needs, by its name under Missing; may be given again: "value of the battery=12.50"',
      collect,
      [],
    )
    .option('--json', 'the object of the assess contract');
  for (const [flag, help] of COLUMN_FLAGS) command.option(flag, help);
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

export const rowOf = (hts: string, flags: DutyFlags): EntryRow => {
  const cells = {
    hts,
    origin: flags.origin,
    value: flags.value,
    quantity: flags.quantity,
    unit: flags.unit,
    quantity2: flags.quantity2,
    unit2: flags.unit2,
    steel_value: flags.steelValue,
    aluminum_value: flags.aluminumValue,
    copper_value: flags.copperValue,
    dutiable_value: flags.dutiableValue,
    us_value: flags.usValue,
    loaded_date: flags.loadedDate,
    transport: flags.transport,
    spi: flags.spi,
    claims: flags.claims,
    importer: flags.importer,
    given: flags.given.length === 0 ? undefined : flags.given.join(';'),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined));
};
