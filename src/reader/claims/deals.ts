import type { Claim } from '../candidate.js';
import { spotAt } from '../encoder/spot.js';
import { type Found, within } from '../found.js';
import { type Answer, answersTo, yesTo } from '../learnt/learnt.js';
import { noteLevels } from '../rates/levels.js';
import type { Reading } from '../reading.js';
import type { Suspect } from './deal-hub.js';
import { type Pairing, pairingSigns, pairingSpot, pairingsOf } from './deal-told.js';
import { levelOptions, valueOf, whenOptions } from './deal-values.js';

type Deal = Extract<Claim, { kind: 'deal' }>;

/** How likely a text must tell of an agreement. */
const LIKELY = 0.46;

/** How likely it must be that an agreement stands as is said; of those a little less likely, one in five is right. */
const SURE = 0.46;

/** How an agreement stands, as the places that tell of it have it together. */
const stateOf = ({ learnt }: Reading, { places }: Suspect): Answer<Deal['state']> | undefined => {
  const sums = new Map<Deal['state'], number>();
  let all = 0;
  const [first] = places;
  for (const { place, signs, share } of places.filter((each) => each === first || each.share > 0.3)) {
    for (const { answer, share: part } of answersTo<Deal['state']>(learnt, 'deal-state', signs, spotAt(place)))
      sums.set(answer, (sums.get(answer) ?? 0) + part * share);
    all += share;
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return best && { answer: best[0], share: best[1] / all };
};

interface Told {
  readonly pairing: Pairing;
  readonly share: number;
}

/** The likeliest agreement with each side. */
const toldOf = (reading: Reading): readonly Told[] => {
  const pairings = pairingsOf(reading);
  const best = new Map<string, Told>();
  for (const pairing of pairings) {
    const share =
      yesTo(reading.learnt, 'deal-told', pairingSigns(reading, pairing, pairings), pairingSpot(pairing)) ?? 0;
    const known = best.get(pairing.partner.code);
    if (share >= LIKELY && (known === undefined || share > known.share))
      best.set(pairing.partner.code, { pairing, share });
  }
  return [...best.values()];
};

/** Agreements with others than the other side of the truce; in a text without a truce, any trade agreement between two sides. */
export const findDeals = (reading: Reading): readonly Found[] => {
  const told = toldOf(reading);
  if (told.length === 0) return [];
  noteLevels(reading);
  // One agreement of two sides is told of once, from the side that the text takes for the other.
  const twice = ({ pairing, share }: Told): boolean =>
    told.some(
      (other) =>
        other.pairing.partner.code === pairing.hub && other.pairing.hub === pairing.partner.code && other.share > share,
    );
  return told
    .filter((each) => !twice(each))
    .flatMap(({ pairing, share }) => {
      const { partner, best, hub } = pairing;
      const { seen } = best.place;
      const state = stateOf(reading, partner);
      if (!state || state.share < SURE) return [];
      const level = valueOf(reading, 'deal-level', levelOptions(reading, best.place, state.answer));
      const when =
        state.answer === 'made' ? valueOf(reading, 'deal-when', whenOptions(reading, best.place)) : undefined;
      const claim: Deal = {
        kind: 'deal',
        partner: partner.code,
        with: hub,
        state: state.answer,
        ...(when?.value === undefined ? {} : { when: when.value }),
        ...(level?.value === undefined ? {} : { level: level.value }),
      };
      const shares = [share, state.share, level?.share ?? 1, when?.share ?? 1];
      return [
        {
          claim,
          ranges: [within(seen, 0, seen.low.replace(/[\s.!?]+$/, '').length)],
          rule: `deal: ${state.answer}`,
          share: Math.min(...shares),
        },
      ];
    });
};
