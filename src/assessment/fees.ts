import { addCents, type Cents, cents, NO_CENTS, shareOf, shareOut } from '../money/index.js';
import { type FeeTerm, type Regime, segmentOn } from '../regime/index.js';
import type { Day } from '../time/index.js';
import type { Citation, Fees } from './assessment.js';
import { cite } from './cite.js';
import { chapter98Of, type EntryLine } from './entry-line.js';

/**
 * The merchandise processing fee and the harbor maintenance fee of one entry into the United States, shared out to its
 * lines by value. MPF has a minimum and a maximum per entry (19 CFR 24.23(b)); HMF is due on cargo unloaded from a vessel
 * (19 CFR 24.24). A fee that cannot be told from the line is absent, never zero.
 */
export const feesOf = (lines: readonly EntryLine[], regime: Regime, on: Day): readonly Fees[] => {
  if (lines.some((line) => line.importer !== 'US')) return lines.map(() => ({ cites: [] }));
  const { mpf, hmf, cites } = termsOn(regime, on);
  const mpfShares = mpf === undefined ? [] : shareFee(mpf, lines, mpfValue);
  const hmfShares = hmf === undefined ? [] : shareFee(hmf, lines, (line) => hmfValue(line, hmf));
  return lines.map((_, index) => ({
    ...(mpfShares[index] === undefined ? {} : { mpf: mpfShares[index] }),
    ...(hmfShares[index] === undefined ? {} : { hmf: hmfShares[index] }),
    cites,
  }));
};

/** The terms of both fees on a day, and where they are written. */
interface FeeTerms {
  readonly mpf: FeeTerm | undefined;
  readonly hmf: FeeTerm | undefined;
  readonly cites: readonly Citation[];
}

const TERMS = new WeakMap<Regime, Map<Day, FeeTerms>>();

const termsOn = (regime: Regime, on: Day): FeeTerms => {
  const days = TERMS.get(regime) ?? new Map<Day, FeeTerms>();
  TERMS.set(regime, days);
  const kept = days.get(on);
  if (kept !== undefined) return kept;
  const mpf = termOn(regime, 'mpf', on);
  const hmf = termOn(regime, 'hmf', on);
  const cites = [mpf, hmf].flatMap((term) => (term === undefined ? [] : [cite(regime.ledger, term.cite)]));
  const terms = { mpf, hmf, cites };
  days.set(on, terms);
  return terms;
};

const termOn = (regime: Regime, fee: 'mpf' | 'hmf', on: Day): FeeTerm | undefined =>
  segmentOn(regime.fees.get(fee) ?? [], on)?.value;

/** Without a mode of transport nobody can tell whether the fee is due. */
const hmfValue = (line: EntryLine, term: FeeTerm): Cents | undefined => {
  if (line.transport === undefined) return undefined;
  return term.modes.includes(line.transport) ? line.value : NO_CENTS;
};

/**
 * Chapter 98 goods pay no MPF, save 9802.00.60 and .80, which pay on the value added abroad (19 CFR 24.23(c)). Postal
 * goods are not entered formally, and the fee for dutiable mail is not modelled.
 */
const mpfValue = (line: EntryLine): Cents | undefined => {
  if (line.claims.includes('postal') || line.claims.includes('postal-item')) return undefined;
  const chapter98 = chapter98Of(line);
  if (chapter98.kind === 'none') return line.value;
  return ['9802.00.60', '9802.00.80'].includes(chapter98.heading) ? (line.dutiableValue ?? line.value) : NO_CENTS;
};

const shareFee = (
  term: FeeTerm,
  lines: readonly EntryLine[],
  feeValue: (line: EntryLine) => Cents | undefined,
): readonly (Cents | undefined)[] => {
  const values = lines.map(feeValue);
  const known = values.map((value) => value ?? NO_CENTS);
  const total = addCents(...known);
  if (total === 0 || term.is.kind !== 'ad_valorem') return values.map((value) => value && NO_CENTS);
  const fee = shareOf(total, term.is.numerator, term.is.denominator);
  const limited = Math.min(Math.max(fee, term.min ?? fee), term.max ?? Number.MAX_SAFE_INTEGER);
  const shares = shareOut(cents(limited), known);
  return values.map((value, index) => (value === undefined ? undefined : shares[index]));
};
