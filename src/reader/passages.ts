import type { Range } from './view.js';
import { lowered, type Word, wordsOf } from './words.js';

/** A sentence with its words; `low` is its text in small letters, so that `low[i]` stands for the character `start + i`. */
export interface Sentence extends Range {
  readonly text: string;
  readonly low: string;
  readonly words: readonly Word[];
}

export interface Paragraph extends Range {
  readonly sentences: readonly Sentence[];
}

/** A line of this length or more is no line of a hard-wrapped text. */
const WRAPPED = 120;

/** Where the paragraphs of a text are: at empty lines, and at line ends that no wrapping explains. */
export const paragraphsOf = (text: string): readonly Range[] => {
  const paragraphs: Range[] = [];
  let block: Range[] = [];
  const flush = (): void => {
    paragraphs.push(...blockParagraphs(text, block));
    block = [];
  };
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = trimmed(text, at, end);
    if (line) block.push(line);
    else flush();
    at = end + 1;
  }
  flush();
  return paragraphs;
};

const trimmed = (text: string, from: number, until: number): Range | undefined => {
  let start = from;
  let end = until;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end > start ? { start, end } : undefined;
};

/** Joins the lines of a block that were wrapped: a line that is nearly as long as the longest runs on into the next. */
const blockParagraphs = (text: string, lines: readonly Range[]): readonly Range[] => {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.end - line.start);
  const joined: { start: number; end: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = joined.at(-1);
    if (before && last && runsOn(text, before, line, longest)) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
};

const runsOn = (text: string, before: Range, line: Range, longest: number): boolean => {
  if (longest >= WRAPPED) return false;
  // A new speaker, a new entry and the line under a headline in capitals begin a paragraph.
  if (
    /^(?:\p{Lu}[\p{Lu}.'’ -]{1,40}(?:,[^:]{2,40}| ?\([^)]{2,60}\))?:|\d{1,2}[.:]\d{2}\b)/u.test(
      text.slice(line.start, line.start + 120),
    )
  )
    return false;
  // "— And without it?": the next in a dialogue.
  if (/^[—–] ?\p{Lu}/u.test(text.slice(line.start, line.start + 3)) && /[.!?…”"]/.test(text[before.end - 1] ?? ''))
    return false;
  if (!/\p{Ll}/u.test(text.slice(before.start, before.end)) && /\p{Ll}/u.test(text.slice(line.start, line.end)))
    return false;
  if (/[a-z]/.test(text[line.start] ?? '') && /[a-z,;\-]/.test(text[before.end - 1] ?? '')) return true;
  return longest > 45 && before.end - before.start > longest * 0.7;
};

/** Words after which a full stop ends no sentence. */
const SHORTENED = new Set(
  `mr mrs ms dr prof sen rep gov gen col lt sgt st jr sr no nos vs inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec
   mon tue tues wed thu thur thurs fri sat sun approx dept est fig art sec para pct hon rev ave cf al ft`.split(/\s+/),
);

/** Words that begin a sentence after initials such as `U.S.` rather than continue a name. */
const BEGINNERS = new Set(
  `the a an it he she they we in on at but and that this these those both his her its their there if as for when while after before
   under with by from trump beijing washington china what no not all some most such so`.split(/\s+/),
);

const CLOSERS = /^["'”’)\]»]$/;

/** Whether a sentence ends with this word, which is a full stop, question or exclamation mark or initials. */
const endsSentence = (words: readonly Word[], index: number): boolean => {
  const word = words[index] as Word;
  let next = index + 1;
  while (next < words.length && CLOSERS.test(words[next]?.text ?? '') && words[next]?.start === words[next - 1]?.end)
    next += 1;
  const after = words[next];
  if (!after) return true;
  if (after.start === words[next - 1]?.end) return false;
  const begins = after.capital || /^["'“‘(\[«\d$€£•–—#@]/.test(after.text);
  if (word.text === '!' || word.text === '?' || word.text === '…') return begins;
  if (word.text !== '.') return begins && BEGINNERS.has(after.low) && after.capital;
  if (!begins) return false;
  const before = words[index - 1];
  if (!before || before.end !== word.start) return begins;
  if (SHORTENED.has(before.low)) return before.low === 'co' || before.low === 'inc' ? BEGINNERS.has(after.low) : false;
  if (/^[ap]$/.test(before.low) || (before.low === 'm' && /^[ap]$/.test(words[index - 3]?.low ?? '')))
    return BEGINNERS.has(after.low);
  return !(before.text.length === 1 && before.capital && /\p{Lu}/u.test(before.text));
};

/** No sentence has more words: what runs on without a stop is no prose, and is cut so that reading stays linear. */
const LONGEST = 200;

/** Cuts a paragraph into sentences. */
export const sentencesOf = (text: string, { start, end }: Range): readonly Sentence[] => {
  const words = wordsOf(text, start, end);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (index - first >= LONGEST) {
      sentences.push(sentence(text, words.slice(first, index)));
      first = index;
    }
    const code = word.text.charCodeAt(word.text.length - 1);
    const stop = code === 46 || (word.text.length === 1 && (code === 33 || code === 63 || code === 0x2026));
    if (!stop || !endsSentence(words, index)) continue;
    while (
      words[index + 1] &&
      CLOSERS.test(words[index + 1]?.text ?? '') &&
      words[index + 1]?.start === words[index]?.end
    )
      index += 1;
    sentences.push(sentence(text, words.slice(first, index + 1)));
    first = index + 1;
  }
  if (first < words.length) sentences.push(sentence(text, words.slice(first)));
  return sentences;
};

const sentence = (text: string, words: readonly Word[]): Sentence => {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const part = text.slice(start, end);
  return { start, end, text: part, low: lowered(part), words };
};
