import { answersTo, type Learnt } from '../learnt/learnt.js';
import type { Reading } from '../reading.js';
import { signedDays } from './day-places.js';
import { signedSpans } from './truce-spans.js';
import type { TruceField, TruceState } from './truce-values.js';

/** What a day or a length is of a truce, where a text names it: most are nothing of the sort. */
export type TruceRole = `${TruceState} ${TruceField}`;

/** The question that is asked of every mention of a day, or of a length. */
export const ROLE_OF = { day: 'truce-role-day', length: 'truce-role-length' } as const;

export type Roles = ReadonlyMap<string, ReadonlyMap<TruceRole, number>>;

/** By day or length, how likely each role is at the mention of it that says so most clearly. */
export const rolesOf = (reading: Reading, learnt: Learnt): Roles => {
  const roles = new Map<string, Map<TruceRole, number>>();
  const put = (value: string, question: string, signs: readonly string[]): void => {
    const own = roles.get(value) ?? new Map<TruceRole, number>();
    roles.set(value, own);
    for (const { answer, share } of answersTo<TruceRole | 'none'>(learnt, question, signs))
      if (answer !== 'none') own.set(answer, Math.max(share, own.get(answer) ?? 0));
  };
  for (const { place, signs } of signedDays(reading)) put(place.value, ROLE_OF.day, signs);
  for (const { place, signs } of signedSpans(reading)) put(place.duration.length, ROLE_OF.length, signs);
  return roles;
};
