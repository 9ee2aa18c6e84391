import { failed, ok, type Result } from '../problem/index.js';

/** An entry number of eleven characters: the filer's code of three, seven digits, and a check digit. */
export type EntryNumber = string & { readonly __brand: 'EntryNumber' };

/** Reads an entry number, with hyphens (`002-6110316-2`) or without. */
export const parseEntryNumber = (text: string): Result<EntryNumber> => {
  const plain = plainEntryNumber(text);
  if (!/^[A-Z0-9]{3}\d{8}$/.test(plain))
    return failed({
      code: 'bad-entry-number',
      where: '',
      what: `'${text.trim()}' is not an entry number of 11 characters`,
      mend: 'give the filer code of 3, the 7 digits and the check digit; a spreadsheet may have lost zeros in front',
    });
  const digit = checkDigitOf(plain.slice(0, 10));
  if (plain.slice(10) === String(digit)) return ok(plain as EntryNumber);
  return failed({
    code: 'bad-check-digit',
    where: '',
    what: `'${text.trim()}' ends in ${plain.slice(10)}, but its check digit is ${digit}`,
    mend: 'compare the number with the entry summary',
  });
};

/** Without hyphens and spaces, letters large: how entry numbers are compared. */
export const plainEntryNumber = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();

/**
 * The check digit over the first ten characters (CBP, entry summary record layouts, table of the check digit): letters
 * count by their place in A-I, J-R and, from 2, S-Z; every second character is doubled and its digits added; the sum
 * is filled up to the next ten.
 */
export const checkDigitOf = (ten: string): number => {
  const sum = [...ten].reduce((total, character, index) => total + weighed(valueOf(character), index), 0);
  return (10 - (sum % 10)) % 10;
};

const LETTERS = '.ABCDEFGHI.JKLMNOPQR..STUVWXYZ';

const valueOf = (character: string): number =>
  /\d/.test(character) ? Number(character) : LETTERS.indexOf(character) % 10;

const weighed = (value: number, index: number): number => {
  if (index % 2 === 0) return value;
  return value > 4 ? 2 * value - 9 : 2 * value;
};
