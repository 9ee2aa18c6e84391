import type { InTransit, Measure } from '../ledger/index.js';
import {
  type GoodsDay,
  goodsOn,
  type InScope,
  type MeasureDay,
  type Precedence,
  type Regime,
  type RegimeDay,
} from '../regime/index.js';
import { chapter98Of, type EntryLine, type Metal } from './entry-line.js';
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

/** What was decided of the measures that reach the goods, and the open measures on other goods. */
export interface Choice {
  readonly decisions: readonly Decision[];
  readonly elsewhere: readonly MeasureDay[];
  /** The duties that apply. */
  readonly charged: readonly Chosen[];
  /** Whether one of them takes the place of every other, the base duty too. */
  readonly isInLieu: boolean;
  /** What would have to be known of duties that nobody can decide. */
  readonly unknown: readonly string[];
  /** The metals whose value a duty is charged on, or around. */
  readonly metals: readonly Metal[];
}

/**
 * Decides for every measure of a day that reaches the goods whether it applies to the line. The questions are asked in
 * the order in which a broker asks them: is it collected, is it claimed, is it excepted, does it give way.
 */
export const chooseMeasures = (line: EntryLine, regime: Regime, on: RegimeDay): Choice => {
  const goods = goodsOn(regime, on, line.hts);
  const kept = CHOSEN.get(goods) ?? keptChoices(goods);
  const stated = statementOf(line, kept.transits);
  const choice = kept.choices.get(stated) ?? choiceOf(line, regime, on, goods);
  kept.choices.set(stated, choice);
  return choice;
};

/** The choices that were made for one class of goods on one day, by all that lines state which decides a measure. */
interface KeptChoices {
  readonly transits: readonly InTransit[];
  readonly choices: Map<string, Choice>;
}

const CHOSEN = new WeakMap<GoodsDay, KeptChoices>();

const keptChoices = (goods: GoodsDay): KeptChoices => {
  const transits = [...goods.reaching.keys()].flatMap(({ measure }) => measure.inTransit ?? []);
  const kept = { transits, choices: new Map<string, Choice>() };
  CHOSEN.set(goods, kept);
  return kept;
};

/** All that a measure asks of a line besides its goods: claims, relief in transit, little US content (`claimReason`). */
const statementOf = (line: EntryLine, transits: readonly InTransit[]): string => {
  let stated = line.claims.length === 0 ? '' : line.claims.join(';');
  if (isLittle(line)) stated += ' little';
  if (line.loadedDate !== undefined) for (const transit of transits) stated += isInTransit(line, transit) ? ' 1' : ' 0';
  return stated;
};

const choiceOf = (line: EntryLine, regime: Regime, on: RegimeDay, goods: GoodsDay): Choice => {
  const { decisions, elsewhere } = decideAll(line, regime, on, goods);
  const charged = decisions.filter((each): each is Chosen => each.kind === 'applies' && isDuty(each.day));
  const bases = charged.flatMap(({ day }) => day.standing.charge?.basis ?? []);
  return {
    decisions,
    elsewhere,
    charged,
    isInLieu: charged.some(({ day }) => day.measure.kind === 'in_lieu'),
    unknown: decisions.flatMap((each) => (each.kind === 'unknown' && isDuty(each.day) ? each.missing : [])),
    metals: [...new Set(bases.filter((basis) => basis !== 'value'))],
  };
};

const isDuty = ({ measure }: MeasureDay): boolean => measure.kind !== 'exemption';

const decideAll = (
  line: EntryLine,
  regime: Regime,
  on: RegimeDay,
  goods: GoodsDay,
): Pick<Choice, 'decisions' | 'elsewhere'> => {
  const decided = new Map<MeasureDay, Decision>();
  const decide = (day: MeasureDay): Decision | undefined => {
    const scope = goods.reaching.get(day);
    if (scope === undefined) return undefined;
    const kept = decided.get(day);
    if (kept !== undefined) return kept;
    const decision = decideOne(line, regime, day, scope, decide);
    decided.set(day, decision);
    return decision;
  };
  const inLieu = on.inLieu.map(decide).find((decision) => decision?.kind === 'applies');
  if (inLieu === undefined)
    return { decisions: [...goods.reaching.keys()].flatMap((day) => decide(day) ?? []), elsewhere: goods.elsewhere };
  const replaced = [...goods.reaching.keys()]
    .filter((day) => day.standing.charge !== undefined && day.measure.kind !== 'in_lieu')
    .map((day): Decision => ({ kind: 'left out', day, why: { code: 'in_lieu', by: inLieu.day.measure } }));
  return { decisions: [...replaced, inLieu], elsewhere: goods.elsewhere };
};

const decideOne = (
  line: EntryLine,
  regime: Regime,
  day: MeasureDay,
  scope: Exclude<InScope, 'no'>,
  decide: (day: MeasureDay) => Decision | undefined,
): Decision => {
  const { measure } = day;
  const out = (why: LeftOut): Decision => ({ kind: 'left out', day, why });
  const idle = idleReason(day, regime);
  if (idle !== undefined) return out(idle);
  const unclaimed = claimReason(line, measure);
  if (unclaimed !== undefined) return out(unclaimed);
  const applying = day.exemptions.filter((exemption) => decide(exemption)?.kind === 'applies');
  const exemption = applying.find((each) => each.measure.extent === 'whole');
  if (exemption !== undefined) return out({ code: 'excepted', by: exemption.measure });
  // A list that is not bundled cannot decide for or against; the answer then names it as missing.
  const undecided = [...day.exemptions, ...day.yieldsTo.map(({ to }) => to)].map(decide).flatMap(missingOf);
  const own =
    scope === 'unknown' ? [`goods list of ${measure.id}`] : scope === 'needs 10 digits' ? [STATISTICAL_DIGITS] : [];
  if (own.length + undecided.length > 0) return { kind: 'unknown', day, missing: [...new Set([...own, ...undecided])] };
  const portions: { to: MeasureDay; rule: Precedence }[] = [];
  for (const { to, extent, rule } of day.yieldsTo) {
    if (decide(to)?.kind !== 'applies') continue;
    if (extent === 'whole' || to.standing.charge?.basis === 'value') {
      return out({ code: 'yields', to: to.measure, ...(rule.by === undefined ? {} : { by: rule.by }) });
    }
    portions.push({ to, rule });
  }
  const usContent = applying.find((each) => each.measure.extent === 'us_content');
  return { kind: 'applies', day, portions, ...(usContent === undefined ? {} : { usContent }) };
};

const missingOf = (decision: Decision | undefined): readonly string[] =>
  decision?.kind === 'unknown' ? decision.missing : [];

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
  if (transit !== undefined && !isInTransit(line, transit))
    return { code: 'not_in_transit', loadedBefore: transit.loadedBefore };
  if (measure.extent === 'us_content' && isLittle(line)) return { code: 'us_content_too_small' };
  return undefined;
};

const isInTransit = (line: EntryLine, { loadedBefore, modes }: InTransit): boolean => {
  const early = line.loadedDate !== undefined && line.loadedDate < loadedBefore;
  return early && (modes.length === 0 || (line.transport !== undefined && modes.includes(line.transport)));
};

/** Heading 9903.01.34 asks for a fifth of the value. */
const isLittle = (line: EntryLine): boolean => line.usValue !== undefined && line.usValue * 5 < line.value;
