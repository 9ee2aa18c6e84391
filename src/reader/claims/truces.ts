import { type Found, whole } from '../found.js';
import { sharesOf } from '../learnt/learnt.js';
import type { Reading, Seen } from '../reading.js';
import { clash, type Truce, type TruceCandidate, truceCandidates, truceSlots } from './truce-candidates.js';

/** From this likelihood on a truce is told of just so. */
const TOLD = 0.34;
/** From this likelihood on a text tells of a truce of two sides in a state at all. */
const SOME = 0.3;

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

/** Of the truces that a text may tell of, those that are likely enough and do not speak against likelier ones. */
const trucesOf = (reading: Reading): readonly Found[] => {
  const { learnt } = reading;
  if (!learnt.get('truce-told')) return [];
  const weighed = truceSlots(reading, truceCandidates(reading, learnt)).flatMap(({ candidates, options }) => {
    const shares = sharesOf(learnt, 'truce-told', options);
    if (1 - (shares[candidates.length] ?? 0) < SOME) return [];
    return candidates.map((candidate, index) => ({ candidate, share: shares[index] ?? 0 }));
  });
  const found: Found[] = [];
  const kept: Truce[] = [];
  for (const { candidate, share } of weighed.toSorted((a, b) => b.share - a.share)) {
    const { claim } = candidate;
    if (share < TOLD || kept.some((other) => clash(other, claim))) continue;
    kept.push(claim);
    found.push({ claim, ranges: rangesOf(candidate), rule: ruleOf(candidate), share });
  }
  return found;
};
