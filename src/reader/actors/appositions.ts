import { ORGANISATION_HEADS } from '../lexicon/offices.js';
import { SPEECH_VERBS } from '../lexicon/speech.js';
import type { PartyMention } from '../parties.js';
import type { Word } from '../words.js';
import { organisationAt } from './bodies.js';
import { POSSESSIVE } from './names.js';
import { type Office, officeAt, runsToBody } from './offices.js';
import { knownAt } from './people.js';
import { partyAt, type Scan } from './scan.js';

/** Verbs that say what somebody is: "who runs the ministry", "has held the office". */
const IS =
  /^(?:who|whose|is|was|are|then|now|leads|runs|heads|led|ran|headed|speaks|for|holds|held|chairs|chaired|represents|negotiates|has|been|serves|became|also|herself|himself|once|long|the|a|an|of|his|her|its|their|as)$/;

export interface Apposition {
  readonly office: Office | undefined;
  readonly side: string | undefined;
  readonly extent: number;
}

/** What stands in apposition to a name: its office and side, and how far it goes. */
export const apposed = (scan: Scan, last: number): Apposition => {
  const { words } = scan;
  const none: Apposition = { office: undefined, side: undefined, extent: last };
  const sign = words[last + 1];
  // "Robert Walpole runs Britain's Department", "Kevin Hassett of the National Economic Council"
  const predicate =
    /^(?:is|was|runs|heads|leads|chairs|represents|holds|held|became)$/.test(sign?.low ?? '') ||
    (sign?.low === 'has' && words[last + 2]?.low === 'been');
  if (/^(?:of|from|at)$/.test(sign?.low ?? '')) {
    const next = last + (words[last + 2]?.low === 'the' ? 3 : 2);
    const body = organisationAt(scan, next);
    if (body) return { office: undefined, side: body.party, extent: clauseEnd(words, body.last) };
    // "Matić of the tobacconists' guild"
    if (runsToBody(words, next)) {
      const head = words.findIndex(({ low }, index) => index > next && ORGANISATION_HEADS.has(low));
      return { office: undefined, side: undefined, extent: head };
    }
    const side = partyAt(scan, next);
    return side && side.form !== 'seat' && sign?.low === 'of'
      ? { office: undefined, side: side.code, extent: side.last }
      : none;
  }
  if (!predicate && sign?.text !== ',' && sign?.text !== '(') return none;
  let next = last + 2;
  if (/^\d{2}$/.test(words[next]?.text ?? '') && words[next + 1]?.text === ',')
    return { office: undefined, side: undefined, extent: next + 1 };
  const first = next;
  const clause = /^(?:who|whose)$/.test(words[first]?.low ?? '');
  let side: string | undefined;
  for (; next < Math.min(words.length, first + (clause || predicate ? 9 : 6)); next += 1) {
    const word = words[next] as Word;
    if (/^[,;:.()“”"«»—–]$/.test(word.text) || (SPEECH_VERBS.has(word.low) && !IS.test(word.low))) break;
    if (next > first && !predicate && !clause && knownAt(scan, next)) break;
    const office = IS.test(word.low) ? undefined : officeAt(scan, next);
    if (office && !knownAt(scan, next))
      return { office, side: office.party ?? side, extent: predicate ? last : closing(words, office.last) };
    const body = IS.test(word.low) ? undefined : organisationAt(scan, next);
    if (body)
      return {
        office: undefined,
        side: body.party ?? side ?? laterSide(scan, body.last),
        extent: predicate ? last : closing(words, body.last),
      };
    const mention = partyAt(scan, next);
    if (mention && (mention.form !== 'seat' || clause || POSSESSIVE.test(words[mention.last + 1]?.text ?? '')))
      side ??= mention.code;
  }
  const acts = actsFor(scan, first)?.code;
  const holds =
    clause && /^(?:holds|has|held|keeps|looks)$/.test(words[first + 1]?.low ?? '') ? laterSide(scan, first) : undefined;
  const found = acts ?? (predicate ? undefined : side) ?? holds;
  return found === undefined
    ? { ...none, extent: predicate ? last : described(words, last) }
    : { office: undefined, side: found, extent: predicate ? last : closing(words, Math.max(first, next - 1)) };
};

/** "Crystalex, the glassmaker, says": where a description in small letters ends before a verb of speech; where it began if none does. */
const described = (words: readonly Word[], last: number): number => {
  const clause = clauseEnd(words, last);
  if (clause > last) return clause;
  if (words[last + 1]?.text !== ',' || !/^(?:the|an?|which|its|for|who)$/.test(words[last + 2]?.low ?? '')) return last;
  let next = last + 3;
  while (
    next < last + 11 &&
    /^(?:\p{L}[\p{L}'’-]*|['’-]|['’]s)$/u.test(words[next]?.text ?? '') &&
    !SPEECH_VERBS.has(words[next]?.low ?? '')
  )
    next += 1;
  return words[next]?.text === ',' && next > last + 3 && SPEECH_VERBS.has(words[next + 1]?.low ?? '') ? next : last;
};

/** "GM, which ships cars from Bupyeong and Changwon, said": the comma before a verb of speech that ends a clause about a name. */
const clauseEnd = (words: readonly Word[], last: number): number => {
  if (words[last + 1]?.text !== ',' || !/^(?:which|whose|who)$/.test(words[last + 2]?.low ?? '')) return last;
  for (let index = last + 3; index < last + 30; index += 1) {
    const text = words[index]?.text ?? '.';
    if (/^[.;:!?“”"()]$/.test(text)) return last;
    if (text === ',' && SPEECH_VERBS.has(words[index + 1]?.low ?? '')) return index;
  }
  return last;
};

/** "who holds the trade portfolio in Cairo" */
const laterSide = (scan: Scan, from: number): string | undefined => {
  const { words } = scan;
  for (let index = from; index < Math.min(words.length, from + 8); index += 1) {
    if (/^[,;:.]$/.test(words[index]?.text ?? '')) return undefined;
    const side = partyAt(scan, index);
    if (side && index > from) return side.code;
  }
  return undefined;
};

/** "who leads for Chile", "negotiating on behalf of Kenya", "for the Chinese": whose side an apposition says somebody is on. */
const actsFor = (scan: Scan, from: number): PartyMention | undefined => {
  const { words } = scan;
  for (let index = from; index < Math.min(words.length, from + 8); index += 1) {
    const { low, text } = words[index] as Word;
    if (SPEECH_VERBS.has(low) || /^[,.;:)“"]$/.test(text)) return undefined;
    const next = index + (words[index + 1]?.low === 'the' ? 2 : 1);
    if (/^(?:for|of|representing|represents)$/.test(low)) {
      const side = partyAt(scan, next);
      if (side) return side;
    }
  }
  return undefined;
};

/** The comma that ends an apposition, if one follows within reach. */
const closing = (words: readonly Word[], last: number): number => {
  for (let index = last + 1; index < Math.min(words.length, last + 16); index += 1) {
    const text = words[index]?.text ?? '';
    if (text === ',' || text === ')') return index;
    if (SPEECH_VERBS.has(words[index]?.low ?? '') || /^[.;:“"]$/.test(text)) return last;
  }
  return last;
};

/** "Germany's Friedrich Merz", "its president, Benito Juárez": whose he is by what stands before. */
export const sideAhead = (scan: Scan, first: number): string | undefined => {
  const { words, parties } = scan;
  if (/^['’]s?$/i.test(words[first - 1]?.text ?? '')) return parties.find(({ last }) => last === first - 2)?.code;
  const direct = parties.find(({ last, form }) => last === first - 1 && form !== 'seat');
  if (direct) return direct.code;
  const seat = words[first - 1]?.text === ',' ? parties.find(({ last }) => last === first - 2) : undefined;
  if (seat && /^(?:in|from)$/.test(words[seat.first - 1]?.low ?? '')) return seat.code;
  if (/^(?:its|their)$/.test(words[first - 1]?.low ?? ''))
    return parties.findLast(({ last }) => last < first - 1)?.code ?? scan.before;
  return undefined;
};

/** "President Cavour of Turkey": whose president he is. */
export const sideBehind = (scan: Scan, last: number): string | undefined => {
  const { words } = scan;
  if (words[last + 1]?.low !== 'of') return undefined;
  return partyAt(scan, last + (words[last + 2]?.low === 'the' ? 3 : 2))?.code;
};
