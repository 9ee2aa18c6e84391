import { extname, resolve } from 'node:path';
import type { Law } from '../../assessment/index.js';
import { writeWhole } from '../../files/index.js';
import { openUsersLaw } from '../../home/index.js';
import { exact, parseExact } from '../../money/index.js';
import { failed, ok, type Problem, type Result } from '../../problem/index.js';
import {
  auditOf,
  type CapeClaim,
  type CapeFiles,
  capeFilesOf,
  capeText,
  type FiledFile,
  type GivenRate,
  type RefundQuestion,
  type Refunds,
  rateOf,
  readClaims,
  readFiled,
  refundsOf,
  TAXPAYERS,
  type Taxpayer,
} from '../../refunds/index.js';
import { type Day, parseDay, printQuarter, quarter } from '../../time/index.js';
import { dayOption, today } from '../clocks.js';
import { type ExitCode, print, printPieces, problemsOf, refuse } from '../session.js';
import type { RefundsFlags } from './command.js';
import { refundsCsv } from './print-csv.js';
import { refundsJson } from './print-json.js';
import { printRefunds } from './print-refunds.js';
import { readTables } from './read-tables.js';
import type { WrittenUpload } from './upload-list.js';

/** `truce refunds`: what comes back on filed entries, how, and until when. */
export const runRefunds = async (paths: readonly string[], flags: RefundsFlags): Promise<ExitCode> => {
  const law = await openUsersLaw();
  const asked = law.ok ? await questionOf(flags, law.value) : ok(undefined);
  const tables = await readTables(paths);
  if (!law.ok || !asked.ok || !tables.ok || asked.value === undefined) return refuse(problemsOf(law, asked, tables));
  const read = tables.value.map((table) => {
    const filed = readFiled(table, law.value.origins);
    return filed.ok
      ? filed
      : failed(...filed.problems.map((each) => ({ ...each, where: `${table.path}, ${each.where}` })));
  });
  const files = read.flatMap((each): readonly FiledFile[] => (each.ok ? [each.value] : []));
  const { question, lineEnd, top } = asked.value;
  const wrong = [...problemsOf(...read), ...preferProblems(flags.prefer, files)];
  if (wrong.length > 0) return refuse(wrong);
  const prefer = preferredOf(flags.prefer, files);
  const refunds = refundsOf(files, law.value, {
    ...question,
    ...(prefer === undefined ? {} : { prefer: prefer.path }),
  });
  const upload = uploadOf(refunds, law.value, flags);
  const written = upload === undefined ? ok([]) : writeUpload(upload, flags.cape ?? '', lineEnd);
  const csv = flags.csv === undefined ? ok('') : writeWhole(flags.csv, refundsCsv(refunds));
  if (!written.ok || !csv.ok) return refuse(problemsOf(written, csv));
  const about = {
    ...(flags.audit ? { audit: auditOf(refunds.lines) } : {}),
    ...(upload === undefined ? {} : { upload: { ...upload, paths: written.value, lineEnd } satisfies WrittenUpload }),
    top,
  };
  if (flags.json) printPieces(refundsJson(refunds, law.value, about));
  else print(printRefunds(refunds, law.value, about));
  const { unknown } = refunds.totals;
  return unknown > 0 || refunds.entries.some(({ problems }) => problems.length > 0) ? 1 : 0;
};

interface Asked {
  readonly question: RefundQuestion;
  readonly lineEnd: '\n' | '\r\n';
  readonly top: number;
}

const questionOf = async (flags: RefundsFlags, law: Law): Promise<Result<Asked>> => {
  const known = dayOption('--known', flags.known, today);
  const on = dayOr('--on', flags.on, known);
  const paidOn = dayOr('--paid-on', flags.paidOn, on);
  const taxpayer = taxpayerNamed(flags.for);
  const lineEnd = lineEndNamed(flags.lineEnds);
  const top = countNamed(flags.top);
  const claims = flags.claims === undefined ? ok(NO_CLAIMS) : await claimsIn(flags.claims);
  const rates = known.ok && taxpayer.ok ? ratesGiven(flags.quarterRate, law, known.value, taxpayer.value) : ok([]);
  if (!known.ok || !on.ok || !paidOn.ok || !taxpayer.ok || !lineEnd.ok || !top.ok || !claims.ok || !rates.ok)
    return failed(...problemsOf(known, on, paidOn, taxpayer, lineEnd, top, claims, rates));
  const question = {
    known: known.value,
    on: on.value,
    paidOn: paidOn.value,
    taxpayer: taxpayer.value,
    givenRates: rates.value,
    claims: claims.value,
  };
  return ok({ question, lineEnd: lineEnd.value, top: top.value });
};

const NO_CLAIMS: ReadonlyMap<string, CapeClaim> = new Map();

const claimsIn = async (path: string): Promise<Result<ReadonlyMap<string, CapeClaim>>> => {
  const { readCsv } = await import('../../files/index.js');
  const table = readCsv(path);
  return table.ok ? readClaims({ path, ...table.value }) : table;
};

/** A problem of the day that stands in is told once, by the flag that gave it. */
const dayOr = (flag: string, text: string | undefined, instead: Result<Day>): Result<Day> => {
  if (text === undefined) return instead.ok ? instead : failed();
  const parsed = parseDay(text);
  return parsed.ok ? parsed : failed(...parsed.problems.map((problem) => ({ ...problem, where: flag })));
};

const taxpayerNamed = (text: string): Result<Taxpayer> => {
  const found = TAXPAYERS.find((each) => each === text);
  return found === undefined ? failed(notOneOf('--for', text, 'corporate or other')) : ok(found);
};

const lineEndNamed = (text: string): Result<'\n' | '\r\n'> => {
  if (text === 'lf') return ok('\n');
  return text === 'crlf' ? ok('\r\n') : failed(notOneOf('--line-ends', text, 'lf or crlf'));
};

const notOneOf = (where: string, text: string, choices: string): Problem => ({
  code: 'bad-choice',
  where,
  what: `'${text}' is none of the choices`,
  mend: `write ${choices}`,
});

const countNamed = (text: string): Result<number> =>
  /^\d{1,4}$/.test(text)
    ? ok(Number(text))
    : failed({
        code: 'bad-count',
        where: '--top',
        what: `'${text}' is not a count`,
        mend: 'give a whole number up to 9999',
      });

/** Rates that the asker gives, each for a quarter whose rate is not known here. */
const ratesGiven = (
  texts: readonly string[],
  law: Law,
  known: Day,
  taxpayer: Taxpayer,
): Result<readonly GivenRate[]> => {
  const problems: Problem[] = [];
  const given: GivenRate[] = [];
  for (const text of texts) {
    const parts = /^(\d{4}) ?Q([1-4])=(\d{1,2}(?:\.\d{1,2})?)%?$/i.exec(text.trim());
    const hundredths = parseExact(parts?.[3] ?? '')?.mul(exact(100));
    if (parts === null || hundredths === undefined) {
      problems.push({
        code: 'bad-quarter-rate',
        where: '--quarter-rate',
        what: `'${text}' gives no rate to a quarter`,
        mend: 'write it as 2026Q2=6%',
      });
      continue;
    }
    const of = quarter(Number(parts[1]), Number(parts[2]) as 1 | 2 | 3 | 4);
    const held = rateOf({ rates: law.refunds.interest, taxpayer, given, known }, of);
    if (held !== undefined)
      problems.push({
        code: 'bad-quarter-rate',
        where: '--quarter-rate',
        what: `the rate of ${printQuarter(of)} is ${held.by === 'given' ? 'given twice' : 'known'}`,
        mend: 'give rates only for quarters that the answer names as unknown',
      });
    else given.push({ quarter: of, rate: Number(hundredths.n) });
  }
  return problems.length > 0 ? failed(...problems) : ok(given);
};

/** The file that is preferred, however its path is written. */
const preferredOf = (prefer: string | undefined, files: readonly FiledFile[]): FiledFile | undefined =>
  prefer === undefined ? undefined : files.find(({ path }) => resolve(path) === resolve(prefer));

const preferProblems = (prefer: string | undefined, files: readonly FiledFile[]): readonly Problem[] => {
  if (prefer === undefined || preferredOf(prefer, files) !== undefined) return [];
  return [
    {
      code: 'no-file',
      where: '--prefer',
      what: `'${prefer}' is none of the files`,
      mend: `name one of ${files.map(({ path }) => path).join(', ')}`,
    },
  ];
};

const uploadOf = ({ entries }: Refunds, law: Law, flags: RefundsFlags): CapeFiles | undefined =>
  flags.cape === undefined || law.refunds.routes === undefined
    ? undefined
    : capeFilesOf(entries, { law: law.refunds.routes, later: flags.later === true });

/** One file by the name given, several by that name with numbers; none where no entry qualifies. */
const writeUpload = ({ files }: CapeFiles, path: string, lineEnd: '\n' | '\r\n'): Result<readonly string[]> => {
  const ending = extname(path);
  const stem = ending === '' ? path : path.slice(0, -ending.length);
  const written: string[] = [];
  for (const [index, numbers] of files.entries()) {
    const place = files.length === 1 ? path : `${stem}-${index + 1}${ending}`;
    const result = writeWhole(place, capeText(numbers, lineEnd));
    if (!result.ok) return result;
    written.push(place);
  }
  return ok(written);
};
