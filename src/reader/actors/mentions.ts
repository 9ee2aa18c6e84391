import { OFFICE_HEADS, OFFICE_MODIFIERS, ORGANISATION_HEADS } from '../lexicon/offices.js';
import { PARTY_PHRASES } from '../lexicon/parties.js';
import { FIRST_FAMILY_NAMES } from '../lexicon/people.js';
import { BETWEEN } from '../lexicon/speech.js';
import type { PartyMention } from '../parties.js';
import type { Word } from '../words.js';
import type { Actor, ActorMention } from './actor.js';
import { type Apposition, apposed, sideAhead } from './appositions.js';
import { type Body, ledToBody, organisationAt } from './bodies.js';
import { isName, PARTICLES, POSSESSIVE, proper, RANKS, TITLES } from './names.js';
import { masterOf, officer, ofMaster, type Place } from './officers.js';
import { GROUPS, officeAt, sideOf } from './offices.js';
import { FAMOUS, isRankOfFull, KNOWN_SHORT, type Known, knownAt, nameEnd } from './people.js';
import { person, possessed, shortAt } from './people-named.js';
import { Register } from './register.js';
import { isBeside, isSpeech, partyAt, type Scan, textOf, verbNear } from './scan.js';

const SPEECH_NOUNS = new Set(
  'view message words verdict reply answer response account opinion reaction line position take telling version judgment judgement reading'.split(
    ' ',
  ),
);

/** "Justice Kavanaugh" has a title; the Justice Department has none. */
const isTitle = ({ words }: Scan, index: number): boolean =>
  TITLES.has(words[index]?.low ?? '') && !ORGANISATION_HEADS.has(words[index + 1]?.low ?? '');

const mayBegin = (scan: Scan, index: number): boolean => {
  const { low, capital } = scan.words[index] as Word;
  // "Attorney General Pam Bondi"
  const second = low === 'general' && /^(?:attorney|solicitor)$/.test(scan.words[index - 1]?.low ?? '');
  return (
    !isTitle(scan, index) &&
    !isRankOfFull(scan, index) &&
    !second &&
    (capital ||
      OFFICE_MODIFIERS.has(low) ||
      OFFICE_HEADS.has(low) ||
      ORGANISATION_HEADS.has(low) ||
      ledToBody(scan, index))
  );
};

/** One of the people on record. */
const onRecord = ({ scan, index, register, collecting }: Place, known: Known): ActorMention => {
  const { office, side, extent } = apposed(scan, known.last);
  const held = office?.text ?? known.office;
  if (collecting) register.note(known.name, held, known.party ?? side);
  return possessed(scan, {
    first: index,
    last: known.last,
    extent,
    actor: person(register, known.name, held, known.party),
  });
};

/** "The commerce ministry's spokesman": an officer who goes by the body that he speaks for. */
const officerOf = ({ scan, index, register, collecting }: Place, body: Body): ActorMention | undefined => {
  const { words } = scan;
  const next = officeAt(scan, body.last + 1);
  const held = POSSESSIVE.test(words[body.last + 1]?.text ?? '')
    ? officeAt(scan, body.last + 2)
    : next && /^spokes/.test(next.head)
      ? next
      : undefined;
  if (!held || words[held.last + 1]?.text === ',') return undefined;
  if (nameEnd(scan, held.last + 1) >= 0)
    return held === next ? officer({ scan, index: held.first, register, collecting }, held) : undefined;
  const name = textOf(words, index, held.last);
  const party = body.party ?? held.party;
  return {
    first: index,
    last: held.last,
    extent: held.last,
    actor: { kind: 'office', name, office: name, ...(party === undefined ? {} : { party }) },
  };
};

/** The side that a sentence names before a body: its subject, or the last one near. */
const sideBefore = ({ parties }: Scan, index: number): PartyMention | undefined => {
  const [subject] = parties;
  return subject && subject.first <= 2 && subject.form === 'name' && subject.last < index
    ? subject
    : parties.findLast(({ last, form }) => last < index && index - last < 12 && form !== 'seat');
};

/** Bodies that people found, and name. */
const FOUNDED =
  /^(?:association|federation|confederation|union|lobby|chamber|group|institute|league|guild|society|alliance|forum|agency)$/;

/** "The watch federation FH", "the spirits industry's association, spiritsEUROPE,": the name of a body behind a noun in small letters. */
const ownName = ({ words }: Scan, { last, head, name }: Body): { first: number; last: number } | undefined => {
  if (!FOUNDED.test(head) || name !== name.toLowerCase()) return undefined;
  const apart = words[last + 1]?.text === ',';
  const first = last + (apart ? (words[last + 2]?.low === 'the' ? 3 : 2) : 1);
  let end = first;
  while (isName(words[end + 1])) end += 1;
  if (!(isName(words[first]) || /^\p{Ll}+\p{Lu}{2,}$/u.test(words[first]?.text ?? ''))) return undefined;
  // Two words are as likely the name of somebody.
  if (end === first + 1 || (apart && words[end + 1]?.text !== ',')) return undefined;
  return apart || (end === first && !/^['’-]/.test(words[end + 1]?.text ?? '')) ? { first, last: end } : undefined;
};

/** A body by its own name, where a noun says what it is. */
const namedBody = ({ scan, index, register, collecting }: Place, body: Body): ActorMention | undefined => {
  const { words } = scan;
  const own = ownName(scan, body);
  if (!own) return undefined;
  const name = textOf(words, own.first, own.last);
  if (register.full(name)) return undefined;
  const party = body.party ?? sideOf(name) ?? register.bodySide(name) ?? sideBefore(scan, index)?.code;
  if (collecting) {
    register.noteInside(name);
    register.noteHead(body.head, name, party);
    if (party !== undefined) register.noteBody(name, party);
  }
  return {
    first: index,
    last: own.last,
    extent: words[own.last + 1]?.text === ',' && own.first > body.last + 1 ? own.last + 1 : own.last,
    actor: { kind: 'organisation', name, ...(party === undefined ? {} : { party }) },
  };
};

const bodyMention = ({ scan, index, register, collecting }: Place, body: Body): ActorMention => {
  const { words } = scan;
  const apposition = words[body.last + 1]?.text === ',' ? apposed(scan, body.last) : undefined;
  const bare = body.name.toLowerCase() === body.head && body.head !== 'customs';
  const apart = bare ? undefined : apposition?.side;
  const told = body.party ?? apart;
  if (collecting && bare && body.party !== undefined) register.noteSide(body.head, body.party);
  if (collecting && !bare && !scan.loud) {
    const ahead = (told ?? sideOf(body.name)) === undefined ? sideBefore(scan, index) : undefined;
    if (ahead) register.noteBody(body.name, ahead.code);
    register.noteHead(body.head, body.name, told);
  }
  // "His ministry" is not the other one that the text names in full.
  const owned = bare && /^(?:his|her)$/.test(words[index - 1]?.low ?? '');
  const master = owned ? masterOf(scan, index, register) : undefined;
  const name = bare && !owned ? (register.byHead(body.head) ?? body.name) : ofMaster(body.name, master);
  const party =
    told ??
    sideOf(name) ??
    register.bodySide(name) ??
    (owned ? master?.party : bare ? register.headSide(body.head) : undefined);
  const oneOfMany = /^an?$/.test(words[index - 1]?.low ?? '') && name === name.toLowerCase();
  return {
    first: index,
    last: body.last,
    extent: apart === undefined ? body.last : (apposition?.extent ?? body.last),
    actor: {
      kind: 'organisation',
      name,
      ...(party === undefined ? {} : { party }),
      ...(oneOfMany ? { private: true } : {}),
    },
  };
};

/** "Beijing", "the Chinese side": a side that acts or speaks by itself. */
const sideMention = (scan: Scan, index: number): ActorMention | undefined => {
  const { words } = scan;
  const side = partyAt(scan, index);
  if (!side) return undefined;
  const camp = side.form === 'quality';
  if (camp && !/^(?:side|delegation|camp)$/.test(words[side.last + 1]?.low ?? '')) return undefined;
  // "The US side" is no more than the Chinese one the side itself.
  const named = side.form === 'name' && words[side.last + 1]?.low === 'side';
  const last = side.last + (camp || named ? 1 : 0);
  return {
    first: index,
    last,
    extent: last,
    actor: { kind: 'side', name: textOf(words, index, last), party: side.code },
  };
};

/** A name that no office or body leads in, with what stands beside it. */
interface Beside {
  readonly name: string;
  readonly end: number;
  readonly whole: boolean;
  readonly titled: boolean;
  readonly side: string | undefined;
  readonly apposition: Apposition;
}

const beside = ({ scan, index }: Place, end: number): Beside => {
  const { words } = scan;
  const name = textOf(words, index, end);
  const apposition = apposed(scan, end);
  return {
    name,
    end,
    whole: name.includes(' '),
    titled:
      TITLES.has(words[index - 1]?.low ?? '') ||
      isRankOfFull(scan, index - 1) ||
      (words[index - 1]?.text === '.' && TITLES.has(words[index - 2]?.low ?? '')),
    side: apposition.side ?? sideAhead(scan, index),
    apposition,
  };
};

/** "His colleague from Ouagadougou, Maurice Yaméogo, is to visit": whether a name between commas is that of the officer before it. */
const isHolder = (words: readonly Word[], first: number, last: number): boolean => {
  if (words[first - 1]?.text !== ',' || !/^[,.;:)—–]$/.test(words[last + 1]?.text ?? '.')) return false;
  for (let index = first - 2; index >= Math.max(0, first - 9); index -= 1) {
    if (OFFICE_HEADS.has(words[index]?.low ?? '')) return !GROUPS.has(words[index]?.low ?? '');
    if (/^[,.;:()“”"—–]$/.test(words[index]?.text ?? '')) return false;
  }
  return false;
};

/** Whether a full name is that of somebody who is introduced here: what follows or precedes it says so of a person. */
const isIntroduced = (scan: Scan, index: number, { end, side, apposition: { office, extent } }: Beside): boolean => {
  const { words } = scan;
  const word = words[index] as Word;
  const according = words[index - 2]?.low === 'according';
  const tells = POSSESSIVE.test(words[end + 1]?.text ?? '') && SPEECH_NOUNS.has(words[end + 2]?.low ?? '');
  const placed = /^(?:in|at|near|from|to|outside)$/.test(words[index - 1]?.low ?? '');
  if (placed && !tells && !office && !according) return false;
  return (
    office !== undefined ||
    tells ||
    (words[end + 1]?.text === ',' && /^(?:who|whose)$/.test(words[end + 2]?.low ?? '')) ||
    (side !== undefined && (extent > end || POSSESSIVE.test(words[index - 1]?.text ?? ''))) ||
    RANKS.has(word.low) ||
    (index === 0 && words[end + 1]?.text === ',' && /^\p{Ll}{3,}(?:ed|ing)$/u.test(words[end + 2]?.text ?? '')) ||
    according ||
    isHolder(words, index, end) ||
    verbNear(words, index, Math.max(end, extent))
  );
};

/** Whether a word stands inside a sentence, where only names have a capital. */
const isWithin = ({ words }: Scan, index: number): boolean =>
  index > 0 && /^(?:\p{Ll}[\p{L}'’-]*|,)$/u.test(words[index - 1]?.text ?? '');

/** Notes whoever is introduced by a name; what is not yet sure to be a person is kept in case it speaks elsewhere. */
const introduced = ({ scan, index, register }: Place, found: Beside): ActorMention | undefined => {
  const { name, end, whole, titled, side, apposition } = found;
  const { office, extent } = apposition;
  const { low } = scan.words[index] as Word;
  const party = office?.party ?? side;
  if ((extent > end || isWithin(scan, index)) && !office && !whole) register.noteInside(name);
  if (whole && isIntroduced(scan, index, found)) {
    register.note(name, office?.text, party);
    return { first: index, last: end, extent, actor: person(register, name, office?.text, party) };
  }
  if (titled) register.note(proper(name), undefined, undefined);
  else if (office && !whole && register.short(name) === undefined) register.note(name, office.text, party);
  else if (FAMOUS.has(low) && !whole && register.short(name) === undefined) {
    const famous = KNOWN_SHORT.get(low);
    register.note(proper(name), famous?.office, famous?.party);
  } else if (whole) register.hear(name, side);
  return undefined;
};

/** Where the verb of a name that ends here is, past "has" or "now". */
const verbAfter = (words: readonly Word[], end: number): number =>
  end + (/^(?:has|had|also|now)$/.test(words[end + 1]?.low ?? '') ? 2 : 1);

/** "Toyota said": a word that is no plural, before a verb that has nobody but somebody for its subject. */
const isLoneName = (words: readonly Word[], end: number): boolean => {
  const low = words[end]?.low ?? '';
  return (
    !/(?:s|ed|men|children|ly|ment|tion)$/.test(low) &&
    !BARE.has(low) &&
    /^(?:said|says|told|tells|announce[sd]|report(?:s|ed)|state[sd]|disclose[sd]|warn(?:s|ed)|confirm(?:s|ed)|estimate[sd]|forecasts?|called|calls|demand(?:s|ed)|welcome[sd]|urge[sd]|puts?|wrote|writes)$/.test(
      words[verbAfter(words, end)]?.low ?? '',
    )
  );
};

/** "Honda put its burden at 450 billion yen": to put something at an amount is to say so. */
const putsAt = (words: readonly Word[], end: number): boolean => {
  const verb = verbAfter(words, end);
  if (!/^puts?$/.test(words[verb]?.low ?? '')) return false;
  const rest = words.slice(verb + 1, verb + 14).map(({ low }) => low);
  const at = rest.indexOf('at');
  return at > 0 && !rest.slice(0, at).some((low) => /^[.;:]$/.test(low));
};

/** Nouns and pronouns that go without an article at the head of a sentence. */
const BARE = new Set(
  `industry business labour labor management agriculture trade opposition press police parliament court town steel history rumour rumor word legend
   gossip experience theory tradition wisdom law research evidence everything nothing something whoever whatever another other neither either much little enough`.split(
    /\s+/,
  ),
);

/** "A court in New York has called it unlawful": neither a place speaks nor a crowd. */
const isPlaceOrCrowd = ({ scan, index, register }: Place, { name, end, whole, apposition }: Beside): boolean => {
  if (whole) return false;
  const before = scan.words[index - 1];
  const begins = index === 0 || /^[“"'‘(–—:*]$/.test(before?.text ?? '');
  const crowd =
    begins &&
    !/^\p{Lu}{3,}$|\p{Ll}\p{Lu}/u.test(name) &&
    // "Swissmem, the association of the engineering industry, said": what has an apposition is one.
    (/(?:[eo]rs|ists|ics|ians|rces|yees|ies)$/.test(name) ||
      (apposition.extent === end && !register.isInside(name) && !isLoneName(scan.words, end)));
  return crowd || /^(?:in|at|near|from|to|outside|new|of|off|via)$/.test(before?.low ?? '');
};

/** "The CBI said": in a sentence that is not all in capitals a short word that is stands for a body. */
const isAcronym = (name: string): boolean => /^\p{Lu}{2,5}$/u.test(name);

const bodyCalled = ({ party }: Actor, name: string): Actor => ({
  kind: 'organisation',
  name,
  ...(party === undefined ? {} : { party }),
});

/** Who goes by a name that no office or body leads in: whom the text has introduced, else somebody with a title or who speaks. */
const nameMention = (place: Place, found: Beside): ActorMention | undefined => {
  const { scan, index, register } = place;
  const { words } = scan;
  const { low } = words[index] as Word;
  const { name, end, whole, titled, side, apposition } = found;
  const { office, extent } = apposition;
  // "Von der Leyen" at the head of a sentence is Ursula von der Leyen.
  const behind = PARTICLES.has(low) ? register.short(name) : undefined;
  const full = behind ?? (whole ? register.full(name) : undefined);
  if (full) return possessed(scan, { first: index, last: end, extent, actor: full });
  // "Ahn Chang-ho" is not the Ahn whom the text knows, if he is another Ahn.
  const another = whole && FIRST_FAMILY_NAMES.has(low) && verbNear(words, index, extent) && !KNOWN_SHORT.has(low);
  const short = another ? undefined : shortAt(scan, index, register);
  if (short) return short;
  // "Airlangga told reporters" is Airlangga Hartarto.
  const given = !whole && verbNear(words, index, extent) ? register.given(name) : undefined;
  if (given) return possessed(scan, { first: index, last: end, extent, actor: given });
  // A seat of government that the text gives no country is no name of a person.
  const seat = !whole && PARTY_PHRASES.has(low);
  const speaks = verbNear(words, index, extent) || putsAt(words, extent);
  if (!titled && (seat || isPlaceOrCrowd(place, found) || !speaks)) return undefined;
  const famous = KNOWN_SHORT.get(name.toLowerCase());
  const told = person(register, name, famous?.office ?? office?.text, famous?.party ?? office?.party ?? side);
  return possessed(scan, {
    first: index,
    last: end,
    extent,
    actor: isAcronym(name) && !famous ? bodyCalled(told, name) : told,
  });
};

/** "Separately, the ministry said": an adverb at the head of a sentence. */
const isAdverb = (words: readonly Word[], index: number): boolean =>
  words[index + 1]?.text === ',' && BETWEEN.has(words[index]?.low ?? '');

/** Whether a word may stand beside the name of a country in that of a body: "UK Steel", "Salmon Scotland". */
const mayNameBody = (word: Word | undefined): boolean =>
  isName(word) &&
  !KNOWN_SHORT.has(word?.low ?? '') &&
  !OFFICE_MODIFIERS.has(word?.low ?? '') &&
  !BETWEEN.has(word?.low ?? '') &&
  !/ly$/.test(word?.low ?? '');

/** "UK Steel said", "Statistics Canada reports": a body that is called by a word and the name of its country, where it speaks. */
const calledByCountry = (scan: Scan, index: number): ActorMention | undefined => {
  const { words } = scan;
  const ahead = partyAt(scan, index);
  // "Green Power Denmark"
  const run = !ahead && mayNameBody(words[index]) && mayNameBody(words[index + 1]) && isBeside(words, index + 1);
  const country = ahead ?? partyAt(scan, index + 1) ?? (run ? partyAt(scan, index + 2) : undefined);
  if (!country || country.form === 'seat' || (!ahead && country.form === 'quality') || scan.loud) return undefined;
  const word = ahead ? ahead.last + 1 : index;
  const last = Math.max(word, country.last);
  if (partyAt(scan, word) || !mayNameBody(words[word]) || !isBeside(words, Math.min(word, country.last)))
    return undefined;
  const { extent } =
    words[last + 1]?.text === ',' && /^(?:which|whose|the|an?|its)$/.test(words[last + 2]?.low ?? '')
      ? apposed(scan, last)
      : { extent: last };
  if (!isSpeech(words, extent + 1) || PREPOSITIONS.test(words[index - 1]?.low ?? '')) return undefined;
  return {
    first: index,
    last,
    extent,
    actor: { kind: 'organisation', name: textOf(words, index, last), party: country.code },
  };
};

const PREPOSITIONS = /^(?:in|at|near|from|to|outside|of|off|via|by|with)$/;

/** Who is named by the words that begin here, if anybody is. */
export const actorAt = (
  scan: Scan,
  index: number,
  register: Register,
  collecting: boolean,
): ActorMention | undefined => {
  if (!mayBegin(scan, index)) return undefined;
  const place: Place = { scan, index, register, collecting };
  const known = knownAt(scan, index);
  if (known) return onRecord(place, known);
  const body = organisationAt(scan, index);
  const office = officeAt(scan, index);
  if (office && !(body && body.last > office.last)) return officer(place, office);
  if (body) return officerOf(place, body) ?? namedBody(place, body) ?? bodyMention(place, body);
  const called = calledByCountry(scan, index);
  if (called) return called;
  const end = isAdverb(scan.words, index) ? -1 : nameEnd(scan, index);
  if (end < 0 || scan.loud) return shortAt(scan, index, register) ?? sideMention(scan, index);
  const found = beside(place, end);
  return collecting ? introduced(place, found) : nameMention(place, found);
};
