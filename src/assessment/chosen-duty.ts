import type { EventId, Ledger, MeasureRate, Program } from '../ledger/index.js';
import { type Cents, type Exact, NO_CENTS } from '../money/index.js';
import type { Citation, Component } from './assessment.js';
import { chargeRate } from './charge.js';
import type { Choice, Chosen } from './choose-measures.js';
import { cite } from './cite.js';
import type { EntryLine } from './entry-line.js';
import { type Contents, valueBasis } from './value-basis.js';

/** A duty that applies, with all that its component says whatever the line's value. */
export interface ChosenDuty {
  readonly chosen: Chosen;
  readonly rate: MeasureRate;
  readonly program: Program;
  readonly heading: string;
  readonly measure: Component['measure'];
  readonly status: Component['status'];
  readonly cites: readonly Citation[];
}

const DUTIES = new WeakMap<Choice, readonly ChosenDuty[]>();

/** The duties of a choice, put into words once for all lines that share it. */
export const dutiesOf = (choice: Choice, ledger: Ledger): readonly ChosenDuty[] => {
  const kept = DUTIES.get(choice);
  if (kept !== undefined) return kept;
  const duties = choice.charged.flatMap((chosen) => dutyOf(chosen, ledger));
  DUTIES.set(choice, duties);
  return duties;
};

const dutyOf = (chosen: Chosen, ledger: Ledger): readonly ChosenDuty[] => {
  const { measure, standing } = chosen.day;
  if (standing.charge === undefined) return [];
  return [
    {
      chosen,
      rate: standing.charge.rate,
      program: measure.program,
      heading: measure.heading ?? measure.id,
      measure: measure.id,
      status: standing.owed ? 'in force' : 'struck down',
      cites: standing.cites.map((id: EventId) => cite(ledger, id)),
    },
  ];
};

/** What a duty comes to on a line; what the line lacks; or `nothing left`, where it gives way on the whole value. */
export type DutyCharge =
  | { readonly kind: 'amount'; readonly basis: Cents; readonly amount: Cents }
  | { readonly kind: 'missing'; readonly what: string }
  | { readonly kind: 'nothing left' };

const NOTHING_LEFT: DutyCharge = { kind: 'nothing left' };

/** Charges one duty. `column1` is the column 1 duty as a share of the value, needed by rates that top it up to a total. */
export const chargeDuty = (
  { chosen, rate }: ChosenDuty,
  line: EntryLine,
  contents: Contents,
  column1: (() => Exact) | undefined,
): DutyCharge => {
  const basis = valueBasis(line, chosen, contents);
  if (basis.kind === 'missing') return basis;
  // The metals of others are the whole value.
  if (chosen.portions.length > 0 && basis.value === NO_CENTS && line.value !== NO_CENTS) return NOTHING_LEFT;
  const charged = chargeRate(rate, basis.value, line, rate.kind === 'total' ? column1?.() : undefined);
  return charged.kind === 'missing' ? charged : { kind: 'amount', basis: basis.value, amount: charged.amount };
};
