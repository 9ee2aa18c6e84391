/** A text as the encoder is shown it: a row of tokens, each with the symbols that stand for it. */
import { type Token, tokensOf } from '../learnt/features.js';
import { numbersOf } from '../rates/numbers.js';
import type { Reading, Seen } from '../reading.js';

/** A token of a text for the encoder. */
export interface EncoderToken {
  /** What it is called and what is known of it: its stem, how its word ends, its classes, whether it is quoted. */
  readonly symbols: readonly string[];
  /** The place of the territory that it names, or that whoever it names is of, among those of the text. */
  readonly party: number | undefined;
  /** The place of the number that it is among the different numbers of the text. */
  readonly value: number | undefined;
}

/** The tokens of a text, and where each of its sentences begins among them. */
export interface EncoderText {
  readonly tokens: readonly EncoderToken[];
  /** The territories that it names, in the order of their first mention. */
  readonly parties: readonly string[];
  /** The place of the token at a place of a sentence. */
  readonly at: (seen: Seen, start: number) => number;
}

/** Of what a reader of the news knows most, the encoder may learn by name; all others are only told apart. */
const BY_NAME = new Set(['US', 'CN', 'EU']);

/** How a word ends beyond its stem: "imposed" is `impose` with `d`. */
const endingOf = (name: string, low: string): readonly string[] => {
  if (name === low || name.startsWith('<') || low === '') return [];
  let same = 0;
  while (same < name.length && name[same] === low[same]) same += 1;
  return [same < 2 ? 'ends=otherwise' : `ends=${low.slice(same)}`];
};

/** Powers of two, by which days and numbers are told apart roughly. */
const roughly = (value: number): string => (value === 0 ? '0' : String(Math.round(2 * Math.log2(Math.abs(value) + 1))));

interface Marks {
  readonly party: ReadonlyMap<number, string>;
  readonly number: ReadonlyMap<number, { readonly value: number; readonly level: string }>;
  readonly days: ReadonlyMap<number, string>;
  readonly lows: ReadonlyMap<number, string>;
}

/** What is known of the words of a sentence, by where they begin. */
const marksOf = (seen: Seen): Marks => {
  const { words, start } = seen.sentence;
  const party = new Map<number, string>(seen.parties.map((each) => [each.start, each.code]));
  for (const { first, actor } of seen.named) {
    const word = words[first];
    if (word && actor.party !== undefined && !party.has(word.start - start)) party.set(word.start - start, actor.party);
  }
  const today = seen.published;
  return {
    party,
    number: new Map(numbersOf(seen).map((each) => [each.start, each])),
    days: new Map(
      seen.dates.flatMap(({ start: at, from }) =>
        from === undefined || today === undefined
          ? []
          : [[at, `days=${from < today ? '-' : '+'}${roughly(from - today)}`] as const],
      ),
    ),
    lows: new Map(words.map((word) => [word.start - start, word.low])),
  };
};

/** The places of things among those met so far. */
class Places {
  readonly names: string[] = [];
  readonly #known = new Map<string, number>();

  of(name: string): number {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    this.#known.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }
}

/** The least and the greatest of the numbers of a text. */
interface Extent {
  readonly least: number;
  readonly most: number;
}

const extentOf = ({ all }: Reading): Extent => {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const seen of all)
    for (const { value } of numbersOf(seen)) {
      if (value < least) least = value;
      if (value > most) most = value;
    }
  return { least, most };
};

/** Where a number stands among the numbers of a text. */
const rankOf = (value: number, { least, most }: Extent): string => {
  if (least === most) return 'only';
  return value === most ? 'most' : value === least ? 'least' : 'between';
};

/** What comes later in a text than so many tokens is not read: no report is so long, and the time to read grows with the square. */
const READ = 1200;

/** The tokens of a text for the encoder. */
export const encoderTextOf = (reading: Reading): EncoderText => {
  const extent = extentOf(reading);
  const parties = new Places();
  const values = new Places();
  const tokens: EncoderToken[] = [];
  const begins = new Map<Seen, { readonly from: number; readonly starts: readonly number[] }>();
  const known = (code: string): readonly string[] => [
    ...(BY_NAME.has(code) ? [`is=${code}`] : []),
    ...(reading.sides?.includes(code) === true ? ['a side'] : []),
    ...(reading.home === code ? ['home'] : []),
    ...(reading.writer === code ? ['writer'] : []),
  ];
  let paragraph = -1;
  for (const seen of reading.all) {
    if (tokens.length >= READ) break;
    const { party, number, days, lows } = marksOf(seen);
    const opens = seen.paragraph !== paragraph;
    paragraph = seen.paragraph;
    tokens.push({ symbols: [opens ? '<paragraph>' : '<sentence>'], party: undefined, value: undefined });
    const own: readonly Token[] = tokensOf(seen);
    begins.set(seen, { from: tokens.length, starts: own.map(({ start }) => start) });
    const quotes = reading.paragraphs[paragraph]?.quotes ?? [];
    for (const { name, classes, start } of own) {
      const code = party.get(start);
      const written = number.get(start);
      const place = seen.sentence.start + start;
      const day = days.get(start);
      tokens.push({
        symbols: [
          name,
          ...classes,
          ...endingOf(name, lows.get(start) ?? ''),
          ...(code === undefined ? [] : known(code)),
          ...(written ? [`number=${roughly(written.value)}`, `rank=${rankOf(written.value, extent)}`] : []),
          ...(day === undefined ? [] : [day]),
          ...(quotes.some((quote) => quote.start <= place && place < quote.end) ? ['quoted'] : []),
        ],
        party: code === undefined ? undefined : parties.of(code),
        value: written && values.of(written.level),
      });
    }
  }
  return {
    tokens: tokens.slice(0, READ),
    parties: parties.names,
    at: (seen, start) => {
      const { from, starts } = begins.get(seen) ?? { from: 0, starts: [] };
      return from + starts.findLastIndex((each) => each <= start);
    },
  };
};
