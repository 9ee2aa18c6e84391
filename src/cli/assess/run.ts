import { readCsv, writeWhole } from '../../files/index.js';
import { type AssessedRow, assessPortfolio, type Portfolio, readPortfolio } from '../../portfolio/index.js';
import { failed, ok, type Result } from '../../problem/index.js';
import { type Day, parseDay } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { openUsersLaw, withEdition } from '../open-law.js';
import { supposeLaw } from '../scenario-option.js';
import { type ExitCode, printPieces, problemsOf, refuse } from '../session.js';
import type { AssessFlags } from './command.js';
import { assessedCsv, assessedLines, printAssessedTable } from './print-assessed.js';

type Format = (portfolio: Portfolio, rows: readonly AssessedRow[]) => Iterable<string>;

const FORMATS: Readonly<Record<'jsonl' | 'csv' | 'table', Format>> = {
  jsonl: assessedLines,
  csv: assessedCsv,
  table: (portfolio, rows) => [printAssessedTable(portfolio, rows)],
};

/** `truce assess`: a whole file, answered line by line. */
export const runAssess = async (file: string, flags: AssessFlags): Promise<ExitCode> => {
  const opened = await openUsersLaw();
  const law = opened.ok ? withEdition(opened.value, flags.edition) : opened;
  const table = readCsv(file);
  const on = entryDay(flags.on);
  const known = await dayOption('--known', flags.known, today);
  const format = formatOf(flags.json ? 'jsonl' : flags.format);
  if (!law.ok || !table.ok || !on.ok || !known.ok || !format.ok)
    return refuse(problemsOf(law, table, on, known, format));
  const portfolio = readPortfolio(table.value.headers, table.value.rows, law.value.origins);
  if (!portfolio.ok)
    return refuse(portfolio.problems.map((problem) => ({ ...problem, where: `${file}, ${problem.where}` })));
  const supposed = supposeLaw(law.value, flags.scenario, known.value);
  if (!supposed.ok) return refuse(supposed.problems);
  for (const remark of supposed.value.remarks) process.stderr.write(`truce: ${remark}\n`);
  const rows = assessPortfolio(portfolio.value, supposed.value.law, { ...on.value, known: known.value });
  const pieces = format.value(portfolio.value, rows);
  if (flags.out === undefined) printPieces(pieces);
  else {
    const written = writeWhole(flags.out, pieces);
    if (!written.ok) return refuse(written.problems);
  }
  const open = rows.filter((row) => row.assessment?.duty === undefined).length;
  if (open > 0) process.stderr.write(`truce: ${open} of ${rows.length} lines could not be assessed; each says why\n`);
  return open > 0 ? 1 : 0;
};

const entryDay = (text: string): Result<{ on?: Day }> => {
  if (text === 'entry') return ok({});
  const parsed = parseDay(text);
  if (parsed.ok) return ok({ on: parsed.value });
  return failed({
    code: 'bad-day',
    where: '--on',
    what: `'${text}' is neither entry nor a day`,
    mend: 'write entry, or a day as 2025-08-12',
  });
};

const formatOf = (name: string): Result<Format> => {
  const found = Object.entries(FORMATS).find(([each]) => each === name);
  if (found !== undefined) return ok(found[1]);
  return failed({
    code: 'bad-format',
    where: '--format',
    what: `'${name}' is no format`,
    mend: `write one of ${Object.keys(FORMATS).join(', ')}`,
  });
};
