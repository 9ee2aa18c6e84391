import { cite, type Law, regimeOf } from '../assessment/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { goodsDifferences, type Moment, measureDifferences } from '../regime/index.js';
import { type Day, formatDay } from '../time/index.js';
import { type Asked, dayAsked, lawSupposed, partiesAsked, problemsOf } from './asked.js';
import { measureJson, standingJson } from './measure-words.js';

export interface DiffQuestion {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly known?: string | undefined;
  readonly known_from?: string | undefined;
  readonly known_to?: string | undefined;
  readonly between?: string | undefined;
  /** What the later moment supposes. */
  readonly scenario?: string | undefined;
}

/** Two moments of the law: days on both clocks, and the law of each. */
export interface DiffAnswer {
  readonly from: { readonly law: Law; readonly on: Day; readonly known: Day };
  readonly to: { readonly law: Law; readonly on: Day; readonly known: Day };
  readonly parties: readonly [string, string];
  readonly remarks: readonly string[];
}

export const diffAsked = (asked: Asked, question: DiffQuestion): Result<DiffAnswer> => {
  const from = dayAsked(asked, 'from', question.from, asked.today);
  const to = dayAsked(asked, 'to', question.to, asked.today);
  const known = dayAsked(asked, 'known', question.known, asked.today);
  const otherwise = known.ok ? known.value : asked.today;
  const knownFrom = dayAsked(asked, 'known_from', question.known_from, otherwise);
  const knownTo = dayAsked(asked, 'known_to', question.known_to, otherwise);
  const parties = partiesAsked(asked, question.between ?? 'US,CN');
  if (!from.ok || !to.ok || !known.ok || !knownFrom.ok || !knownTo.ok || !parties.ok)
    return failed(...problemsOf(from, to, known, knownFrom, knownTo, parties));
  const supposed = lawSupposed(asked, question.scenario, knownTo.value);
  if (!supposed.ok) return supposed;
  return ok({
    from: { law: asked.law, on: from.value, known: knownFrom.value },
    to: { law: supposed.value.law, on: to.value, known: knownTo.value },
    parties: parties.value,
    remarks: supposed.value.remarks,
  });
};

/** The two moments as regimes, and the pairs of importer and origin to look at. */
export const momentsOf = ({ from, to, parties: [first, second] }: DiffAnswer) => ({
  before: { regime: regimeOf(from.law, from.known), on: from.on },
  after: { regime: regimeOf(to.law, to.known), on: to.on },
  sides: [
    [first, second],
    [second, first],
  ] as const,
});

export const diffJson = (answer: DiffAnswer) => {
  const { before, after, sides } = momentsOf(answer);
  return {
    from: { on: formatDay(answer.from.on), known: formatDay(answer.from.known) },
    to: { on: formatDay(answer.to.on), known: formatDay(answer.to.known) },
    sides: sides.map(([importer, origin]) => sideJson(before, after, importer, origin)),
  };
};

const sideJson = (before: Moment, after: Moment, importer: string, origin: string) => ({
  imposes: importer,
  on: origin,
  measures: measureDifferences(before, after, importer, origin).map((difference) => ({
    ...measureJson(difference.measure),
    before: difference.before === undefined ? null : standingJson(before.regime, difference.before),
    after: difference.after === undefined ? null : standingJson(after.regime, difference.after),
  })),
  goods: goodsDifferences(before, after, importer, origin).map(({ set, came, left, cites }) => ({
    set,
    came,
    left,
    cites: cites.map((id) => cite(after.regime.ledger, id)),
  })),
});
