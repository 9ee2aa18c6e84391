import { nameOptions } from '../../../src/reader/claims/signer-names.js';
import { type SignerPlace, signerPlaces } from '../../../src/reader/claims/signer-places.js';
import { partiesFor, partySigns, signersWhere } from '../../../src/reader/claims/signer-sides.js';
import {
  claimOf,
  ruledSignoffs,
  type SignoffState,
  signoffSigns,
  signoffSpot,
  signoffTogetherSigns,
  suspectedSignoffs,
} from '../../../src/reader/claims/signoffs.js';
import { spotAt } from '../../../src/reader/encoder/spot.js';
import type { Learnt } from '../../../src/reader/learnt/learnt.js';
import type { Label } from '../../../test/reader/labelled.js';
import { agrees } from '../../../test/reader/score.js';
import { STEPS } from '../learn.js';
import {
  type AskedPlace,
  answering,
  answeringAfter,
  choosing,
  crossed,
  type Lesson,
  overlaps,
  type Span,
  type Taught,
} from '../lesson.js';

type SignoffLabel = Extract<Label, { kind: 'signoff' }> & Span;

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase()
    .replace(/^(?:the|an?) /, '');

/** Whether a place may name whom a label names. */
const names = ({ actor, naming }: SignerPlace, { by, party }: SignoffLabel): boolean => {
  if (by === undefined)
    return naming === 'side' ? actor.party === party : actor.party === undefined || actor.party === party;
  const [mine, labelled] = [plain(actor.name), plain(by)];
  if (mine === labelled || mine.includes(labelled) || labelled.includes(mine)) return true;
  return (
    (actor.office !== undefined && plain(actor.office).includes(labelled)) ||
    mine.split(' ').at(-1) === labelled.split(' ').at(-1)
  );
};

interface Met {
  readonly place: SignerPlace;
  readonly state: SignoffState;
  readonly label?: SignoffLabel;
}

/** Everybody who may sign, with the label that says what he did; whoever signs elsewhere in the text says neither yes nor no here. */
const met = ({ reading, labels }: Taught): readonly Met[] => {
  const signoffs = labels.filter((label): label is SignoffLabel => label.kind === 'signoff');
  const places = signerPlaces(reading);
  const meant = new Map<SignerPlace, SignoffLabel>();
  for (const label of signoffs) {
    const beside = places.filter(({ seen }) => overlaps(seen.sentence, label));
    const inside = beside.filter(({ seen, start, end }) =>
      overlaps({ start: seen.sentence.start + start, end: seen.sentence.start + end }, label),
    );
    const alike = (list: readonly SignerPlace[]): readonly SignerPlace[] => {
      const fit = list.filter((place) => names(place, label));
      const exact =
        label.by === undefined
          ? fit.filter(({ naming }) => naming === 'side')
          : fit.filter(({ actor }) => plain(actor.name) === plain(label.by ?? ''));
      return exact.length > 0 ? exact : fit;
    };
    const [here] = [alike(inside), alike(beside), inside.length === 1 ? inside : []].filter((list) => list.length > 0);
    for (const place of here ?? []) if (!meant.has(place)) meant.set(place, label);
  }
  return places.flatMap((place): Met[] => {
    const label = meant.get(place);
    if (label) return [{ place, state: label.state ?? 'none', label }];
    return signoffs.some((each) => names(place, each)) ? [] : [{ place, state: 'none' }];
  });
};

const MET = new WeakMap<Taught, readonly Met[]>();
const metOf = (taught: Taught): readonly Met[] => {
  const known = MET.get(taught) ?? met(taught);
  MET.set(taught, known);
  return known;
};

const state = answering(
  'signoff-state',
  (taught) =>
    metOf(taught).map(({ place, state }) => ({
      spot: spotAt(place),
      signs: signoffSigns(taught.reading, place),
      answer: state,
    })),
  { l1: 1.2, least: 4 },
);

/** The sides are few where signers are met, and their signs say different things, so that little of them is left out. */
const party = choosing(
  'signoff-party',
  (taught) =>
    metOf(taught).flatMap(({ place, label }) => {
      if (label?.party === undefined || place.naming === 'side') return [];
      const options = partiesFor(taught.reading, place);
      const right = options.indexOf(label.party);
      return right < 0
        ? []
        : [
            {
              ...signersWhere(place, options),
              options: options.map((each) => partySigns(taught.reading, place, each)),
              right: [right],
            },
          ];
    }),
  { l1: 0.3, l2: 0.5, least: 3, rounds: 10 },
);

/** Under which of the names that a place offers its signer is labelled. */
const by = choosing('signoff-by', (taught) =>
  metOf(taught).flatMap(({ place, label }) => {
    if (label?.by === undefined) return [];
    const named = plain(label.by);
    const options = nameOptions(taught.reading, place);
    const right = options.flatMap((option, index) => (plain(option.by) === named ? [index] : []));
    return right.length === 0 || options.length < 2 ? [] : [{ options: options.map(({ signs }) => signs), right }];
  }),
);

/** Each signature that a text may tell of, as its places suspect it, with whether it does. */
const suspected = ({ reading, labels }: Taught, learnt: Learnt): readonly AskedPlace[] => {
  const all = suspectedSignoffs({ ...reading, learnt });
  const ruled = ruledSignoffs(reading);
  return all.map((told) => {
    const claim = claimOf(told);
    const right = labels.some(({ start: _, end: __, ...label }) => label.kind === 'signoff' && agrees(label, claim));
    return { spot: signoffSpot(told), signs: signoffTogetherSigns(told, all, ruled), answer: right ? 'yes' : 'no' };
  });
};

/** Whether a signature that its places suspect is told of in a text. */
const told = answeringAfter(
  'signoff-told',
  crossed(() => [state, party, by]),
  suspected,
  STEPS,
);

export const SIGNOFF_LESSONS: readonly Lesson[] = [state, party, by, told];
