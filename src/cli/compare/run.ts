import { existsSync } from 'node:fs';
import { type EntryLine, type Law, type Origins, parseOrigin, readEntryLine } from '../../assessment/index.js';
import { readCsv } from '../../files/read-csv.js';
import { openUsersLaw } from '../../home/index.js';
import { compareOrigins, comparePortfolio, readPortfolio } from '../../portfolio/index.js';
import { at, failed, ok, type Problem, type Result } from '../../problem/index.js';
import { type Day, parseDay } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { rowOf } from '../line-flags.js';
import { type ExitCode, print, printJson, problemsOf, refuse } from '../session.js';
import type { CompareFlags } from './command.js';
import { comparedJson, printCompared } from './print-compared.js';
import { portfolioComparedJson, printPortfolioCompared } from './print-portfolio.js';

/** `truce compare`: one line, or a file of them, as if the goods were of other origins. */
export const runCompare = async (what: string, flags: CompareFlags): Promise<ExitCode> => {
  const law = await openUsersLaw();
  const known = dayOption('--known', flags.known, today);
  if (!law.ok || !known.ok) return refuse(problemsOf(law, known));
  const against = originsOf(flags.against, law.value.origins);
  return isFile(what)
    ? compareFile(what, flags, law.value, known.value, against)
    : compareLine(what, flags, law.value, known.value, against);
};

/** A code is digits and points; anything else that is called like a file or stands there as one is a file. */
const isFile = (what: string): boolean => existsSync(what) || /[a-z/\\]/i.test(what);

const compareLine = async (
  hts: string,
  flags: CompareFlags,
  law: Law,
  known: Day,
  against: Result<readonly string[]>,
): Promise<ExitCode> => {
  const read = readEntryLine(rowOf(hts, flags), law.origins);
  const on = dayOption('--on', flags.on, today);
  const origins = read.ok && against.ok ? distinct(read.value.line, against.value) : against;
  if (!read.ok || !on.ok || !origins.ok) return refuse(problemsOf(read, on, origins));
  if (read.value.line.importer !== 'US') return refuse([onlyIntoUs]);
  const { line } = read.value;
  const about = { line, on: on.value, known, warnings: read.value.warnings };
  const answers = compareOrigins(line, [line.origin, ...origins.value], { law, on: on.value, known });
  if (flags.json) printJson(comparedJson(answers, about));
  else print(printCompared(answers, about));
  return answers.some(({ assessment }) => assessment.duty === undefined) ? 1 : 0;
};

const compareFile = (
  file: string,
  flags: CompareFlags,
  law: Law,
  known: Day,
  against: Result<readonly string[]>,
): ExitCode => {
  const table = readCsv(file);
  const on = dayNamed(flags.on);
  const lineFlags = flags.origin === undefined && flags.value === undefined ? ok(undefined) : failed(noLineFlags);
  if (!table.ok || !on.ok || !against.ok || !lineFlags.ok) return refuse(problemsOf(table, on, against, lineFlags));
  const portfolio = readPortfolio(table.value.headers, table.value.rows, law.origins);
  if (!portfolio.ok) return refuse(portfolio.problems.map((problem) => at(file, problem)));
  const compared = comparePortfolio(portfolio.value, against.value, {
    law,
    known,
    ...(on.value === undefined ? {} : { on: on.value }),
  });
  const about = { file, known, ...(on.value === undefined ? {} : { on: on.value }) };
  if (flags.json) printJson(portfolioComparedJson(compared, about));
  else print(printPortfolioCompared(compared, about));
  return compared.unanswered > 0 || compared.origins.some(({ answered }) => answered < compared.rows) ? 1 : 0;
};

const dayNamed = (text: string | undefined): Result<Day | undefined> => {
  if (text === undefined) return ok(undefined);
  const parsed = parseDay(text);
  return parsed.ok ? parsed : failed(...parsed.problems.map((problem) => ({ ...problem, where: '--on' })));
};

const originsOf = (texts: readonly string[], origins: Origins): Result<readonly string[]> => {
  if (texts.length === 0) return failed(noOrigin);
  const parsed = texts.map((text) => parseOrigin(text, origins));
  const problems = problemsOf(...parsed).map((problem) => ({ ...problem, where: '--against' }));
  if (problems.length > 0) return failed(...problems);
  const found = parsed.flatMap((each) => (each.ok ? [each.value] : []));
  const twice = found.find((origin, index) => found.indexOf(origin) !== index);
  return twice === undefined ? ok(found) : failed(repeated(twice, 'is named twice'));
};

const distinct = (line: EntryLine, against: readonly string[]): Result<readonly string[]> =>
  against.includes(line.origin) ? failed(repeated(line.origin, 'is the origin of the goods already')) : ok(against);

const repeated = (origin: string, what: string): Problem => ({
  code: 'repeated-origin',
  where: '--against',
  what: `${origin} ${what}`,
  mend: 'name each origin once',
});

const noOrigin: Problem = {
  code: 'not-given',
  where: '--against',
  what: 'nothing is given',
  mend: 'name at least one other origin: --against VN',
};

const noLineFlags: Problem = {
  code: 'conflicting-flags',
  where: '--origin, --value',
  what: 'a file gives the origin and value of each line itself',
  mend: 'leave them out, or name a code in place of the file',
};

const onlyIntoUs: Problem = {
  code: 'bad-importer',
  where: '--importer',
  what: 'origins are compared for goods that enter the United States',
  mend: 'leave --importer out; truce duty answers for goods entering China',
};
