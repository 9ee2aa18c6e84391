import { ZERO } from '../money/index.js';
import type { Regime, RegimeDay } from '../regime/index.js';
import { idleClaims } from './assess.js';
import type { Assumption } from './assessment.js';
import { assumptionsOf } from './assumptions.js';
import type { BaseDuty } from './base-duty.js';
import { chooseMeasures } from './choose-measures.js';
import type { EntryLine, Metal } from './entry-line.js';
import { reckon, workOut } from './work-out.js';

/** What would be said beside every line that is decided like this one, apart from its amounts. */
export interface Remarks {
  /** Taken for granted, with an effect whose sign holds for all of them. */
  readonly assumed: readonly Assumption[];
  /** Metals whose value decides something and is not given. */
  readonly openContents: readonly Metal[];
  readonly idleClaims: readonly string[];
}

/** The remarks on a line by its additional duties alone: its base duty is left out, because it changes none of them. */
export const remarksOn = (line: EntryLine, regime: Regime, day: RegimeDay): Remarks => {
  const base: BaseDuty = { column1: () => ZERO, missing: [], warnings: [] };
  const worked = workOut(line, regime, day, base);
  const assumed = assumptionsOf(line, worked, regime, day, (one, choice = chooseMeasures(one, regime, day)) =>
    reckon(one, regime, base, choice),
  );
  return {
    // What is said of open metals comes first; it is told by `openContents`.
    assumed: assumed.slice(worked.openContents.length),
    openContents: worked.openContents,
    idleClaims: idleClaims(line, worked.choice),
  };
};
