import type { Claim } from '../candidate.js';
import type { Found } from '../found.js';
import { within } from '../found.js';
import { meansGoods, meansParticularGoods } from '../lexicon/goods.js';
import type { PartyMention } from '../parties.js';
import type { Percent } from '../quantities.js';
import type { Reading, Seen } from '../reading.js';

type Rate = Extract<Claim, { kind: 'rate' }>;
type When = Rate['when'];

const DUTY =
  /\b(?:tariffs?(?! commission)|dut(?:y|ies|iable)|lev(?:y|ies)|surcharges?|tax(?:es)?|customs charges?|countermeasures?)\b/;
/** Words that speak of duties only where duties are spoken of already. */
const SOFT =
  /\b(?:rates?|charges?|pays?|paid|paying|meets?|met|faces?|faced|taxed|the (?:figure|number|level)|points?|snap(?:s|ped)? back|taxe[sd])\b/;

/** What a percentage is of, where it is no rate of duty. */
const OTHER_BEFORE =
  /\b(?:inflation|unemployment|interest(?: rates?)?|gdp|growth|economy|output|sales|exports|imports|shipments|orders|prices|profits?|shares?|stocks?|index|futures|currency|yuan|dollar|yields?|rating|poll|turnout|probability|chance|odds|margins?|market share|volumes?|traffic|deficit|surplus|trade|freight|employment|jobs|nikkei|dow|s&p|nasdaq|hang seng|revenues?|demand|production)\b[^.;]{0,40}?\b(?:rose|fell|grew|gained|lost|dropped|slid|climbed|jumped|slipped|shrank|up|down|rise|fall|drop|growth|increase|decline|by|of|at|were|was|is|are|plunged|tumbled|surged|eased|added|shed|closed|ended)\b(?: (?:by|to|of|about|nearly|almost|some|more than|around|over|only|an?|just))*\s*$/;
const OTHER_AFTER =
  /^\s*(?:of (?:the |all |its |their |our |his |u\.s\. |american |chinese |global |world )*(?:[a-z-]+ )?(?:vote|voters|respondents|firms|companies|total|world|global|supply|supplies|production|output|shares?|stake|gdp|loss|population|market|exports|imports|trade|members|those|what|demand|people|goods traded|business|sales|revenue|businesses|americans|farmers|households)|(?:share|stake|chance|probability|growth|increase in (?:sales|exports|imports|trade)|decline|drop|fall|rise|gain|discount|more than last|less than|lower than|higher than|on a signed|probability|off|from a year|year[- ]on[- ]year|on the (?:day|week|year)|in (?:the )?(?:morning|afternoon|early) trad|ownership|owned|interest|vote))/;
const AVERAGE = /\b(?:average|averaged|on average|mean|trade-weighted|effective (?:tariff )?rate)\b/;
const OTHER_TALK =
  /\b(?:probability|policy rate|inflation|unemployment|interest rates?|central bank|mortgage|approval rating|turnout|humidity|alcohol|voters)\b/;

const IMPOSING =
  /^(?:impos(?:es?|ed|ing)|charg(?:es?|ed|ing)|lev(?:y|ies|ied|ying)|lays?|laid|collect(?:s|ed|ing)?|takes?|took|taking|cancels?|cancell?ed|keeps?|kept|keeping|suspend(?:s|ed|ing)?|rais(?:es?|ed|ing)|doubled|tripled|lifts?|lifted|cuts?|slash(?:ed|es)?|trim(?:s|med)|answer(?:s|ed)?|retaliat(?:es?|ed)|hits?|responded|responds|lower(?:s|ed)?|sets?|appl(?:y|ies|ied)|slap(?:s|ped)?|threaten(?:s|ed)?|puts?|putting|adds?|added|brings?|brought|drops?|dropped|reduc(?:es?|ed)|maintains?|modif(?:y|ies|ied)|announced|removes?|removed|restores?|restored|halves?|halved|holds?|held|tax(?:es|ed)?|asks?|asked|demand(?:s|ed)?|wants?|stings?|stung|whack(?:s|ed)?|clobber(?:s|ed)?|target(?:s|ed)?|subject(?:s|ed)?|introduc(?:es?|ed)|institut(?:es?|ed)|reimpos(?:es?|ed)|stops?|stopped|retains?|leaves?|left|scraps?|scrapped|waiv(?:es?|ed)|exact(?:s|ed)?|claims?|penaliz(?:es?|ed)|penalis(?:es?|ed)|hik(?:es?|ed)|eas(?:es?|ed)|let|lets|admits?)$/;
const BEARING =
  /^(?:pays?|paid|paying|faces?|faced|facing|meets?|met|bears?|bore|borne|gets?|sees|suffers?|carr(?:y|ies|ied)|attracts?|attracted|settled|loses?|owes?|owed|incurs?|incurred|draws?|drew|endures?|shoulders?|accepted|accepts?|secured|won|landed|swallow(?:s|ed)?)$/;
/** What is done to somebody is a duty on his goods: "Switzerland is still charged 39%". */
const SUFFERED =
  /^(?:charged|taxed|hit|slapped|saddled|stung|levied|burdened|targeted|penali[sz]ed|whacked|clobbered|punished|subject|subjected|liable|dutiable|lumbered|landed|threatened|spared|assessed|treated|let|admitted)$/;

interface Cue {
  readonly code: string;
  readonly role: 'by' | 'on';
  readonly at: number;
  readonly strong: boolean;
  /** The words of the territory. */
  readonly first: number;
  readonly last: number;
}

const OIL = /^(?:oil|crude|gas|energy|petroleum)$/;
const LIABLE =
  /^(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|charges?|surcharges?|retaliation|retaliatory|counter|countermeasures?|tax|answer|side|bill|case)$/;
const AUXILIARY =
  /^(?:would|will|has|had|have|could|may|might|can|must|should|is|are|was|were|to|now|also|still|then|already|correspondingly|each|all|both|not|again|today|only|currently|just|itself|ready|who|which|that|been|,)$/;

/** The verb of which a territory is the subject, past auxiliaries and adverbs. */
const verbOf = (seen: Seen, from: number): string => {
  const { words } = seen.sentence;
  let index = from;
  while (index < from + 6 && AUXILIARY.test(words[index]?.low ?? '')) index += 1;
  return words[index]?.low ?? '';
};

/** "is charged", "has been slapped with", "are being hit": the territory is the one that suffers it. */
const suffers = (seen: Seen, from: number): boolean => {
  const { words } = seen.sentence;
  for (let index = from, be = false; index < from + 7; index += 1) {
    const low = words[index]?.low ?? '';
    if (be && SUFFERED.test(low)) return true;
    if (/^(?:is|are|was|were|been|be|being|gets?|got)$/.test(low)) be = true;
    else if (!AUXILIARY.test(low)) return false;
  }
  return false;
};

/** The part that a territory plays in a sentence about duties. */
const cueOf = (reading: Reading, seen: Seen, mention: PartyMention): Cue | undefined => {
  const { words } = seen.sentence;
  const { code, form, first, last, start } = mention;
  let next = last + 1;
  const possessive = /^['’]s?$/i.test(words[next]?.text ?? '');
  if (possessive) next += 1;
  const low = (index: number): string => words[index]?.low ?? '';
  const before = low(first - 1) === 'the' ? low(first - 2) : low(first - 1);
  const beforeThat = low(first - 1) === 'the' ? low(first - 3) : low(first - 2);
  const third = reading.sides !== undefined && !reading.sides.includes(code);
  const cue = (role: Cue['role'], strong = true): Cue => ({ code, role, at: start, strong, first, last });
  if (/^(?:RU|IR|VE)$/.test(code) && (OIL.test(low(next)) || OIL.test(beforeThat))) return undefined;
  // Goods of a customs territory of its own within another are counted with it.
  if (/^(?:HK|MO)$/.test(code) && !reading.sides?.includes(code) && seen.parties.some((each) => each.code === 'CN'))
    return undefined;
  // "145% on the American side and 125% on the Chinese"
  if (
    form === 'quality' &&
    before === 'on' &&
    (low(next) === 'side' || (/^[^a-z]?$/.test(low(next)) && /\b(?:side|half)\b/.test(seen.low)))
  )
    return cue('by');
  // "Chinese tariffs", "Washington's charge", "China's own 34 percent", "Chinese goods", "Australian wine"
  for (let index = next; index < next + 5 && index < words.length; index += 1) {
    if (LIABLE.test(low(index)) && (form === 'quality' || possessive || index === next)) {
      if (low(index) === 'side') return cue('by');
      return third && /^(?:rates?|tariffs?|bill)$/.test(low(index)) && possessive ? cue('on') : cue('by');
    }
    if (meansGoods(low(index)) && (form === 'quality' || possessive || (form === 'name' && index === next)))
      return cue('on');
    if (/^\d/.test(low(index)) && possessive && third) return cue('on');
    if (
      !words[index] ||
      /^[,.;:()]$/.test(words[index]?.text ?? '') ||
      /^(?:and|of|on|in|from|to|at|is|are|has|had|will|would|that|pay|pays)$/.test(low(index))
    )
      break;
  }
  // "American duties peaked at 145% and China's at 125%"
  if (possessive && /^(?:at|to|from|by|stood|stands?|remains?|fell|rose)$/.test(low(next))) return cue('by');
  if (form === 'quality') {
    // "every Philippine banana", "Kiwi lamb": what follows a duty on somebody's something is goods.
    if (
      /^(?:on|every|all|of)$/.test(before) &&
      /^[a-z]+$/.test(low(next)) &&
      DUTY_OR_NUMBER.test(seen.low.slice(Math.max(0, start - 40), start))
    )
      return cue('on');
    if (/^(?:half|camp)$/.test(low(next))) return cue('by');
    if (/^ports?$/.test(low(next)) && /\b(?:at|in) (?:a |the )?$/.test(seen.low.slice(0, start))) return cue('by');
    if (
      /^(?:exporters?|producers?|farmers?|growers?|makers?|manufacturers?|sellers?|shippers?|suppliers?|vintners?|brewers?|distillers?|carmakers?|steelmakers?|mills?)$/.test(
        low(next),
      )
    )
      return cue('on', false);
    if (/^(?:importers?|buyers?)$/.test(low(next)) && BEARING.test(verbOf(seen, next + 1))) return cue('by', false);
    return /^(?:negotiators?|officials?|delegations?|president|minister|secretary|importers?|consumers|companies|firms|buyers|shoppers|vice|capital|ports?)$/.test(
      low(next),
    )
      ? undefined
      : cue('by', false);
  }
  if (/^(?:on|against|upon|for)$/.test(before) && !possessive) return cue('on');
  if (
    /^(?:from|of)$/.test(before) &&
    (meansGoods(beforeThat) ||
      /^(?:origin(?:ating)?|coming|made|imported|shipped|growth|produce|manufacture|anything|everything)$/.test(
        beforeThat,
      ))
  )
    return cue('on');
  // "Washington charges Japan 15%", "has threatened Brazil with 50%"
  if (
    !possessive &&
    /^(?:charg(?:es?|ed|ing)|tax(?:es|ed)?|hits?|hitting|slap(?:s|ped)?|sting|stung|asks?|threaten(?:s|ed|ing)?|target(?:s|ed)?|penali[sz](?:es?|ed)|punish(?:es|ed)?)$/.test(
      before,
    )
  )
    return cue('on');
  // "the duties of China", "the 145% of Washington"
  if (
    before === 'of' &&
    /^(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|rates?|charges?|%|percent|cent|points)$/.test(beforeThat)
  )
    return cue(third ? 'on' : 'by', !third);
  if (before === 'in' && /^(?:originating|made|produced)$/.test(beforeThat)) return cue('on');
  if (/^(?:to|into)$/.test(before) && /^(?:sells?|sold|exports?|ships?)$/.test(beforeThat)) return cue('by', false);
  if (form === 'seat' && /^(?:in|at|near|outside)$/.test(before)) return undefined;
  if (/^(?:in|into|to|by)$/.test(before) && !possessive) return cue('by', before !== 'in' && before !== 'to');
  if (before === 'with') return code === homeOf(reading) ? cue('by', false) : cue('on', false);
  if (low(next) === 'sells' || low(next) === 'exports' || low(next) === 'ships') return cue('on');
  const verb = verbOf(seen, next);
  if (suffers(seen, next)) return cue('on');
  if (low(next) === 'is' && low(next + 1) === 'getting') return cue('by');
  if (BEARING.test(verb)) return cue('on');
  for (let index = next; index < next + 9 && index < words.length; index += 1) {
    if (/^[.;:]$/.test(words[index]?.text ?? '')) break;
    if (
      BEARING.test(low(index)) &&
      !seen.parties.some((each) => each.first > last && each.first <= index && !isListed(seen, last, each.first))
    )
      return cue('on');
  }
  if (IMPOSING.test(verb))
    return cue('by', !third || /^(?:impos|charg|lev|collect|slap|hits|answer|retaliat)/.test(verb));
  return form === 'seat' ? cue('by', false) : undefined;
};

const DUTY_OR_NUMBER = /(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax|%|percent|per cent|points)\b[^.;]*$|%[^.;]*$/;
const DEALS = /\b(?:deals?|agreements?|settled|bargains?|pacts?|framework|made their own peace|terms)\b/;

/** Whether the words between two places are only those of a list: "Japan, the European Union and South Korea". */
const isListed = (seen: Seen, from: number, until: number): boolean => {
  for (let index = from + 1; index < until; index += 1) {
    const inside = seen.parties.some(({ first, last }) => index >= first && index <= last);
    if (!inside && !/^(?:,|and|the|of|for|or|with)$/.test(seen.sentence.words[index]?.low ?? '')) return false;
  }
  return true;
};

/** The territories of the list that a territory stands in. */
const listOf = (seen: Seen, cue: Cue): readonly string[] => {
  const list = seen.parties.filter(
    ({ code, first, last, form }) =>
      form === 'name' &&
      !(/^(?:HK|MO)$/.test(code) && cue.code === 'CN') &&
      (first > cue.last ? isListed(seen, cue.last, first) : last < cue.first ? isListed(seen, last, cue.first) : true),
  );
  return list.length > 1 && list.some(({ first }) => first === cue.first)
    ? [...new Set(list.map(({ code }) => code))]
    : [cue.code];
};

/** The words around a percentage up to the next clause on either side. */
const clauseOf = (low: string, { start, end }: Percent): { from: number; until: number } => {
  const before = low.slice(0, start);
  const cut = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf(' while '),
    before.lastIndexOf(' whereas '),
    before.lastIndexOf(', and '),
    before.lastIndexOf(' but '),
    /\d ?(?:%|per|point)/.test(before.slice(0, Math.max(0, before.lastIndexOf(': ')))) ? before.lastIndexOf(': ') : -1,
  );
  const after = low.slice(end);
  const stop = /;| while | whereas |, and | but /.exec(after);
  return { from: Math.max(0, cut), until: stop ? end + stop.index : low.length };
};

interface Sides {
  readonly by: string;
  readonly on: string;
}

const other = (reading: Reading, code: string): string | undefined => {
  const { sides } = reading;
  if (!sides?.includes(code)) return undefined;
  return sides[0] === code ? sides[1] : sides[0];
};

/** The side that speaks first of duties in the text: the one that others make deals with. */
const homeOf = ({ sides, home }: Reading): string | undefined => (sides?.includes('US') ? 'US' : home);

const completed = (reading: Reading, by: string | undefined, on: string | undefined): Sides | undefined => {
  if (by !== undefined && on !== undefined) return by === on ? undefined : { by, on };
  if (by !== undefined) {
    const rest = other(reading, by) ?? homeOf(reading);
    return rest === undefined || rest === by ? undefined : { by, on: rest };
  }
  if (on !== undefined) {
    const rest = other(reading, on) ?? homeOf(reading);
    return rest === undefined || rest === on ? undefined : { by: rest, on };
  }
  return undefined;
};

const nearest = (
  low: string,
  cues: readonly Cue[],
  role: Cue['role'],
  from: number,
  until: number,
  at: number,
): Cue | undefined => {
  const inside = cues.filter(
    (cue) =>
      cue.role === role &&
      cue.at >= from &&
      cue.at < until &&
      (cue.at <= at ||
        !(role === 'by' ? /[,;]| and | while | but | as / : /[,;]/).test(low.slice(at, cue.at).replace(/\d,\d/g, ''))),
  );
  const rank = (cue: Cue): number => (cue.strong ? 0 : 1000) + (cue.at <= at ? at - cue.at : (cue.at - at) * 1.5);
  return inside.reduce<Cue | undefined>(
    (best, cue) => (best === undefined || rank(cue) < rank(best) ? cue : best),
    undefined,
  );
};

const LAPSE =
  /\b(?:if (?:no|nothing|nobody|the|it|they|talks|that|a|neither)\b|unless|without (?:a |an |any )?(?:deal|extension|signature|agreement|renewal|new|further)|failing|absent|should (?:the|it|they|talks|no)|laps(?:e|es|ed|ing)|expir(?:e|es|y|ed|ing)|runs? out|ran out|snap(?:s|ped|ping)?[- ]?back|revert|spring back|springs back|go(?:es)? back to|return(?:s)? to|after that|kick(?:s)? (?:back )?in|(?:dies|falls? (?:away|apart|through)|breaks? down|collapses?|run out|comes? to nothing|nothing to show|on the day|once more|lies? in wait|hung over|hangs over)|come(?:s)? back|otherwise|jump(?:s)? (?:back )?(?:to|from)|would meet|bounce back|climb back|rise back|hits? back|at midnight|the gloves|reset|back (?:to|up)|in the tail|nobody signs|no one signs|return on top|would return|without it|if it does)\b/;
const THREAT =
  /\b(?:threat(?:en(?:s|ed|ing)?|s)?|propos(?:e|es|ed|al|als|ing)|could|may|might|plans? (?:to|for)|planned|consider(?:s|ed|ing)?|offer(?:s|ed)?|demand(?:s|ed)?|wants?|wanted|float(?:s|ed)?|would|negotiat\w+|pencilled|mooted|weigh(?:s|ed|ing)?|suggest(?:s|ed)?|bid to|ask(?:s|ed)? for|idea of|draft|possible|potential|secondary|looming|up to|vow|warn(?:s|ed)?|in principle|will|seek(?:s|ing)?|vow(?:s|ed)?)\b/;
const PEAK =
  /\b(?:as high as|peak(?:ed|s)?|at (?:the|its|their) (?:height|peak|highest|top)|highest|height of|at one point|triple[- ]digits?|topped out|climbed as|high of|record|maximum|high-water|at the worst|at (?:its|the) worst|the height|through the roof|summit of|high point|zenith|apex|apogee|all-time|the worst of it)\b/;
const PAST =
  /\b(?:had (?:been|stood|raised|imposed|reached|gone|risen|paid)|used to|formerly|previously|former|earlier|once (?:stood|paid|was)|no longer|scrapped|ceased|abolished|repealed|until (?:may|last)|before (?:the (?:truce|deal|pause)|geneva|that)|was|were|faced|stood|reached|ended|raised|gone|laid|is history|are history|did away|stopped|expired|lapsed|ran out|at the end|so ended|no more|up to (?:then|that day)|until (?:january|february|march|april|may|june|july|august|september|october|november|december|then|recently|lately|yesterday)[^,;]{0,12} (?:took|charged|paid|stood|levied|collected|bore|faced|met|was|were)|falls with|last (?:year|spring|summer|autumn|winter|month)|struck down|refunded|originally|back then|at first|in 20\d\d|years ago)\b/;
const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|not true|is wrong|are wrong|was wrong|untrue|false(?:ly)?|no truth|never (?:agreed|proposed|discussed|offered)|no plans? (?:to|for)|ruled out|rules out|fake|fabricat\w+|made[- ]up|baseless|invented|did not (?:agree|offer|propose)|incorrect|no such|nonsense|not on the table|reject(?:s|ed) (?:a|the|any) (?:report|claim|suggestion|idea)|likes to print|there never was|not about to|not going to|nor (?:is|was|will|does|has)|groundless|unfounded)\b/;
const NOW =
  /\b(?:now|currently|today|stands? at|remains?|still|stays?|continues?|at present|at the moment|meanwhile|for now|in force|are (?:paying|charged)|pays?|meets?|is charged|since)\b/;
const FALLING =
  /\b(?:down|cut|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|fell|falls?|slash(?:ed|es)?|takes?|took|drop(?:s|ped)?|com(?:e|es|ing) down|came down|brought|halv(?:e|ed|es)|shr(?:ank|inks?))\b/;
const RISING =
  /\b(?:ris(?:e|es|ing)|rose|rais(?:e|es|ed|ing)|jump(?:s|ed)?|up|climb(?:s|ed)?|increas(?:e|es|ed|ing)|go(?:es)?|went|lift(?:s|ed)?|hik(?:e|es|ed)|snap|soar(?:s|ed)?|return(?:s)?|spring(?:s)?)\b/;
const FUTURE =
  /\b(?:will|would|could|may|might|shall|is to|are to|jumps?|rises?|goes|snaps?|drops?|comes? down|eases?|sinks?|shrinks?|is cut|are cut|to (?:cut|lower|reduce|raise|take)|agreed to|proposes?|takes the|falls?)\b/;

const TOTAL =
  /\b(?:in all|total(?:s|ling|ing|led)?|combined|altogether|all told|adds? up|adding up|included|inclusive|sum(?:s)? to|together|overall|in sum|counting everything|all in|cumulative|aggregate|they make|in total)\b/;

/** The half of a rise or a cut that a percentage stands for. */
const halfOf = (low: string, { start, end }: Percent): 'from' | 'to' | undefined => {
  const before = low.slice(Math.max(0, start - 16), start);
  if (/^ (?:upwards?|or more|and up)\b/.test(low.slice(end))) return undefined;
  if (/\bfrom (?:about |around |the |a |nearly |some |as high as |over |more than )?$/.test(before)) return 'from';
  if (/\b(?:to|towards) (?:about |around |a |just |nearly |some |as high as |as much as |only )?$/.test(before))
    return 'to';
  return /^(?: per cent| percent|%)?\s*(?:to|down to|up to) (?:\d|a |just|about)/.test(low.slice(end))
    ? 'from'
    : undefined;
};

/** The words around a percentage up to the next comma or other number on either side. */
const segmentOf = (seen: Seen, percent: Percent): string => {
  const { low, percents } = seen;
  const before = percents.findLast(({ end }) => end <= percent.start)?.end ?? 0;
  const after = percents.find(({ start }) => start >= percent.end)?.start ?? low.length;
  const from = Math.max(before, lastBreak(low.slice(0, percent.start)));
  const stop = /[;:,—]/.exec(low.slice(percent.end));
  return low.slice(from, Math.min(after, stop ? percent.end + stop.index : low.length));
};

const lastBreak = (before: string): number =>
  Math.max(...[';', ':', ',', '—', ' while '].map((sign) => before.lastIndexOf(sign) + 1));

const GONE_AFTER =
  /^[^.;]*\b(?:lapsed|falls? with|ended in|(?:court|judges?) (?:killed|struck)|killed|struck down|was scrapped|ceased to|was abolished|was repealed|has ended|died|expired)\b/;

/** What is said of all the duties of a sentence at once: that they stand no more. */
const ENDED =
  /\b(?:(?:is|are|be|been|were|was) no longer (?:collected|charged|levied|in (?:force|effect)|due|payable|valid)|so ended|(?:is|are) history|did away with|(?:has|have) been (?:gone|struck down|annulled|abolished|repealed|quashed|voided)|no longer exists?|(?:was|were) (?:struck down|annulled|abolished|repealed|quashed|voided))\b/;

/** A condition under which a truce has come to nothing. */
const CONDITIONAL =
  /\b(?:if (?:the|it|they|that|this|talks|no|nothing|nobody|neither)\b(?! (?:lithium|licences?|controls|curbs))[^,;]{0,60}\b(?:dies|ends?|lapses?|expires?|runs? out|fails?|falls?|breaks? down|collapses?|renewed|extended|signed|signs?|prolonged|nothing|happens|reached|agree[ds]?|deal)\b|(?:should|let|suppose|were) (?:the|it|that|this|talks|no|nothing)\b[^,;]{0,60}\b(?:die|end|lapse|expire|run out|fail|fall|break down|collapse|be renewed|happen)\b|on the day (?:on which|when|that) [^,;]{0,40}(?:ends|lapses|expires)|(?:once|when) (?:the |it )?(?:truce|pause|standstill|suspension|ceasefire|it) (?:ends|lapses|expires|runs out))\b/;

const whenOf = (seen: Seen, percent: Percent): { when: When; rule: string } => {
  const { low } = seen;
  const { from, until } = clauseOf(low, percent);
  const clause = low.slice(from, until);
  const before = low.slice(from, percent.start);
  const segment = segmentOf(seen, percent);
  const near = low.slice(Math.max(from, percent.start - 60), Math.min(until, percent.end + 45));
  if (/\b(?:not (?:be |the |a )?|no )$/.test(before)) return { when: 'denied', rule: 'denied' };
  if (DENIAL.test(near)) return { when: 'denied', rule: 'denied' };
  const high =
    low.slice(Math.max(from, percent.start - 60), percent.end) +
    (/^[^,;:]{0,45}(?:, the (?:highest|peak|height)[^,;:]{0,20})?/.exec(low.slice(percent.end))?.[0] ?? '');
  if (PEAK.test(high)) return { when: 'peak', rule: 'peak' };
  // "In an attempt to lower a 39% tariff": what is to be lowered stands.
  if (
    /\b(?:lower|cut|reduce|lift|scrap|remove|ease|drop) (?:a |an |the |its |their |that )?(?:current |existing |present )?$/.test(
      before,
    ) &&
    !/^ (?:to|from)\b/.test(low.slice(percent.end))
  )
    return { when: 'now', rule: 'now' };
  // "If the truce dies, the duty is 34%", "it is 31 per cent again"
  const stated = low.slice(Math.max(from, percent.start - 80), percent.start);
  const after = /^[^,;]{0,50}/.exec(low.slice(percent.end))?.[0] ?? '';
  const condition = CONDITIONAL.exec(low);
  if (
    condition &&
    condition.index < percent.start &&
    !/[;.—]/.test(low.slice(condition.index, percent.start).replace(/\d\.\d/g, '')) &&
    !/\b(?:was|were|had|has|went|stood|now|today|threat\w*|put|impose)\b|\bfrom $/.test(
      low.slice(condition.index, percent.start),
    )
  )
    return { when: 'if_lapsed', rule: 'lapse' };
  if (
    /\b(?:again|once more|back(?! (?:to|up|down|at|in)\b)|lies? in wait|waits|is waiting)\b/.test(after) &&
    /\b(?:would|will|then|is|are|goes?|be|lapses?|hung|hangs)\b/.test(`${stated}${after}`) &&
    !/\b(?:was|were|has|had|went|came|not)\b/.test(`${stated}${after}`)
  )
    return { when: 'if_lapsed', rule: 'lapse' };
  if (/\b(?:would|will|shall) then (?:[a-z]+ ){0,3}$/.test(before)) return { when: 'if_lapsed', rule: 'lapse' };
  const half = halfOf(low, percent);
  if (half === 'from' && !/\b(?:runs?|ranges?|ranging) from\b/.test(near)) {
    if (FALLING.test(clause)) {
      if (percent.value >= 80) return { when: 'peak', rule: 'down from' };
      return { when: FUTURE.test(clause) ? 'now' : 'past', rule: 'down from' };
    }
    if (RISING.test(clause)) return { when: FUTURE.test(clause) || LAPSE.test(low) ? 'now' : 'past', rule: 'up from' };
    return { when: percent.value >= 80 ? 'peak' : 'past', rule: 'from' };
  }
  const ending = low.indexOf(';', percent.end);
  const part = low.slice(low.lastIndexOf(';', percent.start) + 1, ending < 0 ? low.length : ending);
  const present =
    /\b(?:pays? today|pay today|today|tonight|now|currently|at present|this week|until then|for the moment|stands? (?:at|on)|(?:goes|go|going) on|keeps? (?:on )?(?:paying|charging|collecting|taking)|continues?|still|remains?|already)\b/.test(
      segment,
    );
  if (
    /\b(?:will|would|could|may|might|(?:threat\w*|wants?|plans?|ready|vow\w*|about|going|prepared) to) (?:put|impose|slap|add|lay|levy|introduce|bring in|hit)\b[^,;]{0,40}$/.test(
      before,
    ) &&
    !/\b(?:return|restor|again|back)/.test(part)
  )
    return { when: 'proposed', rule: 'threat' };
  if (
    /\b(?:as (?:does|did|do|has|have)|and so (?:does|did|do)|likewise|along with|together with|nor does)\b[^,;]{0,50}$/.test(
      before,
    ) &&
    GONE_AFTER.test(low)
  )
    return { when: 'past', rule: 'past' };
  if (ENDED.test(part) && !present && !/\b(?:will|would|from .{0,40} on)\b/.test(part))
    return { when: 'past', rule: 'past' };
  if (
    LAPSE.test(part) &&
    !present &&
    (/\b(?:would|will|to|back|could|with|at|meets?|face|pay|again|numbers are)\b/.test(before) ||
      /^[^,;]{0,24}\b(?:would|will) (?:return|come back|be back|snap)/.test(low.slice(percent.end)))
  )
    return { when: 'if_lapsed', rule: 'lapse' };
  if (half === 'to' && FALLING.test(clause)) return { when: FUTURE.test(clause) ? 'proposed' : 'now', rule: 'down to' };
  if (!present && (THREAT.test(before.slice(-110)) || /\bthreat(?:ened)?\b/.test(segment)))
    return { when: 'proposed', rule: 'threat' };
  if (
    GONE_AFTER.test(low.slice(percent.end, percent.end + 140)) ||
    /\b(?:lose|loses|lost)\b[^,;]{0,50}$|\bthe (?:old|former) $/.test(before)
  )
    return { when: 'past', rule: 'past' };
  if (/\bmakes? (?:it )?$/.test(before) && /\bwould\b/.test(low)) return { when: 'proposed', rule: 'threat' };
  if (present) return { when: 'now', rule: 'now' };
  if (PAST.test(segment)) return { when: 'past', rule: 'past' };
  if (NOW.test(segment)) return { when: 'now', rule: 'now' };
  return { when: 'now', rule: 'plain' };
};

const GENERIC =
  /^(?:all|most|some|many|certain|other|its|their|the|our|both|goods|imports?|products?|exports?|merchandise|items|arrivals|shipments|everything|nearly|almost|every|each|any|further|more|top|them|it|trade|a|an|what|imported|remaining|worth|value|foreign|origin|others?|sides?|much|half|billions?|american|entry)$/;
const STOPS =
  /^(?:from|at|to|by|that|which|are|is|of|in|until|since|goes|would|will|was|were|stays?|remains?|for|as|with|would|has|have|had|after|before|than|when|if|on|made|entering|imposed|originating|under|over|could|may|went|go|back|jump|jumps|rise|rises|this|last|next|into|between|against|but|while|worth|meet|meets|who|where|so|starting|beginning|effective|kick|kicks|bite|come|take|takes|took|climb|climbs|double|doubles|jumped|today|tomorrow|now|currently|then|stands?|stood|starts?|began|begins?|applies|applied|returns?|returned|remain|reached|hit|set|fell|rose|kept|keeps|keep|lapses?|at|the|its|comes?|came|does|did|due|beside|not|only|alone|each|again|once|too|also|instead|anew|account|itself|more|no|nor|under|per|off|ahead|runs?|running|aug|sept?|oct|nov|dec|jan|feb|mar|apr|jun|jul|pays?|paid|face|faces|faced|carry|carries)$/;

/** The goods that a duty is on, where the words after "on" name particular ones. */
const goodsOf = (seen: Seen, percent: Percent, known: ReadonlyMap<string, Sides>): string | undefined => {
  const { words, start } = seen.sentence;
  const { from, until } = clauseOf(seen.low, percent);
  let best: { text: string; distance: number } | undefined;
  for (const [index, word] of words.entries()) {
    const at = word.start - start;
    if (word.low !== 'on' || at < from || at >= until) continue;
    if (
      at >= percent.end &&
      !/^ (?:(?:was|is|were|are|would be|will be) [a-z]+ )?$/.test(seen.low.slice(percent.end, at))
    )
      continue;
    if (
      at < percent.start &&
      !DUTY.test(seen.low.slice(Math.max(0, at - 30), at)) &&
      !/\d/.test(words[index - 1]?.text ?? '')
    )
      continue;
    const goods = phraseAfter(seen, index + 1);
    const distance = Math.abs(at - percent.end);
    const crossed = seen.percents.some(
      (each) =>
        each !== percent &&
        ((each.start > percent.end && each.end < at) || (each.start > at && each.end < percent.start)),
    );
    if (goods !== undefined && !crossed && (best === undefined || distance < best.distance))
      best = { text: goods, distance };
  }
  if (best) return best.text;
  // "canola would then meet 31 per cent"
  const subject =
    /(?:^|[,;:] |\bthat |\band )(?:a (?:cargo|load|shipment|tonne|bottle) of )?((?:[a-z]+ ){0,2}[a-z]+) (?:would |will |could |now |then |already |still )*(?:meets?|face[sd]?|pays?|paid|attracts?|carr(?:y|ies)) /.exec(
      seen.low.slice(from, percent.start),
    );
  const noun = subject?.[1]?.split(' ').at(-1) ?? '';
  if (known.has(noun) && !GENERIC.test(noun)) return noun;
  // "and avocados 17%"
  const bare = /(?:^|[,;] |\band |\bnow, )([a-z]+)(?: keep| kept)?(?: paying| pay)? (?:about |at )?$/.exec(
    seen.low.slice(0, percent.start),
  )?.[1];
  if (bare !== undefined && known.has(bare)) return bare;
  return (
    namedGoods(seen, percent, from, until) ??
    (/^[^a-z]*(?:and |but )?(?:it|that|this|they) /.test(seen.low.slice(from)) && from > 0
      ? namedGoods(seen, percent, 0, from)
      : undefined)
  );
};

/** The goods of one kind that stand nearest before a percentage in its clause, or at once after it. */
const namedGoods = (seen: Seen, percent: Percent, from: number, until: number): string | undefined => {
  const { words, start } = seen.sentence;
  const left = Math.max(from, seen.percents.findLast(({ end }) => end <= percent.start)?.end ?? 0);
  let before = -1;
  let after = -1;
  for (const [index, word] of words.entries()) {
    const at = word.start - start;
    const kind =
      meansParticularGoods(word.low) ||
      (/^(?:farm|agricultural|industrial|manufactured|consumer)$/.test(word.low) &&
        /^(?:goods|products|imports|exports)$/.test(words[index + 1]?.low ?? ''));
    if (at < left || at >= until || !kind) continue;
    if (at < percent.start) before = index;
    else if (after < 0 && GOODS_AFTER.test(seen.low.slice(percent.end, at))) after = index;
  }
  const found = after >= 0 ? after : before;
  return found < 0 ? undefined : nameOfGoods(seen, found);
};

/** "15% that American farm goods have borne", "the 15% and the 10% it has put on wine" */
const GOODS_AFTER =
  /^(?: (?:and|or) (?:the )?\d[\d.]* ?(?:%|per ?cent|percent))?(?: (?!and |while |but )[a-z.]+){0,6} (?:for|upon|on|against|that|which) (?:[a-z.'’]+ ){0,3}$/;

/** "palm oil", "electric cars": goods with the word that says of what kind. */
const nameOfGoods = (seen: Seen, at: number): string => {
  const { words, start, text } = seen.sentence;
  let [first, last] = [at, at];
  const next = words[at + 1];
  if (next && (meansParticularGoods(next.low) || /^(?:goods|products|parts|imports|exports)$/.test(next.low)))
    last = at + 1;
  const lead = words[at - 1];
  if (
    lead &&
    /^[a-z]+$/.test(lead.low) &&
    (meansParticularGoods(lead.low) || QUALIFIER.test(lead.low)) &&
    !seen.parties.some((party) => party.last === at - 1)
  )
    first = at - 1;
  return text.slice((words[first]?.start ?? 0) - start, (words[last]?.end ?? 0) - start);
};
const QUALIFIER =
  /^(?:palm|olive|electric|motor|raw|frozen|fresh|dried|canned|tinned|crude|natural|refined|sea|cane|soda|hot|cold|stainless|passenger|light|heavy|green|black|cut|fishing|machine|solar|table|basmati|parma|upland)$/;

const phraseAfter = (seen: Seen, from: number): string | undefined => {
  const { words, start } = seen.sentence;
  let index = from;
  const party = (at: number): PartyMention | undefined => seen.parties.find(({ first }) => first === at);
  while (index < words.length) {
    const mention = party(index);
    if (mention) index = mention.last + 1;
    else if (
      /^(?:all|most|some|certain|imported|the|its|their|our|['’]s|american|kiwi)$/i.test(words[index]?.low ?? '')
    )
      index += 1;
    else break;
  }
  const first = index;
  while (index < words.length && index < first + 6) {
    const word = words[index];
    if (!word || STOPS.test(word.low) || /^[^\p{L}-]/u.test(word.text)) break;
    if (
      word.low === 'and' &&
      (party(index + 1) ||
        !/^[a-z-]+$/.test(words[index + 1]?.text ?? '') ||
        STOPS.test(words[index + 1]?.low ?? '') ||
        /^(?:the|its|another|a|an)$/.test(words[index + 1]?.low ?? '') ||
        DUTY.test(words[index + 1]?.low ?? ''))
    )
      break;
    if (party(index) || IMPOSING.test(word.low)) break;
    index += 1;
    if (/^(?:goods|products|imports|exports|merchandise|items)$/.test(word.low)) break;
  }
  const last = index - 1;
  if (last < first) return undefined;
  const phrase = words.slice(first, index);
  if (
    /^(?:buyers?|countries|economies|partners?|sides?|nations?|importers?|law|laws|exporters?|companies|hold|ice|top|origin|table|imports|board|person|people|sea|average|arrivals|month|week|year|value)$/.test(
      phrase.at(-1)?.low ?? '',
    )
  )
    return undefined;
  if (GENERIC.test(phrase.at(-1)?.low ?? '') || phrase.every(({ low }) => GENERIC.test(low))) return undefined;
  if (
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|hold|top|board|track|course|offer|arrival|average|condition|ice|paper|notice|tariffs?|duties|trade|behalf|tv|television|x|truth)$/.test(
      phrase[0]?.low ?? '',
    )
  )
    return undefined;
  return seen.sentence.text.slice((phrase[0]?.start ?? 0) - start, (phrase.at(-1)?.end ?? 0) - start);
};

const CHARGING =
  /\b(?:charg(?:e|es|ed|ing)|collects?|lev(?:y|ies|ied)|lays?|laid|puts?|impos(?:e|es|ed)|pays?|paid|paying|meets?|additional|extra|further|added) (?:[a-z]+ goods |[a-z]+ imports )?(?:a |an |an extra |a flat |about |another |the same |the |extra )?$/;
const GOODS_WITH_PARTY =
  /\b(?:chinese|american|[a-z]+(?:ese|ian|ish|can|ean|ch|an)) (?:goods|imports|products|exports)\b|\bgoods (?:from|of) /;

const SUSPENDED =
  /\b(?:suspen\w+|asleep|sleeps?|parked|shelved|frozen|freeze|on (?:ice|hold)|held (?:back|in abeyance)|abeyance|abolished|set aside|waived|mothballed|dormant)\b/;
/** "20% is collected", "10% remains payable" */
const LEVIED =
  /^ (?:(?:is|are|was|were|will be|would be|has been|remains?|stays?|continues? to be|shall be|still|now|again) ){1,2}(?:collected|charged|levied|payable|due|paid|imposed|applied|owed|dutiable|exacted)\b/;
/** "An entry bears 30%", "Chile takes 4%" */
const BORNE =
  /\b(?:entr(?:y|ies)|goods|imports?|products|cargo|consignments?|shipments?|wares|stuff|[a-z]+) (?:(?:would|will|shall|now|still|currently|today|then|again|must|has to|have to|goes? on|keeps?|kept) )*(?:bears?|pays?|paying|faces?|attracts?|takes?|asks?|asks for|charges?|levies|collects?|is charged|are charged|is taxed(?: at)?|are taxed(?: at)?|comes? on top[^;]*:|owes?) (?:only |just |about |a flat |the same |another |an extra |a further |some |around |a |an |up to |the )*(?:\d[\d.]*%? (?:or|and|to) )?$/;

/** Whether a percentage speaks of duties. */
const isRate = (seen: Seen, percent: Percent, carried: boolean): boolean => {
  const { low } = seen;
  const { start, end } = percent;
  const { from, until } = clauseOf(low, percent);
  const clause = low.slice(from, until);
  const close = low.slice(Math.max(0, start - 60), Math.min(low.length, end + 50));
  if (
    OTHER_AFTER.test(low.slice(end)) ||
    /^ (?:affiliates? rule|rule|stake|volume|cap)\b|^ (?:or more )?of its (?:own )?(?:value|content|weight|price)\b/.test(
      low.slice(end),
    )
  )
    return false;
  if (/^ (?:lower|longer|higher|shorter|cheaper|dearer|bigger|more|less|fewer)\b/.test(low.slice(end))) return false;
  if (/\b(?:chances?|fees?|commission|discount)\b[^,;]{0,24}$/.test(low.slice(0, start)) && !/\bport fees?\b/.test(low))
    return false;
  if (
    /\b(?:owns|owned|stake of|managers?|hedge funds?|lenders?|(?:corporate|income) tax)\b[^,;]{0,24}$/.test(
      low.slice(0, start),
    )
  )
    return false;
  if (
    /^ (?:in|of) (?:corporate|income|sales|payroll|profit)\b|^ (?:of|in) (?:the |a )?(?:firm|company|app|bank|fund|business|club)\b|^ for (?:his|her|their) services?\b/.test(
      low.slice(end),
    )
  )
    return false;
  // A row of links names what stands elsewhere.
  if (/\]\([^)]*\)[^\]]*\]\(/.test(low)) return false;
  if (OTHER_TALK.test(low) && !DUTY.test(low)) return false;
  const before = low.slice(Math.max(0, start - 90), start);
  const own = before.slice(before.lastIndexOf(',') + 1);
  if (OTHER_BEFORE.test(own) && !/\b(?:tariffs?|duty|duties|lev(?:y|ies))\b/.test(own)) return false;
  if (AVERAGE.test(close)) return false;
  if (
    /\b(?:fall|rise|drop|growth|gain|decline|increase) of (?:at least |about |around |more than |up to )?$/.test(before)
  )
    return false;
  if (
    /\bby (?:about |around |nearly |some |a further |another |more than )*$/.test(before) &&
    !/\b(?:tariffs?|dut(?:y|ies))\b/.test(before)
  )
    return false;
  // A change by so much is no level.
  if (
    /\b(?:cut|reduc(?:e|ed|tion)|rais(?:e|ed)|lower(?:ed)?|increase(?:d)?|rise|drop(?:ped)?|up|down|rose|fell)(?: of| by)(?: about| around| another| a further)? $/.test(
      before,
    ) ||
    /^-?\s*(?:cut|reduction|hike|increase)\b/.test(low.slice(end))
  ) {
    if (percent.unit === 'points' || /\bby\b[^.]{0,20}$/.test(before)) return false;
  }
  if (percent.unit === 'points' && SUSPENDED.test(low) && !/\b(?:won|lost|beat|index|stock|shares|poll)\b/.test(low))
    return true;
  if (
    percent.unit === 'percent' &&
    (carried || seen.parties.length > 0) &&
    (LEVIED.test(low.slice(end)) || BORNE.test(low.slice(0, start)))
  )
    return true;
  if (DUTY.test(low) || percent.unit === 'points')
    return (
      percent.unit !== 'points' || DUTY.test(low) || carried || /\bsuspen|\bgoods\b|\bon hold\b|\btruce\b/.test(low)
    );
  if (DEALS.test(low) && !DUTY.test(low) && !/\b(?:pays?|paid|goods|charg\w+|meets?)\b/.test(low)) return false;
  if (
    percent.unit === 'percent' &&
    (GOODS_WITH_PARTY.test(low) ||
      CHARGING.test(low.slice(Math.max(0, start - 40), start)) ||
      /^ on (?:all |every |[a-z]+(?:ese|ian|ish|can|ean|an|ai|ch) )/.test(low.slice(end)))
  )
    return true;
  if (
    carried &&
    /^[^,;]{0,60}$/.test(low.slice(0, start)) &&
    !/\b(?:chance|probability|likely|odds|put|signed extension|of (?:the|all))\b/.test(clause)
  )
    return true;
  return (
    (carried && (SOFT.test(low) || seen.percents.length > 0)) ||
    (SOFT.test(clause) &&
      seen.parties.length > 0 &&
      /\b(?:goods|imports?|exports?|products|rates?|deal|customs)\b/.test(low))
  );
};

/** Goods of every origin. */
const EVERYWHERE =
  /\b(?:(?:goods|imports?|products|articles|arrivals|shipments|merchandise) (?:of|from|originating in) (?:(?:every|all|any|whatever) (?:[a-z]+ )?(?:origins?|countr(?:y|ies)|nations?|partners?|sources?|places?)|everywhere|anywhere|the whole world|abroad)|(?:of |from )?whatever (?:country|origin|source)|wherever (?:it|they) comes? from|no matter (?:where|what country)|regardless of (?:origin|country)|on everything|worldwide|all countries|every country|(?:every|each|any) nation|across the board|all origins|every origin|imports from (?:everywhere|all)|global (?:tariff|duty|surcharge|rate)|all (?:its |our |their )?(?:trading )?partners|universal|everyone|everybody|on imported [a-z]+|all imports|baseline (?:tariff|duty|rate)|all comers|the whole world|the rest of the world)\b/;
const EACH =
  /\b(?:each other|one another|both (?:sides|countries|governments|capitals)|each (?:side|country|government|one)\b|each of (?:the two|them)|either (?:side|country|way)|each had|each has|on both sides|(?:the two|both) (?:sides|countries|governments|capitals|economies) (?:each )?(?:charge|levy|collect|keep|kept|put|hold|held|agreed|lowered|cut|suspended|impose|imposed)|in both directions|both ways|mutually|reciprocally|the other's)\b/;

const SECONDARY =
  /\bsecondary (?:tariffs?|dut(?:y|ies))\b|\b(?:buyers|purchases|importers) of (?:[a-z]+ )?(?:russian|iranian|venezuelan)\b/;

interface Carried {
  /** A question that the next sentence answers. */
  readonly asked?: boolean;
  readonly everywhere?: boolean;
  readonly sides: Sides;
  readonly goods: string | undefined;
  readonly paragraph: number;
  readonly index: number;
}

const ASKED = /\b(?:pays?|owes?|takes?|charges?|asks?|costs?|goods|products|imports|exports)\b/;

/** What a sentence without a number tells of who charges whom, for the sentences after it. */
const led = (reading: Reading, seen: Seen, index: number, memory: Memory): Carried | undefined => {
  const asks = seen.low.endsWith('?');
  if (!DUTY.test(seen.low) && !(asks && ASKED.test(seen.low))) return undefined;
  const cues = seen.parties
    .flatMap((mention) => cueOf(reading, seen, mention) ?? [])
    .filter(({ strong }) => strong || asks);
  const by = cues.find(({ role }) => role === 'by')?.code;
  const on = cues.find(({ role }) => role === 'on')?.code;
  const sides = by === undefined && on === undefined ? undefined : completed(reading, by, on);
  const at = seen.sentence.words.findIndex(
    ({ low }, place) =>
      low === 'on' && /^(?:dut(?:y|ies)|tariffs?|tax)$/.test(seen.sentence.words[place - 1]?.low ?? ''),
  );
  const good = seen.sentence.words.findLastIndex(({ low }) => meansParticularGoods(low));
  if (asks && good >= 0) {
    const name = nameOfGoods(seen, good);
    const origin = originOf(memory, name);
    const asked = completed(reading, by === origin ? undefined : by, on ?? origin) ?? sides;
    return asked && { sides: asked, goods: name, paragraph: seen.paragraph, index, asked: true };
  }
  return sides && { sides, goods: at < 0 ? undefined : phraseAfter(seen, at + 1), paragraph: seen.paragraph, index };
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
        for (let index = last + 1; index < last + (possessive ? 5 : 4); index += 1) note(index, code);
      const back = low(first - 1) === 'the' ? 2 : 1;
      if (form === 'name' && /^(?:from|of)$/.test(low(first - back))) note(first - back - 1, code);
    }
  }
  return origins;
};

/** The levels of duties that a text tells of, with who charges whom. */
export const findRates = (reading: Reading): readonly Found[] => {
  if (!reading.all.some(({ percents }) => percents.length > 0)) return [];
  const memory: Memory = {
    found: [],
    counts: new Map(),
    levels: new Map(),
    goods: new Map(),
    highest: new Map(),
    origins: originsOf(reading),
  };
  let carried: Carried | undefined;
  for (const [index, seen] of reading.all.entries()) {
    if (seen.percents.length === 0) carried = led(reading, seen, index, memory) ?? carried;
    else carried = ratesOf(reading, seen, index, carried, memory);
  }
  return memory.found.map((each) => peaked(each, memory));
};

/** The partners that "their goods" are of: the last list of third parties before. */
const thirdsBefore = (reading: Reading, seen: Seen, at: number): readonly string[] => {
  const last = seen.parties.findLast(
    ({ code, start, form }) => start < at && form === 'name' && reading.sides?.includes(code) === false,
  );
  if (!last) return [];
  return listOf(seen, {
    code: last.code,
    role: 'on',
    at: last.start,
    strong: true,
    first: last.first,
    last: last.last,
  });
};

/** Across paragraphs: the sides that this level had before, else those that most levels had. */
const usualOf = (memory: Memory, before: Carried | undefined, seen: Seen): Carried | undefined => {
  if (!before) return undefined;
  for (const { level } of seen.percents) {
    const sides = memory.levels.get(level);
    if (sides) return { ...before, goods: undefined, sides };
  }
  let best: { readonly sides: Sides; readonly count: number } | undefined;
  for (const entry of memory.counts.values()) if (best === undefined || entry.count > best.count) best = entry;
  return { ...before, goods: undefined, sides: best?.sides ?? before.sides };
};

/** What the levels found so far say of those to come. */
interface Memory {
  readonly found: Found[];
  readonly counts: Map<string, { readonly sides: Sides; readonly count: number }>;
  readonly levels: Map<string, Sides>;
  readonly goods: Map<string, Sides>;
  readonly origins: ReadonlyMap<string, string>;
  /** The highest level of each pair of sides. */
  readonly highest: Map<string, number>;
}

/** Whose "its copper" is: the first territory of the sentence before the goods, else of the sentence before. */
const ownerOf = (reading: Reading, seen: Seen, index: number, by: Cue | undefined): string | undefined => {
  const earlier = seen.parties[0];
  if (earlier && earlier.code !== by?.code) return earlier.code;
  const before = reading.all[index - 1];
  return before?.paragraph === seen.paragraph ? before.parties.find(({ code }) => code !== by?.code)?.code : undefined;
};

/** The territory whose goods of this kind the text speaks of. */
const originOf = ({ origins }: Memory, goods: string | undefined): string | undefined =>
  goods
    ?.toLowerCase()
    .split(' ')
    .map((word) => origins.get(word))
    .findLast((code) => code !== undefined);

/** The side whose duties most levels so far were. */
const usualSide = ({ counts }: Memory): string | undefined => {
  const sums = new Map<string, number>();
  for (const { sides, count } of counts.values()) sums.set(sides.by, (sums.get(sides.by) ?? 0) + count);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
};

const remember = (memory: Memory, each: Found): void => {
  memory.found.push(each);
  const { claim, rule } = each;
  if (claim.kind !== 'rate') return;
  const sides = { by: claim.imposed_by, on: claim.on };
  const key = `${sides.by}${sides.on}`;
  if (claim.when !== 'proposed')
    memory.highest.set(key, Math.max(memory.highest.get(key) ?? 0, Number.parseFloat(claim.level)));
  if (claim.goods !== undefined) memory.goods.set(claim.goods, sides);
  if (claim.on === 'all') return;
  memory.counts.set(key, { sides, count: (memory.counts.get(key)?.count ?? 0) + (rule.includes('named') ? 2 : 1) });
  if (!memory.levels.has(claim.level)) memory.levels.set(claim.level, sides);
};

/** The highest three-figure level that a text tells of as past is the peak, whether it says so or not. */
const peaked = (each: Found, { highest }: Memory): Found => {
  const { claim, rule } = each;
  if (claim.kind !== 'rate' || claim.when !== 'past') return each;
  const level = Number.parseFloat(claim.level);
  if (level < 100 || level < (highest.get(`${claim.imposed_by}${claim.on}`) ?? 0)) return each;
  return { ...each, claim: { ...claim, when: 'peak' }, rule: rule.replace(/past$/, 'peak') };
};

/** "Brazil and Argentina agreed to hold tariffs at 8%": what both do is said of each. */
const together = (reading: Reading, seen: Seen, before: number): boolean => {
  const [first, second, third] = seen.parties.filter(({ start }) => start < before);
  if (!first || !second || third || !reading.sides?.includes(first.code) || !reading.sides.includes(second.code))
    return false;
  if (first.code === second.code || first.form === 'quality' || second.form === 'quality') return false;
  return (
    seen.low.slice(first.end, second.start) === ' and ' &&
    /^ (?:have |had |both |then |on \w+ )?(?:agreed|hold|held|keep|kept|cut|lowered|charge)\b/.test(
      seen.low.slice(second.end),
    )
  );
};

/** "3.5 per cent on goods of Uruguay": what follows at once. */
const directly = (low: string, cues: readonly Cue[], { end }: Percent, wanted: Cue['role']): Cue | undefined =>
  cues.find(
    ({ role, at }) =>
      role === wanted &&
      at >= end &&
      /^ on (?:all |most |some |every )?(?:goods (?:of|from|originating in) )?(?:the )?$/.test(low.slice(end, at)),
  );

const RUMOUR =
  /\b(?:rumou?rs?|rumou?red|talk of|leaflet|hoax|reports? (?:that|of)|claims? (?:that|of)|gossip|whispers?|social media|messages|posts?|story|stories|number going round|doing the rounds|is it true|behind the door|according to which|have been asked)\b|\?$/;
const UNTRUE =
  /\b(?:groundless|unfounded|rubbish|nonsense|an invention|inventions?|invented|made[- ]up|made (?:that |it )?up|fabricat\w+|false|untrue|not true|no such|denied|denies|dismissed|hoax|fake|fiction|fantasy|ludicrous|baseless|out of thin air|it will not|nobody (?:in|has)|never (?:been|was|were))\b|(?:^|: )no[.,]|(?:^|: )no$/;

/** "The United States and China cut them to 30% and 10% respectively": each has its own. */
const inTurn = (reading: Reading, { low, parties, percents }: Seen, place: number): Sides | undefined => {
  if (!/\brespectively\b|\bin that order\b/.test(low) || percents.length < 2) return undefined;
  const two = percents.length % 2 === 0 ? place % 2 : place;
  const named = [...new Set(parties.filter(({ code }) => reading.sides?.includes(code)).map(({ code }) => code))];
  if (named.length !== 2) return undefined;
  const [by, on] = two === 0 ? named : named.toReversed();
  const flipped = parties[0]?.form === 'quality' && /\bon (?:the )?$/.test(low.slice(0, parties[0].start));
  return by === undefined || on === undefined ? undefined : flipped ? { by: on, on: by } : { by, on };
};

const TAKEN_BACK =
  /^(?:it|that|this)(?: story)? (?:isn't|is not|wasn't|was never) true\b|^(?:it|that|this) is (?:false|wrong|untrue|nonsense)\b|^no [a-z]+ supports (?:this|it)\b/;

const ratesOf = (
  reading: Reading,
  seen: Seen,
  index: number,
  before: Carried | undefined,
  memory: Memory,
): Carried | undefined => {
  const { low, percents } = seen;
  const near =
    before && (before.paragraph === seen.paragraph || index - before.index <= 1)
      ? before
      : usualOf(memory, before, seen);
  const cues = seen.parties.flatMap((mention) => cueOf(reading, seen, mention) ?? []);
  const goodsKnown = memory.goods;
  if (near?.goods !== undefined) goodsKnown.set(near.goods, near.sides);
  let carried = before;
  let last: Carried | undefined;
  let tensed: { readonly when: When; readonly end: number } | undefined;
  for (const [place, percent] of percents.entries()) {
    if (!isRate(seen, percent, last !== undefined || near !== undefined)) continue;
    const { from, until } = clauseOf(low, percent);
    const clause = low.slice(from, until);
    const previous = percents[place - 1];
    const next = percents[place + 1];
    const left = previous && previous.start >= from ? previous.end : from;
    const right = next && next.end <= until ? next.start : until;
    const cue = (role: Cue['role']): Cue | undefined =>
      nearest(low, cues, role, left, right, percent.start) ??
      (last ? undefined : nearest(low, cues, role, from, until, percent.start));
    const by = directly(low, cues, percent, 'by') ?? cue('by');
    const on = directly(low, cues, percent, 'on') ?? cue('on');
    const told = goodsOf(seen, percent, goodsKnown);
    const its = /\b(?:its|their) (?:own )?[a-z]+ (?:[a-z]+ )?(?:pays?|faces?|meets?|bears?|is |are |at |\d)/.test(
      clause,
    )
      ? ownerOf(reading, seen, index, by)
      : undefined;
    const origin = on ? undefined : originOf(memory, told);
    const own =
      (its === undefined ? undefined : completed(reading, by?.code === its ? undefined : by?.code, its)) ??
      (origin === undefined ? undefined : completed(reading, by?.code === origin ? undefined : by?.code, origin)) ??
      pick(
        reading,
        by,
        on,
        (last ?? near)?.sides,
        near?.paragraph === seen.paragraph ? near.sides.by : reading.sides?.includes('US') ? 'US' : usualSide(memory),
      );
    const secondary =
      SECONDARY.test(low) && reading.sides?.includes('US') === true ? completed(reading, 'US', undefined) : undefined;
    const sides =
      secondary ??
      inTurn(reading, seen, place) ??
      own ??
      (told === undefined ? undefined : goodsKnown.get(told)) ??
      last?.sides ??
      near?.sides ??
      completed(
        reading,
        nearest(low, cues, 'by', 0, low.length, percent.start)?.code,
        nearest(low, cues, 'on', 0, low.length, percent.start)?.code,
      ) ??
      fallback(reading);
    if (!sides) continue;
    const each =
      inTurn(reading, seen, place) === undefined &&
      ((EACH.test(clause) && !by && !on) || together(reading, seen, percent.start));
    const rule = own
      ? by && on
        ? 'both named'
        : 'one named'
      : last
        ? 'same sentence'
        : near
          ? 'carried'
          : 'sides of the text';
    // "Today it is 9 per cent": the goods are those of the sentence before.
    const goods =
      told ??
      (own
        ? undefined
        : last
          ? /\b(?:from|to|and) [^,;]{0,12}$/.test(low.slice(0, percent.start))
            ? last.goods
            : undefined
          : near?.asked === true ||
              (near?.paragraph === seen.paragraph && /\b(?:it|that|this|today|rate|pause)\b/.test(low))
            ? near.goods
            : undefined);
    const whens = whenOf(seen, percent);
    const joined =
      tensed &&
      /^(?:,| and| then| to| both| of|\s)+$/.test(low.slice(tensed.end, percent.start)) &&
      /^(?:plain|past|now)$/.test(whens.rule) &&
      !/ to $/.test(low.slice(tensed.end, percent.start).replace(' and to ', ' and '));
    const following = reading.all[index + 1];
    const takenBack =
      (following !== undefined && following.paragraph === seen.paragraph && TAKEN_BACK.test(following.low)) ||
      (RUMOUR.test(low) &&
        (UNTRUE.test(low) ||
          (following !== undefined && following.percents.length === 0 && UNTRUE.test(following.low))));
    const when = takenBack ? 'denied' : joined && tensed ? tensed.when : whens.when;
    const tense = whens.rule;
    tensed = { when, end: percent.end };
    const owners =
      /\b(?:their|whose|its) (?:goods|imports|exports|products)\b|\bgoods of (?:each|both|all three)\b/.test(clause)
        ? thirdsBefore(reading, seen, percent.start)
        : [];
    const levying = owners.includes(sides.by) ? (homeOf(reading) ?? sides.by) : sides.by;
    const general =
      goods === undefined && /\b(?:all|every) (?:other )?(?:[a-z.]+ )?(?:goods|imports|products)\b/.test(clause);
    const everywhere =
      ((EVERYWHERE.test(clause) || (/\bsurcharge\b/.test(low) && EVERYWHERE.test(low))) && !on) ||
      (!own &&
        last === undefined &&
        near?.everywhere === true &&
        near.paragraph - seen.paragraph >= -1 &&
        !/\bchin|\bgoods\b/.test(low));
    const on_ =
      owners.length > 0
        ? owners
        : everywhere
          ? ['all']
          : own && on && sides.on === on.code
            ? listOf(seen, on)
            : [sides.on];
    last = { sides, goods, paragraph: seen.paragraph, index, ...(everywhere ? { everywhere } : {}) };
    carried = last;
    const pairs = each
      ? [sides, { by: sides.on, on: sides.by }]
      : on_.filter((code) => code !== levying).map((code) => ({ by: levying, on: code }));
    for (const pair of pairs) {
      const claim: Rate = {
        kind: 'rate',
        imposed_by: pair.by,
        on: pair.on,
        level: percent.level,
        unit: percent.unit,
        of: TOTAL.test(clause) || sums(percents, percent) ? 'total' : 'additional',
        when,
        ...(goods === undefined ? {} : { goods }),
      };
      remember(memory, {
        claim,
        ranges: [evidenceOf(seen, percent)],
        rule: `rate: ${rule}${general ? ', all goods' : ''}, ${tense}`,
      });
    }
  }
  return carried;
};

/** "30%: 20 for fentanyl, and a basic 10": what two others of the sentence make together is a sum. */
const sums = (percents: readonly Percent[], whole: Percent): boolean =>
  percents.some((one, place) =>
    percents.some(
      (two, other) =>
        other > place && Math.abs(one.value + two.value - whole.value) < 1e-9 && one.value > 0 && two.value > 0,
    ),
  );

const evidenceOf = (seen: Seen, percent: Percent) => {
  const { from, until } = clauseOf(seen.low, percent);
  const lead = /^(?:;| while | whereas |, and | but |: )/.exec(seen.low.slice(from))?.[0].length ?? 0;
  const start = from === 0 ? 0 : from + lead;
  const end = seen.low.slice(0, until).replace(/[\s.!?]+$/, '').length;
  return within(seen, Math.min(start, percent.start), Math.max(percent.end, end));
};

const pick = (
  reading: Reading,
  by: Cue | undefined,
  on: Cue | undefined,
  before: Sides | undefined,
  usual: string | undefined,
): Sides | undefined => {
  if (!by && !on) return undefined;
  if (by && on) {
    if (by.code !== on.code) return { by: by.code, on: on.code };
    return completed(
      reading,
      by.strong && !on.strong ? by.code : undefined,
      by.strong && !on.strong ? undefined : on.code,
    );
  }
  if (by && !by.strong && before)
    return by.code === before.by
      ? before
      : by.code === before.on
        ? { by: before.on, on: before.by }
        : completed(reading, by.code, undefined);
  if (on && !by && usual !== undefined && usual !== on.code && reading.sides?.includes(on.code) === false)
    return { by: usual, on: on.code };
  return completed(reading, by?.code, on?.code);
};

/** Where nothing is named near: the duty of the text's home side on its counterpart. */
const fallback = (reading: Reading): Sides | undefined => {
  const home = homeOf(reading);
  const rest = home === undefined ? undefined : other(reading, home);
  return home === undefined || rest === undefined ? undefined : { by: home, on: rest };
};
