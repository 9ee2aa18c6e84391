import type { Actor } from '../actors.js';
import type { Claim } from '../candidate.js';
import { partAt } from '../clauses.js';
import { type Found, within } from '../found.js';
import { signsOf, tokensOf } from '../learnt/features.js';
import { answersTo, sharesOf, yesTo } from '../learnt/learnt.js';
import type { Reading, Seen } from '../reading.js';
import { signersOf } from './signers.js';
import { nameOf, sideOf, signoffsByRule, stateBeside, whatOf } from './signoff-rules.js';

type Signoff = Extract<Claim, { kind: 'signoff' }>;
export type SignoffState = Signoff['state'] | 'none';

/** How a signer is named where a sentence speaks of it. */
type Naming = Actor['kind'] | 'name' | 'pronoun' | 'both';

/** Somebody who may put a name to something, where a text names him, her or it. */
export interface SignerPlace {
  readonly seen: Seen;
  readonly actor: Actor;
  readonly naming: Naming;
  readonly start: number;
  readonly end: number;
}

/** Words for putting a name to something, by what is done. */
const ACTS: readonly (readonly [string, RegExp])[] = [
  [
    'sign',
    /\b(?:(?:counter)?sign(?:s|ed|ing|ator(?:y|ies))?|unsigned|undersigned|signatures?|initial(?:s|l?ed|l?ing)?|autograph|ink(?:s|ed)?|pens?|penned|nib|names?|hand|seal(?:s|ed)?|stamp(?:s|ed)?)\b/g,
  ],
  [
    'approve',
    /\b(?:approv\w+|ratif\w+|endors\w+|consent\w*|assent\w*|bless\w*|sanction(?:ed|s)?|clear(?:ed|s|ance)?|okay\w*|green|nod(?:ded|s)?|go-ahead|yes|leave|agree(?:d|s)?|accept(?:ed|s)?|confirm\w*|authori[sz]\w+|back(?:ed|s)|passed|pass|passes|passage|adopt\w*|carried|objection|through)\b/g,
  ],
  [
    'vote',
    /\b(?:vot(?:e|es|ed|ing)|ballot|debat\w+|decid\w+|decision|rul(?:e|es|ed|ing)|reading|sits?|convenes?|recess|agenda|say|word)\b/g,
  ],
  [
    'publish',
    /\b(?:publish\w*|publication|gazett\w*|issu(?:e|es|ed|ing)|promulgat\w*|proclaim\w*|proclamation|decrees?d?|orders?|ordered|notices?|announce\w*|instruments?|regulations?|circular|bulletin|register|directs?|directed|memorandum|resolution|act|bill|law)\b/g,
  ],
  [
    'lack',
    /\b(?:needs?|needed|requir\w+|await\w*|wait\w*|pending|missing|lack\w*|outstanding|until|unless|without|subject|must|yet|still|remain\w*|desk|drawer|due|depends?|up to|hinges?|rests?|lies|only|once)\b/g,
  ],
  [
    'refuse',
    /\b(?:refus\w+|declin\w+|withh\w+|veto\w*|reject\w*|balk\w*|block\w*|won['’]?t|will not|would not|wouldn['’]t|no hurry)\b/g,
  ],
  ['do', /\b(?:did|done|does|do|has|have|hasn['’]?t|haven['’]?t|had|put|puts|gave|given|give|gives)\b/g],
];

const SIGNS = new RegExp(
  ACTS.slice(0, 4)
    .map(([, { source }]) => source)
    .join('|'),
);

const NO_NAMES =
  /^(?:The|This|That|These|Those|After|Before|Once|Until|Unless|Both|For|On|In|At|By|From|With|Of|To|And|But|Or|Nor|Not|No|Yes|If|When|While|Where|What|Who|Whose|Why|How|It|Its|He|She|They|We|You|I|His|Her|Their|Our|My|A|An|As|So|Then|Now|Here|There|Yet|Still|Only|All|Each|Every|Neither|Either|One|Two|Three|Four|Five|Six|Seven|Nothing|Nobody|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|Sir|Article|Section|Annex|Executive|Order|Notice|Proclamation|Announcement|Act|Official|Gazette|Federal|Register|Duties|Duty|Tariffs?|Trade|Truce|Is|Has|Have|Did|Was|Are|Signed|Signatories|Said|Last|Next|Yesterday|Today|Tomorrow|Since|Under|Because|Although|Let|Do|Does|Will|Would|Could|Can|Even|Just|Perhaps|Asked)$/;
const CAPITAL_RUN =
  /\p{Lu}[\p{L}ʻ’']+(?:(?: (?:de|von|van|der|y|al|el|bin|ibn|da|do|dos|la|du|e)| al-| el-)?[ -]\p{Lu}[\p{L}ʻ’']*\.?)*/gu;

/** Names with a capital in a sentence that are neither a side nor a word that begins it. */
const bareNames = (reading: Reading, seen: Seen): readonly Omit<SignerPlace, 'seen'>[] => {
  const { text } = seen.sentence;
  return [...text.matchAll(CAPITAL_RUN)].flatMap((match) => {
    let name = match[0].replace(/['’]s?$/, '');
    let start = match.index;
    for (;;) {
      const [first = '', ...rest] = name.split(' ');
      if (rest.length === 0 || !NO_NAMES.test(first)) break;
      start += first.length + 1;
      name = rest.join(' ');
    }
    if (NO_NAMES.test(name) || name.length < 3) return [];
    const end = start + name.length;
    if (seen.parties.some((each) => each.start < end && each.end > start)) return [];
    const written = /\p{Ll}/u.test(name)
      ? name
      : name.replaceAll(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
    return [{ actor: personNamed(reading, written), naming: 'name' as const, start, end }];
  });
};

const personNamed = (reading: Reading, name: string): Actor => {
  const known = reading.register.full(name);
  if (known) return known;
  if (!name.includes(' ')) {
    const full = fullNames(reading).get(name.toLowerCase());
    if (full !== undefined) return reading.register.full(full) ?? { kind: 'person', name: full };
  }
  return { kind: 'person', name };
};

const FULL_NAMES = new WeakMap<Reading['all'], ReadonlyMap<string, string>>();

/** Full names of a text by their last word. */
const fullNames = ({ all }: Reading): ReadonlyMap<string, string> => {
  const before = FULL_NAMES.get(all);
  if (before) return before;
  const names = new Map<string, string>();
  for (const { sentence } of all)
    for (const [match] of sentence.text.matchAll(CAPITAL_RUN)) {
      const words = match.replace(/['’]s?$/, '').split(' ');
      while (words.length > 1 && (NO_NAMES.test(words[0] ?? '') || OFFICE_WORD.test(words[0] ?? ''))) words.shift();
      const last = words.at(-1) ?? '';
      if (words.length > 1 && words.length < 5 && !names.has(last.toLowerCase()) && !OFFICE_WORD.test(last))
        names.set(last.toLowerCase(), words.join(' '));
    }
  FULL_NAMES.set(all, names);
  return names;
};
const OFFICE_WORD =
  /^(?:President|Premier|Prime|Minister|Secretary|Chancellor|Governor|King|Queen|Ambassador|Commissioner|Council|Commission|Ministry|Cabinet|Senate|Congress|Parliament|Assembly|House|Committee|Department|Bureau|Office|Board|Treasury|Customs|Foreign|Vice|Deputy|State|General|Representative|Spokes\w+|Professor|Captain|Lord|Lady)$/;

/** Bodies and offices in small letters or with heads of their own that the other rules pass over. */
const MORE_BODIES =
  /\b(?:(?:the|a|its|his|her|their|our|own|[a-z]+['’]s?) )?((?:[a-z]+ )?(?:governments?|parliaments?|senators?|deputies|lawmakers|legislators|member states|ministers|cabinets?|council|committee|commission|board|assembly|chamber|congress|crown|palace|court|diet|rada|majlis|khural|storting|althing|knesset|duma|treasury|bureau|ministry|department|customs|attorney general|solicitor general|governor|king|queen|emperor|sultan|emir|president|presidency|premier|chancellor|secretary|minister|speaker|trade representative))\b/gi;
const STOP =
  /^(?:the|a|an|its|his|her|their|our|own|of|in|by|and|for|to|with|that|this|no|both|each|every|new|old|former)$/i;

const moreBodies = (seen: Seen): readonly Omit<SignerPlace, 'seen'>[] =>
  [...seen.sentence.text.matchAll(MORE_BODIES)].map((match) => {
    const [whole, body = ''] = match;
    const words = body.split(' ');
    const party = seen.parties.find(
      ({ end }) => end === match.index + whole.length - body.length + (words[0] ?? '').length,
    );
    const name =
      words.length > 1 &&
      (STOP.test(words[0] ?? '') || party !== undefined || /^(?:and|or|when|if)$/i.test(words[0] ?? ''))
        ? words.slice(1).join(' ')
        : body;
    const end = match.index + whole.length;
    const office =
      /(?:president|premier|chancellor|secretary|minister|king|queen|emperor|sultan|emir|governor|general|speaker|representative)$/i;
    return {
      actor: { kind: office.test(name) ? ('office' as const) : ('organisation' as const), name },
      naming: office.test(name) ? ('office' as const) : ('organisation' as const),
      start: end - name.length,
      end,
    };
  });

const GOES_ON =
  /^ of (?:elders|deputies|representatives|lords|commons|ministers|state|government|finance|trade|commerce|[a-z]+ affairs)\b/;

/** "State Council Customs Tariff Commission" is one body, and so is "an assembly of elders". */
const joinedBodies = (
  seen: Seen,
  places: readonly Omit<SignerPlace, 'seen'>[],
): readonly Omit<SignerPlace, 'seen'>[] => {
  const { low, text } = seen.sentence;
  const out: Omit<SignerPlace, 'seen'>[] = [];
  const longer = (place: Omit<SignerPlace, 'seen'>, start: number, end: number): Omit<SignerPlace, 'seen'> => ({
    ...place,
    actor: { ...place.actor, name: text.slice(start, end) },
    start,
    end,
  });
  for (const each of [...places].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    const body = each.naming === 'organisation';
    if (last && body && last.naming === 'organisation' && /^(?:['’]s)? $/.test(text.slice(last.end, each.start)))
      out[out.length - 1] = longer(each, last.start, each.end);
    else {
      const more =
        body && each.actor.name === text.slice(each.start, each.end) ? GOES_ON.exec(low.slice(each.end)) : null;
      out.push(more ? longer(each, each.start, each.end + more[0].length) : each);
    }
  }
  return out;
};

const PRONOUN = /\b(?:he|she|i)\b/g;

/** No sentence of a person has more than so many who may sign, nor so many words. */
const MOST = 24;
const LONGEST = 160;

const BOTH =
  /\b(?:both|each|either|neither)(?: of the)?(?: two)? (?:sides?|governments?|countr(?:y|ies)|capitals?|part(?:y|ies)|partners?|cabinets?|parliaments?)\b/g;

/** "Both governments sign": each of the text's two sides. */
const bothSides = (reading: Reading, seen: Seen): readonly Omit<SignerPlace, 'seen'>[] =>
  [...seen.low.matchAll(BOTH)].flatMap((match) =>
    (reading.sides ?? []).map((party) => ({
      actor: { kind: 'side' as const, name: match[0], party },
      naming: 'side' as const,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

const TWO =
  /\b(?:(?:both|the two|the|their|our|her|his) )(?:[a-z]+ )?(ministers|presidents|premiers|prime ministers|secretaries|leaders|negotiators|envoys|ambassadors|men|women|colleagues)\b/g;
const LEADERS = /\b(?:president|premier|prime minister|chancellor|king|queen)\b/i;

/** "Both ministers have signed": those two of the text who hold such an office, each on a side of his own. */
const bothHolders = (reading: Reading, seen: Seen): readonly Omit<SignerPlace, 'seen'>[] =>
  [...seen.low.matchAll(TWO)].flatMap((match) => {
    // "The two ministers, Escher and Chamoun" names them itself.
    if (/^, \p{Lu}/u.test(seen.sentence.text.slice(match.index + match[0].length))) return [];
    const noun = match[1] ?? '';
    const held =
      noun === 'leaders'
        ? LEADERS
        : /^(?:men|women|colleagues)$/.test(noun)
          ? /./
          : new RegExp(`\\b${noun.replace(/ies$/, 'y').replace(/s$/, '')}\\b`, 'i');
    const people = reading.register.everybody
      .filter(({ office }) => office !== undefined && held.test(office))
      .map((each) => reading.register.settled(each));
    const first = (party: string | undefined): Actor | undefined => people.find((each) => each.party === party);
    const two = (reading.sides ?? []).flatMap((side) => first(side) ?? []);
    return (two.length === 2 ? two : people.length === 2 ? people : []).map((actor) => ({
      actor,
      naming: 'both' as const,
      start: match.index,
      end: match.index + match[0].length,
    }));
  });

const PLACES = new WeakMap<Reading['all'], readonly SignerPlace[]>();

/** Everybody who may sign, wherever a text speaks near of signing, approving or publishing. */
export const signerPlaces = (reading: Reading): readonly SignerPlace[] => {
  const known = PLACES.get(reading.all);
  if (known) return known;
  const places: SignerPlace[] = [];
  let person: Actor | undefined;
  for (const [index, seen] of reading.all.entries()) {
    const { low } = seen;
    const [before, after] = [reading.all[index - 1], reading.all[index + 1]];
    const near =
      SIGNS.test(low) ||
      (before !== undefined && SIGNS.test(before.low)) ||
      (after !== undefined && after.paragraph === seen.paragraph && SIGNS.test(after.low));
    if (near && seen.sentence.words.length <= LONGEST) {
      const here: Omit<SignerPlace, 'seen'>[] = [];
      const add = (more: readonly Omit<SignerPlace, 'seen'>[]): void => {
        for (const each of more)
          if (here.length < MOST && !here.some(({ start, end }) => start < each.end && end > each.start))
            here.push(each);
      };
      add(signersOf(reading, seen).map(({ actor, start, end }) => ({ actor, naming: actor.kind, start, end })));
      add(moreBodies(seen));
      add(bareNames(reading, seen));
      add(
        seen.parties
          .filter(({ form }) => form !== 'quality')
          .map(({ code, start, end }) => ({
            actor: { kind: 'side' as const, name: seen.sentence.text.slice(start, end), party: code },
            naming: 'side' as const,
            start,
            end,
          })),
      );
      const turn = reading.turns.get(seen.paragraph)?.name;
      const speaker = turn === undefined ? undefined : (reading.register.full(turn) ?? personNamed(reading, turn));
      for (const match of low.matchAll(PRONOUN)) {
        const actor = match[0] === 'i' ? (speaker ?? person) : person;
        if (actor) add([{ actor, naming: 'pronoun', start: match.index, end: match.index + match[0].length }]);
      }
      for (const each of [...joinedBodies(seen, here), ...bothSides(reading, seen), ...bothHolders(reading, seen)])
        places.push({ seen, ...each });
      person =
        here.findLast(({ actor, naming }) => actor.kind === 'person' && naming !== 'pronoun' && naming !== 'name')
          ?.actor ?? person;
    } else person = seen.actors.findLast(({ actor }) => actor.kind === 'person')?.actor ?? person;
  }
  PLACES.set(reading.all, places);
  return places;
};

const distance = (steps: number): string =>
  steps <= 1 ? '1' : steps <= 3 ? '3' : steps <= 6 ? '6' : steps <= 12 ? '12' : 'far';

const headOf = (name: string): string => name.toLowerCase().split(/[ -]/).at(-1) ?? '';
const POWER =
  /\b(?:president|prime minister|premier|chancellor|king|queen|cabinet|parliament|congress|senate|council|commission|government|ministry|assembly|treasury|committee|diet|minister|secretary|representative|department|bureau|board|house)\b/i;

/** What tells whether somebody has signed, or must. */
export const signoffSigns = (reading: Reading, place: SignerPlace): readonly string[] => {
  const { seen, actor, naming, start, end } = place;
  const { low } = seen;
  const out = [...signsOf(reading, seen, place)];
  const power =
    POWER.exec(actor.kind === 'person' ? (actor.office ?? '') : actor.name)?.[0].toLowerCase() ?? 'no power';
  out.push(
    `naming=${naming}`,
    `kind=${actor.kind}`,
    `power=${power}`,
    `head=${headOf(actor.kind === 'person' ? (actor.office ?? '') : actor.name)}`,
  );
  if (actor.party !== undefined) out.push('sided');
  const [previous, following] = [reading.all[seen.index - 1], reading.all[seen.index + 1]];
  const said: string[] = [];
  const part = partAt(seen, start);
  for (const [name, pattern] of ACTS) {
    let [left, right] = [-1, -1];
    for (const match of low.matchAll(pattern)) {
      if (match.index + match[0].length <= start) left = match.index + match[0].length;
      else if (match.index >= end && right < 0) right = match.index;
    }
    const steps = (from: number, to: number): string => distance(low.slice(from, to).split(/\s+/).length - 1);
    if (left >= 0) {
      out.push(`act ${name} left ${steps(left, start)}`, `act ${name} left ${steps(left, start)} ${naming}`);
      said.push(`${name}<`);
      if (left >= part.start) out.push(`act ${name} left in clause`, `act ${name} left in clause ${naming}`);
    }
    if (right >= 0) {
      out.push(`act ${name} right ${steps(end, right)}`, `act ${name} right ${steps(end, right)} ${naming}`);
      said.push(`${name}>`);
      if (right < part.end) out.push(`act ${name} right in clause`, `act ${name} right in clause ${naming}`);
    }
    if (previous && new RegExp(pattern.source).test(previous.low)) out.push(`act ${name} before`);
    if (following && new RegExp(pattern.source).test(following.low)) out.push(`act ${name} after`);
  }
  out.push(`said ${said.join(' ')}`);
  for (const [index, each] of said.entries()) {
    out.push(`${each} ${naming}`, `${each} power=${power}`);
    for (const other of said.slice(index + 1)) out.push(`${each} ${other}`);
  }
  for (const { tense, negated } of part.verbs)
    for (const each of said) out.push(`${each} ${tense}${negated ? '-not' : ''}`);
  const beside = stateBeside(seen, place);
  out.push(`beside ${beside ?? 'none'}`, `beside ${beside ?? 'none'} ${naming}`);
  const ruled = ruledOf(reading).get(seen.index) ?? [];
  const own = ruled.filter(({ by }) => by.toLowerCase() === actor.name.toLowerCase()).map(({ state }) => state);
  out.push(`rule:own ${own.join() || 'none'}`, `rule:any ${ruled.map(({ state }) => state).join() || 'none'}`);
  if (actor.office !== undefined) out.push(`office=${headOf(actor.office)}`);
  if (/^[^a-z]*signed\b/.test(low)) out.push('signature line');
  if (tokensOf(seen).length < 8) out.push('short');
  out.push(`when ${whatOf(low)}`);
  return out;
};

const RULED = new WeakMap<Reading['all'], ReadonlyMap<number, readonly { by: string; state: Signoff['state'] }[]>>();

/** What the rules say of each sentence. */
const ruledOf = (reading: Reading): ReadonlyMap<number, readonly { by: string; state: Signoff['state'] }[]> => {
  const known = RULED.get(reading.all);
  if (known) return known;
  const starts = new Map(reading.all.map(({ sentence, index }) => [sentence.start, index]));
  const ruled = new Map<number, { by: string; state: Signoff['state'] }[]>();
  for (const { claim, ranges } of signoffsByRule(reading)) {
    const index = starts.get(ranges[0]?.start ?? -1);
    if (index === undefined || claim.kind !== 'signoff') continue;
    ruled.set(index, [...(ruled.get(index) ?? []), { by: claim.by, state: claim.state }]);
  }
  RULED.set(reading.all, ruled);
  return ruled;
};

const NAMED = new WeakMap<Reading['all'], readonly string[]>();

/** Sides that a text names most. */
const namedMost = ({ all }: Reading): readonly string[] => {
  const known = NAMED.get(all);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { parties } of all) for (const { code } of parties) counts.set(code, (counts.get(code) ?? 0) + 1);
  const most = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 4)
    .map(([code]) => code);
  NAMED.set(all, most);
  return most;
};

/** Sides that somebody may sign for. */
export const partiesFor = (reading: Reading, { seen, actor }: SignerPlace): readonly string[] => [
  ...new Set([
    ...(actor.party === undefined ? [] : [actor.party]),
    ...seen.parties.map(({ code }) => code),
    ...(reading.all[seen.index - 1]?.parties ?? []).map(({ code }) => code),
    ...(reading.sides ?? []),
    ...(reading.home === undefined ? [] : [reading.home]),
    ...namedMost(reading),
  ]),
];

/** What tells whether somebody signs for a side. */
export const partySigns = (reading: Reading, place: SignerPlace, party: string): readonly string[] => {
  const { seen, actor, naming, start, end } = place;
  const { low, parties } = seen;
  const out: string[] = [];
  const say = (sign: string): void => {
    out.push(sign, `${sign} ${naming}`);
  };
  if (actor.party === party) say('own');
  else if (actor.party !== undefined) say('of another');
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
  if (previous?.parties.some(({ code }) => code === party)) say('in sentence before');
  if (previous?.parties[0]?.code === party) say('first of sentence before');
  const rank = namedMost(reading).indexOf(party);
  say(`rank ${rank}`);
  if (reading.home === party) say('home');
  if (/\bhere\b/.test(low)) say(reading.home === party ? 'here' : 'not here');
  if (reading.sides?.includes(party) === true) say('side');
  if (/^(?:president|congress|senate|house of representatives|trade representative|supreme court)$/i.test(actor.name))
    say(party === 'US' ? 'american body' : 'no american body');
  if (/tariff commission|state council|ministry of commerce/i.test(actor.name))
    say(party === 'CN' ? 'chinese body' : 'no chinese body');
  if (/\b(?:my|our)\b/.test(low)) say(reading.home === party ? 'ours' : 'not ours');
  return out;
};

type Sided = { readonly party?: string; readonly share: number };

/** How likely each side is the one that a place signs for. */
const sidesFor = (reading: Reading, place: SignerPlace): ReadonlyMap<string, number> => {
  const options = partiesFor(reading, place);
  const shares = sharesOf(
    reading.learnt,
    'signoff-party',
    options.map((each) => partySigns(reading, place, each)),
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
const partyFor = (reading: Reading, place: SignerPlace, people: Map<string, Sided>): Sided => {
  const { actor, naming } = place;
  if (naming === 'side') return { ...(actor.party === undefined ? {} : { party: actor.party }), share: 1 };
  if (actor.kind !== 'person') return likeliest(sidesFor(reading, place));
  const known = people.get(actor.name);
  if (known) return known;
  const sums = new Map<string, number>();
  const places = signerPlaces(reading)
    .filter((each) => each.actor.name === actor.name && each.naming !== 'pronoun' && each.naming !== 'both')
    .slice(0, 6);
  const all = places.length > 0 ? places : [place];
  for (const each of all)
    for (const [party, share] of sidesFor(reading, each)) sums.set(party, (sums.get(party) ?? 0) + share / all.length);
  const sided = likeliest(sums);
  people.set(actor.name, sided);
  return sided;
};

/** A signature as one place or several tell of it. */
export interface Told {
  readonly place: SignerPlace;
  readonly by: string;
  readonly party?: string;
  readonly state: Signoff['state'];
  readonly share: number;
  /** Of all places together. */
  readonly any: number;
  /** How sure its side is. */
  readonly sided: number;
}

/** How a signer is named: a person in full where the text does so and by his office else, a body without whose it is. */
const byOf = ({ text }: Reading, { actor }: SignerPlace): string => {
  const { name, office } = actor;
  if (actor.kind !== 'person') return bareBody(nameOf(actor));
  if (office === undefined || (name.includes(' ') && text.includes(name))) return nameOf(actor);
  const alone = !name.includes(' ');
  return alone || writtenUnder(text, name, office) ? nameOf({ ...actor, name: office }) : nameOf(actor);
};

/** "President Trump" in a text that never calls him Donald Trump. */
const writtenUnder = (text: string, name: string, office: string): boolean =>
  text.includes(`${office} ${name.split(' ').at(-1)}`) && !new RegExp(`\\b${name.split(' ')[0]}\\b`, 'iu').test(text);

const ORGAN = '(?:government|cabinet|parliament|senate|congress|legislature|assembly|council)';
const WHOSE = new RegExp(`^(?:(?:\\p{Lu}[\\p{L}'’-]*)(?:['’]s)? )+(?=(?:[\\p{Ll}]+ )?${ORGAN}$)`, 'u');

/** "The government in Tallinn", "the Thai cabinet", "the National Assembly of Viet Nam": whose body it is the side tells. */
const bareBody = (name: string): string => {
  const bare = name
    .replace(/ in (?!Council\b)(?:the )?\p{Lu}.*$/u, '')
    .replace(
      /(?<=^(?:National Assembly|Congress|Senate|President|Prime Minister|Governor-General|King|Queen)) of (?:the )?(?!Republic\b|Ministers\b|State\b|Representatives\b)\p{Lu}.*$/iu,
      '',
    )
    .replace(WHOSE, '');
  return bare === '' ? name : bare;
};

const FAINT = 0.05;

/** Every signature that some place of a text may tell of. */
export const suspectedSignoffs = (reading: Reading): readonly Told[] => {
  const all = new Map<string, Told>();
  const people = new Map<string, Sided>();
  for (const place of signerPlaces(reading)) {
    const states = answersTo<SignoffState>(reading.learnt, 'signoff-state', signoffSigns(reading, place)).filter(
      ({ answer, share }) => answer !== 'none' && share > FAINT,
    );
    if (states.length === 0) continue;
    const { party, share: sided } = partyFor(reading, place, people);
    const by = byOf(reading, place);
    for (const { answer, share } of states) {
      const key = `${place.naming === 'side'}|${by.toLowerCase()}|${party}|${answer}`;
      const before = all.get(key);
      const any = 1 - (1 - (before?.any ?? 0)) * (1 - share);
      all.set(key, {
        ...(before && before.share >= share
          ? before
          : { place, by, ...(party === undefined ? {} : { party }), state: answer as Signoff['state'], share, sided }),
        any,
      });
    }
  }
  return [...all.values()];
};

const STEPS = [0.07, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96];

/** All that a text says of one signature, beside the others that it may tell of. */
export const signoffTogetherSigns = (
  told: Told,
  all: readonly Told[],
  ruled: ReadonlySet<string>,
): readonly string[] => {
  const { place, by, party, state, share, any, sided } = told;
  const { actor, naming } = place;
  const out: string[] = [`state ${state}`, `naming ${naming}`, `naming ${naming} ${state}`];
  const over = (name: string, value: number): void => {
    for (const step of STEPS)
      if (value > step) out.push(`${name}>${step}`, `${naming} ${name}>${step}`, `${state} ${name}>${step}`);
  };
  over('share', share);
  over('any', any);
  over('sided', sided);
  over('both', share * sided);
  const low = by.toLowerCase();
  const same = all.filter((each) => each !== told && each.by.toLowerCase() === low);
  over('other state', Math.max(0, ...same.filter((each) => each.party === party).map((each) => each.share)));
  over('other side', Math.max(0, ...same.filter((each) => each.party !== party).map((each) => each.share)));
  const here = all.filter((each) => each !== told && each.place.seen === place.seen && each.party === party);
  over('beside', Math.max(0, ...here.map((each) => each.share)));
  const rival = here.filter(({ state: each }) => each === state);
  over('rival', Math.max(0, ...rival.map((each) => each.share)));
  over('rest', Math.max(0, ...all.filter((each) => each !== told && each.state === state).map((each) => each.share)));
  if (party === undefined) out.push('no side');
  if (all.some((each) => each.by.length > by.length && each.by.toLowerCase().includes(low)))
    out.push('longer elsewhere');
  if (all.some((each) => each.by.length < by.length && low.includes(each.by.toLowerCase())))
    out.push('shorter elsewhere');
  const words = by.split(' ').length;
  out.push(`words ${Math.min(5, words)}`, `words ${Math.min(5, words)} ${naming}`);
  if (actor.kind === 'person') out.push(actor.office === undefined ? 'no office' : `office ${headOf(actor.office)}`);
  else out.push(`head ${headOf(by)}`);
  if (actor.party !== undefined) out.push(actor.party === party ? 'own side' : 'another side');
  out.push(stateBeside(place.seen, place) === state ? 'beside' : 'not beside');
  if (place.seen.low.endsWith('?')) out.push('asks');
  if (ruled.has(`${low}|${state}`)) out.push('rule:told', `rule:told ${naming}`, `rule:told ${state}`);
  else if (ruled.has(low)) out.push('rule:told otherwise');
  return out;
};

/** What the rules say of signatures: who, and who in which state. */
export const ruledSignoffs = (reading: Reading): ReadonlySet<string> =>
  new Set(
    signoffsByRule(reading).flatMap(({ claim }) =>
      claim.kind === 'signoff' ? [claim.by.toLowerCase(), `${claim.by.toLowerCase()}|${claim.state}`] : [],
    ),
  );

/** How sure a text must be of a signature: in a crossing of the press, as many are missed then as are told wrongly. */
const ENOUGH = 0.3;

/** Who must still put a name to what was agreed, or has. */
export const findSignoffs = (reading: Reading): readonly Found[] => {
  const before = KNOWN.get(reading);
  if (before) return before;
  const all = suspectedSignoffs(reading);
  const ruled = ruledSignoffs(reading);
  const found = all.flatMap((told): readonly Found[] => {
    const share = yesTo(reading.learnt, 'signoff-told', signoffTogetherSigns(told, all, ruled)) ?? 0;
    if (share < ENOUGH) return [];
    const { low } = told.place.seen;
    return [
      {
        claim: claimOf(told),
        ranges: [within(told.place.seen, 0, low.replace(/[\s.!?]+$/, '').length)],
        rule: `sign-off: ${told.state}`,
        share,
      },
    ];
  });
  const together = onceEach(found);
  KNOWN.set(reading, together);
  return together;
};

/** A second state of one signer is told if it is so sure. */
const ANOTHER = 0.6;

/** Somebody is told of in the likeliest state, and in another only where that is nearly sure. */
const onceEach = (found: readonly Found[]): readonly Found[] =>
  found.filter(
    (each) =>
      (each.share ?? 0) >= ANOTHER ||
      !found.some((other) => other !== each && signs(other, each) && (other.share ?? 0) > (each.share ?? 0)),
  );

/** Whether two claims are of one signer of one side. */
const signs = ({ claim: one }: Found, { claim: other }: Found): boolean =>
  one.kind === 'signoff' &&
  other.kind === 'signoff' &&
  one.by.toLowerCase() === other.by.toLowerCase() &&
  one.party === other.party;

/** A signature as a claim. */
export const claimOf = ({ place, by, party, state }: Told): Signoff => ({
  kind: 'signoff',
  what: whatOf(place.seen.low),
  by,
  ...(party === undefined ? {} : { party }),
  state,
});

/** Truces ask for the signatures of a text once more. */
const KNOWN = new WeakMap<Reading, readonly Found[]>();
