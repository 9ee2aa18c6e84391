import { describe, expect, it } from 'vitest';
import { assembled } from '../../../scripts/reader/encoder/kernel.js';
import { Kernel, plainKernel } from './kernel.js';
import { KERNEL } from './kernel-bytes.js';

describe('The kernel of the encoder', () => {
  it('is put together from its source', async () => {
    expect(await assembled()).toBe(KERNEL);
  });

  it.each([
    ['of WebAssembly', undefined],
    ['of plain TypeScript', plainKernel()],
  ])('%s multiplies as single precision does by hand', (_, exports) => {
    const kernel = new Kernel(exports);
    const [rows, inner, columns] = [5, 7, 19];
    const a = kernel.matrix(rows, inner);
    const b = kernel.matrix(a.columns, columns);
    const c = kernel.matrix(rows, columns);
    const [left, right] = [kernel.numbersOf(a), kernel.numbersOf(b)];
    for (let row = 0; row < rows; row += 1)
      for (let i = 0; i < inner; i += 1) left[row * a.columns + i] = Math.sin(row * 10 + i);
    for (let i = 0; i < inner; i += 1)
      for (let column = 0; column < columns; column += 1) right[i * b.columns + column] = Math.cos(i * 30 + column);
    kernel.times(a, b, c);
    const product = kernel.numbersOf(c);
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        let sum = 0;
        for (let i = 0; i < inner; i += 1)
          sum = Math.fround(
            sum + Math.fround((left[row * a.columns + i] as number) * (right[i * b.columns + column] as number)),
          );
        expect(product[row * c.columns + column]).toBe(sum);
      }
  });

  it('needs no WebAssembly to come to the same, in more memory than it begins with', () => {
    const products = [new Kernel(), new Kernel(plainKernel())].map((kernel) => {
      const [a, b, c] = [kernel.matrix(64, 192), kernel.matrix(192, 576), kernel.matrix(64, 576)];
      for (const [index, matrix] of [a, b].entries())
        kernel.numbersOf(matrix).forEach((_, at, numbers) => {
          numbers[at] = Math.sin(at * (index + 3));
        });
      kernel.times(a, b, c);
      return [...kernel.numbersOf(c)];
    });
    expect(products[0]).toEqual(products[1]);
  });

  it('gives memory back that is no longer asked for', () => {
    const kernel = new Kernel();
    const { mark } = kernel;
    const first = kernel.matrix(100, 100);
    kernel.freeFrom(mark);
    expect(kernel.matrix(10, 10).at).toBe(first.at);
  });
});
