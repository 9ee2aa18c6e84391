import { tokensOf } from './learnt/features.js';
import { yesTo } from './learnt/learnt.js';
import type { Reading, SeenParagraph } from './reading.js';
import type { Range } from './view.js';

/** Words of trade policy that have few other meanings. */
const SURE =
  /\b(?:customs (?:dut(?:y|ies)|tariffs?|union|commission|service|authorit(?:y|ies)|code)|(?:import|export|entry|border|additional|punitive|retaliatory|protective|reciprocal|counter-?|countervailing|anti-?dumping|safeguard|transit) ?(?:dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?|charges?|surcharges?)|anti-?dumping|trade (?:war|talks|truce|deals?|agreements?|accord|pact|treaty|ministers?|ministry|representative|secretary|commissioner|negotiat\w+|envoys?|quarrel|row|feud|spat|dispute|conflict|fight|deficit|surplus|policy|barriers|sanctions|peace|ceasefire|standstill|commission|delegations?|officials?|tensions?|partners?|rounds?)|tariffs?[- ](?:truce|war|row|talks|quarrel|dispute|feud|pause|free|standstill|ceasefire|freeze|lines?|commission|cuts?|quotas?|schedule|rate)|export[- ](?:controls?|curbs?|bans?|licen[cs]\w+|restrictions|permits?|quotas?)|import (?:quotas?|bans?|licen[cs]\w+|surcharges?)|most-?favou?red|rare[- ]earths?|de minimis|section (?:122|232|301)|countermeasures)(?!\w)/;
const TARIFF = /\b(?:tariffs?|duty-free|duties|import(?:s|ed|ers?)?|exports?|exporters?|exported|dutiable|customs)\b/;
/** Words that are of trade beside a country or its goods. */
const LIKELY =
  /\b(?:duty|lev(?:y|ies)|surcharges?|surtax(?:es)?|(?:tax|charges?|\d+(?:\.\d+)? ?(?:%|per ?cent)|points) (?:of [^ ]+ )?(?:on|against|for|from)|border tax|(?:pays?|paying|paid|meets?|bears?|charged?) (?:a |an )?(?:flat |further |another |extra )?\d+(?:\.\d+)? ?(?:%|per ?cent)|(?:%|per ?cent) at (?:the|a|an|[a-z]+) (?:[a-z]+ )?(?:port|border|frontier|quay)s?|\btaxed\b|pay(?:s|ing)? [a-z-]+ per ?cent|quotas?|embargo|goods|shipments|sanctions)\b/;
/** The same words where they mean something else. */
const ELSEWHERE =
  /\b(?:(?:stamp|heavy|sentry|guard|jury|night|active|estate|death|inheritance|civic|moral|light|double|point|patrol|police|public|military|official|household|ceremonial|royal|parental|air passenger|fuel|beer|alcohol|excise) dut(?:y|ies)|dut(?:y|ies) (?:of care|officer|manager|as|roster|solicitor|doctor|free shop)|(?:on|off) duty(?! [a-z]+ on)|(?:his|her|my|your|captain's|king's|president's) duties|duty (?:he|she|i|we|you|they) |duty to |sense of duty|lawyers['’] tariff|tariff of fees|(?:telephone|phone|electricity|energy|feed-?in|gas|water|power|mobile|roaming|off-peak|night|evening|hotel|ticket|heating|grid|parking|legal|train|rail|tram|standing|social) tariffs?|tariff (?:for (?:pensioners|households|customers|calls))|(?:tourist|tourism|apprenticeship|plastic|sugar|congestion|church|training|council|parish|licence|bed|city|soft drinks?|broadcasting|landfill) (?:tax|lev(?:y|ies)|charges?|surcharges?))(?!\w)/g;
const UTILITY =
  /\b(?:telephone|phone company|mobile|roaming|broadband|electricity|kilowatts?(?:-hours?)?|megawatts?|feed-?in|solar|wind farms?|meters?|subscribers?|households?|tenants?|rents?|pensioners|passengers|fares?|tickets?|hotel guests?|landlady|data plan|calls abroad|utilit(?:y|ies)|heating)\b/;
const SPORT =
  /\b(?:strikers?|goalkeepers?|midfielders?|defenders?|league|coach(?:es)?|transfer window|quarterback|pitcher|playoffs?|innings|tournament|chess|championship|referees?|kick-?off|scoresheet|squad|stadium|wickets?|teammates?|olympics?|rugby|football|cricket|tennis|batsman|free agent|head-to-head|rook|umpires?|grand prix|marathon)\b/;
const ARMS =
  /\b(?:troops?|army|armies|soldiers?|shelling|artillery|hostages?|militants?|rebels?|fighting|missiles?|airstrikes?|front line|militia|gunfire|combatants?|ceasefire line|bomb(?:ing|s|ed)|guerrillas?|humanitarian|brigades?|fighters|prisoners|snipers?|mortar|casualties|wounded|border clashes|frontier post|garrison)\b/;
const BANK =
  /\b(?:central bank|key rate|base rate|interest rates?|policy rate|basis points|inflation|monetary|mortgages?|bond yields?|rate[- ]setters?|federal open market|lenders?|borrowers?)\b/;

/** What a text holds of trade and of other things, in sentences. */
interface Weighed {
  readonly sentences: number;
  /** With a word that only trade has. */
  readonly sure: number;
  /** With a word that trade has beside others. */
  readonly likely: number;
  /** With words of utilities, sport, war or banks and none of trade. */
  readonly other: number;
  /** Sentences of trade with a country in them or beside them. */
  readonly linked: number;
  /** Countries and unions named. */
  readonly parties: number;
}

/** What the counts alone say of a text. */
const byCount = ({ sentences, sure, likely, other, parties, linked }: Weighed): boolean => {
  const trade = sure + likely;
  if (trade === 0 || parties === 0 || other > trade || (sure === 0 && other * 2 > trade)) return false;
  const density = trade / sentences;
  // A country alone has customs too: its text has to be about them.
  if (parties === 1) return sure >= 1 ? density >= 0.2 : likely >= 1 && density >= 0.5 && sentences <= 3;
  // A word or two of trade far from any country are a manner of speaking.
  if (linked > 0 && trade >= 2 && density >= 0.03 && (sure >= 1 || other === 0)) return true;
  return sure >= 1 ? density >= 0.06 : density >= 0.3;
};

const STEPS = [0, 1, 2, 3, 5, 8, 13];
const step = (count: number): number => STEPS.findLast((each) => each <= count) ?? 0;

/** What tells whether a text is trade news: its words, what stands in how many of its sentences, and how many sides it names. */
export const tradeSigns = (reading: Reading): readonly string[] => {
  const weighed = weigh(reading);
  const out = new Set<string>();
  const tally = new Map<string, number>();
  const more = (name: string): void => {
    tally.set(name, (tally.get(name) ?? 0) + 1);
  };
  for (const seen of reading.all) {
    const here = new Set(tokensOf(seen).flatMap(({ name, classes }) => [name, ...classes]));
    for (const name of here) if (!name.startsWith('<')) out.add(name);
    for (const name of here) if (name.startsWith('<')) more(name);
    const level = here.has('<level>') || here.has('<points>') || here.has('<number>');
    const side = here.has('<name>') || here.has('<quality>') || here.has('<seat>');
    if (level && side) more('level+side');
    if (level && here.has('<goods>')) more('level+goods');
    if (side && here.has('<goods>')) more('side+goods');
    if (here.has('truce') && side) more('truce+side');
    if (here.has('<duty>') && side) more('duty+side');
    if (here.has('<day-ahead>') && side) more('ahead+side');
  }
  const long = weighed.sentences < 6 ? 'short' : 'long';
  for (const [name, count] of tally) {
    out.add(`#${name}>0`);
    for (const each of STEPS) if (each > 1 && count >= each) out.add(`#${name}>=${each} ${long}`);
    if (count / reading.all.length >= 0.2) out.add(`#${name} often`);
  }
  for (const name of ['sentences', 'sure', 'likely', 'other', 'linked', 'parties'] as const)
    out.add(`${name}=${step(weighed[name])} ${long}`);
  out.add(`trade=${step(weighed.sure + weighed.likely)} other=${step(weighed.other)}`);
  out.add(`parties=${Math.min(3, weighed.parties)} trade=${step(weighed.sure + weighed.likely)}`);
  out.add(`rule:${byCount(weighed)}`);
  return [...out];
};

/** A text of more sentences than this may be about several things. */
const LONG = 120;
/** As many sentences of it, or a few more, are looked at together. */
const STRETCH = 40;

/** A long text in stretches of whole paragraphs, each told to be of trade or not by itself. */
const stretchesOf = (reading: Reading): readonly Reading[] => {
  if (reading.all.length <= LONG) return [reading];
  const stretches: SeenParagraph[][] = [];
  let room = 0;
  for (const paragraph of reading.paragraphs) {
    if (room <= 0) {
      stretches.push([]);
      room = STRETCH;
    }
    stretches.at(-1)?.push(paragraph);
    room -= paragraph.seen.length;
  }
  return stretches.map((paragraphs) => ({ ...reading, paragraphs, all: paragraphs.flatMap(({ seen }) => seen) }));
};

/** The stretches of a text that tell of trade policy between countries; of a text of ordinary length all of it or nothing. */
export const tradeNewsIn = (reading: Reading): readonly Range[] =>
  stretchesOf(reading).flatMap((stretch) => {
    const [first, last] = [stretch.paragraphs[0], stretch.paragraphs.at(-1)];
    return first && last && isTradeNews(stretch) ? [{ start: first.start, end: last.end }] : [];
  });

/** How likely a text must tell of trade policy: one that names states and points, and no duty, comes near an even chance. */
const LIKELY_NEWS = 0.55;

/** Whether a text tells of trade policy between countries at all. Weather, sport and war have truces, deals and rates too. */
export const isTradeNews = (reading: Reading): boolean => {
  const share = yesTo(reading.learnt, 'trade-news', tradeSigns(reading));
  return share === undefined ? byCount(weigh(reading)) : share >= LIKELY_NEWS;
};

const weigh = ({ paragraphs, turns }: Reading): Weighed => {
  const counts = { sentences: 0, sure: 0, likely: 0, other: 0, linked: turns.size > 0 ? 1 : 0 };
  let since = 99;
  let waiting = 99;
  const parties = new Set<string>();
  for (const { seen } of paragraphs)
    for (const { low, parties: mentions, actors, sentence } of seen) {
      for (const { actor } of actors) if (actor.party !== undefined) parties.add(actor.party);
      if (sentence.words.length < 3) continue;
      counts.sentences += 1;
      for (const { code } of mentions) parties.add(code);
      const text = low.replace(ELSEWHERE, '');
      since = mentions.length > 0 ? 0 : since + 1;
      waiting += 1;
      if (since === 0 && waiting <= 2) counts.linked += 1;
      const elsewhere = UTILITY.test(low) || SPORT.test(low) || ARMS.test(low) || BANK.test(low);
      const sure = SURE.test(text) || (!elsewhere && TARIFF.test(text));
      const likely = !sure && !elsewhere && LIKELY.test(text);
      if (sure) counts.sure += 1;
      else if (likely) counts.likely += 1;
      else if (elsewhere) counts.other += 1;
      if ((sure || likely) && since <= 2) counts.linked += 1;
      else if (sure || likely) waiting = 0;
    }
  return { ...counts, parties: parties.size };
};
