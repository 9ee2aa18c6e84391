/**
 * The encoder reads a whole text at once: each token is turned into a row of numbers that tells what it means where it stands. A row is the sum of what
 * the token's symbols stand for; then, a few times over, each row takes in its neighbours, then rows near and far by how well they answer to it
 * (self-attention, in which what is near counts for more), and then works on itself. What the rows mean is learnt from the labelled texts
 * (`scripts/reader/encoder`).
 */
import { Kernel, type Matrix } from './kernel.js';
import type { EncoderText } from './tokens.js';
import type { Weights } from './weights-file.js';

/** How fast what is further away counts for less, before a token and behind it; one pair for each head. */
const SLOPES = [
  [0.5, 4],
  [4, 0.5],
  [0.06, 0.06],
  [0, 0],
] as const;
const HEADS = SLOPES.length;

/** A symbol that was met too seldom to be learnt. */
const UNKNOWN = 1;
/** The row of a token that names no territory, and of one that is no number. */
const NONE = 0;
/** The first symbols of a token alone are looked at. */
const MOST_SYMBOLS = 6;

interface Norm {
  readonly scale: Float32Array;
  readonly shift: Float32Array;
}

interface Layer {
  readonly weights: Matrix;
  readonly bias: Float32Array;
}

interface Block {
  readonly norms: readonly [Norm, Norm, Norm];
  readonly near: Layer;
  readonly asks: Layer;
  readonly taken: Layer;
  readonly wide: Layer;
  readonly narrow: Layer;
}

/** The rows of a text: `width` numbers for each token. */
export interface Rows {
  readonly width: number;
  readonly count: number;
  readonly numbers: Float32Array;
}

const normalised = (
  from: Float32Array,
  to: Float32Array,
  rows: number,
  width: number,
  { scale, shift }: Norm,
): void => {
  for (let row = 0; row < rows; row += 1) {
    const at = row * width;
    let sum = 0;
    for (let i = at; i < at + width; i += 1) sum += from[i] as number;
    const mean = sum / width;
    let spread = 0;
    for (let i = at; i < at + width; i += 1) spread += ((from[i] as number) - mean) ** 2;
    const by = 1 / Math.sqrt(spread / width + 1e-5);
    for (let i = 0; i < width; i += 1)
      to[at + i] = ((from[at + i] as number) - mean) * by * (scale[i] as number) + (shift[i] as number);
  }
};

/** x times its logistic share. */
const swish = (numbers: Float32Array): void => {
  for (let i = 0; i < numbers.length; i += 1) {
    const x = numbers[i] as number;
    numbers[i] = x / (1 + Math.exp(-x));
  }
};

const addBias = (numbers: Float32Array, width: number, bias: Float32Array): void => {
  for (let at = 0; at < numbers.length; at += width)
    for (let i = 0; i < width; i += 1) numbers[at + i] = (numbers[at + i] as number) + (bias[i] as number);
};

const addTo = (numbers: Float32Array, more: Float32Array): void => {
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = (numbers[i] as number) + (more[i] as number);
};

/** The encoder with its weights in memory. */
export class Network {
  readonly #kernel = new Kernel();
  readonly #vocabulary: ReadonlyMap<string, number>;
  readonly #symbols: { readonly columns: number; readonly numbers: Float32Array };
  readonly #parties: { readonly rows: number; readonly numbers: Float32Array };
  readonly #values: { readonly rows: number; readonly numbers: Float32Array };
  readonly #first: Norm;
  readonly #last: Norm;
  readonly #blocks: readonly Block[];

  constructor(weights: Weights, vocabulary: readonly string[], blocks: number) {
    this.#vocabulary = new Map(vocabulary.map((symbol, index) => [symbol, index + 2]));
    const norm = (name: string): Norm => ({
      scale: weights.table(`${name}.weight`).numbers,
      shift: weights.table(`${name}.bias`).numbers,
    });
    const layer = (name: string): Layer => ({
      weights: weights.turned(this.#kernel, `${name}.weight`),
      bias: weights.table(`${name}.bias`).numbers,
    });
    this.#symbols = weights.table('symbols');
    this.#parties = weights.table('sides');
    this.#values = weights.table('values');
    this.#first = norm('first');
    this.#last = norm('last');
    this.#blocks = Array.from({ length: blocks }, (_, index) => ({
      norms: [norm(`${index}.norms.0`), norm(`${index}.norms.1`), norm(`${index}.norms.2`)],
      near: layer(`${index}.near`),
      asks: layer(`${index}.asks`),
      taken: layer(`${index}.taken`),
      wide: layer(`${index}.wide`),
      narrow: layer(`${index}.narrow`),
    }));
  }

  /** The rows of some tokens that are read together. */
  rowsOf(tokens: EncoderText['tokens']): Rows {
    const kernel = this.#kernel;
    const mark = kernel.mark;
    const width = this.#symbols.columns;
    const count = tokens.length;
    const made = (columns: number): Matrix => kernel.matrix(count, columns);
    const rows = made(width);
    const normal = made(width);
    const threefold = made(3 * width);
    const twofold = made(2 * width);
    const back = made(width);
    const head = width / HEADS;
    const query = made(head);
    const key = kernel.matrix(head, count);
    const value = kernel.matrix(key.columns, head);
    const match = kernel.matrix(count, count);
    const meant = made(head);
    const n = (matrix: Matrix): Float32Array => kernel.numbersOf(matrix);

    this.#begin(tokens, n(rows), width);
    normalised(n(rows), n(rows), rows.rows, width, this.#first);
    for (const block of this.#blocks) {
      const [one, two, three] = block.norms;
      normalised(n(rows), n(normal), count, width, one);
      neighbours(n(normal), n(threefold), count, width);
      this.#through(threefold, block.near, back);
      swish(n(back));
      addTo(n(rows), n(back));

      normalised(n(rows), n(normal), count, width, two);
      this.#through(normal, block.asks, threefold);
      for (const [index, slopes] of SLOPES.entries()) {
        split(n(threefold), count, width, index * head, [
          { numbers: n(query), down: query.columns, along: 1, scale: 1 / Math.sqrt(head) },
          { numbers: n(key), down: 1, along: key.columns, scale: 1 },
          { numbers: n(value), down: value.columns, along: 1, scale: 1 },
        ]);
        kernel.times(query, key, match);
        weigh(n(match), count, match.columns, slopes);
        kernel.times(match, value, meant);
        gather(n(meant), meant.columns, n(normal), count, width, index * head);
      }
      this.#through(normal, block.taken, back);
      addTo(n(rows), n(back));

      normalised(n(rows), n(normal), count, width, three);
      this.#through(normal, block.wide, twofold);
      swish(n(twofold));
      this.#through(twofold, block.narrow, back);
      addTo(n(rows), n(back));
    }
    normalised(n(rows), n(rows), count, width, this.#last);
    const numbers = n(rows).slice(0, count * width);
    kernel.freeFrom(mark);
    return { width, count, numbers };
  }

  #through(from: Matrix, { weights, bias }: Layer, into: Matrix): void {
    this.#kernel.times(from, weights, into);
    addBias(this.#kernel.numbersOf(into), into.columns, bias);
  }

  #begin(tokens: EncoderText['tokens'], rows: Float32Array, width: number): void {
    const add = (at: number, from: Float32Array, row: number): void => {
      for (let i = 0; i < width; i += 1) rows[at + i] = (rows[at + i] as number) + (from[row * width + i] as number);
    };
    const most = { party: this.#parties.rows - 1, value: this.#values.rows - 1 };
    for (const [index, { symbols, party, value }] of tokens.entries()) {
      const at = index * width;
      for (const symbol of symbols.slice(0, MOST_SYMBOLS))
        add(at, this.#symbols.numbers, this.#vocabulary.get(symbol) ?? UNKNOWN);
      add(at, this.#parties.numbers, party === undefined ? NONE : Math.min(party + 1, most.party));
      add(at, this.#values.numbers, value === undefined ? NONE : Math.min(value + 1, most.value));
    }
  }
}

/** Each row beside the rows before and behind it. */
const neighbours = (from: Float32Array, to: Float32Array, count: number, width: number): void => {
  for (let row = 0; row < count; row += 1)
    for (let step = -1; step <= 1; step += 1) {
      const other = row + step;
      const at = row * 3 * width + (step + 1) * width;
      if (other < 0 || other >= count) to.fill(0, at, at + width);
      else to.set(from.subarray(other * width, (other + 1) * width), at);
    }
};

/** Where one part of what the rows hold goes: so far apart lie the numbers of two rows, and those of one. */
interface Part {
  readonly numbers: Float32Array;
  readonly down: number;
  readonly along: number;
  readonly scale: number;
}

/** What one head asks, answers to and passes on, out of the rows that hold all three one after the other. */
const split = (all: Float32Array, count: number, width: number, from: number, parts: readonly Part[]): void => {
  const head = width / HEADS;
  for (const [index, { numbers, down, along, scale }] of parts.entries())
    for (let row = 0; row < count; row += 1) {
      const at = (row * parts.length + index) * width + from;
      for (let i = 0; i < head; i += 1) numbers[row * down + i * along] = (all[at + i] as number) * scale;
    }
};

/** Puts what one head found into its place in the rows of all. */
const gather = (
  found: Float32Array,
  columns: number,
  into: Float32Array,
  count: number,
  width: number,
  from: number,
): void => {
  const head = width / HEADS;
  for (let row = 0; row < count; row += 1)
    into.set(found.subarray(row * columns, row * columns + head), row * width + from);
};

/** A share that is raised from less than this, beside the greatest at 0, is below what single precision tells apart. */
const FAINTEST = -25;

/** Turns matches into shares of one, row by row; what is far counts for less. */
const weigh = (match: Float32Array, count: number, columns: number, [back, ahead]: readonly [number, number]): void => {
  for (let row = 0; row < count; row += 1) {
    const at = row * columns;
    let most = Number.NEGATIVE_INFINITY;
    for (let other = 0; other < count; other += 1) {
      const far = other < row ? (row - other) * back : (other - row) * ahead;
      const score = (match[at + other] as number) - far;
      match[at + other] = score;
      if (score > most) most = score;
    }
    let sum = 0;
    for (let other = 0; other < count; other += 1) {
      const below = (match[at + other] as number) - most;
      const raised = below < FAINTEST ? 0 : Math.exp(below);
      match[at + other] = raised;
      sum += raised;
    }
    for (let other = 0; other < count; other += 1) match[at + other] = (match[at + other] as number) / sum;
    match.fill(0, at + count, at + columns);
  }
};
