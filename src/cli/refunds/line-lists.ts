import { cents, printDollarsGrouped } from '../../money/index.js';
import { printProblem } from '../../problem/index.js';
import type { RefundLine, Refunds } from '../../refunds/index.js';
import { printTable } from '../table.js';
import { listed, nameOf, placeOf, titled } from './listed.js';

/** Lines on which less was paid than is owed. */
export const toCbpTable = ({ lines, files }: Refunds, top: number): readonly string[] => {
  const under = lines.filter(({ dueBack = 0 }) => dueBack < 0).toSorted((a, b) => (a.dueBack ?? 0) - (b.dueBack ?? 0));
  if (under.length === 0) return [];
  const columns = [
    { title: 'entry', width: 12 },
    { title: 'line', width: 5 },
    { title: 'paid', width: 14, align: 'right' as const },
    { title: 'owed', width: 14, align: 'right' as const },
    { title: 'due to CBP', width: 13, align: 'right' as const },
    { title: 'where', width: 16 },
  ];
  const rows = under
    .slice(0, top)
    .map((line) => [
      line.filed.taken.row.row.entry_number?.trim() ?? '',
      line.filed.taken.row.row.line?.trim() ?? '',
      printDollarsGrouped(line.paid ?? line.assessed ?? cents(0)),
      line.owed === undefined ? '' : printDollarsGrouped(line.owed),
      printDollarsGrouped(cents(-(line.dueBack ?? 0))),
      placeOf(line, files.length),
    ]);
  return [
    titled(
      `Lines on which too little was paid (${under.length.toLocaleString('en')})`,
      printTable(columns, rows),
      under.length - top,
    ),
  ];
};

export const overlapList = ({ entries }: Refunds, top: number): readonly string[] =>
  listed(
    'What else runs on these entries',
    entries
      .filter(({ overlaps }) => overlaps.length > 0)
      .map((entry) => `${nameOf(entry)}: ${entry.overlaps.map(({ what }) => what).join('; ')}`),
    top,
  );

export const conflictList = ({ lines }: Refunds, top: number): readonly string[] =>
  listed(
    'Lines on which the files disagree; --prefer FILE settles them',
    lines.flatMap(({ filed }) =>
      filed.disagreements.map(
        ({ field, values }) =>
          `${filed.taken.row.row.entry_number?.trim()} line ${filed.taken.row.row.line?.trim() ?? '?'}, ${field}: ${values.map(({ file, row, value }) => `${value} (${file} row ${row})`).join(' or ')}`,
      ),
    ),
    top,
  );

/** Lines in no total and entries whose days are not clear, each with its reason. */
export const openList = ({ lines, entries, files }: Refunds, top: number): readonly string[] => {
  const unknown = lines
    .filter(({ dueBack, filed }) => dueBack === undefined && filed.disagreements.length === 0)
    .map((line) => `${placeOf(line, files.length)}: ${reasonOf(line)}`);
  const dated = entries.flatMap((entry) =>
    entry.problems.map((problem) => `${nameOf(entry)}: ${printProblem(problem)}`),
  );
  return [
    ...listed('Lines in no total', unknown, top),
    ...listed('Entries whose days are not clear; they get no interest and no way', dated, top),
  ];
};

const reasonOf = ({ filed, missing }: RefundLine): string => {
  const [problem] = filed.taken.row.problems;
  if (problem !== undefined) return printProblem({ ...problem, where: problem.where.replace(/^line \d+(, )?/, '') });
  return `missing: ${missing.join('; ')}`;
};
