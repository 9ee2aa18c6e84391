import { NOWHERE, spotAt, type Where } from '../encoder/spot.js';
import type { Reading, Seen } from '../reading.js';
import { type DayPlace, reckoningOf, type Signed, signedDays, truceWords } from './day-places.js';
import { signedSpans } from './truce-spans.js';
import { few } from './truce-told.js';

/** Where a text names a day or a length. */
export interface Mention {
  readonly seen: Seen;
  readonly start: number;
  readonly end: number;
}

/** A day, a month or a length that a text names, however often, with all that may tell what it is of. */
export interface Value {
  readonly value: string;
  readonly month: boolean;
  readonly mentions: readonly Mention[];
  readonly signs: readonly string[];
}

/** Values that come later in a long text are not weighed. */
const MOST = 40;

const joined = <P>(
  places: readonly Signed<P>[],
  valueOf: (place: P) => string,
  mentionOf: (place: P) => Mention,
): readonly Value[] => {
  const values = new Map<string, { mentions: Mention[]; signs: Set<string> }>();
  for (const { place, signs } of places) {
    const value = valueOf(place);
    let known = values.get(value);
    if (!known) {
      if (values.size >= MOST) continue;
      known = { mentions: [], signs: new Set() };
      values.set(value, known);
    }
    known.mentions.push(mentionOf(place));
    if (known.signs.size < 3000) for (const sign of signs) if (!sign.startsWith('v:')) known.signs.add(sign);
  }
  return [...values].map(([value, { mentions, signs }]) => ({
    value,
    month: /^\d{4}-\d\d$/.test(value),
    mentions,
    signs: [...signs],
  }));
};

export interface Values {
  readonly days: readonly Value[];
  readonly lengths: readonly Value[];
  /** What tells that none of them is meant. */
  readonly none: readonly string[];
}

const noneSigns = (reading: Reading): readonly string[] => {
  const counts = new Map<string, number>();
  for (const seen of reading.all)
    for (const { word, start, end } of truceWords(seen)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      const name = `n:${seen.low.slice(start, end)}`;
      counts.set(name, 1);
    }
  const { lengths, ordered } = reckoningOf(reading);
  return [
    'none',
    ...[...counts].map(([name, count]) => (name.startsWith('n:') ? name : `n:${name}=${few(count)}`)),
    ...(counts.has('truce') ? [] : ['n:no truce']),
    `n:lengths=${few(lengths.length)}`,
    `n:days=${few(ordered.length)}`,
    `n:long=${few(Math.floor(reading.all.length / 8))}`,
  ];
};

const KNOWN = new WeakMap<Reading, Values>();

/** All that a text names which may be a truce's length, or the day on which it begins or ends. */
export const valuesOf = (reading: Reading): Values => {
  const known = KNOWN.get(reading);
  if (known) return known;
  const values = {
    days: joined(
      signedDays(reading),
      ({ value }: DayPlace) => value,
      ({ seen, dated: { start, end } }) => ({ seen, start, end }),
    ),
    lengths: joined(
      signedSpans(reading),
      ({ duration }) => duration.length,
      ({ seen, duration: { start, end } }) => ({ seen, start, end }),
    ),
    none: noneSigns(reading),
  };
  KNOWN.set(reading, values);
  return values;
};

export const TRUCE_STATES = ['in force', 'proposed', 'ended'] as const;
export type TruceState = (typeof TRUCE_STATES)[number];
export const TRUCE_FIELDS = ['expires', 'length', 'since'] as const;
export type TruceField = (typeof TRUCE_FIELDS)[number];

/** The question that asks for a field of a truce in some state. */
export const questionOf = (state: TruceState, field: TruceField): string => `truce-${state.replace(' ', '-')}-${field}`;

/** What a text names that may be a field of a truce. */
export const optionsOf = ({ days, lengths }: Values, field: TruceField): readonly Value[] =>
  field === 'length' ? lengths : field === 'since' ? days : days.filter(({ month }) => !month);

/** The signs of each option, those that none is meant last. */
export const weighedOf = (values: Values, field: TruceField): readonly (readonly string[])[] => [
  ...optionsOf(values, field).map(({ signs }) => signs),
  values.none,
];

/** The question whether a text tells of a truce in some state. */
export const toldQuestion = (state: TruceState): string => `truce-${state.replace(' ', '-')}`;

/** Where some values are named, and nowhere for none of them; it is asked of the whole text. */
export const valuesWhere = (options: readonly Value[]): Where => ({
  spot: NOWHERE,
  spots: [...options.map(({ mentions }) => spotAt(...mentions)), NOWHERE],
});
