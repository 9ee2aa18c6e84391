import type { Claim } from '../candidate.js';
import { type Found, within } from '../found.js';
import { meansParticularGoods } from '../lexicon/goods.js';
import type { Reading, Seen } from '../reading.js';

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

/** Amounts of trade that a text states, claims or aims at. */
export const findFigures = (reading: Reading): readonly Found[] => {
  const found: Found[] = [];
  for (const [index, seen] of reading.all.entries()) {
    const { low } = seen;
    const before = reading.all[index - 1];
    const add = (
      amount: string,
      start: number,
      end: number,
      what: Figure['what'],
      state: Figure['state'],
      rule: string,
    ): void => {
      const period = periodOf(low);
      const speaker = seen.actors.find(({ actor }) => actor.kind === 'person')?.actor;
      const claim: Figure = {
        kind: 'figure',
        what,
        amount,
        ...(period === undefined ? {} : { period }),
        ...(speaker && /\b(?:said|says|told|according|claimed|added|put)\b/.test(low)
          ? { claimed_by: speaker.name }
          : {}),
        state,
      };
      found.push({ claim, ranges: [within(seen, start, end)], rule: `figure: ${rule}` });
    };
    for (const { amount, start, end, unit } of seen.amounts) {
      if (NOT_TRADE.test(low.slice(Math.max(0, start - 20), end + 30))) continue;
      const after = reading.all[index + 1];
      // "$295.4 billion. That is how much more it bought."
      const explained =
        low.length < 80 && after?.paragraph === seen.paragraph && /^(?:that|this|it) (?:is|was)\b/.test(after.low);
      const context =
        TRADE.test(low) ||
        (unit === 'tonnes' && seen.sentence.words.some((word) => meansParticularGoods(word.low))) ||
        (before?.paragraph === seen.paragraph && TRADE.test(before.low)) ||
        (explained && TRADE.test(after.low));
      if (!context) continue;
      if (
        unit !== 'tonnes' &&
        unit !== 'units' &&
        !/thousand|million|billion|trillion/.test(amount) &&
        Number(amount.split(' ')[0]) < 10_000
      )
        continue;
      let what =
        whatOf(seen, start, end) ??
        (explained ? whatOf(after, 0, after.low.length) : undefined) ??
        (before?.paragraph === seen.paragraph ? whatOf(before, 0, before.low.length) : undefined);
      if (what === undefined && unit === 'units') continue;
      what ??= unit === 'tonnes' ? 'purchases' : 'other';
      add(amount, start, end, what, stateOf(seen, start), unit);
    }
    for (const { level, start, end, unit } of seen.percents) {
      if (unit !== 'percent') continue;
      if (AVERAGE.test(low)) {
        add(level, start, end, 'other', AIM.test(low) ? 'aimed at' : 'reported', 'average');
        continue;
      }
      const around = low.slice(Math.max(0, start - 60), end + 40);
      const subject = /\b(?:exports?|imports?|trade|deficit|surplus|shipments?|growth|gdp|sales|purchases?)\b/.test(
        low.slice(Math.max(0, start - 90), end + 50),
      );
      if (
        !subject ||
        !CHANGE.test(around) ||
        /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rate|points)\b[^.;]{0,30}$/.test(
          low.slice(Math.max(0, start - 60), start),
        )
      )
        continue;
      if (/\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/.test(low.slice(Math.max(0, start - 90), start))) continue;
      if (/\bto (?:about |around |just )?$/.test(low.slice(0, start))) continue;
      const what = whatOf(seen, start, end);
      if (what !== undefined && what !== 'purchases' && what !== 'duties')
        add(level, start, end, what, stateOf(seen, start), 'change');
    }
  }
  return found;
};
