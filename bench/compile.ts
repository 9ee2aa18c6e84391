/**
 * The full panel from nothing: every 10-digit code of the schedule × every origin that the law reaches × every day of 2018 to 2027,
 * for lines that state nothing. Prints its size, and what it took in time and memory: `npm run bench:compile`.
 */
import { compile, decidePanel } from '../src/compile/index.js';
import { codesOf } from '../src/schedule/index.js';
import { day } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';

const started = performance.now();
const before = process.cpuUsage();
const law = openLaw();
const compiled = compile(law);
const codes = [...new Set(law.schedule.editions.flatMap((edition) => [...codesOf(edition)]))];
const reached = law.ledger.reach.filter(({ importer }) => importer === 'US').flatMap(({ origins }) => origins);
const [from, until] = [day('2018-01-01'), day('2028-01-01')];
const panel = decidePanel(compiled, { codes, origins: reached, from, until });
const ms = performance.now() - started;
const { user, system } = process.cpuUsage(before);
const peak = process.resourceUsage().maxRSS / 1024;

const days = until - from;
const rows: readonly (readonly [string, number, string])[] = [
  ['codes', codes.length, ''],
  ['classes of goods', panel.classes, ''],
  ['origins reached', reached.length, ''],
  ['classes of origins', panel.originClasses, ''],
  ['days', days, ''],
  ['intervals', panel.intervals.length, ''],
  ['cells of the quotient', panel.cellNumbers.length, ''],
  ['distinct cells', panel.cells.length, ''],
  ['tables', panel.bytes, 'bytes'],
  ['answers they stand for', codes.length * reached.length * days, ''],
  ['from nothing in', Math.round(ms), 'ms (aim 3,000)'],
  ['processor time', Math.round((user + system) / 1000), 'ms, with the collection of garbage'],
  ['peak memory', Math.round(peak), 'MB (aim 500)'],
];
for (const [what, count, unit] of rows)
  console.log(`${what.padEnd(24)}${count.toLocaleString('en').padStart(14)} ${unit}`.trimEnd());
