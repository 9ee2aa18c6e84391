import { failed, ok, type Result } from '../problem/index.js';
import { noObjects } from '../tables/index.js';
import { linesOf, unreadable } from './csv-head.js';
import type { BulkDatabase } from './database.js';
import { NO_REJECTS, type RawSource } from './source.js';
import { quoteText } from './sql.js';

/**
 * A file of one JSON object a line. The columns are the keys in the order in which they first occur; a value that is no text is taken
 * as it is written. A line that is no object has no cells, and is then told that it lacks what a line must give.
 */
export const jsonlSource = async (database: BulkDatabase, path: string): Promise<Result<RawSource>> => {
  const lines = `(SELECT line FROM ${linesOf(path)} WHERE trim(line) <> '')`;
  try {
    const keys = await database.rows(
      `SELECT key FROM (SELECT unnest(json_keys(line)) AS key, row_number() OVER () AS place FROM ${lines}
        WHERE CASE WHEN json_valid(line) THEN json_type(line) = 'OBJECT' ELSE false END)
        GROUP BY key ORDER BY min(place)`,
    );
    const headers = keys.map(([key]) => String(key));
    if (headers.length === 0) return failed(noObjects(path));
    const cells = headers.map((key, index) => `${valueOf(key)} AS c${index}`).join(', ');
    const relation = `(SELECT ${cells} FROM (SELECT CASE WHEN json_valid(line) THEN line ELSE '{}' END AS line FROM ${lines}))`;
    return ok({ path, format: 'jsonl', headers, relation, ...NO_REJECTS, firstRow: 1 });
  } catch (error) {
    return failed(unreadable(path, error));
  }
};

const valueOf = (key: string): string =>
  `nullif(json_extract_string(line, ${quoteText(`$."${key.replaceAll('"', '\\"')}"`)}), '')`;
