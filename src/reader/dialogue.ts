import { type OwnPosts, posterIn } from './own-posts.js';
import type { Range } from './view.js';

/** A line of a dialogue, as much of Europe prints it. */
const DASHED = /^[—–-] ?(?=\S)/;
/** What is said of somebody in the heading of an interview goes on so: "Milan Hodža on cars". */
const GOES_ON = / (?:on|about|talks?|speaks?|explains?|answers?|tells|says|looks|defends|takes)\b.*$/u;
const WITH =
  /\b(?:interview|conversation|talk|talks|talking|speaking|spoke|questions?|answers?|minutes) (?:with|to|by|for|of|from) (.+)$/iu;
const CALLED = /\b(?:interview|conversation|in conversation)\b/i;

/** So many answers make a dialogue. */
const FEW = 3;

const bare = (line: string): string =>
  line
    .replace(/[*_#[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A dialogue between somebody who asks and one who is named in the heading: where the words of each answer begin. */
export const dialogueOf = (text: string, paragraphs: readonly Range[]): OwnPosts | undefined => {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const dialogue = dashed(lines) ?? asked(lines);
  if (!dialogue) return undefined;
  const { first, answers } = dialogue;
  for (const line of lines.slice(0, Math.min(first, 6))) {
    const head = bare(line);
    if (head.length > 300) continue;
    const [, other] = WITH.exec(head) ?? [];
    for (const rest of [other, head]) {
      const poster = rest === undefined ? undefined : posterIn(rest.replace(GOES_ON, ''), true);
      if (poster?.name === undefined) continue;
      const starts = answers.map((index) => {
        const { start } = paragraphs[index] as Range;
        return [index, start + (DASHED.exec(lines[index] ?? '')?.[0].length ?? 0)] as const;
      });
      return { poster, starts: new Map(starts) };
    }
  }
  return undefined;
};

interface Dialogue {
  /** The line with which it begins. */
  readonly first: number;
  readonly answers: readonly number[];
}

const asks = (line: string | undefined): boolean => bare(line ?? '').endsWith('?');

/** "— Why? — Because on Sunday a sentence had been added.": lines behind dashes, every second of them an answer. */
const dashed = (lines: readonly string[]): Dialogue | undefined => {
  const marked = lines.flatMap((line, index) => (DASHED.test(line) ? [index] : []));
  const [even, odd] = [0, 1].map((turn) => marked.filter((_, index) => index % 2 === turn));
  const [first] = marked;
  if (first === undefined || !even || !odd || odd.length < FEW) return undefined;
  const questions = even.filter((index) => asks(lines[index])).length;
  return questions >= FEW - 1 && questions > 2 * odd.filter((index) => asks(lines[index])).length
    ? { first, answers: odd }
    : undefined;
};

/** Questions on lines of their own under a heading that calls the text an interview: what stands below each is the answer. */
const asked = (lines: readonly string[]): Dialogue | undefined => {
  if (!lines.slice(0, 4).some((line) => line.length < 300 && CALLED.test(line))) return undefined;
  const questions = lines.flatMap((line, index) =>
    index > 0 && index + 1 < lines.length && asks(line) ? [index] : [],
  );
  const [first] = questions;
  const answers = questions.map((index) => index + 1).filter((index) => !asks(lines[index]));
  const labelled = answers.filter((index) => /^[\p{Lu}][^.!?]{0,60}: /u.test(lines[index] ?? '')).length;
  return first === undefined || answers.length < FEW || labelled > 1 ? undefined : { first, answers };
};
