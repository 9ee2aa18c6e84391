import type { Problem } from '../../../problem/index.js';
import type { Summary } from './save/summary.js';

/** What can be asked of the file that is open. */
export type FileDoor = 'exposure' | 'deadlines' | 'refunds';

/** The fields of a question besides its lines. */
export type About = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Every row of the file as it was written, with what it costs under each outcome: the columns of the file first. */
export interface PricedTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold dollars, by their place. */
  readonly money: readonly number[];
}

/** A file to make of the priced rows: a table, or a workbook with what the view shows before them. */
export type PricedFile =
  | { readonly kind: 'csv' }
  | { readonly kind: 'xlsx'; readonly head: readonly string[]; readonly summaries: readonly Summary[] };

/** What the view tells its worker. A question is about the file that was opened last. */
export type ToPortfolio =
  | { readonly kind: 'law'; readonly bytes: ArrayBuffer; readonly today: string }
  | { readonly kind: 'open'; readonly id: number; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'ask'; readonly id: number; readonly door: FileDoor; readonly about: About }
  | { readonly kind: 'price'; readonly id: number; readonly about: About; readonly as: PricedFile }
  | { readonly kind: 'cancel'; readonly id: number };

/** What the worker answers. `progress` comes any number of times before the end; `broken` is a mistake of ours. */
export type FromPortfolio = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly doing: string; readonly done: number; readonly of: number }
  | { readonly kind: 'opened'; readonly rows: number }
  | { readonly kind: 'answer'; readonly text: string; readonly remarks: readonly string[] }
  | { readonly kind: 'priced'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'refusal'; readonly problems: readonly Problem[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'broken'; readonly what: string }
);
