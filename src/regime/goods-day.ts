import type { GoodsSetId } from '../ledger/index.js';
import { covers, type Day } from '../time/index.js';
import { type GoodsChange, type Membership, matchPrefixes } from './goods-set.js';
import type { Regime } from './regime.js';
import type { MeasureDay, RegimeDay } from './regime-day.js';

/** Whether a measure's goods hold a code; `unknown` where the scope is known in words only. */
export type InScope = Membership | 'unknown';

/** The measures of a day as one class of goods meets them: those that reach it, and the open ones on other goods. */
export interface GoodsDay {
  readonly reaching: ReadonlyMap<MeasureDay, Exclude<InScope, 'no'>>;
  /** Measures collected on that day, on other goods. */
  readonly elsewhere: readonly MeasureDay[];
}

/**
 * The measures of a day for one code. Codes on the same lists are one class and share the answer, so that a line costs
 * the few sets its code was ever in, and not every measure of the law.
 */
export const goodsOn = (regime: Regime, day: RegimeDay, digits: string): GoodsDay => {
  const index = INDEXES.get(day) ?? keptIndex(day);
  const matches = matchesOf(regime, digits);
  const kept = index.met.get(matches);
  if (kept !== undefined) return kept;
  const met = goodsOf(index, matches, day);
  index.met.set(matches, met);
  return met;
};

/** The same for all codes that the same lists name. Of those, many meet the same measures on one day, and share the answer again. */
const goodsOf = (index: DayIndex, matches: Matches, day: RegimeDay): GoodsDay => {
  const reaching = new Map<MeasureDay, Exclude<InScope, 'no'>>();
  let key = '';
  const consider = (each: MeasureDay): void => {
    if (reaching.has(each)) return;
    const scope = scopeOf(each, matches, day.on);
    if (scope === 'no') return;
    reaching.set(each, scope);
    key += `${each.place}${scope[0]}`;
  };
  for (const each of index.always) consider(each);
  for (const set of matches.keys()) for (const each of index.bySet.get(set) ?? []) consider(each);
  const kept = index.classes.get(key);
  if (kept !== undefined) return kept;
  const inOrder = new Map([...reaching].sort(([a], [b]) => a.place - b.place));
  const goodsDay = { reaching: inOrder, elsewhere: index.open.filter((each) => !reaching.has(each)) };
  index.classes.set(key, goodsDay);
  return goodsDay;
};

/**
 * A name for what a code meets among the measures collected on a day: codes of one name pay alike. Cheaper than asking for
 * the measures themselves, for who compiles every code on every day.
 */
export const openClassOn = (regime: Regime, day: RegimeDay, digits: string): string => {
  const index = INDEXES.get(day) ?? keptIndex(day);
  const matches = matchesOf(regime, digits);
  let name = '';
  for (const each of index.openAlways) name += letterOf(each, matches, day.on);
  for (const set of matches.keys())
    for (const each of index.openBySet.get(set) ?? []) name += letterOf(each, matches, day.on);
  return name;
};

/** A measure that the goods meet as one character, for its place and for how far it reaches them; nothing for others. */
const letterOf = (each: MeasureDay, matches: Matches, on: Day): string => {
  const scope = scopeOf(each, matches, on);
  return scope === 'no' ? '' : String.fromCharCode(each.place * 4 + SCOPES.indexOf(scope));
};

const SCOPES: readonly InScope[] = ['yes', 'needs 10 digits', 'unknown'];

interface DayIndex {
  /** Measures on all goods, or on goods that only words describe. */
  readonly always: readonly MeasureDay[];
  readonly bySet: ReadonlyMap<GoodsSetId, readonly MeasureDay[]>;
  readonly open: readonly MeasureDay[];
  /** The same two of the open ones alone. */
  readonly openAlways: readonly MeasureDay[];
  readonly openBySet: ReadonlyMap<GoodsSetId, readonly MeasureDay[]>;
  readonly classes: Map<string, GoodsDay>;
  readonly met: Map<Matches, GoodsDay>;
}

const INDEXES = new WeakMap<RegimeDay, DayIndex>();

const keptIndex = (day: RegimeDay): DayIndex => {
  const index = indexOf(day);
  INDEXES.set(day, index);
  return index;
};

const indexOf = (day: RegimeDay): DayIndex => {
  const all = [...day.measures, ...day.inLieu];
  const open = all.filter((each) => each.standing.charge !== undefined);
  return {
    always: all.filter(isOnWords),
    bySet: bySetOf(all),
    open,
    openAlways: open.filter(isOnWords),
    openBySet: bySetOf(open),
    classes: new Map(),
    met: new Map(),
  };
};

const isOnWords = ({ measure }: MeasureDay): boolean => typeof measure.goods === 'string';

const bySetOf = (all: readonly MeasureDay[]): ReadonlyMap<GoodsSetId, readonly MeasureDay[]> => {
  const bySet = new Map<GoodsSetId, MeasureDay[]>();
  for (const each of all) {
    for (const set of typeof each.measure.goods === 'string' ? [] : each.measure.goods) {
      const members = bySet.get(set);
      if (members === undefined) bySet.set(set, [each]);
      else members.push(each);
    }
  }
  return bySet;
};

/** The changes of each goods set that concern a code, whatever the day; one record for all codes that the same lists name. */
type Matches = ReadonlyMap<GoodsSetId, readonly { readonly change: GoodsChange; readonly match: Membership }[]>;

interface KeptMatches {
  readonly codes: Map<string, Matches>;
  readonly alike: Map<string, Matches>;
}

const MATCHES = new WeakMap<Regime, KeptMatches>();

const matchesOf = (regime: Regime, digits: string): Matches => {
  const { codes, alike } = MATCHES.get(regime) ?? keptMatches(regime);
  const kept = codes.get(digits);
  if (kept !== undefined) return kept;
  const found = new Map<GoodsSetId, { change: GoodsChange; match: Membership }[]>();
  let key = '';
  let place = 0;
  for (const [set, changes] of regime.goods) {
    for (const change of changes) {
      place += 1;
      const match = matchPrefixes(change.prefixes, digits);
      if (match === 'no') continue;
      found.set(set, [...(found.get(set) ?? []), { change, match }]);
      key += `${place}${match[0]}`;
    }
  }
  const shared = alike.get(key) ?? found;
  alike.set(key, shared);
  codes.set(digits, shared);
  return shared;
};

const keptMatches = (regime: Regime): KeptMatches => {
  const kept = { codes: new Map<string, Matches>(), alike: new Map<string, Matches>() };
  MATCHES.set(regime, kept);
  return kept;
};

/** A measure that is still to come is asked about the goods of its first day. */
const scopeOf = ({ measure, standing }: MeasureDay, matches: Matches, on: Day): InScope => {
  const when = standing.status === 'scheduled' ? (standing.changes ?? on) : on;
  const within =
    measure.goods === 'all' ? 'yes' : measure.goods === 'described' ? 'unknown' : anyOf(measure.goods, matches, when);
  const except = measure.goodsExcept.length === 0 ? 'no' : anyOf(measure.goodsExcept, matches, when);
  if (within === 'no' || except === 'yes') return 'no';
  return except === 'needs 10 digits' ? except : within;
};

const anyOf = (sets: readonly GoodsSetId[], matches: Matches, on: Day): Membership => {
  let answer: Membership = 'no';
  for (const set of sets) {
    const membership = memberOn(matches.get(set) ?? [], on);
    if (membership === 'yes') return 'yes';
    if (membership === 'needs 10 digits') answer = membership;
  }
  return answer;
};

/** Of the changes that hold on a day, the latest known decides. */
const memberOn = (
  changes: readonly { readonly change: GoodsChange; readonly match: Membership }[],
  on: Day,
): Membership => {
  const last = changes.findLast(({ change }) => covers(change, on));
  if (last === undefined) return 'no';
  if (last.match === 'needs 10 digits') return last.match;
  return last.change.change === 'add' ? 'yes' : 'no';
};
