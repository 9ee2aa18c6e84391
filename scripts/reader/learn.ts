/**
 * Logistic regression, learnt one example at a time by follow-the-regularised-leader (McMahan and others, 2013), whose pull towards nought
 * leaves most weights at nought exactly. Examples come in an order that looks thrown and is always the same, so that the same texts teach the same weights.
 */
import { ALWAYS, type Question, softmax } from '../../src/reader/learnt/learnt.js';
import { numberOf, type Signs, signOf, signsMet } from './signs.js';

/** A place of a text that asks a question with fixed answers. */
export interface Asked<S = Signs> {
  readonly signs: S;
  readonly answer: string;
  /** The text that it is of. */
  readonly text: string;
}

/** A place of a text that asks which of several things is meant. */
export interface Chosen<S = Signs> {
  readonly options: readonly S[];
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

/** The signs of some places by the rows of their weights, the first that of the sign that is always there: those that stand in enough texts. */
interface Weighed {
  /** The signs that have a row, in the order of the rows. */
  readonly signs: readonly string[];
  /** The rows of a place's signs, each once. */
  readonly rowsOf: (signs: Signs) => Int32Array;
}

/** A row of a text's signs, as often as the text has places or things to choose from. */
interface Row {
  readonly text: string;
  readonly signs: Signs;
}

/** Which signs are weighed: those that were sifted out, or else those of enough texts. Rows come text by text. */
const weighed = (rows: Iterable<Row>, { least }: Settings, sifted: readonly string[] | undefined): Weighed => {
  const signs = [ALWAYS, ...(sifted ?? frequent(rows, least))];
  const rowOf = new Int32Array(signsMet()).fill(-1);
  for (const [row, sign] of signs.entries()) if (sign !== ALWAYS) rowOf[numberOf(sign)] = row;
  const seenIn = new Int32Array(signs.length);
  let place = 0;
  const rowsOf = (of: Signs): Int32Array => {
    place += 1;
    const found = new Int32Array(of.length);
    let length = 0;
    for (const sign of of) {
      const row = rowOf[sign] as number;
      if (row < 0 || seenIn[row] === place) continue;
      seenIn[row] = place;
      found[length] = row;
      length += 1;
    }
    return found.slice(0, length);
  };
  return { signs, rowsOf };
};

/** The signs that stand in so many texts at least. A text is new to a sign unless it was the last that had it. */
const frequent = (rows: Iterable<Row>, least: number): readonly string[] => {
  const count = new Int32Array(signsMet());
  const last = new Int32Array(signsMet());
  let [before, text] = ['', 0];
  for (const row of rows) {
    if (text === 0 || row.text !== before) [before, text] = [row.text, text + 1];
    for (const sign of row.signs) {
      if (last[sign] === text) continue;
      last[sign] = text;
      count[sign] = (count[sign] as number) + 1;
    }
  }
  const found: string[] = [];
  for (const [sign, texts] of count.entries()) if (texts >= least) found.push(signOf(sign));
  return found;
};

const kept = (answers: readonly string[], signs: readonly string[], weights: Weights): Question => {
  const rows = new Map<string, readonly number[]>();
  const sorted = [...signs.entries()].sort(([, a], [, b]) => (a < b ? -1 : 1));
  for (const [place, sign] of sorted) {
    const row = answers.map((_, each) => Math.round(weights.at(place * answers.length + each) * 100));
    if (sign === ALWAYS || row.some((each) => Math.abs(each) >= LEAST_WEIGHT)) rows.set(sign, row);
  }
  return { answers, weights: rows };
};

type Weighs<E> = (examples: readonly E[], settings: Settings, sifted?: readonly string[]) => Question;

/** First which signs are worth keeping, then, in sight of these alone, what they weigh. */
const sifting =
  <E>(weighs: Weighs<E>) =>
  (examples: readonly E[], settings: Settings = USUAL): Question => {
    if (settings.sifting === 0) return weighs(examples, settings);
    const { weights } = weighs(examples, { ...settings, rounds: settings.sifting });
    const sifted = [...weights].flatMap(([sign, row]) =>
      sign !== ALWAYS && row.some((each) => Math.abs(each) >= settings.floor) ? [sign] : [],
    );
    return weighs(examples, settings, sifted);
  };

const weighAnswers: Weighs<Asked> = (examples, settings, sifted) => {
  const { signs, rowsOf } = weighed(examples, settings, sifted);
  const answers = [...new Set(examples.map(({ answer }) => answer))].sort();
  const width = answers.length;
  const weights = new Weights(signs.length * width, settings, width);
  const rows = examples.map(({ signs, answer }) => ({
    places: Int32Array.of(0, ...rowsOf(signs)),
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
  return kept(answers, signs, weights);
};

/** Learns which answer the signs of a place stand for. */
export const learnAnswers = sifting(weighAnswers);

function* rowsOfOptions(examples: readonly Chosen[]): Iterable<Row> {
  for (const { options, text } of examples) for (const signs of options) yield { text, signs };
}

const weighChoice: Weighs<Chosen> = (examples, settings, sifted) => {
  const { signs, rowsOf } = weighed(rowsOfOptions(examples), settings, sifted);
  const weights = new Weights(signs.length, settings, 1);
  const rows = examples.map(({ options, right }) => ({
    options: options.map(rowsOf),
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
  return kept(['yes'], signs, weights);
};

/** Learns which of several things is meant by the signs of each. Several may be right. */
export const learnChoice = sifting(weighChoice);
