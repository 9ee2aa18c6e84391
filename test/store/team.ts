/** Teams for tests: acts recorded one after the other on days of one's choosing. */
import { unwrap } from '../../src/problem/index.js';
import { type Asked, type Clock, EMPTY_TEAM, type Request, record, type TeamLedger } from '../../src/store/index.js';
import { day } from '../../src/time/index.js';

export const clockOn = (text: string): Clock => ({ at: `${text}T12:00:00.000Z`, today: day(text) });

export const CLOCK = clockOn('2026-11-23');

export const propose = (proposal: string, text: string, revise = false): Request => ({
  kind: 'propose',
  proposal,
  title: proposal,
  file: `${proposal}.yaml`,
  text,
  revise,
});

export const approve = (proposal: string): Request => ({ kind: 'review', proposal, stance: 'approve' });
export const object = (proposal: string): Request => ({ kind: 'review', proposal, stance: 'object', words: 'no' });
export const sign = (proposal: string): Request => ({ kind: 'sign', proposal });
export const decline = (proposal: string): Request => ({ kind: 'decline', proposal, words: 'no' });
export const withdraw = (proposal: string): Request => ({ kind: 'withdraw', proposal });

/** Somebody does something; the first act of a team has nobody before it. */
export const by = (as: string, request: Request, more: Omit<Asked, 'as' | 'request'> = {}): Asked => ({
  as,
  request,
  ...more,
});

export const FOUNDING: readonly Asked[] = [
  { request: { kind: 'member', name: 'signer-1', role: 'signer' } },
  by('signer-1', { kind: 'member', name: 'signer-2', role: 'signer' }),
  by('signer-1', { kind: 'member', name: 'analyst-1', role: 'analyst' }),
  by('signer-1', { kind: 'member', name: 'analyst-2', role: 'analyst' }),
  by('signer-1', { kind: 'member', name: 'viewer-1', role: 'viewer' }),
];

export const teamAfter = (acts: readonly Asked[], clock: Clock = CLOCK, from: TeamLedger = EMPTY_TEAM): TeamLedger =>
  acts.reduce((team, asked) => unwrap(record(team, asked, clock)).team, from);

export const TEAM = teamAfter(FOUNDING);

/** List 3 of section 301, 25% since 2019, falls to a rate from a day on. */
export const listThree = (rate: string, from: string): string =>
  `title: List 3 falls to ${rate}\nevents:\n  - rate: us/section-301/china-list-3\n    is: ${rate}\n    from: ${from}\n    at: s. 1\n`;
