import { Fraction } from 'fraction.js';

/**
 * An exact rational number. Rates are exact because the schedule holds thirds (`33 1/3%`) and six-decimal sugar rates;
 * no binary floating point decides a cent.
 */
export type Exact = Fraction;

export const ZERO: Exact = new Fraction(0);

/** An exact number from a whole number or from `numerator / denominator`. */
export const exact = (numerator: number | bigint, denominator: number | bigint = 1): Exact =>
  new Fraction(BigInt(numerator), BigInt(denominator));

/**
 * Reads a plain decimal (`12.5`, `.07`, `1,234.50`), or nothing when the text is anything else: signs, exponents and a
 * decimal comma are refused, because stripping them would turn -500 into 500.
 */
export const parseExact = (text: string): Exact | undefined => {
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  const parts = /^(\d*)(?:\.(\d+))?$/.exec(plain);
  if (!parts || plain === '') return undefined;
  const [, whole = '', decimals = ''] = parts;
  if (whole === '' && decimals === '') return undefined;
  return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};

/** A decimal string, exact where the number has a finite expansion of at most `places` decimals, else rounded half up. */
export const printExact = (number: Exact, places = 6): string => {
  const scale = 10n ** BigInt(places);
  const scaled = number.mul(new Fraction(scale));
  const digits = floorHalfUp(scaled.s * scaled.n, scaled.d);
  const sign = digits < 0n ? '-' : '';
  const magnitude = digits < 0n ? -digits : digits;
  const decimals = (magnitude % scale).toString().padStart(places, '0').replace(/0+$/, '');
  return `${sign}${magnitude / scale}${decimals === '' ? '' : `.${decimals}`}`;
};

/** numerator/denominator rounded to a whole number, half away from zero. */
const floorHalfUp = (numerator: bigint, denominator: bigint): bigint => {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
};

/** A whole number, half rounded away from zero. */
export const roundToWhole = (number: Exact): bigint => floorHalfUp(number.s * number.n, number.d);
