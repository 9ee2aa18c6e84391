import { ORGANISATION_HEADS } from '../lexicon/offices.js';
import type { Actor, ActorMention } from './actor.js';
import { apposed, sideAhead, sideBehind } from './appositions.js';
import { organisationAt } from './bodies.js';
import { familyName, isName, POSSESSIVE, proper, RANKS, TITLES } from './names.js';
import { GROUPS, type Office, officeAt, sideOf } from './offices.js';
import { FAMOUS, isRankOfFull, KNOWN_SHORT, knownAt, nameEnd } from './people.js';
import { person, possessed } from './people-named.js';
import { isOfOne, isPrivate } from './private.js';
import { Register } from './register.js';
import { type Scan, textOf } from './scan.js';

/** Titles between an office and a name: "Chief Justice John Roberts", "Attorney General Pam Bondi". */
const SECOND_TITLES = /^(?:justice|judge|general)$/;

/** "The trade ministers of Bolivia and Chile, Hernán Siles and Diego Portales", "Prime Ministers Ugyen Dorji and Bhimsen Thapa": each of them in turn. */
const noteEach = (scan: Scan, office: Office, from: number, register: Register): void => {
  const { words, parties } = scan;
  const names: string[] = [];
  let next = from;
  for (;;) {
    const end = knownAt(scan, next)?.last ?? nameEnd(scan, next);
    if (end <= next) break;
    names.push(textOf(words, next, end));
    next = end + (words[end + 1]?.text === ',' && words[end + 2]?.low === 'and' ? 3 : 2);
    if (!/^(?:,|and)$/.test(words[next - 1]?.low || (words[next - 1]?.text ?? ''))) break;
  }
  if (names.length < 2) return;
  const sides = parties
    .filter((each) => each.first >= office.first && each.last <= office.last)
    .map(({ code }) => code);
  const held = words.slice(office.first, office.last + 1).find(({ low }) => GROUPS.has(low));
  const title = held && textOf(words, office.first, words.indexOf(held)).replace(/s$/, '');
  for (const [index, name] of names.entries())
    register.note(proper(name), title, sides.length === names.length ? sides[index] : undefined);
};

/** Where a mention may begin, and whether the text is still being gone through for who is introduced in it. */
export interface Place {
  readonly scan: Scan;
  readonly index: number;
  readonly register: Register;
  readonly collecting: boolean;
}

/** "Her Kenyan counterpart, Cabinet Secretary Dedan Kimathi": an office, and after a comma another with its holder. */
const counterpart = ({ scan, index, register, collecting }: Place, office: Office): ActorMention | undefined => {
  const { words } = scan;
  const next = office.last + 1;
  if (words[next]?.text !== ',' || GROUPS.has(office.head)) return undefined;
  const second = officeAt(scan, next + (words[next + 1]?.low === 'the' ? 2 : 1));
  if (!second) return undefined;
  const known = knownAt(scan, second.last + 1);
  const last = known?.last ?? nameEnd(scan, second.last + 1);
  if (last <= second.last + 1) return undefined;
  const name = known?.name ?? textOf(words, second.last + 1, last);
  const side = second.party ?? office.party ?? sideAhead(scan, index);
  if (collecting) register.note(proper(name), second.text, side);
  return possessed(scan, {
    first: index,
    last,
    extent: Math.max(apposed(scan, last).extent, last),
    actor: person(register, name, second.text, side),
  });
};

/** The first word of a name that stands behind a comma, past a title such as Mr. */
const behindComma = (scan: Scan, comma: number): number => {
  const { words } = scan;
  if (isRankOfFull(scan, comma + 1)) return comma + 2;
  return comma + (TITLES.has(words[comma + 1]?.low ?? '') ? (words[comma + 2]?.text === '.' ? 3 : 2) : 1);
};

/** "Zambia's trade minister, Ngungunyane, to state radio": a lone name between commas. */
const loneHolder = ({ scan, index, register, collecting }: Place, office: Office): ActorMention | undefined => {
  const { words } = scan;
  const next = office.last + 1;
  const lone = behindComma(scan, next);
  if (
    words[next]?.text !== ',' ||
    nameEnd(scan, lone) !== lone ||
    !/^[,:]$/.test(words[lone + 1]?.text ?? '') ||
    GROUPS.has(office.head) ||
    FAMOUS.has(words[lone]?.low ?? '') ||
    register.short(words[lone]?.text ?? '')
  )
    return undefined;
  const name = textOf(words, lone, lone);
  if (collecting) register.note(name, office.text, office.party);
  return {
    first: index,
    last: lone,
    extent: words[lone + 1]?.text === ',' ? lone + 1 : lone,
    actor: person(register, name, office.text, office.party),
  };
};

/** Where the name of who holds an office begins, past what may stand between the two: a title, a rank, a comma. */
const holderBegins = (scan: Scan, office: Office): number => {
  const { words } = scan;
  let next = office.last + 1;
  const begin = behindComma(scan, next);
  const titled = (index: number): boolean => TITLES.has(words[index]?.low ?? '') || isRankOfFull(scan, index);
  if ((titled(next) || SECOND_TITLES.test(words[next]?.low ?? '')) && nameEnd(scan, next + 1) > next + 1) next += 1;
  if (words[next]?.text === ',' && words[next + 1]?.low === 'the' && RANKS.has(words[next + 2]?.low ?? '')) next += 1;
  if (words[next]?.text === ',' && begin > next + 1 && nameEnd(scan, begin) > begin) next = begin - 1;
  if (!(/^(?:,|the|\.)$/.test(words[next]?.low ?? '') || titled(next)) || nameEnd(scan, next + 1) <= next + 1)
    return next;
  const end = knownAt(scan, next + 1)?.last ?? nameEnd(scan, next + 1);
  const closed = end > next + 1 && /^[,.;:—)(]$/.test(words[end + 1]?.text ?? '.');
  // "In a letter to the trade representative, Colbert, minister of industry of Canada": the name has an office of its own.
  if (!closed || (words[end + 1]?.text === ',' && officeAt(scan, end + 2))) return next;
  if (words[next]?.text === ',') while (titled(next + 1)) next += 1;
  return next + 1;
};

/** "Commerce Minister Wang Wentao", "the trade minister, Juan Prim,": an office with the name of who holds it. */
const holder = ({ scan, index, register, collecting }: Place, office: Office): ActorMention | undefined => {
  const { words } = scan;
  const next = holderBegins(scan, office);
  const own = knownAt(scan, next);
  const short = register.short(words[next]?.text ?? '') || KNOWN_SHORT.has(words[next]?.low ?? '');
  const plain = own?.last ?? nameEnd(scan, next);
  const end = scan.loud && !own && plain >= 0 ? (short ? next : -1) : plain;
  if (end < next || end < 0 || GROUPS.has(office.head)) return undefined;
  const name = own?.name ?? textOf(words, next, end);
  const { extent, office: more, side: apart } = apposed(scan, end);
  const party =
    office.party ??
    own?.party ??
    sideBehind(scan, end) ??
    KNOWN_SHORT.get(name.toLowerCase())?.party ??
    sideAhead(scan, index) ??
    (words[office.last + 1]?.low === 'in' ? undefined : apart);
  if (collecting && !(scan.loud && !own)) register.note(proper(name), office.text, party);
  if (collecting && more) register.note(proper(name), more.text, more.party);
  return possessed(scan, {
    first: index,
    last: end,
    extent: Math.max(extent, end),
    actor: person(register, name, office.text, party),
  });
};

/** "A spokesperson for the Ministry of Commerce": names the ministry besides. */
const noteBodyOf = (scan: Scan, { first, last }: Office, register: Register): void => {
  const { words } = scan;
  const of = words.findIndex(({ low }, index) => index > first && index < last && /^(?:of|for|at)$/.test(low));
  if (of < 0) return;
  const body = organisationAt(scan, words[of + 1]?.low === 'the' ? of + 2 : of + 1);
  if (body && body.last <= last && body.name.includes(' ')) register.noteHead(body.head, body.name, body.party);
};

/** Who is meant where an office stands: whom the text names with it, else who is known to hold it, else the office. */
export const officer = (place: Place, office: Office): ActorMention => {
  const { scan, index, register, collecting } = place;
  const next = office.last + 1;
  if (collecting) noteBodyOf(scan, office, register);
  if (collecting && GROUPS.has(office.head))
    noteEach(scan, office, scan.words[next]?.text === ',' ? next + 1 : next, register);
  return (
    counterpart(place, office) ??
    loneHolder(place, office) ??
    holder(place, office) ??
    officeMention(scan, index, office, register, collecting)
  );
};

/** "spokesperson for the department" speaks for the side of the department that the text names in full. */
const sideOfLast = (name: string, register: Register): string | undefined => {
  const head = name.toLowerCase().split(' ').at(-1) ?? '';
  return ORGANISATION_HEADS.has(head) ? register.headSide(head) : undefined;
};

/** "The Chilean senator": an office of one word is named with whose it is. */
const qualityAt = (scan: Scan, index: number): string | undefined => {
  const { words, parties } = scan;
  const mention = parties.find(({ first, form }) => first === index && form === 'quality');
  return mention ? textOf(words, mention.first, mention.last) : undefined;
};

/** "An Nvidia spokesperson" is named with the firm that he speaks for. */
const firmBefore = ({ words }: Scan, index: number, { first, head }: Office): string | undefined => {
  if (!/^spokes/.test(head) || first !== index || !isName(words[index - 1])) return undefined;
  const from = isName(words[index - 2]) ? index - 2 : index - 1;
  return /^(?:an?|the|one)$/.test(words[from - 1]?.low ?? '') ? textOf(words, from, index - 1) : undefined;
};

/** "The US Trade Representative" bears the name of the country that alone has one. */
const representativeAt = ({ words, parties }: Scan, index: number, { first, text }: Office): string | undefined => {
  const mention = parties.find((each) => each.first === index && each.last === first - 1 && each.form === 'name');
  return mention && /^trade representative$/i.test(text) ? textOf(words, index, first - 1) : undefined;
};

/** Whose "his ministry" is: who was named last before it. */
export const masterOf = ({ words }: Scan, index: number, register: Register): Actor | undefined => {
  const named = words.slice(0, index).findLast((each) => each.capital && register.short(each.text) !== undefined);
  return named && register.short(named.text);
};

/** "Paderewski has signed, says his office": whose it is belongs to the name of an office and of a spokesman. */
export const ofMaster = (name: string, master: Actor | undefined): string =>
  master !== undefined && /^(?:office|team|staff|camp|spokes(?:man|woman|person))$/.test(name)
    ? `${familyName(master.name.split(/\s+/))}'s ${name}`
    : name;

/** An office whose holder is not named with it: whom the text knows to hold it, else the office itself. */
const officeMention = (
  scan: Scan,
  index: number,
  office: Office,
  register: Register,
  collecting: boolean,
): ActorMention => {
  const { words } = scan;
  if (collecting && office.text.includes(' ')) register.noteHead(office.head, proper(office.text), office.party);
  const before = words[index - 1]?.low ?? '';
  const firm = firmBefore(scan, index, office);
  const many =
    before === 'a' || before === 'an' || GROUPS.has(office.head) || isOfOne(words, office) || firm !== undefined;
  const holder = many ? undefined : holderOf(office, register);
  const unnamed =
    GROUPS.has(office.head) ||
    ((before === 'a' || before === 'an' || before === 'one') && !/^spokes/.test(office.head));
  const body = POSSESSIVE.test(words[office.last + 1]?.text ?? '') ? words[office.last + 2]?.low : undefined;
  if (body === 'office' && before !== 'a') {
    const name = textOf(words, office.first, office.last + 2);
    const party = office.party ?? sideOf(name) ?? holder?.party;
    return {
      first: index,
      last: office.last + 2,
      extent: office.last + 2,
      actor: { kind: 'organisation', name, ...(party === undefined ? {} : { party }) },
    };
  }
  if (holder) return { first: index, last: office.last, extent: office.last, actor: holder };
  const bare = office.text.toLowerCase() === office.head;
  const long = bare && before === 'the' ? (register.byHead(office.head) ?? office.text) : office.text;
  const qualified = qualityAt(scan, index) ?? firm;
  const country = representativeAt(scan, index, office);
  const name =
    country !== undefined || (qualified && !long.includes(' '))
      ? `${country ?? qualified} ${long}`
      : /^Spokes/.test(long)
        ? long.charAt(0).toLowerCase() + long.slice(1)
        : long;
  const master = /^(?:his|her)$/.test(before) ? masterOf(scan, index, register) : undefined;
  const party = office.party ?? sideOf(name) ?? sideOfLast(name, register) ?? master?.party;
  return {
    first: index,
    last: office.last,
    extent: office.last,
    actor: {
      kind: 'office',
      name: ofMaster(name, master),
      office: name,
      ...(party === undefined ? {} : { party }),
      ...(unnamed ? { unnamed } : {}),
      ...(isPrivate(words, office) ? { private: true } : {}),
    },
  };
};

/** The named person of the text whose office this is. */
const holderOf = (office: Office, register: Register): Actor | undefined => {
  const person = register.byOffice(office.head);
  if (!person) return undefined;
  if (office.party !== undefined && person.party !== undefined && office.party !== person.party) return undefined;
  const words = office.text.toLowerCase().split(' ');
  const held = (person.office ?? '').toLowerCase();
  return words.every((word) => held.includes(word) || (/^(?:vice|deputy)$/.test(word) === false && words.length === 1))
    ? person
    : undefined;
};
