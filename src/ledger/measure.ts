import type { Day } from '../time/index.js';
import type { GoodsSetId, MeasureId, MeasurePattern } from './identifiers.js';

/** The family a measure belongs to, in the order in which components of an assessment are given. */
export const PROGRAMS = [
  'base',
  'section_301',
  'section_232',
  'section_201',
  'section_338',
  'ieepa_fentanyl',
  'ieepa_reciprocal',
  'ieepa_other',
  'section_122',
  'cn_base',
  'cn_301_counter',
  'cn_fentanyl_counter',
  'cn_reciprocal_counter',
] as const;

export type Program = (typeof PROGRAMS)[number];

export const TRANSPORTS = ['vessel', 'air', 'truck', 'rail', 'mail'] as const;
export type Transport = (typeof TRANSPORTS)[number];

/** What an importer may claim besides a heading of chapters 98 and 99. */
export const FLAGS = [
  'usmca',
  'donation',
  'informational',
  'baggage',
  'postal',
  'postal-item',
  'note-39b',
  'not-auto-part',
  'uk-metal',
] as const;

export type Flag = (typeof FLAGS)[number];

/** `whole`: the first measure does not apply. `portion`: it stays off the part of the value the other is charged on. */
export type Extent = 'whole' | 'portion';

/** The value a rate is charged on: the customs value, or the value of a metal in the article. */
export const BASES = ['value', 'steel', 'aluminum', 'copper'] as const;
export type Basis = (typeof BASES)[number];

export interface Yield {
  readonly to: MeasurePattern;
  readonly extent: Extent;
  /** The heading the importer declares when it gives way, where the law has one. */
  readonly by?: string;
}

/**
 * What a measure is; never what its rate is. A measure is a duty, an exemption that switches duties off, or a duty in
 * lieu of every other one (postal goods).
 */
export interface Measure {
  readonly id: MeasureId;
  /** The customs territory that imposes it: the first folder of its id, `US` or `CN`. */
  readonly importer: string;
  readonly program: Program;
  readonly kind: 'duty' | 'exemption' | 'in_lieu';
  readonly heading?: string;
  readonly origins: readonly string[];
  /** Goods sets; or every good; or a scope known in words only, whose membership is unknown for any code. */
  readonly goods: readonly GoodsSetId[] | 'all' | 'described';
  readonly goodsExcept: readonly GoodsSetId[];
  readonly scope?: string;
  /** Where the scope is written. */
  readonly cite: string;
  readonly yields: readonly Yield[];
  /** At most one measure of this set may apply to a line on a day. */
  readonly exclusive?: string;
  /** What an exemption switches off. */
  readonly exempts: readonly MeasurePattern[];
  /** `us_content`: the exemption reaches only the US content of the article (heading 9903.01.34). */
  readonly extent: 'whole' | 'us_content';
  /** Applies only if one of these headings or flags is claimed; empty when no claim is needed. */
  readonly claims: readonly string[];
  /** Applies unless one of these is claimed. */
  readonly unless: readonly string[];
  readonly inTransit?: InTransit;
  /** `processing`: entries under chapter 98 are outside, save 9802.00.40/.50/.60/.80 on the value added abroad. */
  readonly chapter98: 'processing' | 'inside';
}

/** Goods loaded before a day, by one of the modes (any mode when none is named). */
export interface InTransit {
  readonly loadedBefore: Day;
  readonly modes: readonly Transport[];
}

/** How a measure is called where people file: by heading, else by its id. */
export const nameOf = (measure: Measure): string => measure.heading ?? measure.id;
