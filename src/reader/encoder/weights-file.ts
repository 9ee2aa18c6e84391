/** The weights of the encoder as they are written: whole numbers from -127 to 127 with a scale for each row. */
import { bytesOf, type Kernel, type Matrix, textOf } from './kernel.js';

/** Where a table of weights stands among the bytes: first the scale of each row in single precision, then the rows. */
export interface Written {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** A table as numbers, row by row. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly numbers: Float32Array;
}

/** Words that are written as the bytes of a list in JSON. */
export const listed = (written: string): readonly string[] => JSON.parse(textOf(written));

/** Tables of weights, by name. */
export class Weights {
  readonly #places = new Map<string, Written & { readonly at: number }>();
  readonly #bytes: Uint8Array;

  constructor(tables: readonly Written[], written: string) {
    this.#bytes = bytesOf(written);
    let at = 0;
    for (const table of tables) {
      this.#places.set(table.name, { ...table, at });
      at += table.rows * (4 + table.columns);
    }
    if (at !== this.#bytes.length)
      throw new Error(`the weights of the encoder have ${this.#bytes.length} bytes, and their tables ask for ${at}`);
  }

  /** A table as numbers, row by row, with its size. */
  table(name: string): Table {
    const place = this.#places.get(name);
    if (!place) throw new Error(`the encoder has no weights called ${name}`);
    const { rows, columns, at } = place;
    const scales = new DataView(this.#bytes.buffer, this.#bytes.byteOffset + at, rows * 4);
    const whole = new Int8Array(this.#bytes.buffer, this.#bytes.byteOffset + at + rows * 4, rows * columns);
    const numbers = new Float32Array(rows * columns);
    for (let row = 0; row < rows; row += 1) {
      const scale = scales.getFloat32(row * 4, true);
      for (let column = 0; column < columns; column += 1)
        numbers[row * columns + column] = (whole[row * columns + column] as number) * scale;
    }
    return { rows, columns, numbers };
  }

  /** A table in the memory of the kernel, its rows turned into columns as a product needs them. */
  turned(kernel: Kernel, name: string): Matrix {
    const { rows, columns, numbers } = this.table(name);
    const matrix = kernel.matrix(columns, rows);
    const out = kernel.numbersOf(matrix);
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1)
        out[column * matrix.columns + row] = numbers[row * columns + column] as number;
    return matrix;
  }
}
