import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** Where the records of a CSV begin: by their place among the records, and by byte. */
export interface RecordScan {
  /** The line on which a record begins, the first record after the header being 0. */
  readonly lineOf: (record: number) => number;
  /** The record that begins at a byte, where one of those asked for does. */
  readonly recordAt: (byte: number) => number | undefined;
}

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * Walks a CSV once and notes where records begin. Most begin on the line after the one before; only where one does not (line ends in
 * quoted cells, empty lines) is a place kept, so that memory follows the exceptions and not the file.
 */
export const scanRecords = async (path: string, delimiter: string, bytes: readonly number[]): Promise<RecordScan> => {
  const walk = new RecordWalk(delimiter.charCodeAt(0), new Set(bytes));
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  for await (const chunk of /\.gz$/i.test(path) ? file.pipe(createGunzip()) : file) walk.take(chunk as Buffer);
  return walk.found();
};

class RecordWalk {
  #record = -1;
  #line = 1;
  #byte = 0;
  #quoted = false;
  #cellStart = true;
  #closed = false;
  #recordStart = true;
  readonly #breaks: { readonly record: number; readonly shift: number }[] = [];
  readonly #records = new Map<number, number>();
  readonly #delimiter: number;
  readonly #asked: ReadonlySet<number>;

  constructor(delimiter: number, asked: ReadonlySet<number>) {
    this.#delimiter = delimiter;
    this.#asked = asked;
  }

  take(chunk: Buffer): void {
    for (const byte of chunk) {
      this.#step(byte);
      this.#byte += 1;
    }
  }

  #step(byte: number): void {
    if (this.#recordStart && byte !== LINE_FEED && byte !== RETURN) this.#begin();
    if (byte === LINE_FEED) this.#line += 1;
    if (this.#quoted) {
      if (byte === QUOTE) this.#close();
      return;
    }
    // A doubled quotation mark closes and opens again, which comes to the same.
    this.#quoted = byte === QUOTE && (this.#cellStart || this.#closed);
    this.#closed = false;
    this.#cellStart = byte === this.#delimiter || byte === LINE_FEED;
    if (byte === LINE_FEED) this.#recordStart = true;
  }

  #close(): void {
    this.#quoted = false;
    this.#closed = true;
    this.#cellStart = false;
  }

  #begin(): void {
    this.#recordStart = false;
    const shift = this.#line - this.#record - 1;
    if (this.#record >= 0 && shift !== (this.#breaks.at(-1)?.shift ?? 1))
      this.#breaks.push({ record: this.#record, shift });
    if (this.#asked.has(this.#byte)) this.#records.set(this.#byte, this.#record);
    this.#record += 1;
  }

  found(): RecordScan {
    const breaks = this.#breaks;
    return {
      lineOf: (record) => record + 1 + (breaks[lastAtOrBefore(breaks, record)]?.shift ?? 1),
      recordAt: (byte) => this.#records.get(byte),
    };
  }
}

const lastAtOrBefore = (breaks: readonly { readonly record: number }[], record: number): number => {
  let low = -1;
  let high = breaks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((breaks[middle]?.record ?? 0) <= record) low = middle;
    else high = middle - 1;
  }
  return low;
};
