import { sittingOptions } from '../../../src/reader/claims/round-days.js';
import type { Group, Part } from '../../../src/reader/claims/round-group.js';
import type { Candidate, RoundSlot } from '../../../src/reader/claims/round-told.js';
import { meetingPairs } from '../../../src/reader/claims/round-whose.js';
import {
  dayOptions,
  groupsOf,
  numberOptions,
  optionSigns,
  slotsOf,
  whereOf,
} from '../../../src/reader/claims/rounds.js';
import { pairsWhere } from '../../../src/reader/claims/truce-pairs.js';
import { spotAt } from '../../../src/reader/encoder/spot.js';
import type { Learnt, Question } from '../../../src/reader/learnt/learnt.js';
import { type Anchor, type Anchored, anchoredOf, anchorSigns } from '../../../src/reader/rounds/anchors.js';
import { readingsOf } from '../../../src/reader/rounds/days.js';
import { type Day, formatDay } from '../../../src/time/index.js';
import type { Label } from '../../../test/reader/labelled.js';
import { agrees } from '../../../test/reader/score.js';
import { CAREFUL } from '../learn.js';
import {
  answering,
  type ChosenPlace,
  choosing,
  choosingAfter,
  crossed,
  type Firsts,
  type Lesson,
  overlaps,
  type Span,
  type Taught,
} from '../lesson.js';

type RoundLabel = Extract<Label, { kind: 'talks_round' }> & Span;

const meetingsOf = ({ labels }: Taught): readonly RoundLabel[] =>
  labels.filter((label): label is RoundLabel => label.kind === 'talks_round');

/** A name apart from accents, case and the kind of apostrophe. */
const plain = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase().replace(/^the /, '');

const isPlaceOf = (anchor: Anchor, label: RoundLabel): boolean =>
  anchor.name !== undefined && label.place !== undefined && plain(anchor.name) === plain(label.place);

const absolute = ({ seen, start, end }: Pick<Anchor, 'seen' | 'start' | 'end'>): Span => ({
  start: seen.sentence.start + start,
  end: seen.sentence.start + end,
});

/** How many sentences lie between an anchor and the evidence of a label. */
const apart = ({ reading }: Anchored, { seen }: Pick<Anchor, 'seen'>, label: RoundLabel): number => {
  const at = reading.all.findIndex(({ sentence }) => sentence.end > label.start);
  return Math.abs((at < 0 ? reading.all.length : at) - seen.index);
};

/** Of labels that an anchor may stand for, the one whose evidence lies nearest. */
const closest = (anchored: Anchored, anchor: Anchor, labels: readonly RoundLabel[]): RoundLabel | undefined =>
  labels.toSorted((a, b) => {
    const [one, two] = [a, b].map((label) => (overlaps(absolute(anchor), label) ? -1 : apart(anchored, anchor, label)));
    return (one ?? 0) - (two ?? 0);
  })[0];

/** The part that a day has in a meeting, whichever of its readings is meant. */
const partIn = (anchored: Anchored, { dated }: Anchor, label: RoundLabel): Part | undefined => {
  if (!dated) return undefined;
  for (const { from, until } of readingsOf(dated, anchored.reading.published)) {
    const [first, last] = [formatDay(from), until === undefined ? undefined : formatDay(until)];
    if (first === label.from && (last === label.until || label.until === undefined)) return 'only';
    if (first === label.from) return 'from';
    if (first === label.until || last === label.until) return label.until === undefined ? undefined : 'until';
  }
  return undefined;
};

/** The meeting that a day is of, with its part in it; `far` where the text may tell of the same day for another reason. */
const dayOf = (
  anchored: Anchored,
  day: Anchor,
  labels: readonly RoundLabel[],
): { readonly label: RoundLabel; readonly part: Part } | 'far' | undefined => {
  const fitting = labels.flatMap((label) => {
    const part = partIn(anchored, day, label);
    return part === undefined ? [] : [{ label, part }];
  });
  const near = fitting.filter(({ label }) => {
    const there = dayOptions(anchored, day).some((town) => isPlaceOf(town, label));
    return there || apart(anchored, day, label) <= 2;
  });
  if (near.length === 0) return fitting.length > 0 ? 'far' : undefined;
  const label = closest(
    anchored,
    day,
    near.map((each) => each.label),
  );
  return near.find((each) => each.label === label);
};

const meeting = answering('talks_round-meeting', (taught) => {
  const anchored = anchoredOf(taught.reading);
  const labels = meetingsOf(taught);
  return anchored.towns.flatMap((town) => {
    const own = labels.filter((label) => isPlaceOf(town, label));
    const label = closest(anchored, town, own);
    if (label && label.meeting === undefined) return [];
    return [{ spot: spotAt(town), signs: anchorSigns(anchored, town), answer: label?.meeting ?? 'none' }];
  });
});

/** The label without a place that a word or a day stands for. */
const placeless = (
  anchored: Anchored,
  anchor: Anchor,
  labels: readonly RoundLabel[],
): RoundLabel | 'placed' | undefined => {
  const { sentence } = anchor.seen;
  const here = labels.filter((label) => overlaps(sentence, label));
  const own = here.filter(({ place }) => place === undefined);
  const dated = anchor.kind === 'day' ? dayOf(anchored, anchor, labels) : undefined;
  if (dated !== undefined && dated !== 'far') return dated.label.place === undefined ? dated.label : 'placed';
  if (anchor.kind === 'day') return undefined;
  const label = closest(anchored, anchor, own);
  if (label && (anchor.sort !== 'call' || label.meeting === 'call' || overlaps(absolute(anchor), label))) return label;
  return here.length > 0 ? 'placed' : undefined;
};

const word = answering('talks_round-word', (taught) => {
  const anchored = anchoredOf(taught.reading);
  const labels = meetingsOf(taught);
  return [...anchored.words, ...anchored.days].flatMap((anchor) => {
    const label = placeless(anchored, anchor, labels);
    const answer = label === 'placed' ? 'placed' : label === undefined ? 'none' : label.meeting;
    return answer === undefined ? [] : [{ spot: spotAt(anchor), signs: anchorSigns(anchored, anchor), answer }];
  });
});

/** What a place of any kind that may tell of a meeting tells of. */
const toldAt = (
  taught: Taught,
): readonly { readonly anchored: Anchored; readonly anchor: Anchor; readonly label: RoundLabel }[] => {
  const anchored = anchoredOf(taught.reading);
  const labels = meetingsOf(taught);
  if (labels.length === 0) return [];
  const told = (anchor: Anchor): RoundLabel | undefined => {
    if (anchor.kind === 'town')
      return closest(
        anchored,
        anchor,
        labels.filter((label) => isPlaceOf(anchor, label)),
      );
    const label = placeless(anchored, anchor, labels);
    return label === 'placed' ? undefined : label;
  };
  return [...anchored.towns, ...anchored.words, ...anchored.days].flatMap((anchor) => {
    const label = told(anchor);
    return label === undefined ? [] : [{ anchored, anchor, label }];
  });
};

const state = answering('talks_round-state', (taught) =>
  toldAt(taught).flatMap(({ anchored, anchor, label }) =>
    label.state === undefined
      ? []
      : [{ spot: spotAt(anchor), signs: anchorSigns(anchored, anchor), answer: label.state }],
  ),
);

const pair = choosing('talks_round-pair', (taught) =>
  toldAt(taught).flatMap(({ anchor, label }) => {
    const options = meetingPairs(taught.reading, anchor);
    const right = options.findIndex(({ parties }) => parties.join() === label.parties?.toSorted().join());
    return right < 0
      ? []
      : [
          {
            ...pairsWhere(spotAt(anchor), options),
            options: options.map(({ signs }) => signs),
            right: [right],
          },
        ];
  }),
);

const day = answering('talks_round-day', (taught) => {
  const anchored = anchoredOf(taught.reading);
  const labels = meetingsOf(taught);
  return anchored.days.flatMap((each) => {
    const of = dayOf(anchored, each, labels);
    if (of === 'far') return [];
    return [{ spot: spotAt(each), signs: anchorSigns(anchored, each), answer: of?.part ?? 'none' }];
  });
});

const place = choosing('talks_round-place', (taught) => {
  const anchored = anchoredOf(taught.reading);
  const labels = meetingsOf(taught);
  return anchored.days.flatMap((each) => {
    const of = dayOf(anchored, each, labels);
    if (of === undefined || of === 'far') return [];
    const options = dayOptions(anchored, each);
    const right = options.flatMap((option, index) => (isPlaceOf(option, of.label) ? [index] : []));
    if (right.length === 0 && of.label.place !== undefined) return [];
    return [
      {
        ...whereOf(each, options),
        options: optionSigns(anchored, each, options),
        right: right.length > 0 ? right : [options.length],
      },
    ];
  });
});

const sequence = choosing('talks_round-sequence', (taught) => {
  const anchored = anchoredOf(taught.reading);
  const labels = meetingsOf(taught);
  return anchored.numbers.flatMap((number) => {
    const options = numberOptions(anchored, number);
    if (options.length === 0) return [];
    const own = labels.filter((label) => label.sequence === number.value);
    const right = options.flatMap((option, index) => {
      const label = option.kind === 'day' ? dayOf(anchored, option, own) : own.find((each) => isPlaceOf(option, each));
      return label === undefined || label === 'far' ? [] : [index];
    });
    if (right.length === 0 && own.some((label) => apart(anchored, number, label) <= 2)) return [];
    return [
      {
        ...whereOf(number, options),
        options: optionSigns(anchored, number, options),
        right: right.length > 0 ? right : [options.length],
      },
    ];
  });
});

const FIRST: readonly Lesson[] = [meeting, word, state, pair, day, place, sequence];

/** What each text is seen with by the questions that build on the first. */
const firsts = crossed(() => FIRST);

/** A text as it is seen with some answers. */
const seenWith = ({ reading }: Taught, learnt: Learnt): Anchored => ({
  ...anchoredOf(reading),
  reading: { ...reading, learnt },
});

/** The label of a meeting whose places are together: of its town, or of none; of several the one of its days or its sentences. */
const labelOf = (
  anchored: Anchored,
  { name, mentions }: Group,
  labels: readonly RoundLabel[],
): RoundLabel | undefined => {
  const own = labels.filter(({ place }) =>
    name === undefined ? place === undefined : place !== undefined && plain(name) === plain(place),
  );
  const days = mentions.flatMap((mention) => mention.days.map(({ anchor }) => anchor));
  const weight = (label: RoundLabel): number =>
    days.filter((day) => partIn(anchored, day, label) !== undefined).length * 2 +
    mentions.filter(({ anchor }) => overlaps(anchor.seen.sentence, label)).length;
  return own.toSorted((a, b) => weight(b) - weight(a))[0];
};

/** When a meeting sat, of all that its days may come to. */
const sittings = (taught: Taught, learnt: Learnt): readonly ChosenPlace[] => {
  const labels = meetingsOf(taught);
  if (!taught.reading.sides || labels.length === 0) return [];
  const anchored = seenWith(taught, learnt);
  return groupsOf(anchored).flatMap((group) => {
    const label = labelOf(anchored, group, labels);
    if (!label) return [];
    const options = sittingOptions(group, anchored);
    const written = (day: Day | undefined): string | undefined => (day === undefined ? undefined : formatDay(day));
    const right = options.flatMap(({ days }, index) =>
      written(days.from) === label.from && written(days.until) === label.until ? [index] : [],
    );
    return right.length === 0 ? [] : [{ options: options.map(({ signs }) => signs), right }];
  });
};

/** When a meeting sat: learnt of what the first answers will say of texts that nobody labelled. */
const sittingAfter = choosingAfter('talks_round-sitting', firsts, sittings);

const learntSittings = new WeakMap<readonly Taught[], Question>();

/** The same, learnt of some texts but once: whether a meeting is told of just so builds on it. */
const sitting: Lesson = {
  ...sittingAfter,
  learn: (texts) => {
    const known = learntSittings.get(texts) ?? sittingAfter.learn(texts);
    learntSittings.set(texts, known);
    return known;
  },
};

/** What each text is seen with where it is asked whether a meeting is told of just so. */
const seconds: Firsts = (texts) => {
  const first = firsts(texts);
  const question = sitting.learn(texts);
  return (taught) => {
    const before = first(taught);
    return { get: (name) => (name === sitting.question ? question : before.get(name)) };
  };
};

/** The label that each meeting of a text means: those that tell most choose first. */
const meant = (labels: readonly RoundLabel[], slots: readonly RoundSlot[]): ReadonlyMap<RoundLabel, RoundSlot> => {
  const pairs = new Map<RoundLabel, RoundSlot>();
  const taken = new Set<Candidate>();
  for (const label of labels.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length))
    for (const slot of slots) {
      const own = slot.candidates.find((each) => !taken.has(each) && isJust(label, each));
      if (!own) continue;
      taken.add(own);
      pairs.set(label, slot);
      break;
    }
  return pairs;
};

const isJust = ({ start: _, end: __, ...label }: RoundLabel, { claim }: Candidate): boolean => agrees(label, claim);

/** Of all that each meeting of a text may be by the first answers, what is labelled just so. */
const told = choosingAfter(
  'talks_round-told',
  seconds,
  (taught, learnt): readonly ChosenPlace[] => {
    if (!taught.reading.sides) return [];
    const labels = meetingsOf(taught);
    const slots = slotsOf(seenWith(taught, learnt));
    const pairs = meant(labels, slots);
    return slots.map((slot) => {
      const own = labels.filter((label) => (pairs.get(label) ?? slot) === slot);
      const right = slot.candidates.flatMap((each, index) => (own.some((label) => isJust(label, each)) ? [index] : []));
      return { options: slot.options, right: right.length > 0 ? right : [slot.candidates.length] };
    });
  },
  CAREFUL,
);

export const TALKS_ROUND_LESSONS: readonly Lesson[] = [...FIRST, sitting, told];
