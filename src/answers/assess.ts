import {
  type AssessedRow,
  asOneTable,
  assessFiles,
  type GivenFile,
  readFiles,
  type Steps,
} from '../portfolio/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import type { Outcome } from '../scenario/index.js';
import { type Day, parseDay } from '../time/index.js';
import { type Asked, dayAsked, outcomesAsked, placeOf, problemsOf, withEdition } from './asked.js';

/** What is asked of a file whose every line is to be explained, as text. */
export interface AssessFields {
  /** `entry`, each line's own day of entry, or one day for all. */
  readonly on?: string | undefined;
  readonly known?: string | undefined;
  readonly edition?: string | undefined;
  readonly scenario?: readonly string[] | undefined;
}

/** The same, read. The outcomes stand on the edition that was asked for. */
export interface AskedAssess {
  readonly outcomes: readonly Outcome[];
  readonly known: Day;
  readonly on?: Day;
}

export const askAssess = (asked: Asked, fields: AssessFields): Result<AskedAssess> => {
  const law = withEdition(asked.law, fields.edition, placeOf(asked, 'edition'));
  const on = entryDay(asked, fields.on ?? 'entry');
  const known = dayAsked(asked, 'known', fields.known, asked.today);
  const { scenario = [] } = fields;
  const names = scenario.length === 0 ? ['as-signed'] : scenario;
  const outcomes = law.ok && known.ok ? outcomesAsked({ ...asked, law: law.value }, names, known.value) : ok([]);
  if (!law.ok || !on.ok || !known.ok || !outcomes.ok) return failed(...problemsOf(law, on, known, outcomes));
  return ok({ outcomes: outcomes.value, known: known.value, ...on.value });
};

const entryDay = (asked: Asked, text: string): Result<{ readonly on?: Day }> => {
  if (text === 'entry') return ok({});
  const parsed = parseDay(text);
  if (parsed.ok) return ok({ on: parsed.value });
  return failed({
    code: 'bad-day',
    where: placeOf(asked, 'on'),
    what: `'${text}' is neither entry nor a day`,
    mend: 'write entry, or a day as 2025-08-12',
  });
};

/** Every row of some files with its answer under the first outcome asked for, the importer's columns under their headers. */
export interface AssessedTable {
  readonly headers: readonly string[];
  readonly rows: readonly AssessedRow[];
  readonly remarks: readonly string[];
}

/** Whole tables assessed in the core alone: no file, no database, in steps. */
export function* assessTables(
  asked: Asked,
  tables: readonly GivenFile[],
  { outcomes: [outcome], ...clocks }: AskedAssess,
): Steps<Result<AssessedTable>> {
  const read = yield* readFiles(tables, asked.law.origins);
  if (!read.ok) return read;
  const table = asOneTable(read.value);
  const rows = yield* assessFiles(table, outcome?.law ?? asked.law, clocks);
  return ok({ headers: table.headers, rows, remarks: outcome?.remarks ?? [] });
}

/** How many lines have no duty, rows that could not be read among them. */
export const countUnassessed = (rows: readonly AssessedRow[]): number =>
  rows.filter(({ row, assessment }) => row.partOf === undefined && assessment?.duty === undefined).length;
