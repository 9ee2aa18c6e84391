import { type Ledger, type Measure, verifiedTo } from '../ledger/index.js';
import { type Cents, exact } from '../money/index.js';
import { type MeasureDay, type Regime, regimeOn, segmentOn } from '../regime/index.js';
import { type HtsCode, type Line, linesUnder } from '../schedule/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { Assessment, Considered, Fees } from './assessment.js';
import { assumptionsOf } from './assumptions.js';
import { baseDuty } from './base-duty.js';
import { beyondReach } from './beyond-reach.js';
import { boundsOf } from './bounds.js';
import { claimReason, STATISTICAL_DIGITS } from './choose-measures.js';
import { cite } from './cite.js';
import type { EntryLine } from './entry-line.js';
import { feesOf } from './fees.js';
import type { Schedule } from './law.js';
import type { LeftOut } from './left-out.js';
import { type Supposition, type WorkedOut, workOut } from './work-out.js';

/** What an assessment stands on: a regime as known, a schedule, and the day. */
export interface Footing {
  readonly regime: Regime;
  readonly schedule: Schedule;
  readonly on: Day;
}

/** The duty on one line that is an entry by itself. */
export const assessLine = (line: EntryLine, footing: Footing): Assessment => {
  const [fees] = feesOf([line], footing.regime, footing.on);
  return assessShare(line, footing, fees ?? { cites: [] });
};

/** The duty on the lines of one entry, with the fees of the entry shared out to them. */
export const assessEntry = (lines: readonly EntryLine[], footing: Footing): readonly Assessment[] => {
  const fees = feesOf(lines, footing.regime, footing.on);
  return lines.map((line, index) => assessShare(line, footing, fees[index] ?? { cites: [] }));
};

const assessShare = (line: EntryLine, footing: Footing, fees: Fees): Assessment => {
  const { regime, schedule, on } = footing;
  const day = regimeOn(regime, line.importer, line.origin, on);
  const base = baseDuty(line, schedule, regime, on);
  // Contents and loading dates leave the base duty as it is; another code or claim may not.
  const work = (one: EntryLine, supposed?: Supposition): WorkedOut => {
    const same = one.hts === line.hts && one.claims === line.claims;
    return workOut(one, regime, day, same ? base : baseDuty(one, schedule, regime, on), supposed);
  };
  const worked = workOut(line, regime, day, base);
  const beyond = beyondReach(line, regime.ledger, on);
  const missing = [...worked.missing, ...beyond];
  const total = missing.length === 0 ? worked.total : undefined;
  const range = beyond.length > 0 ? undefined : boundsOf(line, worked, statisticalOf(line, footing, base.found), work);
  const deMinimis = deMinimisOf(line, regime, on);
  return {
    line,
    on,
    ...(regime.known === undefined ? {} : { known: regime.known }),
    ...(base.found === undefined ? {} : { edition: base.found.edition }),
    ...(total === undefined ? {} : { duty: total.duty, owed: total.owed }),
    ...(total === undefined || line.value === 0 ? {} : { rate: exact(total.duty, line.value) }),
    components: worked.components,
    considered: consideredIn(line, worked),
    missing,
    assumed: [...assumptionsOf(line, worked, (changed) => work(changed)), ...editionAssumption(footing)],
    ...(range === undefined ? {} : { range }),
    fees,
    ...(deMinimis === undefined ? {} : { deMinimis }),
    warnings: [...base.warnings, ...idleClaims(line, worked), ...unverified(line, regime.ledger, on)],
  };
};

/** The statistical numbers under the eight digits of a line, in the edition that holds it. */
const statisticalOf = (line: EntryLine, { schedule }: Footing, found: Line | undefined): readonly HtsCode[] => {
  const edition = schedule.editions.find((each) => each.id === found?.edition);
  return edition === undefined || line.hts.length > 8 ? [] : linesUnder(edition, line.hts);
};

/** The measures left out that a reader of the answer would ask about. */
const consideredIn = (line: EntryLine, { decisions, elsewhere }: WorkedOut): readonly Considered[] => [
  ...decisions.flatMap((decision): Considered[] => {
    if (decision.kind === 'applies') return [];
    const { day } = decision;
    if (decision.kind === 'unknown')
      return decision.missing.includes(STATISTICAL_DIGITS) ? [considered(day, { code: 'code_needed' })] : [];
    // Relief that is not open says nothing about a line that does not ask for it.
    const closed = day.standing.charge === undefined;
    if (closed && day.measure.kind !== 'duty' && !isAskedFor(line, day.measure)) return [];
    return [considered(day, decision.why)];
  }),
  ...elsewhere.map(notListed),
];

const considered = ({ measure }: MeasureDay, why: LeftOut): Considered => ({
  program: measure.program,
  heading: measure.heading ?? measure.id,
  measure: measure.id,
  why,
});

const NOT_LISTED = new WeakMap<MeasureDay, Considered>();

const notListed = (day: MeasureDay): Considered => {
  const kept = NOT_LISTED.get(day) ?? considered(day, { code: 'goods_not_listed' });
  NOT_LISTED.set(day, kept);
  return kept;
};

/**
 * Claims that nothing on the line answers to, so that a slip of the pen (9903.88.96) is seen. What matters is whether any
 * measure that reaches the goods asks for the claim, or is declared under it; that it then applies is told elsewhere.
 */
export const idleClaims = (line: EntryLine, { decisions }: WorkedOut): readonly string[] => {
  const answered = (claim: string): boolean =>
    claim.startsWith('98') ||
    decisions.some(
      ({ day: { measure, yieldsTo } }) =>
        measure.heading === claim ||
        measure.claims.includes(claim) ||
        measure.unless.includes(claim) ||
        yieldsTo.some(({ rule }) => rule.by === claim),
    );
  return line.claims
    .filter((claim) => !answered(claim))
    .map((claim) => `the claim ${claim} changes nothing: no measure on these goods takes it`);
};

/** Relief that the line claims, or would have by its loading date, but for the day. */
const isAskedFor = (line: EntryLine, measure: Measure): boolean =>
  (measure.claims.length > 0 || measure.inTransit !== undefined) && claimReason(line, measure) === undefined;

const unverified = (line: EntryLine, ledger: Ledger, on: Day): readonly string[] => {
  const verified = verifiedTo(ledger, line.importer, line.origin);
  return verified === undefined || on <= verified ? [] : [unverifiedWords(verified)];
};

export const unverifiedWords = (verified: Day): string =>
  `the law was last verified to ${formatDay(verified)}; later instruments may be missing`;

const editionAssumption = ({ schedule, on }: Footing) =>
  schedule.override === undefined
    ? []
    : [
        {
          what: `base rate taken from edition ${schedule.override.id} as asked`,
          effect: `the edition of ${formatDay(on)} may print another`,
        },
      ];

const DE_MINIMIS_LIMIT = 80_000 as Cents;

/** Whether goods at or under $800 may enter free (19 USC 1321(a)(2)(C)); said only where the value could qualify. */
const deMinimisOf = (line: EntryLine, regime: Regime, on: Day): Assessment['deMinimis'] => {
  if (line.importer !== 'US' || line.value > DE_MINIMIS_LIMIT) return undefined;
  const term = segmentOn(regime.deMinimis.get(line.origin) ?? [], on)?.value;
  return term === undefined ? undefined : { state: term.state, cite: cite(regime.ledger, term.cite) };
};
