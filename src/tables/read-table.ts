import type { GivenFile } from '../portfolio/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { formatOf } from './format.js';
import { parseCsv, type TextTable } from './parse-csv.js';
import { parseJsonl } from './parse-jsonl.js';
import { sheetTable } from './sheet-table.js';
import { unpackGzip } from './unpack-gzip.js';

/**
 * Reads the bytes of a file of entry lines into a table of text, the same in a browser and in Node, and the same as the bulk path
 * reads the file. Its format is told from the ending of its name: CSV, TSV, JSONL, XLSX, and each of them packed with gzip.
 */
export const readTable = async (name: string, bytes: Uint8Array): Promise<Result<GivenFile>> => {
  if (/\.zst$/i.test(name)) return failed(beyondUs(name, 'a file packed with zstd'));
  const plain = /\.gz$/i.test(name) ? await unpackGzip(name, bytes) : ok(bytes);
  if (!plain.ok) return plain;
  const table = await tableOf(name, plain.value);
  return table.ok ? ok({ path: name, ...table.value }) : table;
};

const tableOf = async (name: string, bytes: Uint8Array): Promise<Result<TextTable>> => {
  switch (formatOf(name)) {
    case 'csv':
    case 'tsv':
      return ofText(name, bytes, parseCsv);
    case 'jsonl':
      return ofText(name, bytes, parseJsonl);
    case 'xlsx':
      return workbookTable(name, bytes);
    case 'parquet':
      return failed(beyondUs(name, 'Parquet'));
  }
};

const beyondUs = (name: string, what: string): Problem => ({
  code: 'bad-format',
  where: name,
  what: `${what} is not read here`,
  mend: 'give CSV, TSV, JSONL or XLSX, or ask the command line, which reads it',
});

const ofText = (
  name: string,
  bytes: Uint8Array,
  parse: (text: string, path: string) => Result<TextTable>,
): Result<TextTable> => {
  try {
    return parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), name);
  } catch {
    return failed(unreadable(name, 'it is not UTF-8 text'));
  }
};

const workbookTable = async (name: string, bytes: Uint8Array): Promise<Result<TextTable>> => {
  // The reader of workbooks is fetched when one is read: a page that is given CSV never needs it.
  const { default: readSheets } = await import('read-excel-file/universal');
  try {
    return sheetTable(await readSheets(bytes.slice().buffer), name);
  } catch (error) {
    return failed(unreadable(name, (error as Error).message.split('\n')[0] ?? ''));
  }
};

const unreadable = (name: string, why: string): Problem => ({
  code: 'unreadable-file',
  where: name,
  what: `the file cannot be read as it is (${why})`,
  mend: 'save it as UTF-8 text or XLSX, and check that it is whole',
});
