/** How a text is marked up. */
export type TextFormat = 'plain' | 'markdown' | 'html';

/** Enough of a text to tell its markup by. */
const LOOK = 20_000;

const HTML =
  /<(?:!doctype|html|head|body|article|main|section|div|p|br|h[1-6]|ul|table|script|style|span|blockquote)\b[^<>]{0,400}>/i;
const CLOSING = /<\/(?:html|body|article|main|section|div|p|h[1-6]|ul|table|script|style|span|blockquote)\s*>/i;
const MARKDOWN = [
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,200}\]\((?:https?:|\/|#)[^)\s]{0,500}\)/,
  /\*\*\S[^*\n]{0,200}\*\*/,
  /^---\n(?:[\w-]+:[^\n]*\n)+---\n/,
  /^> \S/m,
  /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+/m,
];

/** Tells the markup of a text from its beginning. */
export const formatOf = (text: string): TextFormat => {
  const beginning = text.slice(0, LOOK).replace(/\r\n/g, '\n');
  if (HTML.test(beginning) && (CLOSING.test(text.slice(0, LOOK * 5)) || /^\s*<!doctype/i.test(text))) return 'html';
  return MARKDOWN.some((sign) => sign.test(beginning)) ? 'markdown' : 'plain';
};
