import { type Law, regimeOf, type Schedule } from '../assessment/index.js';
import { type EventId, type MeasureId, matchesPattern } from '../ledger/index.js';
import type { Precedence, Regime } from '../regime/index.js';
import { SPECIAL_PROGRAM_ENDS } from '../schedule/index.js';
import { type Day, formatDay } from '../time/index.js';
import { type Deadline, type DeadlineKind, deadlinesOf, type Side } from './deadlines.js';

/** A deadline, or a day on which a duty changes without a measure changing. */
export interface LawChange extends Omit<Deadline, 'kind'> {
  readonly kind: DeadlineKind | 'precedence' | 'column 2' | 'preference' | 'edition';
}

/**
 * Everything by which the law as known changes after a day for the goods of some sides: the deadlines of their measures, and what moves
 * a duty without being a measure: precedence, column 2, preferences that lapse, editions of the schedule.
 */
export const lawChanges = (law: Law, known: Day, sides: readonly Side[], after: Day): readonly LawChange[] => {
  const regime = regimeOf(law, known);
  return [
    ...deadlinesOf(regime, law.truces, sides, after).filter(({ state }) => state === 'ahead'),
    ...precedenceChanges(regime, after),
    ...column2Changes(regime, sides, after),
    ...(sides.some(({ imposes }) => imposes === 'US') ? scheduleChanges(law.schedule, after) : []),
  ].sort((a, b) => a.day - b.day);
};

/** What every change that is no measure of its own has in common. */
const change = (
  about: Pick<LawChange, 'day' | 'kind' | 'name' | 'what'> & Partial<Pick<LawChange, 'cites' | 'imposes' | 'measures'>>,
): LawChange => ({
  id: `${about.name.toLowerCase().replaceAll(' ', '-')}/${about.kind.replaceAll(' ', '-')}/${formatDay(about.day)}`,
  state: 'ahead',
  imposes: 'US',
  measures: [],
  cites: [],
  wordings: [],
  ...about,
});

const precedenceChanges = (regime: Regime, after: Day): readonly LawChange[] =>
  regime.precedences.flatMap((rule) =>
    ends(rule)
      .filter(({ day }) => day > after && rule.cite !== undefined)
      .map(({ day, begins }) =>
        change({
          day,
          kind: 'precedence',
          name: rule.measures,
          measures: measuresUnder(regime, rule),
          what: `${begins ? 'gives way to' : 'no longer gives way to'} ${rule.to}`,
          cites: citesOf(rule.cite),
        }),
      ),
  );

const citesOf = (cite: EventId | undefined): readonly EventId[] => (cite === undefined ? [] : [cite]);

const ends = ({ from, until }: { readonly from: Day; readonly until?: Day | undefined }) => [
  { day: from, begins: true },
  ...(until === undefined ? [] : [{ day: until, begins: false }]),
];

const measuresUnder = (regime: Regime, { measures, to }: Precedence): readonly MeasureId[] =>
  [...regime.timelines.keys()].filter((id) => matchesPattern(measures, id) || matchesPattern(to, id));

const column2Changes = (regime: Regime, sides: readonly Side[], after: Day): readonly LawChange[] =>
  sides.flatMap(({ imposes, on }) =>
    (imposes === 'US' ? (regime.column2.get(on) ?? []) : []).flatMap((span) =>
      ends(span)
        .filter(({ day }) => day > after)
        .map(({ day, begins }) =>
          change({
            day,
            kind: 'column 2',
            name: `column 2 for ${on}`,
            what: begins ? `goods of ${on} pay column 2` : `goods of ${on} pay column 1 again`,
            cites: [span.value],
          }),
        ),
    ),
  );

const scheduleChanges = ({ editions, override }: Schedule, after: Day): readonly LawChange[] => [
  ...(override === undefined ? editionChanges(editions, after) : []),
  ...SPECIAL_PROGRAM_ENDS.filter((day) => day > after).map((day) =>
    change({ day, kind: 'preference', name: 'a special program', what: 'lapses, and its goods pay column 1 general' }),
  ),
];

const editionChanges = (editions: Schedule['editions'], after: Day): readonly LawChange[] => {
  const days = [...new Set(editions.flatMap(({ from, until }) => [from, until ?? from]))].filter((day) => day > after);
  return days.map((day) => {
    const begins = editions.find(({ from }) => from === day);
    return change({
      day,
      kind: 'edition',
      name: 'HTSUS',
      what:
        begins === undefined
          ? 'no edition of the schedule is held from this day on'
          : `base rates and codes are those of edition ${begins.id}`,
    });
  });
};
