import { type Citation, cite } from '../../assessment/index.js';
import type { FileChange, OutcomeDeadlines } from '../../brief/index.js';
import type { Ledger } from '../../ledger/index.js';
import type { FileShipments, FileTurns, TurnCost } from '../../portfolio/index.js';
import type { Day } from '../../time/index.js';

/** Everything that `truce deadlines` tells, in whatever form. */
export interface DeadlinesPage {
  readonly files: readonly string[];
  readonly on: Day;
  readonly known: Day;
  readonly until?: Day;
  /** The last day up to which the law on the goods of the file was checked. */
  readonly verifiedTo?: Day;
  readonly turns: FileTurns;
  readonly outcomes: readonly OutcomeDeadlines[];
  /** Where the file plans shipments. */
  readonly shipments?: FileShipments;
}

export const citationsOf = ({ cites }: FileChange, ledger: Ledger): readonly Citation[] =>
  cites.map((id) => cite(ledger, id));

/** What a turn does to all fees together. */
export const feesOf = ({ fees: { mpf, hmf } }: TurnCost): { readonly before: number; readonly after: number } => ({
  before: mpf.before + hmf.before,
  after: mpf.after + hmf.after,
});
