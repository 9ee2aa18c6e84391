import {
  type Assessment,
  assessLine,
  baseRateOf,
  beyondReach,
  type Component,
  type EntryLine,
  type Law,
  regimeOf,
  talksOf,
} from '../assessment/index.js';
import type { Cents, Exact } from '../money/index.js';
import { exactCents } from '../money/index.js';
import { printRate, programOf, type Special, type Spi, specialRate, spisOf } from '../schedule/index.js';
import type { Deal, OtherDuty } from '../talks/index.js';
import type { Day } from '../time/index.js';

/** One line as if its goods were of an origin: a duty where the ledger reaches, else what is known of it and what is not. */
export interface OriginAnswer {
  readonly origin: string;
  readonly reached: boolean;
  readonly assessment: Assessment;
  /** The ordinary duty, where the ledger does not reach: a part of the duty, and never told as the duty. */
  readonly knownPart?: Component;
  /** Duties on goods of the origin that the ledger does not hold, on the day. There may be others. */
  readonly notHeld: readonly OtherDuty[];
  /** Headline rates that the origin's deals carried when made: said, not law. */
  readonly said: readonly Deal[];
  readonly couldClaim: readonly CouldClaim[];
}

/** A special rate that goods of an origin could claim; whether they qualify under its rules of origin is not looked at. */
export interface CouldClaim {
  readonly spi: Spi;
  readonly program: string;
  readonly cites: string;
  readonly rate: string;
}

/** What a comparison stands on. */
export interface ComparedLaw {
  readonly law: Law;
  readonly on: Day;
  readonly known: Day;
}

/** The same goods of each origin. What the importer claims stays; a special program is the claim of one origin and falls away elsewhere. */
export const compareOrigins = (
  line: EntryLine,
  origins: readonly string[],
  compared: ComparedLaw,
): readonly OriginAnswer[] => origins.map((origin) => answerFor(lineOf(line, origin), compared));

const lineOf = (line: EntryLine, origin: string): EntryLine => {
  if (origin === line.origin) return line;
  const { spi: _claimedElsewhere, ...rest } = line;
  return { ...rest, origin };
};

const answerFor = (line: EntryLine, { law, on, known }: ComparedLaw): OriginAnswer => {
  const { origin } = line;
  const assessment = assessLine(line, { regime: regimeOf(law, known), schedule: law.schedule, on });
  const reached = beyondReach(line, law.ledger, on).length === 0;
  const base = assessment.components.find(({ program }) => program === 'base');
  return {
    origin,
    reached,
    assessment,
    ...(reached || base === undefined ? {} : { knownPart: base }),
    notHeld: reached ? [] : notHeldOn(law, origin, on, known),
    said: reached ? [] : talksOf(law, known).deals.filter(({ origins }) => origins.includes(origin)),
    couldClaim: couldClaim(line, law, on, known),
  };
};

/** Those on the origin by name come first. */
const notHeldOn = (law: Law, origin: string, on: Day, known: Day): readonly OtherDuty[] => {
  const running = talksOf(law, known).otherDuties.filter(
    ({ from, until, ended }) =>
      from <= on && (until === undefined || on < until) && (ended === undefined || on < ended.from),
  );
  const named = running.filter(({ origins }) => origins?.includes(origin));
  const general = running.filter(({ origins, except }) => origins === undefined && !except?.includes(origin));
  return [...named, ...general];
};

/** Programs open to the origin on the day under which the schedule prints a rate for the goods that is not the one they pay. */
const couldClaim = (line: EntryLine, law: Law, on: Day, known: Day): readonly CouldClaim[] => {
  const base = baseRateOf(line, law.schedule, regimeOf(law, known), on);
  if (base.kind === 'missing' || line.spi !== undefined || base.column === 'column 2') return [];
  const paid = printRate(base.rate);
  const claims = spisOf(line.origin, on).flatMap((spi) => claimOf(base.found.special, spi));
  return claims.filter(({ rate }) => rate !== paid);
};

const claimOf = (special: Special, spi: Spi): readonly CouldClaim[] => {
  const program = programOf(spi);
  const found = specialRate(special, spi);
  // The rate must be printed for this very indicator: a marked one (A*, E*) leaves goods out, and is an indicator of its own.
  if (program === undefined || found?.printed !== spi) return [];
  return [{ spi, program: program.name, cites: program.cites, rate: printRate(found.rate) }];
};

/** Duty for each unit of the first quantity, in cents; nothing without a quantity. */
export const dutyPerUnit = (
  line: EntryLine,
  duty: Cents,
): { readonly cents: Exact; readonly unit?: string } | undefined => {
  const [quantity] = line.quantities;
  if (quantity === undefined || quantity.amount.n === 0n) return undefined;
  const cents = exactCents(duty).div(quantity.amount);
  return quantity.unit === undefined ? { cents } : { cents, unit: quantity.unit };
};
