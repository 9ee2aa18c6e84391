import { exact, parseExact } from '../money/index.js';
import { type GivenFile, readFiles, type Steps } from '../portfolio/index.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';
import {
  type CapeClaim,
  filedFile,
  type GivenRate,
  type RefundQuestion,
  type Refunds,
  rateOf,
  readClaims,
  refundsInSteps,
  TAXPAYERS,
  type Taxpayer,
} from '../refunds/index.js';
import { type Day, printQuarter, quarter } from '../time/index.js';
import { type Asked, dayAsked, placeOf, problemsOf } from './asked.js';

/** What is asked of filed entries, as text. */
export interface RefundFields {
  readonly known?: string | undefined;
  readonly on?: string | undefined;
  readonly paid_on?: string | undefined;
  readonly for?: string | undefined;
  readonly quarter_rate?: readonly string[] | undefined;
  /** The file whose word is taken where files differ, by the path it has among them. */
  readonly prefer?: string | undefined;
  /** CBP's claim file. */
  readonly claims?: GivenFile | undefined;
}

export const askRefunds = (asked: Asked, fields: RefundFields): Result<RefundQuestion> => {
  const known = dayAsked(asked, 'known', fields.known, asked.today);
  const on = dayOr(asked, 'on', fields.on, known);
  const paidOn = dayOr(asked, 'paid_on', fields.paid_on, on);
  const taxpayer = taxpayerNamed(asked, fields.for ?? 'corporate');
  const claims = fields.claims === undefined ? ok(NO_CLAIMS) : readClaims(fields.claims);
  const rates =
    known.ok && taxpayer.ok ? ratesGiven(asked, fields.quarter_rate ?? [], known.value, taxpayer.value) : ok([]);
  if (!known.ok || !on.ok || !paidOn.ok || !taxpayer.ok || !claims.ok || !rates.ok)
    return failed(...problemsOf(known, on, paidOn, taxpayer, claims, rates));
  return ok({
    known: known.value,
    on: on.value,
    paidOn: paidOn.value,
    taxpayer: taxpayer.value,
    givenRates: rates.value,
    claims: claims.value,
    ...(fields.prefer === undefined ? {} : { prefer: fields.prefer }),
  });
};

const NO_CLAIMS: ReadonlyMap<string, CapeClaim> = new Map();

/** A problem of the day that stands in is told once, at the field that gave it. */
const dayOr = (asked: Asked, field: string, text: string | undefined, instead: Result<Day>): Result<Day> => {
  if (text === undefined) return instead.ok ? instead : failed();
  return dayAsked(asked, field, text, asked.today);
};

const taxpayerNamed = (asked: Asked, text: string): Result<Taxpayer> => {
  const found = TAXPAYERS.find((each) => each === text);
  if (found !== undefined) return ok(found);
  return failed({
    code: 'bad-choice',
    where: placeOf(asked, 'for'),
    what: `'${text}' is none of the choices`,
    mend: 'write corporate or other',
  });
};

/** Rates that the asker gives, each for a quarter whose rate is not known here. */
const ratesGiven = (
  asked: Asked,
  texts: readonly string[],
  known: Day,
  taxpayer: Taxpayer,
): Result<readonly GivenRate[]> => {
  const problems: Problem[] = [];
  const given: GivenRate[] = [];
  const where = placeOf(asked, 'quarter_rate');
  for (const text of texts) {
    const parts = /^(\d{4}) ?Q([1-4])=(\d{1,2}(?:\.\d{1,2})?)%?$/i.exec(text.trim());
    const hundredths = parseExact(parts?.[3] ?? '')?.mul(exact(100));
    if (parts === null || hundredths === undefined) {
      problems.push({
        code: 'bad-quarter-rate',
        where,
        what: `'${text}' gives no rate to a quarter`,
        mend: 'write it as 2026Q2=6%',
      });
      continue;
    }
    const of = quarter(Number(parts[1]), Number(parts[2]) as 1 | 2 | 3 | 4);
    const held = rateOf({ rates: asked.law.refunds.interest, taxpayer, given, known }, of);
    if (held !== undefined)
      problems.push({
        code: 'bad-quarter-rate',
        where,
        what: `the rate of ${printQuarter(of)} is ${held.by === 'given' ? 'given twice' : 'known'}`,
        mend: 'give rates only for quarters that the answer names as unknown',
      });
    else given.push({ quarter: of, rate: Number(hundredths.n) });
  }
  return problems.length > 0 ? failed(...problems) : ok(given);
};

/** What is due back on tables of filed entries, in steps; there is no other path, so that every surface takes this one. */
export function* refundsOfTables(
  asked: Asked,
  tables: readonly GivenFile[],
  question: RefundQuestion,
): Steps<Result<Refunds>> {
  const read = yield* readFiles(tables, asked.law.origins);
  const prefer = preferAmong(asked, question, tables);
  if (!read.ok || !prefer.ok) return failed(...problemsOf(read, prefer));
  return ok(yield* refundsInSteps(read.value.files.map(filedFile), asked.law, question));
}

const preferAmong = (asked: Asked, { prefer }: RefundQuestion, tables: readonly GivenFile[]): Result<void> => {
  if (prefer === undefined || tables.some(({ path }) => path === prefer)) return ok(undefined);
  return failed({
    code: 'no-file',
    where: placeOf(asked, 'prefer'),
    what: `'${prefer}' is none of the files`,
    mend: `name one of ${tables.map(({ path }) => path).join(', ')}`,
  });
};

/** Whether some line or entry is not known, or files disagree. */
export const areRefundsIncomplete = ({ totals, entries }: Refunds): boolean =>
  totals.unknown > 0 || entries.some(({ problems }) => problems.length > 0);
