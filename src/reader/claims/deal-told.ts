/** Whether a text tells of an agreement of two sides, as all its sentences together have it. */
import { LIKELIEST, type Spot, spotAt } from '../encoder/spot.js';
import { signsTo } from '../learnt/steps.js';
import type { Reading } from '../reading.js';
import { onRecord } from '../record.js';
import { band, hubShares, type Suspect, suspectsOf, type Weighed } from './deal-hub.js';
import { few, partOf, standing } from './deal-places.js';

/** An agreement that a text may tell of: of whom, with whom, and the place that tells most of it. */
export interface Pairing {
  readonly partner: Suspect;
  readonly best: Weighed;
  readonly hub: string;
  /** How likely the agreements of the text are those of `hub`, and how likely those of the partner. */
  readonly hubShare: number;
  readonly ownShare: number;
  /** Before how many other sides than the partner `hub` comes. */
  readonly rank: number;
}

/** A side that is less likely than this to be the one whose agreements a text tells of is no partner's other side, and no more than so many are; the one that
 * the sentence itself makes likeliest always may be. */
const [LEAST, MOST] = [0.04, 3];

/** The pairs of sides that a text may tell agreements of: each side that may have one, with the sides whose agreements the text may tell of. */
export const pairingsOf = (reading: Reading): readonly Pairing[] => {
  const suspects = suspectsOf(reading);
  if (suspects.length === 0) return [];
  const shares = hubShares(reading, suspects);
  const ranked = [...shares].sort((a, b) => b[1] - a[1]);
  return suspects.flatMap((partner) => {
    const [best] = partner.places;
    if (!best) return [];
    const ownShare = shares.get(partner.code) ?? 0;
    const others = ranked.filter(([code]) => code !== partner.code);
    const nearest = [...best.own].sort((a, b) => b[1] - a[1])[0]?.[0];
    return others.flatMap(([hub, hubShare], rank) =>
      rank === 0 || (rank < MOST && hubShare >= LEAST) || hub === nearest
        ? [{ partner, best, hub, hubShare, ownShare, rank: Math.min(rank, MOST) }]
        : [],
    );
  });
};

/** Where a text may tell of it: at the likeliest places of the partner, as one of the two sides. */
export const pairingSpot = ({ partner: { code, places }, hub }: Pairing): Spot => ({
  ...spotAt(...places.slice(0, LIKELIEST).map(({ place }) => place)),
  by: code,
  on: hub,
});

const STEPS = [0.03, 0.08, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.93, 0.97];

/** What tells whether a text has an agreement of two sides: the place that tells most of it, the others, and what becomes of its other sides. */
export const pairingSigns = (reading: Reading, pairing: Pairing, all: readonly Pairing[]): readonly string[] => {
  const { partner, best, hub, hubShare, ownShare, rank } = pairing;
  const { code, places } = partner;
  const { seen } = best.place;
  const out: string[] = [];
  const put = (sign: string): void => {
    out.push(sign, `${sign} best ${band(best.share)}`);
  };
  out.push(
    ...signsTo(STEPS, 'best', best.share),
    ...signsTo(STEPS, 'hub', hubShare),
    ...signsTo(STEPS, 'own', ownShare),
  );
  const sided = partOf(reading, code);
  put(`hub ${partOf(reading, hub)} partner ${sided}`);
  put(`hub ${hub === 'US' ? 'US' : hub === reading.home ? 'home' : 'other'} partner ${sided}`);
  put(`own ${band(ownShare)}`);
  put(`hub ${band(hubShare)}`);
  put(`hub rank ${rank}`);
  put(`hub rank ${rank} owned ${band(best.own.get(hub) ?? 0)}`);
  put(`hub ${hubShare > ownShare ? 'before' : 'behind'} own`);
  put(`hub ${band(hubShare)} owned ${band(best.own.get(hub) ?? 0)}`);
  put(`places ${few(places.length)}`);
  put(`likely places ${few(places.filter(({ share }) => share > 0.4).length)}`);
  put(`second ${band(places[1]?.share ?? 0)}`);
  const named = places.find(({ place }) => !place.carried);
  put(`named ${named === undefined ? 'never' : band(named.share)}`);
  const there = seen.places.some((each) => each.code === hub);
  put(`hub ${there ? 'there' : 'away'}`);
  put(`owned ${band(best.own.get(hub) ?? 0)}`);
  const together = places.filter(({ place }) => place.seen.places.some((each) => each.code === hub)).length;
  put(`together ${few(together)}`);
  const others = all.filter(
    (each) => each.partner !== partner && each.rank === 0 && each.best.share > 0.45 && each.ownShare < 0.5,
  );
  put(`others ${few(others.length)}`);
  if (others.some((each) => each.best.place.seen === seen)) put('others there');
  for (const sign of standing(reading, code)) out.push(`partner ${sign}`);
  for (const sign of onRecord(reading, `${hub} with ${code}`)) out.push(`pair ${sign}`);
  return out;
};
