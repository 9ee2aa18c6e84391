import type { Actor, ActorMention } from '../actors.js';
import { sideOfBody } from '../lexicon/offices.js';
import { partiesOf } from '../parties.js';
import type { Reading, Seen } from '../reading.js';

/** Somebody who can put a name to something, where a sentence names him or it. */
export interface Signer {
  readonly actor: Actor;
  readonly start: number;
  readonly end: number;
}

/** Parliaments and cabinets that go by a name of their own, with whose they are. */
const NAMED: Readonly<Record<string, string>> = {
  bundestag: 'DE',
  bundesrat: 'DE',
  storting: 'NO',
  folketing: 'DK',
  althing: 'IS',
  knesset: 'IL',
  sejm: 'PL',
  riksdag: 'SE',
  eduskunta: 'FI',
  'verkhovna rada': 'UA',
  duma: 'RU',
  diet: 'JP',
  dail: 'IE',
  dáil: 'IE',
  oireachtas: 'IE',
  majlis: 'IR',
  cortes: 'ES',
  'grand national assembly of turkey': 'TR',
  'grand national assembly': 'TR',
  'lok sabha': 'IN',
  'rajya sabha': 'IN',
  'national people’s congress': 'CN',
  "national people's congress": 'CN',
  saeima: 'LV',
  riigikogu: 'EE',
  seimas: 'LT',
  skupstina: 'RS',
  skupština: 'RS',
  sabor: 'HR',
  mazhilis: 'KZ',
  majilis: 'KZ',
  mäjilis: 'KZ',
  stortinget: 'NO',
  folketinget: 'DK',
  althingi: 'IS',
  'state great khural': 'MN',
  'great khural': 'MN',
  'supreme khural': 'MN',
  'jogorku kenesh': 'KG',
  'oliy majlis': 'UZ',
  'milli majlis': 'AZ',
  'majlis al-nuwab': 'JO',
  'wolesi jirga': 'AF',
  'jatiya sangsad': 'BD',
  'dewan rakyat': 'MY',
  'dewan negara': 'MY',
  'tweede kamer': 'NL',
  'eerste kamer': 'NL',
  'states general': 'NL',
  'fale alea': 'TO',
  'pyithu hluttaw': 'MM',
  'narodno sobranie': 'BG',
  sobranie: 'MK',
  sobranje: 'MK',
  országgyűlés: 'HU',
  nationalrat: 'AT',
  camex: 'BR',
};

const QUALIFIED = '(?:federal|national|general|royal|state|upper|lower|grand|supreme|executive|full)';
const BODY = `(?:(?:${QUALIFIED} )*(?:cabinet|parliament|senate|congress|legislature|council of (?:ministers|state|government)|government council|(?:state|federal|executive|privy|governing) council|(?:national|legislative|general) assembly|assembly|house of (?:representatives|commons|lords)|(?:upper|lower) house|(?:customs )?tariff commission|palace|member states|lawmakers|legislators|(?:ministry|department|bureau|board|office) of (?:the )?[a-z]+(?: and (?!the |its |their )[a-z]+)?|(?:(?!the |an? |its |his |her )[a-z]+ )?(?:ministry|treasury)(?! of)))(?: of (?:the )?(?:philippines|turkey|republic))?`;
const OFFICE = `(?:(?:federal |vice |deputy |acting |prime |foreign |finance |trade |commerce |economy |customs |agriculture |interior |industry |treasury |cabinet |state |economic )*(?:president|premier|prime minister|chancellor|minister|secretary|king|queen|emperor|monarch|governor(?:[- ]general)?|counterpart|presidents|prime ministers)(?: of (?:finance|trade|commerce|the economy|industry|foreign affairs|agriculture|the republic|the council of ministers|state|customs|the treasury))?)`;
const ANY = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(NAMED).join('|')}|${BODY}|${OFFICE})(?![\\p{L}-])`, 'gu');
const CROWNED = /\b(King|Queen|Emperor|Sultan|Emir) (\p{Lu}\p{L}+(?: [IVX]+\b)?)/gu;

/** A name that no office introduces, as the subject of a signature: "Toussaint Louverture for Rwanda and Nubar Pasha for Egypt signed". */
const BARE_NAME =
  /(?<![\p{L}.] ?)(?!The |This |That |After |Before |Once |Until |Unless |Both |For |On |In |President |Prime |Premier |Minister |Chancellor |Council |National |House )(\p{Lu}\p{Ll}+(?: (?:de|von|van|of|y|al|bin|da|la))*(?: (?:de |von |van |y |e |al )?\p{Lu}\p{Ll}+){1,3})(?=(?: (?:for|of) (?:the )?\p{Lu}[\p{L} ]{2,16}?)?,? (?:and \p{Lu}|has (?:not )?signed|signed|did so|refuses|refused|has yet|have signed|put (?:his|her|their)|are both|is to sign|ratified|approved|will not sign))/gu;

const isPerson = ({ actor }: { readonly actor: Actor }): boolean => actor.kind === 'person';

const placed = (seen: Seen, { first, last, actor }: ActorMention): Signer => {
  const { words, start } = seen.sentence;
  return { actor, start: (words[first]?.start ?? start) - start, end: (words[last]?.end ?? start) - start };
};

const CAN_SIGN =
  /\b(?:president|prime minister|premier|chancellor|king|queen|secretary|minister|cabinet|parliament|congress|senate|council|commission|government|representative|white house|ministry|emperor|governor|assembly|speaker|monarch|treasury|bureau|committee|department|court|regulator|agency|board)\b/i;

/** The side that stands before or behind an office: "Peru's Congress", "the Thai prime minister", "the cabinet in Bern". */
export const sideAt = (seen: Seen, start: number, end: number): string | undefined => {
  const { low } = seen;
  // "The Senate in Manila": a seat of government tells whose body it is, whether or not the text names the country.
  const parties = partiesOf(seen.sentence);
  const before = parties.findLast(
    (each) => each.end <= start && /^(?:['’]s)?(?: own| new| state| federal)? $/.test(low.slice(each.end, start)),
  );
  if (before) return before.code;
  const behind = parties.find(
    (each) => each.start >= end && /^(?: of| in| for| at),? (?:the )?$/.test(low.slice(end, each.start)),
  );
  if (behind) return behind.code;
  // "Cobden's own cabinet" is of Cobden's side, and "the Danish half was signed by Hammarskjöld".
  const owner = seen.actors.find(
    ({ actor, last }) =>
      actor.kind === 'person' &&
      actor.party !== undefined &&
      /^['’]s (?:own )?$/.test(low.slice((seen.sentence.words[last]?.end ?? 0) - seen.sentence.start, start)),
  );
  if (owner) return owner.actor.party;
  const part = [...low.slice(0, start).matchAll(/\bthe ([a-z]+) (?:half|part|copy|text)\b/g)].at(-1);
  if (part) {
    const whose = parties.find((each) => each.start === part.index + 4)?.code;
    if (whose !== undefined) return whose;
  }
  const half = /\bon the ([a-z]+) side (?:by )?(?:the )?$/.exec(low.slice(0, start));
  if (half) return parties.find((each) => each.start === start - half[0].length + 7)?.code;
  return undefined;
};

/** Everybody in a sentence who can put a name to something. */
export const signersOf = (reading: Reading, seen: Seen): readonly Signer[] => {
  const { low, sentence } = seen;
  const known = seen.actors.map((mention) => placed(seen, mention));
  const people = known.filter(isPerson).map((each): Signer => {
    const party = each.actor.party ?? sideAt(seen, each.start, each.end);
    return party === undefined ? each : { ...each, actor: { ...each.actor, party } };
  });
  const found: Signer[] = [...people];
  const taken = (start: number, end: number): boolean => found.some((each) => start < each.end && end > each.start);
  const add = (start: number, end: number, party: string | undefined, kind: Actor['kind']): void => {
    if (taken(start, end)) return;
    const name = sentence.text.slice(start, end);
    // An office beside its holder's name is his: "Premier Sergei Witte", "Richard Seddon, Prime Minister".
    const holder = people.find(
      (each) =>
        (each.start >= end && /^(?: of [a-z ]+)?,? $/.test(low.slice(end, each.start))) ||
        (each.end <= start && /^, (?:the |[a-z]+['’]s |an? )?(?:[a-z]+ )?$/.test(low.slice(each.end, start))),
    );
    if (holder) return;
    const actor: Actor = { kind, name, ...(party === undefined ? {} : { party }) };
    found.push({ actor: heldBy(reading, actor), start, end });
  };
  for (const match of sentence.text.matchAll(CROWNED)) {
    const [whole] = match;
    if (!taken(match.index, match.index + whole.length))
      found.push({
        actor: { kind: 'person', name: whole, ...partyOf(reading, seen, match.index, match.index + whole.length) },
        start: match.index,
        end: match.index + whole.length,
      });
  }
  for (const match of sentence.text.matchAll(BARE_NAME)) {
    const name = match[1] ?? '';
    const end = match.index + name.length;
    if (taken(match.index, end) || seen.parties.some((each) => each.start < end && each.end > match.index)) continue;
    if (new RegExp(`\\b(?:${BODY}|${OFFICE})\\b`, 'iu').test(name)) continue;
    const known = reading.register.full(name);
    found.push({
      actor: known ?? { kind: 'person', name, ...optional(sideAt(seen, match.index, end)) },
      start: match.index,
      end,
    });
  }
  for (const match of low.matchAll(ANY)) {
    const start = match.index;
    const whole = longName(seen, start, match[0]);
    const end = start + whole.length;
    const kind = new RegExp(`^${OFFICE}$`, 'u').test(match[0]) ? 'office' : 'organisation';
    const mention = known.find(
      (each) => !isPerson(each) && start < each.end && end > each.start && each.actor.kind !== 'side',
    );
    const party =
      NAMED[match[0]] ??
      landOf(seen, start, end) ??
      sideAt(seen, start, end) ??
      mention?.actor.party ??
      sideOfBody(whole, reading.sides);
    // A longer name that the register knows is the whole one: "Customs Tariff Commission of the State Council".
    if (
      mention &&
      mention.start <= start &&
      (mention.end > end || mention.start < start) &&
      mention.end >= end &&
      mention.actor.unnamed !== true &&
      !/^(?:\p{Lu}\p{L}+(?:an|ese|ish|ch|ic|i) )/u.test(mention.actor.name)
    ) {
      if (!taken(mention.start, mention.end))
        found.push({
          ...mention,
          actor: heldBy(reading, {
            ...mention.actor,
            ...(mention.actor.party === undefined && party !== undefined ? { party } : {}),
          }),
        });
      continue;
    }
    add(start, end, party, kind);
  }
  for (const each of known)
    if (
      !isPerson(each) &&
      each.actor.kind !== 'side' &&
      each.actor.unnamed !== true &&
      CAN_SIGN.test(each.actor.name) &&
      !/negotiator|spokes/i.test(each.actor.name) &&
      !taken(each.start, each.end)
    )
      found.push(each);
  for (const each of unknownBodies(seen)) if (!taken(each.start, each.end)) found.push(each);
  return found.sort((a, b) => a.start - b.start);
};

/** "The Congress of the Philippines", "the king of Morocco": the country is part of the name. */
const longName = (seen: Seen, start: number, name: string): string => {
  const end = start + name.length;
  const land = partiesOf(seen.sentence).find(
    (each) => each.form === 'name' && each.start >= end && /^ of (?:the )?$/.test(seen.low.slice(end, each.start)),
  );
  // "Minister of Finance of Thailand" says the office first and then whose.
  return land && !name.includes(' of ') ? seen.low.slice(start, land.end) : name;
};

const landOf = (seen: Seen, start: number, end: number): string | undefined =>
  partiesOf(seen.sentence).find((each) => each.start > start && each.end === end)?.code;

const optional = (party: string | undefined): { readonly party?: string } => (party === undefined ? {} : { party });

const partyOf = (reading: Reading, seen: Seen, start: number, end: number): { readonly party?: string } => {
  const near = sideAt(seen, start, end);
  const [only, more] = [...new Set(seen.parties.filter(({ form }) => form === 'seat').map(({ code }) => code))];
  const party = near ?? (more === undefined ? only : undefined) ?? reading.home;
  return party === undefined ? {} : { party };
};

/** The president is the one whom the text names, where it names one. */
const heldBy = (reading: Reading, actor: Actor): Actor => {
  if (actor.kind !== 'office') return actor;
  const head = /^(?:president|premier|chancellor|prime minister)$/i.exec(actor.name)?.[0].toLowerCase();
  if (head === undefined) return actor;
  const holders = reading.register.everybody.filter(
    ({ office, party }) =>
      office !== undefined &&
      new RegExp(`(?<!vice |vice-|deputy )\\b${head}\\b`, 'i').test(office) &&
      (actor.party === undefined || party === undefined || party === actor.party),
  );
  const [only, more] = holders;
  return only && more === undefined ? only : actor;
};

/** "The Storting must approve it": a body known by nothing but its name. */
export const unknownBodies = (seen: Seen): readonly Signer[] => {
  const found =
    /\b[Tt]he (\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+| of(?= \p{Lu})){0,4}) (?:must|needs? to|has to|have to|would have to|will have to|decides|has yet to) /u.exec(
      seen.sentence.text,
    );
  if (!found?.[1] || seen.parties.some(({ start }) => start === found.index + 4)) return [];
  const start = found.index + 4;
  return [{ actor: { kind: 'organisation', name: found[1] }, start, end: start + found[1].length }];
};

const NAMED_MOST = new WeakMap<Reading['all'], readonly string[]>();

/** Sides that a text names most. */
export const namedMost = ({ all }: Reading): readonly string[] => {
  const known = NAMED_MOST.get(all);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { places } of all) for (const { code } of places) counts.set(code, (counts.get(code) ?? 0) + 1);
  const most = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 6)
    .map(([code]) => code);
  NAMED_MOST.set(all, most);
  return most;
};
