import type { Exact } from '../../money/index.js';
import type { MeasureBasis, ValuePart } from './parts.js';
import type { RateUnit } from './units.js';

/**
 * One rate of duty as the schedule's column means it, not as it happens to be spelled. Every distinct rate of the
 * bundled editions has a shape here; a text that has none stops an import, because an unknown rate read as zero is a lie.
 */
export type Rate =
  | Free
  | AdValorem
  | Sum
  | ByDegree
  | DutyOf
  | NoChange
  | NoAdditionalDuty
  | SeeHeadings
  | SeeNote
  | ReturnedArticle
  | Absent;

/** `Free`, with the condition that chapters 51, 98 and 99 attach to it. A condition is the importer's to meet; the duty is nothing. */
export interface Free {
  readonly kind: 'free';
  readonly condition?: FreeCondition;
}

export type FreeCondition =
  | { readonly kind: 'under bond'; readonly note?: NoteReference }
  | { readonly kind: 'under the terms of'; readonly note: NoteReference }
  | { readonly kind: 'see'; readonly note: NoteReference }
  | { readonly kind: 'temporary periods' };

/** `2.5%` of the customs value: the cheap path, nine lines in ten. `percent` is exact: `33 1/3` is 100/3. */
export interface AdValorem {
  readonly kind: 'ad valorem';
  readonly percent: Exact;
}

/** Specific and compound rates, and rates on parts: every term is owed, and they are added. */
export interface Sum {
  readonly kind: 'sum';
  readonly terms: readonly Term[];
  /** Watch movements: if a plate is among the parts, the total may not exceed the duty for the complete movement. */
  readonly limit?: 'complete movement';
}

export type Term = AdValoremTerm | SpecificTerm;

/** A percentage of the customs value, or of the value of a part: `35% on the battery`. */
export interface AdValoremTerm {
  readonly kind: 'ad valorem';
  readonly percent: Exact;
  readonly on?: ValuePart;
}

/** So many cents for each unit: `1.4¢/kg`, `17.6¢/kg on tungsten content`, `51¢ each`. */
export interface SpecificTerm {
  readonly kind: 'specific';
  readonly cents: Exact;
  readonly per: RateUnit;
  readonly on?: MeasureBasis;
}

/** Raw sugar, by polarization: cents per kilogram, less so much for each degree under 100 (in proportion), not under the floor. */
export interface ByDegree {
  readonly kind: 'by degree';
  readonly cents: Exact;
  readonly less: Exact;
  readonly floor: Exact;
}

/**
 * The duty of something else, with what is added or taken off, on the whole value or on a part of it:
 * `The duty provided in the applicable subheading + 25%`, `A duty upon the value of the repairs or alterations`.
 */
export interface DutyOf {
  readonly kind: 'duty of';
  readonly of: Reference;
  readonly plus?: readonly Term[];
  readonly minusPercent?: Exact;
  readonly upon?: ValuePart;
  readonly note?: NoteReference;
}

/** What a rate points to. The text does not name a rate, so the one who evaluates must be told it. */
export type Reference =
  | { readonly kind: 'applicable subheading' }
  | { readonly kind: 'such subheading'; readonly originatingIn?: 'Colombia' | 'Korea' }
  | { readonly kind: 'subheadings'; readonly codes: readonly string[] }
  | { readonly kind: 'absence'; readonly of: 'heading' | 'subheading'; readonly each: boolean }
  | { readonly kind: 'the article itself' }
  | { readonly kind: 'article it belongs to'; readonly as: 'part or accessory' | 'accessory' }
  | { readonly kind: 'each garment of the ensemble' }
  | { readonly kind: 'complete movement' }
  | { readonly kind: 'natural juice' }
  | { readonly kind: 'highest in the set' }
  | { readonly kind: 'beneficiary countries'; readonly heading: string };

/** The heading leaves this column's duty as it is elsewhere. */
export interface NoChange {
  readonly kind: 'no change';
}

/** Safeguard headings below their trigger: nothing on top of the ordinary duty. */
export interface NoAdditionalDuty {
  readonly kind: 'no additional duty';
}

/** `See 9822.04.01-9822.04.03`: the rates stand in those headings, and which one applies depends on quota or quantity. */
export interface SeeHeadings {
  readonly kind: 'see headings';
  readonly ranges: readonly HeadingRange[];
}

export interface HeadingRange {
  readonly from: string;
  readonly through?: string;
}

/** `See additional U.S. note 1`: the rate is worked out in a note. */
export interface SeeNote {
  readonly kind: 'see note';
  readonly note: NoteReference;
}

export interface NoteReference {
  readonly number: string;
  readonly additional?: true;
  /** The note belongs to the heading's own subchapter. */
  readonly subchapter?: true;
}

/** Headings 9801.00.70 and 9801.00.80: the duty on like articles, limited to the drawback allowed when they were exported. */
export interface ReturnedArticle {
  readonly kind: 'returned article';
  readonly limit: 'drawback and duty on materials' | 'drawback and internal-revenue tax';
}

/** The column prints no rate (absolute quotas, headings for one column only). It is not zero. */
export interface Absent {
  readonly kind: 'absent';
}

export const FREE: Free = { kind: 'free' };
export const ABSENT: Absent = { kind: 'absent' };

/** An ad valorem rate as a fraction of the value (2.5% → 1/40), for the bulk path; nothing for any other shape. Free is 0/1. */
export const fractionOfValue = (
  rate: Rate,
): { readonly numerator: number; readonly denominator: number } | undefined => {
  if (rate.kind === 'free') return { numerator: 0, denominator: 1 };
  if (rate.kind !== 'ad valorem') return undefined;
  const fraction = rate.percent.div(100);
  return { numerator: Number(fraction.n), denominator: Number(fraction.d) };
};

/**
 * What a heading of chapter 99 adds to the duty of the goods: the `25%` of "the duty provided in the applicable
 * subheading + 25%". `No change`, and the bare applicable duty, add nothing and give `free`. Other shapes replace the
 * duty instead of adding to it and give nothing here.
 */
export const additionOf = (rate: Rate): Rate | undefined => {
  if (rate.kind === 'no change' || rate.kind === 'no additional duty') return FREE;
  if (rate.kind !== 'duty of' || rate.of.kind === 'the article itself' || rate.upon || rate.minusPercent)
    return undefined;
  const [first, ...rest] = rate.plus ?? [];
  if (first === undefined) return FREE;
  return sumOf([first, ...rest]);
};

/** Terms as a rate: one plain percentage is ad valorem, anything else a sum. */
export const sumOf = (terms: readonly Term[]): AdValorem | Sum => {
  const [only] = terms;
  if (terms.length === 1 && only?.kind === 'ad valorem' && only.on === undefined)
    return { kind: 'ad valorem', percent: only.percent };
  return { kind: 'sum', terms };
};
