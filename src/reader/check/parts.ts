import { headlineDutiesOn, printShare } from '../../assessment/index.js';
import { type EventId, type Measure, nameOf, type Program } from '../../ledger/index.js';
import { type Exact, exact, parseExact, ZERO } from '../../money/index.js';
import type { Regime } from '../../regime/index.js';
import type { Day } from '../../time/index.js';
import type { CheckFooting } from './footing.js';
import { truceSide } from './footing.js';

/** One duty of a headline rate: `20% fentanyl (9903.01.24)`. */
export interface Part {
  readonly measure: Measure;
  readonly rate: Exact;
  /** The words that set it; a ruling that struck it is told apart. */
  readonly cites: readonly EventId[];
  readonly struckBy?: EventId;
}

/** Who charges, and on whose goods. */
export interface Pair {
  readonly imposes: string;
  readonly on: string;
}

/** The duties that make up a headline rate on a day. */
export const partsOn = (regime: Regime, { imposes, on }: Pair, day: Day): readonly Part[] =>
  headlineDutiesOn(regime, imposes, on, day).flatMap(({ measure, standing: { charge, cites } }): readonly Part[] => {
    if (charge?.rate.kind !== 'ad_valorem') return [];
    const struckBy = regime.timelines.get(measure.id)?.struck?.cites.at(-1);
    return [
      {
        measure,
        rate: exact(charge.rate.numerator, charge.rate.denominator),
        cites: cites.filter((cite) => cite !== struckBy),
        ...(struckBy === undefined ? {} : { struckBy }),
      },
    ];
  });

export const sumOf = (parts: readonly { readonly rate: Exact }[]): Exact =>
  parts.reduce((sum, { rate }) => sum.add(rate), ZERO);

/** `30% = 20% fentanyl (9903.01.24) + 10% reciprocal (9903.01.25)`; a rate of one part only names it. */
export const sumWords = (parts: readonly Part[]): string => {
  const words = parts.map(partWords).join(' + ');
  return parts.length === 1 ? words : `${printShare(sumOf(parts))}${parts.length === 0 ? '' : ` = ${words}`}`;
};

export const partWords = ({ measure, rate }: Part): string =>
  `${printShare(rate)} ${PROGRAM_WORDS[measure.program]} (${nameOf(measure)})`;

/** What people call the programs of additional duties. */
export const PROGRAM_WORDS: Readonly<Record<Program, string>> = {
  base: 'ordinary duty',
  section_301: 'section 301',
  section_232: 'section 232',
  section_201: 'section 201',
  section_338: 'section 338',
  section_122: 'section 122',
  ieepa_fentanyl: 'fentanyl',
  ieepa_reciprocal: 'reciprocal',
  ieepa_other: 'emergency powers',
  cn_base: 'ordinary duty',
  cn_301_counter: 'counter to section 301',
  cn_fentanyl_counter: 'counter to fentanyl',
  cn_reciprocal_counter: 'counter to reciprocal',
};

/** A level as a share of the value: `12.5%`. */
export const shareOf = (level: string): Exact | undefined => parseExact(level.replace('%', ''))?.div(exact(100));

/** The parts of which some add up to a share: all of them, or the fewest. */
export const addingUpTo = (share: Exact, parts: readonly Part[]): readonly Part[] | undefined => {
  if (sumOf(parts).equals(share)) return parts;
  const some = parts.reduce<readonly (readonly Part[])[]>(
    (subsets, part) => [...subsets, ...subsets.map((subset) => [...subset, part])],
    [[]],
  );
  return some
    .filter((subset) => subset.length > 0 && sumOf(subset).equals(share))
    .toSorted((a, b) => a.length - b.length)[0];
};

/** The event that became known last among those that a rate rests on: the running term of a truce is one of them. */
export const latestEvent = (footing: CheckFooting, pair: Pair, parts: readonly Part[]): EventId | undefined => {
  const terms = truceSide(footing, pair.imposes, pair.on)?.terms ?? [];
  const running = terms.filter(({ from }) => from <= footing.published).at(-1);
  const cited = new Set<EventId>([...parts.flatMap(({ cites }) => cites), ...(running?.cites ?? [])]);
  const events = footing.regime.ledger.events.flatMap(({ event }) => (cited.has(event.id) ? [event] : []));
  return events.reduce<(typeof events)[number] | undefined>(
    (latest, event) => (latest === undefined || event.known > latest.known ? event : latest),
    undefined,
  )?.id;
};
