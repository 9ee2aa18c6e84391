import type { Day, Span } from '../time/index.js';
import type { Regime } from './regime.js';
import type { Timeline } from './timeline.js';

/** Every day on which anything in the regime changes, in order. Between two neighbours all answers are the same. */
export const boundariesOf = (regime: Regime): readonly Day[] =>
  inOrder([
    ...[...regime.timelines.values()].flatMap(turningDays),
    ...[...regime.goods.values()].flatMap((changes) => changes.flatMap(endsOf)),
    ...regime.precedences.filter((rule) => rule.cite !== undefined).flatMap(endsOf),
    ...[...regime.fees.values(), ...regime.deMinimis.values(), ...regime.column2.values()].flatMap((spans) =>
      (spans as readonly Span[]).flatMap(endsOf),
    ),
  ]);

/** The days on which a measure's own standing may change, in order. A ruling that reaches back past its first day begins there. */
export const turningDays = ({ terms, suspensions, struck }: Timeline): readonly Day[] => {
  const [first] = terms;
  const days = [...terms, ...suspensions].flatMap(endsOf);
  return inOrder(
    struck === undefined || first === undefined || struck.from <= first.from ? days : [...days, struck.from],
  );
};

const endsOf = (span: Span): readonly Day[] => (span.until === undefined ? [span.from] : [span.from, span.until]);

const inOrder = (days: readonly Day[]): readonly Day[] => [...new Set(days)].sort((a, b) => a - b);
