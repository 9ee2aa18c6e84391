import type { Answers } from './answer.js';
import { quoteName, quoteText } from './sql.js';
import type { Staged } from './stage.js';

/** A column of the answers as they are written: the importer's own, text, or an amount of money. */
export interface AnswerColumn {
  readonly name: string;
  readonly kind: 'own' | 'text' | 'money';
  /** What it holds by our name, before a name of the importer's stood in its way. */
  readonly what: string;
  readonly sql: string;
}

/** The importer's columns first, in their order, then ours; a name they use already gets `truce_` before it. */
export const answerColumns = (staged: Staged, { programs }: Answers): readonly AnswerColumn[] => {
  const own = staged.headers.map(
    (header, index): AnswerColumn => ({ name: header, kind: 'own', what: header, sql: `c${index}` }),
  );
  const ours: readonly (readonly [what: string, kind: 'text' | 'money', sql: string])[] = [
    ...(staged.files.length > 1 ? [['file', 'text', fileOf(staged)] as const] : []),
    ['duty', 'money', 'duty'],
    ['owed', 'money', 'owed'],
    ['rate', 'text', 'rate'],
    ...programs.map((program) => [program, 'money', `in_${program}`] as const),
    ['mpf', 'money', 'mpf'],
    ['hmf', 'money', 'hmf'],
    ['headings', 'text', 'headings'],
    ['missing', 'text', 'missing'],
    ['assumed', 'text', 'assumed'],
    ['warnings', 'text', `CASE WHEN part_of IS NULL THEN warnings ELSE ${quoteText(PART)} END`],
    ['problems', 'text', 'told'],
  ];
  const taken = new Set(staged.headers);
  return [
    ...own,
    ...ours.map(([what, kind, sql]): AnswerColumn => {
      const name = taken.has(what) ? `truce_${what}` : what;
      return { name, kind, what, sql: kind === 'money' ? dollarsOf(sql) : `nullif(${sql}, '')` };
    }),
  ];
};

/** Said of a heading's own row. */
const PART = 'part of the line with the code of the goods: counted there';

/** Cents as exact dollars. */
const dollarsOf = (cents: string): string => `CAST(CAST(${cents} AS DECIMAL(18, 0)) * 0.01 AS DECIMAL(18, 2))`;

const fileOf = ({ files }: Staged): string => {
  const cases = files.map(({ path, first, rows }) => `WHEN place < ${first + rows} THEN ${quoteText(path)}`);
  return `CASE ${cases.join(' ')} END`;
};

/** The columns as they are written, and after them whatever else is asked of the answers. */
export const selectAnswers = (
  columns: readonly AnswerColumn[],
  { relation }: Answers,
  more: readonly string[] = [],
): string => {
  const written = columns.map(({ sql, name }) => `${sql} AS ${quoteName(name)}`);
  return `SELECT ${[...written, ...more].join(',\n    ')} FROM ${relation}`;
};
