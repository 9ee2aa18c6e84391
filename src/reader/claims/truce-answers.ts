import { spotAt, spotOf } from '../encoder/spot.js';
import { type Learnt, sharesOf, yesTo } from '../learnt/learnt.js';
import type { Reading, Seen } from '../reading.js';
import { truceWords } from './day-places.js';
import { pairOptions, pairsWhere } from './truce-pairs.js';
import { type RolesOf, rolesOf } from './truce-roles.js';
import { type Said, sharesSaid, surest } from './truce-said.js';
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
  type Values,
  valuesOf,
  valuesWhere,
  weighedOf,
} from './truce-values.js';

/** What a text tells of a truce, and how likely it is. */
export interface Told {
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
/** Below this a value is not told. */
const FAINT = 0.015;
/** How much the whole text weighs beside its days and lengths where it is asked whether it tells of a truce. */
const SAID = 0.3;

/** How likely it is that a text tells of a truce in a state: by the whole of it, and by all there is. */
export interface Likely {
  readonly whole: number;
  readonly all: number;
}

export interface Answered {
  readonly told: readonly Told[];
  /** What sentences tell by themselves, those that tell most surely first. */
  readonly here: readonly (readonly Told[])[];
  /** By state, the sentences that tell of a truce most surely. */
  readonly said: ReadonlyMap<TruceState, readonly Said[]>;
  readonly likely: ReadonlyMap<TruceState, Likely>;
}

/** Below this a sentence by itself does not tell what a value is. */
const HERE = 0.12;
/** No more sentences than these are looked at by themselves. */
const MOST_HERE = 8;

/** What each sentence tells of truces by itself. */
const hereOf = ({ days, lengths }: Values, { here }: RolesOf): readonly (readonly Told[])[] => {
  const told = new Map<Seen, Told[]>();
  for (const value of [...days, ...lengths])
    for (const mention of value.mentions) {
      const shares = here.get(mention.seen)?.get(value.value);
      const own = told.get(mention.seen) ?? [];
      told.set(mention.seen, own);
      if (!shares || own.some((each) => each.value === value)) continue;
      for (const state of TRUCE_STATES)
        for (const field of TRUCE_FIELDS) {
          const share = shares.get(`${state} ${field}`) ?? 0;
          if (share >= HERE) own.push({ state, field, value, share, mention });
        }
    }
  const most = (all: readonly Told[]): number => Math.max(0, ...all.map(({ share }) => share));
  return [...told.values()]
    .filter((all) => all.length > 0)
    .toSorted((a, b) => most(b) - most(a))
    .slice(0, MOST_HERE);
};

/** What the weights say of every day and length of a text, and of the text as a whole. */
export const answered = (reading: Reading, learnt: Learnt): Answered => {
  const told: Told[] = [];
  const likely = new Map<TruceState, Likely>();
  const said = new Map<TruceState, readonly Said[]>();
  const values = valuesOf(reading);
  const signs = toldSigns(reading);
  const roles = rolesOf(reading, learnt);
  for (const state of TRUCE_STATES) {
    const yes = yesTo(learnt, toldQuestion(state), signs, spotAt()) ?? 0;
    let some = 0;
    for (const field of TRUCE_FIELDS) {
      const options = optionsOf(values, field);
      if (options.length === 0 || !learnt.get(questionOf(state, field))) continue;
      const shares = sharesOf(learnt, questionOf(state, field), weighedOf(values, field), valuesWhere(options));
      for (const [index, value] of options.entries()) {
        const role = roles.all.get(value.value)?.get(`${state} ${field}`) ?? 0;
        const share = together(shares[index] ?? 0, role);
        some = Math.max(some, share);
        if (share >= FAINT) told.push({ state, field, value, share, mention: bestOf(value) });
      }
    }
    const sentences = surest(sharesSaid(reading, learnt, state));
    const held = Math.max(some, BARE * (sentences[0]?.share ?? 0));
    said.set(state, sentences);
    likely.set(state, { whole: yes, all: SAID * yes + (1 - SAID) * held });
  }
  return { told, here: hereOf(values, roles), likely, said };
};

/** All days and lengths of a text, whatever they are likely to be of. */
export interface Named {
  readonly days: readonly Told[];
  readonly lengths: readonly Told[];
}

export const namedIn = (reading: Reading): Named => {
  const { days, lengths } = valuesOf(reading);
  // Of a day that its truce is reckoned from nothing need be said.
  const as = (field: TruceField, values: readonly Value[]): readonly Told[] =>
    values.map((value) => ({ state: 'in force', field, value, share: 1, mention: bestOf(value) }));
  return { days: as('since', days), lengths: as('length', lengths) };
};

/** What a text tells of the truce of two sides, and how likely it is theirs. */
export interface Whose {
  readonly told: Told[];
  readonly here: (readonly Told[])[];
  readonly said: ReadonlyMap<TruceState, Said>;
  readonly share: number;
}

type Group = { told: Told[]; here: (readonly Told[])[]; said: Map<TruceState, Said>; share: number };

/** From this likelihood on a place speaks of other sides than most places of the text. */
const OTHERS = 0.7;
/** From this likelihood on it may. */
const PERHAPS = 0.25;

/** Whose truce each place tells of: the sides that most places speak for, unless a place speaks plainly for others; where it may, both. */
export const byPair = (
  reading: Reading,
  learnt: Learnt,
  { told, here, said }: Pick<Answered, 'told' | 'here' | 'said'>,
): ReadonlyMap<string, Whose> => {
  const sums = new Map<string, number>();
  const own = new Map<Seen, ReadonlyMap<string, number>>();
  for (const { seen, share } of [
    ...told.map(({ mention, share }) => ({ seen: mention.seen, share })),
    ...here.flatMap((each) => each.slice(0, 1).map(({ mention }) => ({ seen: mention.seen, share: 0 }))),
    ...[...said.values()].flat(),
  ]) {
    let shares = own.get(seen);
    if (!shares) {
      const options = pairOptions(reading, seen);
      const each = sharesOf(
        learnt,
        'truce-pair',
        options.map(({ signs }) => signs),
        pairsWhere(spotOf(seen), options),
      );
      shares = new Map(options.map(({ parties }, index) => [parties.join(), each[index] ?? 0]));
      own.set(seen, shares);
    }
    for (const [pair, likely] of shares) sums.set(pair, (sums.get(pair) ?? 0) + likely * share);
  }
  const [main] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? [];
  const sum = [...sums.values()].reduce((all, each) => all + each, 0);
  const groups = new Map<string, Group>();
  const groupsAt = (seen: Seen): readonly Group[] => {
    const [[best, likely = 0] = []] = [...(own.get(seen) ?? [])].sort((a, b) => b[1] - a[1]);
    if (main === undefined) return [];
    const other = best !== undefined && best !== main && likely >= PERHAPS ? best : undefined;
    const pairs = other === undefined ? [main] : likely >= OTHERS ? [other] : [main, other];
    return pairs.map((pair) => {
      const share = pair === main ? (sums.get(pair) ?? 0) / sum : likely;
      const group = groups.get(pair) ?? { told: [], here: [], said: new Map<TruceState, Said>(), share };
      group.share = Math.max(group.share, share);
      groups.set(pair, group);
      return group;
    });
  };
  for (const each of told) for (const group of groupsAt(each.mention.seen)) group.told.push(each);
  for (const each of here) {
    const [first] = each;
    if (first) for (const group of groupsAt(first.mention.seen)) group.here.push(each);
  }
  for (const [state, sentences] of said)
    for (const each of sentences)
      for (const group of groupsAt(each.seen)) if (!group.said.has(state)) group.said.set(state, each);
  return groups;
};
