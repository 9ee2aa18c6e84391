/** A word, a number or a sign of a text, with its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly low: string;
  readonly capital: boolean;
}

/** Initials as in `U.S.`, numbers, words with their inner apostrophes, the possessive `'s` by itself, and any other sign. */
const WORD =
  /(?:[A-Z]\.){2,}|\d+(?:,\d{3})*(?:\.\d+)?|[\p{L}\p{M}]+(?:['’](?![sS](?![\p{L}]))[\p{L}\p{M}]+)*|['’][sS](?!\p{L})|[^\s]/gu;

/** The words of a part of a text. */
export const wordsOf = (text: string, from: number, until: number): readonly Word[] => {
  const words: Word[] = [];
  const part = text.slice(from, until);
  for (const found of part.matchAll(WORD)) {
    const [word] = found;
    const start = from + found.index;
    const code = word.charCodeAt(0);
    const capital = (code >= 65 && code <= 90) || (code > 191 && word[0] !== word[0]?.toLowerCase());
    words.push({ start, end: start + word.length, text: word, low: lowered(word), capital });
  }
  return words;
};

/** In small letters with straight quotes and plain spaces, and of the same length. */
export const lowered = (text: string): string => {
  const low = text.toLowerCase();
  const same = low.length === text.length ? low : [...text].map(smallOrSame).join('');
  return /[^\x20-\x7e]/.test(same)
    ? same
        .replace(/[\u2018\u2019\u201b\u02bc]/g, "'")
        .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
        .replace(/[\u00a0\u2007\u2009\u202f\t\r\n]/g, ' ')
        .replace(/[\u2010\u2011\u2012]/g, '-')
        .replace(/[\u2013\u2014\u2015]/g, '—')
    : same;
};

const smallOrSame = (sign: string): string => {
  const small = sign.toLowerCase();
  return small.length === sign.length ? small : sign;
};
