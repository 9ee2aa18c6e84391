import { z } from 'zod';
import { COLUMNS, type Column, columnOf, type EntryRow, type Origins, readEntryLine } from '../assessment/index.js';
import { readLawFile } from '../ledger/read-law-file.js';
import { type Cents, parseDollars } from '../money/index.js';
import { at, failed, ok, type Problem, type Result } from '../problem/index.js';
import { parseDay } from '../time/index.js';
import type { Case, ExpectedComponent } from './case.js';

const texts = z.array(z.string());
/** A YAML key without a value (`components:`) is an empty mapping. */
const mapping = z.union([z.record(z.string(), z.string()), z.literal('').transform(() => ({}))]);

const caseSchema = z.array(
  z.strictObject({
    name: z.string().min(1),
    line: z.record(z.string(), z.string()),
    on: z.string().optional(),
    known: z.string().optional(),
    components: mapping.optional(),
    duty: z.string().optional(),
    owed: z.string().optional(),
    range: z.string().optional(),
    considered: mapping.optional(),
    missing: texts.optional(),
    assumed: texts.optional(),
    warnings: texts.optional(),
    fees: z.record(z.string(), z.string()).optional(),
    note: z.string().optional(),
  }),
);

/** Reads a file of worked lines; every mistake comes back with its file and line. */
export const readCases = (file: string, text: string, origins: Origins): Result<readonly Case[]> => {
  const read = readLawFile(file, text, caseSchema);
  if (!read.ok) return read;
  const cases: Case[] = [];
  const problems: Problem[] = [];
  for (const [index, row] of read.value.value.entries()) {
    const place = `${file}:${read.value.lineOf([index])}`;
    const one = readCase(row, place, origins);
    if (one.ok) cases.push(one.value);
    else problems.push(...one.problems.map((problem) => at(place, problem)));
  }
  return problems.length > 0 ? failed(...problems) : ok(cases);
};

type CaseRow = z.infer<typeof caseSchema>[number];

const readCase = (row: CaseRow, place: string, origins: Origins): Result<Case> => {
  const problems: Problem[] = [];
  const take = <T>(where: string, result: Result<T>): T | undefined => {
    if (result.ok) return result.value;
    problems.push(...result.problems.map((problem) => at(where, problem)));
    return undefined;
  };
  const dollars = (where: string, text: string): Cents => take(where, parseDollars(text)) ?? (0 as Cents);
  const orUnknown = (where: string, text: string): Cents | 'unknown' =>
    text === 'unknown' ? text : dollars(where, text);
  const entryRow = take('line', entryRowOf(row.line));
  const line = entryRow === undefined ? undefined : take('line', readEntryLine(entryRow, origins))?.line;
  const on = row.on === undefined ? line?.entryDate : take('on', parseDay(row.on));
  const known = row.known === undefined ? undefined : take('known', parseDay(row.known));
  const components =
    row.components &&
    Object.entries(row.components).map(
      ([heading, words]) => [heading, take(`components ${heading}`, parseComponent(words))] as const,
    );
  if (line !== undefined && on === undefined)
    problems.push({ code: 'no-day', where: 'line', what: 'no day of entry is given', mend: 'give entry_date or `on`' });
  const range = row.range === undefined ? undefined : take('range', parseRange(row.range));
  const fees =
    row.fees &&
    Object.fromEntries(Object.entries(row.fees).map(([fee, text]) => [fee, orUnknown(`fees ${fee}`, text)]));
  const duty = row.duty === undefined ? undefined : orUnknown('duty', row.duty);
  const owed = row.owed === undefined ? undefined : orUnknown('owed', row.owed);
  if (problems.length > 0 || line === undefined || on === undefined) return failed(...problems);
  return ok({
    name: row.name,
    place,
    line,
    on,
    ...(known === undefined ? {} : { known }),
    ...(components === undefined
      ? {}
      : { components: components.flatMap(([heading, one]) => (one === undefined ? [] : [[heading, one] as const])) }),
    ...(duty === undefined ? {} : { duty }),
    ...(owed === undefined ? {} : { owed }),
    ...(range === undefined ? {} : { range }),
    considered: Object.entries(row.considered ?? {}),
    ...(row.missing === undefined ? {} : { missing: row.missing }),
    assumed: row.assumed ?? [],
    warnings: row.warnings ?? [],
    ...(fees === undefined ? {} : { fees }),
  });
};

const entryRowOf = (cells: Readonly<Record<string, string>>): Result<EntryRow> => {
  const unknown = Object.keys(cells).filter((header) => columnOf(header) === undefined);
  if (unknown.length > 0) {
    const mend = `use the columns of the contract: ${Object.keys(COLUMNS).join(', ')}`;
    return failed(
      ...unknown.map((header) => ({
        code: 'unknown-column',
        where: header,
        what: 'this is no column of an entry line',
        mend,
      })),
    );
  }
  return ok(Object.fromEntries(Object.entries(cells).map(([header, cell]) => [columnOf(header) as Column, cell])));
};

/** `section_301  25%  2,500.00`, or `section_232 50% on 4,000.00 2,000.00`. A rate may have spaces: `15% including column 1`. */
const parseComponent = (words: string): Result<ExpectedComponent> => {
  const found = /^(\S+)\s+(.*?)(?:\s+on\s+([\d,.]+))?\s+([\d,.]+)$/.exec(words.trim().replace(/\s+/g, ' '));
  const amount = found && parseDollars(found[4] ?? '');
  const basis = found?.[3] === undefined ? undefined : parseDollars(found[3]);
  if (!found || !amount?.ok || basis?.ok === false) {
    const mend = 'write program, rate, perhaps `on BASIS`, and amount: section_301 25% 2,500.00';
    return failed({ code: 'bad-component', where: '', what: `'${words}' is not a component`, mend });
  }
  const [, program = '', rate = ''] = found;
  return ok({ program, rate, amount: amount.value, ...(basis === undefined ? {} : { basis: basis.value }) });
};

const parseRange = (text: string): Result<{ low: Cents; high: Cents }> => {
  const [low, high] = text.split(' to ').map((part) => parseDollars(part));
  if (low?.ok && high?.ok) return ok({ low: low.value, high: high.value });
  return failed({ code: 'bad-range', where: '', what: `'${text}' is not a range`, mend: 'write 100.00 to 200.00' });
};
