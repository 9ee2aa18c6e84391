import type { Result } from '../problem/index.js';
import { parseCsv, type TextTable } from '../tables/index.js';
import { readText } from './read-text.js';

export { delimiterOf, parseCsv, type TextRow, type TextTable } from '../tables/index.js';

/** Reads a file of CSV or TSV. */
export const readCsv = (path: string): Result<TextTable> => {
  const text = readText(path);
  return text.ok ? parseCsv(text.value, path) : text;
};
