import type { Learnt } from '../learnt/learnt.js';
import { firstLooks } from '../rates/held.js';
import { rateMentions } from '../rates/mentions.js';
import type { Told } from '../rates/when.js';
import type { Reading, Seen } from '../reading.js';

/** What may become of a level of a duty: that it comes back when a truce ends, or that somebody means to charge it. */
export const FATES = ['if_lapsed', 'proposed'] as const;
export type Fate = (typeof FATES)[number];

/** How likely each fate is of the levels that a sentence names. */
type Fates = ReadonlyMap<Seen, Readonly<Partial<Record<Fate, number>>>>;

const isFate = (told: Told): told is Fate => (FATES as readonly Told[]).includes(told);

const KNOWN = new WeakMap<Reading, { readonly learnt: Learnt; readonly fates: Fates }>();

/** How likely the levels that each sentence names are to come back, or to be charged anew, by a first look at them. */
export const fatesOf = (reading: Reading, learnt: Learnt): Fates => {
  const known = KNOWN.get(reading);
  if (known?.learnt === learnt) return known.fates;
  const fates = new Map<Seen, Partial<Record<Fate, number>>>();
  const rated = rateMentions(reading);
  for (const { mention, answers } of rated ? firstLooks(rated, learnt) : []) {
    const own = fates.get(mention.seen) ?? {};
    fates.set(mention.seen, own);
    for (const { answer, share } of answers) if (isFate(answer)) own[answer] = Math.max(own[answer] ?? 0, share);
  }
  KNOWN.set(reading, { learnt, fates });
  return fates;
};
