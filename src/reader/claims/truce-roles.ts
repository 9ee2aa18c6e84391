import { spotAt } from '../encoder/spot.js';
import { answersTo, type Learnt } from '../learnt/learnt.js';
import type { Reading, Seen } from '../reading.js';
import { signedDays } from './day-places.js';
import { signedSpans } from './truce-spans.js';
import type { TruceField, TruceState } from './truce-values.js';

/** What a day or a length is of a truce, where a text names it: most are nothing of the sort. */
export type TruceRole = `${TruceState} ${TruceField}`;

/** The question that is asked of every mention of a day, or of a length. */
export const ROLE_OF = { day: 'truce-role-day', length: 'truce-role-length' } as const;

/** By day or length, how likely each role is. */
export type Roles = ReadonlyMap<string, ReadonlyMap<TruceRole, number>>;

export interface RolesOf {
  /** At the mention that says so most clearly. */
  readonly all: Roles;
  /** The same of each sentence by itself. */
  readonly here: ReadonlyMap<Seen, Roles>;
}

/** What each day and each length is likely to be of a truce. */
export const rolesOf = (reading: Reading, learnt: Learnt): RolesOf => {
  const all = new Map<string, Map<TruceRole, number>>();
  const here = new Map<Seen, Map<string, Map<TruceRole, number>>>();
  const put = (seen: Seen, value: string, question: string, signs: readonly string[], start: number): void => {
    const places = here.get(seen) ?? new Map<string, Map<TruceRole, number>>();
    here.set(seen, places);
    const answers = answersTo<TruceRole | 'none'>(learnt, question, signs, spotAt({ seen, start }));
    for (const roles of [all, places]) {
      const own = roles.get(value) ?? new Map<TruceRole, number>();
      roles.set(value, own);
      for (const { answer, share } of answers)
        if (answer !== 'none') own.set(answer, Math.max(share, own.get(answer) ?? 0));
    }
  };
  for (const { place, signs } of signedDays(reading))
    put(place.seen, place.value, ROLE_OF.day, signs, place.dated.start);
  for (const { place, signs } of signedSpans(reading))
    put(place.seen, place.duration.length, ROLE_OF.length, signs, place.duration.start);
  return { all, here };
};
