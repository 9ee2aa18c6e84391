import type { Day } from '../time/index.js';
import { type Actor, type ActorMention, actorsOf, collectActors, Register } from './actors.js';
import { type Dated, datesOf } from './dates.js';
import { type PartyMention, partiesOf } from './parties.js';
import { paragraphsOf, type Sentence, sentencesOf } from './passages.js';
import { type Amount, amountsOf, type Duration, durationsOf, type Percent, percentsOf } from './quantities.js';
import { type Quote, quotesOf } from './quotes.js';
import type { Range } from './view.js';

/** A sentence with what is named in it. Places of what is named count from the beginning of the sentence. */
export class Seen {
  #actors: readonly ActorMention[] | undefined;
  #percents: readonly Percent[] | undefined;
  #amounts: readonly Amount[] | undefined;
  #dates: readonly Dated[] | undefined;
  #durations: readonly Duration[] | undefined;

  constructor(
    readonly sentence: Sentence,
    readonly paragraph: number,
    readonly parties: readonly PartyMention[],
    readonly register: Register,
    readonly published: Day | undefined,
  ) {}

  get low(): string {
    return this.sentence.low;
  }
  get actors(): readonly ActorMention[] {
    this.#actors ??= actorsOf(this.sentence, this.parties, this.register);
    return this.#actors;
  }
  get percents(): readonly Percent[] {
    this.#percents ??= percentsOf(this.low);
    return this.#percents;
  }
  get amounts(): readonly Amount[] {
    this.#amounts ??= amountsOf(this.low);
    return this.#amounts;
  }
  get dates(): readonly Dated[] {
    this.#dates ??= datesOf(this.low, this.sentence.text, this.published);
    return this.#dates;
  }
  get durations(): readonly Duration[] {
    this.#durations ??= durationsOf(this.low);
    return this.#durations;
  }
}

export interface SeenParagraph extends Range {
  readonly seen: readonly Seen[];
  readonly quotes: readonly Quote[];
}

/** A text taken apart, with the two sides that it is about. */
export interface Reading {
  readonly text: string;
  readonly published?: Day;
  readonly paragraphs: readonly SeenParagraph[];
  readonly all: readonly Seen[];
  readonly register: Register;
  /** The two sides of the truce or quarrel, in order of the alphabet, where the text tells. */
  readonly sides?: readonly [string, string];
}

const TRADE =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|truce|trade (?:talks|war|deal|truce|minister|quarrel)|negotiat|import|export|ceasefire|pause)/;

/** The two sides that are named most where trade is spoken of. */
const sidesOf = (all: readonly Seen[]): readonly [string, string] | undefined => {
  const counts = new Map<string, number>();
  let weightOfFirst = 6;
  for (const { parties, low } of all) {
    if (parties.length === 0) continue;
    const weight = (TRADE.test(low) ? 2 : 1) * (weightOfFirst > 1 ? 2 : 1);
    weightOfFirst -= 1;
    for (const code of new Set(parties.map((each) => each.code))) counts.set(code, (counts.get(code) ?? 0) + weight);
    for (const { form, code } of parties) if (form !== 'seat') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second) return undefined;
  return first[0] < second[0] ? [first[0], second[0]] : [second[0], first[0]];
};

/** Takes a text apart. */
export const readingOf = (text: string, published: Day | undefined): Reading => {
  const register = new Register();
  const paragraphs = paragraphsOf(text).map((range, index): SeenParagraph => {
    const seen = sentencesOf(text, range).map((sentence) => {
      const parties = partiesOf(sentence);
      return new Seen(sentence, index, parties, register, published);
    });
    return { ...range, seen, quotes: quotesOf(text, range) };
  });
  const all = paragraphs.flatMap(({ seen }) => seen);
  for (const { sentence, parties } of all) collectActors(sentence, parties, register);
  const sides = sidesOf(all);
  return {
    text,
    paragraphs,
    all,
    register,
    ...(published === undefined ? {} : { published }),
    ...(sides === undefined ? {} : { sides }),
  };
};

export type { Actor };
