import { failed, ok, type Result } from '../problem/index.js';
import { type Day, parseDay } from '../time/index.js';

/**
 * Today in the customs territory of the United States. Only an edge may ask: the core is handed its days. Temporal is
 * loaded when asked for, because most questions name their days.
 */
export const today = async (): Promise<Day> => {
  const { Temporal } = await import('temporal-polyfill');
  const parsed = parseDay(Temporal.Now.plainDateISO('America/New_York').toString());
  if (!parsed.ok) throw new Error('today is not a day');
  return parsed.value;
};

/** This instant, ISO with milliseconds: when an entry of a team's ledger was recorded. */
export const now = async (): Promise<string> => {
  const { Temporal } = await import('temporal-polyfill');
  return Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
};

/** A day given by a flag, or the day that stands in for it. */
export const dayOption = async (
  flag: string,
  text: string | undefined,
  instead: () => Promise<Day>,
): Promise<Result<Day>> => {
  if (text === undefined) return ok(await instead());
  const parsed = parseDay(text);
  return parsed.ok ? parsed : failed(...parsed.problems.map((problem) => ({ ...problem, where: flag })));
};
