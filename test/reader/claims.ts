/** Claims made by hand, as short as a test wants them. */
import type { Candidate, Claim } from '../../src/reader/candidate.js';
import { checkClaims } from '../../src/reader/check/index.js';
import { day } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';

export const law = openLaw();

type Of<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

const SIDES = ['CN', 'US'];

export const rate = (
  imposed_by: string,
  on: string,
  level: string,
  when: Of<'rate'>['when'],
  more: Partial<Of<'rate'>> = {},
): Claim => ({ kind: 'rate', imposed_by, on, level, unit: 'percent', of: 'additional', when, ...more });

export const truce = (state: Of<'truce'>['state'], more: Partial<Of<'truce'>> = {}): Claim => ({
  kind: 'truce',
  parties: SIDES,
  state,
  ...more,
});

export const deadline = (on: string, what: Of<'deadline'>['what']): Claim => ({ kind: 'deadline', on, what });

export const round = (more: Partial<Of<'talks_round'>>): Claim => ({
  kind: 'talks_round',
  meeting: 'round',
  state: 'held',
  parties: SIDES,
  ...more,
});

export const signoff = (by: string, state: Of<'signoff'>['state'], more: Partial<Of<'signoff'>> = {}): Claim => ({
  kind: 'signoff',
  what: 'extension of the truce',
  by,
  state,
  ...more,
});

export const statement = (speaker: string, text: string, more: Partial<Of<'statement'>> = {}): Claim => ({
  kind: 'statement',
  speaker,
  verbatim: true,
  text,
  ...more,
});

export const deal = (partner: string, state: Of<'deal'>['state'], more: Partial<Of<'deal'>> = {}): Claim => ({
  kind: 'deal',
  partner,
  state,
  ...more,
});

export const figure = (amount: string, state: Of<'figure'>['state'], more: Partial<Of<'figure'>> = {}): Claim => ({
  kind: 'figure',
  what: 'deficit',
  amount,
  state,
  ...more,
});

export const risk = (level?: string): Claim => ({
  kind: 'risk',
  what: 'duties return',
  ...(level === undefined ? {} : { level }),
});

/** One claim held against the law as known on a day. */
export const checked = (claim: Claim, published: string | undefined): Candidate => {
  const found = { claim, evidence: [{ start: 0, end: 1, text: 'x' }], confidence: 1 };
  const [candidate] = checkClaims([found], law, published === undefined ? undefined : day(published));
  if (candidate === undefined) throw new Error('one claim is one candidate');
  return candidate;
};
