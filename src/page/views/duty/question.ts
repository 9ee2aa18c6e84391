import type { Question } from '../../ask/answers.js';

/** A field of the form: its name is that of the door's question and of the column in a file of entry lines. */
export interface LineField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** What every line needs. */
export const NEEDED = ['hts', 'origin', 'value'] as const;

/** What decides some duties, folded away until it is wanted. */
export const FURTHER: readonly LineField[] = [
  { name: 'quantity', label: 'Quantity', hint: 'in the unit of the schedule' },
  { name: 'unit', label: 'Unit', hint: 'kg, No., doz.' },
  { name: 'quantity2', label: 'Second quantity' },
  { name: 'unit2', label: 'Its unit' },
  { name: 'steel_value', label: 'Value of the steel', hint: 'dollars' },
  { name: 'aluminum_value', label: 'Value of the aluminum', hint: 'dollars' },
  { name: 'copper_value', label: 'Value of the copper', hint: 'dollars' },
  { name: 'us_value', label: 'Value of US content', hint: 'dollars' },
  { name: 'dutiable_value', label: 'Dutiable value, 9802', hint: 'dollars' },
  { name: 'loaded_date', label: 'Loaded on', hint: 'for relief in transit' },
  { name: 'transport', label: 'Transport', hint: 'vessel, air, truck, rail, mail' },
  { name: 'spi', label: 'Special program', hint: 'S for USMCA' },
  { name: 'claims', label: 'Claims', hint: 'headings and flags, separated by ;' },
  { name: 'given', label: 'Given besides', hint: 'value of the battery=12.50; …' },
  { name: 'importer', label: 'Importer', hint: 'US or CN' },
  { name: 'edition', label: 'Edition', hint: 'base rates of this one' },
];

/** The outcomes that are asked for by a tick. */
export const OUTCOMES = [
  { name: 'as-signed', label: 'as signed', hint: 'the law as it stands' },
  { name: 'lapse', label: 'lapse', hint: 'every suspension of the truce ends today' },
  { name: 'extend:90d', label: '90 days more', hint: 'the truce is extended' },
  { name: 'peak', label: 'peak', hint: 'every rate of the truce at its highest' },
] as const;

/** No field of a question is longer than its door takes; a longer one can only come from an address written by hand. */
const LONGEST: Readonly<Record<string, number>> = { hts: 40, origin: 80, value: 40 };
const clipped = (name: string, text: string): string => text.slice(0, LONGEST[name] ?? 400);

export const isAsked = (params: URLSearchParams): boolean => NEEDED.some((name) => params.has(name));

/** The question that an address holds, with its days filled in; nothing before any field is given. */
export const questionOf = (params: URLSearchParams, today: string): Question | undefined => {
  if (!isAsked(params)) return undefined;
  const line = [...NEEDED, ...FURTHER.map(({ name }) => name)].flatMap((name) => {
    const text = params.get(name) ?? ((NEEDED as readonly string[]).includes(name) ? '' : undefined);
    return text === undefined ? [] : [[name, clipped(name, text)]];
  });
  const scenario = params.getAll('scenario').map((name) => clipped('scenario', name));
  return {
    ...(Object.fromEntries(line) as Record<string, string>),
    on: clipped('on', params.get('on') ?? today).slice(0, 40),
    known: clipped('known', params.get('known') ?? today).slice(0, 40),
    ...(scenario.length === 0 ? {} : { scenario: scenario.slice(0, 20) }),
  };
};
