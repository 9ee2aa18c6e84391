/** A lesson works out the weights of one question from labelled texts. */

import type { Spot, Where } from '../../src/reader/encoder/spot.js';
import { answerTo, type Learnt, type Question, sharesOf } from '../../src/reader/learnt/learnt.js';
import { LEARNT } from '../../src/reader/learnt/weights/index.js';
import type { Reading } from '../../src/reader/reading.js';
import { viewed } from '../../src/reader/take-apart.js';
import { inSource, type Range, type TextView } from '../../src/reader/view.js';
import { day } from '../../src/time/index.js';
import type { Label, LabelledText } from '../../test/reader/labelled.js';
import { type Asked, type Chosen, learnAnswers, learnChoice, type Settings, shuffled, USUAL } from './learn.js';
import { numbersOf, type Signs } from './signs.js';

/** A labelled text as the reader sees it. */
export interface Taught {
  readonly name: string;
  readonly reading: Reading;
  readonly labels: readonly (Label & Span)[];
  /** Rules were written on this text, so that what they say of it is better than what they say of others. */
  readonly known: boolean;
}

/** Where the evidence of a label is, in places of the view. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Lesson {
  readonly question: string;
  /** The places of a text that ask it, as they are seen with what was learnt of other questions: with fixed answers, or as a choice. */
  readonly asked?: (taught: Taught, learnt: Learnt) => readonly AskedPlace[];
  readonly chosen?: (taught: Taught, learnt: Learnt) => readonly ChosenPlace[];
  readonly learn: (texts: readonly Taught[]) => Question;
  /** How many places of a text are answered right by what was learnt, of how many. */
  readonly right: (learnt: Learnt, taught: Taught) => readonly [right: number, all: number];
}

/** What the rules say of a place is a sign that begins so; it is not learnt from texts that they were written on. */
export const RULE = 'rule:';

const withoutRules = (signs: readonly string[]): readonly string[] => signs.filter((sign) => !sign.startsWith(RULE));

/** A place of a text that asks a question with fixed answers, or a choice in it, with its signs in words. */
export interface AskedPlace extends Omit<Asked<readonly string[]>, 'text'> {
  /** Where the text asks it, for the encoder. */
  readonly spot?: Spot;
}
/** It may be asked of a place for the encoder, too, and what may be meant stand somewhere. */
export interface ChosenPlace extends Omit<Chosen<readonly string[]>, 'text'>, Partial<Where> {}

/** What a text shows a question is worked out once, however many crossings learn from it. */
const remembered = <T>(examplesOf: (taught: Taught) => readonly T[]): ((taught: Taught) => readonly T[]) => {
  const known = new WeakMap<Taught, readonly T[]>();
  return (taught) => {
    const before = known.get(taught) ?? examplesOf(taught);
    known.set(taught, before);
    return before;
  };
};

/** What counts of the signs of a text's places: where rules were written on it, all but theirs. */
export const heardIn = ({ known }: Taught): ((signs: readonly string[]) => readonly string[]) =>
  known ? withoutRules : (signs) => signs;

/** The signs of a place that a text may teach. */
const taughtBy = (taught: Taught, signs: readonly string[]): Signs => numbersOf(heardIn(taught)(signs));

/** A question with fixed answers, and the places of a text that show them. */
export const answering = (
  question: string,
  placesOf: (taught: Taught) => readonly AskedPlace[],
  settings: Partial<Settings> = {},
): Lesson => {
  const examplesOf = remembered((taught) =>
    placesOf(taught).map(({ signs, answer }) => ({ signs: taughtBy(taught, signs), answer, text: taught.name })),
  );
  return {
    question,
    asked: placesOf,
    learn: (texts) => learnAnswers(texts.flatMap(examplesOf), { ...USUAL, ...settings }),
    right: (learnt, taught) => {
      const places = placesOf(taught);
      return [
        places.filter(({ signs, answer }) => answerTo(learnt, question, signs)?.answer === answer).length,
        places.length,
      ];
    },
  };
};

/** A choice among things that a text names. */
export const choosing = (
  question: string,
  placesOf: (taught: Taught) => readonly ChosenPlace[],
  settings: Partial<Settings> = {},
): Lesson => {
  const examplesOf = remembered((taught) =>
    placesOf(taught).map(({ options, right }) => ({
      options: options.map((signs) => taughtBy(taught, signs)),
      right,
      text: taught.name,
    })),
  );
  return {
    question,
    chosen: placesOf,
    learn: (texts) => learnChoice(texts.flatMap(examplesOf), { ...USUAL, ...settings }),
    right: (learnt, taught) => {
      const places = placesOf(taught);
      const hit = ({ options, right }: ChosenPlace): boolean => {
        const shares = sharesOf(learnt, question, options);
        return right.includes(shares.indexOf(Math.max(...shares)));
      };
      return [places.filter(hit).length, places.length];
    },
  };
};

/** Where a stretch of the source is in the view. */
const inView = (view: TextView, start: number, end: number): Span => {
  const place = (at: number): number => {
    let [low, high] = [0, view.text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inSource(view, { start: middle, end: middle + 1 }).start < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { start: place(start), end: place(end) };
};

/** A labelled text taken apart; nothing if the reader does not take it for English. */
export const taught = ({ name, text, labels }: LabelledText, known: boolean): Taught | undefined => {
  const { view, reading } = viewed(text, labels.published === undefined ? undefined : day(labels.published));
  if (reading === undefined) return undefined;
  return {
    name,
    reading,
    known,
    labels: labels.claims.map((label) => {
      const start = text.indexOf(label.evidence);
      return { ...label, ...inView(view, start, start + label.evidence.length) };
    }),
  };
};

/** Whether a stretch of a text and the evidence of a label have a character in common. */
export const overlaps = (range: Range, { start, end }: Span): boolean => range.start < end && range.end > start;

/** As many parts do texts come in where each is looked at by what the others taught. */
const PARTS = 3;

/**
 * What each of some texts is seen with by a question that builds on the answers to others: these must be answers as they will be given to texts
 * that nobody labelled, so that they are learnt from the other texts alone.
 */
export const crossed = (
  lessons: () => readonly Lesson[],
): ((texts: readonly Taught[]) => (taught: Taught) => Learnt) => {
  const known = new WeakMap<readonly Taught[], ReadonlyMap<Taught, Learnt>>();
  return (texts) => {
    const before = known.get(texts) ?? new Map(crossing(texts, lessons()));
    known.set(texts, before);
    return (taught) => before.get(taught) ?? LEARNT;
  };
};

/** What was learnt of other questions for each text, from texts that it is not among; as `crossed` makes it. */
export type Firsts = ReturnType<typeof crossed>;

/** A question that builds on the answers to others, as it is learnt and asked with what was learnt of those. */
const after = (
  question: string,
  firsts: Firsts,
  lessonOf: (learntOf: (taught: Taught) => Learnt) => Lesson,
): Lesson => ({
  question,
  asked: (taught, learnt) => lessonOf(() => learnt).asked?.(taught, learnt) ?? [],
  chosen: (taught, learnt) => lessonOf(() => learnt).chosen?.(taught, learnt) ?? [],
  learn: (texts) => lessonOf(firsts(texts)).learn(texts),
  right: (learnt, taught) => lessonOf(() => learnt).right(learnt, taught),
});

/** A question with fixed answers that builds on the answers to others: its places are seen with what was learnt of those. */
export const answeringAfter = (
  question: string,
  firsts: Firsts,
  placesOf: (taught: Taught, learnt: Learnt) => readonly AskedPlace[],
  settings: Partial<Settings> = {},
): Lesson =>
  after(question, firsts, (learntOf) => answering(question, (taught) => placesOf(taught, learntOf(taught)), settings));

/** A choice among things that a text names which builds on the answers to others. */
export const choosingAfter = (
  question: string,
  firsts: Firsts,
  placesOf: (taught: Taught, learnt: Learnt) => readonly ChosenPlace[],
  settings: Partial<Settings> = {},
): Lesson =>
  after(question, firsts, (learntOf) => choosing(question, (taught) => placesOf(taught, learntOf(taught)), settings));

const crossing = (texts: readonly Taught[], lessons: readonly Lesson[]): readonly (readonly [Taught, Learnt])[] => {
  const order = shuffled(texts.length, 23);
  return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const mine = order.flatMap((at, index) => (index % PARTS === part ? [texts[at] as Taught] : []));
    const others = order.flatMap((at, index) => (index % PARTS === part ? [] : [texts[at] as Taught]));
    const questions = new Map(lessons.map(({ question, learn }) => [question, learn(others)]));
    const learnt: Learnt = { get: (question) => questions.get(question) ?? LEARNT.get(question) };
    return mine.map((taught) => [taught, learnt] as const);
  });
};
