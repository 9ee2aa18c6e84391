import { OFFICE_MODIFIERS } from '../lexicon/offices.js';
import { FIRST_FAMILY_NAMES, KNOWN_PEOPLE } from '../lexicon/people.js';
import type { Word } from '../words.js';
import type { Actor } from './actor.js';
import { familyName, isName, PARTICLES, RANKS, TITLES } from './names.js';
import { partyAt, type Scan, textOf } from './scan.js';

const KNOWN = new Map(KNOWN_PEOPLE.map((person) => [person.name.toLowerCase(), person]));

export const KNOWN_SHORT = new Map(
  KNOWN_PEOPLE.map((person) => [familyName(person.name.split(' ')).toLowerCase(), person] as const).reverse(),
);

const KNOWN_FIRST = new Set([...KNOWN.keys()].map((name) => name.split(' ')[0] ?? ''));

export const isKnown = ({ name, party }: Actor): boolean =>
  party !== undefined && (KNOWN.get(name.toLowerCase()) ?? KNOWN_SHORT.get(name.toLowerCase()))?.party === party;

const isLetter = (word: Word | undefined): boolean => /^\p{Lu}$/u.test(word?.text ?? '');

/** The word after the initials that begin here: "J. B. Danquah", "S C Ralhan". */
const initialsEnd = (words: readonly Word[], first: number): number => {
  let next = first;
  if (isLetter(words[first]) && isLetter(words[first + 1]) && words[first + 2]?.text !== '.') return first + 2;
  while (next < first + 6) {
    if (TITLES.has(words[next]?.low ?? '')) break;
    if (/^(?:\p{Lu}\.){2,3}$/u.test(words[next]?.text ?? '')) next += 1;
    else if (/^\p{Lu}$/u.test(words[next]?.text ?? '') && words[next + 1]?.text === '.') next += 2;
    else break;
  }
  return next;
};

/** "Nuri al-Said" speaks no verb, and "Wang Jun" is no month. */
const isNameHere = (words: readonly Word[], index: number): boolean => {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word?.capital) return false;
  return word.low === 'said'
    ? before?.text === '-'
    : /^(?:jun|mar|may|dec)$/.test(word.low) &&
        FIRST_FAMILY_NAMES.has(before?.low ?? '') &&
        !/^\d/.test(after?.text ?? '');
};

/** The last word of a name that begins here, at most four words long. */
export const nameEnd = (scan: Scan, first: number): number => {
  const { words } = scan;
  if (partyAt(scan, first)) return -1;
  const named = initialsEnd(words, first);
  if (!isName(words[named]) || partyAt(scan, named)) return -1;
  if (RANKS.has(words[first]?.low ?? '') && words[first + 1]?.low === 'of' && words[first + 2]?.capital)
    return first + 2;
  let last = named;
  for (let count = 1; count < 4; count += 1) {
    let next = last + 1;
    if (words[next]?.text === '-' && words[next]?.start === words[last]?.end) {
      if (
        words[next + 1] &&
        words[next + 1]?.start === words[next]?.end &&
        /^\p{L}/u.test(words[next + 1]?.text ?? '')
      ) {
        last = next + 1;
        count -= 1;
        continue;
      }
      break;
    }
    if (/^\p{Lu}$/u.test(words[next]?.text ?? '') && words[next + 1]?.text === '.' && isName(words[next + 2])) {
      last = next + 2;
      continue;
    }
    // "Robert F Kennedy Jr"
    if (isLetter(words[next]) && isName(words[next + 1]) && !partyAt(scan, next + 1)) {
      last = next + 1;
      continue;
    }
    // "Procter & Gamble"
    if (words[next]?.text === '&' && words[next + 1]?.capital) {
      last = next + 1;
      continue;
    }
    while (PARTICLES.has(words[next]?.text ?? '')) next += 1;
    // "Abdelkrim al-Khattabi"
    if (words[next]?.text === '-' && PARTICLES.has(words[next - 1]?.text ?? '')) next += 1;
    const word = words[next];
    const place = partyAt(scan, next);
    // "Charles Kingston" is no Charles in Kingston.
    if (
      !(isName(word) || isNameHere(words, next)) ||
      (place && !(place.form === 'seat' && place.last === next && last === first))
    )
      break;
    if (OFFICE_MODIFIERS.has(word?.low ?? '')) break;
    // "At a plant near Pittsburgh Trump told workers"
    if (
      FAMOUS.has(word?.low ?? '') &&
      !KNOWN_FIRST.has(words[last]?.low ?? '') &&
      /^(?:near|in|at|outside|from|to)$/.test(words[first - 1]?.low ?? '')
    )
      break;
    last = next;
  }
  return last;
};

/** "Prince Wan Waithayakon": a rank before a full name is no part of it, as it is in "Count Floridablanca". */
export const isRankOfFull = (scan: Scan, index: number): boolean =>
  RANKS.has(scan.words[index]?.low ?? '') &&
  scan.words[index]?.capital === true &&
  nameEnd(scan, index + 1) > index + 1;

/** Names that need no introduction: a headline gives them alone. */
export const FAMOUS = new Set([
  'trump',
  'xi',
  'bessent',
  'greer',
  'lutnick',
  'putin',
  'modi',
  'carney',
  'starmer',
  'von der leyen',
  'powell',
  'navarro',
]);

/** One of the people on record where a sentence names them in full. */
export interface Known {
  readonly last: number;
  readonly name: string;
  readonly party: string;
  readonly office: string;
}

/** Where a name ends that goes on with "Jr" or "Jr.", the stop with it unless it ends the sentence. */
const juniorEnd = (words: readonly Word[], last: number): number =>
  /^[js]r$/.test(words[last + 1]?.low ?? '')
    ? words[last + 2]?.text === '.' && words[last + 3]
      ? last + 2
      : last + 1
    : last;

/** One of the people on record, if a sentence names them in full from this word on. */
export const knownAt = (scan: Scan, index: number): Known | undefined => {
  const { words } = scan;
  const word = words[index];
  if (!word || !word.capital || !KNOWN_FIRST.has(word.low)) return undefined;
  for (let last = Math.min(words.length - 1, index + 4); last > index; last -= 1) {
    const person = KNOWN.get(textOf(words, index, last).toLowerCase());
    if (!person) continue;
    const name = person.name.replace(' J.', '');
    // "Ferdinand Marcos Jr" is named as the text names him.
    const junior = juniorEnd(words, last);
    return { ...person, last: junior, name: `${name}${textOf(words, last, junior).slice(words[last]?.text.length)}` };
  }
  return undefined;
};
