import { failed, ok, type Result } from '../problem/index.js';

/** A row of a CSV: its cells, and the line of the text on which it begins. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Takes CSV apart (RFC 4180): a cell may be quoted, with separators, line ends and doubled quotation marks inside; LF, CRLF and CR end a
 * row; empty lines are none. A quotation mark inside a cell that does not begin with one is text (`12" pipe`), as the tables of
 * the bulk path have it. After a closing one only a separator or a line end may stand, or rows could not be told apart any more.
 */
export const scanCsv = (text: string, delimiter: string, path: string): Result<readonly CsvRecord[]> => {
  const scanner = new Scanner(text, delimiter);
  const records: CsvRecord[] = [];
  while (!scanner.atEnd) {
    const record = scanner.record();
    if (typeof record === 'string')
      return failed({
        code: 'bad-csv',
        where: `${path}, line ${scanner.begins}`,
        what: `this is not CSV: ${record}`,
        mend: 'look for a quotation mark that is not closed on that line',
      });
    if (record !== undefined) records.push(record);
  }
  return ok(records);
};

const [QUOTE, LF, CR, BYTE_ORDER_MARK] = [0x22, 0x0a, 0x0d, 0xfeff];

class Scanner {
  /** The line on which the row at hand begins. */
  begins = 1;
  readonly #text: string;
  readonly #mark: number;
  #at: number;
  #line = 1;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#mark = delimiter.charCodeAt(0);
    this.#at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** The next row; nothing where the line is empty, and a sentence where it cannot be read. */
  record(): CsvRecord | undefined | string {
    this.begins = this.#line;
    if (this.#lineEnd()) return undefined;
    const cells: string[] = [];
    do {
      const cell = this.#text.charCodeAt(this.#at) === QUOTE ? this.#quoted() : this.#plain();
      if (cell === undefined) return 'a quotation mark is not closed';
      cells.push(cell);
    } while (this.#delimiter());
    if (!this.atEnd && !this.#lineEnd()) return 'text stands after a closing quotation mark';
    return { cells, line: this.begins };
  }

  #delimiter(): boolean {
    if (this.atEnd || this.#text.charCodeAt(this.#at) !== this.#mark) return false;
    this.#at += 1;
    return true;
  }

  #lineEnd(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    if (code !== LF && code !== CR) return false;
    this.#at += code === CR && this.#text.charCodeAt(this.#at + 1) === LF ? 2 : 1;
    this.#line += 1;
    return true;
  }

  #plain(): string {
    const start = this.#at;
    let end = start;
    for (; end < this.#text.length; end += 1) {
      const code = this.#text.charCodeAt(end);
      if (code === this.#mark || code === LF || code === CR) break;
    }
    this.#at = end;
    return this.#text.slice(start, end);
  }

  #quoted(): string | undefined {
    let value = '';
    for (let start = this.#at + 1; ; start = this.#at + 1) {
      const close = this.#text.indexOf('"', start);
      if (close < 0) return undefined;
      const part = this.#text.slice(start, close);
      this.#line += part.match(/\r\n|\r|\n/g)?.length ?? 0;
      value += part;
      this.#at = close + 1;
      if (this.#text.charCodeAt(this.#at) !== QUOTE) return value;
      value += '"';
    }
  }
}
