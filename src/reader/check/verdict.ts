import type { Check } from '../candidate.js';

/** The record bears the claim out. */
export const matches = (event: string | undefined, note?: string): Check => verdict('matches', event, note);

/** The record neither holds the claim nor says otherwise. */
export const unrecorded = (note: string): Check => verdict('new', undefined, note);

/** The record says otherwise, and the note says what. */
export const conflicts = (note: string, event?: string): Check => verdict('conflicts', event, note);

/** The record does not reach so far. */
export const unverifiable = (note: string): Check => verdict('unverifiable', undefined, note);

const verdict = (status: Check['status'], event: string | undefined, note: string | undefined): Check => ({
  status,
  ...(event === undefined ? {} : { event }),
  ...(note === undefined || note === '' ? {} : { note }),
});

/** What was found of one field of a claim: in order, to differ, or worth a remark. */
export interface Finding {
  readonly differs?: string;
  readonly remark?: string;
}

/** A claim held against one record: one field that differs makes it conflict. */
export const weigh = (event: string, findings: readonly (Finding | undefined)[]): Check => {
  const differing = findings.flatMap((finding) => finding?.differs ?? []);
  const remarks = findings.flatMap((finding) => finding?.remark ?? []);
  return differing.length > 0 ? conflicts(differing.join('; '), event) : matches(event, remarks.join('; '));
};
