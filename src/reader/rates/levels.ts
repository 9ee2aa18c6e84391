import type { Part } from '../clauses.js';
import { meansParticularGoods } from '../lexicon/goods.js';
import { isOf } from '../lexicon/verbs.js';
import type { Seen } from '../reading.js';
import type { Level } from './bare.js';

const DUTY =
  /\b(?:tariffs?(?! commission)|dut(?:y|ies|iable)|lev(?:y|ies)|surcharges?|surtax(?:es)?|cess|tax(?:es)?|imposts?|customs charges?|countermeasures?)\b/;
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

const DEALS = /\b(?:deals?|agreements?|settled|bargains?|pacts?|framework|made their own peace|terms)\b/;

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

/** What moves on markets and in statistics, beside which a percentage is no duty. */
const MARKET =
  /\b(?:s&p|nasdaq|dow|index|indices|stocks?|shares|crude|brent|yuan|renminbi|dollar|peso|rand|rupee|won|yen|futures|bonds?|yields?|ftse|dax|hang seng|profits?|turnover|margins?|orders|prices?|inflation|growth|gdp|votes?|revenues?|income|earnings|covenant|bank|waived|mortgage|lending|loans?|interest|freight|unemployment|turnout|odds|probability|chances?|likelihood|handlers|bookings|capacity|traffic|volumes?)\b/;
/** Tariffs and levies that no border knows. */
const DOMESTIC =
  /\b(?:energy|overtime|night-time|electric|electricity|power|water|gas|phone|telephone|mobile|roaming|rail|train|bus|parking|pool|swimming|hotel|drought|council|municipal|sewage|payroll|income|corporate|property|sales|value[- ]added|inheritance|wealth|carbon)(?:'s)? (?:tariffs?|lev(?:y|ies)|tax(?:es)?|dut(?:y|ies)|rates?)\b/;

const CHARGING_VERBS =
  /^(?:charge|tax|levy|collect|take|ask|demand|pay|face|bear|meet|impose|slap|exact|assess|attract|owe|hit|carry|incur|enter)$/;

const GOVERNING = ['impose', 'bear', 'target', 'up', 'down', 'stay', 'return'] as const;

/** What a number before or after the level makes of it, where it is no level of a duty. */
const NOT_AFTER: readonly RegExp[] = [
  /^ (?:is|was) (?:also |only |just )?(?:the |a |an )?(?:chance|probability|likelihood|share|odds)\b/,
  OTHER_AFTER,
  /^ (?:affiliates? rule|rule|stake|volume|cap)\b|^ (?:or more )?of its (?:own )?(?:value|content|weight|price)\b/,
  /^ (?:lower|longer|higher|shorter|cheaper|dearer|bigger|more|less|fewer)\b/,
  /^ (?:in|of) (?:corporate|income|sales|payroll|profit)\b|^ (?:of|in) (?:the |a )?(?:firm|company|app|bank|fund|business|club)\b|^ for (?:his|her|their) services?\b/,
];
const NOT_BEFORE: readonly RegExp[] = [
  /\b(?:give|gives|gave|put|puts) (?:it|this|that|them)(?: at)? $|\b(?:vote|score|ratio|majority) of [^,;]{0,12}$/,
  /\b(?:owns|owned|stake of|managers?|hedge funds?|lenders?|(?:corporate|income) tax)\b[^,;]{0,24}$/,
  /\b(?:fall|rise|drop|growth|gain|decline|increase) of (?:at least |about |around |more than |up to )?$/,
  /\b(?:by|we're|we are) (?:at )?(?:about |around |nearly |some |a further |another |more than )*$/,
];

/** Whether a level is one of a duty. `carried`: the text has just told of another; `context`: it tells of duties at all. */
export const isRate = (
  seen: Seen,
  level: Level,
  part: Part,
  relative: Part | undefined,
  carried: boolean,
  context: boolean,
): boolean => {
  const { low, sentence } = seen;
  const { start, end, unit } = level;
  const clause = low.slice(part.start, part.end);
  const lead = low.slice(part.start, start);
  const after = low.slice(end);
  const before = low.slice(Math.max(0, start - 90), start);
  const dutied = DUTY.test(low);
  if (
    level.bare === true &&
    !(
      carried &&
      (dutied ||
        part.verbs.some(({ lemma }) => GOVERNING.some((name) => isOf(lemma, name))) ||
        /^\W*(?:then|today|now|it|that)\b/.test(low))
    )
  )
    return false;
  // What is measured in percent and is no duty.
  if (DOMESTIC.test(clause) && !/\b(?:import|customs)\b/.test(clause)) return false;
  if (MARKET.test(lead) && !DUTY.test(lead) && !/^ (?:tariff|dut|lev|surcharge|on )/.test(after)) return false;
  if (/^ of (?:the |their |its )?(?:value|price|cost|invoice)\b/.test(after) && !dutied) return false;
  if (NOT_AFTER.some((words) => words.test(after))) return false;
  if (
    NOT_BEFORE.some(
      (words, index) => words.test(before) && !(index === 3 && /\b(?:tariffs?|dut(?:y|ies))\b/.test(before)),
    )
  )
    return false;
  if (
    /\b(?:chances?|fees?|commission|discount|rebate|probability|odds|interest)\b[^,;]{0,24}$/.test(before) &&
    !/\bport fees?\b/.test(low)
  )
    return false;
  // A row of links names what stands elsewhere.
  if (/\]\([^)]*\)[^\]]*\]\(/.test(low)) return false;
  if (OTHER_TALK.test(low) && !dutied) return false;
  const told = carried || seen.parties.length > 0;
  // "South Africa takes 6 percent from our raisins": the object of a verb that charges or pays.
  const word = sentence.words.findIndex((each) => each.end - sentence.start > start);
  const verb = part.verbs.findLast(({ last }) => last < word);
  if (
    unit === 'percent' &&
    told &&
    verb &&
    CHARGING_VERBS.test(verb.lemma) &&
    start - ((sentence.words[verb.last]?.end ?? 0) - sentence.start) < 34
  )
    return true;
  const own = before.slice(before.lastIndexOf(',') + 1);
  if (OTHER_BEFORE.test(own) && !/\b(?:tariffs?|duty|duties|lev(?:y|ies))\b/.test(own)) return false;
  if (AVERAGE.test(low.slice(Math.max(0, start - 60), end + 50))) return false;
  // A change by so much is no level.
  const change =
    /\b(?:cut|reduc(?:e|ed|tion)|rais(?:e|ed)|lower(?:ed)?|increase(?:d)?|rise|drop(?:ped)?|up|down|rose|fell|trim(?:med)?|shav(?:e|ed)|lop(?:ped)?)(?: of| by)?(?: about| around| another| a further)? $/.test(
      before,
    ) || /^-?\s*(?:cut|reduction|hike|increase|off)\b/.test(after);
  if (change && (unit === 'points' || /\bby\b[^.]{0,20}$/.test(before))) return false;
  if (unit === 'points')
    return (
      (dutied || carried || /\bgoods\b|\bon hold\b|\btruce\b/.test(low) || SUSPENDED.test(low)) &&
      !/\b(?:won|lost|beat|index|stock|shares|poll|polls|season|league|match)\b/.test(low)
    );
  if (told && (LEVIED.test(after) || BORNE.test(low.slice(0, start)))) return true;
  // "the 36% it takes on pasta"
  if (
    relative?.verbs.some(
      ({ lemma, last }) =>
        CHARGING_VERBS.test(lemma) ||
        (/^(?:put|place|lay|set|announce|want|introduce|keep)$/.test(lemma) &&
          /^(?:on|for|against|to)$/.test(sentence.words[last + 1]?.low ?? '')),
    )
  )
    return true;
  if (dutied) return true;
  if (DEALS.test(low) && !/\b(?:pays?|paid|goods|charg\w+|meets?)\b|^\W{0,3}\w+ at \d/.test(low))
    return context && (seen.parties.length > 0 || carried) && /\b(?:on|at|of|for) $/.test(before);
  if (
    GOODS_WITH_PARTY.test(low) ||
    CHARGING.test(before.slice(-40)) ||
    /^ on (?:all |every |[a-z]+(?:ese|ian|ish|can|ean|an|ai|ch) )/.test(after)
  )
    return true;
  if (carried) return true;
  if (
    SOFT.test(clause) &&
    seen.parties.length > 0 &&
    /\b(?:goods|imports?|exports?|products|rates?|deal|customs)\b/.test(low)
  )
    return true;
  return context && (seen.parties.length > 0 || sentence.words.some((each) => meansParticularGoods(each.low)));
};
