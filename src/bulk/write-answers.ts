import type { Answers } from './answer.js';
import { answerColumns, selectAnswers } from './answer-table.js';
import type { BulkDatabase } from './database.js';
import { quoteText } from './sql.js';
import { STATE, type Staged } from './stage.js';

/** Writes the answers to a file, a row a row of the input, in its order. */
export const writeAnswers = async (
  database: BulkDatabase,
  staged: Staged,
  answers: Answers,
  { format, path }: { readonly format: 'csv' | 'parquet'; readonly path: string },
): Promise<void> => {
  const options = format === 'csv' ? "FORMAT csv, HEADER, DELIMITER ','" : 'FORMAT parquet, COMPRESSION zstd';
  const select = selectAnswers(answerColumns(staged, answers), answers);
  await database.run(`COPY (${select}) TO ${quoteText(path)} (${options})`);
};

/** How many lines have no duty, rows that could not be read among them. */
export const countUnknown = async (database: BulkDatabase, { relation }: Answers): Promise<number> => {
  const [[count] = [0n]] = await database.rows(
    `SELECT count(*) FROM ${relation} WHERE duty IS NULL AND state <> ${STATE.part}`,
  );
  return Number(count);
};
