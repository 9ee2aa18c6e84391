import { parseOrigin } from '../assessment/index.js';
import { verifiedTo } from '../ledger/index.js';
import { type Day, formatDay, parseDay } from '../time/index.js';
import type { Asked } from './asked.js';
import { type Source, sourcesIn } from './sources.js';

/** What an answer speaks of: its day on either clock, until when the law behind it was checked, and what it cites. */
export interface About {
  /** Null where the answer speaks of a span, or each entry line has a day of its own. */
  readonly on: string | null;
  /** Null where nothing in the answer depends on what was known. */
  readonly known: string | null;
  /** The last day for which the law between the territories concerned was checked; the earliest of several. */
  readonly verified_to: string | null;
  readonly citations: readonly Source[];
}

/** An answer of a door with what it speaks of, for whoever reads it apart from its question. */
export const aboutAnswer = (asked: Asked, door: string, question: Question, json: unknown): About => {
  const { on, known } = (CLOCKS[door] ?? bothClocks)(question);
  const written = (day: DayOf): string | null => dayOf(asked, day);
  return {
    on: written(on),
    known: written(known),
    verified_to: checkedTo(asked, pairsOf(asked, door, question, json)),
    citations: sourcesIn(asked.law, json),
  };
};

type Question = Readonly<Record<string, unknown>>;

/** A day as the question writes it, today in its place, or no day at all. */
type DayOf = { readonly text: unknown } | 'none';

interface Clocks {
  readonly on: DayOf;
  readonly known: DayOf;
}

const bothClocks = ({ on, known }: Question): Clocks => ({ on: { text: on }, known: { text: known } });
const knownAlone = ({ known }: Question): Clocks => ({ on: 'none', known: { text: known } });
const linesOwnDays = ({ on, known }: Question): Clocks => ({
  on: on === undefined || on === 'entry' ? 'none' : { text: on },
  known: { text: known },
});
const knownForBoth = ({ on, known }: Question): Clocks => ({ on: { text: on ?? known }, known: { text: known } });

/** How each door reads its clocks, where that is not `on` and `known`, today when left out. */
const CLOCKS: Readonly<Record<string, (question: Question) => Clocks>> = {
  brief: ({ on, known }) => ({ on: { text: on }, known: { text: known ?? on } }),
  timeline: knownAlone,
  instruments: knownAlone,
  talks: knownAlone,
  // The later of the two moments.
  diff: ({ to, known, known_to }) => ({ on: { text: to }, known: { text: known_to ?? known } }),
  read: ({ published }) =>
    published === undefined ? { on: 'none', known: 'none' } : { on: { text: published }, known: { text: published } },
  schedule: ({ on }) => ({ on: { text: on }, known: 'none' }),
  search: ({ on }) => ({ on: { text: on }, known: 'none' }),
  editions: () => ({ on: 'none', known: 'none' }),
  assess: linesOwnDays,
  exposure: linesOwnDays,
  deadlines: knownForBoth,
  refunds: knownForBoth,
};

const dayOf = ({ today }: Asked, day: DayOf): string | null => {
  if (day === 'none') return null;
  if (typeof day.text !== 'string') return formatDay(today);
  const parsed = parseDay(day.text);
  return parsed.ok ? formatDay(parsed.value) : null;
};

/** The importing territory and the origin. */
type Pair = readonly [string, string];

const pairsOf = ({ law }: Asked, door: string, question: Question, json: unknown): readonly Pair[] => {
  const ofLine = ({ importer, origin }: Question): readonly Pair[] => {
    const parsed = parseOrigin(String(origin ?? ''), law.origins);
    return parsed.ok ? [[String(importer ?? 'US').toUpperCase(), parsed.value]] : [];
  };
  switch (door) {
    case 'duty':
      return ofLine(question);
    case 'assess':
    case 'exposure':
    case 'deadlines':
    case 'refunds':
      return Array.isArray(question.lines) ? question.lines.flatMap((line) => ofLine(line as Question)) : [];
    case 'law':
      return measurePairs(json);
    case 'schedule':
    case 'search':
    case 'editions':
      return [];
    default: {
      const [first = 'US', second = 'CN'] = String(question.between ?? 'US,CN')
        .toUpperCase()
        .split(',');
      return [
        [first.trim(), second.trim()],
        [second.trim(), first.trim()],
      ];
    }
  }
};

/** The territories of the measures in an answer of law. */
const measurePairs = (json: unknown): readonly Pair[] =>
  (Array.isArray(json) ? json : []).flatMap(({ importer, origins }: { importer: string; origins: readonly string[] }) =>
    origins.map((origin): Pair => [importer, origin]),
  );

const checkedTo = ({ law }: Asked, pairs: readonly Pair[]): string | null => {
  const days = pairs.flatMap(([importer, origin]): readonly Day[] => {
    const day = verifiedTo(law.ledger, importer, origin);
    return day === undefined ? [] : [day];
  });
  const [first] = days.toSorted((a, b) => a - b);
  return first === undefined ? null : formatDay(first);
};
