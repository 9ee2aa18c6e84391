import type { Claim } from '../candidate.js';
import { partsOf } from '../clauses.js';
import { LIKELIEST, type Spot, spotOf } from '../encoder/spot.js';
import { type Found, within } from '../found.js';
import { signsOf, tokensOf } from '../learnt/features.js';
import { answersTo, type Learnt, yesTo } from '../learnt/learnt.js';
import { classesOf } from '../lexicon/verbs.js';
import type { Reading, Seen } from '../reading.js';
import { FATES, fatesOf } from './risk-levels.js';

type Risk = Extract<Claim, { kind: 'risk' }>;

/** Duties by any name, and what stands for them beside a level. */
const D =
  '(?:(?:counter-?)?tariffs?(?! (?:threat|war|truce|pause|talks|row|dispute|quarrel|feud|negotiat|cease|standstill))|(?:counter-?)?dut(?:y|ies)|lev(?:y|ies)|surcharges?|surtax(?:es)?|rates?|points|charges?|tax(?:es|ed)?|bill|\\d+(?:·\\d+)? ?%|per ?cent|dutiable)';
const DUTY = new RegExp(`\\b${D}(?!\\w)|\\d ?%`);

/** On what something hangs. */
const CONDITION =
  /\b(?:if [^,.;]{3,80}|unless [^,.;]{3,80}|without (?:a|an|any|another|further|new) [^,.;]{3,60}|failing [^,.;]{3,60}|absent [^,.;]{3,60}|should (?!(?:be|have|not|do|make|take|give|keep|go|come|stop|start|remain|stay|never|also|now|still)\b)[^,.;]{3,60}|were [a-z' ]{2,40} to [^,.;]{3,60}|let (?:the|it|this|that) [^,.;]{3,60}|suppose [^,.;]{3,60}|(?:on|for) the (?:day|moment|minute) (?:(?:on which|that|when) )?[^,.;]{3,60}|in case [^,.;]{3,60}|in the event [^,.;]{3,60}|in the absence of [^,.;]{3,60}|on the first (?:breach|sign)[^,.;]{0,60}|one (?:false|wrong) move[^,.;]{0,60}|either [^.;]{3,80} or|lest [^,.;]{3,60}|(?:when|once|after|as soon as) (?:the|this|that|their|its|it) [^,.;]{0,50}(?:lapses?|expires?|ends?|runs? out|collapses?|fails?|dies)|take (?:it|that|this) away|barring [^,.;]{3,60}|otherwise|or else|as long as [^,.;]{3,60})\b/;
/** What is threatened, feared or left open. */
const OPEN =
  /\b(?:would|could|may|might|will|shall|'ll|can|threat\w*|warn\w*|vow\w*|fear\w*|dread\w*|risk\w*|danger|loom\w*|brac(?:e|es|ed|ing)|worr\w+|stands? to|stood to|is free|are free|free to|entitled|empower\w*|allow\w*|lets?|permit\w*|authori[sz]\w+|reserves? the right|read(?:y|ies)|prepar\w+|set to|about to|poised|bound to|likely|plans?|planning|promis\w+|hint\w*|mull\w*|consider\w*|weigh\w*|toy(?:s|ing)? with|float(?:s|ed|ing)?|in the drawer|on the books|in the works|ruled out|revocable|snap[- ]?back|face|lies? in wait|brink|patience|hang(?:s|ing)? over|demand\w*)\b/;
const GONE =
  /\b(?:has retaliated|had retaliated|retaliated (?:with|by|in)|hit back (?:with|in|on|by)|struck back|answered with|removed|no longer|gone|withdrew|withdrawn|off the table|den(?:y|ied|ies)|last (?:year|april|month)|in (?:april|march|february|2018|2019)|cancels?|cancell?ed|drops?|lifted|would have|could have|might have|had threatened|averted)\b/;

const BACK =
  '(?:return(?:s|ing)?|revert(?:s|ing)?|snap(?:s|ping)?[- ]?back|spring(?:s|ing)? back|com(?:e|es|ing) (?:straight |right |all )?(?:back|alive|home to roost)|go(?:es|ing)? (?:straight |right |all the way )?back|back (?:to|up|at|in (?:force|place)|on|into)|jump(?:s|ing)?(?: back)?|climb(?:s|ing)?(?: back)?|rise(?:s)? (?:again|back)|be back|are back|is back|restor(?:e|es|ed|ing|ation)|reinstat\\w+|re-?impos\\w+|reviv\\w+|resum(?:e|es|ed|ing|ption)|reactivat\\w+|kick(?:s|ing)? (?:back )?in|bounc(?:e|es|ing) back|reset|re-?appl\\w+|reawaken\\w*|wake(?:s)? up|bring(?:s|ing)? back|again|once more|once again|put(?:s|ting)? back)';
const RETURNS = [
  new RegExp(`\\b${D}(?!\\w)[^.;]{0,110}?\\b${BACK}\\b`),
  new RegExp(`\\b${BACK}\\b[^.;]{0,70}?\\b${D}(?!\\w)`),
  new RegExp(
    `\\bput(?:s|ting)? [^.;]{0,30}\\b${D}(?!\\w) back\\b|\\b(?:goes?|go) from [^.;]{0,30}\\d[^.;]{0,24}to \\d`,
  ),
  /\b(?:goes?|go|be|are|is) back to where (?:it|they) (?:was|were|stood)\b|\bmeasures?\b[^.;]{0,40}\b(?:come alive|come back|return|revive)\b/,
  /\bsnap-?back\b|\blies? in wait\b|\b(?:old|former|previous|full|suspended)(?: [a-z]+){0,3} (?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|rates?)\b[^.;]{0,60}\b(?:loom|hang|wait|again|apply|appl|bite|fall due|overnight|kick in)/,
];
const MADE_NEW =
  '(?:impos(?:e|es|ing|ition)|put(?:s|ting)?|slap(?:s|ping)?|lay|laying|lev(?:y|ies|ying)|add(?:s|ing)?|rais(?:e|es|ing)|doubl(?:e|es|ing)|tripl(?:e|es|ing)|trebl(?:e|es|ing)|quadrupl(?:e|es|ing)|hik(?:e|es|ing)|increas(?:e|es|ing)|pil(?:e|es|ing)|extend|introduc(?:e|es|ing)|hit(?:s|ting)?|fac(?:e|es|ing)|threaten\\w*|threats? of|new|further|additional|higher|extra|fresh|more|steeper|another|secondary|punitive|stiff|all-out|toying with|mull\\w+|consider\\w+|weigh\\w+|float\\w*|lists?)';
const NEWS = [
  new RegExp(`\\b${MADE_NEW}\\b[^.;]{0,60}?\\b(?:${D}|tariff war)(?!\\w)`),
  new RegExp(
    `\\b${D}(?!\\w)[^.;]{0,70}\\b(?:is |are |be )?(?:ready|in the drawer|doubl(?:e|es|ed)|quadrupl\\w+|tripl\\w+|go(?:es)? up|rise|rises|on the way|in the works|to follow|to come|could follow|may follow)\\b`,
  ),
  /\b(?:on|onto) [^.;]{2,30}\btariff list\b|\bfurther list\b/,
];
const RETALIATES =
  /\b(?:retaliat\w+|hit(?:s|ting)? back|hit in return|strik(?:e|es|ing) back|countermeasures?|counter-?tariffs|counter-?dut(?:y|ies)|counter-?strike|repl(?:y|ies|ying) in kind|respond(?:s|ing)? in kind|in kind|reprisals?|tit[- ]for[- ]tat|would (?:then )?meet|may in turn|answers? any|necessary measures|resolute measures|corresponding measures|all measures|firm response|know(?:s)? how to (?:respond|answer|reply)|will (?:respond|answer|react)|would (?:respond|answer|react)|pay(?:s|ing)? (?:[a-z]+ )?back|suspend concessions|suspension of concessions|we shall tax|and we (?:shall|will)|lose (?:our|its|their) market|like for like|an eye for an eye)\b/;
const CONTROLS =
  /\b(?:export (?:controls?|curbs?|bans?|licen[cs]\w+|restrictions)|(?:curbs?|controls|ban|restrictions|limits|embargo) on|cut(?:s|ting)? off|shut(?:s|ting)? off|turn(?:s|ing)? off|halt(?:s|ing)? (?:the )?(?:exports|shipments|sales)|stop(?:s|ping)? (?:the )?(?:exports|shipments|sales|selling)|withhold|restrict(?:s|ing)? (?:the )?(?:exports?|sales|shipments)|licen[cs](?:ing|es?)\b[^.;]{0,40}\b(?:tighten|refus|required|again|back|return|stop)|tighten\w*[^.;]{0,30}\b(?:licen|controls|export))\b/;
const FAILS = [
  /\b(?:talks|negotiations?|truce|pause|ceasefire|deal|agreement|accord|process|dialogue|standstill|round|pact)\b[^.;]{0,60}\b(?:fail\w*|collaps\w+|break(?:s|ing)? (?:down|off|up)|founder\w*|unravel\w*|fall(?:s|ing)? (?:apart|through)|derail\w*|stall\w*|in danger|in jeopardy|at risk|on the brink|implode|go up in smoke|be (?:called off|suspended|broken off))\b/,
  /\b(?:wreck|derail|scuttle|scupper|sink|upend|torpedo|undo|blow up|unravel|break|doom|kill|bury|jeopardi[sz]e|endanger|imperil|poison|undermine|unpick)(?:s|ing)? (?:[a-z'-]+ ){0,5}(?:talks|truce|deal|negotiations?|agreement|accord|ceasefire|pause|pact|standstill|round)\b/,
  /\b(?:risk|danger|threat|brink|fear\w*) of (?:a )?(?:collapse|breakdown|failure|rupture)\b|\b(?:never|not|no longer) (?:sit down|meet|talk|negotiate) again\b|\bno (?:second|third|further|more|next) (?:day|round|meeting|session)\b|\bwalk(?:s|ing)? (?:away from|out of) (?:the )?(?:talks|table|negotiat|truce|deal)|\bleave the table\b/,
];
const MARKETS =
  /\b(?:stocks?|shares|markets?|bourses?|investors|bonds?|currency|prices? of|yuan|traders|won|peso|euro|real|rupee|yen|franc|krone|krona|lira|baht|ringgit|rupiah|pound|dollar|rand|zloty|forint|koruna|dong)\b[^.;]{0,60}\b(?:fall|tumbl\w+|slid\w*|drop|suffer|sell[- ]?off|slump|plunge|panic|rout|shak(?:e|en)|shock|crash|wobbl\w+|jump|soar|take a (?:beating|hit|knock)|sink|weaken|lose)\b|\b(?:rattl\w+|roil|shak(?:e|es)|spook|unsettle|jolt|knock|hit|send|sink|batter|hammer)(?:s|ing)? (?:[a-z'-]+ ){0,4}(?:markets?|investors|stocks?|shares|currency|peso|won|pound|rupee|yen|lira|bourse)\b/;
const HARMS =
  /\b(?:growth|jobs?|works|mills?|factor(?:y|ies)|plants?|assembly lines|production|lines|growers?|farms?|shelves|economy|recession|orders|workers)\b[^.;]{0,50}\b(?:suffer\w*|clos(?:e|es|ing)|shut\w*|stop|halt\w*|go|be lost|lost|lose|vanish|disappear|idle|laid off|go under|empty|shrink|contract)\b|\bto arbitration\b|\brecession\b/;

/** The end of a truce, put as a condition: the level that stands beside it is the one that returns. */
const ON_LAPSE =
  /\b(?:if|when|once|should|were|unless|without|after|in the event of|take)\b[^,;]{0,70}\b(?:laps\w*|expir\w*|ends?|ended|runs? out|collaps\w*|breakdown|dies|(?:nothing|not|nobody|no one)[^,;]{0,40}(?:agreed|signed|signs|done|renewed|extended|prolonged)|renewed|extended|prolonged|no (?:extension|deal|agreement)|(?:an|the) (?:extension|agreement|deal)|falls? away|it away)\b/;
/** "If we're back at 42 percent", "if the duty goes to 18%": the level itself is the condition. */
const IF_BACK =
  /\b(?:if|once|when) (?:we|they|it|he|[a-z' ]{0,20}(?:duty|tariff|rate|levy))(?:['’](?:re|s))?\b[^,;]{0,24}\b(?:back (?:at|up|to)|goes? (?:back )?(?:up )?to|at) [^,;]{0,14}(?:\d|\b(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))/;
const A_LEVEL =
  /\d ?%|per ?cent|\bpoints\b|\btaxed\b|\b(?:is|be|to|at|meets?|pays?|and) (?:back (?:at|to) )?\d{2,3}\b(?! (?:days|weeks|months|million|billion|tonnes|\w+ber\b|january|february|march|april|may|june|july|august))/;

const SUBJECTS: readonly (readonly [Risk['what'], (low: string) => boolean])[] = [
  [
    'duties return',
    (low) =>
      RETURNS.some((each) => each.test(withoutCondition(low))) ||
      IF_BACK.test(low) ||
      (ON_LAPSE.test(low) &&
        A_LEVEL.test(low) &&
        /\b(?:would|will|is|are|goes?|meets?|pays?|'ll|again|stand|must)\b/.test(low)),
  ],
  ['new duties', (low) => NEWS.some((each) => each.test(withoutCondition(low)))],
  ['retaliation', (low) => RETALIATES.test(low)],
  ['controls', (low) => CONTROLS.test(low)],
  ['talks fail', (low) => FAILS.some((each) => each.test(withoutCondition(low)))],
  ['markets', (low) => MARKETS.test(low)],
  ['other', (low) => HARMS.test(low)],
];

/** What is only the condition of something is not what is threatened. */
const withoutCondition = (low: string): string =>
  low.replace(
    /\b(?:if|unless|should|were|in case|in the event|failing|absent|in the absence|when)\b[^,;—]{3,90}(?=[,;—]|$)/,
    ' ',
  );

/** A sentence that may speak of what returns or breaks. */
export interface RiskPlace {
  readonly seen: Seen;
  readonly signs: readonly string[];
}

/** Words without which nothing returns, breaks or is feared; many sentences have one that tell of no risk. */
const MAY_TELL =
  /\b(?:if|unless|without|failing|absent|absence|should|were|had|let|suppose|case|event|lest|when|once|after|then|barring|otherwise|else|until|past|miss|or|as long as|would|could|may|might|will|shall|can|cannot|must|threat\w*|warn\w*|vow\w*|fear\w*|dread\w*|risk\w*|danger\w*|loom\w*|brac\w+|worr\w+|free|reserv\w+|ready|prepar\w+|set|about|poised|likely|plans?|promis\w+|back|again|anew|return\w*|reviv\w*|reviv\w+|restor\w+|resum\w+|reverts?|snap\w*|jump\w*|wak\w+|lapse\w*|expir\w+|retaliat\w+|next|answer\w*|ends?|runs?|goes?|comes?|old|former)\b|['’](?:ll|d)\b|\?/;

const FEATURES: readonly (readonly [string, RegExp])[] = [
  ['condition', CONDITION],
  ['open', OPEN],
  ['gone', GONE],
  ['duty', DUTY],
  ['on-lapse', ON_LAPSE],
  ['if-back', IF_BACK],
  ['level', A_LEVEL],
];

/** What may return, break or be lost, by any name: what a sentence says of it is weighed where it stands. */
const CORES: readonly (readonly [string, RegExp])[] = [
  ['duty', DUTY],
  [
    'controls',
    /\b(?:export (?:controls?|curbs?|bans?|restrictions)|controls?|curbs?|licen[cs]\w+|bans?|embargo|restrict\w*|exports|shipments)\b/,
  ],
  [
    'talks',
    /\b(?:talks?|negotiations?|truce|pause|ceasefire|deal|agreement|accord|dialogue|standstill|pact|rounds?|summit|table)\b/,
  ],
  [
    'answer',
    /\b(?:retaliat\w+|countermeasures?|counter-?\w+|respon[ds]\w*|answer\w*|repl(?:y|ies)|in kind|reprisals?|hit back|measures|consequences)\b/,
  ],
  [
    'markets',
    /\b(?:stocks?|shares|markets?|bourses?|investors|bonds?|currency|prices?|futures|traders|yuan|won|peso|euro|yen|franc|dollar|pound|rupee)\b/,
  ],
  [
    'harm',
    /\b(?:growth|jobs?|works|mills?|factor(?:y|ies)|plants?|canner(?:y|ies)|production|growers?|farms?|shelves|econom(?:y|ies)|recession|orders|workers|firms|sales|costs?|fees?|exports|trade)\b/,
  ],
];

/** What a sentence says of a thing that may return, break or be lost, at the place where it first names it. */
const coreSigns = (reading: Reading, seen: Seen, low: string, facts: readonly string[], out: Set<string>): void => {
  for (const [name, words] of CORES) {
    const match = words.exec(low);
    if (!match) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    out.add(`${name}`).add(`${name}=${match[0].replace(/\d+/g, '0')}`);
    for (const fact of facts) out.add(`${name} ${fact}`);
    for (const sign of signsOf(reading, seen, place))
      if (/^(?:[lr]\d?=|lr=|[nptvc]*[01]=|n?[cv]t[01]=|[ba]:<|lead=|next=|quoted|asks|verbless)/.test(sign))
        out.add(`${name} ${sign}`);
  }
};

/** What tells whether a sentence speaks of a risk, and of which. */
const riskSigns = (reading: Reading, seen: Seen): readonly string[] => {
  const low = told(reading, seen);
  const out = new Set<string>();
  const tokens = tokensOf(seen);
  const condition = CONDITION.exec(low);
  const inCondition = (at: number): boolean =>
    condition !== null && at >= condition.index && at < condition.index + condition[0].length;
  for (const [index, token] of tokens.entries()) {
    const names = [token.name, ...token.classes];
    const where = condition === null ? '' : inCondition(token.start) ? 'if:' : 'main:';
    for (const each of names) {
      out.add(`w:${each}`);
      if (where !== '') out.add(`${where}${each}`);
    }
    const next = tokens[index + 1];
    const third = tokens[index + 2];
    if (next) for (const left of names) for (const right of [next.name, ...next.classes]) out.add(`w:${left} ${right}`);
    if (third) out.add(`w:${token.name} _ ${third.name}`);
  }
  const facts = FEATURES.flatMap(([name, pattern]) => (pattern.test(low) ? [name] : []));
  const rules = SUBJECTS.flatMap(([what, tells]) => (tells(low) ? [what] : []));
  for (const what of rules) {
    out.add(`rule:${what}`);
    for (const fact of facts) out.add(`rule:${what} ${fact}`);
  }
  for (const fact of facts) {
    out.add(fact);
    for (const other of facts) if (fact < other) out.add(`${fact}+${other}`);
  }
  coreSigns(reading, seen, low, facts, out);
  for (const { lead, verbs } of partsOf(seen)) {
    out.add(`lead=${lead}`);
    for (const { lemma, tense, passive, negated } of verbs) {
      const how = `${tense}${negated ? '-not' : ''}`;
      out.add(`v=${lemma} ${how}`);
      out.add(`t=${how}`);
      out.add(`lead=${lead} ${how}`);
      out.add(`lead=${lead} ${lemma}`);
      for (const each of classesOf(lemma)) {
        out.add(`c=${each} ${how}${passive ? '-passive' : ''}`);
        out.add(`lead=${lead} ${each}`);
        for (const fact of facts) out.add(`c=${each} ${fact}`);
      }
      for (const fact of facts) out.add(`t=${how} ${fact}`);
    }
  }
  const previous = reading.all[seen.index - 1];
  if (previous && previous.paragraph === seen.paragraph) {
    if (CONDITION.test(previous.low)) out.add('condition before');
    if (previous.low.endsWith('?')) out.add('asked before');
  }
  if (seen.paragraph === 0) out.add('headline');
  if (seen.low.endsWith('?')) out.add('asks');
  if (tokens.length < 8) out.add('short');
  return [...out];
};

/** Every sentence of a text that may speak of a risk. */
export const riskPlaces = (reading: Reading): readonly RiskPlace[] =>
  reading.all.flatMap((seen) => (MAY_TELL.test(seen.low) ? [{ seen, signs: riskSigns(reading, seen) }] : []));

/** Sentences that may tell of one risk, the likeliest first. */
export interface Suspected {
  readonly what: Risk['what'];
  readonly places: readonly { readonly seen: Seen; readonly share: number }[];
}

/** Shares below this say nothing. */
const FAINT = 0.04;

/** Each risk that some sentence of a text may speak of. */
export const suspectedRisks = (reading: Reading, learnt: Learnt = reading.learnt): readonly Suspected[] => {
  const all = new Map<Risk['what'], { readonly seen: Seen; readonly share: number }[]>();
  for (const { seen, signs } of riskPlaces(reading))
    for (const { answer, share } of answersTo<Risk['what'] | 'none'>(learnt, 'risk-what', signs, spotOf(seen))) {
      if (answer === 'none' || share < FAINT) continue;
      const places = all.get(answer);
      if (places) places.push({ seen, share });
      else all.set(answer, [{ seen, share }]);
    }
  return [...all].map(([what, places]) => ({ what, places: places.sort((a, b) => b.share - a.share) }));
};

const STEPS = [0.07, 0.1, 0.15, 0.2, 0.3, 0.4, 0.55, 0.7, 0.85];

/** All that a text says of one risk, taken together, and what is likely to become of the levels of duties that it names. */
export const togetherSigns = (
  reading: Reading,
  { what, places }: Suspected,
  learnt: Learnt = reading.learnt,
): readonly string[] => {
  const out: string[] = [what];
  const over = (name: string, value: number): void => {
    for (const step of STEPS) if (value > step) out.push(`${name}>${step}`, `${what} ${name}>${step}`);
  };
  const [first, second, third] = places;
  over('first', first?.share ?? 0);
  over('second', second?.share ?? 0);
  over('third', third?.share ?? 0);
  over('any', 1 - places.reduce((none, { share }) => none * (1 - share), 1));
  if (first) {
    const { low, paragraph } = first.seen;
    for (const [name, pattern] of FEATURES) if (pattern.test(low)) out.push(`fact:${name}`, `${what} fact:${name}`);
    if (paragraph === 0) out.push('headline');
    if (SUBJECTS.some(([each, tells]) => each === what && tells(low))) out.push('rule:said', `rule:said ${what}`);
  }
  const fates = fatesOf(reading, learnt);
  for (const fate of FATES) {
    const shares = [...fates.values()].map((each) => each[fate] ?? 0).toSorted((a, b) => b - a);
    over(`level ${fate}`, shares[0] ?? 0);
    over(`second level ${fate}`, shares[1] ?? 0);
    if (first) over(`own level ${fate}`, fates.get(first.seen)?.[fate] ?? 0);
  }
  const { text, all, published } = reading;
  const lapses = all.filter(({ low }) => ON_LAPSE.test(low)).length;
  out.push(`${what} lapses ${Math.min(3, lapses)}`);
  const hangs = all.filter(({ low }) => CONDITION.test(low) && DUTY.test(low)).length;
  out.push(`${what} hangs ${Math.min(3, hangs)}`);
  if (/\b(?:truce|pause|standstill|ceasefire|moratorium|suspension|armistice|peace|freeze|respite)\b/i.test(text))
    out.push(`${what} truce`);
  if (
    published !== undefined &&
    all.some(({ dates }) => dates.some(({ from }) => from !== undefined && from > published))
  )
    out.push(`${what} day ahead`);
  out.push(`${what} length ${Math.min(6, Math.round(Math.log2(all.length + 1)))}`);
  if (reading.sides === undefined) out.push(`${what} sideless`);
  return out;
};

/** How sure a text must be of a risk. */
const ENOUGH = 0.54;

/** The likeliest sentences that may tell of a risk. */
export const riskSpot = ({ what, places }: Suspected): Spot => ({
  at: places.slice(0, LIKELIEST).map(({ seen }) => ({ seen, start: -1 })),
  of: what,
});

/** What returns or breaks, and on what condition. */
export const findRisks = (reading: Reading): readonly Found[] =>
  suspectedRisks(reading).flatMap((suspected) => {
    const [most] = suspected.places;
    const share = yesTo(reading.learnt, 'risk-told', togetherSigns(reading, suspected), riskSpot(suspected)) ?? 0;
    return most && share >= ENOUGH ? [riskOf(reading, most.seen, suspected.what, share)] : [];
  });

const riskOf = (reading: Reading, seen: Seen, what: Risk['what'], share: number): Found => {
  const low = told(reading, seen);
  const condition = CONDITION.exec(low);
  const level = what === 'duties return' ? levelOf(seen) : undefined;
  const claim: Risk = {
    kind: 'risk',
    what,
    ...(level === undefined ? {} : { level }),
    ...(condition
      ? { condition: seen.sentence.text.slice(condition.index, condition.index + condition[0].length) }
      : {}),
  };
  return { claim, ranges: [within(seen, 0, low.replace(/[\s.!?]+$/, '').length)], rule: `risk: ${what}`, share };
};

/** A sentence without the name of the one who speaks it, and with no full stop inside numbers. */
const told = (reading: Reading, seen: Seen): string => {
  const low = withoutMay(seen).replace(/(\d)\.(?=\d)/g, '$1·');
  if (!reading.turns.has(seen.paragraph)) return low;
  const name = /^[^.:;]{2,40}: /.exec(low)?.[0] ?? '';
  return `${' '.repeat(name.length)}${low.slice(name.length)}`;
};

/** "May" written with a capital inside a sentence is the month. */
const withoutMay = ({ sentence }: Seen): string =>
  sentence.text.slice(1).includes('May')
    ? sentence.low.charAt(0) + sentence.text.slice(1).replaceAll('May', '   ').toLowerCase()
    : sentence.low;

/** How high duties would go, in the words of the text. */
const levelOf = (seen: Seen): string | undefined => {
  const { low } = seen;
  const phrase =
    /\b(?:to|at) ((?:their|its|the) (?:former|previous|old|earlier|april|original|pre-truce) (?:highs?|levels?|heights?|rates?|peaks?)|the levels? (?:set|of|in|before) [a-z ]{2,24}|former highs?|triple digits|where they (?:were|stood)[a-z ]{0,20})/.exec(
      low,
    );
  if (phrase?.[1]) {
    const at = (phrase.index ?? 0) + phrase[0].length - phrase[1].length;
    return seen.sentence.text.slice(at, at + phrase[1].length).trim();
  }
  return seen.percents.find(({ start }) => /\bto (?:about |around |as much as )?$/.test(low.slice(0, start)))?.level;
};
