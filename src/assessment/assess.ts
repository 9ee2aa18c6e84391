import { type Measure, verifiedTo } from '../ledger/index.js';
import { type Cents, exact } from '../money/index.js';
import { type MeasureDay, type Regime, regimeOn, segmentOn } from '../regime/index.js';
import { type HtsCode, type Line, linesUnder } from '../schedule/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { Assessment, Considered, Fees } from './assessment.js';
import { assumptionsOf } from './assumptions.js';
import { baseDuty } from './base-duty.js';
import { beyondReach } from './beyond-reach.js';
import { boundsOf } from './bounds.js';
import { type Choice, chooseMeasures, claimReason, type Decision, STATISTICAL_DIGITS } from './choose-measures.js';
import { cite } from './cite.js';
import { chapter98Of, type EntryLine } from './entry-line.js';
import { feesOf } from './fees.js';
import type { Schedule } from './law.js';
import type { LeftOut } from './left-out.js';
import { type Reckoned, reckon, type Supposition, type WorkedOut, workOut } from './work-out.js';

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
  const worked = workOut(line, regime, day, base);
  const again = (one: EntryLine, choice = chooseMeasures(one, regime, day), supposed?: Supposition): Reckoned =>
    reckon(one, regime, isSameBase(one, line) ? base : baseDuty(one, schedule, regime, on), choice, supposed);
  const beyond = beyondReach(line, regime.ledger, on);
  const missing = beyond.length === 0 ? worked.missing : [...worked.missing, ...beyond];
  const total = missing.length === 0 ? worked.total : undefined;
  const assumed = assumptionsOf(line, worked, regime, day, again);
  const bounds = (one: EntryLine, supposed: Supposition): Reckoned => again(one, undefined, supposed);
  const statistical = (): readonly HtsCode[] => statisticalOf(line, footing, base.found);
  const range = beyond.length > 0 ? undefined : boundsOf(line, worked, statistical, bounds);
  const deMinimis = deMinimisOf(line, regime, on);
  const assessment: Growing<Assessment> = { line, on } as Growing<Assessment>;
  if (regime.known !== undefined) assessment.known = regime.known;
  if (base.found !== undefined) assessment.edition = base.found.edition;
  if (total !== undefined) {
    assessment.duty = total.duty;
    assessment.owed = total.owed;
    if (line.value !== 0) assessment.rate = exact(total.duty, line.value);
  }
  assessment.components = worked.components;
  assessment.considered = consideredIn(line, worked);
  assessment.missing = missing;
  assessment.assumed = schedule.override === undefined ? assumed : [...assumed, ...editionAssumption(footing)];
  if (range !== undefined) assessment.range = range;
  assessment.fees = fees;
  if (deMinimis !== undefined) assessment.deMinimis = deMinimis;
  assessment.warnings = warningsOf(line, base.warnings, worked.choice, footing);
  return assessment;
};

/** A record while its fields are put down one by one, as cheap for millions of lines as one that has them all. */
type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** Contents, loading dates and most claims leave the base duty as it is; another code or a claim of chapter 98 may not. */
const isSameBase = (one: EntryLine, line: EntryLine): boolean =>
  one === line || (one.hts === line.hts && headingOf(one) === headingOf(line));

const headingOf = (line: EntryLine): string | undefined => {
  const chapter98 = chapter98Of(line);
  return chapter98.kind === 'none' ? undefined : chapter98.heading;
};

/** The statistical numbers under the eight digits of a line, in the edition that holds it. */
const statisticalOf = (line: EntryLine, { schedule }: Footing, found: Line | undefined): readonly HtsCode[] => {
  const edition = schedule.editions.find((each) => each.id === found?.edition);
  return edition === undefined || line.hts.length > 8 ? [] : linesUnder(edition, line.hts);
};

/** What is said of the measures left out of a choice, worked out once for all lines that share it. */
interface Told {
  readonly decided: readonly Considered[];
  readonly elsewhere: readonly Considered[];
  readonly all: readonly Considered[];
}

const TOLD = new WeakMap<Choice, Told>();

const toldOf = (line: EntryLine, choice: Choice): Told => {
  const kept = TOLD.get(choice);
  if (kept !== undefined) return kept;
  const decided = consideredOf(line, choice.decisions);
  const elsewhere = choice.elsewhere.map(notListed);
  const told = { decided, elsewhere, all: [...decided, ...elsewhere] };
  TOLD.set(choice, told);
  return told;
};

/** The measures left out that a reader of the answer would ask about. */
const consideredIn = (line: EntryLine, { choice, nothingLeft }: WorkedOut): readonly Considered[] => {
  const told = toldOf(line, choice);
  if (nothingLeft.length === 0) return told.all;
  return [...told.decided, ...consideredOf(line, nothingLeft), ...told.elsewhere];
};

const consideredOf = (line: EntryLine, decisions: readonly Decision[]): readonly Considered[] =>
  decisions.flatMap((decision): Considered[] => {
    if (decision.kind === 'applies') return [];
    const { day } = decision;
    if (decision.kind === 'unknown')
      return decision.missing.includes(STATISTICAL_DIGITS) ? [considered(day, { code: 'code_needed' })] : [];
    // Relief that is not open says nothing about a line that does not ask for it.
    const closed = day.standing.charge === undefined;
    if (closed && day.measure.kind !== 'duty' && !isAskedFor(line, day.measure)) return [];
    return [considered(day, decision.why)];
  });

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
export const idleClaims = (line: EntryLine, { decisions }: Choice): readonly string[] => {
  if (line.claims.length === 0) return NOTHING;
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

const warningsOf = (
  line: EntryLine,
  base: readonly string[],
  choice: Choice,
  { regime, on }: Footing,
): readonly string[] => {
  const idle = idleClaims(line, choice);
  const verified = verifiedTo(regime.ledger, line.importer, line.origin);
  const isVerified = verified === undefined || on <= verified;
  if (isVerified && idle.length === 0) return base;
  return [...base, ...idle, ...(isVerified ? [] : [unverifiedWords(verified)])];
};

const NOTHING: readonly never[] = [];

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

export const DE_MINIMIS_LIMIT = 80_000 as Cents;

/** Whether goods at or under $800 may enter free (19 USC 1321(a)(2)(C)); said only where the value could qualify. */
const deMinimisOf = (line: EntryLine, regime: Regime, on: Day): Assessment['deMinimis'] => {
  if (line.importer !== 'US' || line.value > DE_MINIMIS_LIMIT) return undefined;
  const term = segmentOn(regime.deMinimis.get(line.origin) ?? [], on)?.value;
  return term === undefined ? undefined : { state: term.state, cite: cite(regime.ledger, term.cite) };
};
