import type { Claim } from '../candidate.js';
import { type Found, within } from '../found.js';
import { answerTo, sharesOf, yesTo } from '../learnt/learnt.js';
import { noteLevels } from '../rates/levels.js';
import type { Reading } from '../reading.js';
import { type DealPlace, dealPlaces, dealSigns, withOptions } from './deal-places.js';
import { levelOptions, valueOf, whenOptions } from './deal-values.js';

type Deal = Extract<Claim, { kind: 'deal' }>;

/** How likely a place must tell of an agreement. */
const LIKELY = 0.45;

/** How likely the least certain thing that is said of an agreement must be; of those below, a crossing found a third to be right. */
const SURE = 0.5;

const most = (shares: readonly number[]): number => shares.indexOf(Math.max(...shares));

/** Whose agreement a place tells of, of the sides that the text names. */
const ownOf = (reading: Reading, place: DealPlace): { readonly code: string; readonly share: number } | undefined => {
  const options = withOptions(reading, place);
  const shares = sharesOf(
    reading.learnt,
    'deal-with',
    options.map(({ signs }) => signs),
  );
  const best = most(shares);
  const option = options[best];
  return option && { code: option.code, share: shares[best] ?? 0 };
};

interface Likely {
  readonly place: DealPlace;
  readonly signs: readonly string[];
  readonly share: number;
}

/** The likeliest place of each side with which a text may tell of an agreement. */
const likelyOf = (reading: Reading): readonly Likely[] => {
  const best = new Map<string, Likely>();
  for (const place of dealPlaces(reading)) {
    const signs = dealSigns(reading, place);
    const share = yesTo(reading.learnt, 'deal-is', signs) ?? 0;
    if (share < LIKELY) continue;
    const known = best.get(place.code);
    if (known === undefined || known.share < share) best.set(place.code, { place, signs, share });
  }
  return [...best.values()];
};

/** Agreements with others than the other side of the truce; in a text without a truce, any trade agreement between two sides. */
export const findDeals = (reading: Reading): readonly Found[] => {
  const likely = likelyOf(reading);
  if (likely.length === 0) return [];
  noteLevels(reading);
  const told = likely.flatMap(({ place, signs, share }) => {
    const state = answerTo<Deal['state']>(reading.learnt, 'deal-state', signs);
    if (!state) return [];
    return [{ place, share, state, own: ownOf(reading, place) }];
  });
  // One agreement of two sides is told of once, from the side that the text takes for the other.
  const twice = ({ place, own, share }: (typeof told)[number]): boolean =>
    told.some((other) => other.place.code === own?.code && other.own?.code === place.code && other.share > share);
  return told
    .filter((each) => !twice(each))
    .map(({ place, share, state, own }) => {
      const { seen } = place;
      const level = valueOf(reading, 'deal-level', levelOptions(reading, place, state.answer));
      const when = state.answer === 'made' ? valueOf(reading, 'deal-when', whenOptions(reading, place)) : undefined;
      const claim: Deal = {
        kind: 'deal',
        partner: place.code,
        ...(own === undefined ? {} : { with: own.code }),
        state: state.answer,
        ...(when?.value === undefined ? {} : { when: when.value }),
        ...(level?.value === undefined ? {} : { level: level.value }),
      };
      const shares = [share, state.share, own?.share ?? 1, level?.share ?? 1, when?.share ?? 1];
      return {
        claim,
        ranges: [within(seen, 0, seen.low.replace(/[\s.!?]+$/, '').length)],
        rule: `deal: ${state.answer}`,
        share: Math.min(...shares),
      };
    })
    .filter(({ share }) => share >= SURE);
};
