import { z } from 'zod';
import type { Instrument, LawEvent } from '../ledger/index.js';
import { readEvent } from '../ledger/read-event.js';
import { readLawFile } from '../ledger/read-law-file.js';
import { failed, ok, type Problem, type Result } from '../problem/index.js';

/** A scenario of one's own: a title, and events in the format of docs/law-format.md (`at` may be left out). */
const scenarioSchema = z.strictObject({
  title: z.string().min(1),
  note: z.string().optional(),
  events: z.array(z.record(z.string(), z.unknown())).min(1),
});

export interface ScenarioFile {
  readonly title: string;
  readonly events: readonly LawEvent[];
  readonly places: readonly string[];
}

/** Reads a file of hypothetical events, checked like law; all problems with their line. */
export const readScenarioFile = (path: string, text: string, instrument: Instrument): Result<ScenarioFile> => {
  const read = readLawFile(path, text, scenarioSchema);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  const placeOf = (index: number) => (field: readonly PropertyKey[]) =>
    `${path}:${lineOf(['events', index, ...field])}`;
  const events: LawEvent[] = [];
  const problems: Problem[] = [];
  for (const [index, row] of value.events.entries()) {
    const event = readEvent({ ...row, at: row.at ?? 'scenario' }, instrument, index + 1, placeOf(index));
    if (event.ok) events.push(event.value);
    else problems.push(...event.problems);
  }
  if (problems.length > 0) return failed(...problems);
  return ok({ title: value.title, events, places: value.events.map((_, index) => placeOf(index)([])) });
};
