import { failed, ok, type Problem, type Result } from '../problem/index.js';
import type { Instrument, LawEvent } from './event.js';
import type { InstrumentId } from './identifiers.js';
import { instrumentSchema } from './law-schema.js';
import { readEvent } from './read-event.js';
import { readLawFile } from './read-law-file.js';

/** An instrument with the events it brings about, and where each stands in its file. */
export interface InstrumentFile {
  readonly instrument: Instrument;
  readonly events: readonly LawEvent[];
  /** `file:line` of each event, in order. */
  readonly places: readonly string[];
}

/** Reads a file of `law/instruments`; the id is its path. All problems of the file come back at once. */
export const readInstrument = (id: InstrumentId, file: string, text: string): Result<InstrumentFile> => {
  const read = readLawFile(file, text, instrumentSchema);
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  const { events: rows, url, note, ...fields } = value;
  const instrument: Instrument = {
    id,
    ...fields,
    ...(url === undefined ? {} : { url }),
    ...(note === undefined ? {} : { note }),
  };
  const placeOf = (index: number) => (path: readonly PropertyKey[]) => `${file}:${lineOf(['events', index, ...path])}`;
  const events: LawEvent[] = [];
  const problems: Problem[] = [];
  for (const [index, row] of rows.entries()) {
    const event = readEvent(row, instrument, index + 1, placeOf(index));
    if (event.ok) events.push(event.value);
    else problems.push(...event.problems);
  }
  if (problems.length > 0) return failed(...problems);
  return ok({ instrument, events, places: rows.map((_, index) => placeOf(index)([])) });
};
