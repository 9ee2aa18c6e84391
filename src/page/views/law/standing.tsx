import type { Answers } from '../../ask/answers.js';
import { territory } from '../../parts/side.js';

export type ListedMeasure = Exclude<Answers['law'][number], { readonly history: unknown }>;
export type MeasureHistory = Extract<Answers['law'][number], { readonly history: unknown }>;
export type StandingJson = Pick<ListedMeasure, 'status' | 'rate' | 'basis' | 'full_rate' | 'changes' | 'cites'>;

/** What a standing charges, in words: `10% (of 34%)`, `50% of steel value`, `(34%)` where all of it is set aside. */
export const rateWords = ({
  rate,
  basis,
  full_rate: full,
}: Pick<StandingJson, 'rate' | 'basis' | 'full_rate'>): string => {
  if (rate === null) return full === null ? '' : `(${full})`;
  const on = basis === null || basis === 'value' ? '' : ` of ${basis} value`;
  return `${rate}${on}${full !== null && full !== rate ? ` (of ${full})` : ''}`;
};

/** Whose goods a measure reaches: a few by name, many by their number. */
export const originWords = (origins: readonly string[]): string =>
  origins.length > 4 ? `${origins.length} origins` : origins.map(territory).join(', ') || 'every origin';

export const statusClass = (status: string): string => `status-${status.replaceAll(' ', '-')}`;
