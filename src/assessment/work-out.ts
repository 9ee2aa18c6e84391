import { type Cents, cents, NO_CENTS } from '../money/index.js';
import type { Regime, RegimeDay } from '../regime/index.js';
import type { Component } from './assessment.js';
import type { BaseDuty } from './base-duty.js';
import { type Choice, chooseMeasures, type Decision } from './choose-measures.js';
import { type ChosenDuty, chargeDuty, dutiesOf } from './chosen-duty.js';
import type { EntryLine, Metal } from './entry-line.js';
import { contentsOf } from './value-basis.js';

/** What is left open is supposed one way or the other, so that an answer can be bounded. */
export interface Supposition {
  readonly contents?: { readonly [M in Metal]?: 'all' | 'none' };
}

/** The duties of a line added up, under one supposition. */
export interface Reckoned {
  /** The sum of the components, when nothing is missing. */
  readonly total?: { readonly duty: Cents; readonly owed: Cents };
  /** The metals whose values the line leaves open and that decide something. */
  readonly openContents: readonly Metal[];
}

/** The duties of a line worked out once, under one supposition. */
export interface WorkedOut extends Reckoned {
  readonly choice: Choice;
  readonly components: readonly Component[];
  /** Measures that apply and give way on the whole value of this line. */
  readonly nothingLeft: readonly Decision[];
  readonly missing: readonly string[];
}

/** Chooses the measures of a line and charges each. */
export const workOut = (line: EntryLine, regime: Regime, day: RegimeDay, base: BaseDuty): WorkedOut => {
  const choice = chooseMeasures(line, regime, day);
  const contents = contentsOf(line);
  const components: Component[] = [];
  const missing: string[] = [];
  let nothingLeft: readonly Decision[] = NONE;
  if (!choice.isInLieu) missing.push(...base.missing);
  missing.push(...choice.unknown);
  if (!choice.isInLieu && base.component !== undefined) components.push(base.component);
  for (const duty of dutiesOf(choice, regime.ledger)) {
    const charge = chargeDuty(duty, line, contents, base.column1);
    if (charge.kind === 'amount') components.push(componentOf(duty, charge.basis, charge.amount));
    else if (charge.kind === 'missing') missing.push(charge.what);
    else nothingLeft = [...nothingLeft, ...nothingLeftOf(duty)];
  }
  return {
    choice,
    components,
    nothingLeft,
    missing: missing.length < 2 ? missing : [...new Set(missing)],
    ...(missing.length > 0 ? {} : { total: totalOf(components) }),
    openContents: openContents(line, choice),
  };
};

const NONE: readonly never[] = [];

/** The same total as `workOut`, without its components: for who asks what another statement would change. */
export const reckon = (
  line: EntryLine,
  regime: Regime,
  base: BaseDuty,
  choice: Choice,
  supposed: Supposition = {},
): Reckoned => {
  const open = openContents(line, choice);
  if (choice.unknown.length > 0 || (!choice.isInLieu && base.missing.length > 0)) return { openContents: open };
  const contents = contentsOf(line, supposed.contents);
  const own = choice.isInLieu ? NO_CENTS : (base.component?.amount ?? NO_CENTS);
  let duty: number = own;
  let owed: number = own;
  for (const each of dutiesOf(choice, regime.ledger)) {
    const charge = chargeDuty(each, line, contents, base.column1);
    if (charge.kind === 'missing') return { openContents: open };
    if (charge.kind === 'nothing left') continue;
    duty += charge.amount;
    if (each.status === 'in force') owed += charge.amount;
  }
  return { total: { duty: cents(duty), owed: cents(owed) }, openContents: open };
};

const componentOf = (
  { program, heading, rate, measure, status, cites }: ChosenDuty,
  basis: Cents,
  amount: Cents,
): Component => ({
  program,
  heading,
  rate: rate.text,
  basis,
  amount,
  measure,
  status,
  cites,
});

const nothingLeftOf = ({ chosen: { day, portions } }: ChosenDuty): readonly Decision[] =>
  portions.slice(0, 1).map(({ to, rule }): Decision => {
    const by = rule.by === undefined ? {} : { by: rule.by };
    return { kind: 'left out', day, why: { code: 'yields', to: to.measure, ...by } };
  });

const totalOf = (components: readonly Component[]) => {
  let duty = 0;
  let owed = 0;
  for (const { amount, status } of components) {
    duty += amount;
    if (status === 'in force') owed += amount;
  }
  return { duty: cents(duty), owed: cents(owed) };
};

/** A metal is open when the line does not value it and a measure that applies is charged on it, or around it. */
const openContents = ({ contents }: EntryLine, { metals }: Choice): readonly Metal[] =>
  metals.length === 0 ? NONE : metals.filter((metal) => contents[metal] === undefined);
