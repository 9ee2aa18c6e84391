import type { Day } from '../time/index.js';
import type { Regime } from './regime.js';

/** Every day on which anything in the regime changes, in order. Between two neighbours all answers are the same. */
export const boundariesOf = (regime: Regime): readonly Day[] => {
  const days = new Set<Day>();
  const note = (span: { readonly from: Day; readonly until?: Day | undefined }) => {
    days.add(span.from);
    if (span.until !== undefined) days.add(span.until);
  };
  for (const { terms, suspensions } of regime.timelines.values())
    for (const span of [...terms, ...suspensions]) note(span);
  for (const changes of regime.goods.values()) for (const span of changes) note(span);
  for (const rule of regime.precedences) if (rule.cite !== undefined) note(rule);
  for (const spans of [...regime.fees.values(), ...regime.deMinimis.values(), ...regime.column2.values()])
    for (const span of spans) note(span);
  return [...days].sort((a, b) => a - b);
};
