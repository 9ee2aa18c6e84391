/**
 * Logistic regression, learnt one example at a time by follow-the-regularised-leader (McMahan and others, 2013), whose pull towards nought
 * leaves most weights at nought exactly. Examples come in an order that looks thrown and is always the same, so that the same texts teach the same weights.
 */
import { ALWAYS, type Question, softmax } from '../../src/reader/learnt/learnt.js';

/** A place of a text that asks a question with fixed answers. */
export interface Asked {
  readonly signs: readonly string[];
  readonly answer: string;
  /** The text that it is of. */
  readonly text: string;
}

/** A place of a text that asks which of several things is meant. */
export interface Chosen {
  readonly options: readonly (readonly string[])[];
  /** The places of those that are right. */
  readonly right: readonly number[];
  readonly text: string;
}

export interface Settings {
  /** How often all examples are gone through to find which signs are worth keeping; nought keeps all that stand in enough texts. */
  readonly sifting: number;
  /** How often all examples are gone through to weigh the signs that are kept. */
  readonly rounds: number;
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  /** Signs that stand in fewer texts than this are left out. */
  readonly least: number;
  /** Signs whose weights after sifting are all smaller than this, in hundredths, are left out, and the others weighed anew without them. */
  readonly floor: number;
}

/**
 * Few rounds, and few signs: with twelve rounds and all signs answers are as often right, but surer of themselves than they should be (on texts that taught
 * nothing the mean loss of most questions is a tenth higher), and the weights are three times as long.
 */
export const USUAL: Settings = { sifting: 5, rounds: 6, rate: 0.08, l1: 0.6, l2: 1.5, least: 5, floor: 8 };

/** Where likelihoods come as steps, each of little weight, none of them is left out. */
export const STEPS: Partial<Settings> = { sifting: 0, rounds: 12, l1: 0.3 };

/** Signs of likelihoods, of which many say the same, are learnt the slower. */
export const CAREFUL: Partial<Settings> = { ...STEPS, l1: 0.6, rate: 0.05 };

/** A weight of less than this, in hundredths, is none. */
const LEAST_WEIGHT = 2;

/** Numbers that look thrown and are always the same. */
export const shuffled = (length: number, seed: number): readonly number[] => {
  let state = seed >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  const order = Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index -= 1) {
    const other = next() % (index + 1);
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
  return order;
};

/** What is kept of each weight, side by side: its sum of steps, its sum of squared gradients with the root of it, and the weight itself. */
const [STEPS_TAKEN, SQUARES, ROOT, WEIGHT, KEPT] = [0, 1, 2, 3, 4];

/** One vector of weights that learns. The first of them are of the sign that is always there, and are not pulled towards nought. */
class Weights {
  readonly #kept: Float64Array;

  constructor(
    readonly size: number,
    readonly settings: Settings,
    readonly free: number,
  ) {
    this.#kept = new Float64Array(size * KEPT);
  }

  at(place: number): number {
    return this.#kept[place * KEPT + WEIGHT] as number;
  }

  learn(place: number, gradient: number): void {
    const { l1, l2, rate } = this.settings;
    const kept = this.#kept;
    const at = place * KEPT;
    const squares = (kept[at + SQUARES] as number) + gradient * gradient;
    const root = Math.sqrt(squares);
    const steps =
      (kept[at + STEPS_TAKEN] as number) +
      gradient -
      ((root - (kept[at + ROOT] as number)) / rate) * (kept[at + WEIGHT] as number);
    const pull = place < this.free ? 0 : l1;
    kept[at + STEPS_TAKEN] = steps;
    kept[at + SQUARES] = squares;
    kept[at + ROOT] = root;
    kept[at + WEIGHT] = Math.abs(steps) <= pull ? 0 : -(steps - Math.sign(steps) * pull) / (l2 + (1 + root) / rate);
  }
}

/** The signs of some places by number, the first that of the sign that is always there: those that stand in enough texts. */
interface Numbered {
  readonly index: ReadonlyMap<string, number>;
  /** The numbers of a place's signs, each once. */
  readonly placesOf: (signs: readonly string[]) => readonly number[];
}

/** Places come text by text, so that a text is new to a sign unless it was the last that had it. */
const numbered = (
  rows: readonly { readonly text: string; readonly signs: readonly string[] }[],
  { least }: Settings,
  sifted: ReadonlySet<string> | undefined,
): Numbered => {
  if (sifted) return placed(new Map([ALWAYS, ...sifted].map((sign, place) => [sign, place])));
  const texts = new Map<string, { last: string; count: number }>();
  for (const { text, signs } of rows)
    for (const sign of signs) {
      const known = texts.get(sign);
      if (known === undefined) texts.set(sign, { last: text, count: 1 });
      else if (known.last !== text) {
        known.last = text;
        known.count += 1;
      }
    }
  const index = new Map<string, number>([[ALWAYS, 0]]);
  for (const [sign, { count }] of texts) if (count >= least) index.set(sign, index.size);
  return placed(index);
};

const placed = (index: ReadonlyMap<string, number>): Numbered => {
  const seenIn = new Int32Array(index.size);
  let row = 0;
  const placesOf = (signs: readonly string[]): readonly number[] => {
    row += 1;
    const places: number[] = [];
    for (const sign of signs) {
      const place = index.get(sign);
      if (place === undefined || seenIn[place] === row) continue;
      seenIn[place] = row;
      places.push(place);
    }
    return places;
  };
  return { index, placesOf };
};

const kept = (answers: readonly string[], index: ReadonlyMap<string, number>, weights: Weights): Question => {
  const rows = new Map<string, readonly number[]>();
  for (const [sign, place] of [...index].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = answers.map((_, each) => Math.round(weights.at(place * answers.length + each) * 100));
    if (sign === ALWAYS || row.some((each) => Math.abs(each) >= LEAST_WEIGHT)) rows.set(sign, row);
  }
  return { answers, weights: rows };
};

type Weighs<E> = (examples: readonly E[], settings: Settings, sifted?: ReadonlySet<string>) => Question;

/** First which signs are worth keeping, then, in sight of these alone, what they weigh. */
const sifting =
  <E>(weighs: Weighs<E>) =>
  (examples: readonly E[], settings: Settings = USUAL): Question => {
    if (settings.sifting === 0) return weighs(examples, settings);
    const { weights } = weighs(examples, { ...settings, rounds: settings.sifting });
    const sifted = [...weights].flatMap(([sign, row]) =>
      sign !== ALWAYS && row.some((each) => Math.abs(each) >= settings.floor) ? [sign] : [],
    );
    return weighs(examples, settings, new Set(sifted));
  };

const weighAnswers: Weighs<Asked> = (examples, settings, sifted) => {
  const { index, placesOf } = numbered(examples, settings, sifted);
  const answers = [...new Set(examples.map(({ answer }) => answer))].sort();
  const width = answers.length;
  const weights = new Weights(index.size * width, settings, width);
  const rows = examples.map(({ signs, answer }) => ({
    places: [0, ...placesOf(signs)],
    answer: answers.indexOf(answer),
  }));
  for (let round = 0; round < settings.rounds; round += 1)
    for (const row of shuffled(rows.length, round * 7919 + 17)) {
      const { places, answer } = rows[row] as (typeof rows)[number];
      const scores = answers.map(() => 0);
      for (const place of places)
        for (let each = 0; each < width; each += 1)
          scores[each] = (scores[each] as number) + weights.at(place * width + each);
      const shares = softmax(scores);
      for (let each = 0; each < width; each += 1) {
        const gradient = (shares[each] as number) - (each === answer ? 1 : 0);
        for (const place of places) weights.learn(place * width + each, gradient);
      }
    }
  return kept(answers, index, weights);
};

/** Learns which answer the signs of a place stand for. */
export const learnAnswers = sifting(weighAnswers);

const weighChoice: Weighs<Chosen> = (examples, settings, sifted) => {
  const { index, placesOf } = numbered(
    examples.flatMap(({ options, text }) => options.map((signs) => ({ text, signs }))),
    settings,
    sifted,
  );
  const weights = new Weights(index.size, settings, 1);
  const rows = examples.map(({ options, right }) => ({
    options: options.map(placesOf),
    right: new Set(right),
  }));
  for (let round = 0; round < settings.rounds; round += 1)
    for (const row of shuffled(rows.length, round * 7919 + 17)) {
      const { options, right } = rows[row] as (typeof rows)[number];
      const shares = softmax(options.map((places) => places.reduce((sum, place) => sum + weights.at(place), 0)));
      for (const [option, places] of options.entries()) {
        const gradient = (shares[option] as number) - (right.has(option) ? 1 / right.size : 0);
        if (gradient !== 0) for (const place of places) weights.learn(place, gradient);
      }
    }
  return kept(['yes'], index, weights);
};

/** Learns which of several things is meant by the signs of each. Several may be right. */
export const learnChoice = sifting(weighChoice);
