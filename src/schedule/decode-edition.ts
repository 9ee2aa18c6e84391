import { failed, ok, type Problem, type Result } from '../problem/index.js';
import { parseDay } from '../time/index.js';
import type { Chapter, Edition } from './edition.js';
import { FIELD } from './edition-text.js';
import { type HtsCode, trustedHtsCode } from './hts-code.js';
import type { RateColumns, RateLine, StatisticalLine } from './line.js';
import { type Rate, rateOf } from './rate/index.js';
import { parseSpecial, type Special } from './special.js';

/**
 * Opens the text form of an edition (see edition-text.ts). Only the frame is read at once; a chapter is read when it is
 * first asked for. A frame that is not one comes back as a problem; a chapter that cannot be read stops the program,
 * because the text is ours and a test reads all of it.
 */
export const decodeEdition = (text: string): Result<Edition> => {
  const sections = text.split(/\n\n+(?=special\n|chapter \d\d\n|descriptions\n)/);
  const about = readAbout(sections[0] ?? '');
  if (!about.ok) return about;
  const named = namedSpecials(sections.find((section) => section.startsWith('special\n')) ?? '');
  const words = wordsOf(sections.find((section) => section.startsWith('descriptions\n')));
  const bodies = new Map(
    sections
      .filter((section) => section.startsWith('chapter '))
      .map((section) => [section.slice(8, 10), section.slice(11)]),
  );
  const read = textReaders(named);
  return ok({ ...about.value, ...lazyChapters(bodies, (body) => decodeChapter(body.split('\n'), read, words)) });
};

/** Chapters read on first use, by whatever reads one body of text. */
export const lazyChapters = (
  bodies: ReadonlyMap<string, string>,
  decode: (body: string) => Chapter,
): Pick<Edition, 'chapters' | 'chapter'> => {
  const open = new Map<string, Chapter>();
  const chapter = (name: string): Chapter | undefined => {
    const body = bodies.get(name);
    if (body === undefined) return undefined;
    const known = open.get(name) ?? decode(body);
    open.set(name, known);
    return known;
  };
  return { chapters: [...bodies.keys()].sort(), chapter };
};

const readAbout = (head: string): Result<Pick<Edition, 'id' | 'authority' | 'from' | 'until'>> => {
  const id = /^edition (\S+)$/m.exec(head)?.[1];
  const from = parseDay(/^from (\S+)$/m.exec(head)?.[1] ?? '');
  const untilText = /^until (\S+)$/m.exec(head)?.[1];
  if (id === undefined || !from.ok) return failed(notAnEdition);
  if (untilText === undefined) return ok({ id, authority: 'US', from: from.value });
  const until = parseDay(untilText);
  return until.ok ? ok({ id, authority: 'US', from: from.value, until: until.value }) : until;
};

const notAnEdition: Problem = {
  code: 'not-an-edition',
  where: '',
  what: 'the text does not begin as an edition of the schedule does',
  mend: 'import the official export again: truce schedule import FILE',
};

const namedSpecials = (section: string): ReadonlyMap<string, string> =>
  new Map(
    section
      .split('\n')
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );

const wordsOf = (section: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (section ?? '')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space).replaceAll('.', ''), line.slice(space + 1)];
      }),
  );

/** Readers of printed rates that share what they have read. */
export interface TextReaders {
  readonly rate: (text: string) => Rate;
  readonly special: (text: string) => Special;
}

export const textReaders = (named: ReadonlyMap<string, string>): TextReaders => {
  const rates = new Map<string, Rate>();
  const specials = new Map<string, Special>();
  return {
    rate: (text) => remember(rates, text, rateOf),
    special: (text) => remember(specials, text, (name) => specialOf(named.get(name) ?? name)),
  };
};

const remember = <T>(known: Map<string, T>, text: string, read: (text: string) => T): T => {
  const found = known.get(text);
  if (found !== undefined) return found;
  const value = read(text);
  known.set(text, value);
  return value;
};

const specialOf = (text: string): Special => {
  const parsed = parseSpecial(text);
  if (!parsed.ok) throw new Error(`'${text}' is not a special column`);
  return parsed.value;
};

/** The lines of one chapter in their text form. */
export const decodeChapter = (
  lines: readonly string[],
  read: TextReaders,
  words: ReadonlyMap<string, string>,
): Chapter => {
  const chapter = new Map<string, RateLine>();
  for (const text of lines) {
    if (text === '') continue;
    const [code = '', ...fields] = text.split(FIELD);
    const digits = code.replaceAll('.', '');
    if (digits.length === 8) chapter.set(digits, decodeRateLine(digits, fields, read, words));
    else giveOwnColumns(chapter, digits, decodeColumns(fields, read));
  }
  return chapter;
};

const decodeColumns = (fields: readonly string[], read: TextReaders): RateColumns => ({
  general: read.rate(fields[0] ?? ''),
  special: read.special(fields[1] ?? ''),
  column2: read.rate(fields[2] ?? ''),
  additional: read.rate(fields[3] ?? ''),
});

const decodeRateLine = (
  digits: string,
  fields: readonly string[],
  read: TextReaders,
  words: ReadonlyMap<string, string>,
): RateLine => ({
  code: trustedHtsCode(digits),
  columns: decodeColumns(fields, read),
  units: unitsOf(fields[4] ?? ''),
  children: decodeChildren(digits, fields[5] ?? '', words),
  ...describedBy(words, digits),
});

const describedBy = (words: ReadonlyMap<string, string>, digits: string): { readonly description?: string } => {
  const description = words.get(digits);
  return description === undefined ? {} : { description };
};

const unitsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(', '));

const decodeChildren = (
  digits: string,
  text: string,
  words: ReadonlyMap<string, string>,
): readonly StatisticalLine[] => {
  if (text === '') return [];
  const children: StatisticalLine[] = [];
  for (const run of text.split('; ')) {
    const equals = run.indexOf('=');
    const units = unitsOf(run.slice(equals + 1));
    for (const suffix of run.slice(0, equals).split(' ')) {
      const code: HtsCode = trustedHtsCode(digits + suffix);
      children.push({ code, units, ...describedBy(words, code) });
    }
  }
  return children;
};

const giveOwnColumns = (chapter: Map<string, RateLine>, digits: string, columns: RateColumns): void => {
  const line = chapter.get(digits.slice(0, 8));
  if (line === undefined) return;
  const children = line.children.map((child) => (child.code === digits ? { ...child, columns } : child));
  chapter.set(line.code, { ...line, children });
};
