import { civil } from '../../time/index.js';
import type { Claim } from '../candidate.js';
import { spotAt } from '../encoder/spot.js';
import { type Found, within } from '../found.js';
import { signsOf } from '../learnt/features.js';
import { answerTo, yesTo } from '../learnt/learnt.js';
import { meansParticularGoods } from '../lexicon/goods.js';
import { numberOf } from '../number-word.js';
import { type Amount, written } from '../quantities.js';
import { levelsOf, noteLevels } from '../rates/levels.js';
import type { Reading, Seen } from '../reading.js';
import type { Range } from '../view.js';

type Figure = Extract<Claim, { kind: 'figure' }>;

const ABOUT: readonly (readonly [Figure['what'], RegExp])[] = [
  ['deficit', /\bhow much more\b|\bmore (?:from|to) [a-z ]{3,30} than it (?:sold|sells|bought|buys)\b/],
  ['deficit', /\b(?:deficits?|surplus(?:es)?|trade gap|imbalance|trade balance|shortfall|the gap)\b/],
  ['other', /\b(?:valued at|valuation|worth of (?:the )?(?:app|business)|business is valued)\b/],
  [
    'trade',
    /\b(?:trading (?=[$€£¥\d])|both ways|each way|two-way|trade between|trade is at stake|bilateral trade|total trade)\b/,
  ],
  [
    'investment',
    /\b(?:invest(?:s|ed|ment|ments|ing)?|plant worth|factories|(?:put|puts|putting|pour(?:s|ed|ing)?|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|sink|sinks|sank|sunk|pump(?:s|ed|ing)?) (?:about |some |up to )?[$€£¥\d][^,;]{0,30}\binto\b)/,
  ],
  [
    'duties',
    /\b(?:dut(?:y|ies)|tariffs?|customs) (?:[a-z]+ ){0,4}(?:collected|revenues?|receipts|paid|refund\w*|brought in|raised|take|cost)\b|\b(?:collected|refund\w*|claimed back|revenues?|receipts|took in|cost(?:s|ing)?)\b[^.]{0,50}\b(?:dut(?:y|ies)|tariffs?|customs)\b|\b(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|surcharges?)\b[^.;]{0,40}\b(?:brought|bring|brings|yield(?:s|ed)?|earn(?:s|ed)?|netted|swelled|raised) |\b(?:dollars|euros|million|billion|pounds|yuan) in (?:[a-z.]+ )?(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|customs)\b/,
  ],
  [
    'purchases',
    /\b(?:buys?|purchas(?:e|es|ed|ing)|buying|orders? (?:for|of)|ordered|soybeans?|beans|has bought|have bought|booked|bushels?|took (?=\d)|aircraft|airliners|jets|farm goods|crops|(?:is|are|agreed|pledged|promised) to take)\b/,
  ],
  ['growth', /\b(?:growth|gdp|economy|output)\b/],
  ['exports', /\b(?:exports?|exported|shipments?|shipped|sold|earned|earnings|sales|sells?|to sell)\b/],
  ['imports', /\b(?:imports?|imported|arrivals|bought|brought in)\b/],
  ['trade', /\b(?:trade|commerce|goods|traded)\b/],
];

const AIM =
  /\b(?:will|would|by (?:the end|20\d\d)|pledg\w+|promis\w+|targets?|goals?|expect\w*|aim(?:s|ed)?|commit\w*|to (?:buy|purchase|shrink|reach|invest|cut|reduce|import)|on (?:its|the) way|plans?|agreed to|hopes?|fact sheet|put it at|goal of|wrote|forecasts?|project(?:s|ed)|could|should|wants?|undert(?:akes?|ook)|vow\w*|offer(?:s|ed)|a year from|each year|annually|set to|(?:is|are) to (?:take|buy|purchase|import|invest|order|reach|sell|export|ship)|to take|wants?|(?:a year|every year|per year) (?:until|through|to|till)|(?:a|per|every) (?:year|season) through|in the next|until 20\d\d|through 20\d\d|promises?|I want|we want|ambition|ceiling of)\b/;
const ACHIEVED =
  /\b(?:has bought|have bought|had bought|been met|was met|showed|could find|fell|rose|grew|shrank|narrowed|widened|dropped|climbed|jumped|slid|cut|declined|increased|decreased|plunged|tumbled|surged|gained|collected|booked|delivered|shipped|brought in|reached|invested|lost|slumped|was down|were down|is down|are down|was up|were up|halved|doubled|took in|took (?=\d)|has taken|contracted|expanded|sank)\b/;

const CHANGE =
  /\b(?:fell|rose|grew|shrank|narrowed|widened|dropped|climbed|jumped|slid|declined|increased|decreased|plunged|tumbled|surged|slumped|down|up|gained|lost|shrink|narrow|fall|rise|grow|drop|increase|decrease|growth of|decline of|contracted|expanded|sank|halve|cut|minus|plus|contracts?|smaller|lower|higher|tripled|trebled|melted)\b/;
const TRADE =
  /\b(?:trade|exports?|imports?|deficit|surplus|shipments?|dut(?:y|ies)|tariffs?|goods|purchases?|buy|bought|soybeans?|grain|farm|aircraft|invest\w*|customs|commerce|sales|orders?|cars|steel|gap|both ways|meat|beef|pork|wine|growth|gdp|sold|sells?|selling|exported|imported)\b/;
const AVERAGE =
  /\b(?:average|averaged)\b[^.;]{0,40}\b(?:tariff|duty|duties|rate)\b|\b(?:tariff|duty|rate)\b[^.;]{0,20}\baverage[sd]?\b|\beffective tariff rate\b/;
/** Amounts that belong to people, places and firms and not to trade. */
const NOT_TRADE =
  /\b(?:stock|shares? (?:of|in)|market value|market cap|salary|budget|fine of|lawsuit|ticket|prize|transfer fee|each(?! way| of| year)|per (?:head|barrel|ton|tonne|bushel)|a (?:head|barrel|ton|tonne|bushel)|postal|parcel|de minimis|threshold|valued at (?:less|up to))\b/;

const whatOf = (seen: Seen, at: number, end: number): Figure['what'] | undefined => {
  const { low } = seen;
  const from = Math.max(low.lastIndexOf(';', at), low.lastIndexOf(', and ', at), low.lastIndexOf(' while ', at), 0);
  const stop = /;|, and | while /.exec(low.slice(end));
  const near = low.slice(from, stop ? end + stop.index : low.length);
  return (ABOUT.find(([, words]) => words.test(near)) ?? ABOUT.find(([, words]) => words.test(low)))?.[0];
};

const stateOf = (seen: Seen, at: number): Figure['state'] => {
  const { low } = seen;
  const from = Math.max(low.lastIndexOf(';', at), low.lastIndexOf(' while ', at), low.lastIndexOf(', but ', at), 0);
  const rest = low.slice(from);
  const stop = /; | while | and (?:hopes?|wants?|plans?|aims?|expects?|will|would) /.exec(rest.slice(at - from));
  const clause = stop ? rest.slice(0, at - from + stop.index) : rest;
  // Trade of a year that is over is a matter of record.
  if (
    /\b(?:last year|in 20\d\d|a year,|in all of)\b/.test(clause) &&
    /\b(?:sold|bought|came to|was|were|sales|stood|worth|shoppers)\b/.test(clause) &&
    !CHANGE.test(clause) &&
    !AIM.test(clause.replace(/\b(?:plans?|should|could)\b/g, ''))
  )
    return 'reported';
  if (AIM.test(clause)) return 'aimed at';
  return ACHIEVED.test(clause) ? 'achieved' : 'reported';
};

const periodOf = (low: string): string | undefined =>
  /\b(?:in|of|for|this|last|by) (20\d\d|year|month|quarter|half)\b/.exec(low)?.[0].replace(/^(?:in|of|for|by) /, '');

/** An amount that a text names: of money, of goods, or a percentage. */
export interface Named extends Range {
  readonly seen: Seen;
  readonly amount: string;
  readonly unit: string;
  /** Its unit, or its unit and scale, stand with an amount before it. */
  readonly short: 'no' | 'without unit' | 'number alone' | 'fraction';
}

const SCALED =
  /(?<![\w$€£¥.,])(\d+(?:[.,]\d+)*|[a-z]+(?:-[a-z]+)?(?: point [a-z]+)?)(?: (thousand|million|billion|trillion|bn|mn|trn)|(?<=\d)(mn?|bn|trn|tn))\b/g;
const ALONE =
  /(?<![\w$€£¥.,:/-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen)(?![\w%]|[.:,/-]\d| ?(?:%|per ?cent|pct|percent|points?|days?|weeks?|months?|years?|hours?|minutes?|o'clock|am|pm|of the|rounds?|sides|countries|governments|others?|ministers|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b| ?%|-)/g;

/** Crops are counted in tonnes where nothing else is said. */
const BEANS = /\b(?:soy\w*|beans|grain|wheat|corn|coal|crops?)\b/;
const IN_TONNES = { unit: 'tonnes', scale: undefined, index: 0 } as const;

/** "Fell by a quarter", "a fifth less": a change of trade in parts of the whole. */
const FRACTION =
  /\b(?:(?:by|fell|rose|grew|shrank|dropped|lost|down|up|cut) (?:(?:almost|nearly|about|around|roughly|over|more than|some|just) ){0,2}(?:an? |one )?(half|quarter|fifth|tenth|three[- ]quarters|(?:two|three|four)[- ]fifths)\b|(?:an? |one )(half|quarter|fifth|tenth) (?:less|more|lower|higher|fewer|smaller|larger|down|up)\b|(halv(?:ed|e|ing))\b)/g;
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^hal/, '50%'],
  [/^quarter/, '25%'],
  [/^fifth/, '20%'],
  [/^tenth/, '10%'],
  [/^three.quarters/, '75%'],
  [/^two/, '40%'],
  [/^three/, '60%'],
  [/^four/, '80%'],
];

/** How many sentences on an amount may still lend its unit. */
const LENT = 4;

/** Every amount that a text names. */
export const namedAmounts = (reading: Reading): readonly Named[] => {
  noteLevels(reading);
  const named: Named[] = [];
  let last: { readonly unit: string; readonly scale: string | undefined; readonly index: number } | undefined;
  for (const [index, seen] of reading.all.entries()) {
    const { low, amounts, percents, dates, durations } = seen;
    const here: Named[] = amounts.filter(isLarge).map((each) => ({ ...each, seen, short: 'no' as const }));
    for (const { level, start, end, unit } of percents)
      if (unit === 'percent') here.push({ amount: level, unit: '%', start, end, seen, short: 'no' });
    for (const match of low.matchAll(FRACTION)) {
      const part = match.slice(1).find((group) => group !== undefined) ?? '';
      const amount = PARTS.find(([words]) => words.test(part))?.[1];
      const [start, end] = [match.index, match.index + match[0].length];
      if (amount !== undefined) here.push({ amount, unit: '%', start, end, seen, short: 'fraction' });
    }
    const levels = levelsOf(seen);
    const taken = (start: number, end: number): boolean =>
      [here, dates, durations, levels].some((ranges) => ranges.some((each) => start < each.end && end > each.start));
    const lender = (start: number): typeof last =>
      amounts
        .filter((each) => each.end <= start)
        .map((each) => ({ unit: each.unit, scale: scaleOf(each.amount), index }))
        .at(-1) ?? (last !== undefined && index - last.index <= LENT ? last : undefined);
    for (const [pattern, short] of [
      [SCALED, 'without unit'],
      [ALONE, 'number alone'],
    ] as const)
      for (const match of low.matchAll(pattern)) {
        const [whole, number = '', spaced, joined] = match;
        const scale = spaced ?? joined;
        const [start, end] = [match.index, match.index + whole.length];
        const value = /^an?$/.test(number) ? 1 : numberOf(number);
        const from = lender(start) ?? (short === 'without unit' && BEANS.test(low) ? IN_TONNES : undefined);
        if (value === undefined || value === 0 || from === undefined || taken(start, end)) continue;
        if (short === 'number alone' && /^(?:19|20)\d\d$/.test(number)) continue;
        const own = scale ?? (value >= 1000 ? undefined : from.scale);
        here.push({ amount: written(value, own, from.unit), unit: from.unit, start, end, seen, short });
      }
    named.push(...here.sort((a, b) => a.start - b.start));
    const whole = amounts.at(-1);
    if (whole) last = { unit: whole.unit, scale: scaleOf(whole.amount), index };
  }
  return named;
};

/** A few coins or notes are the price of a thing, and no figure of trade. */
const isLarge = ({ amount, unit }: Amount): boolean =>
  unit === 'tonnes' || unit === 'units' || scaleOf(amount) !== undefined || Number(amount.split(' ')[0]) >= 10_000;

const scaleOf = (amount: string): string | undefined => /thousand|million|billion|trillion/.exec(amount)?.[0];

/** What a sentence may say of its amounts. */
const SAYS: readonly (readonly [string, RegExp])[] = [
  ...ABOUT.map(([what, words], index) => [`about ${what} ${index}`, words] as const),
  ['aim', AIM],
  ['achieved', ACHIEVED],
  ['change', CHANGE],
  ['trade', TRADE],
  ['average', AVERAGE],
  ['not trade', NOT_TRADE],
  [
    'period',
    /\b(?:last (?:year|season|month)|in 20\d\d|a year|so far|this (?:year|season)|by 20\d\d|the year before|next (?:year|season)|\d+ months)\b/,
  ],
  ['to come', /\b(?:by (?:the end|20\d\d)|next (?:year|season)|until|through 20\d\d|a year from now)\b/],
  ['worth', /\bworth\b|\bvalue\b/],
  ['each way', /\beach way|either way|both ways|either side|two-way|on each side/],
];

const clauseOf = ({ low }: Seen, { start, end }: Range): string => {
  const from = Math.max(
    low.lastIndexOf(';', start),
    low.lastIndexOf(', and ', start),
    low.lastIndexOf(' while ', start),
    low.lastIndexOf(': ', start),
    0,
  );
  const stop = /;|, and | while |, but /.exec(low.slice(end));
  return low.slice(from, stop ? end + stop.index : low.length);
};

/** How large an amount is, roughly. */
const sizeOf = ({ amount, unit }: Named): string => {
  const [number = '', scale = ''] = amount.split(/[ %]/);
  const value =
    Number(number) *
    (({ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } as Record<string, number>)[scale] ?? 1);
  return `${unit} ${Math.floor(Math.log10(Math.max(value, 0.1)))}`;
};

/** What the rules make of an amount; nothing if they take it for no figure. */
const ruledOf = (reading: Reading, { seen, start, end, unit }: Named): Figure['what'] | undefined => {
  const { low, index } = seen;
  const before = reading.all[index - 1];
  if (unit !== '%') {
    if (NOT_TRADE.test(low.slice(Math.max(0, start - 20), end + 30))) return undefined;
    const near = before?.paragraph === seen.paragraph ? before : undefined;
    const context =
      TRADE.test(low) ||
      (unit === 'tonnes' && seen.sentence.words.some((word) => meansParticularGoods(word.low))) ||
      (near !== undefined && TRADE.test(near.low));
    if (!context) return undefined;
    return (
      whatOf(seen, start, end) ??
      (near ? whatOf(near, 0, near.low.length) : undefined) ??
      (unit === 'tonnes' ? 'purchases' : unit === 'units' ? undefined : 'other')
    );
  }
  if (AVERAGE.test(low)) return 'other';
  const around = low.slice(Math.max(0, start - 60), end + 40);
  const wide = low.slice(Math.max(0, start - 90), end + 50);
  if (
    !/\b(?:exports?|imports?|trade|deficit|surplus|shipments?|growth|gdp|sales|purchases?)\b/.test(wide) ||
    !CHANGE.test(around)
  )
    return undefined;
  if (
    /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/.test(low.slice(Math.max(0, start - 90), start)) ||
    /\bto (?:about |around |just )?$/.test(low.slice(0, start))
  )
    return undefined;
  const what = whatOf(seen, start, end);
  return what === 'purchases' || what === 'duties' ? undefined : what;
};

/** Everything that tells what an amount is. */
export const figureSigns = (reading: Reading, named: Named, before: Named | undefined): readonly string[] => {
  const { seen, start, end, unit, short } = named;
  const { low, index } = seen;
  const clause = clauseOf(seen, named);
  const near = low.slice(Math.max(0, start - 50), end + 50);
  const kind = unit === '%' ? 'percent' : unit === 'tonnes' || unit === 'units' ? unit : 'money';
  const ruled = ruledOf(reading, named);
  const out = [
    ...signsOf(reading, seen, named),
    `kind ${kind}`,
    `unit ${unit}`,
    `size ${sizeOf(named)}`,
    `short ${short}`,
    `rule:what ${ruled ?? 'none'}`,
    `rule:state ${stateOf(seen, start)}`,
    `rule:${ruled ?? 'none'} ${kind}`,
  ];
  let first: string | undefined;
  for (const [name, words] of SAYS) {
    if (words.test(clause)) {
      out.push(`clause ${name}`, `clause ${name} ${kind}`);
      if (name.startsWith('about')) first ??= name;
    }
    if (words.test(near)) out.push(`near ${name}`, `near ${name} ${kind}`);
    else if (words.test(low)) out.push(`sentence ${name}`);
  }
  out.push(`first ${first ?? 'none'}`, `first ${first ?? 'none'} ${kind}`);
  const prior = reading.all[index - 1];
  if (prior?.paragraph === seen.paragraph)
    for (const [name, words] of SAYS) if (words.test(prior.low)) out.push(`prior ${name}`);
  if (levelsOf(seen).some((level) => start < level.end && end > level.start)) out.push('level');
  if (seen.parties.length > 0) out.push(`side ${kind}`);
  if (meansGoodsNear(seen, named)) out.push(`goods ${kind}`);
  const published = reading.published;
  if (published !== undefined) {
    const { year } = civil(published);
    for (const [, written = ''] of clause.matchAll(/\b(20\d\d)\b/g)) {
      const when = Number(written) > year ? 'later' : Number(written) < year ? 'earlier' : 'this';
      out.push(`year ${when}`, `year ${when} ${kind}`);
    }
  }
  if (before !== undefined) {
    const sameSentence = before.seen === seen;
    out.push(
      `after ${before.unit === unit ? 'same unit' : 'other unit'} ${sameSentence ? 'here' : index - before.seen.index === 1 ? 'next' : 'far'} ${kind}`,
    );
    if (sameSentence)
      out.push(...(ruledOf(reading, before) === undefined ? ['rule:after none'] : ['rule:after figure']));
  }
  out.push(seen.paragraph === 0 ? 'top' : index / Math.max(1, reading.all.length) > 0.6 ? 'late' : 'early');
  return out;
};

const meansGoodsNear = ({ sentence }: Seen, { start, end }: Range): boolean =>
  sentence.words.some(
    (word) =>
      word.start - sentence.start > start - 40 &&
      word.end - sentence.start < end + 40 &&
      meansParticularGoods(word.low),
  );

/** How likely an amount must be a figure. */
const LIKELY = 0.46;

/** How likely the least certain thing that is said of it must be. */
const SURE = 0.46;

/** Amounts of trade that a text states, claims or aims at. */
export const findFigures = (reading: Reading): readonly Found[] => {
  const named = namedAmounts(reading);
  const best = new Map<string, Found & { readonly share: number }>();
  for (const [place, each] of named.entries()) {
    const signs = figureSigns(reading, each, named[place - 1]);
    const spot = spotAt(each);
    const is = yesTo(reading.learnt, 'figure-is', signs, spot);
    const what = answerTo<Figure['what']>(reading.learnt, 'figure-what', signs, spot);
    const state = answerTo<Figure['state']>(reading.learnt, 'figure-state', signs, spot);
    if (is === undefined || !what || !state || is < LIKELY) continue;
    const { seen, start, end, amount } = each;
    const period = periodOf(seen.low);
    const speaker = seen.actors.find(({ actor }) => actor.kind === 'person')?.actor;
    const claim: Figure = {
      kind: 'figure',
      what: what.answer,
      amount,
      ...(period === undefined ? {} : { period }),
      ...(speaker && /\b(?:said|says|told|according|claimed|added|put)\b/.test(seen.low)
        ? { claimed_by: speaker.name }
        : {}),
      state: state.answer,
    };
    const share = Math.min(is, what.share, state.share);
    if (share < SURE) continue;
    const known = best.get(amount);
    if (known === undefined || known.share < share)
      best.set(amount, { claim, ranges: [within(seen, start, end)], rule: `figure: ${each.unit}`, share });
  }
  return [...best.values()];
};
