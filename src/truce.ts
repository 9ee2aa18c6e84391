import { packedLaw } from '#law';
import {
  type Assessment,
  assessLine,
  type EntryRow,
  type Law,
  openPackedLaw,
  type PackedLaw,
  readEntryLine,
  regimeOf,
} from './assessment/index.js';
import { failed, ok, type Result } from './problem/index.js';
import { parseDay } from './time/index.js';

export * from './assessment/index.js';
export * from './ledger/index.js';
export * from './money/index.js';
export * from './problem/index.js';
export * from './regime/index.js';
export * from './schedule/index.js';
export * from './time/index.js';

/** The law that ships with this package, open for questions. */
// The build writes the artefact with packLaw of this very version, so its shape is known.
export const openLaw = (): Law => openPackedLaw(packedLaw as PackedLaw);

/** The two clocks of a question: the day the goods enter, and the day as known. */
export interface Clocks {
  /** ISO day of entry; the line's own `entry_date` when left out. */
  readonly on?: string;
  /** ISO day as known; everything the ledger holds when left out. */
  readonly known?: string;
}

/**
 * The duty on one entry line, given by the column names of the contract, all values text. Problems of the line or the
 * clocks come back as values; `assessmentJson` prints the answer.
 */
export const assess = (law: Law, row: EntryRow, clocks: Clocks = {}): Result<Assessment> => {
  const read = readEntryLine(row, law.origins);
  const on = clocks.on === undefined ? undefined : parseDay(clocks.on);
  const known = clocks.known === undefined ? undefined : parseDay(clocks.known);
  const problems = [read, on, known].flatMap((result) => (result === undefined || result.ok ? [] : result.problems));
  if (!read.ok || on?.ok === false || known?.ok === false) return failed(...problems);
  const day = on?.value ?? read.value.line.entryDate;
  if (day === undefined) {
    return failed({
      code: 'no-day',
      where: 'entry_date',
      what: 'no day of entry is given',
      mend: 'give entry_date or `on`',
    });
  }
  const assessment = assessLine(read.value.line, {
    regime: regimeOf(law, known?.value),
    schedule: law.schedule,
    on: day,
  });
  return ok({ ...assessment, warnings: [...read.value.warnings, ...assessment.warnings] });
};
