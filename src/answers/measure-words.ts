import { type Citation, cite } from '../assessment/index.js';
import type { Measure } from '../ledger/index.js';
import type { Regime, Standing } from '../regime/index.js';
import { formatDay } from '../time/index.js';

/** What a standing charges, in words: `10% (of 34%)`, `50% of steel value`, `(34%)` where all of it is set aside. */
export const rateWords = (standing: Standing): string => {
  if (standing.charge === undefined) return standing.fullRate === undefined ? '' : `(${standing.fullRate.text})`;
  const { rate, basis } = standing.charge;
  const on = basis === 'value' ? '' : ` of ${basis} value`;
  const of =
    standing.fullRate !== undefined && standing.fullRate.text !== rate.text ? ` (of ${standing.fullRate.text})` : '';
  return `${rate.text}${on}${of}`;
};

export const citationsOf = (regime: Regime, standing: Standing): readonly Citation[] =>
  standing.cites.map((id) => cite(regime.ledger, id));

export const measureJson = (measure: Measure) => ({
  measure: measure.id,
  heading: measure.heading ?? null,
  program: measure.program,
  kind: measure.kind,
  importer: measure.importer,
  origins: measure.origins,
});

export const standingJson = (regime: Regime, standing: Standing) => ({
  status: standing.status,
  rate: standing.charge?.rate.text ?? null,
  basis: standing.charge?.basis ?? null,
  full_rate: standing.fullRate?.text ?? null,
  changes: standing.changes === undefined ? null : formatDay(standing.changes),
  cites: citationsOf(regime, standing),
});

/** The word that set what a standing charges; a ruling that struck it stands behind that and is told by the status. */
export const settingCitation = (regime: Regime, standing: Standing): string => {
  const struck = standing.charge !== undefined && !standing.owed;
  return citationsOf(regime, standing).at(struck ? -2 : -1)?.citation ?? '';
};
