import { spotAt, type Where } from '../encoder/spot.js';
import { sharesOf } from '../learnt/learnt.js';
import type { Reading, Seen } from '../reading.js';
import { nameSigns } from '../whose.js';
import { type SignerPlace, signerPlaces } from './signer-places.js';
import { namedMost, sideAt } from './signers.js';
import { sideOf } from './signoff-rules.js';

const distance = (steps: number): string =>
  steps <= 1 ? '1' : steps <= 3 ? '3' : steps <= 6 ? '6' : steps <= 12 ? '12' : 'far';

/** Whom a text has on each side, and whom it named last at each sentence. */
interface Company {
  /** How many people of each side the text names. */
  readonly people: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sides whose body of a name the text says it is somewhere. */
  readonly bodies: ReadonlyMap<string, ReadonlySet<string>>;
  /** Side of the person named last before each sentence. */
  readonly last: readonly (string | undefined)[];
  /** Side named last before each sentence otherwise than by its goods. */
  readonly lately: readonly (string | undefined)[];
}

const COMPANY = new WeakMap<Reading['all'], Company>();

const companyOf = (reading: Reading): Company => {
  const known = COMPANY.get(reading.all);
  if (known) return known;
  const people = new Map<string, Set<string>>();
  const bodies = new Map<string, Set<string>>();
  const last: (string | undefined)[] = [];
  const lately: (string | undefined)[] = [];
  const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
    const list = map.get(key);
    if (list) list.add(value);
    else map.set(key, new Set([value]));
  };
  let person: string | undefined;
  let side: string | undefined;
  for (const { actors, places: parties } of reading.all) {
    last.push(person);
    lately.push(side);
    for (const { actor } of actors)
      if (actor.kind === 'person' && actor.party !== undefined) {
        put(people, actor.party, actor.name);
        person = actor.party;
      }
    side = parties.findLast(({ form }) => form !== 'quality')?.code ?? parties.at(-1)?.code ?? side;
  }
  for (const { actor } of signerPlaces(reading))
    if (actor.kind !== 'person' && actor.kind !== 'side' && actor.party !== undefined)
      put(bodies, actor.name.toLowerCase(), actor.party);
  const company = { people, bodies, last, lately };
  COMPANY.set(reading.all, company);
  return company;
};

const BESIDE = new WeakMap<Seen, readonly SignerPlace[]>();

/** Those of a sentence who may sign. */
const signersBeside = (reading: Reading, seen: Seen): readonly SignerPlace[] => {
  if (!BESIDE.has(seen)) {
    for (const place of signerPlaces(reading)) {
      if (place.naming === 'side' || place.naming === 'pronoun') continue;
      BESIDE.set(place.seen, [...(BESIDE.get(place.seen) ?? []), place]);
    }
    if (!BESIDE.has(seen)) BESIDE.set(seen, []);
  }
  return BESIDE.get(seen) ?? [];
};

/** The people of a sentence who may sign. */
const peopleOf = (reading: Reading, seen: Seen): readonly SignerPlace[] =>
  signersBeside(reading, seen).filter(({ naming }) => naming === 'person' || naming === 'name');

const JOINED = /^(?:,? (?:of|for|from) [^,.;]{2,32})?,? (?:and|with|together with) (?:[^,.;]{0,48} )?$/;

/** "Massey and Sukuna signed": the one beside whom somebody is named. */
const matesOf = (reading: Reading, { seen, start, end, actor }: SignerPlace): readonly SignerPlace[] =>
  peopleOf(reading, seen).filter(
    (each) =>
      each.actor.name !== actor.name &&
      ((each.start >= end && JOINED.test(seen.low.slice(end, each.start))) ||
        (each.end <= start && JOINED.test(seen.low.slice(each.end, start)))),
  );

/** Sides that somebody may sign for. */
export const partiesFor = (reading: Reading, { seen, actor }: SignerPlace): readonly string[] => [
  ...new Set([
    ...(actor.party === undefined ? [] : [actor.party]),
    ...seen.places.map(({ code }) => code),
    ...(reading.all[seen.index - 1]?.places ?? []).map(({ code }) => code),
    ...(reading.sides ?? []),
    ...(reading.home === undefined ? [] : [reading.home]),
    ...namedMost(reading),
  ]),
];

/** What tells whether somebody signs for a side. */
export const partySigns = (reading: Reading, place: SignerPlace, party: string): readonly string[] => {
  const { seen, actor, naming, start, end } = place;
  const { low, places: parties } = seen;
  const out: string[] = [];
  const say = (sign: string): void => {
    out.push(sign, `${sign} ${naming}`);
  };
  const beside = sideAt(seen, start, end);
  if (beside !== undefined) say(beside === party ? 'beside it' : 'beside another');
  const known = beside === undefined ? '' : ', said here';
  if (actor.party === party) say(`own${known}`);
  else if (actor.party !== undefined) say(`of another${known}`);
  out.push(...nameSigns(actor, party));
  if (actor.kind !== 'person') out.push(`body ${actor.name.toLowerCase()} ${party}`);
  if (sideOf(reading, seen, actor) === party) say('rule side');
  const mine = parties.filter(({ code }) => code === party);
  if (mine.length > 0) say('in sentence');
  if (mine.length > 0 && new Set(parties.map(({ code }) => code)).size === 1) say('alone in sentence');
  const before = parties.findLast((each) => each.end <= start);
  const after = parties.find((each) => each.start >= end);
  if (before?.code === party) {
    say('nearest before');
    say(`before ${before.form}`);
    const between = low.slice(before.end, start);
    say(`before ${distance(between.split(/\s+/).length - 1)}`);
    if (/^['’]s?\b/.test(between)) say('possessive');
    if (/^(?:['’]s)? ?(?:[a-z]+ ){0,2}$/.test(between)) say('at once before');
    if (/\b(?:on|from|against|with)\s+(?:the )?$/.test(low.slice(0, before.start))) say('before, goods');
    if (/\b(?:for|in) (?:the )?$/.test(low.slice(0, before.start))) say('for side before');
  }
  if (after?.code === party) {
    say('nearest after');
    const between = low.slice(end, after.start);
    say(`after ${distance(between.split(/\s+/).length - 1)}`);
    const link = /^,? (of|in|for|at|from) (?:the )?$/.exec(between)?.[1];
    if (link !== undefined) say(`after ${link}`);
  }
  if (parties.some(({ code, start: from }) => code === party && from >= start && from < end)) say('in name');
  const previous = reading.all[seen.index - 1];
  if (previous?.places.some(({ code }) => code === party)) say('in sentence before');
  if (previous?.places[0]?.code === party) say('first of sentence before');
  const rank = namedMost(reading).indexOf(party);
  say(`rank ${rank}`);
  if (reading.home === party) say('home');
  if (/\bhere\b/.test(low)) say(reading.home === party ? 'here' : 'not here');
  if (reading.sides?.includes(party) === true) say('side');
  if (/^(?:president|congress|senate|house of representatives|trade representative|supreme court)$/i.test(actor.name))
    say(party === 'US' ? 'american body' : 'no american body');
  if (/tariff commission|state council|ministry of commerce/i.test(actor.name))
    say(party === 'CN' ? 'chinese body' : 'no chinese body');
  const voice = /\b(?:my|our|we|us|i)\b/.test(low);
  if (/\b(?:my|our)\b/.test(low)) say(reading.home === party ? 'ours' : 'not ours');
  const company = companyOf(reading);
  const mates = matesOf(reading, place);
  for (const mate of mates)
    if (mate.actor.party !== undefined) say(mate.actor.party === party ? 'mate of it' : 'mate of another');
  if (actor.kind !== 'person')
    for (const other of signersBeside(reading, seen))
      if (
        other.actor.party !== undefined &&
        other.actor.kind !== 'person' &&
        other.start !== start &&
        (JOINED.test(low.slice(end, other.start)) || JOINED.test(low.slice(other.end, start)))
      )
        say(other.actor.party === party ? 'body beside of it' : 'body beside of another');
  for (const { actor: other } of peopleOf(reading, seen))
    if (other.name !== actor.name && other.party !== undefined)
      say(other.party === party ? 'beside one of it' : 'beside one of another');
  const people = [...(company.people.get(party) ?? [])].filter((name) => name !== actor.name).length;
  say(`people ${Math.min(3, people)}`);
  const others = (reading.sides ?? []).filter((side) => side !== party && (company.people.get(side)?.size ?? 0) > 0);
  if (reading.sides?.includes(party) === true && people === 0 && others.length > 0) say('nobody yet');
  const last = company.last[seen.index];
  if (last !== undefined) {
    say(last === party ? 'last person of it' : 'last person of another');
    if (/\b(?:his|her)\b/.test(low)) say(last === party ? 'his of it' : 'his of another');
    if (/\b(?:counterpart|colleague|opposite number)\b/.test(low.slice(Math.max(0, start - 40), end)))
      say(last === party ? 'colleague of it' : 'colleague of another');
  }
  if (company.lately[seen.index] === party) say('named last');
  const turn = reading.turns.get(seen.paragraph)?.name;
  const speaker = turn === undefined ? undefined : reading.register.full(turn)?.party;
  if (speaker !== undefined) {
    say(speaker === party ? 'speaker of it' : 'speaker of another');
    if (voice) say(speaker === party ? 'speaker of it says our' : 'speaker of another says our');
  }
  const bodies = company.bodies.get(actor.name.toLowerCase());
  if (bodies && actor.party === undefined)
    say(`body elsewhere ${bodies.has(party) ? (bodies.size === 1 ? 'its alone' : 'its') : 'of another'}`);
  return out;
};

/** The side that somebody signs for, and how sure it is. */
export type Sided = { readonly party?: string; readonly share: number };

/** Where it is asked for whom somebody signs. */
export const signersWhere = (place: SignerPlace, options: readonly string[]): Where => ({
  spot: spotAt(place),
  spots: options.map((on) => ({ on })),
});

/** How likely each side is the one that a place signs for. */
const sidesFor = (reading: Reading, place: SignerPlace): ReadonlyMap<string, number> => {
  const options = partiesFor(reading, place);
  const shares = sharesOf(
    reading.learnt,
    'signoff-party',
    options.map((each) => partySigns(reading, place, each)),
    signersWhere(place, options),
  );
  return new Map(options.map((option, index) => [option, shares[index] ?? 0]));
};

const likeliest = (shares: ReadonlyMap<string, number>): Sided => {
  const [party, share] = [...shares].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0] as readonly [
    string,
    number,
  ]);
  return party === '' ? { share: 0 } : { party, share };
};

/** The side that somebody signs for; a person is on the same one wherever the text names him. */
export const partyFor = (reading: Reading, place: SignerPlace, people: Map<string, Sided>): Sided => {
  const { actor, naming } = place;
  if (naming === 'side' || (naming === 'both' && actor.party !== undefined))
    return { ...(actor.party === undefined ? {} : { party: actor.party }), share: 1 };
  if (actor.kind !== 'person') return likeliest(sidesFor(reading, place));
  const known = people.get(actor.name);
  if (known) return known;
  const mine = sharesOver(reading, place);
  const mate = matesOf(reading, place).find((each) => each.naming === naming);
  const theirs = mate && sharesOver(reading, mate);
  const sided = theirs ? apart(mine, theirs) : likeliest(mine);
  people.set(actor.name, sided);
  return sided;
};

/** How likely each side is that of a person, over the places that name him. */
const sharesOver = (reading: Reading, place: SignerPlace): ReadonlyMap<string, number> => {
  const { actor } = place;
  const sums = new Map<string, number>();
  const places = namedAt(reading).get(actor.name) ?? [];
  const all = places.length > 0 ? places : [place];
  for (const each of all)
    for (const [party, share] of sidesFor(reading, each)) sums.set(party, (sums.get(party) ?? 0) + share / all.length);
  return sums;
};

const NAMED_AT = new WeakMap<Reading['all'], ReadonlyMap<string, readonly SignerPlace[]>>();

/** Some places of a text that name each person. */
const namedAt = (reading: Reading): ReadonlyMap<string, readonly SignerPlace[]> => {
  const known = NAMED_AT.get(reading.all);
  if (known) return known;
  const found = new Map<string, SignerPlace[]>();
  for (const place of signerPlaces(reading)) {
    if (place.actor.kind !== 'person' || place.naming === 'pronoun' || place.naming === 'both') continue;
    const list = found.get(place.actor.name);
    if (list === undefined) found.set(place.actor.name, [place]);
    else if (list.length < 6) list.push(place);
  }
  NAMED_AT.set(reading.all, found);
  return found;
};

/** Two who sign together seldom sign for one side. */
const TOGETHER = 0.2;

/** The likeliest side of somebody who signs beside somebody else. */
const apart = (mine: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): Sided => {
  const weighed = new Map<string, number>();
  let all = 0;
  for (const [party, share] of mine) {
    let sum = 0;
    for (const [other, likely] of theirs) sum += likely * (other === party ? TOGETHER : 1);
    weighed.set(party, share * sum);
    all += share * sum;
  }
  return likeliest(new Map([...weighed].map(([party, share]) => [party, share / all])));
};
