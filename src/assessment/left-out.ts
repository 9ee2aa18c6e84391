import { type Measure, type MeasureId, nameOf } from '../ledger/index.js';
import { type Day, formatDay } from '../time/index.js';

/** Why a measure that was considered does not apply. Each is an answer, not an error. */
export type LeftOut =
  | { readonly code: 'excepted'; readonly by: Measure }
  | { readonly code: 'yields'; readonly to: Measure; readonly by?: string }
  | { readonly code: 'in_lieu'; readonly by: Measure }
  | { readonly code: 'suspended'; readonly until?: Day }
  | { readonly code: 'scheduled'; readonly from?: Day }
  | { readonly code: 'ended'; readonly on?: Day }
  | { readonly code: 'superseded'; readonly by: MeasureId | string }
  | { readonly code: 'never_took_effect' }
  | { readonly code: 'struck_down' }
  | { readonly code: 'goods_not_listed' }
  | { readonly code: 'not_claimed'; readonly claims: readonly string[] }
  | { readonly code: 'claimed_out'; readonly claim: string }
  | { readonly code: 'not_in_transit'; readonly loadedBefore: Day }
  | { readonly code: 'chapter_98'; readonly heading: string }
  | { readonly code: 'us_content_too_small' }
  | { readonly code: 'code_needed' };

/** The reason as a short sentence, the same on every surface. */
export const explainLeftOut = (reason: LeftOut): string => {
  switch (reason.code) {
    case 'excepted':
      return `excepted by ${called(reason.by)}`;
    case 'yields':
      return `yields to ${called(reason.to)}`;
    case 'in_lieu':
      return `replaced by ${called(reason.by)}`;
    case 'suspended':
      return reason.until === undefined ? 'suspended' : `suspended until ${formatDay(reason.until)}`;
    case 'scheduled':
      return reason.from === undefined ? 'scheduled' : `scheduled from ${formatDay(reason.from)}`;
    case 'ended':
      return reason.on === undefined ? 'ended' : `ended on ${formatDay(reason.on)}`;
    case 'superseded':
      return `superseded by ${/^\d/.test(reason.by) ? `heading ${reason.by}` : reason.by}`;
    case 'never_took_effect':
      return 'never took effect';
    case 'struck_down':
      return 'struck down';
    case 'goods_not_listed':
      return 'goods not listed';
    case 'not_claimed':
      return 'not claimed';
    case 'claimed_out':
      return `left out by the claim ${reason.claim}`;
    case 'not_in_transit':
      return 'loaded too late or loading not stated';
    case 'chapter_98':
      return 'chapter 98 entry';
    case 'us_content_too_small':
      return 'US content under 20% of the value';
    case 'code_needed':
      return 'depends on the 10-digit code';
  }
};

const called = (measure: Measure): string =>
  measure.heading === undefined ? measure.id : `heading ${nameOf(measure)}`;
