import type { GoodsSetId, Measure } from '../ledger/index.js';
import {
  type MeasureDay,
  type Membership,
  membershipOn,
  type Precedence,
  type Regime,
  type RegimeDay,
} from '../regime/index.js';
import type { Day } from '../time/index.js';
import { chapter98Of, type EntryLine } from './entry-line.js';
import type { LeftOut } from './left-out.js';

/** A measure that applies to a line, with those that take a portion of the value out of its reach. */
export interface Chosen {
  readonly kind: 'applies';
  readonly day: MeasureDay;
  readonly portions: readonly { readonly to: MeasureDay; readonly rule: Precedence }[];
  /** The exemption for US content, when it applies. */
  readonly usContent?: MeasureDay;
}

export type Decision =
  | Chosen
  | { readonly kind: 'left out'; readonly day: MeasureDay; readonly why: LeftOut }
  /** Nobody can say from the line and the law of this ledger. */
  | { readonly kind: 'unknown'; readonly day: MeasureDay; readonly missing: readonly string[] };

/**
 * Decides for every measure of a day whether it applies to the line. The questions are asked in the order in which a
 * broker asks them: is it collected, are the goods in it, is it claimed, is it excepted, does it give way.
 */
export const chooseMeasures = (line: EntryLine, regime: Regime, on: RegimeDay): readonly Decision[] => {
  const decided = new Map<MeasureDay, Decision>();
  const decide = (day: MeasureDay): Decision => {
    const kept = decided.get(day);
    if (kept !== undefined) return kept;
    const decision = decideOne(line, regime, on, day, decide);
    decided.set(day, decision);
    return decision;
  };
  const inLieu = on.inLieu.map(decide).find((decision) => decision.kind === 'applies');
  if (inLieu === undefined) return [...on.measures, ...on.inLieu].map(decide);
  const replaced = on.measures
    .filter((day) => day.standing.charge !== undefined)
    .map((day): Decision => ({ kind: 'left out', day, why: { code: 'in_lieu', by: inLieu.day.measure } }));
  return [...replaced, inLieu];
};

const decideOne = (
  line: EntryLine,
  regime: Regime,
  on: RegimeDay,
  day: MeasureDay,
  decide: (day: MeasureDay) => Decision,
): Decision => {
  const { measure } = day;
  const out = (why: LeftOut): Decision => ({ kind: 'left out', day, why });
  const goods = goodsOf(line, day, regime, on);
  if (goods === 'no') return out({ code: 'goods_not_listed' });
  const idle = idleReason(day, regime);
  if (idle !== undefined) return out(idle);
  const unclaimed = claimReason(line, measure);
  if (unclaimed !== undefined) return out(unclaimed);
  const applying = day.exemptions.filter((exemption) => decide(exemption).kind === 'applies');
  const exemption = applying.find((each) => each.measure.extent === 'whole');
  if (exemption !== undefined) return out({ code: 'excepted', by: exemption.measure });
  // A list that is not bundled cannot decide for or against; the answer then names it as missing.
  const undecided = [...day.exemptions, ...day.yieldsTo.map(({ to }) => to)].map(decide).flatMap(missingOf);
  const own =
    goods === 'unknown' ? [`goods list of ${measure.id}`] : goods === 'needs 10 digits' ? [STATISTICAL_DIGITS] : [];
  if (own.length + undecided.length > 0) return { kind: 'unknown', day, missing: [...new Set([...own, ...undecided])] };
  const portions: { to: MeasureDay; rule: Precedence }[] = [];
  for (const { to, extent, rule } of day.yieldsTo) {
    if (decide(to).kind !== 'applies') continue;
    if (extent === 'whole' || to.standing.charge?.basis === 'value') {
      return out({ code: 'yields', to: to.measure, ...(rule.by === undefined ? {} : { by: rule.by }) });
    }
    portions.push({ to, rule });
  }
  const usContent = applying.find((each) => each.measure.extent === 'us_content');
  return { kind: 'applies', day, portions, ...(usContent === undefined ? {} : { usContent }) };
};

const missingOf = (decision: Decision): readonly string[] => (decision.kind === 'unknown' ? decision.missing : []);

/** What an answer names as missing when a list narrows to statistical numbers and the line gives 8 digits. */
export const STATISTICAL_DIGITS = '10-digit code';

/** Why nothing is collected under a measure on the day, when nothing is. */
const idleReason = ({ standing }: MeasureDay, regime: Regime): LeftOut | undefined => {
  if (standing.charge !== undefined) return undefined;
  switch (standing.status) {
    case 'in force':
    case 'suspended':
      return { code: 'suspended', ...(standing.changes === undefined ? {} : { until: standing.changes }) };
    case 'scheduled':
      return { code: 'scheduled', ...(standing.changes === undefined ? {} : { from: standing.changes }) };
    case 'ended':
      return { code: 'ended', ...(standing.endedOn === undefined ? {} : { on: standing.endedOn }) };
    case 'superseded': {
      const by = standing.supersededBy;
      return { code: 'superseded', by: (by && regime.timelines.get(by)?.measure.heading) ?? by ?? 'another measure' };
    }
    case 'never took effect':
      return { code: 'never_took_effect' };
    case 'struck down':
      return { code: 'struck_down' };
  }
};

/** Why a measure that hangs on what the importer states does not apply to the line. */
export const claimReason = (line: EntryLine, measure: Measure): LeftOut | undefined => {
  const claimed = (claim: string) => line.claims.includes(claim);
  if (measure.claims.length > 0 && !measure.claims.some(claimed))
    return { code: 'not_claimed', claims: measure.claims };
  const against = measure.unless.find(claimed);
  if (against !== undefined) return { code: 'claimed_out', claim: against };
  const chapter98 = chapter98Of(line);
  if (chapter98.kind === 'other' && measure.chapter98 === 'processing' && measure.kind === 'duty') {
    return { code: 'chapter_98', heading: chapter98.heading };
  }
  const transit = measure.inTransit;
  if (transit !== undefined) {
    const early = line.loadedDate !== undefined && line.loadedDate < transit.loadedBefore;
    const byMode =
      transit.modes.length === 0 || (line.transport !== undefined && transit.modes.includes(line.transport));
    if (!early || !byMode) return { code: 'not_in_transit', loadedBefore: transit.loadedBefore };
  }
  if (measure.extent === 'us_content' && line.usValue !== undefined && line.usValue * 5 < line.value)
    return { code: 'us_content_too_small' };
  return undefined;
};

type InScope = Membership | 'unknown';

/** A measure that is still to come is asked about the goods of its first day. */
const goodsOf = (line: EntryLine, { measure, standing }: MeasureDay, regime: Regime, { on }: RegimeDay): InScope => {
  const when = standing.status === 'scheduled' ? (standing.changes ?? on) : on;
  const within =
    measure.goods === 'all'
      ? 'yes'
      : measure.goods === 'described'
        ? 'unknown'
        : anyOf(line, measure.goods, regime, when);
  const except = measure.goodsExcept.length === 0 ? 'no' : anyOf(line, measure.goodsExcept, regime, when);
  if (within === 'no' || except === 'yes') return 'no';
  return except === 'needs 10 digits' ? except : within;
};

const anyOf = (line: EntryLine, sets: readonly GoodsSetId[], regime: Regime, on: Day): Membership => {
  let answer: Membership = 'no';
  for (const set of sets) {
    const membership = membershipOn(regime.goods.get(set) ?? [], line.hts, on);
    if (membership === 'yes') return 'yes';
    if (membership === 'needs 10 digits') answer = membership;
  }
  return answer;
};
