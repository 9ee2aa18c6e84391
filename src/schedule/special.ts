import { failed, ok, type Result } from '../problem/index.js';
import { parseRate, printRate, type Rate } from './rate/index.js';

/** A special program indicator as the schedule prints it: `A`, `A+`, `AU`, `S+`. */
export type Spi = string & { readonly __brand: 'Spi' };

/**
 * The special subcolumn: rates, each with the programs whose goods may claim it. A group without programs is a rate that
 * the heading gives to every program it is about (most of subchapter III of chapter 99).
 */
export type Special = readonly SpecialGroup[];

export interface SpecialGroup {
  readonly rate: Rate;
  readonly programs: readonly Spi[];
}

const TOKEN = '[A-Z]{1,2}[+*#]?';
/** Commas may be missing, doubled or points (`.OM`); the last parenthesis may be missing; `(see U.S. note 4 …)` is no list. */
const PROGRAMS = new RegExp(String.raw`\(\s*[.,]?\s*(${TOKEN}(?:[\s,.]+${TOKEN})*)[\s,.]*(?:\)|$)`, 'g');

/** Reads one special program indicator, or nothing. */
export const parseSpi = (text: string): Spi | undefined =>
  new RegExp(`^${TOKEN}$`).test(text.trim().toUpperCase()) ? (text.trim().toUpperCase() as Spi) : undefined;

/** Reads the special subcolumn: `Free (A+,AU,BH) 2¢/kg (PA) See 9822.04.05 (S+)`. An empty column has no groups. */
export const parseSpecial = (text: string): Result<Special> => {
  const groups: SpecialGroup[] = [];
  const pieces = splitGroups(mendList(text.trim()));
  for (const { rateText, programs } of pieces) {
    const rate = parseRate(rateText);
    if (!rate.ok) return rate;
    if (rate.value.kind === 'absent') return failed(noRate(text));
    groups.push({ rate: rate.value, programs });
  }
  return ok(merge(groups));
};

/** Prints the column in one spelling, which reads back the same. */
export const printSpecial = (special: Special): string => special.map(printGroup).join(' ');

const printGroup = ({ rate, programs }: SpecialGroup): string =>
  programs.length === 0 ? printRate(rate) : `${printRate(rate)} (${programs.join(',')})`;

export interface SpecialRate {
  readonly rate: Rate;
  /** The indicator as printed, which may be narrower than the claim: `A+` for least-developed countries only. */
  readonly printed: Spi | undefined;
}

/**
 * The rate for a claim. The indicator as printed comes first; then the same letters with a mark (`A` where the line
 * prints `A*`, `S` where it prints `S+`), because the mark narrows who or what qualifies and the caller must look; then a
 * group without programs.
 */
export const specialRate = (special: Special, spi: Spi): SpecialRate | undefined => {
  const exact = special.find((group) => group.programs.includes(spi));
  if (exact) return { rate: exact.rate, printed: spi };
  for (const { rate, programs } of special) {
    const marked = programs.find((program) => lettersOf(program) === lettersOf(spi));
    if (marked !== undefined) return { rate, printed: marked };
  }
  const forAll = special.find((group) => group.programs.length === 0);
  return forAll && { rate: forAll.rate, printed: undefined };
};

const lettersOf = (spi: Spi): string => spi.replace(/[+*#]$/, '');

/** One line of the 2025 and 2026 exports opens its last list twice: `(PA (PA)`. */
const mendList = (text: string): string => text.replace(/\(([A-Z]{1,2}[+*]?) \(\1\)/g, '($1)');

interface Piece {
  readonly rateText: string;
  readonly programs: readonly Spi[];
}

const splitGroups = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let start = 0;
  for (const found of text.matchAll(PROGRAMS)) {
    pieces.push({ rateText: text.slice(start, found.index), programs: programsOf(found[1] ?? '') });
    start = found.index + found[0].length;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? pieces : [...pieces, { rateText: rest, programs: [] }];
};

// The pattern that found the list admits nothing but indicators.
const programsOf = (list: string): readonly Spi[] =>
  [...new Set(list.split(/[\s,.]+/))].sort() as unknown as readonly Spi[];

/** Two groups of one rate are one group. */
const merge = (groups: readonly SpecialGroup[]): Special => {
  const byRate = new Map<string, SpecialGroup>();
  for (const group of groups) {
    const key = `${printRate(group.rate)}${group.programs.length === 0}`;
    const earlier = byRate.get(key);
    const programs = [...new Set([...(earlier?.programs ?? []), ...group.programs])].sort();
    byRate.set(key, { rate: group.rate, programs });
  }
  return [...byRate.values()];
};

const noRate = (text: string) => ({
  code: 'unknown-rate',
  where: '',
  what: `'${text.trim()}' names programs without a rate`,
  mend: 'check the cell against the official schedule',
});
