import type { Law } from '../assessment/index.js';
import {
  type Instrument,
  type LawEvent,
  type Ledger,
  type Measure,
  matchesPattern,
  namedMeasures,
} from '../ledger/index.js';
import { knownDay, type Talks } from '../talks/index.js';
import { type Day, formatDay } from '../time/index.js';
import { reaches, type Side } from './deadlines.js';
import { grouped } from './grouped.js';
import { instrumentWords } from './instrument-words.js';

export type NewsKind =
  | 'instrument'
  | 'round'
  | 'statement'
  | 'proposal'
  | 'sign-off'
  | 'position'
  | 'flashpoint'
  | 'deal'
  | 'control'
  | 'figure'
  | 'target';

/** Something that became known: a legal act, which alone can change a rate, or a record of the talks, which never does. */
export interface News {
  readonly kind: NewsKind;
  /** An instrument's id, or `talks/statements/…`. */
  readonly id: string;
  /** The day it tells of: signed, said, agreed, met. */
  readonly day: Day;
  readonly known: Day;
  readonly title: string;
  /** What it did or said, in a short phrase. */
  readonly what: string;
  readonly cite: string;
  readonly url?: string;
  /** Whether it changes a duty on all goods: only such an act can move a headline rate. */
  readonly headline: boolean;
  /** The facts it was made from, by which a later correction of them is noticed. */
  readonly record: unknown;
}

/** Everything the law and the talks hold, in the order in which it became known. */
export const newsOf = (law: Law, sides?: readonly Side[]): readonly News[] =>
  [...instrumentNews(law.ledger, sides), ...talksNews(law.talks, sides)].sort(
    (a, b) =>
      a.known - b.known || Number(b.kind === 'instrument') - Number(a.kind === 'instrument') || order(a.id, b.id),
  );

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What one instrument did on each day on which its events became known; with sides, only what touches them. */
const instrumentNews = (ledger: Ledger, sides: readonly Side[] | undefined): readonly News[] => {
  const events = ledger.events.map(({ event }) => event);
  const measures = measuresBetween(ledger, sides);
  const touching = sides === undefined ? events : events.filter(touches(ledger, sides, measures));
  const onAll = measures.filter(isOnAllGoods);
  const touchesAll = touches(ledger, [], onAll);
  const movesHeadline = (event: LawEvent): boolean =>
    event.kind !== 'goods' && event.kind !== 'yield' && touchesAll(event);
  const groups = grouped(touching, (event) => `${event.instrument} ${event.known}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const instrument = first && ledger.instruments.get(first.instrument);
    return instrument === undefined ? [] : [instrumentItem(ledger, instrument, group, movesHeadline)];
  });
};

const isOnAllGoods = ({ kind, goods, claims }: Measure): boolean =>
  kind === 'duty' && goods === 'all' && claims.length === 0;

const instrumentItem = (
  ledger: Ledger,
  instrument: Instrument,
  events: readonly LawEvent[],
  movesHeadline: (event: LawEvent) => boolean,
): News => ({
  kind: 'instrument',
  id: instrument.id,
  day: instrument.signed,
  known: events[0]?.known ?? instrument.known,
  title: instrument.title,
  what: instrumentWords(ledger, events),
  cite: instrument.citation,
  ...(instrument.url === undefined ? {} : { url: instrument.url }),
  headline: events.some(movesHeadline),
  record: [instrument, events.map((event) => [event, ...restsOn(ledger, event)])],
});

/** What an event names besides itself: the measures and the codes of its list. */
const restsOn = (ledger: Ledger, event: LawEvent): readonly unknown[] => [
  namedMeasures(event).map((id) => ledger.measures.get(id)),
  event.kind === 'goods' && 'list' in event.codes ? ledger.lists.get(event.codes.list) : undefined,
];

const measuresBetween = (ledger: Ledger, sides: readonly Side[] | undefined): readonly Measure[] => {
  const brought = ledger.events.flatMap(({ event }) => (event.kind === 'measure' ? [event.measure] : []));
  const all = [...ledger.measures.values(), ...brought];
  return sides === undefined ? all : all.filter((measure) => sides.some((side) => reaches(measure, side)));
};

/** Whether an event changes one of these measures, or the fees and origins of these sides. */
const touches = (ledger: Ledger, sides: readonly Side[], measures: readonly Measure[]) => {
  const ids = new Set<string>(measures.map(({ id }) => id));
  const sets = new Set<string>(measures.flatMap(setsOf));
  const byId = new Map(ledger.events.map(({ event }) => [event.id, event]));
  const touch = (event: LawEvent): boolean => {
    switch (event.kind) {
      case 'rate':
      case 'suspend':
      case 'resume':
      case 'withdraw':
        return ids.has(event.measure);
      case 'end':
      case 'yield':
        return measures.some(({ id }) => matchesPattern(event.measures, id));
      case 'strike':
        return measures.some(({ id }) => event.measures.some((pattern) => matchesPattern(pattern, id)));
      case 'goods':
        return sets.has(event.set);
      case 'fee':
        return sides.some(({ imposes }) => imposes === 'US');
      case 'de_minimis':
      case 'column_2':
        return sides.some(({ imposes, on }) => imposes === 'US' && event.origins.includes(on));
      case 'measure':
        return ids.has(event.measure.id);
      case 'retract': {
        const taken = byId.get(event.event);
        return taken !== undefined && taken.kind !== 'retract' && touch(taken);
      }
    }
  };
  return touch;
};

const setsOf = ({ goods, goodsExcept }: Measure): readonly string[] => [
  ...(typeof goods === 'string' ? [] : goods),
  ...goodsExcept,
];

interface Told {
  readonly id: string;
  readonly evidence: { readonly cite: string; readonly url?: string | undefined };
  readonly known?: Day | undefined;
}

const recordOf =
  (kind: NewsKind, folder: string) =>
  (record: Told, day: Day, title: string, what: string): News => ({
    kind,
    id: `talks/${folder}/${record.id}`,
    day,
    known: knownDay(record, day),
    title,
    what,
    cite: record.evidence.cite,
    ...(record.evidence.url === undefined ? {} : { url: record.evidence.url }),
    headline: false,
    record,
  });

/** The records of the talks; with sides, those that concern no third party. */
const talksNews = (talks: Talks, sides: readonly Side[] | undefined): readonly News[] => {
  const between = (parties: readonly (string | undefined)[]): boolean =>
    sides === undefined ||
    parties.every((party) => party === undefined || sides.some((side) => side.imposes === party));
  const said = talks.statements.filter(({ side }) => between([side]));
  const agreed = talks.proposals.filter(({ needs }) => between(needs.map(({ side }) => side)));
  return [
    ...talks.rounds.filter(({ delegations }) => between(Object.keys(delegations))).map(roundItem),
    ...said.map((one) => recordOf('statement', 'statements')(one, one.when, `${one.who}, ${one.office}`, one.claims)),
    ...agreed.map((one) =>
      recordOf('proposal', 'proposals')(one, one.agreed, `Agreed, not signed: ${one.by.join(', ')}`, one.terms),
    ),
    ...talks.signOffs
      .filter(({ side }) => between([side]))
      .map((one) =>
        recordOf('sign-off', 'sign-offs')(one, one.when, `${one.by} (${one.side})`, `${one.state} ${one.proposal}`),
      ),
    ...talks.positions
      .filter(({ side }) => between([side]))
      .map((one) => recordOf('position', 'positions')(one, one.from, `${one.side} on ${one.topic}`, one.position)),
    ...talks.controls
      .filter(({ side }) => between([side]))
      .map((one) => recordOf('control', 'controls')(one, one.from, one.notice, one.items)),
    ...surroundings(talks),
  ];
};

/** A round is told when it is over. */
const roundItem = (round: Talks['rounds'][number]): News => ({
  ...recordOf('round', 'rounds')(round, round.until, roundTitle(round), round.outcome),
  day: round.from,
  known: knownDay(round, round.until),
});

const roundTitle = ({ kind, sequence, place }: Talks['rounds'][number]): string =>
  kind === 'round' ? `Round${sequence === undefined ? '' : ` ${sequence}`}, ${place}` : `${KINDS[kind]}, ${place}`;

const KINDS = { round: 'Round', call: 'Call', summit: 'Summit', technical: 'Technical talks' } as const;

/** What goes on around the talks and belongs to no side: flashpoints, deals with others, figures and aims. */
const surroundings = (talks: Talks): readonly News[] => [
  ...talks.flashpoints.flatMap(({ id, name, events }) =>
    events.map((event) =>
      recordOf('flashpoint', 'flashpoints')(
        { ...event, id: `${id}/${formatDay(event.when)}` },
        event.when,
        name,
        event.what,
      ),
    ),
  ),
  ...talks.deals.map((one) =>
    recordOf('deal', 'deals')(one, one.when, `Deal with ${one.partner}`, one.terms ?? `headline rate ${one.rate}`),
  ),
  ...talks.balance.figures.map((figure) =>
    recordOf('figure', 'balance')(
      { ...figure, id: figure.period },
      figure.known,
      `Goods balance, ${figure.period}`,
      `deficit ${figure.deficit}`,
    ),
  ),
  ...talks.balance.targets.map((target) =>
    recordOf('target', 'targets')(
      target,
      target.when,
      target.who,
      `${target.aim}: ${target.cut} against ${target.against}`,
    ),
  ),
];
