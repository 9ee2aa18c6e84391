import { assert } from '../problem/index.js';
import { formatDay } from '../time/index.js';
import { type Edition, rateLinesOf } from './edition.js';
import { FIELD, LONGEST_INLINE, nameOfText } from './edition-text.js';
import { formatHtsCode } from './hts-code.js';
import type { RateColumns, RateLine, StatisticalLine } from './line.js';
import { printRate } from './rate/index.js';
import { printSpecial } from './special.js';

/** Writes an edition in its text form (see edition-text.ts), under a first line that says where it comes from. */
export const encodeEdition = (edition: Edition, madeBy: string): string => {
  const lines = [...rateLinesOf(edition)];
  const table = specialTable(lines);
  const until = edition.until === undefined ? [] : [`until ${formatDay(edition.until)}`];
  return [
    `# ${madeBy}`,
    `edition ${edition.id}`,
    `from ${formatDay(edition.from)}`,
    ...until,
    '',
    'special',
    ...[...table].map(([name, text]) => `${name} ${text}`),
    ...edition.chapters.flatMap((chapter) => ['', `chapter ${chapter}`, ...encodeChapter(edition, chapter)]),
    ...descriptions(lines),
    '',
  ].join('\n');
};

const encodeChapter = (edition: Edition, chapter: string): readonly string[] =>
  [...(edition.chapter(chapter)?.values() ?? [])].flatMap(encodeRateLine);

/** One rate line, with a line of its own for each statistical line that has its own rates. */
export const encodeRateLine = (line: RateLine): readonly string[] => [
  joined([
    formatHtsCode(line.code),
    ...printedColumns(line.columns),
    line.units.join(', '),
    printChildren(line.children),
  ]),
  ...line.children.flatMap((child) =>
    child.columns ? [joined([formatHtsCode(child.code), ...printedColumns(child.columns)])] : [],
  ),
];

const joined = (fields: readonly string[]): string => {
  let last = fields.length;
  while (last > 0 && fields[last - 1] === '') last -= 1;
  return fields.slice(0, last).join(FIELD);
};

const printedColumns = (columns: RateColumns): readonly string[] => [
  printRate(columns.general),
  nameIfLong(printSpecial(columns.special)),
  printRate(columns.column2),
  printRate(columns.additional),
];

const nameIfLong = (special: string): string => (special.length > LONGEST_INLINE ? nameOfText(special) : special);

/** `10 20=No.; 30=No., kg`: suffixes in order, gathered while their units stay the same. */
const printChildren = (children: readonly StatisticalLine[]): string => {
  const runs: { units: string; suffixes: string[] }[] = [];
  for (const child of children) {
    const units = child.units.join(', ');
    const last = runs.at(-1);
    if (last?.units === units) last.suffixes.push(child.code.slice(8));
    else runs.push({ units, suffixes: [child.code.slice(8)] });
  }
  return runs.map(({ units, suffixes }) => `${suffixes.join(' ')}=${units}`).join('; ');
};

const specialTable = (lines: readonly RateLine[]): ReadonlyMap<string, string> => {
  const columns = lines.flatMap((line) => [line.columns, ...line.children.flatMap((child) => child.columns ?? [])]);
  const texts = [...new Set(columns.map((each) => printSpecial(each.special)))]
    .filter((text) => text.length > LONGEST_INLINE)
    .sort();
  const table = new Map(texts.map((text) => [nameOfText(text), text]));
  assert(table.size === texts.length, 'no two special columns have one name');
  return table;
};

const descriptions = (lines: readonly RateLine[]): readonly string[] => {
  const all = lines.flatMap((line) => [line, ...line.children]).filter((line) => line.description !== undefined);
  return all.length === 0
    ? []
    : ['', 'descriptions', ...all.map((line) => `${formatHtsCode(line.code)} ${line.description}`)];
};
