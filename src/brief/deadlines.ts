import {
  type EventId,
  type Measure,
  type MeasureId,
  nameOf,
  type Truce,
  type TruceSide,
  verifiedTo,
  type Wording,
} from '../ledger/index.js';
import { printDollars } from '../money/index.js';
import { type Regime, type Standing, standingOn, type Timeline, truceOn, turningDays } from '../regime/index.js';
import { addDays, type Day, formatDay } from '../time/index.js';

export type DeadlineKind =
  | 'truce end'
  | 'suspension end'
  | 'suspension start'
  | 'exclusion end'
  | 'exemption end'
  | 'scheduled rate'
  | 'scheduled exemption'
  | 'rate end'
  | 'goods'
  | 'fees'
  | 'de minimis';

/** A day on which the law as known changes by itself: nobody has to sign anything for it. */
export interface Deadline {
  /** Stays the same however the deadline is worded, so that a calendar knows it again. */
  readonly id: string;
  readonly day: Day;
  readonly kind: DeadlineKind;
  /** `passed` only for the end of a truce that nobody extended. */
  readonly state: 'ahead' | 'passed';
  readonly imposes: string;
  /** The measure, goods set or fee, as people file it. */
  readonly name: string;
  /** The measures that it changes; none for fees and what is no measure. */
  readonly measures: readonly MeasureId[];
  /** What happens: `the suspension ends and 34% is collected`. */
  readonly what: string;
  readonly cites: readonly EventId[];
  /** The end as printed, where official wordings differ. */
  readonly wordings: readonly Wording[];
}

/** The two sides of a pair: who imposes, and on whose goods. */
export interface Side {
  readonly imposes: string;
  readonly on: string;
}

/** The deadlines of a pair of parties after a day, with the truces that had lapsed by then, in order of days. */
export const deadlinesOf = (
  regime: Regime,
  truces: readonly Truce[],
  sides: readonly Side[],
  after: Day,
): readonly Deadline[] => {
  const timelines = [...regime.timelines.values()].filter(({ measure }) =>
    sides.some((side) => reaches(measure, side)),
  );
  const ofMeasures = timelines.flatMap((timeline) => measureDeadlines(timeline, truces, regime, after));
  return [
    ...lapsedTruces(regime, truces, sides, after),
    ...ofMeasures,
    ...goodsDeadlines(regime, timelines, ofMeasures, after),
    ...feeDeadlines(regime, sides, after),
    ...deMinimisDeadlines(regime, sides, after),
  ].sort((a, b) => a.day - b.day || Number(b.kind === 'truce end') - Number(a.kind === 'truce end'));
};

/** Whether a measure is imposed by one side on goods of the other. */
export const reaches = (measure: Measure, side: Side): boolean =>
  measure.importer === side.imposes && measure.origins.includes(side.on);

/** Every later day on which a measure stands otherwise than the day before. */
const measureDeadlines = (
  timeline: Timeline,
  truces: readonly Truce[],
  regime: Regime,
  after: Day,
): readonly Deadline[] =>
  turningDays(timeline)
    .filter((day) => day > after)
    .flatMap((day): readonly Deadline[] => {
      const before = standingOn(timeline, addDays(day, -1));
      const now = standingOn(timeline, day);
      const kind = kindOf(timeline, day, before, now, truces);
      return kind === undefined ? [] : [measureDeadline(timeline.measure, day, kind, before, now, truces, regime)];
    });

const measureDeadline = (
  measure: Measure,
  day: Day,
  kind: DeadlineKind,
  before: Standing,
  now: Standing,
  truces: readonly Truce[],
  regime: Regime,
): Deadline => ({
  id: `${measure.id}/${kind.replaceAll(' ', '-')}/${formatDay(day)}`,
  day,
  kind,
  state: 'ahead',
  imposes: measure.importer,
  name: nameOf(measure),
  measures: [measure.id],
  what: whatHappens(kind, before, now),
  // The end of a suspension stands in the act that made it; a rate in the act that sets it.
  cites: kind.endsWith('end') ? before.cites : now.cites,
  wordings:
    kind === 'truce end'
      ? truces
          .flatMap(({ sides }) => sides)
          .filter((side) => side.suspends === measure.id)
          .flatMap((side) => wordingsOf(side, regime, before.cites))
      : [],
});

/** The ends as printed in or after the act that set the term, by the day as known; earlier ones are of earlier terms. */
const wordingsOf = ({ wordings }: TruceSide, regime: Regime, cites: readonly EventId[]): readonly Wording[] => {
  const events = regime.ledger.events.filter(({ event }) => cites.includes(event.id) && event.kind === 'suspend');
  const signed = Math.max(...events.map(({ event }) => event.known));
  return wordings.filter(({ known }) => known >= signed && (regime.known === undefined || known <= regime.known));
};

const kindOf = (
  timeline: Timeline,
  day: Day,
  before: Standing,
  now: Standing,
  truces: readonly Truce[],
): DeadlineKind | undefined => {
  if (before.status === now.status && textOf(before) === textOf(now)) return undefined;
  const { measure, suspensions } = timeline;
  if (suspensions.some((term) => term.until === day) && !suspensions.some((term) => term.from === day)) {
    const isTruce = truces.some(({ sides }) => sides.some((side) => side.suspends === measure.id));
    return isTruce ? 'truce end' : 'suspension end';
  }
  if (suspensions.some((term) => term.from === day)) return 'suspension start';
  if (measure.kind === 'exemption') {
    if (now.charge !== undefined) return 'scheduled exemption';
    if (before.charge === undefined) return undefined;
    return isExclusion(measure) ? 'exclusion end' : 'exemption end';
  }
  if (now.charge !== undefined) return 'scheduled rate';
  return before.charge === undefined ? undefined : 'rate end';
};

/** Granted for goods described in words, and claimed by its heading. */
const isExclusion = ({ goods, heading, claims }: Measure): boolean =>
  goods === 'described' || (heading !== undefined && claims.includes(heading));

const textOf = ({ charge }: Standing): string => (charge === undefined ? '' : `${charge.rate.text} ${charge.basis}`);

const whatHappens = (kind: DeadlineKind, before: Standing, now: Standing): string => {
  const rate = now.charge?.rate.text;
  const from = before.charge?.rate.text;
  switch (kind) {
    case 'truce end':
    case 'suspension end':
      return rate === undefined ? 'the suspension ends' : `the suspension ends and ${rate} is collected`;
    case 'suspension start':
      return rate === undefined ? 'is suspended' : `is suspended in part: ${rate} is left`;
    case 'exclusion end':
      return 'the exclusion ends';
    case 'exemption end':
      return 'the exemption ends';
    case 'scheduled exemption':
      return 'the exemption begins';
    case 'scheduled rate':
      return from === undefined ? `${rate} begins` : `${from} becomes ${rate}`;
    case 'rate end':
      return from === undefined ? 'ends' : `${from} ends`;
    case 'goods':
    case 'fees':
    case 'de minimis':
      return '';
  }
};

/** The ends that had passed by a day with nobody signing: the most important day of a truce does not vanish once it is over. */
const lapsedTruces = (
  regime: Regime,
  truces: readonly Truce[],
  sides: readonly Side[],
  known: Day,
): readonly Deadline[] =>
  truces
    .flatMap((truce) => truceOn(regime, truce, known)?.sides ?? [])
    .flatMap(({ side, status, expires, terms, restores }): readonly Deadline[] => {
      if (expires === undefined || expires > known || (status !== 'lapsed' && status !== 'ended')) return [];
      if (!sides.some(({ imposes, on }) => imposes === side.imposes && on === side.on)) return [];
      const rate = status === 'lapsed' && restores !== undefined ? ` and ${restores.text} is collected` : '';
      return [
        {
          id: `${side.suspends}/truce-end/${formatDay(expires)}`,
          day: expires,
          kind: 'truce end',
          state: 'passed',
          imposes: side.imposes,
          name: side.suspends,
          measures: [side.suspends],
          what: `the suspension ended${rate}, by the instruments known${unchecked(regime, side, expires)}`,
          cites: terms.at(-1)?.cites ?? [],
          wordings: wordingsOf(side, regime, terms.at(-1)?.cites ?? []),
        },
      ];
    });

/** An end that nobody has checked the law of is not told as a fact. */
const unchecked = (regime: Regime, side: Side, day: Day): string => {
  const verified = verifiedTo(regime.ledger, side.imposes, side.on);
  return verified === undefined || verified >= day ? '' : `; the law was checked to ${formatDay(verified)} only`;
};

/** Codes that come onto a list or leave it, save where a measure of the list changes on that day anyway. */
const goodsDeadlines = (
  regime: Regime,
  timelines: readonly Timeline[],
  told: readonly Deadline[],
  after: Day,
): readonly Deadline[] =>
  [...regime.goods].flatMap(([set, changes]) => {
    const users = timelines.filter(({ measure }) => measure.goods !== 'described' && measure.goods.includes(set));
    const [first] = users;
    if (first === undefined) return [];
    const names = users.map(({ measure }) => nameOf(measure));
    const days = new Set(changes.flatMap(({ from, until }) => [from, until ?? from]).filter((day) => day > after));
    return [...days]
      .filter((day) => !told.some((deadline) => deadline.day === day && names.includes(deadline.name)))
      .map((day): Deadline => {
        const touched = changes.filter((change) => change.from === day || change.until === day);
        return {
          id: `${set}/goods/${formatDay(day)}`,
          day,
          kind: 'goods',
          state: 'ahead',
          imposes: first.measure.importer,
          name: names.join(', '),
          measures: users.map(({ measure }) => measure.id),
          what: goodsWords(
            touched.map(({ change, from, prefixes }) => ({
              comes: (change === 'add') === (from === day),
              codes: prefixes.codes.size,
            })),
          ),
          cites: touched.map((change) => change.cite),
          wordings: [],
        };
      });
  });

const goodsWords = (changes: readonly { readonly comes: boolean; readonly codes: number }[]): string => {
  const count = (comes: boolean): number =>
    changes.filter((change) => change.comes === comes).reduce((sum, { codes }) => sum + codes, 0);
  const codes = (number: number): string => `${number} ${number === 1 ? 'code' : 'codes'}`;
  const [came, left] = [count(true), count(false)];
  return [
    ...(came === 0 ? [] : [`${codes(came)} put on its list`]),
    ...(left === 0 ? [] : [`${codes(left)} taken off its list`]),
  ].join(', ');
};

/** Fees are those of the United States; they change with its fiscal year. */
const feeDeadlines = (regime: Regime, sides: readonly Side[], after: Day): readonly Deadline[] =>
  [...regime.fees].flatMap(([fee, terms]) =>
    terms
      .filter((term) => term.from > after && sides.some(({ imposes }) => imposes === 'US'))
      .map(
        ({ from, value }): Deadline => ({
          id: `us/fees/${fee}/${formatDay(from)}`,
          day: from,
          kind: 'fees',
          state: 'ahead',
          imposes: 'US',
          name: fee.toUpperCase(),
          measures: [],
          what: feeWords(value),
          cites: [value.cite],
          wordings: [],
        }),
      ),
  );

/** A fee in words: `0.3464%, at least $33.58, at most $651.50`. */
export const feeWords = (fee: {
  readonly is: { readonly text: string };
  readonly min?: Parameters<typeof printDollars>[0];
  readonly max?: Parameters<typeof printDollars>[0];
}): string =>
  [
    fee.is.text,
    ...(fee.min === undefined ? [] : [`at least $${printDollars(fee.min)}`]),
    ...(fee.max === undefined ? [] : [`at most $${printDollars(fee.max)}`]),
  ].join(', ');

const deMinimisDeadlines = (regime: Regime, sides: readonly Side[], after: Day): readonly Deadline[] =>
  sides.flatMap(({ imposes, on }) =>
    (imposes === 'US' ? (regime.deMinimis.get(on) ?? []) : [])
      .filter((term) => term.from > after)
      .map(
        ({ from, value }): Deadline => ({
          id: `us/de-minimis/${on.toLowerCase()}/${formatDay(from)}`,
          day: from,
          kind: 'de minimis',
          state: 'ahead',
          imposes,
          name: 'low-value exemption',
          measures: [],
          what: value.state === 'open' ? `opens for goods of ${on}` : `closes for goods of ${on}`,
          cites: [value.cite],
          wordings: [],
        }),
      ),
  );
