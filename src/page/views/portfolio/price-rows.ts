import { type Asked, askAssess, assessTables } from '../../../answers/index.js';
import { printDollars, printExact } from '../../../money/index.js';
import type { AssessedRow, GivenFile, Steps } from '../../../portfolio/index.js';
import { failed, ok, type Result } from '../../../problem/index.js';
import type { About, PricedTable } from './message.js';

/** Every row with its duty under each outcome, and what is missing where there is none. */
export function* priceRows(asked: Asked, table: GivenFile, about: About): Steps<Result<PricedTable>> {
  const outcomes = [about.scenario ?? []].flat();
  const columns: string[] = [...table.headers];
  const rows = table.rows.map(({ cells }) => [...cells]);
  const money: number[] = [];
  for (const scenario of ['as-signed', ...outcomes]) {
    const question = askAssess(asked, {
      scenario: [scenario],
      on: textOf(about.on),
      known: textOf(about.known),
    });
    if (!question.ok) return failed(...question.problems);
    const answer = yield* assessTables(asked, [table], question.value);
    if (!answer.ok) return answer;
    const name = outcomes.length === 0 ? '' : ` (${scenario})`;
    money.push(columns.length, columns.length + 1);
    columns.push(`duty${name}`, `owed${name}`, `rate${name}`, `missing${name}`);
    for (const [index, row] of answer.value.rows.entries()) rows[index]?.push(...cellsOf(row));
  }
  return ok({ headers: columns, rows, money });
}

const textOf = (field: About[string]): string | undefined => (typeof field === 'string' ? field : undefined);

const cellsOf = ({ row, assessment, problems }: AssessedRow): readonly string[] => {
  if (row.partOf !== undefined) return ['', '', '', `part of row ${row.partOf}`];
  if (assessment === undefined)
    return ['', '', '', problems.map(({ where, what, mend }) => `${where}: ${what}; ${mend}`).join(' | ')];
  const { duty, owed, rate, missing } = assessment;
  return [
    duty === undefined ? '' : printDollars(duty),
    owed === undefined ? '' : printDollars(owed),
    rate === undefined ? '' : printExact(rate),
    missing.join('; '),
  ];
};
