import { assessmentJson } from '../assessment/index.js';
import type { AssessedRow, Portfolio } from '../portfolio/index.js';
import type { Problem } from '../problem/index.js';

/** One JSON object a line, in input order, with the importer's own columns under `input`, so many lines at a time. */
export function* assessedLines(portfolio: Headed, rows: readonly AssessedRow[]): Generator<string> {
  for (const some of inBatches(rows))
    yield some.map((row) => `${JSON.stringify(assessedLineJson(portfolio, row))}\n`).join('');
}

export const printAssessedLines = (portfolio: Headed, rows: readonly AssessedRow[]): string =>
  [...assessedLines(portfolio, rows)].join('');

/** Small enough that a piece of text is a string that can be held, large enough that pieces are few. */
const BATCH = 500;

function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
}

/** Only the headers of the file are asked for, so that rows may come from anywhere. */
type Headed = Pick<Portfolio, 'headers'>;

export const assessedLineJson = (portfolio: Headed, { row, assessment, problems }: AssessedRow) => {
  const input = Object.fromEntries(portfolio.headers.map((header, index) => [header, row.cells[index] ?? '']));
  if (row.partOf !== undefined)
    return { ...unreadObject(row.row), missing: [], part_of: row.partOf, row: row.number, input };
  if (assessment !== undefined) return { ...assessmentJson(assessment), row: row.number, input };
  return { ...unreadObject(row.row), problems: problems.map(problemObject), row: row.number, input };
};

/** A row that could not be read, in the shape of the contract: nothing is known, so nothing is a number. */
const unreadObject = (row: AssessedRow['row']['row']) => ({
  entry_number: row.entry_number || null,
  line: row.line || null,
  hts: row.hts || null,
  origin: row.origin || null,
  entry_date: row.entry_date || null,
  value: row.value || null,
  duty: null,
  owed: null,
  rate: null,
  components: [],
  considered: [],
  missing: ['a readable line'],
  assumed: [],
  warnings: [],
  fees: {},
});

const problemObject = ({ code, where, what, mend }: Problem) => ({ code, where, what, mend });
