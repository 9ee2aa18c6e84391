import type { Claim } from '../candidate.js';
import { isFinite, type Part, partAt, partsOf } from '../clauses.js';
import { type Found, within } from '../found.js';
import { answerTo, sharesOf } from '../learnt/learnt.js';
import { meansParticularGoods } from '../lexicon/goods.js';
import { DUTY_NOUNS } from '../lexicon/trade-nouns.js';
import { type Whose, whoseOf } from '../rates/charged.js';
import { goodsNear } from '../rates/goods.js';
import { goodsAt } from '../rates/goods-of.js';
import { type HeldWhen, type RateOf, whensOf } from '../rates/held.js';
import { isLevel, type Level, levelsOf, noteLevels } from '../rates/levels.js';
import { ofSigns } from '../rates/of.js';
import {
  type Cue,
  completed,
  cuesOf,
  type Focus,
  homeOf,
  isListed,
  otherOf,
  type Sides,
  sharedSubject,
} from '../rates/sides.js';
import { Sold } from '../rates/sold.js';
import { goesOn, opensCondition, relativeOf, speaksOfTruce, stateOf, type When } from '../rates/state.js';
import { stockOf } from '../rates/stock.js';
import { Pairs } from '../rates/when.js';
import { writerOf } from '../rates/writer.js';
import type { Reading, Seen } from '../reading.js';

type Rate = Extract<Claim, { kind: 'rate' }>;

/** What the levels so far say of those to come. */
interface Memory {
  readonly counts: Map<string, { readonly sides: Sides; readonly count: number }>;
  readonly levels: Map<string, Sides>;
  readonly goods: Map<string, Sides>;
  readonly origins: ReadonlyMap<string, string>;
  /** The text tells of a surcharge on goods of every origin. */
  surcharged: boolean;
  readonly truce: boolean;
}

/** Sides that a sentence leaves to the next. */
interface Carried {
  readonly sides: Sides;
  readonly goods: string | undefined;
  readonly paragraph: number;
  readonly index: number;
  /** A question that the next sentence answers. */
  readonly asked?: boolean;
  readonly everywhere?: boolean;
}

/** A level that a text names, with what the rules take it for: the level of a duty, of whom on whose goods, or nothing of the kind. */
export interface RateMention {
  readonly seen: Seen;
  readonly level: Level;
  readonly part: Part;
  /** Its place among the mentions of the text. */
  readonly place: number;
  /** The sentence before sets a condition. */
  readonly opened: boolean;
  readonly rule?: {
    readonly by: readonly string[];
    readonly on: readonly string[];
    readonly how: string;
    readonly when: When;
    readonly state: string;
    readonly goods: string | undefined;
    /** Each side charges the other as much. */
    readonly each: boolean;
    readonly general: boolean;
  };
}

/** A text with the levels that it names. */
export interface Rated {
  readonly reading: Reading;
  readonly mentions: readonly RateMention[];
  readonly pairs: Pairs;
  /** The text is about a truce. */
  readonly truce: boolean;
}

/** The levels that a text names, each with what the rules take it for. */
export const rateMentions = (text: Reading): Rated | undefined => {
  const before = RATED.get(text);
  if (before) return before;
  const rated = ratedOf(text);
  if (rated) RATED.set(text, rated);
  return rated;
};

/** Risks ask for the levels of a text once more. */
const RATED = new WeakMap<Reading, Rated>();

const ratedOf = (text: Reading): Rated | undefined => {
  if (!noteLevels(text)) return undefined;
  const reading = staged(text);
  const mentions: RateMention[] = [];
  const memory: Memory = {
    counts: new Map(),
    levels: new Map(),
    goods: new Map(),
    surcharged: false,
    truce: reading.all.some(speaksOfTruce),
    origins: originsOf(reading),
  };
  let carried: Carried | undefined;
  let focus: Focus = {};
  for (const [index, seen] of reading.all.entries()) {
    const heard = cuesOf(reading, seen, focus);
    focus = heard.focus;
    carried =
      levelsOf(seen).length === 0
        ? (led(reading, seen, index, heard.cues) ?? carried)
        : ratesOf(reading, seen, index, carried, memory, heard.cues, mentions);
  }
  return { reading, mentions, pairs: new Pairs(mentions), truce: memory.truce };
};

/** The levels of duties that a text tells of, with who charges whom. */
export const findRates = (text: Reading): readonly Found[] => {
  const rated = rateMentions(text);
  if (!rated) return [];
  const whose = whoseOf(rated);
  const goods = goodsOf(rated, whose);
  return [...whensOf(rated, rateOf(whose, goods))].flatMap(([mention, when]) =>
    claimsOf(rated, mention, when, whose.get(mention) ?? NOBODY, goods.get(mention) ?? []),
  );
};

const NOBODY: Whose = { sides: [], share: 0 };
const UNSOLD: Ware = { goods: undefined, share: 1 };

/** What each level is the level of, by the likeliest of its sides. */
const rateOf =
  (whose: ReadonlyMap<RateMention, Whose>, goods: ReadonlyMap<RateMention, readonly Ware[]>): RateOf =>
  (mention) => {
    const [sides] = whose.get(mention)?.sides ?? [];
    return {
      sides: sides ? `${sides.by} ${sides.on}` : '',
      goods: goods.get(mention)?.[0]?.goods?.toLowerCase() ?? '',
    };
  };

/** What each level of a text is the level of. */
export const ratesIn = (rated: Rated): RateOf => {
  const whose = whoseOf(rated);
  return rateOf(whose, goodsOf(rated, whose));
};

/** The goods of a level, with how likely they are; of none in particular if no goods are told. */
interface Ware {
  readonly goods: string | undefined;
  readonly share: number;
}

/** The goods that each level is on, for each pair of its sides: what the labelled texts taught, in sight of the levels before. */
const goodsOf = (
  { reading, mentions }: Rated,
  whose: ReadonlyMap<RateMention, Whose>,
): ReadonlyMap<RateMention, readonly Ware[]> => {
  const stock = stockOf(reading);
  const sold = new Sold();
  return new Map(
    mentions.flatMap((mention) => {
      const sides = whose.get(mention)?.sides ?? [];
      const wares = sides.map((pair): Ware => {
        const options = goodsAt(stock, sold, mention, pair, mention.rule?.goods);
        const shares = sharesOf(
          reading.learnt,
          'rate-goods',
          options.map(({ signs }) => signs),
        );
        const share = Math.max(...shares);
        const { goods } = options[shares.indexOf(share)] as (typeof options)[number];
        sold.note(mention, pair, goods);
        return { goods, share };
      });
      return wares.length === 0 ? [] : [[mention, wares] as const];
    }),
  );
};

/** A rate that is less likely than this, all its parts together, is not told: in texts that nothing was learnt from, three in four that this leaves out were wrong. */
const LIKELY = 0.35;

/** What the rules say of a level that they take for nothing of the kind. */
const UNTOLD = { how: 'learnt', general: false, state: 'plain' } as const;

/** Whether a duty comes on top of others or is all of them together: what the labelled texts taught of the words about it. */
const partOrAll = (rated: Rated, mention: RateMention): Rate['of'] =>
  answerTo<Rate['of']>(rated.reading.learnt, 'rate-of', ofSigns(mention, rated))?.answer ?? 'additional';

const claimsOf = (
  rated: Rated,
  mention: RateMention,
  told: HeldWhen,
  whose: Whose,
  wares: readonly Ware[],
): readonly Found[] => {
  const { seen, level, part, rule } = mention;
  const { how, general, state } = rule ?? UNTOLD;
  const { answer: when } = told;
  const likely = level.share * told.share * whose.share;
  if (likely < LIKELY) return [];
  const of = partOrAll(rated, mention);
  return whose.sides.flatMap(({ by, on }, index) => {
    const { goods, share: certain } = wares[index] ?? UNSOLD;
    const share = likely * certain;
    if (share < LIKELY) return [];
    return [
      {
        claim: {
          kind: 'rate',
          imposed_by: by,
          on,
          level: level.level,
          unit: level.unit,
          of,
          when,
          ...(goods === undefined ? {} : { goods }),
        },
        ranges: [evidenceOf(seen, level, part)],
        rule: `rate: ${how}${general ? ', all goods' : ''}, ${state}`,
        share,
      },
    ];
  });
};

/** Words of the law of the United States, which its texts use without naming the country. */
const AMERICAN =
  /\b(?:section (?:301|232|122|201|338)|ieepa|international emergency economic powers|htsus|harmonized tariff schedule of the united states|9903\.|cbp|ustr|federal register|supreme court|white house|congress|capitol|executive order|liberation day)\b/;

/** What a level is laid under, in the law of the United States. */
const LEGAL = /\bfentanyl\b|\bsection (?:301|232|122|201|338)\b|\bieepa\b|\bexecutive order\b|\bproclamation\b/;

/** The reading with the sides that lay duties in it: the United States often is one that the text hardly names. */
const staged = (text: Reading): Reading => {
  const reading = written(text);
  if (reading.sides?.includes('US') === true) return reading;
  const votes = new Map<string, number>();
  let american = 0;
  for (const seen of reading.all) {
    if (AMERICAN.test(seen.low)) american += 1;
    for (const { actor } of seen.actors) if (actor.party === 'US') american += 1;
    for (const { code, role, strength } of cuesOf(reading, seen, {}).cues)
      if (role === 'by' && strength >= 2) votes.set(code, (votes.get(code) ?? 0) + 1);
  }
  const most = Math.max(0, ...[...votes].filter(([code]) => code !== 'US').map(([, count]) => count));
  const own = (votes.get('US') ?? 0) + american;
  if (own === 0 || own <= most) return reading;
  const named = new Map<string, number>();
  for (const { parties } of reading.all)
    for (const { code } of parties) if (code !== 'US') named.set(code, (named.get(code) ?? 0) + 1);
  const [other] = [...named].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (other === undefined) return { ...reading, home: 'US' };
  return { ...reading, home: 'US', sides: other < 'US' ? [other, 'US'] : ['US', other] };
};

/** The reading with the territory that it is written from, which then is one of its two sides: a text that says "we" hardly names it. */
const written = (reading: Reading): Reading => {
  const writer = writerOf(reading);
  if (writer === undefined) return reading;
  const { sides, all } = reading;
  if (!sides || sides.includes(writer)) return { ...reading, writer, home: writer };
  const named = (side: string): number => all.filter(({ parties }) => parties.some(({ code }) => code === side)).length;
  const other = named(sides[0]) >= named(sides[1]) ? sides[0] : sides[1];
  return { ...reading, writer, home: writer, sides: other < writer ? [other, writer] : [writer, other] };
};

/** Whose goods are whose: "Chilean wine", "Turkey's refrigerators", "palm oil from Indonesia". */
const originsOf = ({ all }: Reading): ReadonlyMap<string, string> => {
  const origins = new Map<string, string>();
  for (const { parties, sentence } of all) {
    const low = (index: number): string => sentence.words[index]?.low ?? '';
    const note = (index: number, code: string): void => {
      if (meansParticularGoods(low(index)) && !origins.has(low(index))) origins.set(low(index), code);
    };
    for (const { code, form, first, last } of parties) {
      const possessive = /^['’]s?$/.test(low(last + 1));
      if (form === 'quality' || possessive)
        for (let index = last + 1; index < last + (possessive ? 5 : 4); index += 1) {
          if (DUTY_NOUNS.has(low(index))) break;
          note(index, code);
        }
      const back = low(first - 1) === 'the' ? 2 : 1;
      if (form === 'name' && /^(?:from|of)$/.test(low(first - back))) note(first - back - 1, code);
    }
  }
  return origins;
};

/** The territory whose goods of this kind the text speaks of. */
const originOf = ({ origins }: Memory, goods: string | undefined): string | undefined =>
  goods
    ?.toLowerCase()
    .split(/[ ,]+/)
    .map((word) => origins.get(word))
    .findLast((code) => code !== undefined);

/** What a sentence without a number tells of who charges whom, for the sentences after it. */
const led = (reading: Reading, seen: Seen, index: number, cues: readonly Cue[]): Carried | undefined => {
  const asks = seen.low.endsWith('?');
  if (
    !/\b(?:tariff|dut(?:y|ies)|lev(?:y|ies)|surcharge|tax)/.test(seen.low) &&
    !(asks && /\b(?:pays?|owes?|takes?|charges?|goods|products|imports|exports)\b/.test(seen.low))
  )
    return undefined;
  const strong = cues.filter(({ strength }) => strength >= (asks ? 1 : 2));
  const by = strong.find(({ role }) => role === 'by')?.code;
  const on = strong.find(({ role, code }) => role === 'on' && code !== by)?.code;
  const sides = completed(reading, by, on);
  if (!sides) return undefined;
  const good = seen.sentence.words.findLast(({ low }) => meansParticularGoods(low));
  return { sides, goods: good?.text, paragraph: seen.paragraph, index, ...(asks ? { asked: true } : {}) };
};

/** Words by which a sentence goes on about the duty before it. */
const AGAIN =
  /^\W*(?:(?:and|but|now|then|today|so) )*(?:it|that|this|they|these|those|the (?:rate|duty|levy|tariff|figure|number|charge|tax|surcharge|level)s?)\b|\bon (?:it|them)\b|\b(?:it|they) (?:is|was|are|were|stands?|stood|goes|go|returns?|will|would|had)\b/;

/** Goods of every origin. */
const EVERYWHERE =
  /\b(?:(?:goods|imports?|products|articles|arrivals|shipments|merchandise) (?:of|from|originating in) (?:(?:every|all|any|whatever) (?:[a-z]+ )?(?:origins?|countr(?:y|ies)|nations?|partners?|sources?|places?)|everywhere|anywhere|the whole world|abroad)|(?:of |from )?whatever (?:country|origin|source)|wherever (?:it|they) comes? from|no matter (?:where|what country)|regardless of (?:origin|country)|on everything(?! (?:from|of|[a-z]+(?:ese|ian|ish|can|ch|an)\b))|worldwide|all (?:other )?countries|every (?:other )?(?:country|trading partner)|(?:every|each|any) nation|across the board|all origins|every origin|imports from (?:everywhere|all)|global (?:import )?(?:tariffs?|dut(?:y|ies)|surcharges?|rate|levy)|all (?:its |our |their )?(?:trading )?partners|universal|everyone|everybody|all imports|baseline (?:tariff|duty|rate|levy) (?:on (?:all|every|imports)|for (?:all|every))|all comers|the whole world|the rest of the world|blanket (?:tariff|duty|levy|surcharge)|all (?:foreign|imported) goods|most countries)\b/;
const EACH =
  /\b(?:each other|one another|both (?:sides|countries|governments|capitals|directions|ways|nations)|each (?:side|country|government|one)\b|each of (?:the two|them)|either (?:side|country|way|direction)|each (?:had|has|charges?|pays?|lev(?:y|ies)|keeps?|puts?|agreed|cut)|on both sides|(?:the two|both) (?:sides|countries|governments|capitals|economies|neighbou?rs) (?:each )?(?:charge|levy|collect|keep|kept|put|hold|held|agreed|lowered|cut|suspended|impose|imposed|now|still|would|will|also)|in both directions|both ways|mutual(?:ly)?|reciprocally|the other's|tit-for-tat)\b/;
const SECONDARY =
  /\bsecondary (?:tariffs?|dut(?:y|ies))\b|\b(?:buyers|purchases|importers) of (?:[a-z]+ )?(?:russian|iranian|venezuelan)\b/;
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
  const joins = (from: number, until: number): boolean =>
    /^(?:,| and| or| or| then| to| of| a| an| the|\s|percent|per cent|%)*$/.test(seen.low.slice(from, until));
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

interface Choice {
  readonly by: readonly string[];
  readonly on: readonly string[];
  readonly how: string;
}

const ratesOf = (
  reading: Reading,
  seen: Seen,
  index: number,
  before: Carried | undefined,
  memory: Memory,
  cues: readonly Cue[],
  mentions: RateMention[],
): Carried | undefined => {
  const { low } = seen;
  const percents = levelsOf(seen);
  const near =
    before && (before.paragraph === seen.paragraph || index - before.index <= 1)
      ? before
      : usualOf(memory, before, seen);
  let carried = before;
  let last: Carried | undefined;
  let tensed: { readonly when: When; readonly end: number; readonly part: Part } | undefined;
  const previous = reading.all[index - 1];
  const opened =
    previous !== undefined &&
    previous.paragraph === seen.paragraph &&
    opensCondition(previous) &&
    (goesOn(seen) || (levelsOf(previous).length === 0 && previous.low.length < 90));
  for (const percent of percents) {
    const part = partAt(seen, percent.start);
    if (!isLevel(percent)) {
      mentions.push({ seen, level: percent, part, place: mentions.length, opened });
      continue;
    }
    const place = percents.indexOf(percent);
    const [prior, next] = [percents[place - 1], percents[place + 1]];
    const goodsHere = goodsNear(
      seen,
      percent,
      part,
      prior && prior.start >= part.start ? prior.end : -1,
      next && next.start < part.end ? next.start : -1,
    );
    const relative = relativeOf(seen, percent, part);
    const text = low.slice(part.start, relative?.end ?? part.end);
    const choice = sidesOf(reading, seen, percent, part, cues, last, near, memory, goodsHere);
    if (!choice) {
      mentions.push({ seen, level: percent, part, place: mentions.length, opened });
      continue;
    }
    const elliptic =
      choice.how === 'same sentence' &&
      /(?:\b(?:from|to|and|than|of|at)\b|,)[^,;]{0,24}$/.test(
        low.slice(last ? (percents[place - 1]?.end ?? 0) : 0, percent.start),
      );
    // "It was 56 per cent in May": the goods are those that the sentence before spoke of.
    const again =
      near !== undefined &&
      (near.asked === true || (near.paragraph === seen.paragraph && index - near.index <= 1)) &&
      choice.by[0] === near.sides.by &&
      (near.asked === true || AGAIN.test(text))
        ? near.goods
        : undefined;
    const goods =
      goodsHere ??
      (choice.how === 'same sentence' && elliptic ? last?.goods : undefined) ??
      (choice.how === 'carried' || choice.how === 'sides of the text' ? undefined : goodsAround(seen, percent, part)) ??
      (last === undefined || choice.how === 'carried' ? again : undefined);
    const state = stateOf(seen, percent, opened, memory.truce);
    const joined =
      tensed &&
      tensed.part === part &&
      /^(?:(?:,| and| then| both| of|\s)+|(?: in [a-z]+)?,? and [a-z. ]+'s (?:at|to) )$/.test(
        low.slice(tensed.end, percent.start),
      ) &&
      /^(?:plain|past|now)$/.test(state.rule);
    const when = joined && tensed ? tensed.when : state.when;
    tensed = { when, end: percent.end, part };
    const general =
      goods === undefined && /\b(?:all|every) (?:other )?(?:[a-z.]+ )?(?:goods|imports|products)\b/.test(text);
    const [by, on] = [choice.by[0], choice.on[0]];
    if (by === undefined || on === undefined) continue;
    last = {
      sides: { by, on: on === 'all' ? (near?.sides.on ?? otherOf(reading, by) ?? on) : on },
      goods,
      paragraph: seen.paragraph,
      index,
      ...(on === 'all' ? { everywhere: true } : {}),
    };
    carried = last;
    for (const imposer of choice.by)
      for (const target of choice.on)
        if (target !== imposer) remember(memory, { by: imposer, on: target }, percent.level, goods, choice.how);
    mentions.push({
      seen,
      level: percent,
      part,
      place: mentions.length,
      opened,
      rule: {
        ...choice,
        when,
        state: state.rule,
        goods,
        each: choice.how === 'each side',
        general,
      },
    });
  }
  return carried;
};

const sidesOf = (
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
  if (SECONDARY.test(low) && reading.sides?.includes('US') === true)
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

/** The goods of the part before, where this one goes on with the same subject: "olives, on which they collect 35%". */
const goodsAround = (seen: Seen, percent: Level, part: Part): string | undefined => {
  const parts = partsOf(seen);
  const place = parts.indexOf(part);
  for (const each of parts.slice(Math.max(0, place - 3), place).toReversed()) {
    if (levelsOf(seen).some(({ start }) => start >= each.start && start < each.end)) return undefined;
    const goods = goodsNear(seen, percent, each, -1, -1);
    if (goods !== undefined) return goods;
  }
  for (const each of parts.slice(place + 1, place + 3)) {
    if (levelsOf(seen).some(({ start }) => start >= each.start && start < each.end)) break;
    if (!/^[,(]$/.test(each.lead) || place > 0) break;
    const goods = goodsNear(seen, percent, each, -1, -1);
    if (goods !== undefined) return goods;
  }
  const next = parts[place + 1];
  return next &&
    /^(?:that|which|it|they|we|who|for)$/.test(next.lead) &&
    !levelsOf(seen).some(({ start }) => start >= next.start && start < next.end)
    ? goodsNear(seen, percent, next, -1, -1)
    : undefined;
};

const evidenceOf = (seen: Seen, percent: Level, part: Part) => {
  const lead = /^(?:[;:,—()"“”]|while|whereas|and|but|that)?\s*/.exec(seen.low.slice(part.start))?.[0].length ?? 0;
  const end = seen.low.slice(0, part.end).replace(/[\s.!?,]+$/, '').length;
  return within(seen, Math.min(part.start + lead, percent.start), Math.max(percent.end, end));
};

/** Across paragraphs: the sides that this level had before, else those that most levels had. */
const usualOf = (memory: Memory, before: Carried | undefined, seen: Seen): Carried | undefined => {
  if (!before) return undefined;
  const plain = { paragraph: before.paragraph, index: before.index, goods: undefined };
  for (const { level } of levelsOf(seen)) {
    const sides = memory.levels.get(level);
    if (sides) return { ...plain, sides };
  }
  let top: { readonly sides: Sides; readonly count: number } | undefined;
  for (const entry of memory.counts.values()) if (top === undefined || entry.count > top.count) top = entry;
  return { ...plain, sides: top?.sides ?? before.sides };
};

const remember = (memory: Memory, sides: Sides, level: string, goods: string | undefined, how: string): void => {
  const key = `${sides.by}${sides.on}`;
  if (goods !== undefined) memory.goods.set(goods, sides);
  if (sides.on === 'all') return;
  memory.counts.set(key, { sides, count: (memory.counts.get(key)?.count ?? 0) + (how.includes('named') ? 2 : 1) });
  if (!memory.levels.has(level)) memory.levels.set(level, sides);
};

/** Where nothing is named near: the duty of the text's home side on its counterpart. */
const fallback = (reading: Reading): Sides | undefined => {
  const home = homeOf(reading);
  const rest = home === undefined ? undefined : otherOf(reading, home);
  return home === undefined || rest === undefined ? undefined : { by: home, on: rest };
};
