import { failed, ok, type Problem, type Result } from '../problem/index.js';

/**
 * Digits of the Harmonized Tariff Schedule, without dots: 2 (chapter), 4 (heading), 6 (subheading), 8 (rate line) or 10
 * (statistical line), and any length between for lists that name codes by their beginning. Only the parsers below make
 * one, because a code that lost its leading zero in a spreadsheet is another good.
 */
export type HtsPrefix = string & { readonly __brand: 'HtsPrefix' };

/** A prefix long enough to be a line: 8 digits carry the rates, 10 digits inherit them. */
export type HtsCode = HtsPrefix & { readonly __line: true };

export interface ParsedHtsCode {
  readonly code: HtsCode;
  /** What was repaired on the way, each with how to write the code so that nothing needs repair. */
  readonly warnings: readonly Problem[];
}

const EXAMPLE = 'write all 8 or 10 digits, for example 7202.11.10.00';

/**
 * Reads the code of a line, dotted any way or not at all. Seven and nine digits are what a spreadsheet leaves of a code
 * that begins with zero, so they are padded on the left with a warning. Nothing is ever padded on the right: that would
 * invent a code, and `7202.1110` cut to `7202.111` by a spreadsheet is refused for that reason.
 */
export const parseHtsCode = (text: string): Result<ParsedHtsCode> => {
  const given = text.trim();
  const digits = digitsOf(given);
  if (digits === undefined) return failed(badCode(given, 'is not a tariff code', EXAMPLE));
  if (digits.length === 8 || digits.length === 10) return ok({ code: digits as HtsCode, warnings: [] });
  if (digits.length !== 7 && digits.length !== 9) return failed(badCode(given, `has ${digits.length} digits`, EXAMPLE));
  if (/^\s*\d{4}\./.test(given))
    return failed(badCode(given, 'lost a digit at its end, not at its beginning', EXAMPLE));
  const code = `0${digits}` as HtsCode;
  return ok({ code, warnings: [padded(given, code)] });
};

/** Reads a code or the beginning of one: 2 to 10 digits, dotted any way. Nothing is padded, because a prefix may be any length. */
export const parseHtsPrefix = (text: string): Result<HtsPrefix> => {
  const given = text.trim();
  const digits = digitsOf(given);
  if (digits === undefined || digits.length < 2 || digits.length > 10)
    return failed(badCode(given, 'is not the beginning of a tariff code', 'write 2 to 10 digits, for example 7202.11'));
  return ok(digits as HtsPrefix);
};

/** A code written in our own code, which must be right: throws on anything but 8 or 10 digits. */
export const htsCode = (text: string): HtsCode => {
  const parsed = parseHtsCode(text);
  if (!parsed.ok || parsed.value.warnings.length > 0) throw new Error(`'${text}' is not a tariff code`);
  return parsed.value.code;
};

/** Digits already checked (a table of ours, a decoded edition) as a code. The caller answers for them. */
export const trustedHtsCode = (digits: string): HtsCode => digits as HtsCode;

/** Prints digits 4-2-2-2: `7202.11.10.00`, `7202.11.10`, `7202.11`, `7202`, `72`. */
export const formatHtsCode = (code: HtsPrefix): string =>
  [code.slice(0, 4), code.slice(4, 6), code.slice(6, 8), code.slice(8, 10)].filter((group) => group !== '').join('.');

/** The 8 digits that carry the rates of a line. */
export const rateCodeOf = (code: HtsCode): HtsCode => code.slice(0, 8) as HtsCode;

/** The two digits of the chapter. */
export const chapterOf = (code: HtsPrefix): string => code.slice(0, 2);

const digitsOf = (text: string): string | undefined =>
  /^\d[\d.\s]*$/.test(text) ? text.replace(/[.\s]/g, '') : undefined;

const badCode = (text: string, what: string, mend: string): Problem => ({
  code: 'bad-hts-code',
  where: '',
  what: `'${text}' ${what}`,
  mend,
});

const padded = (text: string, code: HtsCode): Problem => ({
  code: 'hts-code-padded',
  where: '',
  what: `'${text}' has lost its leading zero and was read as ${formatHtsCode(code)}`,
  mend: 'keep the column as text in the spreadsheet, or write the code with dots',
});
