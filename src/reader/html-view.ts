import { entityAt } from './entity.js';
import { type TextView, ViewBuilder } from './view.js';

/** Elements whose content nobody reads as prose. */
const UNREAD = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'svg',
  'math',
  'textarea',
  'select',
  'button',
  'object',
  'canvas',
  'nav',
  'aside',
  'footer',
  'form',
  'audio',
  'video',
]); // prettier-ignore

/** Elements that stand on lines of their own, so that what is inside one is a paragraph. */
const BLOCKS = new Set([
  'p',
  'div',
  'article',
  'section',
  'main',
  'header',
  'aside',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'figure',
  'figcaption',
  'table',
  'thead',
  'tbody',
  'tr',
  'caption',
  'pre',
  'hr',
  'body',
  'html',
  'address',
  'details',
  'summary',
  'time-stamp',
]); // prettier-ignore

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'source', 'col', 'area', 'base', 'embed']);

const HIDDEN =
  /\shidden(?=[\s=>/]|$)|\saria-hidden\s*=\s*["']?true|style\s*=\s*["'][^"']{0,500}?(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d]*[1-9]))/i;

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly end: number;
  readonly hidden: boolean;
}

/** How far a tag is looked through for the quotes of its attributes before any `>` is taken for its end. */
const TAG_LOOK = 4096;
/** How much of a tag is looked through for signs that it is hidden. */
const ATTRIBUTE_LOOK = 2000;

const NAME = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/y;

const endOfTag = (text: string, from: number): number => {
  let quote = '';
  const limit = Math.min(text.length, from + TAG_LOOK);
  for (let at = from; at < limit; at += 1) {
    const sign = text[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at + 1;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  const any = text.indexOf('>', from);
  return any < 0 ? -1 : any + 1;
};

/** Classes and ids that the page's own style hides. */
const hiddenNames = (source: string): ReadonlySet<string> => {
  const names = new Set<string>();
  const open = /<style\b[^<>]{0,300}>/gi;
  for (let found = open.exec(source); found; found = open.exec(source)) {
    const end = source.indexOf('</', open.lastIndex);
    const style = source.slice(open.lastIndex, Math.min(end < 0 ? source.length : end, open.lastIndex + 50_000));
    for (const rule of style.matchAll(/([^{}]{1,300})\{([^{}]{0,1000})\}/g))
      if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(rule[2] ?? ''))
        for (const name of (rule[1] ?? '').matchAll(/[.#]([\w-]+)\s*(?:,|$)/g)) names.add(name[1] ?? '');
    if (end < 0) break;
  }
  return names;
};

const named = (attributes: string, hidden: ReadonlySet<string>): boolean => {
  if (hidden.size === 0) return false;
  for (const found of attributes.matchAll(/\s(?:class|id)\s*=\s*(?:"([^"]{0,300})"|'([^']{0,300})'|([\w-]+))/gi))
    if ((found[1] ?? found[2] ?? found[3] ?? '').split(/\s+/).some((name) => hidden.has(name))) return true;
  return false;
};

const tagAt = (text: string, at: number, hidden: ReadonlySet<string>): Tag | undefined => {
  NAME.lastIndex = at;
  const found = NAME.exec(text);
  if (!found) return undefined;
  const end = endOfTag(text, NAME.lastIndex);
  if (end < 0) return undefined;
  const attributes = text.slice(NAME.lastIndex, Math.min(end, NAME.lastIndex + ATTRIBUTE_LOOK));
  return {
    name: (found[2] ?? '').toLowerCase(),
    closes: found[1] === '/',
    end,
    hidden: attributes.length > 1 && (HIDDEN.test(attributes) || named(attributes, hidden)),
  };
};

/** Shows a text with HTML in it: tags, comments and what is hidden are gone, blocks are paragraphs. */
export const htmlView = (source: string): TextView => {
  const view = new ViewBuilder(source);
  const hidden = hiddenNames(source);
  /** The element that is passed over, and how many of its name stand open inside it. */
  let passed: { readonly name: string; depth: number } | undefined;
  let tagsEnd = source.lastIndexOf('>');
  let at = 0;
  while (at < source.length) {
    const sign = source.charCodeAt(at);
    if (sign === 60 && at <= tagsEnd) {
      if (source.startsWith('<!--', at)) {
        const end = source.indexOf('-->', at + 4);
        at = end < 0 ? source.length : end + 3;
        continue;
      }
      if (source.startsWith('<!', at) || source.startsWith('<?', at)) {
        const end = source.indexOf('>', at);
        at = end < 0 ? source.length : end + 1;
        continue;
      }
      const tag = tagAt(source, at, hidden);
      if (tag) {
        if (passed) {
          if (tag.name === passed.name) passed.depth += tag.closes ? -1 : 1;
          if (passed.depth === 0) passed = undefined;
        } else {
          if (!tag.closes && !VOID.has(tag.name) && (tag.hidden || UNREAD.has(tag.name)) && source[tag.end - 2] !== '/')
            passed = { name: tag.name, depth: 1 };
          if (BLOCKS.has(tag.name)) view.replace(at, tag.end, '\n\n');
          else if (tag.name === 'br') view.replace(at, tag.end, '\n');
          else if (tag.name === 'td' || tag.name === 'th') view.replace(at, tag.end, ' ');
        }
        at = tag.end;
        continue;
      }
      if (source.indexOf('>', at) < 0) tagsEnd = -1;
    }
    const entity = sign === 38 ? entityAt(source, at) : undefined;
    if (entity) {
      if (!passed) view.replace(at, entity.end, entity.shown);
      at = entity.end;
      continue;
    }
    let next = at + 1;
    while (next < source.length) {
      const code = source.charCodeAt(next);
      if (code === 60 || code === 38 || code === 10 || code === 13) break;
      next += 1;
    }
    if (!passed) {
      const breaks = sign === 10 || sign === 13;
      if (breaks) view.replace(at, at + 1, ' ');
      view.keep(breaks ? at + 1 : at, next);
    }
    at = next;
  }
  return view.done();
};
