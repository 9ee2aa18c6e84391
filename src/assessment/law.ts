import { type Ledger, openLedger, type PackedLedger, type RefundLaw, type Truce } from '../ledger/index.js';
import { unwrap } from '../problem/index.js';
import { fold, type Regime } from '../regime/index.js';
import { type Concordance, type Edition, openEditions, parseConcordance } from '../schedule/index.js';
import { type Talks, talksAsKnown } from '../talks/index.js';
import type { Day } from '../time/index.js';
import { type Origins, readOrigins } from './origin.js';

/** The schedule an assessment reads: its editions, and which codes became which between them. */
export interface Schedule {
  readonly editions: readonly Edition[];
  readonly concordances: readonly Concordance[];
  /** Base rates from this edition whatever the day, for who asks for it. */
  readonly override?: Edition;
}

/** Everything an answer stands on. */
export interface Law {
  readonly ledger: Ledger;
  readonly schedule: Schedule;
  readonly origins: Origins;
  readonly truces: readonly Truce[];
  readonly talks: Talks;
  readonly refunds: RefundLaw;
}

/** The law as one plain value: what `npm run build` writes and every surface loads. */
export interface PackedLaw {
  readonly ledger: PackedLedger;
  readonly editions: string;
  readonly concordances: readonly string[];
  readonly origins: string;
  readonly truces: readonly Truce[];
  readonly talks: Talks;
  readonly refunds: RefundLaw;
}

/** Opens a packed law. Nothing is folded and no chapter is read before somebody asks. */
export const openPackedLaw = (packed: PackedLaw): Law => ({
  ledger: openLedger(packed.ledger),
  schedule: {
    editions: openEditions(packed.editions),
    concordances: packed.concordances.map((text) => unwrap(parseConcordance(text))),
  },
  origins: readOrigins(packed.origins),
  truces: packed.truces,
  talks: packed.talks,
  refunds: packed.refunds,
});

const FOLDED = new WeakMap<Ledger, Map<Day | undefined, Regime>>();

const keepMost = (kept: Map<unknown, unknown>): void => {
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_REGIMES) return;
    kept.delete(oldest);
  }
};

/** As many days as are kept: whoever answers for months must not hold a regime for each day that somebody ever named. */
const MOST_REGIMES = 32;

/**
 * The regime as known on a day, folded once while its day is asked for. Without a day, everything the ledger holds is known.
 */
export const regimeOf = (law: Law, known?: Day): Regime => {
  const kept = FOLDED.get(law.ledger) ?? new Map<Day | undefined, Regime>();
  FOLDED.set(law.ledger, kept);
  const regime = kept.get(known) ?? fold(law.ledger, known === undefined ? {} : { known });
  // The day last asked for stands last, and the one that was asked for longest ago goes first.
  kept.delete(known);
  kept.set(known, regime);
  keepMost(kept);
  return regime;
};

const HEARD = new WeakMap<Talks, Map<Day, Talks>>();

/** The talks as they could be known on a day, kept. */
export const talksOf = (law: Law, known: Day): Talks => {
  const kept = HEARD.get(law.talks) ?? new Map<Day, Talks>();
  HEARD.set(law.talks, kept);
  const talks = kept.get(known) ?? talksAsKnown(law.talks, known);
  kept.delete(known);
  kept.set(known, talks);
  keepMost(kept);
  return talks;
};
