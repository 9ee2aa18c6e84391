import { OFFICE_HEADS, ORGANISATION_HEADS } from './lexicon/offices.js';
import type { Range } from './view.js';

/** Somebody whose posts a text is: by name, by office or body, and with what else its heading says of him. */
export interface Poster {
  readonly name?: string;
  readonly office?: string;
  readonly place: string;
}

/** Paragraphs that one and the same posted: where the words of each begin. */
export interface OwnPosts {
  readonly poster: Poster;
  readonly starts: ReadonlyMap<number, number>;
}

const NUMBERED = /^[*_]{0,2}\(?\d{1,2}\/(?:\d{1,2})?\)?[*_]{0,2}[ :.]+(?=\S)/;
/** "… no longer. 3/7" */
const COUNTED = /\s\(?\d{1,2}\/\d{1,2}\)?$/;
/** Numbers of posts where a heading says that these are a thread. */
const LISTED = /^[*_]{0,2}\(?\d{1,2}[.)][*_]{0,2} +(?=\S)/;
const HOURED =
  /^[*_]{0,2}(?:posted |on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}),?(?: \d{4})?,?(?: at)? )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?[*_]{0,2}[.:]?\s+(?=\S)/iu;
const MEDIUM = '(?:threads?|posts|tweets|toots|messages|feed|timeline|accounts?|channel)';
const POSTS = `(?:(?:official|personal|public|collected|recent|latest|short|social media|social) )*${MEDIUM}`;
const SENT = '(?:,? (?:posted|published|written|sent|sent out))?(?:,? (?:on|at) [^,.:]{3,40}?)?,?';
const AHEAD = new RegExp(`^(?:from )?(?:a |the )?${POSTS}(?:${SENT} (?:by|of|from)(?: the)?| ?[–—:-]) +(.+)$`, 'iu');
const BEHIND = new RegExp(`^(.+?)(?:['’]s? |[.,:–—-]+ |[.,:–—-]? ?\\()(?:a )?${POSTS}\\b`, 'iu');

/** The first line of a heading without the marks around it. */
const bare = (line: string): string =>
  (line.split('\n')[0] ?? '')
    .replace(/[*_#[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const NAME = /^(?:\p{Lu}[\p{L}.'’-]*|de|del|von|van|der|di|da|dos|al|ibn|bin|wa|y|e)$/u;
const TITLE = /^(?:mr|mrs|ms|dr|sir|h\.e|hon|ratu)\.?$/i;

/** The words of a piece of a heading, the office before a name apart from it. */
const piece = (text: string): { readonly office: string; readonly name: string } => {
  const words = text.split(' ');
  const last = words.findLastIndex((word) => OFFICE_HEADS.has(word.toLowerCase()) || TITLE.test(word));
  return { office: words.slice(0, last + 1).join(' '), name: words.slice(last + 1).join(' ') };
};

/** Words of a heading that says what a thread is about. */
const TRADE =
  /^(?:tariffs?|truces?|trade|deals?|talks|dut(?:y|ies)|war|ports?|fees?|pause|agreement|sheet|china|us|u\.s\.|eu|house|official|account|thread|posts)$/i;

const isPerson = (name: string): boolean => {
  const words = name.split(' ');
  return (
    words.length > 1 &&
    words.length < 6 &&
    words.every((word) => NAME.test(word) && !TRADE.test(word)) &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    !words.some((word) => ORGANISATION_HEADS.has(word.toLowerCase())) &&
    /\p{Ll}/u.test(name)
  );
};

/** Who posts by a heading; nobody if it gives no name: "Thread by a customs accountant". */
export const posterIn = (rest: string, told: boolean): Poster | undefined => {
  const pieces = rest
    .split(/(?:,| ·| \||\.| –| —| \() ?/)
    .map((each) => each.replace(/^the /i, '').trim())
    .filter((each) => each !== '');
  const [first = '', second = ''] = pieces;
  const own = piece(first);
  const office = own.office === '' && piece(second).office !== '' ? second : own.office;
  if (isPerson(own.name) && (told || office !== ''))
    return { name: own.name, place: rest, ...(office === '' ? {} : { office }) };
  if (isPerson(second) && piece(first).office !== '') return { name: second, office: first, place: rest };
  const body = /^\p{Ll}[\p{L} ]+ (?:of|at) (?:the )?(\p{Lu}.+)$/u.exec(first)?.[1] ?? first;
  return isBody(body) ? { office: body, place: rest } : undefined;
};

/** A body by a name of its own: every word of it in capitals, one of them the noun of a body or of a firm. */
const isBody = (name: string): boolean => {
  const words = name.split(' ');
  return (
    words.length > 1 &&
    words.length < 10 &&
    /^\p{Lu}/u.test(name) &&
    words.every((word) => /^(?:\p{Lu}.*|&|of|the|and|for|in|to|de|du|la)$/u.test(word)) &&
    words.some((word) => ORGANISATION_HEADS.has(word.toLowerCase()) || /^(?:&|LLP|LLC|Inc|Ltd|AG|GmbH|SA)\b/.test(word))
  );
};

/** A text that is all one poster's: a thread of numbered posts, posts under their hours, or "Posts by Minister Hubert Critchlow". */
export const ownPosts = (text: string, paragraphs: readonly Range[]): OwnPosts | undefined => {
  const line = (index: number): string => {
    const range = paragraphs[index];
    return range ? text.slice(range.start, range.end) : '';
  };
  const numbered = new Map<number, number>();
  const listed = new Map<number, number>();
  const houred = new Map<number, number>();
  const plain = new Map<number, number>();
  const { poster, heading, told } = headed(paragraphs, line);
  for (let index = heading + 1; index < paragraphs.length; index += 1) {
    const { start } = paragraphs[index] as Range;
    const own = line(index);
    const number = NUMBERED.exec(own);
    const point = LISTED.exec(own);
    const hour = HOURED.exec(own);
    if (number) numbered.set(index, start + number[0].length);
    else if (COUNTED.test(own)) numbered.set(index, start);
    else if (point) listed.set(index, start + point[0].length);
    else if (hour) houred.set(index, start + hour[0].length);
    else if (/[.!?”"’)]$/.test(own)) plain.set(index, start);
  }
  // A thread may begin with no more than the name of the one who posts it.
  const alone =
    poster || numbered.size <= 3 || numbered.keys().next().value !== 1 ? undefined : posterIn(bare(line(0)), false);
  if (alone?.name !== undefined && bare(line(0)).length < 120) return { poster: alone, starts: numbered };
  if (!poster) return undefined;
  const starts =
    [numbered, listed, houred].find(({ size }) => size > 2) ?? (houred.size > 1 ? houred : told ? plain : undefined);
  return starts && { poster, starts };
};

/** "Thread by": a name follows, and no title. */
const BY = new RegExp(`\\b${MEDIUM}${SENT} (?:by|of|from) `, 'i');

/** The poster whom one of the first lines names as such, and whether it says that these are his posts. */
const headed = (
  paragraphs: readonly Range[],
  line: (index: number) => string,
): { readonly poster: Poster | undefined; readonly heading: number; readonly told: boolean } => {
  for (let index = 0; index < Math.min(3, paragraphs.length); index += 1) {
    const head = bare(line(index));
    if (head.length > 220 || NUMBERED.test(head)) break;
    const ahead = AHEAD.exec(head)?.[1];
    const rest = ahead ?? BEHIND.exec(head)?.[1];
    const poster = rest === undefined ? undefined : posterIn(rest, BY.test(head));
    if (poster) return { poster, heading: index, told: ahead !== undefined };
  }
  return { poster: undefined, heading: 0, told: false };
};
