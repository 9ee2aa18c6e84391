import type { Command } from 'commander';
import type { EntryRow } from '../assessment/index.js';

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

/** An entry line given by flags. */
export interface LineFlags {
  readonly origin?: string;
  readonly value?: string;
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

/** The flags of a line besides its code, origin and value. */
export const addLineFlags = (command: Command): void => {
  for (const [flag, help] of COLUMN_FLAGS) command.option(flag, help);
  command.option(
    '--given <name=number>',
    'what else a rate needs, by its name under Missing; may be given again: "value of the battery=12.50"',
    collect,
    [],
  );
};

export const rowOf = (hts: string, flags: LineFlags): EntryRow => {
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
