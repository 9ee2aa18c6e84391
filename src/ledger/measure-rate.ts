import { type Cents, type Exact, exact, parseExact, printExact } from '../money/index.js';
import type { Problem, Result } from '../problem/index.js';
import { failed, ok } from '../problem/index.js';

/**
 * The rate of an additional duty as an instrument writes it. An ad valorem rate is kept as a fraction of whole numbers
 * (`12.5%` is 125/1000) so that the cent is decided in integers.
 */
export type MeasureRate =
  | { readonly kind: 'ad_valorem'; readonly text: string; readonly numerator: number; readonly denominator: number }
  /** Tops the column 1 rate up to a total: `15% including column 1`; nothing where column 1 is as high already. */
  | { readonly kind: 'total'; readonly text: string; readonly numerator: number; readonly denominator: number }
  /** An amount for each postal item: `$100 per item`. */
  | { readonly kind: 'per_item'; readonly text: string; readonly amount: Cents }
  /** The duty of an exemption heading: none. */
  | { readonly kind: 'exempt'; readonly text: 'exempt' };

export const EXEMPT: MeasureRate = { kind: 'exempt', text: 'exempt' };

/** Reads `25%`, `15% including column 1`, `$80 per item` or `exempt`. */
export const parseMeasureRate = (text: string): Result<MeasureRate> => {
  if (text === 'exempt') return ok(EXEMPT);
  const percent = /^([\d.]+)%( including column 1)?$/.exec(text);
  if (percent) {
    const fraction = parseExact(percent[1] ?? '')?.div(exact(100));
    if (fraction === undefined) return failed(unknownRate(text));
    return ok({ kind: percent[2] ? 'total' : 'ad_valorem', text, ...wholeNumbers(fraction) });
  }
  const perItem = /^\$([\d.]+) per item$/.exec(text);
  const dollars = perItem ? parseExact(perItem[1] ?? '') : undefined;
  if (dollars === undefined) return failed(unknownRate(text));
  const inCents = dollars.mul(exact(100));
  if (inCents.d !== 1n) return failed(unknownRate(text));
  return ok({ kind: 'per_item', text, amount: Number(inCents.n) as Cents });
};

const wholeNumbers = (fraction: Exact) => ({ numerator: Number(fraction.n), denominator: Number(fraction.d) });

const unknownRate = (text: string): Problem => ({
  code: 'bad-measure-rate',
  where: '',
  what: `'${text}' is not a rate of a measure`,
  mend: 'write 25%, 15% including column 1, $80 per item or exempt',
});

/** The rate less suspended points: 34% with 24 points suspended is 10%. Only ad valorem rates have points. */
export const lessPoints = (rate: MeasureRate, points: MeasureRate): MeasureRate | undefined => {
  if (rate.kind !== 'ad_valorem' || points.kind !== 'ad_valorem') return undefined;
  const left = exact(rate.numerator, rate.denominator).sub(exact(points.numerator, points.denominator));
  if (left.s < 0n) return undefined;
  return { kind: 'ad_valorem', text: printPercent(left), ...wholeNumbers(left) };
};

/** A fraction as a percentage: 1/8 is `12.5%`. */
const printPercent = (fraction: Exact): string => {
  return `${printExact(fraction.mul(exact(100)), 12)}%`;
};
