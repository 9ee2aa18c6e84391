import type { Shown } from '../downloads.js';

/** A table of the answer: heads, then rows; the columns after `words` hold dollars or counts. */
export interface Summary {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many columns from the left hold words. */
  readonly words: number;
}

/** The tables of the view, for whoever writes them into a file. */
export const summariesOf = ({ exposure, deadlines, refunds }: Shown): readonly Summary[] => [
  byProgram(exposure),
  ...Object.keys(exposure.by).map((by) => byGroup(exposure, by)),
  ...(deadlines === undefined ? [] : [deadlinesTable(deadlines)]),
  ...(refunds === undefined ? [] : [refundsTable(refunds)]),
];

/** What the tables answer, in sentences. */
export const headOf = ({ file, exposure }: Shown): readonly string[] => [
  `${file.name}: ${exposure.lines} lines, ${exposure.on === 'entry' ? 'each on its own day of entry' : `all entered on ${exposure.on}`}, by the law as known on ${exposure.known}.`,
  `${exposure.lines - exposure.unknown} lines count, worth $${exposure.value}; ${exposure.unknown} are in no total, because something that decides the duty is missing.`,
  'Every outcome but as-signed is hypothetical: nobody has signed it.',
];

const byProgram = ({ scenarios }: Shown['exposure']): Summary => {
  const programs = [...new Set(scenarios.flatMap(({ by_program }) => by_program.map(({ program }) => program)))];
  return {
    title: 'Exposure by program, duty in dollars',
    words: 1,
    heads: ['program', ...scenarios.map(({ name }) => name)],
    rows: [
      ...programs.map((program) => [
        program,
        ...scenarios.map(({ by_program }) => by_program.find((each) => each.program === program)?.duty ?? ''),
      ]),
      ['all duties', ...scenarios.map(({ duty }) => duty)],
      ['owed in the end', ...scenarios.map(({ owed }) => owed)],
      ['against as-signed', ...scenarios.map(({ difference }, index) => (index === 0 ? '' : difference))],
    ],
  };
};

const byGroup = ({ by, scenarios }: Shown['exposure'], dimension: string): Summary => ({
  title: `Exposure by ${dimension}, duty in dollars`,
  words: 1,
  heads: [dimension, 'lines', 'value', ...scenarios.map(({ name }) => name)],
  rows: (by[dimension] ?? []).map(({ lines, value, duty, ...group }) => [
    String((group as Readonly<Record<string, unknown>>)[dimension] ?? ''),
    String(lines),
    value,
    ...duty,
  ]),
});

const deadlinesTable = ({ scenarios: [signed] }: NonNullable<Shown['deadlines']>): Summary => ({
  title: 'Days ahead, if nobody signs',
  words: 2,
  heads: ['day', 'what happens', 'lines moved', 'duty before', 'after', 'difference'],
  rows: (signed?.deadlines ?? []).map((day) => [
    day.day,
    day.changes.map(({ name, if_nobody_signs }) => `${name}: ${if_nobody_signs}`).join('; '),
    String(day.moves),
    day.duty.before,
    day.duty.after,
    day.duty.difference,
  ]),
});

const refundsTable = ({ totals, interest }: NonNullable<Shown['refunds']>): Summary => ({
  title: 'Refunds, in dollars',
  words: 1,
  heads: ['', 'amount'],
  rows: [
    ['assessed', totals.assessed],
    ['owed in the end', totals.owed],
    ['due back', totals.due_back],
    ['interest that is known', interest.known],
  ],
});
