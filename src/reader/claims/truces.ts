import { type Day, parseDay } from '../../time/index.js';
import { type Found, whole } from '../found.js';
import { sharesOf, yesTo } from '../learnt/learnt.js';
import type { Reading, Seen } from '../reading.js';
import { truceWords } from './day-places.js';
import { pairOptions } from './truce-pairs.js';
import { rolesOf } from './truce-roles.js';
import { type Said, saidOf } from './truce-said.js';
import { completed, likeliest } from './truce-sums.js';
import { toldSigns } from './truce-told.js';
import {
  type Mention,
  optionsOf,
  questionOf,
  TRUCE_FIELDS,
  TRUCE_STATES,
  type TruceField,
  type TruceState,
  toldQuestion,
  type Value,
  valuesOf,
  weighedOf,
} from './truce-values.js';

/** What a text tells of a truce, and how likely it is. */
interface Told {
  readonly state: TruceState;
  readonly field: TruceField;
  readonly value: Value;
  readonly share: number;
  /** The place that says it best. */
  readonly mention: Mention;
}

/** Of several places that name a value, the first with words of a truce. */
const bestOf = ({ mentions }: Value): Mention =>
  mentions.find(({ seen }) => truceWords(seen).some(({ word }) => word === 'truce' || word === 'more')) ??
  (mentions[0] as Mention);

/** How much the choice among all that a text names weighs beside what each mention says of itself. */
const CHOICE = 0.5;
const together = (chosen: number, role: number): number => CHOICE * chosen + (1 - CHOICE) * role;

/** How much a sentence that tells of a truce weighs beside the likeliest of its days and lengths. */
const BARE = 0.8;

/** From this likelihood on a truce is told of which has neither day nor length. */
const TOLD_BARE: Readonly<Partial<Record<TruceState, number>>> = { 'in force': 0.9, proposed: 0.6 };

/** Below this a value is not told. */
const FAINT = 0.03;
/** How much the whole text weighs beside its days and lengths where it is asked whether it tells of a truce. */
const SAID = 0.3;

interface Answered {
  readonly told: readonly Told[];
  /** By state, the sentence that tells of a truce most surely. */
  readonly said: ReadonlyMap<TruceState, Said>;
  /** How likely it is that the text tells of a truce in a state at all. */
  readonly likely: ReadonlyMap<TruceState, number>;
}

const answered = (reading: Reading): Answered => {
  const told: Told[] = [];
  const likely = new Map<TruceState, number>();
  const said = new Map<TruceState, Said>();
  const values = valuesOf(reading);
  const signs = toldSigns(reading);
  const roles = rolesOf(reading);
  for (const state of TRUCE_STATES) {
    const yes = yesTo(reading.learnt, toldQuestion(state), signs) ?? 0;
    let some = 0;
    for (const field of TRUCE_FIELDS) {
      const options = optionsOf(values, field);
      if (options.length === 0 || !reading.learnt.get(questionOf(state, field))) continue;
      const shares = sharesOf(reading.learnt, questionOf(state, field), weighedOf(values, field));
      for (const [index, value] of options.entries()) {
        const role = roles.get(value.value)?.get(`${state} ${field}`) ?? 0;
        const share = together(shares[index] ?? 0, role);
        some = Math.max(some, share);
        if (share >= FAINT) told.push({ state, field, value, share, mention: bestOf(value) });
      }
    }
    const best = saidOf(reading, state);
    const held = best === undefined ? some : Math.max(some, BARE * best.share);
    if (best) said.set(state, best);
    likely.set(state, SAID * yes + (1 - SAID) * held);
  }
  return { told, likely, said };
};

/** A truce is told of from this likelihood on. */
const TOLD: Readonly<Record<TruceState, number>> = { 'in force': 0.5, proposed: 0.45, ended: 0.35 };
/** A field is told from this likelihood on: where a truce is told of, what the text names is most likely its own. */
const TELLS = 0.05;
/** A second end of a truce in the same state is another truce. */
const ANOTHER = 0.45;
/** From this likelihood on a place speaks of other sides than most places of the text. */
const OTHERS = 0.7;

/** All days and lengths of a text, whatever they are likely to be of. */
interface Named {
  readonly days: readonly Told[];
  readonly lengths: readonly Told[];
}

const namedIn = (reading: Reading): Named => {
  const { days, lengths } = valuesOf(reading);
  // Of a day that its truce is reckoned from nothing need be said.
  const as = (field: TruceField, values: readonly Value[]): readonly Told[] =>
    values.map((value) => ({ state: 'in force', field, value, share: 1, mention: bestOf(value) }));
  return { days: as('since', days), lengths: as('length', lengths) };
};

/** A day ends or begins one truce alone: of two in different states that are given the same, the likelier stays. */
const apart = (claims: readonly Found[]): readonly Found[] =>
  claims.filter(({ claim: mine, share = 0 }) => {
    if (mine.kind !== 'truce' || !1) return true;
    return !claims.some(
      ({ claim: other, share: likelier = 0 }) =>
        other.kind === 'truce' &&
        other.state !== mine.state &&
        likelier > share &&
        ((mine.expires !== undefined && mine.expires === other.expires) ||
          (mine.since !== undefined && mine.since === other.since)),
    );
  });

const claimsOf = (
  parties: readonly string[],
  told: readonly Told[],
  likely: ReadonlyMap<TruceState, number>,
  sure: number,
  named: Named,
): readonly Found[] => {
  let before: Day | undefined;
  const claims = TRUCE_STATES.flatMap((state): readonly Found[] => {
    const own = told.filter((each) => each.state === state && each.share >= TELLS).sort((a, b) => b.share - a.share);
    if ((likely.get(state) ?? 0) < TOLD[state] || own.length === 0) return [];
    const ends = own.filter(({ field }) => field === 'expires');
    const { end, length, since } = completed(
      likeliest(
        ends,
        own.filter(({ field }) => field === 'length'),
        own.filter(({ field }) => field === 'since'),
        state === 'proposed' ? before : undefined,
      ),
      1 ? named.days : [],
      1 ? named.lengths : [],
    );
    const others = ends.filter((each) => each !== end);
    if (state === 'in force' && end) before = dayOf(end.value.value);
    const first: Found = {
      claim: {
        kind: 'truce',
        parties: [...parties],
        state,
        ...(length ? { length: length.value.value } : {}),
        ...(since ? { [since.value.month ? 'since_month' : 'since']: since.value.value } : {}),
        ...(end ? { expires: end.value.value } : {}),
      },
      ranges: [end, length, since].flatMap((each) => (each ? [whole(each.mention.seen)] : [])),
      rule: `truce: ${state}, ${end ? 'dated' : 'told'}`,
      share: Math.min(sure, likely.get(state) ?? 0, ...[end, length, since].flatMap((each) => each?.share ?? [])),
    };
    const more = others
      .filter(({ share }) => share >= ANOTHER)
      .map(
        ({ value, mention, share }): Found => ({
          claim: { kind: 'truce', parties: [...parties], state, expires: value.value },
          ranges: [whole(mention.seen)],
          rule: `truce: ${state}, one more`,
          share: Math.min(sure, share),
        }),
      );
    return [first, ...more];
  });
  return apart(claims);
};

const dayOf = (value: string): Day | undefined => {
  const parsed = parseDay(value);
  return parsed.ok ? parsed.value : undefined;
};

const known = new WeakMap<Reading, readonly Found[]>();

/** The suspensions of duties that a text tells of: in force, over, or asked for. */
export const findTruces = (reading: Reading): readonly Found[] => {
  const before = known.get(reading);
  if (before) return before;
  const found = trucesOf(reading);
  known.set(reading, found);
  return found;
};

/** What a text tells of the truce of two sides, and how likely it is theirs. */
interface Whose {
  readonly told: Told[];
  readonly share: number;
}

/** Whose truce each place tells of: the sides that most places speak for, unless a place speaks plainly for others. */
const byPair = (
  reading: Reading,
  told: readonly Told[],
  said: Iterable<Said>,
): { readonly groups: ReadonlyMap<string, Whose>; readonly pairAt: (seen: Seen) => string | undefined } => {
  const sums = new Map<string, number>();
  const own = new Map<Seen, ReadonlyMap<string, number>>();
  for (const { seen, share } of [...told.map(({ mention, share }) => ({ seen: mention.seen, share })), ...said]) {
    let shares = own.get(seen);
    if (!shares) {
      const options = pairOptions(reading, seen);
      const each = sharesOf(
        reading.learnt,
        'truce-pair',
        options.map(({ signs }) => signs),
      );
      shares = new Map(options.map(({ parties }, index) => [parties.join(), each[index] ?? 0]));
      own.set(seen, shares);
    }
    for (const [pair, likely] of shares) sums.set(pair, (sums.get(pair) ?? 0) + likely * share);
  }
  const [main] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? [];
  const groups = new Map<string, Whose>();
  const sum = [...sums.values()].reduce((all, each) => all + each, 0);
  const best = (seen: Seen): readonly [string, number] | undefined =>
    [...(own.get(seen) ?? [])].sort((a, b) => b[1] - a[1])[0];
  const pairAt = (seen: Seen): string | undefined => {
    const [pair, likely] = best(seen) ?? [];
    return pair !== undefined && likely !== undefined && likely >= OTHERS ? pair : main;
  };
  for (const each of told) {
    const likely = best(each.mention.seen)?.[1];
    const mine = pairAt(each.mention.seen);
    if (mine === undefined) continue;
    const group = groups.get(mine) ?? { told: [], share: mine === main ? (sums.get(mine) ?? 0) / sum : (likely ?? 0) };
    group.told.push(each);
    groups.set(mine, group);
  }
  return { groups, pairAt };
};

const trucesOf = (reading: Reading): readonly Found[] => {
  const { told, likely, said } = answered(reading);
  const { groups, pairAt } = byPair(reading, told, said.values());
  const named = namedIn(reading);
  const claims = [...groups].flatMap(([pair, { told: each, share }]) =>
    claimsOf(pair.split(','), each, likely, share, named),
  );
  const bare = [...said].flatMap(([state, { seen }]): readonly Found[] => {
    const share = likely.get(state) ?? 0;
    const pair = pairAt(seen);
    if (pair === undefined || share < (TOLD_BARE[state] ?? 1)) return [];
    if (claims.some(({ claim }) => claim.kind === 'truce' && claim.state === state)) return [];
    const claim = { kind: 'truce' as const, parties: pair.split(','), state };
    return [{ claim, ranges: [whole(seen)], rule: `truce: ${state}, bare`, share }];
  });
  return [...claims, ...bare];
};
