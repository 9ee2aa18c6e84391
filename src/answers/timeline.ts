import { type PartiesTimeline, timelineBetween } from '../brief/index.js';
import type { Ledger } from '../ledger/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { type Day, formatDay } from '../time/index.js';
import { type Asked, dayAsked, dayIfAsked, lawSupposed, partiesAsked, placeOf, problemsOf } from './asked.js';
import { timelineJson } from './timeline-json.js';

export interface TimelineQuestion {
  readonly known?: string | undefined;
  readonly from?: string | undefined;
  /** The first day no longer shown. */
  readonly until?: string | undefined;
  readonly between?: string | undefined;
  readonly scenario?: string | undefined;
}

/** Two parties over time, and the ledger that its citations stand in. */
export interface TimelineAnswer {
  readonly timeline: PartiesTimeline;
  readonly ledger: Ledger;
  readonly remarks: readonly string[];
}

/** The rates of two parties over time, with the deadlines and what became known when. */
export const timelineAsked = (asked: Asked, question: TimelineQuestion): Result<TimelineAnswer> => {
  const known = dayAsked(asked, 'known', question.known, asked.today);
  const window = windowAsked(asked, question);
  const parties = partiesAsked(asked, question.between ?? 'US,CN');
  if (!known.ok || !window.ok || !parties.ok) return failed(...problemsOf(known, window, parties));
  const supposed = lawSupposed(asked, question.scenario, known.value);
  if (!supposed.ok) return supposed;
  const { scenario, law: under, remarks } = supposed.value;
  const timeline = timelineBetween(asked.law, {
    known: known.value,
    ...window.value,
    between: parties.value,
    ...(scenario === undefined ? {} : { under: { name: scenario.name, law: under } }),
  });
  return ok({ timeline, ledger: under.ledger, remarks });
};

const windowAsked = (
  asked: Asked,
  question: TimelineQuestion,
): Result<{ readonly from?: Day; readonly until?: Day }> => {
  const from = dayIfAsked(asked, 'from', question.from);
  const until = dayIfAsked(asked, 'until', question.until);
  if (!from.ok || !until.ok) return failed(...problemsOf(from, until));
  if (from.value !== undefined && until.value !== undefined && until.value <= from.value)
    return failed({
      code: 'empty-span',
      where: placeOf(asked, 'until'),
      what: `${formatDay(until.value)} is not after ${formatDay(from.value)}`,
      mend: 'give a later day; it is the first one no longer shown',
    });
  return ok({
    ...(from.value === undefined ? {} : { from: from.value }),
    ...(until.value === undefined ? {} : { until: until.value }),
  });
};

export const timelineAnswerJson = ({ timeline, ledger }: TimelineAnswer) => timelineJson(timeline, ledger);
