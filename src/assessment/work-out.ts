import { type Cents, cents, type Exact, NO_CENTS } from '../money/index.js';
import type { MeasureDay, Regime, RegimeDay } from '../regime/index.js';
import type { Component } from './assessment.js';
import type { BaseDuty } from './base-duty.js';
import { chargeRate } from './charge.js';
import { type Chosen, chooseMeasures, type Decision } from './choose-measures.js';
import { cite } from './cite.js';
import type { EntryLine, Metal } from './entry-line.js';
import { type Contents, contentsOf, valueBasis } from './value-basis.js';

/** What is left open is supposed one way or the other, so that an answer can be bounded. */
export interface Supposition {
  readonly contents?: { readonly [M in Metal]?: 'all' | 'none' };
}

/** The duties of a line worked out once, under one supposition. */
export interface WorkedOut {
  readonly components: readonly Component[];
  readonly decisions: readonly Decision[];
  /** Measures collected on the day, on other goods. */
  readonly elsewhere: readonly MeasureDay[];
  readonly missing: readonly string[];
  /** The sum of the components, when nothing is missing. */
  readonly total?: { readonly duty: Cents; readonly owed: Cents };
  /** The metals whose values the line leaves open and that decide something. */
  readonly openContents: readonly Metal[];
}

/** Chooses the measures of a line and charges each. */
export const workOut = (
  line: EntryLine,
  regime: Regime,
  day: RegimeDay,
  base: BaseDuty,
  supposed: Supposition = {},
): WorkedOut => {
  const { decisions, elsewhere } = chooseMeasures(line, regime, day);
  const contents = contentsOf(line, supposed.contents);
  const chosen = decisions.filter(
    (decision): decision is Chosen => decision.kind === 'applies' && decision.day.measure.kind !== 'exemption',
  );
  const replaced = chosen.some(({ day: each }) => each.measure.kind === 'in_lieu');
  const charged = chosen.map((each) => chargeMeasure(line, regime, each, contents, base.column1));
  const unknown = decisions.flatMap((decision) =>
    decision.kind === 'unknown' && isDuty(decision.day) ? decision.missing : [],
  );
  const missing = [
    ...new Set([
      ...(replaced ? [] : base.missing),
      ...unknown,
      ...charged.flatMap((each) => (each.missing === undefined ? [] : [each.missing])),
    ]),
  ];
  const baseComponent = replaced || base.component === undefined ? [] : [base.component];
  const components = [...baseComponent, ...charged.flatMap((each) => each.component ?? [])];
  return {
    components,
    decisions: [...decisions, ...charged.flatMap((each) => each.nothingLeft ?? [])],
    elsewhere,
    missing,
    ...(missing.length > 0 ? {} : { total: totalOf(components) }),
    openContents: openContents(line, chosen),
  };
};

const isDuty = (day: MeasureDay): boolean => day.measure.kind !== 'exemption';

const totalOf = (components: readonly Component[]) => {
  const sum = (some: readonly Component[]) => some.reduce((total, component) => total + component.amount, 0);
  return {
    duty: cents(sum(components)),
    owed: cents(sum(components.filter((component) => component.status === 'in force'))),
  };
};

/** A metal is open when the line does not value it and a measure that applies is charged on it, or around it. */
const openContents = (line: EntryLine, chosen: readonly Chosen[]): readonly Metal[] => {
  const used = chosen
    .map(({ day }) => day.standing.charge?.basis)
    .filter((basis) => basis !== undefined && basis !== 'value');
  return [...new Set(used as Metal[])].filter((metal) => line.contents[metal] === undefined);
};

interface ChargedMeasure {
  readonly component?: Component;
  readonly missing?: string;
  /** The measure gives way on the whole value, because the metals of others are the whole value. */
  readonly nothingLeft?: Decision;
}

const chargeMeasure = (
  line: EntryLine,
  regime: Regime,
  chosen: Chosen,
  contents: Contents,
  column1: Exact | undefined,
): ChargedMeasure => {
  const { measure, standing } = chosen.day;
  const basis = valueBasis(line, chosen, contents);
  if (basis.kind === 'missing') return { missing: basis.what };
  if (standing.charge === undefined) return {};
  const [first] = chosen.portions;
  if (first !== undefined && basis.value === NO_CENTS && line.value !== NO_CENTS) {
    const by = first.rule.by === undefined ? {} : { by: first.rule.by };
    return { nothingLeft: { kind: 'left out', day: chosen.day, why: { code: 'yields', to: first.to.measure, ...by } } };
  }
  const charged = chargeRate(standing.charge.rate, basis.value, line, column1);
  if (charged.kind === 'missing') return { missing: charged.what };
  return {
    component: {
      program: measure.program,
      heading: measure.heading ?? measure.id,
      rate: standing.charge.rate.text,
      basis: basis.value,
      amount: charged.amount,
      measure: measure.id,
      status: standing.owed ? 'in force' : 'struck down',
      cites: standing.cites.map((id) => cite(regime.ledger, id)),
    },
  };
};
