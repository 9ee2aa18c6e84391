import { type EntryLine, feesOf } from '../../assessment/index.js';
import type { Compiled } from '../../compile/index.js';
import { cents } from '../../money/index.js';
import { type FeeTerm, segmentOn } from '../../regime/index.js';
import type { Day } from '../../time/index.js';
import { inSteps, type Steps } from '../steps.js';
import type { FeesTurn } from './turn.js';

/** What each entry pays in fees on one day, in cents. */
export type EntryFees = readonly { readonly mpf: number; readonly hmf: number }[];

/** Lines as entries: those of one number are one, and a line without a number is one by itself. */
export const entriesIn = (lines: readonly EntryLine[]): readonly (readonly EntryLine[])[] => {
  const numbered = new Map<string, EntryLine[]>();
  const entries: EntryLine[][] = [];
  for (const line of lines) {
    const kept = line.entryNumber === undefined ? undefined : numbered.get(line.entryNumber);
    if (kept !== undefined) kept.push(line);
    else {
      const entry = [line];
      entries.push(entry);
      if (line.entryNumber !== undefined) numbered.set(line.entryNumber, entry);
    }
  }
  return entries;
};

export const entryFeesOn = (entries: readonly (readonly EntryLine[])[], compiled: Compiled, on: Day): EntryFees =>
  entries.map((lines) => feesOfEntry(lines, compiled, on));

const feesOfEntry = (lines: readonly EntryLine[], { regime }: Compiled, on: Day): EntryFees[number] => {
  const shares = feesOf(lines, regime, on);
  const sum = (fee: 'mpf' | 'hmf'): number => shares.reduce((total, share) => total + (share[fee] ?? 0), 0);
  return { mpf: sum('mpf'), hmf: sum('hmf') };
};

/** What each entry pays on each day, in steps. Days on which the same terms hold share one reckoning. */
export function* feesOverDays(
  entries: readonly (readonly EntryLine[])[],
  compiled: Compiled,
  days: readonly Day[],
): Steps<readonly EntryFees[]> {
  const { fees } = compiled.regime;
  const termsOn = (on: Day) => (['mpf', 'hmf'] as const).map((fee) => segmentOn(fees.get(fee) ?? [], on)?.value);
  const kept: { readonly terms: readonly (FeeTerm | undefined)[]; readonly fees: EntryFees }[] = [];
  const found: EntryFees[] = [];
  for (const on of days) {
    const own = termsOn(on);
    const same = kept.find(({ terms }) => terms.every((term, index) => term === own[index]));
    const reckoned: EntryFees[number][] = [];
    if (same === undefined) {
      yield* inSteps('reckoning fees', entries, (lines) => reckoned.push(feesOfEntry(lines, compiled, on)));
      kept.push({ terms: own, fees: reckoned });
    }
    found.push(same?.fees ?? reckoned);
  }
  return found;
}

/** Two days' fees of the same entries, compared. */
export const feesTurn = (before: EntryFees, after: EntryFees): FeesTurn => {
  const total = (fees: EntryFees, fee: 'mpf' | 'hmf') => cents(fees.reduce((sum, entry) => sum + entry[fee], 0));
  const change = (fee: 'mpf' | 'hmf') => ({ before: total(before, fee), after: total(after, fee) });
  return {
    mpf: change('mpf'),
    hmf: change('hmf'),
    entries: before.filter((entry, index) => entry.mpf !== after[index]?.mpf || entry.hmf !== after[index]?.hmf).length,
  };
};
