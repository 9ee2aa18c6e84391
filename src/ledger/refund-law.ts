import type { Day } from '../time/index.js';
import type { Source } from './event.js';

/**
 * What the law says of refunds beside the duties themselves: the rates of interest, and the ways by which money comes
 * back. The files of `law/refunds`; docs/refunds.md says how they are used.
 */
export interface RefundLaw {
  readonly interest: readonly InterestRate[];
  readonly routes?: RefundRoutes;
}

/** The yearly rates on overpayments over a span of whole quarters, in hundredths of a percent. */
export interface InterestRate {
  readonly from: Day;
  readonly until: Day;
  readonly corporate: number;
  readonly other: number;
  readonly cite: string;
  readonly source: Source;
  readonly url?: string | undefined;
}

/** What a day or a number of days rests on. */
export interface RefundCite {
  readonly cite: string;
  readonly source: Source;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
}

interface Cited {
  readonly cites: readonly RefundCite[];
}

/** The ways back, with the numbers of days that each of them counts. */
export interface RefundRoutes {
  readonly liquidation: Cited & { readonly scheduled_days: number; readonly deemed_years: number };
  readonly post_summary_correction: Cited & {
    readonly days_from_entry: number;
    readonly days_before_liquidation: number;
  };
  readonly reliquidation: Cited & { readonly days_from_liquidation: number };
  readonly protest: Cited & { readonly days_from_liquidation: number };
  readonly cape: Cited & {
    readonly days_from_liquidation: number;
    readonly from: Day;
    readonly reconciliation_from: Day;
    readonly file_rows: number;
    readonly file_bytes: number;
  };
  readonly cape_later: Cited & { readonly from: Day };
  readonly post_importation_claim: Cited & {
    readonly years_from_importation: number;
    readonly origins: readonly string[];
  };
  readonly suit: Cited & { readonly years_from_deposit: number };
}
