import { failed, ok, type Problem, type Result } from '../problem/index.js';
import type { Day } from '../time/index.js';
import { type Edition, editionOf } from './edition.js';
import { formatHtsCode, type HtsCode, trustedHtsCode } from './hts-code.js';
import type { RateColumns, RateLine, StatisticalLine } from './line.js';
import { ABSENT, canonicalUnit, parseRate, printRate, type Rate } from './rate/index.js';
import { parseSpecial, printSpecial, type Special } from './special.js';

/** What an official export does not say about itself. */
export interface ExportAbout {
  readonly id: string;
  readonly from: Day;
  readonly until?: Day;
  /** Keeps descriptions, for look-up by words: for a user's own edition, never for the bundled ones. */
  readonly descriptions?: boolean;
}

/**
 * Reads an official HTSUS export, as rows of text with the header first, into an edition. The caller splits the CSV,
 * because a splitter belongs to the edge. Anything wrong is a problem with row, column, value and how to mend it, and
 * all of them are told together; an edition with an unknown rate is never half read.
 */
export const readExportRows = (rows: readonly (readonly string[])[], about: ExportAbout): Result<Edition> => {
  const [header, ...body] = rows;
  const columns = columnsOf(header ?? []);
  if (!columns.ok) return columns;
  return readRows(
    body.map((row, index) => rowOf(row, columns.value, index + 2)),
    about,
  );
};

/** Reads the JSON form of the official export: a list of objects with `htsno`, `units`, `general`, `special`, `other`. */
export const readExportJson = (text: string, about: ExportAbout): Result<Edition> => {
  const parsed = parseJson(text);
  if (!Array.isArray(parsed)) return failed(notAnExport('the text is not a JSON list of lines'));
  if (!parsed.some((item) => isRecord(item) && 'htsno' in item))
    return failed(notAnExport("no line has the field 'htsno'"));
  return readRows(
    parsed.map((item, index) => jsonRow(isRecord(item) ? item : {}, index + 1)),
    about,
  );
};

/** One row of an export, whatever its form. */
interface ExportRow {
  /** How the place is named in a problem: `row 12`. */
  readonly where: string;
  readonly digits: string;
  readonly indent: number;
  readonly description: string;
  readonly units: readonly string[];
  readonly general: string;
  readonly special: string;
  readonly column2: string;
  readonly additional: string;
}

const HEADERS = {
  digits: ['htsnumber', 'htsno', 'hts'],
  indent: ['indent'],
  description: ['description'],
  units: ['unitofquantity', 'units', 'unit'],
  general: ['generalrateofduty', 'general'],
  special: ['specialrateofduty', 'special'],
  column2: ['column2rateofduty', 'other', 'column2'],
  additional: ['additionalduties', 'addiitionalduties', 'additionalduty'],
} as const;

type Field = keyof typeof HEADERS;
type Columns = Readonly<Record<Field, number>>;

const FIELDS = Object.keys(HEADERS) as readonly Field[];
const REQUIRED: ReadonlySet<Field> = new Set<Field>(['digits', 'units', 'general', 'special', 'column2']);

const columnsOf = (header: readonly string[]): Result<Columns> => {
  const names = header.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const found = FIELDS.map(
    (field) => [field, names.findIndex((name) => (HEADERS[field] as readonly string[]).includes(name))] as const,
  );
  const lacking = found.filter(([field, index]) => REQUIRED.has(field) && index < 0).map(([field]) => field);
  if (lacking.length > 0) return failed(notAnExport(`the header has no column for ${lacking.join(', ')}`));
  // Every field of the table has been looked for.
  return ok(Object.fromEntries(found) as Record<Field, number>);
};

const notAnExport = (what: string): Problem => ({
  code: 'not-an-hts-export',
  where: '',
  what,
  mend: 'download the schedule again as CSV or JSON from hts.usitc.gov and give that file unchanged',
});

const rowOf = (row: readonly string[], columns: Columns, number: number): ExportRow => {
  const cell = (field: Field): string => (columns[field] < 0 ? '' : (row[columns[field]] ?? ''));
  return {
    where: `row ${number}`,
    digits: digitsOf(cell('digits')),
    indent: indentOf(cell('indent')),
    description: cell('description'),
    units: unitsOfCell(cell('units')),
    general: cell('general'),
    special: cell('special'),
    column2: cell('column2'),
    additional: cell('additional'),
  };
};

const jsonRow = (item: Readonly<Record<string, unknown>>, number: number): ExportRow => {
  const byName = new Map(
    Object.entries(item).map(([name, value]) => [name.toLowerCase().replace(/[^a-z0-9]/g, ''), value]),
  );
  const value = (field: Field): unknown =>
    HEADERS[field].map((name) => byName.get(name)).find((each) => each !== undefined && each !== null && each !== '');
  const text = (field: Field): string => String(value(field) ?? '');
  const units = value('units');
  return {
    where: `line ${number} of the list`,
    digits: digitsOf(text('digits')),
    indent: indentOf(text('indent')),
    description: text('description'),
    units: Array.isArray(units) ? cleanUnits(units.map(String)) : unitsOfCell(text('units')),
    general: text('general'),
    special: text('special'),
    column2: text('column2'),
    additional: text('additional'),
  };
};

const digitsOf = (cell: string): string => cell.replace(/[.\s]/g, '');

/** Indents only order descriptions; one that is not a small number counts as none. */
const indentOf = (cell: string): number => (/^\d{1,2}$/.test(cell.trim()) ? Number(cell) : 0);

/** A unit cell of the CSV is a JSON list, `["doz.","kg"]`; other tools write the units plain. */
const unitsOfCell = (cell: string): readonly string[] => {
  const parsed = cell.startsWith('[') ? parseJson(cell) : undefined;
  return cleanUnits(Array.isArray(parsed) ? parsed.map(String) : cell.split(','));
};

/** Blank units are none, and `No. and kg` is two. */
const cleanUnits = (units: readonly string[]): readonly string[] =>
  units
    .flatMap((unit) => unit.split(' and '))
    .map(canonicalUnit)
    .filter((unit) => unit !== '' && unit !== 'X');

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A line under construction: rows of eight digits, and of ten that may carry the rates themselves. */
interface Draft {
  readonly where: string;
  readonly digits: string;
  readonly columns: RateColumns;
  readonly units: readonly string[];
  readonly description?: string;
}

const readRows = (rows: readonly ExportRow[], about: ExportAbout): Result<Edition> => {
  const problems: Problem[] = [];
  const note = (problem: Problem): void => void problems.push(problem);
  const drafts = about.descriptions ? withPaths(rows) : rows.map((row) => ({ ...row, description: '' }));
  const read = readers();
  const byRateCode = new Map<string, Draft[]>();
  const seen = new Set<string>();
  for (const row of drafts) {
    const length = row.digits.length;
    if (length === 0 || length === 4 || length === 6) {
      if (row.general !== '' || row.special !== '' || row.column2 !== '') note(rateWithoutLine(row));
      continue;
    }
    if (!/^(\d{8}|\d{10})$/.test(row.digits))
      note(badCell(row, 'HTS number', row.digits, 'is not a code of 4, 6, 8 or 10 digits'));
    else if (seen.has(row.digits)) note(badCell(row, 'HTS number', row.digits, 'stands twice'));
    else {
      seen.add(row.digits);
      const columns = columnsOfRow(row, read, note);
      const draft = { where: row.where, digits: row.digits, columns, units: row.units, ...described(row.description) };
      const rateCode = row.digits.slice(0, 8);
      byRateCode.set(rateCode, [...(byRateCode.get(rateCode) ?? []), draft]);
    }
  }
  const lines = [...byRateCode].map(([rateCode, group]) => rateLine(rateCode, group, note));
  if (lines.length === 0) note(notAnExport('the file has no lines of 8 or 10 digits'));
  return problems.length > 0 ? failed(...problems) : ok(editionOf(aboutOf(about), lines));
};

const aboutOf = ({ id, from, until }: ExportAbout): Pick<Edition, 'id' | 'from' | 'until'> =>
  until === undefined ? { id, from } : { id, from, until };

const described = (description: string): { readonly description?: string } =>
  description === '' ? {} : { description };

const badCell = (row: ExportRow, column: string, value: string, what: string): Problem => ({
  code: 'bad-schedule-cell',
  where: `${row.where}, ${column}`,
  what: `'${value}' ${what}`,
  mend: 'check the row against the official schedule, or download the export again',
});

const rateWithoutLine = (row: ExportRow): Problem =>
  badCell(row, 'HTS number', row.digits, 'carries a rate, but only codes of 8 and 10 digits can');

/** Rates repeat thousands of times, so each distinct text is read once and its rate shared. */
interface Readers {
  readonly rate: (text: string) => Result<Rate>;
  readonly special: (text: string) => Result<Special>;
}

const readers = (): Readers => ({ rate: once(parseRate), special: once(parseSpecial) });

const once = <T>(read: (text: string) => T): ((text: string) => T) => {
  const done = new Map<string, T>();
  return (text) => {
    const known = done.get(text);
    if (known !== undefined) return known;
    const value = read(text);
    done.set(text, value);
    return value;
  };
};

const columnsOfRow = (row: ExportRow, read: Readers, note: (problem: Problem) => void): RateColumns => {
  const value = <T>(column: string, result: Result<T>, otherwise: T): T => {
    if (result.ok) return result.value;
    for (const problem of result.problems)
      note({ ...problem, where: `${row.where} (${formatHtsCode(trustedHtsCode(row.digits))}), ${column}` });
    return otherwise;
  };
  return {
    general: value('general rate', read.rate(row.general), ABSENT),
    special: value('special rate', read.special(row.special), []),
    column2: value('column 2 rate', read.rate(row.column2), ABSENT),
    additional: value('additional duties', read.rate(row.additional), ABSENT),
  };
};

/** The rows of one rate code as a line: from its eight-digit row, or from the ten-digit row that carries the rates. */
const rateLine = (rateCode: string, group: readonly Draft[], note: (problem: Problem) => void): RateLine => {
  const own = group.find((draft) => draft.digits.length === 8);
  const carrier = own ?? group.find((draft) => !isBlank(draft.columns));
  if (carrier === undefined) note(orphan(group[0], rateCode));
  const columns = carrier?.columns ?? EMPTY;
  const children = group.filter((draft) => draft.digits.length === 10).sort((a, b) => (a.digits < b.digits ? -1 : 1));
  return {
    code: trustedHtsCode(rateCode),
    columns,
    units: own?.units ?? [],
    children: children.map((draft) => statisticalLine(draft, columns)),
    ...described((own ?? carrier)?.description ?? ''),
  };
};

const EMPTY: RateColumns = { general: ABSENT, special: [], column2: ABSENT, additional: ABSENT };

const isBlank = (columns: RateColumns): boolean => printColumns(columns) === printColumns(EMPTY);

const printColumns = (columns: RateColumns): string =>
  [
    printRate(columns.general),
    printSpecial(columns.special),
    printRate(columns.column2),
    printRate(columns.additional),
  ].join('|');

const orphan = (draft: Draft | undefined, rateCode: string): Problem => ({
  code: 'bad-schedule-cell',
  where: `${draft?.where ?? ''}, HTS number`,
  what: `'${formatHtsCode(rateCode as HtsCode)}' has statistical lines but no rates`,
  mend: 'check the row against the official schedule, or download the export again',
});

/** A blank cell inherits; a cell that repeats its eight digits (9006.59.15.20) inherits too. */
const statisticalLine = (draft: Draft, inherited: RateColumns): StatisticalLine => {
  const columns = isBlank(draft.columns) ? inherited : fill(draft.columns, inherited);
  const line = {
    code: trustedHtsCode(draft.digits),
    units: draft.units,
    ...(draft.description === undefined ? {} : { description: draft.description }),
  };
  return printColumns(columns) === printColumns(inherited) ? line : { ...line, columns };
};

const fill = (own: RateColumns, inherited: RateColumns): RateColumns => ({
  general: own.general.kind === 'absent' ? inherited.general : own.general,
  special: own.special.length === 0 ? inherited.special : own.special,
  column2: own.column2.kind === 'absent' ? inherited.column2 : own.column2,
  additional: own.additional.kind === 'absent' ? inherited.additional : own.additional,
});

/** Descriptions make sense only under their headings, so each row gets the path of texts above it, by indent. */
const withPaths = (rows: readonly ExportRow[]): readonly ExportRow[] => {
  const path: string[] = [];
  return rows.map((row) => {
    path.length = row.indent;
    path[row.indent] = row.description.replace(/\s+/g, ' ').replace(/:$/, '').trim();
    return { ...row, description: path.filter((text) => text !== undefined && text !== '').join(' > ') };
  });
};
