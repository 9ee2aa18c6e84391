import type { EntryLine } from '../assessment/index.js';
import type { Cents } from '../money/index.js';
import type { Day } from '../time/index.js';

/** One expected component: `9903.88.03: section_301 25% 2,500.00`, with `on 4,000.00` where the basis is checked too. */
export interface ExpectedComponent {
  readonly program: string;
  readonly rate: string;
  readonly basis?: Cents;
  readonly amount: Cents;
}

/**
 * A worked entry line: what a broker expects with a pencil. Everything named is checked; `components` must be all of
 * them, in order; `considered`, `missing`, `assumed` and `warnings` name the ones worth showing, except that `missing`
 * must be complete.
 */
export interface Case {
  readonly name: string;
  /** `cases/us/section-301/china-list-3.yaml:1` */
  readonly place: string;
  readonly line: EntryLine;
  readonly on: Day;
  readonly known?: Day;
  readonly components?: readonly (readonly [string, ExpectedComponent])[];
  readonly duty?: Cents | 'unknown';
  readonly owed?: Cents | 'unknown';
  readonly range?: { readonly low: Cents; readonly high: Cents };
  readonly considered: readonly (readonly [string, string])[];
  readonly missing?: readonly string[];
  readonly assumed: readonly string[];
  readonly warnings: readonly string[];
  readonly fees?: Readonly<Record<string, Cents | 'unknown'>>;
}
