import { type Found, whole } from '../found.js';
import { yesTo } from '../learnt/learnt.js';
import type { Reading, Seen } from '../reading.js';
import {
  type Truce,
  type TruceCandidate,
  type TruceCandidates,
  truceCandidateSigns,
  truceCandidates,
} from './truce-candidates.js';

/** From this likelihood on a truce is surely told of just so, whatever the plain reading of its days and lengths is. */
const SURE = 0.7;
/** Read plainly, a truce is told of from this likelihood of its state on. */
const TOLD: Readonly<Record<Truce['state'], number>> = { 'in force': 0.5, proposed: 0.45, ended: 0.35 };
/** The same of a truce that has neither day nor length. */
const TOLD_BARE: Readonly<Record<Truce['state'], number>> = { 'in force': 0.9, proposed: 0.6, ended: 1 };
/** Read plainly, a second end of a truce in the same state is another truce. */
const ANOTHER = 0.45;

const apart = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;
const same = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

/** Two claims that cannot both be so: a day begins or ends one truce alone, and of one truce a text tells once. */
const clash = (one: Truce, other: Truce): boolean => {
  if (one.parties.join() !== other.parties.join()) return false;
  if (one.state !== other.state) return same(one.expires, other.expires) || same(one.since, other.since);
  if (apart(one.expires, other.expires)) return false;
  return !(one.state === 'proposed' && apart(one.length, other.length));
};

/** How likely a truce is by the plain reading of what the text names; nothing where that does not tell of it. */
const plainly = (
  { claim: { state }, fields: { end, length, since }, made, whose }: TruceCandidate,
  { answered: { likely } }: TruceCandidates,
): number | undefined => {
  const held = likely.get(state)?.all ?? 0;
  if (made === 'bare') return held >= TOLD_BARE[state] ? Math.min(held, whose.share) : undefined;
  if (held < TOLD[state]) return undefined;
  if (made === 'own') return Math.min(whose.share, held, ...[end, length, since].flatMap((each) => each?.share ?? []));
  return made === 'another end' && end && end.share >= ANOTHER ? Math.min(whose.share, end.share) : undefined;
};

/** What the confidence in a truce hangs on. */
const ruleOf = ({ claim: { state }, fields: { end, length, since }, made }: TruceCandidate): string => {
  const how = made.startsWith('another') ? 'one more' : end ? 'dated' : length || since ? 'told' : 'bare';
  return `truce: ${state}, ${how}`;
};

const rangesOf = ({ fields: { end, length, since }, seen }: TruceCandidate): Found['ranges'] => {
  const told = [end, length, since].flatMap((each) => each?.mention.seen ?? []);
  return [...new Set<Seen>(told.length > 0 ? told : [seen])].map(whole);
};

const known = new WeakMap<Reading, readonly Found[]>();

/** The suspensions of duties that a text tells of: in force, over, or asked for. */
export const findTruces = (reading: Reading): readonly Found[] => {
  const before = known.get(reading);
  if (before) return before;
  const found = trucesOf(reading);
  known.set(reading, found);
  return found;
};

/** First the truces that all there is to see surely tells of, then what its days and lengths tell of plainly and does not speak against those. */
const trucesOf = (reading: Reading): readonly Found[] => {
  const candidates = truceCandidates(reading, reading.learnt);
  const weighed = candidates.all.map((candidate) => ({
    candidate,
    share: yesTo(reading.learnt, 'truce-told', truceCandidateSigns(reading, candidate, candidates)) ?? 0,
  }));
  const plain = candidates.all.flatMap((candidate) => {
    const share = plainly(candidate, candidates);
    return share === undefined ? [] : [{ candidate, share }];
  });
  const likeliest = (all: typeof plain): typeof plain => all.toSorted((a, b) => b.share - a.share);
  const found: Found[] = [];
  const kept: Truce[] = [];
  const bare = plain.filter(({ candidate }) => candidate.made === 'bare');
  for (const each of [
    ...likeliest(weighed.filter((each) => each.share >= SURE)),
    ...likeliest(plain.filter((each) => !bare.includes(each))),
    ...likeliest(bare),
  ]) {
    const { candidate, share } = each;
    const { claim } = candidate;
    if (kept.some((other) => clash(other, claim) || (bare.includes(each) && other.state === claim.state))) continue;
    kept.push(claim);
    found.push({ claim, ranges: rangesOf(candidate), rule: ruleOf(candidate), share });
  }
  return found;
};
