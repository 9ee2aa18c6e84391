/**
 * A text as it is read: markup gone, entities decoded, paragraphs apart. Every character knows which characters of the source it stands
 * for, so that whatever is found in the view is shown in the source, and no offset is ever shifted.
 */
export interface TextView {
  readonly source: string;
  readonly text: string;
  /** Where the source characters of a view character begin and end; absent where the view is the source. */
  readonly starts?: Int32Array;
  readonly ends?: Int32Array;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A view that shows the source as it stands. */
export const plainView = (source: string): TextView => ({ source, text: source });

/** The part of the source that a part of the view stands for. */
export const inSource = ({ starts, ends }: TextView, { start, end }: Range): Range =>
  starts && ends ? { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 } : { start, end };

/** Collects a view piece by piece from the left. */
export class ViewBuilder {
  readonly #source: string;
  readonly #pieces: string[] = [];
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #length = 0;

  constructor(source: string) {
    this.#source = source;
    // A break adds characters: at most one for each of the source.
    this.#starts = new Int32Array(source.length * 2 + 2);
    this.#ends = new Int32Array(source.length * 2 + 2);
  }

  /** Takes source characters as they are, white space as a plain space. */
  keep(start: number, end: number): void {
    if (end <= start) return;
    this.#pieces.push(this.#source.slice(start, end));
    for (let at = start; at < end; at += 1) this.#mark(at, at + 1);
  }

  /** Puts other characters in the place of a part of the source that is at least as long. */
  replace(start: number, end: number, by: string): void {
    const shown = by.slice(0, end - start);
    this.#pieces.push(shown);
    for (let count = 0; count < shown.length; count += 1) this.#mark(start, end);
  }

  done(): TextView {
    return {
      source: this.#source,
      text: this.#pieces.join(''),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    };
  }

  #mark(start: number, end: number): void {
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }
}
