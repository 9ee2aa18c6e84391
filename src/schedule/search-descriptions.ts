import { type Edition, rateLinesOf } from './edition.js';
import type { HtsCode } from './hts-code.js';

export interface Described {
  readonly code: HtsCode;
  readonly description: string;
  readonly score: number;
}

/**
 * The lines of an edition whose descriptions hold the words, best first. Every word must begin a word of the description
 * (`horse` finds `horses`); rare words weigh more, and words of the line's own text more than those of the headings above
 * it. An edition without descriptions, such as the bundled ones, finds nothing.
 */
export const searchDescriptions = (edition: Edition, words: string, limit = 20): readonly Described[] => {
  const wanted = [...new Set(tokens(words))];
  if (wanted.length === 0) return [];
  const matches = [...describedLines(edition)].flatMap((line) => match(line, wanted));
  const weights = wanted.map(
    (_, index) => 1 / Math.log2(2 + matches.filter((each) => (each.hits[index] ?? 0) > 0).length),
  );
  return matches
    .map(({ code, description, hits }) => ({ code, description, score: score(hits, weights, description) }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, limit);
};

interface DescribedLine {
  readonly code: HtsCode;
  readonly description: string;
}

interface Match extends DescribedLine {
  /** For each word: 2 where the line's own text has it, 1 where only a heading above has. */
  readonly hits: readonly number[];
}

function* describedLines(edition: Edition): Generator<DescribedLine> {
  for (const line of rateLinesOf(edition))
    for (const each of line.children.length === 0 ? [line] : line.children)
      if (each.description !== undefined) yield { code: each.code, description: each.description };
}

const match = (line: DescribedLine, wanted: readonly string[]): readonly Match[] => {
  const own = tokens(line.description.slice(line.description.lastIndexOf(' > ') + 1));
  const all = tokens(line.description);
  const hits = wanted.map((word) => (begins(own, word) ? 2 : begins(all, word) ? 1 : 0));
  return hits.every((hit) => hit > 0) ? [{ ...line, hits }] : [];
};

const begins = (texts: readonly string[], word: string): boolean => texts.some((text) => text.startsWith(word));

const score = (hits: readonly number[], weights: readonly number[], description: string): number =>
  hits.reduce((sum, hit, index) => sum + hit * (weights[index] ?? 0), 0) / Math.sqrt(Math.sqrt(description.length));

const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
