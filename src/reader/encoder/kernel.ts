/**
 * Products of matrices in single precision, by the vector instructions of WebAssembly: the same numbers on every machine, for each product and sum
 * is rounded as IEEE 754 says. `kernel.wat` is its source; `scripts/reader/encoder/kernel.ts` writes the bytes below from it.
 */
import { KERNEL } from './kernel-bytes.js';

export interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly times: (a: number, b: number, c: number, rows: number, inner: number, columns: number) => void;
}

/** What every engine has of WebAssembly and of the writing of bytes: the core knows neither Node nor a browser by its types. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};
declare const atob: (written: string) => string;

const PAGE = 65536;

/** What is written in base 64: text, of which each sign is a byte, and bytes. */
export const textOf = (written: string): string => atob(written);
export const bytesOf = (written: string): Uint8Array => Uint8Array.from(textOf(written), (sign) => sign.charCodeAt(0));

const compiled = (): KernelExports | undefined => {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytesOf(KERNEL))).exports as KernelExports;
  } catch {
    return undefined;
  }
};

/** The same products in plain TypeScript, to the bit, for a page whose policy forbids WebAssembly: several times slower. */
export const plainKernel = (): KernelExports => {
  let buffer = new ArrayBuffer(PAGE);
  return {
    memory: {
      get buffer() {
        return buffer;
      },
      grow(pages) {
        const more = new ArrayBuffer(buffer.byteLength + pages * PAGE);
        new Uint8Array(more).set(new Uint8Array(buffer));
        buffer = more;
        return pages;
      },
    },
    times(a, b, c, rows, inner, columns) {
      const view = new Float32Array(buffer);
      const [left, right, into] = [a / 4, b / 4, c / 4];
      for (let row = 0; row < rows; row += 1) {
        const at = into + row * columns;
        view.fill(0, at, at + columns);
        for (let i = 0; i < inner; i += 1) {
          const x = view[left + row * inner + i] as number;
          const from = right + i * columns;
          for (let column = 0; column < columns; column += 1)
            view[at + column] = (view[at + column] as number) + Math.fround(x * (view[from + column] as number));
        }
      }
    },
  };
};

/** Columns come in groups of so many, and rows in pairs. */
export const GROUP = 16;

/** A matrix in the memory of the kernel; it has room for a number of rows and of columns that the kernel can take. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Where it begins, in bytes. */
  readonly at: number;
}

/** The memory that matrices live in, with what works on them there. */
export class Kernel {
  readonly #exports: KernelExports;
  #free = 16;
  #view: Float32Array;

  constructor(exports: KernelExports = compiled() ?? plainKernel()) {
    this.#exports = exports;
    this.#view = new Float32Array(this.#exports.memory.buffer);
  }

  /** A new matrix of zeros; columns are filled up to a whole group, and rows to a pair. */
  matrix(rows: number, columns: number): Matrix {
    const wide = Math.ceil(columns / GROUP) * GROUP;
    const high = rows + (rows % 2);
    const made = { rows: high, columns: wide, at: this.#free };
    this.#free += high * wide * 4;
    const { memory } = this.#exports;
    const missing = this.#free - memory.buffer.byteLength;
    if (missing > 0) {
      memory.grow(Math.ceil(missing / PAGE));
      this.#view = new Float32Array(memory.buffer);
    }
    this.numbersOf(made).fill(0);
    return made;
  }

  /** The numbers of a matrix, row by row. They are to be asked for anew after another matrix was made. */
  numbersOf({ rows, columns, at }: Matrix): Float32Array {
    return this.#view.subarray(at / 4, at / 4 + rows * columns);
  }

  /** Puts the product of two matrices into a third. */
  times(a: Matrix, b: Matrix, into: Matrix): void {
    this.#exports.times(a.at, b.at, into.at, a.rows, a.columns, b.columns);
  }

  /** What was made since is given back: a mark is where the memory was free. */
  get mark(): number {
    return this.#free;
  }

  freeFrom(mark: number): void {
    this.#free = mark;
  }
}
