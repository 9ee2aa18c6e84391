import type { Range } from './view.js';

/** A stretch of quoted speech: `start` and `end` take in the quotation marks. */
export interface Quote extends Range {
  readonly inner: Range;
  /** No mark closes it within its paragraph: it runs on into the next one. */
  readonly open: boolean;
}

const isSpace = (sign: string): boolean => sign === '' || /\s/.test(sign);
const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

/** What closes a quotation that a sign opens, or undefined if the sign opens none where it stands. */
const closerOf = (text: string, at: number, from: number): string | undefined => {
  const sign = text[at] ?? '';
  if (sign === '“' || sign === '„') return '”';
  if (sign === '«') return '»';
  const before = at > from ? (text[at - 1] ?? '') : '';
  const opens = (isSpace(before) || /[([—–\-:]/.test(before)) && !isSpace(text[at + 1] ?? '');
  if (sign === '"' && (opens || !isLetter(before))) return '"';
  if (sign === '‘' && opens) return '’';
  if (sign === "'" && opens && isLetter(text[at + 1] ?? '')) return "'";
  return undefined;
};

/** Whether a sign closes the quotation that it could close, rather than standing for an apostrophe or an inner quotation. */
const closes = (text: string, at: number, closer: string): boolean => {
  if (closer === '”') return text[at] === '”' || text[at] === '“';
  if (closer === '"') return text[at] === '"';
  if (closer === '»') return text[at] === '»';
  return text[at] === closer && !isLetter(text[at + 1] ?? '') && /[\p{L}\p{N}.,!?…%]/u.test(text[at - 1] ?? '');
};

/** The quotations of a paragraph, outermost only. Single marks count only where they find their partner. */
export const quotesOf = (text: string, { start, end }: Range): readonly Quote[] => {
  const quotes: Quote[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code !== 34 && code !== 39 && code !== 0x201c && code !== 0x2018 && code !== 0xab && code !== 0x201e) {
      at += 1;
      continue;
    }
    const closer = closerOf(text, at, start);
    if (closer === undefined) {
      at += 1;
      continue;
    }
    let close = at + 1;
    while (close < end && !closes(text, close, closer)) close += 1;
    const single = closer === "'" || closer === '’';
    if (close < end) {
      const last = single ? lastSingle(text, close, end, closer) : close;
      quotes.push({ start: at, end: last + 1, inner: { start: at + 1, end: last }, open: false });
      at = last + 1;
    } else if (single) {
      // Without a partner it is an apostrophe, and so are those after it.
      at += 1;
      if (text.indexOf(closer, at) < 0) return quotes;
    } else {
      quotes.push({ start: at, end, inner: { start: at + 1, end }, open: true });
      at = end;
    }
  }
  return quotes;
};

/** A plural possessive looks like a closing mark; the quotation ends at the one that punctuation stands before or after. */
const lastSingle = (text: string, close: number, end: number, closer: string): number => {
  if (/[.,!?…]/.test(text[close - 1] ?? '') || /[.,;:!?)]/.test(text[close + 1] ?? '') || text[close - 1] !== 's')
    return close;
  for (let at = close + 1; at < Math.min(end, close + 200); at += 1) {
    if (text[at] === '‘') return close;
    if (text[at] === closer && closes(text, at, closer) && /[.,!?…]/.test(text[at - 1] ?? '')) return at;
  }
  return close;
};
