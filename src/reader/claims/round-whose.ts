/** Whose meeting a text tells of: the sides that sit at it. */
import { partAt } from '../clauses.js';
import { spotAt } from '../encoder/spot.js';
import { sharesOf } from '../learnt/learnt.js';
import { type Reading, type Seen, startOfWord } from '../reading.js';
import { onRecord } from '../record.js';
import type { Anchor } from '../rounds/anchors.js';
import { pairOf, sidesNamed } from './pair.js';
import type { Group } from './round-group.js';
import { type PairOption, pairOptions, pairsWhere } from './truce-pairs.js';

/** The two sides that may sit at a meeting of which a place of the text tells, each pair with what speaks for it. */
export const meetingPairs = (reading: Reading, anchor: Anchor): readonly PairOption[] => {
  const { seen } = anchor;
  const before = reading.all[seen.index - 1];
  const told = [
    ['rule:named', pairOf(reading, seen)],
    ['people', pairOfPeople(seen)],
    ['people before', before && before.paragraph === seen.paragraph ? pairOfPeople(before) : undefined],
  ] as const;
  const sit = new Set(seen.actors.flatMap(({ actor }) => (actor.kind === 'person' ? (actor.party ?? []) : [])));
  const near = companyOf(reading, anchor);
  return pairOptions(reading, seen).map(({ parties, signs }) => ({
    parties,
    signs: [
      ...signs,
      ...told.flatMap(([name, pair]) => (pair === undefined ? [] : [`${name}=${pair.join() === parties.join()}`])),
      `sit=${parties.filter((each) => sit.has(each)).length} of ${Math.min(sit.size, 3)}`,
      ...companySigns(reading, anchor, near, parties),
    ],
  }));
};

/** Who is named about a place, by sides. */
interface Company {
  /** Sides named in its clause, by themselves or by their people. */
  readonly clause: ReadonlySet<string>;
  /** The side named last before it and the first one after it, in its sentence. */
  readonly left?: string;
  readonly right?: string;
  /** The side of whoever was named last in the sentences before. */
  readonly lately?: string;
  /** Whose seat it is. */
  readonly host?: string;
}

const companyOf = (reading: Reading, { seen, start, end }: Anchor): Company => {
  const here = namedIn(seen);
  const part = partAt(seen, start);
  const clause = new Set(here.flatMap((each) => (each.at >= part.start && each.at < part.end ? [each.code] : [])));
  const left = here.findLast(({ at }) => at < start)?.code;
  const right = here.find(({ at }) => at >= end)?.code;
  const lately = [1, 2, 3]
    .map((back) => reading.all[seen.index - back])
    .find((each) => each && namedIn(each).length > 0);
  const last = lately && namedIn(lately).at(-1)?.code;
  const host = seen.places.find((each) => each.form === 'seat' && each.start < end && each.end > start)?.code;
  return {
    clause,
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
    ...(last === undefined ? {} : { lately: last }),
    ...(host === undefined ? {} : { host }),
  };
};

interface Named {
  readonly code: string;
  readonly at: number;
}

const NAMED = new WeakMap<Seen, readonly Named[]>();

/** The sides that a sentence names, by themselves or by their people, from its beginning on. */
const namedIn = (seen: Seen): readonly Named[] => {
  const known = NAMED.get(seen);
  if (known) return known;
  const found = [
    ...sidesNamed(seen).map((each): Named => ({ code: each.code, at: each.start })),
    ...seen.actors.flatMap(({ actor, first }): readonly Named[] =>
      actor.party === undefined ? [] : [{ code: actor.party, at: startOfWord(seen, first) }],
    ),
  ].sort((a, b) => a.at - b.at);
  NAMED.set(seen, found);
  return found;
};

/** What those who are named about a place say of two sides. */
const companySigns = (
  reading: Reading,
  { kind, name, sort }: Anchor,
  { clause, left, right, lately, host }: Company,
  parties: readonly string[],
): readonly string[] => {
  const is = (code: string | undefined): string => (code === undefined ? '-' : parties.includes(code) ? 'y' : 'n');
  const about = `${is(left)}${is(right)}${left === right ? '=' : ''}`;
  const inside = `${parties.filter((each) => clause.has(each)).length} of ${Math.min(clause.size, 3)}`;
  return [
    `clause=${inside}`,
    `clause=${inside} ${kind} ${sort}`,
    `about=${about}`,
    `about=${about} ${kind} ${sort}`,
    `about=${about} clause=${inside}`,
    `lately=${is(lately)} clause=${inside}`,
    `host=${is(host)}`,
    `host=${is(host)} clause=${inside}`,
    `host=${is(host)} about=${about}`,
    ...(name === undefined ? [] : onRecord(reading, `${parties.join()} ${name}`)),
  ];
};

/** Sides that may sit at a meeting. */
export interface Whose {
  readonly parties: readonly string[];
  readonly share: number;
}

const PAIRS = new WeakMap<Reading, Map<Anchor, readonly Whose[]>>();

/** How likely each two sides sit at the meeting of which a place of the text tells. */
const pairsAt = (reading: Reading, anchor: Anchor): readonly Whose[] => {
  const kept = PAIRS.get(reading) ?? new Map<Anchor, readonly Whose[]>();
  PAIRS.set(reading, kept);
  const before = kept.get(anchor);
  if (before) return before;
  const options = meetingPairs(reading, anchor);
  const shares = sharesOf(
    reading.learnt,
    'talks_round-pair',
    options.map(({ signs }) => signs),
    pairsWhere(spotAt(anchor), options),
  );
  const found = options.map(({ parties }, index): Whose => ({ parties, share: shares[index] ?? 0 }));
  kept.set(anchor, found);
  return found;
};

/** From this likelihood on two sides are surely those of a meeting, so that one of others is another meeting. */
const SURELY = 0.5;

/** The two sides that surely sit at the meeting of which a place of the text tells, if any do. */
export const surePair = (reading: Reading, anchor: Anchor): string | undefined =>
  pairsAt(reading, anchor)
    .find(({ share }) => share >= SURELY)
    ?.parties.join();

/** From this likelihood on other sides than the likeliest may sit at a meeting. */
const OTHERS = 0.12;

/** Whose meeting it is: where no more than two sides are told to sit at it, the pair that its sentences together make likeliest; then others that may be meant. */
export const whoseOf = (group: Group, reading: Reading): readonly Whose[] => {
  const ruled = partiesOf(group, reading);
  if (ruled !== undefined && ruled.length > 2) return [{ parties: ruled, share: 1 }];
  const sums = new Map<string, { readonly parties: readonly string[]; share: number }>();
  for (const { anchor } of group.mentions)
    for (const { parties, share } of pairsAt(reading, anchor)) {
      const entry = sums.get(parties.join()) ?? { parties, share: 0 };
      entry.share += share / group.mentions.length;
      sums.set(parties.join(), entry);
    }
  const [likeliest, ...others] = [...sums.values()].sort((a, b) => b.share - a.share);
  if (!likeliest) return ruled ? [{ parties: ruled, share: 1 }] : [];
  return [likeliest, ...others.slice(0, 1).filter(({ share }) => share >= OTHERS)];
};

/** Whose meeting it is by the sides and the officials that its sentences name, else by the text. */
const partiesOf = (group: Group, reading: Reading): readonly string[] | undefined => {
  const counts = new Map<string, { readonly pair: readonly string[]; count: number }>();
  const vote = (pair: readonly string[] | undefined, weight: number): void => {
    if (!pair) return;
    const key = pair.join();
    const entry = counts.get(key) ?? { pair, count: 0 };
    entry.count += weight;
    counts.set(key, entry);
  };
  for (const { anchor } of group.mentions) {
    vote(pairOf(reading, anchor.seen), 2);
    vote(pairOfPeople(anchor.seen), 3);
    const before = reading.all[anchor.seen.index - 1];
    if (before && before.paragraph === anchor.seen.paragraph) vote(pairOfPeople(before), 1);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.pair;
};

/** The two sides of those who sit together in a sentence. */
const pairOfPeople = (seen: Seen): readonly string[] | undefined => {
  const codes = new Set(sidesNamed(seen).map(({ code }) => code));
  for (const { actor } of seen.actors) if (actor.kind === 'person' && actor.party !== undefined) codes.add(actor.party);
  return codes.size === 2 ? [...codes].sort() : undefined;
};
