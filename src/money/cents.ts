import { assert, failed, ok, type Result } from '../problem/index.js';
import { type Exact, exact, parseExact, roundToWhole } from './exact.js';

/** An amount of money as a whole number of cents. */
export type Cents = number & { readonly __brand: 'Cents' };

/** A whole number of cents; anything past 2^53 is our mistake, because entry values are bounded when they are read. */
export const cents = (count: number): Cents => {
  assert(Number.isSafeInteger(count), `${count} is a whole number of cents`);
  return count as Cents;
};

export const NO_CENTS: Cents = cents(0);

/** An exact number of cents, rounded half up to the cent. */
export const roundHalfUp = (amount: Exact): Cents => cents(Number(roundToWhole(amount)));

/** The exact number of cents in whole cents. */
export const exactCents = (amount: Cents): Exact => exact(amount);

/**
 * A share of an amount, rounded half up: cents × numerator / denominator. The plain product is used while it is a safe
 * integer, which it is for every real entry line, and exact arithmetic beyond.
 */
export const shareOf = (amount: Cents, numerator: number, denominator: number): Cents => {
  const product = amount * numerator;
  if (!Number.isSafeInteger(2 * product + denominator))
    return roundHalfUp(exact(amount).mul(exact(numerator, denominator)));
  return Math.floor((2 * product + denominator) / (2 * denominator)) as Cents;
};

export const addCents = (...amounts: readonly Cents[]): Cents => cents(amounts.reduce((sum, each) => sum + each, 0));

/** The largest value a line may carry: a trillion dollars, far under what exact arithmetic on doubles can hold. */
const MAX_CENTS = 100_000_000_000_000;

/**
 * Dollars as people write them: `10000`, `10,000.00`, `$2,567.49`. At most two decimals unless the rest are zeros.
 * A negative amount and `1.234,56` are refused, not repaired.
 */
export const parseDollars = (text: string): Result<Cents> => {
  const trimmed = text.trim();
  const amount = parseExact(trimmed.replace(/^\$\s*/, ''));
  if (amount === undefined) return failed(notDollars(trimmed));
  const inCents = amount.mul(exact(100));
  if (inCents.d !== 1n)
    return failed({
      ...notDollars(trimmed),
      what: `'${trimmed}' has parts of a cent`,
      mend: 'give dollars with at most two decimals',
    });
  if (inCents.n > BigInt(MAX_CENTS))
    return failed({
      ...notDollars(trimmed),
      what: `'${trimmed}' is more than a line may carry`,
      mend: 'give at most 1,000,000,000,000.00 dollars a line',
    });
  return ok(Number(inCents.n) as Cents);
};

const notDollars = (text: string) => ({
  code: 'bad-amount',
  where: '',
  what: `'${text}' is not an amount in dollars`,
  mend: 'write it as 1234.56, without a sign',
});

/** `1234.5` dollars as `1234.50`: the decimal string of the contracts. */
export const printDollars = (amount: Cents): string => {
  const magnitude = Math.abs(amount);
  const decimals = String(magnitude % 100).padStart(2, '0');
  return `${amount < 0 ? '-' : ''}${Math.floor(magnitude / 100)}.${decimals}`;
};

/** The same with thousands separated, for tables and cases: `1,234.50`. */
export const printDollarsGrouped = (amount: Cents): string => {
  const printed = printDollars(amount);
  return Math.abs(amount) < 100_000 ? printed : printed.replace(/\B(?=(\d{3})+\.)/g, ',');
};
