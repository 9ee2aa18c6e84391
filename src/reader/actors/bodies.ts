import { OFFICE_HEADS, OFFICE_MODIFIERS, ORGANISATION_HEADS, ORGANISATION_NAMES } from '../lexicon/offices.js';
import { SPEECH_VERBS } from '../lexicon/speech.js';
import type { PartyMention } from '../parties.js';
import type { Word } from '../words.js';
import { LETTERS, NOT_NAMES, POSSESSIVE } from './names.js';
import { runsToBody, sideOf } from './offices.js';
import { knownAt } from './people.js';
import { isBeside, partyAt, type Scan, textOf } from './scan.js';

const NAMES_BY_FIRST: ReadonlyMap<string, readonly { parts: readonly string[]; side: string | undefined }[]> = (() => {
  const byFirst = new Map<string, { parts: readonly string[]; side: string | undefined }[]>();
  for (const [name, side] of ORGANISATION_NAMES) {
    const parts = name.toLowerCase().split(' ');
    const first = parts[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, side }]);
  }
  return byFirst;
})();

/** Bodies that are no organ of a state bear its name in their own: "Turkish Statistical Institute", "Kenya Avocado Council". */
const OWN_NAMED =
  /^(?:institute|association|federation|chamber|bank|union|confederation|institution|group|organi[sz]ation|guild|league|society|lobby|council|board|alliance|forum)$/;

/** Words that tell nothing of a body before whose noun they stand. */
const VAGUE =
  /^(?:new|old|whole|same|own|other|next|former|current|entire|main|big|small|large|local|two|three|many|several|present|last|late|young|powerful|respective|competent|responsible|relevant|said|chief|senior|top|head|back|press|trading|official|opposition)$/;

/** "The watchmakers' federation", "its information ministry": a body that begins in small letters after an article. */
export const ledToBody = ({ words }: Scan, from: number): boolean =>
  /^(?:the|its|his|her|their|our|a|an|['’]s)$/i.test(words[from - 1]?.low ?? '') &&
  /^\p{Ll}{3,}$/u.test(words[from]?.text ?? '') &&
  !VAGUE.test(words[from]?.low ?? '') &&
  runsToBody(words, from);

/** Nouns that end the name of an organisation where they are written as a name: "People Power Party", "Footwear Distributors and Retailers of America". */
const NAMED_HEADS =
  /^(?:party|cent(?:er|re)|associations|chambers|initiative|economics|democrats|\p{L}*(?:manufactur|produc|retail|import|export|distribut|grow|farm|brew|distill|wholesal|work)ers)$/u;

/** "The Congress party": a party in small letters behind its name. */
const isPartyCalled = (words: readonly Word[], index: number): boolean =>
  words[index]?.low === 'party' && words[index - 1]?.capital === true && LETTERS.test(words[index - 1]?.text ?? '');

/** Whether such a noun ends a name here that has another word before it. */
const endsName = (words: readonly Word[], index: number, first: number, led: boolean): boolean =>
  (words[index]?.capital === true || isPartyCalled(words, index)) &&
  NAMED_HEADS.test(words[index]?.low ?? '') &&
  (index > first || led) &&
  !/^['’]$/.test(words[index + 1]?.text ?? '') &&
  !(words[index + 1]?.low === 'and' && NAMED_HEADS.test(words[index + 2]?.low ?? ''));

/** An organisation where a sentence names it: its last word, and the noun that it goes by. */
export interface Body {
  readonly last: number;
  readonly name: string;
  readonly head: string;
  readonly party: string | undefined;
}

/** "All Pakistan Textile Mills Association", "the Can Manufacturers Institute": a common word that is part of a name by where it stands. */
const isNameByPlace = (scan: Scan, index: number): boolean => {
  const { words } = scan;
  const { low } = words[index] as Word;
  if (low === 'all') return partyAt(scan, index + 1)?.form === 'name' && isBeside(words, index);
  return words[index - 1]?.low === 'the' && words[index + 1]?.capital === true && /^(?:can|will|new|good)$/.test(low);
};

/** "The US-China Business Council": a body between two countries that bears the names of both. */
const bodyOfTwo = (scan: Scan, first: PartyMention): Body | undefined => {
  const { words } = scan;
  const sign = words[first.last + 1];
  const second = partyAt(scan, first.last + 2);
  if (first.form === 'seat' || second?.form !== 'name' || !/^[-–]$/.test(sign?.text ?? '')) return undefined;
  if (sign?.start !== words[first.last]?.end || words[second.last + 1]?.capital !== true) return undefined;
  const body = organisationAt(scan, second.first);
  return body && words[body.last]?.capital
    ? { ...body, name: textOf(words, first.first, body.last), party: first.code }
    : undefined;
};

/** An organisation that begins here, by its name or by a noun such as ministry. */
export const organisationAt = (scan: Scan, from: number): Body | undefined => {
  const { words } = scan;
  let first = from;
  let party: string | undefined;
  let quality: number | undefined;
  const mention = partyAt(scan, from);
  for (const { parts, side } of NAMES_BY_FIRST.get(words[from]?.low ?? '') ?? [])
    if (words[from]?.capital && parts.every((part, offset) => words[from + offset]?.low === part))
      return extended(scan, from, from + parts.length - 1, side);
  if (mention) {
    const both = bodyOfTwo(scan, mention);
    if (both) return both;
    party = mention.code;
    first = mention.last + 1;
    quality = mention.form === 'quality' ? from : undefined;
    if (POSSESSIVE.test(words[first]?.text ?? '')) first += 1;
    else if (mention.form === 'name' && !/^[a-z]/.test(words[first]?.text ?? 'x') && words[first]?.capital !== true)
      return undefined;
  }
  for (const { parts, side } of NAMES_BY_FIRST.get(words[first]?.low ?? '') ?? [])
    if (words[first]?.capital && parts.every((part, offset) => words[first + offset]?.low === part)) {
      // "U.S. Customs and Border Protection"
      const begins =
        mention?.form === 'name' && first === mention.last + 1 && isBeside(words, mention.last) ? from : first;
      return extended(scan, begins, first + parts.length - 1, party ?? side);
    }
  // "Customs in Lagos", "Kazakh customs"
  if (words[first]?.low === 'customs') {
    const place = words[first + 1]?.low === 'in' ? partyAt(scan, first + 2) : undefined;
    if (place)
      return { last: place.last, name: textOf(words, first, place.last), head: 'customs', party: party ?? place.code };
    // "US customs said", "according to customs"
    const begins = quality ?? (mention?.form === 'name' && first === mention.last + 1 ? from : first);
    if (SPEECH_VERBS.has(words[first + 1]?.low ?? '') || /^according to$/.test(lowBefore(words, begins)))
      return { last: first, name: textOf(words, begins, first), head: 'customs', party };
  }
  let index = first;
  let head = -1;
  while (index < words.length && index < first + 7) {
    const word = words[index] as Word;
    // "US President Donald Trump and European Commission President Ursula von der Leyen": no body begins with a person.
    if (head < 0 && knownAt(scan, index)) break;
    if (ORGANISATION_HEADS.has(word.low) || endsName(words, index, first, mention !== undefined)) {
      head = index;
      if (!(ORGANISATION_HEADS.has(words[index + 1]?.low ?? '') || isPartyCalled(words, index + 1))) break;
    } else if (
      !(
        OFFICE_MODIFIERS.has(word.low) ||
        (word.capital &&
          LETTERS.test(word.text) &&
          (!NOT_NAMES.has(word.low) ||
            (index === first && isNameByPlace(scan, index)) ||
            /^(?:tariff|trade|joint|north|south|east|west|northern|southern|eastern|western)$/.test(word.low)))
      )
    ) {
      const joins = index > first && /^(?:and|of|['’]s|['’]|&|-)$/i.test(word.low) && words[index + 1]?.capital;
      if (!joins && !(index > first && words[index - 1]?.capital !== true && runsToBody(words, index))) {
        if (
          !(quality !== undefined && runsToBody(words, index)) &&
          !((party !== undefined || ledToBody(scan, from)) && index === first && runsToBody(words, index))
        )
          break;
      }
    }
    index += 1;
  }
  if (head < 0) return undefined;
  // "Turkish Statistical Institute" is a name of its own, "Chinese Commerce Ministry" is China's.
  const led = quality === undefined ? isLedBySide(words, mention, first, head) : isLedByQuality(words, first, head);
  return extended(scan, led ? from : first, head, party);
};

/** "The European Commission", "the American Chamber of Commerce": whether the quality before a body is part of its name. */
const isLedByQuality = (words: readonly Word[], first: number, head: number): boolean => {
  const { low, capital } = words[head] as Word;
  if (head > first && (OWN_NAMED.test(low) || capital)) return true;
  return capital && /^(?:of|for)$/.test(words[head + 1]?.low ?? '');
};

/** "The Amman Chamber of Commerce", "the US Chamber": whether a town or a country right before a body is part of its name. */
const isLedBySide = (
  words: readonly Word[],
  mention: PartyMention | undefined,
  first: number,
  head: number,
): boolean => {
  if (!mention || first !== mention.last + 1 || !words[first]?.capital || !words[head]?.capital) return false;
  if (mention.form === 'seat') return /^(?:chamber|exchange|university|institute)$/.test(words[head].low);
  return mention.form === 'name' && isBeside(words, mention.last);
};

const lowBefore = (words: readonly Word[], index: number): string =>
  `${words[index - 2]?.low ?? ''} ${words[index - 1]?.low ?? ''}`;

/** Bodies that are named with whose they are. */
const OWNED = /^(?:government|embassy|office|department)$/;

/** "The Brazilian government": a body in small letters is named with whose it is. */
export const whose = (scan: Scan, first: number, last: number): { first: number; last: number } => {
  const { words, parties } = scan;
  for (let index = first; index <= last; index += 1) if (words[index]?.capital) return { first, last };
  const quality = parties.find((each) => each.last === first - 1 && each.form === 'quality');
  // "The ministry in Seoul", but "the foreign ministry in Rabat" is the foreign ministry.
  const place =
    (/^(?:board|authority|agency|association|chamber)$/.test(words[last]?.low ?? '') ||
      (quality !== undefined && words[last]?.low === 'embassy') ||
      (words[last]?.low === 'commerce' && words[first]?.low === 'chamber') ||
      (/^(?:office|ministry|government)$/.test(words[last]?.low ?? '') &&
        (first === last || words[first]?.low === 'presidential'))) &&
    words[last + 1]?.low === 'in' &&
    words[last + 2]?.capital;
  // "Vietnam's government" and "Kenya's embassy", but "Vietnam's commerce ministry" is the commerce ministry.
  const owner =
    OWNED.test(words[last]?.low ?? '') && first === last && POSSESSIVE.test(words[first - 1]?.text ?? '')
      ? parties.find((each) => each.last === first - 2 && each.form === 'name')
      : undefined;
  if (owner) return { first: owner.first, last };
  return { first: quality?.first ?? first, last: place ? (partyAt(scan, last + 2)?.last ?? last + 2) : last };
};

/** "State Council Tariff Commission": a body within a body is the one named last. */
const bodyWithin = ({ words }: Scan, head: number): number => {
  let last = head;
  for (
    let index = head + 1;
    index < head + 5 && words[index]?.capital && LETTERS.test(words[index]?.text ?? '');
    index += 1
  )
    if (ORGANISATION_HEADS.has(words[index]?.low ?? '')) last = index;
  return last;
};

/** Bodies that are named by what they see to. */
const FIELDED = /^(?:ministry|department|court|directorate|inspectorate)$/;

/** "The Zambian ministry of mines", "the ministry of external affairs": where the field of a body ends that is written small. */
const fieldEnd = (words: readonly Word[], begins: number, small: (index: number) => boolean): number => {
  const adjective = /(?:al|ic|ign|ary)$/.test(words[begins]?.low ?? '') && small(begins + 1);
  const last = adjective ? begins + 1 : begins;
  return words[last + 1]?.low === 'and' && small(last + 2) && !small(last + 3) ? last + 2 : last;
};

/** "The association of glove makers in Penang": who belongs to a body, and where it is; the body's own last word if none is told. */
const membersEnd = ({ words, parties }: Scan, head: number, begins: number): number => {
  const small = (index: number): boolean =>
    /^\p{Ll}{3,}$/u.test(words[index]?.text ?? '') &&
    !SPEECH_VERBS.has(words[index]?.low ?? '') &&
    !NOT_NAMES.has(words[index]?.low ?? '');
  if (FIELDED.test(words[head]?.low ?? ''))
    return begins === head + 2 && small(begins) ? fieldEnd(words, begins, small) : head;
  if (!OWN_NAMED.test(words[head]?.low ?? '')) return head;
  let next = begins;
  for (let index = begins; index < begins + 4 && small(index); index += 1)
    if (/(?:er|or|ist|ee|man|ian|men)s?$/.test(words[index]?.low ?? '')) next = index + 1;
  if (next === begins) return head;
  return words[next]?.low === 'in' && words[next + 1]?.capital
    ? (parties.find(({ first }) => first === next + 1)?.last ?? next + 1)
    : next - 1;
};

/** "The American Chamber of Commerce in South China", "the Budget Lab at Yale": where the name of a body ends that has a place in it. */
const placeEnd = ({ words, parties }: Scan, head: number, first: number, last: number): number => {
  const named = words
    .slice(first, last + 1)
    .every(({ capital, low }) => capital || /^(?:of|for|and|['’]s|-)$/.test(low));
  if (!named || first === last || !/^(?:chamber|lab|institute)$/.test(words[head]?.low ?? '')) return last;
  if (!/^(?:in|at)$/.test(words[last + 1]?.low ?? '')) return last;
  const begins = last + (/^(?:north|south|east|west)$/.test(words[last + 2]?.low ?? '') ? 3 : 2);
  const place = parties.find((each) => each.first === begins);
  if (place) return place.last;
  const names = (index: number): boolean => words[index]?.capital === true && !NOT_NAMES.has(words[index]?.low ?? '');
  return names(begins) ? begins + (names(begins + 1) ? 1 : 0) : last;
};

/** A body with what belongs to its name: what it is of or for, and the body within it that is named last. */
const extended = (scan: Scan, first: number, end: number, party: string | undefined): Body => {
  const { words } = scan;
  const head = bodyWithin(scan, end);
  let last = head;
  let side = party;
  if (
    /^(?:of|for)$/.test(words[head + 1]?.low ?? '') ||
    (words[head]?.low === 'mission' && words[head + 1]?.low === 'to')
  ) {
    let next = head + 2;
    // "The Coalition for a Prosperous America"
    if (words[next]?.low === 'the' || (words[next]?.low === 'a' && words[next + 1]?.capital)) next += 1;
    const begins = next;
    while (next < words.length && next < begins + 12 && !/^spokes/.test(words[next]?.low ?? '')) {
      const mention = partyAt(scan, next);
      if (mention) {
        side ??= mention.code;
        next = mention.last + 1;
      } else if (
        words[next]?.capital ||
        OFFICE_MODIFIERS.has(words[next]?.low ?? '') ||
        OFFICE_HEADS.has(words[next]?.low ?? '') ||
        (/^(?:of|and|the|for)$/.test(words[next]?.low ?? '') && words[next + 1]?.capital && next > begins) ||
        // "The Ministry of Investment, Trade and Industry"
        (words[next]?.text === ',' &&
          next > begins &&
          words[next + 1]?.capital &&
          OFFICE_MODIFIERS.has(words[next + 1]?.low ?? '') &&
          (words[next + 2]?.low === 'and' || words[next + 2]?.text === ','))
      )
        next += 1;
      else break;
    }
    if (next > begins) last = next - 1;
    else last = membersEnd(scan, head, begins);
  }
  if (POSSESSIVE.test(words[last + 1]?.text ?? '') && words[last + 2]?.capital) {
    let next = last + 2;
    while (next < words.length && words[next]?.capital && !ORGANISATION_HEADS.has(words[next]?.low ?? '')) next += 1;
    if (ORGANISATION_HEADS.has(words[next]?.low ?? '')) {
      // "The State Council's Customs Tariff Commission" is the commission.
      const name = textOf(words, last + 2, next);
      return { last: next, name, head: words[next]?.low ?? '', party: side ?? sideOf(textOf(words, first, next)) };
    }
  }
  last = placeEnd(scan, head, first, last);
  // "The Ministry of Commerce in Beijing": the seat tells the side and is no part of the name.
  if (side === undefined && words[last + 1]?.low === 'in') side = partyAt(scan, last + 2)?.code;
  const own = whose(scan, first, last);
  const name = textOf(words, own.first, own.last);
  return { last: own.last, name, head: words[head]?.low ?? '', party: side ?? sideOf(name) };
};
