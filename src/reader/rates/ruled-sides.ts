/** Who charges whom at a level, by rule: one sign among those by which it is learnt. */
import { isFinite, type Part, partsOf } from '../clauses.js';
import type { Reading, Seen } from '../reading.js';
import { type Level, levelsOf } from './levels.js';
import { type Carried, type Memory, originOf } from './memory.js';
import { isRow } from './rows.js';
import { type Cue, completed, homeOf, isListed, otherOf, type Sides, sharedSubject } from './sides.js';
import { relativeOf } from './state.js';

/** What a level is laid under, in the law of the United States. */
const LEGAL = /\bfentanyl\b|\bsection (?:301|232|122|201|338)\b|\bieepa\b|\bexecutive order\b|\bproclamation\b/;

/** Goods of every origin. */
const EVERYWHERE =
  /\b(?:(?:goods|imports?|products|articles|arrivals|shipments|merchandise) (?:of|from|originating in) (?:(?:every|all|any|whatever) (?:[a-z]+ )?(?:origins?|countr(?:y|ies)|nations?|partners?|sources?|places?)|everywhere|anywhere|the whole world|abroad)|(?:of |from )?whatever (?:country|origin|source)|wherever (?:it|they) comes? from|no matter (?:where|what country)|regardless of (?:origin|country)|on everything(?! (?:from|of|[a-z]+(?:ese|ian|ish|can|ch|an)\b))|worldwide|all (?:other )?countries|every (?:other )?(?:country|trading partner)|(?:every|each|any) nation|across the board|all origins|every origin|imports from (?:everywhere|all)|global (?:import )?(?:tariffs?|dut(?:y|ies)|surcharges?|rate|levy)|all (?:its |our |their )?(?:trading )?partners|universal|everyone|everybody|all imports|baseline (?:tariff|duty|rate|levy) (?:on (?:all|every|imports)|for (?:all|every))|all comers|the whole world|the rest of the world|blanket (?:tariff|duty|levy|surcharge)|all (?:foreign|imported) goods|most countries)\b/;
const EACH =
  /\b(?:each other|one another|both (?:sides|countries|governments|capitals|directions|ways|nations)|each (?:side|country|government|one)\b|each of (?:the two|them)|either (?:side|country|way|direction)|each (?:had|has|charges?|pays?|lev(?:y|ies)|keeps?|puts?|agreed|cut)|on both sides|(?:the two|both) (?:sides|countries|governments|capitals|economies|neighbou?rs) (?:each )?(?:charge|levy|collect|keep|kept|put|hold|held|agreed|lowered|cut|suspended|impose|imposed|now|still|would|will|also)|in both directions|both ways|mutual(?:ly)?|reciprocally|the other's|tit-for-tat)\b/;
const SECONDARY =
  /\bsecondary (?:tariffs?|dut(?:y|ies))\b|\b(?:buyers|purchases|importers) of (?:[a-z]+ )?(?:russian|iranian|venezuelan)\b/;
/** Those whose oil a secondary tariff is about. */
const OIL = /^(?:RU|IR|VE)$/;

/** Whether a sentence names somebody else who may be charged: "a further 25% on goods from India, for its purchases of Russian oil". */
const namesFurther = ({ sides }: Reading, { parties }: Seen): boolean =>
  parties.some(({ code }) => !OIL.test(code) && sides?.includes(code) !== true);

const rank = (seen: Seen, cue: Cue, percent: Level, part: Part): number => {
  const percents = levelsOf(seen);
  const [from, until] = cue.at < percent.start ? [cue.at, percent.start] : [percent.end, cue.at];
  const crossed = percents.filter(({ start, end }) => start >= from && end <= until).length;
  const outside = cue.at < part.start || cue.at >= part.end;
  const commas = cue.at > percent.end ? (seen.low.slice(from, until).match(/[,;:]| and /g) ?? []).length : 0;
  return (
    cue.strength * 45 - (until - from) * (outside ? 0.4 : cue.at > percent.end ? 1.1 : 0.9) - crossed * 40 - commas * 45
  );
};

const best = (
  seen: Seen,
  cues: readonly Cue[],
  role: Cue['role'],
  percent: Level,
  part: Part,
  but?: string,
): Cue | undefined =>
  cues
    .filter((cue) => cue.role === role && cue.code !== but)
    .reduce<Cue | undefined>(
      (top, cue) => (top === undefined || rank(seen, cue, percent, part) > rank(seen, top, percent, part) ? cue : top),
      undefined,
    );

/** The parts that a level's part may take a side from: the one that runs on from it, then those before it, then the next. */
const around = (seen: Seen, part: Part): readonly Part[] => {
  const parts = partsOf(seen);
  const place = parts.indexOf(part);
  const next = parts[place + 1];
  return [
    ...(next && /^(?:that|which|who|it|they|we|he|she|once)$/.test(next.lead) ? [next] : []),
    ...parts.slice(0, place).toReversed(),
    ...parts.slice(place + 1),
  ];
};

/** The territories of the list that a cue stands in. */
const listOf = (seen: Seen, cues: readonly Cue[], cue: Cue): readonly string[] => {
  const list = [cue];
  for (const each of cues)
    if (
      each.role === cue.role &&
      each !== cue &&
      list.some((one) =>
        each.first > one.last ? isListed(seen, one.last, each.first) : isListed(seen, each.last, one.first),
      )
    )
      list.push(each);
  return [...new Set(list.toSorted((a, b) => a.first - b.first).map(({ code }) => code))];
};

/** Levels that only commas and "and" stand between: as many as a list of territories has, each has its own. */
const turnOf = (
  seen: Seen,
  percents: readonly Level[],
  percent: Level,
): { readonly place: number; readonly count: number } => {
  const row = [percent];
  const joins = (from: number, until: number): boolean => isRow(seen.low.slice(from, until));
  for (let index = percents.indexOf(percent) - 1; index >= 0; index -= 1) {
    const each = percents[index] as Level;
    if (!joins(each.end, (row[0] as Level).start)) break;
    row.unshift(each);
  }
  for (let index = percents.indexOf(percent) + 1; index < percents.length; index += 1) {
    const each = percents[index] as Level;
    if (!joins((row.at(-1) as Level).end, each.start)) break;
    row.push(each);
  }
  return { place: row.indexOf(percent), count: row.length };
};

export interface Choice {
  readonly by: readonly string[];
  readonly on: readonly string[];
  readonly how: string;
}

export const sidesOf = (
  reading: Reading,
  seen: Seen,
  percent: Level,
  part: Part,
  cues: readonly Cue[],
  last: Carried | undefined,
  near: Carried | undefined,
  memory: Memory,
  goods: string | undefined,
): Choice | undefined => {
  const { low } = seen;
  const relative = relativeOf(seen, percent, part);
  const text = low.slice(part.start, relative?.end ?? part.end);
  const inside = cues.filter(
    ({ at }) =>
      (at >= part.start && at < part.end) || (relative !== undefined && at >= relative.start && at < relative.end),
  );
  const shared = inside.some(({ at }) => at < percent.start) ? undefined : sharedSubject(seen, part, cues);
  const firm = inside.filter(({ code, strength }) => strength >= 1 || homeOf(reading) !== 'US' || code === 'US');
  const own = shared ? [shared, ...firm] : firm;
  const one = (sides: Sides | undefined, how: string): Choice | undefined =>
    sides && { by: [sides.by], on: [sides.on], how };
  if (SECONDARY.test(low) && reading.sides?.includes('US') === true && !namesFurther(reading, seen))
    return one(completed(reading, 'US', undefined), 'secondary');

  let by = best(seen, own, 'by', percent, part);
  // Words of American law and policy name the United States.
  if (!by && LEGAL.test(text) && homeOf(reading) === 'US')
    by = { code: 'US', role: 'by', strength: 2, at: part.start, first: part.first, last: part.first };
  let on = best(seen, own, 'on', percent, part);
  if (by && on && by.code === on.code) {
    if (by.strength >= on.strength) on = best(seen, own, 'on', percent, part, by.code);
    else by = best(seen, own, 'by', percent, part, on.code);
  }
  // Across another level a hint is none.
  const crossed = (cue: Cue | undefined): boolean => {
    if (!cue) return false;
    const [from, until] = cue.at < percent.start ? [cue.at, percent.start] : [percent.end, cue.at];
    return levelsOf(seen).some(({ start, end }) => start >= from && end <= until);
  };
  const turn = turnOf(seen, levelsOf(seen), percent);
  const turned = inTurn(reading, seen, percent, turn, by, on, cues, near);
  if (turned) return one(turned, 'in turn');
  if ((EACH.test(text) || (own.length === 0 && EACH.test(low))) && !(by && on) && !(by && by.strength === 3)) {
    const pair = completed(reading, by?.code ?? on?.code ?? homeOf(reading), undefined) ?? last?.sides ?? near?.sides;
    if (pair) return { by: [pair.by], on: [pair.on], how: 'each side' };
  }
  if (/^(?:\W*\w+ ){0,3}both\b/.test(text) && !by && !on && reading.sides) {
    const pair = last?.sides ?? near?.sides ?? completed(reading, homeOf(reading), undefined);
    if (pair && (pair.by === reading.sides[0] || pair.by === reading.sides[1]))
      return { by: [pair.by, pair.on], on: [pair.on, pair.by], how: 'each side, both' };
  }
  const everywhere =
    !on &&
    (EVERYWHERE.test(text) ||
      (EVERYWHERE.test(low) && !cues.some(({ role }) => role === 'on')) ||
      (/\bsurcharge\b/.test(text) &&
        (EVERYWHERE.test(low) || /\bimport surcharge\b|\bsection 122\b/.test(low) || memory.surcharged)));
  if (everywhere && /\bsurcharge\b/.test(low)) memory.surcharged = true;
  if (everywhere) {
    const who =
      by?.code ?? best(seen, cues, 'by', percent, part)?.code ?? last?.sides.by ?? near?.sides.by ?? homeOf(reading);
    if (who !== undefined) return { by: [who], on: ['all'], how: by ? 'one named' : 'carried' };
  }
  // "and Britain 10%": what stands in the place of the one before.
  if (last && own.length === 0) {
    const mention = seen.parties.findLast(
      ({ start, end }) => start >= part.start && end <= percent.start && percent.start - end < 24,
    );
    if (mention && !part.verbs.some(isFinite) && mention.code !== last.sides.by) {
      const swapped = mention.code === last.sides.on && otherOf(reading, mention.code) === last.sides.by;
      return one(
        swapped ? { by: mention.code, on: last.sides.by } : { by: last.sides.by, on: mention.code },
        'same sentence',
      );
    }
    if (mention && mention.code === last.sides.by && otherOf(reading, mention.code) === last.sides.on)
      return one({ by: last.sides.on, on: last.sides.by }, 'same sentence');
  }
  if (by && on) {
    const inherits = last && crossed(by) && crossed(on) ? undefined : 'both named';
    return {
      by:
        on && listOf(seen, cues, by).length > 1 && !listOf(seen, cues, by).includes(on.code)
          ? listOf(seen, cues, by)
          : [by.code],
      on: listOf(seen, cues, on).filter((code) => code !== by?.code),
      how: inherits ?? 'same sentence',
    };
  }
  const half = by ?? on;
  if (half) {
    if (last && crossed(half) && (half.role === 'by' ? last.sides.by : last.sides.on) === half.code)
      return one(last.sides, 'same sentence');
    // The other role from what stands around in the sentence.
    const want = half.role === 'by' ? 'on' : 'by';
    const origin = want === 'on' ? originOf(memory, goods) : undefined;
    const bilateral = otherOf(reading, half.code);
    const lent = around(seen, part)
      .map((each) =>
        best(
          seen,
          cues.filter(({ at, strength }) => at >= each.start && at < each.end && strength >= 2),
          want,
          percent,
          part,
          half.code,
        ),
      )
      .find((cue) => cue !== undefined);
    const home = homeOf(reading);
    const usual = (last ?? near)?.sides.by;
    const same = memory.levels.get(percent.level)?.by;
    const third =
      half.role === 'on' && bilateral === undefined
        ? [same !== home && usual === same ? same : undefined, home === 'US' ? home : usual, home].find(
            (code) => code !== undefined && code !== half.code,
          )
        : undefined;
    const rest =
      (origin !== undefined && origin !== half.code ? origin : undefined) ??
      (lent && (bilateral === undefined || lent.strength === 3 || lent.code === bilateral) ? lent.code : undefined) ??
      bilateral ??
      (third !== half.code ? third : undefined) ??
      (half.role === 'on' ? (last ?? near)?.sides.by : undefined) ??
      homeOf(reading);
    if (rest !== undefined && rest !== half.code) {
      const list = listOf(seen, cues, half).filter((code) => code !== rest);
      return half.role === 'by'
        ? { by: list, on: [rest], how: 'one named' }
        : { by: [rest], on: list, how: 'one named' };
    }
    if (last) return one(last.sides, 'same sentence');
  }
  // ", now 8%," after "Norwegian duties on Moroccan goods": what stands between this level and the one before it.
  const parts = partsOf(seen);
  for (const each of parts.slice(0, parts.indexOf(part)).toReversed()) {
    if (levelsOf(seen).some(({ start }) => start >= each.start && start < each.end)) break;
    const between = cues.filter(({ at, strength }) => at >= each.start && at < each.end && strength >= 2);
    const [b, o] = [best(seen, between, 'by', percent, part), best(seen, between, 'on', percent, part)];
    const sides =
      b && o && b.code !== o.code
        ? { by: b.code, on: o.code }
        : last || (b && o)
          ? undefined
          : completed(reading, b?.code, o?.code);
    if (sides)
      return o
        ? {
            by: [sides.by],
            on: sides.on === o.code ? listOf(seen, cues, o).filter((code) => code !== sides.by) : [sides.on],
            how: 'in the sentence',
          }
        : one(sides, 'in the sentence');
  }
  const origin = originOf(memory, goods);
  if (origin !== undefined) {
    const sides = completed(reading, last?.sides.by === origin ? undefined : last?.sides.by, origin);
    if (sides) return one(sides, 'one named');
  }
  if (last)
    return last.everywhere === true && !EACH.test(text) && turn.count > 1
      ? { by: [last.sides.by], on: ['all'], how: 'same sentence' }
      : one(last.sides, 'same sentence');
  for (const each of around(seen, part)) {
    const inside = cues.filter(({ at }) => at >= each.start && at < each.end);
    const [b, o] = [best(seen, inside, 'by', percent, part), best(seen, inside, 'on', percent, part)];
    if (b && o && b.code !== o.code)
      return { by: [b.code], on: listOf(seen, cues, o).filter((code) => code !== b.code), how: 'in the sentence' };
    const rest = b ?? o;
    if (!rest || rest.strength < 2) continue;
    const far = best(
      seen,
      cues.filter(({ strength }) => strength >= 2),
      rest.role === 'by' ? 'on' : 'by',
      percent,
      part,
      rest.code,
    );
    const sides = far
      ? rest.role === 'by'
        ? { by: rest.code, on: far.code }
        : { by: far.code, on: rest.code }
      : completed(reading, b?.code, o?.code);
    if (sides) return one(sides, 'in the sentence');
  }
  if (goods !== undefined) {
    const sides = memory.goods.get(goods);
    if (sides) return one(sides, 'carried');
  }
  if (near)
    return near.everywhere === true && near.paragraph === seen.paragraph
      ? { by: [near.sides.by], on: ['all'], how: 'carried' }
      : one(near.sides, 'carried');
  const hint = best(seen, cues, 'by', percent, part);
  if (hint && listOf(seen, cues, hint).length > 1) return undefined;
  const weak = completed(
    reading,
    best(seen, cues, 'by', percent, part)?.code,
    best(seen, cues, 'on', percent, part)?.code,
  );
  if (weak) return one(weak, 'in the sentence');
  return one(fallback(reading), 'sides of the text');
};

/** "The United States and China cut them to 30% and 10% respectively", "Canada and Mexico pay 35% and 25%": each has its own. */
const inTurn = (
  reading: Reading,
  seen: Seen,
  percent: Level,
  turn: { readonly place: number; readonly count: number },
  by: Cue | undefined,
  on: Cue | undefined,
  cues: readonly Cue[],
  near: Carried | undefined,
): Sides | undefined => {
  const said =
    /\brespectively\b|\bin (?:that|this) order\b/.test(seen.low) ||
    (turn.count === 2 && /\b(?:the two|both) (?:sides|countries|governments|capitals|economies)\b/.test(seen.low));
  if (turn.count < 2) return undefined;
  for (const cue of [on, by]) {
    if (!cue) continue;
    const list = listOf(seen, cues, cue);
    const code = list[turn.place];
    if (list.length !== turn.count || code === undefined) continue;
    if (cue.role === 'on') {
      const who = by && !list.includes(by.code) ? by.code : (otherOf(reading, code) ?? homeOf(reading));
      if (who !== undefined && who !== code) return { by: who, on: code };
    } else {
      const whose = on && !list.includes(on.code) ? on.code : (otherOf(reading, code) ?? homeOf(reading));
      if (whose !== undefined && whose !== code) return { by: code, on: whose };
    }
  }
  if (!said || percent.unit !== 'percent') return undefined;
  const named = [...new Set(seen.parties.filter(({ code }) => reading.sides?.includes(code)).map(({ code }) => code))];
  const home = homeOf(reading);
  const rest = home === undefined ? undefined : otherOf(reading, home);
  const order =
    named.length !== 2 && !/\b(?:two|both|sides|each|pair)\b/.test(seen.low)
      ? []
      : named.length === 2
        ? named
        : near && near.sides.by === rest
          ? [near.sides.on, near.sides.by]
          : home !== undefined && rest !== undefined
            ? [home, rest]
            : [];
  const [first, second] = turn.place % 2 === 0 ? order : order.toReversed();
  if (first === undefined || second === undefined) return undefined;
  const flipped =
    seen.parties[0]?.form === 'quality' && /\bon (?:the )?$/.test(seen.low.slice(0, seen.parties[0].start));
  return flipped ? { by: second, on: first } : { by: first, on: second };
};

/** Where nothing is named near: the duty of the text's home side on its counterpart. */
const fallback = (reading: Reading): Sides | undefined => {
  const home = homeOf(reading);
  const rest = home === undefined ? undefined : otherOf(reading, home);
  return home === undefined || rest === undefined ? undefined : { by: home, on: rest };
};
