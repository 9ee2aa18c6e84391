import { failed, ok, type Result } from '../problem/index.js';
import { unreadable } from './csv-head.js';
import type { BulkDatabase } from './database.js';
import { NO_REJECTS, type RawSource } from './source.js';
import { quoteName, quoteText } from './sql.js';

/** A Parquet file, each value written as text the way a person would write it. */
export const parquetSource = async (database: BulkDatabase, path: string): Promise<Result<RawSource>> => {
  const file = `read_parquet(${quoteText(path)})`;
  try {
    const columns = await database.rows(`DESCRIBE SELECT * FROM ${file}`);
    const headers = columns.map(([name]) => String(name));
    const cells = columns.map(([name, type], index) => `${textOf(String(name), String(type))} AS c${index}`);
    const relation = `(SELECT ${cells.join(', ')} FROM ${file})`;
    return ok({ path, format: 'parquet', headers, relation, ...NO_REJECTS, firstRow: 1 });
  } catch (error) {
    return failed(unreadable(path, error));
  }
};

/** A time at midnight is a day; any other stays a time, which no column of ours takes. */
const textOf = (name: string, type: string): string => {
  const column = quoteName(name);
  if (!type.startsWith('TIMESTAMP')) return `nullif(CAST(${column} AS VARCHAR), '')`;
  const day = `CAST(${column} AS DATE)`;
  return `CASE WHEN ${column} = ${day} THEN CAST(${day} AS VARCHAR) ELSE CAST(${column} AS VARCHAR) END`;
};
