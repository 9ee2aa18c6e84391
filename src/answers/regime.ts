import { agreedNotSigned, type Law, regimeOf } from '../assessment/index.js';
import { verifiedTo } from '../ledger/index.js';
import { failed, ok, type Result } from '../problem/index.js';
import { type Regime, type StandingMeasure, standingMeasures } from '../regime/index.js';
import { type Day, formatDay } from '../time/index.js';
import { type Asked, dayAsked, lawSupposed, partiesAsked, problemsOf } from './asked.js';
import { measureJson, standingJson } from './measure-words.js';

export interface RegimeQuestion {
  readonly on?: string | undefined;
  readonly known?: string | undefined;
  readonly between?: string | undefined;
  readonly scenario?: string | undefined;
}

/** One side on one day: its measures that stand or may come back, and what is agreed about them and not signed. */
export interface RegimeSide {
  readonly imposes: string;
  readonly on: string;
  readonly verifiedTo?: Day;
  readonly measures: readonly StandingMeasure[];
  readonly agreed: readonly string[];
}

export interface RegimeAnswer {
  readonly regime: Regime;
  readonly on: Day;
  readonly known: Day;
  readonly sides: readonly RegimeSide[];
  readonly remarks: readonly string[];
}

/** Both sides of a pair of parties on one day. */
export const regimeAsked = (asked: Asked, question: RegimeQuestion): Result<RegimeAnswer> => {
  const on = dayAsked(asked, 'on', question.on, asked.today);
  const known = dayAsked(asked, 'known', question.known, asked.today);
  const parties = partiesAsked(asked, question.between ?? 'US,CN');
  if (!on.ok || !known.ok || !parties.ok) return failed(...problemsOf(on, known, parties));
  const supposed = lawSupposed(asked, question.scenario, known.value);
  if (!supposed.ok) return supposed;
  const { law, remarks } = supposed.value;
  const regime = regimeOf(law, known.value);
  const [first, second] = parties.value;
  const side = (imposes: string, origin: string): RegimeSide => {
    const verified = verifiedTo(regime.ledger, imposes, origin);
    return {
      imposes,
      on: origin,
      ...(verified === undefined ? {} : { verifiedTo: verified }),
      measures: standingMeasures(regime, imposes, origin, on.value).filter(isWorthShowing),
      agreed: agreedBetween(law, imposes, origin, on.value, known.value),
    };
  };
  return ok({
    regime,
    on: on.value,
    known: known.value,
    sides: [side(first, second), side(second, first)],
    remarks,
  });
};

/** What is agreed and not signed about the duties of one side. */
const agreedBetween = (law: Law, importer: string, origin: string, on: Day, known: Day): readonly string[] =>
  agreedNotSigned(
    law,
    law.truces.flatMap((truce) =>
      truce.sides.filter((side) => side.imposes === importer && side.on === origin).map((side) => side.suspends),
    ),
    on,
    known,
  );

/** Exemptions that are over, and duties long ended, are history (`truce law`); a regime is what stands or may come back. */
const isWorthShowing = ({ measure, standing }: StandingMeasure): boolean =>
  standing.charge !== undefined ||
  ((standing.status === 'suspended' || standing.status === 'scheduled') && measure.kind === 'duty');

export const regimeJson = ({ regime, on, known, sides }: RegimeAnswer) => ({
  on: formatDay(on),
  known: formatDay(known),
  sides: sides.map((side) => ({
    imposes: side.imposes,
    on: side.on,
    verified_to: side.verifiedTo === undefined ? null : formatDay(side.verifiedTo),
    measures: side.measures.map(({ measure, standing }) => ({
      ...measureJson(measure),
      ...standingJson(regime, standing),
    })),
    agreed: side.agreed,
  })),
});
