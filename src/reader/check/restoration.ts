import { headlineDays, headlineOn, printShare } from '../../assessment/index.js';
import { type Exact, exact, ZERO } from '../../money/index.js';
import type { Timeline, TruceSideState } from '../../regime/index.js';
import type { Day } from '../../time/index.js';
import { dayWords } from './day-words.js';
import type { CheckFooting } from './footing.js';
import { type Part, partsOn } from './parts.js';

/** What one side of a truce charges if nobody signs, beside what it charged at the former high. */
export interface Restoration {
  readonly side: TruceSideState;
  readonly on: Day;
  /** Everything that is then charged on an ordinary good. */
  readonly parts: readonly Part[];
  readonly total: Exact;
  /** The duty that was set aside: what returns of it, and the most it ever was. */
  readonly returns: Exact;
  readonly highest: Exact;
  readonly peak: Exact;
}

/** What comes back on the end of a truce, read from the law beneath the suspension; nothing where it has no end. */
export const restorationOf = (footing: CheckFooting, side: TruceSideState): Restoration | undefined => {
  const { regime } = footing;
  const { imposes, on: origin, suspends } = side.side;
  const timeline = regime.timelines.get(suspends);
  if (side.expires === undefined || timeline === undefined) return undefined;
  const parts = partsOn(regime, { imposes, on: origin }, side.expires);
  const { restores } = side;
  return {
    side,
    on: side.expires,
    parts,
    total: headlineOn(regime, imposes, origin, side.expires),
    returns: restores?.kind === 'ad_valorem' ? exact(restores.numerator, restores.denominator) : ZERO,
    highest: highestOf(timeline, footing.published),
    peak: highestHeadline(footing, imposes, origin).rate,
  };
};

/** The most that a measure ever charged, by the law as known. */
const highestOf = (timeline: Timeline, until: Day): Exact =>
  timeline.terms.reduce((highest, { from, value }) => {
    if (from > until || value.kind !== 'rate' || value.rate.kind !== 'ad_valorem') return highest;
    const rate = exact(value.rate.numerator, value.rate.denominator);
    return rate.compare(highest) > 0 ? rate : highest;
  }, ZERO);

/** The highest headline rate up to the day of publication, and since when it stood. */
export const highestHeadline = (
  { regime, published }: CheckFooting,
  imposes: string,
  origin: string,
): { readonly rate: Exact; readonly from: Day } =>
  [...headlineDays(regime, imposes, origin).filter((day) => day <= published), published].reduce(
    (highest, from) => {
      const rate = headlineOn(regime, imposes, origin, from);
      return rate.compare(highest.rate) > 0 ? { rate, from } : highest;
    },
    { rate: ZERO, from: published },
  );

/** `34% on goods of CN (54% in all), not 125% (145% in all)`: what the instruments restore against the former high. */
export const restoredWords = ({ side, total, returns, highest, peak }: Restoration): string => {
  const inAll = (whole: Exact, part: Exact): string => (whole.equals(part) ? '' : ` (${printShare(whole)} in all)`);
  const former = highest.compare(returns) > 0 ? `, not ${printShare(highest)}${inAll(peak, highest)}` : '';
  return `${printShare(returns)} on goods of ${side.side.on}${inAll(total, returns)}${former}`;
};

/** The days on which duties return, where the sides differ both of them. */
export const returnDays = (restored: readonly Restoration[]): string =>
  [...new Set(restored.map(({ on }) => dayWords(on)))].join(' and ');
