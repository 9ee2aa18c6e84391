import { type Exact, exact, NO_CENTS, printExact, ZERO } from '../money/index.js';
import { type Regime, regimeOn, type StandingMeasure, turningDays } from '../regime/index.js';
import { trustedHtsCode } from '../schedule/index.js';
import type { Day } from '../time/index.js';
import { chooseMeasures } from './choose-measures.js';
import type { EntryLine } from './entry-line.js';

/** A good on no list, of which nothing is claimed: what is charged on it is charged on every ordinary good. */
const ORDINARY = trustedHtsCode('');

/** The duties that make up a headline rate on a day, in the order of programs. */
export const headlineDutiesOn = (
  regime: Regime,
  importer: string,
  origin: string,
  on: Day,
): readonly StandingMeasure[] => {
  const line: EntryLine = {
    hts: ORDINARY,
    importer,
    origin,
    value: NO_CENTS,
    quantities: [],
    contents: {},
    claims: [],
  };
  const { decisions } = chooseMeasures(line, regime, regimeOn(regime, importer, origin, on));
  return decisions.flatMap((decision) =>
    decision.kind === 'applies' && decision.day.measure.kind === 'duty' ? [decision.day] : [],
  );
};

/**
 * The headline rate of one side: the additional duties it charges on an ordinary good of the other, as a share of the
 * value. On 29 July 2025 the United States charged 20% + 10% = 30% on goods of China.
 */
export const headlineOn = (regime: Regime, importer: string, origin: string, on: Day): Exact =>
  headlineDutiesOn(regime, importer, origin, on).reduce((sum, { standing: { charge } }) => {
    return charge?.rate.kind === 'ad_valorem' ? sum.add(exact(charge.rate.numerator, charge.rate.denominator)) : sum;
  }, ZERO);

/** The highest headline rate that a side reached on any day up to one, by the regime as known. */
export const peakUpTo = (regime: Regime, importer: string, origin: string, on: Day): Exact =>
  [on, ...headlineDays(regime, importer, origin).filter((when) => when <= on)].reduce((peak, when) => {
    const rate = headlineOn(regime, importer, origin, when);
    return rate.compare(peak) > 0 ? rate : peak;
  }, ZERO);

/** The days on which a duty on all goods of the origin changes: nothing else moves the headline. */
export const headlineDays = (regime: Regime, importer: string, origin: string): readonly Day[] => {
  const days = [...regime.timelines.values()]
    .filter(
      ({ measure }) => measure.importer === importer && measure.origins.includes(origin) && measure.goods === 'all',
    )
    .flatMap(turningDays);
  return [...new Set(days)].sort((a, b) => a - b);
};

/** A share as a percentage: `30%`. */
export const printShare = (share: Exact): string => `${printExact(share.mul(exact(100)), 4)}%`;
