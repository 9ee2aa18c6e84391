import { regimeOf } from '../assessment/index.js';
import { type Brief, briefJson, briefOn } from '../brief/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import type { Day } from '../time/index.js';
import { type Asked, dayAsked, dayIfAsked, lawSupposed, problemsOf } from './asked.js';

export interface BriefQuestion {
  readonly on?: string | undefined;
  readonly known?: string | undefined;
  readonly since?: string | undefined;
  readonly scenario?: string | undefined;
}

/** The page, and since when changes are told. */
export interface WrittenBrief {
  readonly brief: Brief;
  readonly since?: Day;
}

/** One page: where the truce stands. As known on the day itself unless another is named. */
export const briefAsked = (asked: Asked, question: BriefQuestion): Result<WrittenBrief> => {
  const on = dayAsked(asked, 'on', question.on, asked.today);
  const known = dayAsked(asked, 'known', question.known, on.ok ? on.value : asked.today);
  const since = dayIfAsked(asked, 'since', question.since);
  if (!on.ok || !known.ok || !since.ok) return failed(...problemsOf(on, known, since));
  const supposed = lawSupposed(asked, question.scenario, known.value);
  if (!supposed.ok) return supposed;
  const { scenario, law, remarks } = supposed.value;
  const written = briefOn(asked.law, on.value, known.value, regimeOf(law, known.value));
  const named = scenario === undefined ? [] : [`hypothetical: scenario ${scenario.name}; nobody has signed it`];
  return ok({
    brief: { ...written, warnings: [...named, ...remarks, ...written.warnings] },
    ...(since.value === undefined ? {} : { since: since.value }),
  });
};

export const writtenBriefJson = ({ law }: Asked, { brief, since }: WrittenBrief) => briefJson(brief, law, since);
