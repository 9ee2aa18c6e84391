import type { InterestRate } from '../ledger/index.js';
import { type Cents, cents, shareOf } from '../money/index.js';
import { covers, type Day, daysOfYear, printQuarter, type Quarter, quarterOf } from '../time/index.js';

/** For whom the interest is: CBP's notices name one rate for corporations and one for everybody else. */
export const TAXPAYERS = ['corporate', 'other'] as const;
export type Taxpayer = (typeof TAXPAYERS)[number];

/** A rate of one quarter that the asker gives, because the law held here does not know it. */
export interface GivenRate {
  readonly quarter: Quarter;
  /** Hundredths of a percent. */
  readonly rate: number;
}

/** The rates to go by, and for whom. */
export interface InterestTerms {
  readonly rates: readonly InterestRate[];
  readonly taxpayer: Taxpayer;
  readonly given: readonly GivenRate[];
  /** A quarter's rate is announced before it begins, and counts as known from its first day. */
  readonly known: Day;
}

/** The rate of a quarter: by the law, or as given by the asker. */
export interface QuarterRate {
  readonly rate: number;
  readonly by: InterestRate | 'given';
}

export const rateOf = ({ rates, taxpayer, given, known }: InterestTerms, quarter: Quarter): QuarterRate | undefined => {
  const law = quarter.from > known ? undefined : rates.find((rate) => covers(rate, quarter.from));
  if (law !== undefined) return { rate: law[taxpayer], by: law };
  const own = given.find((each) => each.quarter.from === quarter.from);
  return own === undefined ? undefined : { rate: own.rate, by: 'given' };
};

/** The interest of one quarter: on what balance, for how many days, by what factor. */
export interface Stretch {
  readonly quarter: Quarter;
  readonly days: number;
  readonly rate: number;
  /** What a dollar earns in these days, in billionths of a dollar. */
  readonly factor: number;
  readonly balance: Cents;
  readonly interest: Cents;
}

/** Interest on an amount from its deposit to a day. `total` is there only when every quarter's rate is known. */
export interface Interest {
  readonly from: Day;
  readonly until: Day;
  readonly stretches: readonly Stretch[];
  /** Quarters without a known rate, and those after them, whose interest rests on theirs. */
  readonly unknown: readonly Quarter[];
  readonly known: Cents;
  readonly total?: Cents;
}

/**
 * Interest compounded daily (26 U.S.C. 6622): the day of deposit earns, the day it is paid does not. Each quarter's
 * factor is (1 + rate / days of the year) to the power of its days, less one, to nine decimals; the interest of the
 * quarter is the balance times the factor, rounded half up to the cent, and joins the balance of the next. After a
 * quarter without a known rate nothing is worked out, because what follows rests on it.
 */
export const interestOn = (amount: Cents, from: Day, until: Day, terms: InterestTerms): Interest => {
  const stretches: Stretch[] = [];
  const unknown: Quarter[] = [];
  let balance = amount;
  for (const quarter of quartersBetween(from, until)) {
    const found = unknown.length > 0 ? undefined : rateOf(terms, quarter);
    if (found === undefined) {
      unknown.push(quarter);
      continue;
    }
    const days = Math.min(until, quarter.until) - Math.max(from, quarter.from);
    const factor = factorOf(found.rate, days, daysOfYear(quarter.from));
    const interest = shareOf(balance, factor, BILLION);
    stretches.push({ quarter, days, rate: found.rate, factor, balance, interest });
    balance = cents(balance + interest);
  }
  const known = cents(balance - amount);
  return { from, until, stretches, unknown, known, ...(unknown.length === 0 ? { total: known } : {}) };
};

/** The quarters that hold a day from the first until the last, in order. */
export const quartersBetween = (from: Day, until: Day): readonly Quarter[] => {
  const quarters: Quarter[] = [];
  for (let day = from; day < until; day = (quarters.at(-1) as Quarter).until) quarters.push(quarterOf(day));
  return quarters;
};

const BILLION = 1_000_000_000;

const FACTORS = new Map<string, number>();

/** What a dollar earns over some days of one year at a rate in hundredths of a percent, in billionths, half up. */
export const factorOf = (rate: number, days: number, yearDays: number): number => {
  const key = `${rate} ${days} ${yearDays}`;
  const kept = FACTORS.get(key) ?? workOutFactor(rate, days, yearDays);
  FACTORS.set(key, kept);
  return kept;
};

const workOutFactor = (rate: number, days: number, yearDays: number): number => {
  const one = 10_000n * BigInt(yearDays);
  const below = one ** BigInt(days);
  const gained = (one + BigInt(rate)) ** BigInt(days) - below;
  return Number((2n * gained * BigInt(BILLION) + below) / (2n * below));
};

export const printRateOf = (rate: number): string => {
  const decimals = String(rate % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(rate / 100)}${decimals === '' ? '' : `.${decimals}`}%`;
};

export const printFactor = (factor: number): string =>
  `${Math.floor(factor / BILLION)}.${String(factor % BILLION).padStart(9, '0')}`;

export const printQuarters = (quarters: readonly Quarter[]): string => quarters.map(printQuarter).join(', ');
