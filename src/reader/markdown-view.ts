import { entityAt } from './entity.js';
import { type TextView, ViewBuilder } from './view.js';

/** The signs at the beginning of a line that say what kind of line it is. */
const LINE_SIGNS = /^(?:[ \t]{0,8}(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\d{1,3}[.)][ \t]+))+/;
const RULE = /^[ \t]*(?:[-*_=][ \t]*){3,}$|^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/;
const DEFINITION = /^[ \t]{0,3}\[[^\]]{1,200}\]:[ \t]/;
const FENCE = /^[ \t]{0,3}(?:```|~~~)/;
/** A link's text, and what follows it. */
const LINK = /\[([^\[\]\n]{1,400})\](?:\([^()\n]{0,1000}\)|\[[^\]\n]{0,100}\])/y;
const IMAGE = /!\[[^\]\n]{0,400}\]\([^)\n]{0,1000}\)/y;
const AUTOLINK = /<https?:[^>\s]{1,500}>/y;
const TAG = /<\/?[a-zA-Z][^<>\n]{0,500}>/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Keeps a piece of a line without the signs for emphasis, code and links. */
const keepLine = (view: ViewBuilder, source: string, from: number, until: number): void => {
  let at = from;
  let kept = from;
  const drop = (end: number): void => {
    view.keep(kept, at);
    at = end;
    kept = end;
  };
  while (at < until) {
    const sign = source[at];
    if (sign === '*' || sign === '`') drop(at + 1);
    else if (sign === '_' && !(wordAt(source, at - 1) && wordAt(source, at + 1))) drop(at + 1);
    else if (sign === '|') {
      drop(at + 1);
      view.replace(at - 1, at, ' ');
    } else if (sign === '\\' && at + 1 < until && /[^\w\s]/.test(source[at + 1] ?? '')) {
      drop(at + 1);
      at += 1;
    } else if (sign === '!' && source[at + 1] === '[') {
      const image = matchAt(IMAGE, source, at);
      if (image) drop(at + image[0].length);
      else at += 1;
    } else if (sign === '[') {
      const link = matchAt(LINK, source, at);
      if (!link) at += 1;
      else {
        const end = at + link[0].length;
        const text = link[1] ?? '';
        const begins = at + 1;
        drop(end);
        if (!text.startsWith('^')) keepLine(view, source, begins, begins + text.length);
      }
    } else if (sign === '<') {
      const tag = matchAt(AUTOLINK, source, at) ?? matchAt(TAG, source, at);
      if (tag) drop(at + tag[0].length);
      else at += 1;
    } else if (sign === '&') {
      const entity = entityAt(source, at);
      if (entity) {
        const begins = at;
        drop(entity.end);
        view.replace(begins, entity.end, entity.shown);
      } else at += 1;
    } else at += 1;
  }
  view.keep(kept, until);
};

const wordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');

/** Where the lines of the front matter end, if the text begins with one. */
const afterFrontMatter = (source: string): number => {
  const found = /^---\r?\n(?:[^\n]{0,2000}\n){0,60}?---[ \t]*\r?\n/.exec(source);
  return found ? found[0].length : 0;
};

/** Shows a text with Markdown in it: signs, addresses, code, comments and front matter are gone, headings and items are paragraphs. */
export const markdownView = (source: string): TextView => {
  const view = new ViewBuilder(source);
  let fenced = false;
  let at = afterFrontMatter(source);
  while (at < source.length) {
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4);
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    const newline = source.indexOf('\n', at);
    const lineEnd = newline < 0 ? source.length : newline;
    const comment = source.indexOf('<!--', at);
    const end = comment >= 0 && comment < lineEnd ? comment : lineEnd;
    const line = source.slice(at, Math.min(end, at + 300));
    const fence = FENCE.test(line);
    if (fence) fenced = !fenced;
    if (!fence && !fenced && !RULE.test(line) && !DEFINITION.test(line)) {
      const signs = LINE_SIGNS.exec(line)?.[0] ?? '';
      if (signs !== '' && /[^>\s]/.test(signs)) view.replace(at, at + signs.length, '\n');
      keepLine(view, source, at + signs.length, end);
    }
    if (end === lineEnd && newline >= 0) {
      view.keep(newline, newline + 1);
      // A heading is a paragraph even where no empty line follows it.
      if (/^[ \t]{0,8}#{1,6}[ \t]/.test(line) || /^[ \t]*\|/.test(line)) view.replace(at, at + 1, '\n');
    }
    at = end === lineEnd ? lineEnd + 1 : end;
  }
  return view.done();
};
