/**
 * What the encoder's rows answer to the questions of the reader. A question with fixed answers is asked of a place: each answer has a score in
 * its row; of several places the scores are added up as likelihoods are, and a question about the whole text is asked of a mean of its rows. A
 * choice is asked of a place as well: each thing that may be meant is scored by how well its own row answers to that of the place, how far it is
 * and what it is; a side by all places that name it. `scripts/reader/encoder/train.py` learns the same sums.
 */
import type { Rows } from './network.js';
import type { Spot } from './spot.js';
import type { EncoderText } from './tokens.js';
import type { Table, Weights } from './weights-file.js';

/** The questions that the encoder learnt. */
export interface Questions {
  /** Those with fixed answers, with the answers in the order of their weights. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly chosen: readonly string[];
  /** All of them in the order in which the weights that they share have them. */
  readonly order: readonly string[];
}

/** Questions that are asked a second time are one to the encoder: it has seen the whole text at once. */
const ONCE: Readonly<Record<string, string>> = { 'rate-when-again': 'rate-when', 'rate-sides-again': 'rate-sides' };

/** The question under which the encoder learnt another. */
export const learntAs = (question: string): string => ONCE[question] ?? question;

/** What a question is called that is asked about one of some kinds: each has weights of its own. */
export const nameOf = (question: string, { of }: Spot): string => (of === undefined ? question : `${question}:${of}`);

interface Layer {
  readonly weights: Table;
  readonly bias: Float32Array;
}

/** Distances have so many steps in either direction. */
const STEPS = 32;

/** The step of a distance in tokens: one by one first, then by thirds of a doubling. */
const stepOf = (far: number): number => {
  const away = Math.abs(far);
  const step = away < 12 ? away : 12 + Math.log2(away / 12) * 3;
  return Math.min(Math.floor(step), STEPS - 1) + (far > 0 ? STEPS : 0);
};

/** The logarithm of a sum of raised numbers. */
export const logSum = (numbers: readonly number[]): number => {
  let most = Number.NEGATIVE_INFINITY;
  for (const each of numbers) if (each > most) most = each;
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const each of numbers) sum += Math.exp(each - most);
  return most + Math.log(sum);
};

/** Scores as logarithms of shares of one. */
const logShares = (scores: readonly number[]): readonly number[] => {
  const all = logSum(scores);
  return scores.map((score) => score - all);
};

const within = (low: number, number: number, high: number): number => Math.min(Math.max(number, low), high);

/** The weights by which rows answer. */
export class Heads {
  readonly #layers = new Map<string, Layer>();
  readonly #order: ReadonlyMap<string, number>;
  readonly #far: Table;
  readonly #own: Table;

  constructor(
    readonly weights: Weights,
    readonly questions: Questions,
  ) {
    this.#order = new Map(questions.order.map((each, index) => [each, index]));
    this.#far = weights.table('far');
    this.#own = weights.table('own');
  }

  layer(name: string): Layer {
    const known = this.#layers.get(name);
    if (known) return known;
    const layer = { weights: this.weights.table(`${name}.weight`), bias: this.weights.table(`${name}.bias`).numbers };
    this.#layers.set(name, layer);
    return layer;
  }

  /** What a distance counts for: in a choice by places, and in pointing at the side that acts or the other. */
  far(question: string, of: 0 | 1 | 2, tokens: number): number {
    const { columns, numbers } = this.#far;
    return numbers[stepOf(tokens) * columns + 3 * (this.#order.get(question) ?? 0) + of] as number;
  }

  /** A row of a question's own: what asks where no place does, and then what a side that is never named counts for, and a thing that stands nowhere. */
  own(question: string): Float32Array {
    const { columns, numbers } = this.#own;
    const at = (this.#order.get(question) ?? 0) * columns;
    return numbers.subarray(at, at + columns);
  }
}

/** A text as the encoder read it, ready to answer. */
export class Encoded {
  readonly #projected = new Map<string, Float32Array>();
  readonly #named: readonly (readonly number[])[];

  constructor(
    readonly heads: Heads,
    readonly text: EncoderText,
    readonly rows: Rows,
  ) {
    const named = text.parties.map((): number[] => []);
    let count = 0;
    for (const [index, { party }] of text.tokens.slice(0, rows.count).entries()) {
      if (party === undefined || count >= MOST_NAMED) continue;
      named[party]?.push(index);
      count += 1;
    }
    this.#named = named;
  }

  /** The logarithm of each answer's share, in the order of the question's answers; nothing if it was not learnt, or the place was not read. */
  asked(
    question: string,
    spot: Spot,
  ): { readonly answers: readonly string[]; readonly shares: readonly number[] } | undefined {
    const name = nameOf(question, spot);
    const answers = this.heads.questions.asked[name];
    const places = this.#placesOf(spot);
    if (answers === undefined || (places.length === 0 && (spot.at?.length ?? 0) > 0)) return undefined;
    const layer = this.heads.layer(`ask.${name}`);
    const each =
      places.length === 0
        ? [through(this.#mean(name), 0, layer)]
        : places.map((place) => through(this.rows.numbers, place * this.rows.width, layer));
    const scores = answers.map((_, index) => logSum(each.map((of) => of[index] as number)));
    if (spot.by !== undefined || spot.on !== undefined) {
      const yes = answers.indexOf('yes');
      scores[yes] = (scores[yes] as number) + this.#pointed(name, places[0], spot);
    }
    return { answers, shares: logShares(scores) };
  }

  /** The logarithm of the share of each thing that may be meant. */
  chosen(question: string, spot: Spot, spots: readonly Spot[]): readonly number[] | undefined {
    if (!this.heads.questions.chosen.includes(question)) return undefined;
    const [place] = this.#placesOf(spot);
    if (place === undefined && (spot.at?.length ?? 0) > 0) return undefined;
    return logShares(spots.map((each) => this.#meant(question, place, each)));
  }

  #placesOf({ at }: Spot): readonly number[] {
    return (at ?? [])
      .map(({ seen, start }) => this.text.at(seen, start))
      .filter((place) => place >= 0 && place < this.rows.count);
  }

  #meant(question: string, place: number | undefined, spot: Spot): number {
    if (spot.by !== undefined || spot.on !== undefined) return this.#pointed(question, place, spot);
    if (spot.at === undefined) return this.#one(`none.${question}`, question, place);
    const own = this.heads.own(question);
    const places = this.#placesOf(spot).slice(0, MOST_PLACES);
    if (places.length === 0) return own[this.rows.width + 2] as number;
    const asks = this.#asks(`q.${question}`, question, place);
    const scores = places.map((at) => {
      const near = place === undefined ? 0 : this.heads.far(question, 0, at - place);
      const key = this.#row(`k.${question}`, at);
      const is = through(this.rows.numbers, at * this.rows.width, this.heads.layer(`u.${question}`))[0] as number;
      return within(-30, dot(asks, 0, key, 0, key.length) / Math.sqrt(key.length) + is + near, 30);
    });
    return logSum(scores);
  }

  /** How well sides answer to a place that points at who acts, and upon whom. */
  #pointed(question: string, place: number | undefined, { by, on }: Spot): number {
    const score = (code: string, role: 0 | 1): number => {
      if (code === 'all') return role === 0 ? 0 : this.#one(`pall.${question}`, question, place);
      const asks = this.#asks(`pq.${question}`, question, place);
      const half = asks.length / 2;
      const floor = Math.exp(within(-9, this.heads.own(question)[this.rows.width + role] as number, 4) - 4);
      let sum = floor;
      for (const at of this.#named[this.text.parties.indexOf(code)] ?? []) {
        const key = this.#row(`pk.${question}`, at);
        const near = place === undefined ? 0 : this.heads.far(question, (role + 1) as 1 | 2, at - place);
        sum += Math.exp(within(-12, dot(asks, role * half, key, role * half, half) / Math.sqrt(half) + near, 12));
      }
      return Math.log(sum);
    };
    return (by === undefined ? 0 : score(by, 0)) + (on === undefined ? 0 : score(on, 1));
  }

  /** A single score of the row that asks. */
  #one(layer: string, question: string, place: number | undefined): number {
    return this.#asks(layer, question, place)[0] as number;
  }

  /** The row that asks, through a layer: that of a place, or the question's own. */
  #asks(layer: string, question: string, place: number | undefined): Float32Array {
    if (place !== undefined) return this.#row(layer, place);
    return this.#remembered(`${layer} own`, () => through(this.heads.own(question), 0, this.heads.layer(layer)));
  }

  #row(layer: string, place: number): Float32Array {
    return this.#remembered(`${layer} ${place}`, () =>
      through(this.rows.numbers, place * this.rows.width, this.heads.layer(layer)),
    );
  }

  #remembered(key: string, make: () => Float32Array): Float32Array {
    const known = this.#projected.get(key);
    if (known) return known;
    const made = make();
    this.#projected.set(key, made);
    return made;
  }

  /** The rows of the text, those that a question looks for more than others. */
  #mean(question: string): Float32Array {
    return this.#remembered(`mean ${question}`, () => {
      const { width, count, numbers } = this.rows;
      const layer = this.heads.layer(`pool.${question}`);
      const looked = Array.from({ length: count }, (_, row) => through(numbers, row * width, layer)[0] as number);
      const all = logSum(looked);
      const mean = new Float32Array(width);
      for (const [row, score] of looked.entries()) {
        const share = Math.exp(score - all);
        for (let i = 0; i < width; i += 1) mean[i] = (mean[i] as number) + share * (numbers[row * width + i] as number);
      }
      return mean;
    });
  }
}

/** No more places of a thing than these are looked at, and no more mentions of sides in a text. */
const MOST_PLACES = 8;
const MOST_NAMED = 150;

const dot = (a: Float32Array, from: number, b: Float32Array, at: number, length: number): number => {
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum += (a[from + i] as number) * (b[at + i] as number);
  return sum;
};

const through = (rows: Float32Array, from: number, { weights, bias }: Layer): Float32Array => {
  const { columns, numbers } = weights;
  return bias.map((each, index) => each + dot(rows, from, numbers, index * columns, columns));
};
