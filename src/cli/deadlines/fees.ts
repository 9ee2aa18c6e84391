import type { TurnCost } from '../../portfolio/index.js';

/** What a turn does to all fees together. */
export const feesOf = ({ fees: { mpf, hmf } }: TurnCost): { readonly before: number; readonly after: number } => ({
  before: mpf.before + hmf.before,
  after: mpf.after + hmf.after,
});
