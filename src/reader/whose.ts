import type { Actor, ActorMention } from './actors.js';
import { americanIn } from './american.js';
import { NOWHERE, spotAt, type Where } from './encoder/spot.js';
import { sharesOf } from './learnt/learnt.js';
import { OF_NO_SIDE, OFFICE_HEADS, ORGANISATION_HEADS, sideOfBody } from './lexicon/offices.js';
import type { PartyMention } from './parties.js';
import { partiesOf } from './parties.js';
import { sentencesOf } from './passages.js';
import { portsOf } from './ports.js';
import { type Reading, type Seen, startOfWord } from './reading.js';
import { isQuoted, spokenSigns } from './spoken-sides.js';

/** What is known of a text when it is asked whose side somebody is on. */
type Known = Pick<Reading, 'all' | 'register' | 'learnt' | 'sides' | 'home' | 'turns' | 'paragraphs'>;

interface Mentioned {
  readonly seen: Seen;
  readonly mention: ActorMention;
}

/** Somebody of a text, with the places that name him. */
export interface Voice {
  readonly actor: Actor;
  readonly mentions: readonly Mentioned[];
}

/** A side that somebody may be on, or none of them, with what speaks for it. */
export interface SideOption {
  readonly side: string | undefined;
  readonly signs: readonly string[];
}

/** A territory that a sentence names, by a town of its as well. */
type Placed = Omit<PartyMention, 'form'> & { readonly form: PartyMention['form'] | 'town' };

const PLACED = new WeakMap<Seen, readonly Placed[]>();

/** The territories that a sentence names, by name, seat or town, in their order. */
const placesOf = (seen: Seen | undefined): readonly Placed[] => {
  if (!seen) return [];
  const known = PLACED.get(seen);
  if (known) return known;
  const { words, start } = seen.sentence;
  const towns = portsOf(seen).flatMap(({ code, first, last }): readonly Placed[] =>
    seen.places.some((each) => each.first <= last && each.last >= first)
      ? []
      : [
          {
            code,
            form: 'town',
            first,
            last,
            start: (words[first]?.start ?? start) - start,
            end: (words[last]?.end ?? start) - start,
          },
        ],
  );
  const places = towns.length === 0 ? seen.places : [...seen.places, ...towns].sort((a, b) => a.first - b.first);
  PLACED.set(seen, places);
  return places;
};

/** As many places of one name are looked at, and as many sides are weighed. */
const [PLACES, SIDES] = [8, 9];

export const keyOfActor = (name: string): string => name.toLowerCase();

/** Everybody whom a text names, by name. */
export const voicesOf = ({ all }: Pick<Reading, 'all'>): ReadonlyMap<string, Voice> => {
  const voices = new Map<string, { actor: Actor; mentions: Mentioned[] }>();
  for (const seen of all)
    for (const mention of seen.named) {
      const { actor } = mention;
      if (actor.kind === 'side') continue;
      const key = keyOfActor(actor.name);
      const voice = voices.get(key) ?? { actor, mentions: [] };
      if (voice.actor.party === undefined && actor.party !== undefined) voice.actor = actor;
      if (voice.mentions.length < PLACES) voice.mentions.push({ seen, mention });
      voices.set(key, voice);
    }
  return voices;
};

/** How a text as a whole treats each side that it names. */
interface Sides {
  readonly ranked: readonly string[];
  /** Of each side, what shows whether the text is written there or looks at it from abroad. */
  readonly looks: ReadonlyMap<string, readonly string[]>;
  /** How many of the people and bodies of the text the grammar puts on a side. */
  readonly voiced: ReadonlyMap<string, number>;
  /** Whether the text speaks of "we" and "here". */
  readonly from: string;
  /** How many sentences speak of what is American: a paper of the United States may never name them. */
  readonly american: number;
}

const SEEN_SIDES = new WeakMap<object, Sides>();

const sidesIn = (known: Known, voices: ReadonlyMap<string, Voice>): Sides => {
  const before = SEEN_SIDES.get(voices);
  if (before) return before;
  const counts = new Map<string, number>();
  const tallies = new Map<string, Map<string, number>>();
  const more = (code: string, name: string): void => {
    const tally = tallies.get(code) ?? new Map<string, number>();
    tally.set(name, (tally.get(name) ?? 0) + 1);
    tallies.set(code, tally);
  };
  for (const seen of known.all)
    for (const { code, form, first, last } of placesOf(seen)) {
      const { sentence, index } = seen;
      counts.set(code, (counts.get(code) ?? 0) + (form === 'seat' ? 1 : 2));
      const { words } = sentence;
      const before = words[first - 1]?.low ?? '';
      const people = form === 'quality' && /s$/.test(words[last]?.low ?? '');
      more(code, people ? 'people' : form);
      if (/^(?:with|from|to|against|for|into|than)$/.test(before)) more(code, 'beyond');
      if (before === 'in' || before === 'at') more(code, 'inside');
      if (before === 'our') more(code, 'ours');
      if (index < 2) more(code, 'early');
      if (index < 3 && first <= 1 && /^[,—–(]$/.test(words[last + 1]?.text ?? '')) more(code, 'dateline');
      if (form === 'seat' && /^(?:here|where)$/.test(before)) more(code, 'here');
    }
  const voiced = new Map<string, number>();
  for (const { actor } of voices.values())
    if (actor.party !== undefined) voiced.set(actor.party, (voiced.get(actor.party) ?? 0) + 1);
  const looks = new Map(
    [...tallies].map(([code, tally]) => {
      const sum = [...tally.values()].reduce((total, each) => total + each, 0);
      return [
        code,
        [...tally].map(
          ([name, count]) => `${name} ${count / sum < 0.15 ? 'few' : count / sum < 0.5 ? 'some' : 'most'}`,
        ),
      ] as const;
    }),
  );
  const found = {
    ranked: [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code),
    voiced,
    looks,
    from: speaksFrom(known),
    american: Math.min(3, americanIn(known)),
  };
  SEEN_SIDES.set(voices, found);
  return found;
};

/** A text written somewhere speaks of "we" and "here". */
const speaksFrom = ({ all }: Known): string => {
  let ours = 0;
  for (const { low } of all) if (/\b(?:we|our|us|here|ours)\b/.test(low)) ours += 1;
  return ours === 0 ? 'no we' : ours / all.length < 0.2 ? 'some we' : 'we';
};

/** What a name tells of where somebody is from: its own words and how they end. */
export const nameSigns = ({ kind, name }: Actor, side: string): readonly string[] => {
  if (kind !== 'person') return [];
  const words = name.toLowerCase().split(' ');
  const family = words.at(-1) ?? '';
  return [
    ...words.filter((word) => word.length > 2).map((word) => `called ${word} ${side}`),
    `ends ${family.slice(-2)} ${side}`,
    `ends ${family.slice(-3)} ${side}`,
  ];
};

/** "Its trade ministry", "our minister", "his ministry": whose a possessive before a name may make it. */
const ownedSigns = (
  { all, home }: Known,
  { seen, mention }: Mentioned,
  side: string,
  first: boolean,
): readonly string[] => {
  const { words } = seen.sentence;
  const owner = [1, 2, 3].map((back) => words[mention.first - back]?.low ?? '').find((low) => OWNERS.test(low));
  const before = all[seen.index - 1];
  const here = placesOf(seen).filter(({ last }) => last < mention.first);
  const out: string[] = [];
  const say = (sign: string): void => {
    out.push(sign);
    if (owner !== undefined) out.push(`${/^(?:our|my)$/.test(owner) ? 'our' : owner}: ${sign}`);
  };
  if (owner !== undefined) {
    if (home === side) say('home');
    if (here[0]?.code === side) say('first here');
    if (here.find(({ form }) => form === 'name')?.code === side) say('first by name here');
    if (here.at(-1)?.code === side) say('last here');
    if (seen.before === side) say('first before');
    if (here.length === 0 && seen.before === side) say('first before alone');
    if (here.length === 0 && placesOf(before).at(-1)?.code === side) say('last before');
    const master = seen.named.findLast(({ actor, last }) => actor.kind === 'person' && last < mention.first);
    if (/^(?:his|her)$/.test(owner) && master?.actor.party === side) say('rule:master');
  }
  // Where its own sentence names no side, the one before may.
  if (placesOf(seen).length === 0 && before && before.paragraph === seen.paragraph) {
    if (placesOf(before)[0]?.code === side) out.push('silent: first before');
    if (placesOf(before).at(-1)?.code === side) out.push('silent: last before');
    if (placesOf(before).length > 0 && placesOf(before).every(({ code }) => code === side))
      out.push('silent: alone before');
  }
  const paragraph = all
    .slice(Math.max(0, seen.index - 4), seen.index + 1)
    .filter((each) => each.paragraph === seen.paragraph);
  const begins = paragraph.flatMap((each) => placesOf(each))[0];
  if (begins?.code === side) out.push('begins paragraph', `begins paragraph ${begins.form}`);
  return first ? [...out, ...out.map((sign) => `1 ${sign}`)] : out;
};
const OWNERS = /^(?:its|their|our|my|his|her)$/;

const span = (words: number): string =>
  words <= 1 ? '1' : words <= 3 ? '3' : words <= 6 ? '6' : words <= 12 ? '12' : 'far';

/** How a side stands to a name in one sentence. */
const beside = (
  { seen, mention }: Mentioned,
  each: Placed,
  out: Set<string>,
  first: boolean,
  kind: string,
  said: string,
): void => {
  const { words } = seen.sentence;
  const ahead = each.last < mention.first;
  const inside = each.first >= mention.first && each.last <= mention.last;
  const distance = inside ? 0 : ahead ? mention.first - each.last : each.first - mention.last;
  const way = `${said}${inside ? 'in' : ahead ? 'before' : 'after'}`;
  out.add(`${way} ${span(distance)} ${each.form}`);
  out.add(`${kind} ${way} ${span(distance)}`);
  if (first) out.add(`first: ${way} ${span(distance)} ${each.form}`);
  if (!inside && distance <= 5) {
    const between = words
      .slice(ahead ? each.last + 1 : mention.last + 1, ahead ? mention.first : each.first)
      .map(({ low, text, capital }) =>
        OFFICE_HEADS.has(low) ? '<office>' : ORGANISATION_HEADS.has(low) ? '<body>' : capital ? '<Name>' : low || text,
      );
    out.add(`${way}: ${between.join(' ')}`);
    for (const word of new Set(between)) out.add(`${way} has ${word}`);
  }
  if (!ahead && each.last + 1 < words.length) out.add(`${way} then ${words[each.last + 1]?.low}`);
  if (each.first > 0) out.add(`${way} led ${words[each.first - 1]?.low}`);
};

const headOf = ({ name, office }: Actor): string => {
  const words = `${office ?? name}`.toLowerCase().split(/[\s-]+/);
  return words.findLast((word) => OFFICE_HEADS.has(word) || ORGANISATION_HEADS.has(word)) ?? 'other';
};

/** Which of two who are named side by side somebody is: "the two ministers, A and B". */
const placeInPair = ([mentioned]: readonly Mentioned[]): 0 | 1 | undefined => {
  if (mentioned?.mention.actor.kind !== 'person') return undefined;
  const { seen, mention } = mentioned;
  const { words } = seen.sentence;
  const people = seen.named.filter(({ actor }) => actor.kind === 'person');
  const and = (from: number, until: number): boolean =>
    until - from <= 4 && words.slice(from + 1, until).some(({ low }) => low === 'and');
  const at = people.indexOf(mention);
  const [before, after] = [people[at - 1], people[at + 1]];
  if (after && and(mention.last, after.first)) return before && and(before.last, mention.first) ? undefined : 0;
  return before && and(before.last, mention.first) ? 1 : undefined;
};

/** The two sides that a text names last before a place, in their order. */
const pairBefore = ({ all }: Known, { seen, mention }: Mentioned): readonly string[] => {
  const here = placesOf(seen).filter(({ last }) => last < mention.first);
  const before = [...placesOf(all[seen.index - 2]), ...placesOf(all[seen.index - 1]), ...here];
  const codes = [...new Set(before.toReversed().map(({ code }) => code))].slice(0, 2);
  return codes.length === 2 ? codes.reverse() : [];
};

/** Whether a name stands before a turn that its bearer speaks: what the sentence names besides is what he says. */
const isLabel = ({ turns }: Known, { seen, mention }: Mentioned): boolean =>
  (seen.sentence.words[mention.last]?.end ?? Infinity) <= (turns.get(seen.paragraph)?.start ?? -1);

/** The sides that somebody may be on, each with what speaks for it; the last is none. */
export const sideOptions = (
  known: Known,
  voices: ReadonlyMap<string, Voice>,
  { actor, mentions }: Voice,
): readonly SideOption[] => {
  const { ranked, voiced, looks, from, american } = sidesIn(known, voices);
  const near = mentions.flatMap(({ seen }) => placesOf(seen).map(({ code }) => code));
  const codes = [
    ...new Set([
      ...(actor.party === undefined ? [] : [actor.party]),
      ...near.slice(0, 24),
      ...ranked.slice(0, SIDES - 1),
      ...(ranked.includes('US') ? [] : ['US']),
    ]),
  ].slice(0, SIDES);
  const head = headOf(actor);
  const kind = actor.kind;
  const turn = mentions.some(({ seen }) => known.turns.has(seen.paragraph));
  const body = sideOfBody(actor.name, known.sides);
  const owner = ownerOf(known, actor);
  const listed = placeInPair(mentions);
  const pair = listed === undefined ? [] : pairBefore(known, mentions[0] as Mentioned);
  const guessed = known.register.isGuessed(owner?.name ?? actor.name);
  const held = `${actor.kind === 'person' ? (actor.office ?? '') : actor.name}`.toLowerCase();
  const office = held === '' ? [] : held.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
  const union = /\bcommission(?:er)?\b/.test(held) && !/\b(?:tariff|trade|high|development|reform)\b/.test(held);
  const seat = seatOf(actor);
  const rivals = seat === undefined ? [] : (seatsIn(voices).get(seat) ?? []).filter((each) => each !== actor);
  const labels = new Set(mentions.filter((each) => isLabel(known, each)));
  const options = codes.map((side): SideOption => {
    const out = new Set<string>();
    const own = known.sides?.includes(side) === true;
    const rank = ranked.indexOf(side);
    const view = known.home === side ? 'home' : own ? 'own' : 'other';
    out.add(`${view} ${from}`);
    out.add(`${view} ${from} ${kind}${turn ? ' turn' : ''}`);
    out.add(`rank=${Math.min(rank, 4)} ${kind}`);
    out.add(own ? 'of the two' : 'of the others');
    out.add(`${own ? 'of the two' : 'of the others'} ${kind} ${head}`);
    if (known.home === side) {
      out.add('home');
      out.add(`home ${kind}`);
      out.add(`home ${head}`);
    }
    for (const look of looks.get(side) ?? []) {
      out.add(`look ${look}`);
      out.add(`look ${look} ${kind}${turn ? ' turn' : ''}`);
      if (mentions.length > 0 && !near.includes(side)) out.add(`look ${look} absent`);
    }
    if (rank < 0) out.add(`unnamed ${head}`);
    if (rank < 0 && side === 'US') {
      out.add(`unnamed US ${american}`);
      out.add(`unnamed US ${american} ${head}`);
      out.add(`unnamed US ${american} of ${Math.min(3, ranked.length)} ${kind}`);
    }
    const others = (voiced.get(side) ?? 0) - (actor.party === side ? 1 : 0);
    out.add(`voices=${Math.min(3, others)}${own ? ' own' : ''}`);
    if (own && others === 0) {
      out.add('own and silent');
      out.add(`own and silent ${kind}`);
    }
    if (actor.party === side) {
      const by = guessed ? 'guessed' : 'party';
      out.add(`rule:${by}`);
      out.add(`rule:${by} ${kind}`);
      out.add(`rule:${by} ${head}`);
    } else if (guessed) out.add('rule:guessed another');
    else if (actor.party !== undefined) out.add('rule:another');
    else out.add(`rule:open${known.home === side ? ' home' : ''}${own ? ' own' : ''}`);
    if (body === side) out.add('by kind of body');
    for (const sign of nameSigns(actor, side)) out.add(sign);
    for (const sign of spokenSigns(known, actor, side)) out.add(sign);
    if (union && (side === 'EU' || ranked.includes('EU'))) out.add(side === 'EU' ? 'commission' : 'no commission');
    const seated = rivals.filter(({ party }) => party === side).length;
    if (seated > 0) out.add('rule:seat taken');
    else if (own && rivals.length > 0) out.add('rule:seat free');
    for (const word of office) out.add(`office ${word} ${side}`);
    const named = mentions.map(({ mention }) => mention.actor.party);
    if (named[0] === side) out.add(guessed ? 'rule:first guessed' : 'rule:first');
    let alone = 0;
    let there = 0;
    for (const [index, mentioned] of mentions.entries()) {
      const { seen, mention } = mentioned;
      const here = placesOf(seen).filter(({ code }) => code === side);
      const [before, after] = [
        placesOf(seen).findLast(({ last }) => last < mention.first),
        placesOf(seen).find(({ first }) => first > mention.last),
      ];
      const how = labels.has(mentioned) ? 't ' : '';
      const voice = (each: Placed | undefined): string =>
        how !== '' || each === undefined || !isQuoted(known, seen, each.start) ? how : 'q ';
      if (before?.code === side) out.add(`${voice(before)}nearest before`);
      if (after?.code === side) out.add(`${voice(after)}nearest after`);
      if (index === 0) {
        if (before?.code === side) out.add(`${voice(before)}first: nearest before`);
        if (after?.code === side) out.add(`${voice(after)}first: nearest after`);
        if (here.length === 0) out.add('first: absent');
        if (seen.parties[0]?.code === side && seen.parties[0].last < mention.first) out.add('first: leads');
        if (seen.before === side && here.length === 0) out.add('first: sentence before');
      }
      if (how === '') {
        if (here.length > 0) there += 1;
        if (here.length > 0 && placesOf(seen).every(({ code }) => code === side)) alone += 1;
      }
      for (const each of here.slice(0, 3)) beside(mentioned, each, out, index === 0, kind, voice(each));
      for (const sign of ownedSigns(known, mentioned, side, index === 0)) out.add(sign);
      const next = known.all[seen.index + 1];
      const anaphor = next?.parties.find(({ code, form, first }) => code === side && form === 'quality' && first <= 2);
      if (anaphor && next?.paragraph === seen.paragraph) {
        const follows = next.sentence.words[anaphor.last + 1]?.low ?? '';
        if (OFFICE_HEADS.has(follows) || /^(?:said|says|added|told)$/.test(follows)) out.add('taken up');
      }
      const said = known.turns.get(seen.paragraph);
      const place = said?.place;
      if (place !== undefined && index < 3) {
        const [label] = sentencesOf(place, { start: 0, end: place.length });
        if (label && partiesOf(label).some(({ code }) => code === side)) out.add('label of the turn');
      }
      for (const { last } of here) if (/^(?:our|my)$/.test(seen.sentence.words[last - 1]?.low ?? '')) out.add('ours');
      for (const other of seen.named)
        if (other.actor.name !== actor.name && other.actor.party === side) {
          const gap = other.first > mention.last ? other.first - mention.last : mention.first - other.last;
          if (gap <= 3) out.add('rule:beside one of them');
        }
    }
    const outside = mentions.length - labels.size;
    const share = outside === 0 ? 0 : there / outside;
    out.add(`there=${share === 0 ? 'never' : share < 0.5 ? 'some' : share < 1 ? 'most' : 'always'}`);
    if (alone > 0) out.add(`alone ${Math.min(3, alone)}`);
    if (listed !== undefined && pair.includes(side))
      out.add(pair[listed] === side ? 'listed in order' : 'listed out of order');
    if (turn) out.add(`turn ${own ? 'own' : 'other'} ${known.home === side ? 'home' : 'away'}`);
    return { side, signs: [...out] };
  });
  const open = actor.party === undefined ? 'open' : 'given';
  const none = [
    'none',
    `none ${kind}`,
    `none ${head}`,
    `none ${kind} ${head}`,
    `rule:none ${open}`,
    `none ${codes.length === 0}`,
  ];
  for (const word of actor.kind === 'person'
    ? (actor.office ?? '').toLowerCase().split(' ')
    : actor.name.toLowerCase().split(' '))
    none.push(`none word ${word}`);
  return [...options, { side: undefined, signs: none }];
};

/** A side must be as likely as this to be told. */
const ENOUGH = 0.25;

/** Somebody, with how likely he is on each side. */
interface Weighed {
  readonly key: string;
  readonly actor: Actor;
  /** The likeliest first; none of them is the side of nobody. */
  readonly sides: readonly { readonly side: string; readonly share: number }[];
}

/** Where somebody is named, and the sides that he may be on. */
export const sidesWhere = ({ mentions }: Voice, options: readonly SideOption[]): Where => ({
  spot: spotAt(...mentions.map(({ seen, mention }) => ({ seen, start: startOfWord(seen, mention.first) }))),
  spots: options.map(({ side }) => (side === undefined ? NOWHERE : { by: side })),
});

/** Everybody whom a text names, with the sides that each may be on: worked out once, however often it is asked. */
interface Cast {
  readonly voices: ReadonlyMap<string, Voice>;
  readonly options: ReadonlyMap<string, readonly SideOption[]>;
}

const CASTS = new WeakMap<object, Cast>();

const castOf = (known: Known): Cast => {
  const before = CASTS.get(known.register);
  if (before) return before;
  const voices = voicesOf(known);
  const cast = {
    voices,
    options: new Map([...voices].map(([key, voice]) => [key, sideOptions(known, voices, voice)])),
  };
  CASTS.set(known.register, cast);
  return cast;
};

const weigh = (known: Known, options: readonly SideOption[], key: string, voice: Voice): Weighed => {
  const shares = sharesOf(
    known.learnt,
    'actor-side',
    options.map(({ signs }) => signs),
    sidesWhere(voice, options),
  );
  const sides = options.flatMap(({ side }, index) => (side === undefined ? [] : [{ side, share: shares[index] ?? 0 }]));
  return { key, actor: voice.actor, sides: sides.sort((a, b) => b.share - a.share) };
};

const ONE_EACH =
  /\b(?:president|premier|prime minister|chancellor|king|queen|chief negotiator|trade representative|ambassador|\p{L}+ (?:minister|secretary)|minister (?:of|for) [\p{L} ]+)$/u;

/** An office that every side has one of, so that two who hold it are on two sides. */
const seatOf = ({ kind, office }: Actor): string | undefined => {
  if (kind !== 'person' || office === undefined || /\b(?:former|deputy|vice)\b/i.test(office)) return undefined;
  return ONE_EACH.exec(office.toLowerCase())?.[0];
};

/** As many who hold an office of one kind are looked at. */
const RIVALS = 12;

const SEATS = new WeakMap<object, ReadonlyMap<string, readonly Actor[]>>();

/** Who holds each office of which every side has one. */
const seatsIn = (voices: ReadonlyMap<string, Voice>): ReadonlyMap<string, readonly Actor[]> => {
  const known = SEATS.get(voices);
  if (known) return known;
  const seats = new Map<string, Actor[]>();
  for (const { actor } of voices.values()) {
    const seat = seatOf(actor);
    if (seat === undefined) continue;
    const holders = seats.get(seat) ?? [];
    if (holders.length < RIVALS) holders.push(actor);
    seats.set(seat, holders);
  }
  SEATS.set(voices, seats);
  return seats;
};

/** As likely as this must a side be for somebody whom another keeps from a likelier one. */
const LEFT = 0.1;

/** Whose side each of the people and bodies of a text is on; what nobody can tell is left out. Asked again, the later word holds. */
export const settleVoices = (known: Known): void => {
  if (!known.learnt.get('actor-side')) return;
  const { voices, options } = castOf(known);
  const weighed = [...voices].map(([key, voice]) => weigh(known, options.get(key) ?? [], key, voice));
  const taken = new Map<string, Set<string>>();
  const first = ({ sides }: Weighed): number => sides[0]?.share ?? 0;
  for (const { key, actor, sides } of [...weighed].sort((a, b) => first(b) - first(a))) {
    const seat = seatOf(actor);
    const held = seat === undefined ? undefined : (taken.get(seat) ?? new Set<string>());
    const free = sides.find(({ side, share }) => !held?.has(side) && share >= LEFT);
    const best = free ?? sides[0];
    const told =
      best !== undefined &&
      !OF_NO_SIDE.has(actor.name) &&
      (best.share >= ENOUGH || (best !== sides[0] && first({ key, actor, sides }) >= ENOUGH));
    if (told && seat !== undefined && held) taken.set(seat, held.add(best.side));
    known.register.settle(key, told ? best.side : undefined);
  }
  // "Hansen's office" is on Hansen's side.
  for (const [key, { actor }] of voices) {
    const owner = ownerOf(known, actor);
    if (owner && voices.has(keyOfActor(owner.name))) known.register.settle(key, known.register.settled(owner).party);
  }
};

const OWNED = /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?(.+)['’]s \p{Ll}+$/u;

/** Whose office a body is. */
const ownerOf = ({ register }: Known, { name, kind }: Actor): Actor | undefined => {
  const [, owner] = kind === 'organisation' ? (OWNED.exec(name) ?? []) : [];
  return owner === undefined ? undefined : register.full(owner);
};
