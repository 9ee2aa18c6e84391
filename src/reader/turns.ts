import { lastWord } from './actors/names.js';
import { dialogueOf } from './dialogue.js';
import { OFFICE_HEADS, OFFICE_MODIFIERS, ORGANISATION_HEADS } from './lexicon/offices.js';
import { ownPosts } from './own-posts.js';
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

/** "COLBERT: …", "Ms Jane Addams (North): …", "Begum Rokeya, Commerce Adviser, Bangladesh: …", behind a number or not. */
const LABEL =
  /^(?:\d{1,3}[.)] +)?((?:\p{Lu}[\p{L}.'’-]*)(?: (?:of|the|for|and|de|von|van|der|del|di|al|ibn|e|y|da|dos)(?= )| \p{Lu}[\p{L}.'’-]*){0,7})((?:,? \(|, )[^:()]{2,70}\)?)?: +(?=\S)/u;
/** A handle that posts, or a question without its speaker: signs of a thread or a transcript. */
const MARK = /^(?:@\w+:|(?:Q|A)[.:] )/;
const POST_HEAD =
  /^(@?[\p{L}_][\p{L}\d_ .'’-]{1,60}?)(?:, ([\p{L} .'’,-]{2,80}?))?(?: \(?@[\w]+\)?)?(?:,| ·| \||:| –| —) ?(?:[\p{L}]{3,9}\.? \d{1,2},? (?:\d{4},? )?(?:at )?)?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu;
const NOBODY =
  /^(?:Q|A|QUESTION|ANSWER|HOST|MODERATOR|REPORTER|INTERVIEWER|CALLER|THREAD|NOTE|UPDATE|LIVE|BREAKING|SUBJECT|RE|TO|FROM|DATE|SOURCE|WARNING|LOST|FOUND|EDITOR|PRESENTER|VOICE|AUDIENCE|OPERATOR|ANALYST|CORRESPONDENT|ANCHOR|CHAIR|INTERPRETER|SPEAKER|OFFICIAL|OFFICIALS|LISTENER|READER|CORRECTION|EXPLAINER|FACTBOX|SUMMARY|SHARES|WEATHER|SPORT)$/i;

/** A line that is no more than a day and an hour, as posts bear it under the name. */
const HOUR =
  /^(?:posted |on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}),?(?: \d{4})?,?(?: at)? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu;
const POSTER = /^(\p{Lu}[\p{L} .'’-]{2,60}?)(?:, ([\p{L} .'’,-]{2,80}))?$/u;

/** Names over posts, each on a line of its own before the hour: by the paragraph that is posted. One alone may be the writer's. */
const postersOf = (text: string, paragraphs: readonly Range[]): ReadonlyMap<number, RegExpExecArray> => {
  const found = new Map<number, RegExpExecArray>();
  const line = (index: number): string => {
    const range = paragraphs[index];
    return range && range.end - range.start < 200 ? text.slice(range.start, range.end) : '';
  };
  for (const index of paragraphs.keys()) {
    const [name = '', hour, ...more] = line(index).split('\n');
    const apart = hour === undefined && HOUR.test(line(index + 1));
    if (more.length > 0 || !(apart || (hour !== undefined && HOUR.test(hour)))) continue;
    const poster = POSTER.exec(name);
    const posted = index + (apart ? 2 : 1);
    if (poster && !NOBODY.test(poster[1] ?? '') && paragraphs[posted]) found.set(posted, poster);
  }
  return found.size > 1 ? found : new Map();
};

/** A line that begins with a day is nobody's name. */
const DAYED =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last )?(?:posted|published|updated|filed|sent)\b|\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/i;

const SENTENCE = /\b(?:IN|AFTER|AND|OF|ON|FOR|TO|BY|WITH|POSTS|SAYS|IS|ARE)\b/;

const proper = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.replace(/\p{L}[\p{L}'’]*/gu, (word) =>
        /^(?:OF|THE|AND|FOR|Y|E|DE|DEL|DA|DO|DI|VON|VAN|DER)$/.test(word)
          ? word.toLowerCase()
          : word.charAt(0) + word.slice(1).toLowerCase(),
      );

/** The office before a name, and the name. */
const split = (label: string): { name?: string; office?: string } => {
  const words = label.split(' ');
  let first = 0;
  for (const [index, word] of words.entries()) {
    const low = word.toLowerCase().replace(/\.$/, '');
    if (OFFICE_HEADS.has(low) || /^(?:mr|mrs|ms|dr|sir|h\.e|hon|ratu)$/.test(low)) first = index + 1;
    else if (low === 'general' && first === index && index > 0) first = index + 1;
    // "The President of the Chamber": an office of a body, and nobody's name.
    else if (first === index && low === 'of' && ORGANISATION_HEADS.has(words.at(-1)?.toLowerCase() ?? ''))
      return { office: proper(label.replace(/^the /i, '')) };
    else if (!OFFICE_MODIFIERS.has(low) && !/^(?:of|the|for|and)$/.test(low)) break;
  }
  const office = words.slice(0, first).join(' ');
  const name = words.slice(first).join(' ');
  return { ...(name === '' ? {} : { name: proper(name) }), ...(office === '' ? {} : { office: proper(office) }) };
};

/** An organisation posts under its own name. */
const posterOf = (label: string): { name?: string; office?: string } =>
  label.split(' ').some((word) => ORGANISATION_HEADS.has(word.toLowerCase()))
    ? { office: proper(label) }
    : split(label);

/** What stands between the name and the colon: an office, a constituency, a country. */
const placeOf = (tail: string | undefined): string | undefined => {
  const place = tail?.replace(/^[, (]+|[)\s]+$/g, '');
  return place === undefined || place === '' ? undefined : place;
};

const isOfficial = (place: string | undefined): boolean =>
  place !== undefined &&
  place
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => OFFICE_HEADS.has(word));

/** Whether the text names somebody in full who goes by this label. */
const isNamed = (text: string, label: string): boolean =>
  !label.includes(' ') && new RegExp(`\\p{Lu}\\p{Ll}+ ${label.replace(/[^\p{L}'’-]/gu, '')}(?!\\p{L})`, 'u').test(text);

/** "Afi Tossou, rice trader: “I pay 9 per cent today.”": a paragraph that is a name and what its bearer is quoted with. */
const isVoice = (text: string, { start, end }: Range): boolean => {
  const line = text.slice(start, end);
  const found = LABEL.exec(line.slice(0, 160));
  return found !== null && /^["“«]/.test(line.slice(found[0].length)) && /["”»][.]?$/.test(line);
};

/** The turns of a text, in order. */
export const turnsOf = (text: string, paragraphs: readonly Range[]): readonly Turn[] => {
  const turns: Turn[] = [];
  const labels = new Map<string, number>();
  let marks = 0;
  for (const { start, end } of paragraphs) {
    const line = text.slice(start, Math.min(end, start + 160));
    const label = LABEL.exec(line)?.[1];
    if (MARK.test(line) || (label !== undefined && NOBODY.test(label))) marks += 1;
    if (label !== undefined) labels.set(lastWord(label), (labels.get(lastWord(label)) ?? 0) + 1);
  }
  const again = [...labels].filter(([label, count]) => count > 1 && !NOBODY.test(label)).length;
  /** Several who speak in turn, or questions and handles beside them. */
  const transcript = marks > 1 || again > 1 || (again > 0 && labels.size > 2);
  const posters = postersOf(text, paragraphs);
  // Posts that bear their own names over them need no heading.
  const headed = paragraphs.some(({ start, end }) => end - start < 120 && POST_HEAD.test(text.slice(start, end)));
  const own = headed || posters.size > 0 ? undefined : ownPosts(text, paragraphs);
  const dialogue = own || transcript ? undefined : dialogueOf(text, paragraphs);
  const voices = paragraphs.filter((range) => isVoice(text, range)).length > 2;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const poster = posters.get(index);
    if (poster) {
      const [, label = '', place] = poster;
      turns.push({ paragraph: index, start, post: true, ...(place ? { place } : {}), ...posterOf(label) });
      continue;
    }
    const posted = own?.starts.get(index);
    if (own && posted !== undefined) {
      turns.push({ paragraph: index, start: posted, post: true, ...own.poster });
      continue;
    }
    const answered = dialogue?.starts.get(index);
    if (dialogue && answered !== undefined) {
      turns.push({ paragraph: index, start: answered, post: false, ...dialogue.poster });
      continue;
    }
    const line = text.slice(start, Math.min(end, start + 160));
    const next = paragraphs[index + 1];
    const head = end - start < 120 && next ? POST_HEAD.exec(line) : null;
    if (head && next) {
      const label = (head[1] ?? '').trim();
      if (label.startsWith('@') || NOBODY.test(label) || DAYED.test(label)) continue;
      const place = head[2] === undefined ? {} : { place: head[2] };
      turns.push({
        paragraph: index + 1,
        start: next.start,
        post: true,
        ...place,
        ...posterOf(label),
      });
      continue;
    }
    const found = LABEL.exec(line);
    if (!found) continue;
    const label = found[1] ?? '';
    const place = placeOf(found[2]);
    const parts = split(label);
    const loud = !/\p{Ll}/u.test(label.replace(/\b(?:Mr|Mrs|Ms|Dr|Mc)\b/g, ''));
    const body = label.includes(' ') && ORGANISATION_HEADS.has(lastWord(label).toLowerCase());
    const held = parts.office !== undefined && parts.name !== undefined;
    // One line before a colon is a headline; a speaker comes back, has an office, or speaks among others.
    const speaks =
      (loud &&
        (held ||
          isOfficial(place) ||
          (parts.office !== undefined && label.includes(' ')) ||
          (labels.get(lastWord(label)) ?? 0) > 1)) ||
      (transcript &&
        (loud ||
          held ||
          isOfficial(place) ||
          body ||
          (labels.get(lastWord(label)) ?? 0) > 1 ||
          isNamed(text, label))) ||
      (held && !loud && (place !== undefined || (labels.get(lastWord(label)) ?? 0) > 1)) ||
      // One who alone answers, interview-wise, and whom the text names in full.
      ((labels.get(label) ?? 0) > 2 && isNamed(text, label)) ||
      (voices && label.includes(' ') && isVoice(text, { start, end }));
    if (
      !speaks ||
      NOBODY.test(label) ||
      (SENTENCE.test(label) && !(parts.office !== undefined && parts.name === undefined)) ||
      found[0].length >= line.length
    )
      continue;
    turns.push({
      paragraph: index,
      start: start + found[0].length,
      post: !transcript,
      ...(place === undefined ? {} : { place }),
      ...(body ? { office: proper(label) } : parts),
    });
  }
  return turns;
};
