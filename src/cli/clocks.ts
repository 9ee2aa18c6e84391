import { failed, ok, type Result } from '../problem/index.js';
import { type Day, parseDay } from '../time/index.js';

export { now, today } from '../clock/index.js';

/** A day given by a flag, or the day that stands in for it. */
export const dayOption = (flag: string, text: string | undefined, instead: () => Day): Result<Day> => {
  if (text === undefined) return ok(instead());
  const parsed = parseDay(text);
  return parsed.ok ? parsed : failed(...parsed.problems.map((problem) => ({ ...problem, where: flag })));
};
