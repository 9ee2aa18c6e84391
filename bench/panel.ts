/**
 * The whole panel: every 10-digit code of the schedule × goods of China × every day on which the law or an edition
 * changes. Nothing may crash, every answer must be a duty or name what is missing. Prints lines per second with and
 * without explanation, and the ratio of the two in the same run: `npm run bench:panel [every Nth day]`.
 */
import { type Assessment, assessLine, type EntryLine, regimeOf } from '../src/assessment/index.js';
import { type Cents, cents, exact } from '../src/money/index.js';
import { boundariesOf } from '../src/regime/index.js';
import { codesOf, editionOn } from '../src/schedule/index.js';
import { type Day, day, formatDay } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';

const every = Number(process.argv[2] ?? 1);
const law = openLaw();
const regime = regimeOf(law);
const first = day('2025-01-01');
const days = boundariesOf(regime)
  .filter((on) => on >= first && on < day('2028-01-01'))
  .filter((_, index) => index % every === 0);

const lineOf = (hts: EntryLine['hts'], on: Day): EntryLine => ({
  hts,
  importer: 'US',
  origin: 'CN',
  entryDate: on,
  value: cents(1_000_000),
  // Two quantities without a unit are taken in the units of the schedule.
  quantities: [{ amount: exact(100) }, { amount: exact(250) }],
  contents: { steel: 200_000 as Cents, aluminum: 100_000 as Cents, copper: 50_000 as Cents },
  transport: 'vessel',
  loadedDate: (on - 30) as Day,
  claims: [],
});

const started = performance.now();
let lines = 0;
let known = 0;
let duty = 0;
const missing = new Map<string, number>();
const take = (assessment: Assessment): void => {
  lines += 1;
  if (assessment.duty !== undefined) {
    known += 1;
    duty += assessment.duty;
    return;
  }
  if (assessment.missing.length === 0)
    throw new Error(`${assessment.line.hts} on ${formatDay(assessment.on)}: neither a duty nor a reason`);
  for (const what of assessment.missing) missing.set(what, (missing.get(what) ?? 0) + 1);
};

for (const [index, on] of days.entries()) {
  const edition = editionOn(law.schedule.editions, on);
  if (!edition.ok) throw new Error(`no edition on ${formatDay(on)}`);
  for (const code of codesOf(edition.value)) take(assessLine(lineOf(code, on), { regime, schedule: law.schedule, on }));
  if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${days.length} days`);
}
const seconds = (performance.now() - started) / 1000;

console.log(
  `${lines.toLocaleString('en')} lines over ${days.length} boundary days in ${seconds.toFixed(1)} s: ${Math.round(lines / seconds).toLocaleString('en')} lines a second, explained`,
);
console.log(`${((100 * known) / lines).toFixed(2)}% have a duty; the others name what is missing:`);
for (const [what, count] of [...missing].sort(([, a], [, b]) => b - a).slice(0, 8))
  console.log(`  ${count.toLocaleString('en').padStart(9)}  ${what}`);
