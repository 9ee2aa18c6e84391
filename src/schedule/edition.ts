import type { Day } from '../time/index.js';
import { chapterOf, type HtsCode, type HtsPrefix, rateCodeOf } from './hts-code.js';
import type { Line, RateLine, StatisticalLine } from './line.js';

/** A chapter's rate lines by their eight digits, in order of code. */
export type Chapter = ReadonlyMap<string, RateLine>;

/**
 * One edition of a tariff schedule, in force from a day until a day. Chapters are read when first asked for, so that
 * opening an edition costs nothing and a single line costs one chapter.
 */
export interface Edition {
  readonly id: string;
  readonly authority: 'US';
  readonly from: Day;
  readonly until?: Day;
  /** The SHA-256 of its text form without the line that says who made it, where that was worked out when the law was packed. */
  readonly hash?: string;
  /** Two-digit chapters, in order. */
  readonly chapters: readonly string[];
  readonly chapter: (chapter: string) => Chapter | undefined;
}

/** An edition over chapters that are already read. */
export const editionOf = (about: Pick<Edition, 'id' | 'from' | 'until'>, lines: Iterable<RateLine>): Edition => {
  const chapters = new Map<string, Map<string, RateLine>>();
  for (const line of [...lines].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const chapter = chapterOf(line.code);
    chapters.set(chapter, (chapters.get(chapter) ?? new Map()).set(line.code, line));
  }
  return { ...about, authority: 'US', chapters: [...chapters.keys()], chapter: (name) => chapters.get(name) };
};

/**
 * The line of a code, 8 or 10 digits. Ten digits inherit the rates of their eight; a code of eight digits has the units
 * on which all its statistical lines agree. Nothing when the edition does not hold the code.
 */
export const findLine = (edition: Edition, code: HtsCode): Line | undefined => {
  const rateLine = edition.chapter(chapterOf(code))?.get(rateCodeOf(code));
  if (rateLine === undefined) return undefined;
  if (code.length === 8) return wholeLine(edition, rateLine);
  const child = rateLine.children.find((each) => each.code === code);
  return child && childLine(edition, rateLine, child);
};

const wholeLine = (edition: Edition, line: RateLine): Line => ({
  code: line.code,
  rateCode: line.code,
  ...line.columns,
  units: line.units.length > 0 ? line.units : sharedUnits(line.children),
  edition: edition.id,
  ...described(line),
});

const childLine = (edition: Edition, line: RateLine, child: StatisticalLine): Line => ({
  code: child.code,
  rateCode: child.columns ? child.code : line.code,
  ...(child.columns ?? line.columns),
  units: child.units.length > 0 ? child.units : line.units,
  edition: edition.id,
  ...described(child.description === undefined ? line : child),
});

const described = (line: { readonly description?: string }): { readonly description?: string } =>
  line.description === undefined ? {} : { description: line.description };

const sharedUnits = (children: readonly StatisticalLine[]): readonly string[] => {
  const [first, ...rest] = children;
  if (first === undefined) return [];
  const key = first.units.join();
  return rest.every((child) => child.units.join() === key) ? first.units : [];
};

/** Every rate line of an edition, in order of code. */
export function* rateLinesOf(edition: Edition): Generator<RateLine> {
  for (const chapter of edition.chapters) yield* edition.chapter(chapter)?.values() ?? [];
}

/** Every code that goods are entered under: the ten-digit lines, and the eight-digit lines that have none. */
export function* codesOf(edition: Edition): Generator<HtsCode> {
  for (const line of rateLinesOf(edition)) {
    if (line.children.length === 0) yield line.code;
    else for (const child of line.children) yield child.code;
  }
}

/**
 * The lines just below a prefix: for fewer than eight digits the rate lines that begin with it, for eight the
 * statistical lines.
 */
export const linesUnder = (edition: Edition, prefix: HtsPrefix): readonly HtsCode[] => {
  const chapter = edition.chapter(chapterOf(prefix));
  if (chapter === undefined) return [];
  if (prefix.length >= 8)
    return (chapter.get(prefix.slice(0, 8))?.children ?? [])
      .map((child) => child.code)
      .filter((code) => code.startsWith(prefix));
  return [...chapter.values()].map((line) => line.code).filter((code) => code.startsWith(prefix));
};
