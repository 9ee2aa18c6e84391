import type { Actor } from '../actors.js';
import type { Reading, SeenParagraph } from '../reading.js';

/** An interview without names before the answers: who answers, and the paragraphs that are his answers. */
export interface Interview {
  readonly speaker: Actor;
  readonly answers: ReadonlySet<number>;
}

/** Whether a paragraph is one quotation and nothing else. */
const isQuotation = ({ start, end, quotes }: SeenParagraph): boolean => {
  const [quote] = quotes;
  return quotes.length === 1 && quote !== undefined && quote.start === start && quote.end >= end - 1;
};

/** Questions and quotations that take turns, at least so many times. */
const TURNS = 3;

/** The interview that a text is; nothing if it is none, or if nobody is named before the first question. */
export const interviewOf = ({ paragraphs, turns, text }: Reading): Interview | undefined => {
  const answers = new Set<number>();
  let asked = 0;
  let first = -1;
  for (const [index, paragraph] of paragraphs.entries()) {
    const before = paragraphs[index - 1];
    if (!before || before.quotes.length > 0 || !isQuotation(paragraph) || turns.has(index)) continue;
    answers.add(index);
    if (!text.slice(before.start, before.end).trimEnd().endsWith('?')) continue;
    asked += 1;
    if (first < 0) first = index - 1;
  }
  if (asked < TURNS) return undefined;
  const named = paragraphs
    .slice(0, first)
    .flatMap(({ seen }) => seen.flatMap(({ actors }) => actors.map(({ actor }) => actor)));
  const speaker = named.find(({ kind, name }) => kind === 'person' && name.includes(' '));
  return speaker && { speaker, answers: new Set([...answers].filter((index) => index > first)) };
};
