import { OFFICE_HEADS, OFFICE_MODIFIERS, OFFICE_SIDES, ORGANISATION_HEADS } from '../lexicon/offices.js';
import { BETWEEN, SPEECH_VERBS } from '../lexicon/speech.js';
import type { Word } from '../words.js';
import { isName, LETTERS, NOT_NAMES, POSSESSIVE } from './names.js';
import { knownAt } from './people.js';
import { partyAt, type Scan, textOf } from './scan.js';

export const GROUPS = new Set(
  'officials analysts economists ministers negotiators lawmakers diplomats commissioners premiers heads'.split(' '),
);

/** An office where a sentence names it, with the noun that it goes by. */
export interface Office {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly head: string;
  readonly party: string | undefined;
}

/** Whose an office or body is that only one state has: the White House, the Bundestag. */
export const sideOf = (text: string): string | undefined => {
  const low = text.toLowerCase();
  return OFFICE_SIDES.find(([pattern]) => pattern.test(low))?.[1];
};

/** Words in small letters that may stand before a noun of office or organisation: "the Egyptian supply minister", "the growers' union". */
const runsTo =
  (heads: ReadonlySet<string>, reach: number) =>
  (words: readonly Word[], from: number): boolean => {
    for (let index = from; index < Math.min(words.length, from + reach); index += 1) {
      const { low, text } = words[index] as Word;
      if (index > from && heads.has(low)) return true;
      if (
        !/^(?:\p{Ll}{3,}|['’]|-|and|['’]s)$/u.test(text) ||
        (NOT_NAMES.has(low) && !(low === 'news' && words[index + 1]?.low === 'agency')) ||
        SPEECH_VERBS.has(low) ||
        BETWEEN.has(low)
      )
        if (!(low === 'and' && index > from)) return false;
      if (/(?:ed|ly)$/.test(low) && low.length > 4) return false;
    }
    return false;
  };

const runsToOffice = runsTo(OFFICE_HEADS, 4);

export const runsToBody = runsTo(ORGANISATION_HEADS, 5);

/** "Minister of Production Vicente Rocafuerte": where a name begins in what an office is of; past its end if none does. */
const nameWithin = ({ words, parties }: Scan, first: number, last: number): number => {
  const run = words.slice(first, last + 1);
  const [given, family] = run.slice(-2);
  const before = run.at(-3)?.low ?? '';
  // "Minister of Economy, Trade and Industry Eiichi Shibusawa"
  const field = OFFICE_MODIFIERS.has(before);
  return run.length >= 3 &&
    (field || run.every(({ low, text }) => LETTERS.test(text) && !ORGANISATION_HEADS.has(low))) &&
    isName(given) &&
    isName(family) &&
    !OFFICE_MODIFIERS.has(given?.low ?? '') &&
    !OFFICE_MODIFIERS.has(family?.low ?? '') &&
    (field || !/s$/.test(family?.low ?? '')) &&
    !parties.some((each) => each.last >= last - 1 && each.first <= last)
    ? last - 1
    : last + 1;
};

/** Where a body ends whose owner stands before: "an adviser to the European Parliament's trade committee", "a spokeswoman for the trade representative's office". */
const ownedBodyEnd = (words: readonly Word[], from: number): number | undefined => {
  if (!POSSESSIVE.test(words[from]?.text ?? '')) return undefined;
  const end = [from + 1, from + 2].find((at) => ORGANISATION_HEADS.has(words[at]?.low ?? ''));
  const named = end !== undefined && words.slice(from + 1, end).every(({ low }) => OFFICE_MODIFIERS.has(low));
  return named ? end : undefined;
};

/** An office that begins here: "China's international trade representative", "Secretary of the Treasury". */
export const officeAt = (scan: Scan, from: number): Office | undefined => {
  const { words } = scan;
  let index = from;
  let party: string | undefined;
  const house = words[index]?.low === 'white' && words[index + 1]?.low === 'house';
  const mention = house ? undefined : partyAt(scan, index);
  if (house) party = 'US';
  if (mention && mention.form !== 'seat') {
    party = mention.code;
    index = mention.last + 1;
    if (POSSESSIVE.test(words[index]?.text ?? '')) index += 1;
  } else if (mention) {
    if (!POSSESSIVE.test(words[mention.last + 1]?.text ?? '')) return undefined;
    party = mention.code;
    index = mention.last + 2;
  }
  const first = index;
  let head = -1;
  while (index < words.length && index < first + 9) {
    const low = words[index]?.low ?? '';
    const side = index > first ? partyAt(scan, index) : undefined;
    // "China's official Xinhua News Agency"
    if (low === 'official' && index === first && words[index + 1]?.capital) break;
    if (OFFICE_HEADS.has(low) && (low !== 'number' || words[index - 1]?.low === 'opposite')) head = index;
    else if (side && side.form !== 'seat') party ??= side.code;
    else if (runsToOffice(words, index) && (index > from || words[from]?.capital !== true)) {
      index += 1;
      continue;
    } else if (
      !OFFICE_MODIFIERS.has(low) &&
      !(low === '-' && index > first) &&
      !(low === 'and' && OFFICE_MODIFIERS.has(words[index + 1]?.low ?? '') && index > first)
    )
      break;
    index += 1;
  }
  if (head < 0) return undefined;
  // "The governor general"
  let last =
    words[head + 1]?.low === 'general'
      ? head + 1
      : words[head + 1]?.text === '-' && words[head + 2]?.low === 'general'
        ? head + 2
        : head;
  if (/^(?:of|for|to|at)$/.test(words[head + 1]?.low ?? '')) {
    let next = head + 2;
    if (/^(?:the|its|their|his|her|our)$/.test(words[next]?.low ?? '')) next += 1;
    const begins = next;
    while (next < words.length && next < begins + 7) {
      const word = words[next] as Word;
      const side = partyAt(scan, next);
      const owned = next > begins ? ownedBodyEnd(words, next) : undefined;
      // "Minister of Commerce and Representative Li Chenggang": the name ends the office.
      if (knownAt(scan, next) || (next > begins && OFFICE_HEADS.has(words[next - 1]?.low ?? ''))) break;
      if (side) {
        party ??= side.code;
        next = side.last + 1;
        if (POSSESSIVE.test(words[next]?.text ?? '')) next += 1;
      } else if (word.capital || OFFICE_MODIFIERS.has(word.low) || ORGANISATION_HEADS.has(word.low)) next += 1;
      else if (owned !== undefined) {
        next = owned + 1;
        break;
      } else if (next === begins && OFFICE_HEADS.has(word.low) && /^spokes/.test(words[head]?.low ?? '')) next += 1;
      else if (word.text === '&' && next > begins && words[next + 1]?.capital) next += 1;
      else if (word.text === '-' && words[next - 1]?.end === word.start && words[next + 1]?.capital) next += 2;
      else if (/^['’]$/.test(word.text) && words[next - 1]?.end === word.start && next > begins) next += 1;
      else if (runsToBody(words, next)) next += 1;
      // "Minister for Economy, Trade and Industry"
      else if (
        word.text === ',' &&
        next > begins &&
        words[next + 1]?.capital === true &&
        OFFICE_MODIFIERS.has(words[next + 1]?.low ?? '') &&
        (words[next + 2]?.low === 'and' || words[next + 2]?.text === ',') &&
        OFFICE_MODIFIERS.has(words[next + 3]?.low ?? '')
      )
        next += 1;
      else if (
        /^(?:of|and|the|for)$/i.test(word.low) &&
        next > begins &&
        // "Minister of Commerce Rafael Núñez for Colombia": the name ends the office.
        nameWithin(scan, begins, next - 1) === next &&
        (words[next + 1]?.capital === true ||
          ORGANISATION_HEADS.has(words[next + 1]?.low ?? '') ||
          (word.low === 'of' &&
            ORGANISATION_HEADS.has(words[next - 1]?.low ?? '') &&
            OFFICE_MODIFIERS.has(words[next + 1]?.low ?? '')))
      )
        next += 1;
      else break;
    }
    if (next > begins) last = nameWithin(scan, begins, next - 1) - 1;
  }
  const text = textOf(words, first, last);
  return { first, last, text, head: words[head]?.low ?? '', party: party ?? sideOf(textOf(words, from, last)) };
};
