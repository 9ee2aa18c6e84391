import type { Cents } from '../money/index.js';
import type { Day } from '../time/index.js';
import type { EventId, GoodsSetId, InstrumentId, ListId, MeasureId, MeasurePattern } from './identifiers.js';
import type { Basis, Extent, Measure, Transport } from './measure.js';
import type { MeasureRate } from './measure-rate.js';

/** How surely the compilers of this ledger know an instrument: the text itself, or reports of it. */
export const SOURCES = ['official', 'well reported', 'single source', 'general knowledge'] as const;
export type Source = (typeof SOURCES)[number];

export const INSTRUMENT_KINDS = [
  'executive order',
  'proclamation',
  'notice',
  'announcement',
  'ruling',
  'memorandum',
  'statute',
  'guidance',
] as const;

/** A legal act: the only thing that changes a rate. */
export interface Instrument {
  readonly id: InstrumentId;
  readonly title: string;
  readonly citation: string;
  readonly kind: (typeof INSTRUMENT_KINDS)[number];
  readonly by: string;
  readonly signed: Day;
  /** When the public could know it. */
  readonly known: Day;
  /** When it entered this ledger; later recordings come later in the hash chain. */
  readonly recorded: Day;
  readonly source: Source;
  readonly url?: string;
  readonly note?: string;
}

/** What every event carries: who brought it about, where in the text, and since when it could be known. */
interface Cited {
  readonly id: EventId;
  readonly instrument: InstrumentId;
  readonly known: Day;
  /** The section, clause or annex: `s. 3(a)`. */
  readonly at: string;
  /** The hour and zone as printed. Shown, never computed with. */
  readonly time?: string;
  readonly note?: string;
}

interface Dated {
  readonly from: Day;
  readonly until?: Day;
}

export type LawEvent = Cited &
  (
    | ({ readonly kind: 'rate'; readonly measure: MeasureId; readonly is: MeasureRate; readonly on: Basis } & Dated)
    | {
        readonly kind: 'suspend';
        readonly measure: MeasureId;
        readonly from: Day;
        readonly until?: Day;
        /** Only so many points are set aside, the rest stays due. */
        readonly points?: MeasureRate;
      }
    | { readonly kind: 'resume'; readonly measure: MeasureId; readonly from: Day }
    | { readonly kind: 'end'; readonly measures: MeasurePattern; readonly from: Day; readonly supersededBy?: MeasureId }
    | { readonly kind: 'withdraw'; readonly measure: MeasureId; readonly from: Day }
    | ({
        readonly kind: 'goods';
        readonly set: GoodsSetId;
        readonly change: 'add' | 'remove';
        readonly codes: CodeSource;
      } & Dated)
    | ({
        readonly kind: 'yield';
        readonly measures: MeasurePattern;
        readonly to: MeasurePattern;
        readonly extent: Extent;
        readonly by?: string;
      } & Dated)
    | { readonly kind: 'strike'; readonly measures: readonly MeasurePattern[]; readonly from: Day }
    | {
        readonly kind: 'fee';
        readonly fee: 'mpf' | 'hmf';
        readonly is: MeasureRate;
        readonly min?: Cents;
        readonly max?: Cents;
        readonly modes: readonly Transport[];
        readonly from: Day;
      }
    | ({ readonly kind: 'de_minimis'; readonly state: 'open' | 'closed'; readonly origins: readonly string[] } & Dated)
    | ({ readonly kind: 'column_2'; readonly origins: readonly string[] } & Dated)
    | { readonly kind: 'retract'; readonly event: EventId }
    | { readonly kind: 'measure'; readonly measure: Measure }
  );

export type EventKind = LawEvent['kind'];

export type EventOf<K extends EventKind> = Extract<LawEvent, { kind: K }>;

/** The codes a goods event brings: a list of `law/lists`, or codes written in the instrument's own file. */
export type CodeSource = { readonly list: ListId } | { readonly inline: readonly string[] };
