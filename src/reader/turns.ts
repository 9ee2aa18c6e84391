import { OFFICE_HEADS, OFFICE_MODIFIERS, ORGANISATION_HEADS } from './lexicon/offices.js';
import type { Range } from './view.js';

/** Who is named as the one who speaks or posts a paragraph: in a transcript before a colon, over a post on a line of its own. */
export interface Turn {
  /** The paragraph that is said or posted. */
  readonly paragraph: number;
  /** Where its words begin. */
  readonly start: number;
  /** The name as a reader would write it; absent where only an office or organisation is named. */
  readonly name?: string;
  readonly office?: string;
  /** What stands after the name: "PRESIDENT OF CHILE". */
  readonly place?: string;
  readonly post: boolean;
}

const LABEL = /^((?:\p{Lu}[\p{Lu}'’.-]*)(?: \p{Lu}[\p{Lu}'’.-]*){0,5})(?:,? \([^)]{1,40}\))?: +(?=\S)/u;
/** A speaker in usual case: "Minister Colbert: …", where an office or a title says that it is one. */
const QUIET_LABEL =
  /^((?:\p{Lu}[\p{L}'’-]*\.?)(?: (?:of|the|for|and|de|von|van)(?= )| \p{Lu}[\p{L}'’.-]*){0,6})(?:,? \([^)]{1,40}\))?: +(?=\S)/u;
const POST_HEAD =
  /^(@?[\p{L}_][\p{L}\d_ .'’-]{1,60}?)(?:, ([\p{L} .'’,-]{2,80}?))?(?: \(?@[\w]+\)?)?(?:,| ·| \||:| –| —) ?(?:[\p{L}]{3,9}\.? \d{1,2},? (?:\d{4},? )?(?:at )?)?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu;
const NOBODY =
  /^(?:Q|A|QUESTION|ANSWER|HOST|MODERATOR|REPORTER|INTERVIEWER|CALLER|THREAD|NOTE|UPDATE|LIVE|BREAKING|SUBJECT|RE|TO|FROM|DATE|SOURCE|WARNING|LOST|FOUND|EDITOR|PRESENTER|VOICE|AUDIENCE)$/i;

const SENTENCE = /\b(?:IN|AFTER|AND|OF|ON|FOR|TO|BY|WITH|POSTS|SAYS|IS|ARE)\b/;
const lastWord = (label: string): string => label.split(' ').at(-1) ?? '';

const proper = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.replace(/\p{L}[\p{L}'’]*/gu, (word) =>
        /^(?:OF|THE|AND|FOR)$/.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
      );

/** The office before a name, and the name. */
const split = (label: string): { name?: string; office?: string } => {
  const words = label.split(' ');
  let first = 0;
  for (const [index, word] of words.entries()) {
    const low = word.toLowerCase().replace(/\.$/, '');
    if (OFFICE_HEADS.has(low) || /^(?:mr|mrs|ms|dr|sir)$/.test(low)) first = index + 1;
    else if (!OFFICE_MODIFIERS.has(low) && !/^(?:of|the|for|and)$/.test(low)) break;
  }
  const office = words.slice(0, first).join(' ');
  const name = words.slice(first).join(' ');
  return { ...(name === '' ? {} : { name: proper(name) }), ...(office === '' ? {} : { office: proper(office) }) };
};

/** Labels in usual case count where they have an office or a title, or are family names that one with such has borne. */
const labelOf = (line: string): RegExpExecArray | null => {
  const loud = LABEL.exec(line);
  if (loud) return loud;
  const quiet = QUIET_LABEL.exec(line);
  const parts = quiet?.[1] === undefined ? undefined : split(quiet[1]);
  return parts?.name !== undefined && parts.office !== undefined ? quiet : null;
};

/** The turns of a text, in order. */
export const turnsOf = (text: string, paragraphs: readonly Range[]): readonly Turn[] => {
  const turns: Turn[] = [];
  const labels = new Map<string, number>();
  for (const { start, end } of paragraphs) {
    const label = labelOf(text.slice(start, Math.min(end, start + 160)))?.[1];
    if (label !== undefined) labels.set(lastWord(label), (labels.get(lastWord(label)) ?? 0) + 1);
  }
  for (const [index, { start, end }] of paragraphs.entries()) {
    const line = text.slice(start, Math.min(end, start + 160));
    const next = paragraphs[index + 1];
    const head = end - start < 120 && next ? POST_HEAD.exec(line) : null;
    if (head && next) {
      const label = (head[1] ?? '').trim();
      if (label.startsWith('@') || NOBODY.test(label)) continue;
      const organisation = label.split(' ').some((word) => ORGANISATION_HEADS.has(word.toLowerCase()));
      const place = head[2] === undefined ? {} : { place: head[2] };
      turns.push({
        paragraph: index + 1,
        start: next.start,
        post: true,
        ...place,
        ...(organisation ? { office: proper(label) } : split(label)),
      });
      continue;
    }
    const found = labelOf(line);
    const label = found?.[1] ?? '';
    // One line in capitals before a colon is a headline; a speaker comes back, or has an office.
    const quiet = /\p{Ll}/u.test(label.replace(/^(?:Mr|Mrs|Ms|Dr|Mc)/, ''));
    const speaks =
      (split(label).office !== undefined && split(label).name !== undefined) ||
      (!quiet && split(label).office !== undefined) ||
      (labels.get(lastWord(label)) ?? 0) > 1;
    if (found && speaks && !NOBODY.test(label) && !SENTENCE.test(label) && found[0].length < line.length)
      turns.push({ paragraph: index, start: start + found[0].length, post: false, ...split(label) });
  }
  return turns;
};
