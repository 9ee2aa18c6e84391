import type { Claim } from '../candidate.js';
import type { Anchor, Numbered } from '../rounds/anchors.js';
import type { Days } from '../rounds/days.js';

export type Round = Extract<Claim, { kind: 'talks_round' }>;
export type Meeting = Round['meeting'];
export type State = Round['state'];
/** What a day is of a meeting: its only day or all its days, its first, its last, or none of it. */
export type Part = 'none' | 'only' | 'from' | 'until';

export const MEETINGS: readonly Meeting[] = ['round', 'call', 'summit', 'technical'];
export const STATES: readonly State[] = ['held', 'under way', 'planned'];

export type Shares<T extends string> = Readonly<Partial<Record<T, number>>>;

export interface LinkedDay {
  readonly anchor: Anchor;
  readonly part: Part;
  readonly parts: Shares<Part>;
  readonly share: number;
  readonly options: readonly Days[];
}

/** A place of the text that tells of a meeting, with the days that belong to it. */
export interface Mention {
  readonly anchor: Anchor;
  readonly sure: number;
  /** Too little speaks for it to be taken for a meeting by itself. */
  readonly faint?: boolean;
  /** How likely a word or a day tells of a meeting whose town stands elsewhere. */
  readonly placed: number;
  readonly meetings: Shares<Meeting>;
  readonly states: Shares<State>;
  readonly days: LinkedDay[];
  readonly numbers: { readonly value: number; readonly share: number; readonly of: Numbered }[];
}

/** The mentions of one meeting. */
export interface Group {
  readonly mentions: Mention[];
  readonly name?: string;
}

export const best = <T extends string>(all: readonly T[], shares: readonly Shares<T>[]): T => {
  const sums = all.map((each) => shares.reduce((sum, share) => sum + Math.log(Math.max(share[each] ?? 0, 0.02)), 0));
  return all[sums.indexOf(Math.max(...sums))] as T;
};

export const meetingOf = ({ mentions }: Group): Meeting =>
  best(
    MEETINGS,
    mentions.map(({ meetings }) => meetings),
  );

export const learntState = ({ mentions }: Group): State =>
  best(
    STATES,
    mentions.map(({ states }) => states),
  );
