/**
 * Signs by number. Millions of places share some hundred thousand signs: each has one number, the same in every lesson, and a place keeps the numbers of its
 * own side by side, which takes a third of the memory of as many texts and leaves the collector nothing to walk.
 */
export type Signs = Int32Array;

const NUMBERS = new Map<string, number>();
const WORDS: string[] = [];

/** The number of a sign; one that was never met gets the next. */
export const numberOf = (sign: string): number => {
  const known = NUMBERS.get(sign);
  if (known !== undefined) return known;
  NUMBERS.set(sign, WORDS.length);
  WORDS.push(sign);
  return WORDS.length - 1;
};

export const numbersOf = (signs: readonly string[]): Signs => Int32Array.from(signs, numberOf);

/** The sign that has a number. */
export const signOf = (number: number): string => WORDS[number] as string;

/** How many signs have numbers: each has one that is smaller. */
export const signsMet = (): number => WORDS.length;
