import type { Claim } from '../candidate.js';
import { type Found, within } from '../found.js';
import type { Reading, Seen } from '../reading.js';

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

/** What returns or breaks, and on what condition. */
export const findRisks = (reading: Reading): readonly Found[] => {
  const found: Found[] = [];
  for (const [index, seen] of reading.all.entries()) {
    const low = told(reading, seen);
    const before = reading.all[index - 1];
    const context = before && before.paragraph === seen.paragraph ? before.low : '';
    const condition = CONDITION.exec(low);
    const spoken =
      condition !== null ||
      HANGS_ON_BEFORE.test(low) ||
      (/^\s*(?:then|and then|they would|it would)\b/.test(low) && CONDITION.test(context));
    if (!spoken && !OPEN.test(low)) continue;
    const whats = SUBJECTS.filter(([what, tells]) => tells(low) && holds(seen, low, context, what, spoken)).map(
      ([what]) => what,
    );
    for (const what of sorted(low, whats)) {
      const level = what === 'duties return' ? levelOf(seen) : undefined;
      const claim: Risk = {
        kind: 'risk',
        what,
        ...(level === undefined ? {} : { level }),
        ...(condition
          ? { condition: seen.sentence.text.slice(condition.index, condition.index + condition[0].length) }
          : {}),
      };
      found.push({
        claim,
        ranges: [within(seen, 0, low.replace(/[\s.!?]+$/, '').length)],
        rule: `risk: ${what}${spoken ? '' : ', open'}`,
      });
    }
  }
  return found;
};

/** "After that both come alive again": what hangs on what was told before. */
const HANGS_ON_BEFORE = /^\s*(?:after that|then|and then|from then on|the day after|otherwise|failing that|snapback)\b/;

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

/** What is said of one thing under two heads has one: duties that return are not new, and an answer to duties is none of them. */
const sorted = (low: string, whats: readonly Risk['what'][]): readonly Risk['what'][] => {
  const has = (what: Risk['what']): boolean => whats.includes(what);
  return whats.filter((what) => {
    if (what === 'other') return whats.length === 1;
    if (what !== 'new duties') return true;
    if (has('duties return') && !/\b(?:new|further|fresh|additional|secondary|another|steeper)\b/.test(low))
      return false;
    return !has('retaliation') || /\b(?:new|further|fresh|additional|secondary|another|steeper|threat\w*)\b/.test(low);
  });
};

const MODAL = /\b(?:would|will|could|may|might|shall|'ll|can|cannot)\b/;

const holds = (seen: Seen, low: string, before: string, what: Risk['what'], spoken: boolean): boolean => {
  if (GONE.test(low) && !spoken) return false;
  if (/\b(?:would|could|might) have\b/.test(low)) return false;
  if (
    /\b(?:reject(?:s|ed)|den(?:y|ied|ies)|dismiss(?:es|ed)) (?:a|the|any|that|reports?|rumou?rs?|talk|claims?)\b/.test(
      low,
    )
  )
    return false;
  switch (what) {
    case 'duties return': {
      if (
        !DUTY.test(low) &&
        !IF_BACK.test(low) &&
        !/\bback to where (?:it|they)\b|\bmeasures? (?:would |will )?come alive/.test(low) &&
        !(DUTY.test(before) && /\b(?:it|they|both|each|measures?)\b/.test(low)) &&
        !(ON_LAPSE.test(low) && A_LEVEL.test(low))
      )
        return false;
      if (
        /\b(?:talks|negotiators|delegations?|meeting|round)\b[^.;]{0,40}\b(?:again|resume|return)\b/.test(low) &&
        !spoken
      )
        return false;
      return (
        spoken ||
        (MODAL.test(low) && !/\b(?:will|would) not\b/.test(low)) ||
        /\b(?:loom|brac|threat|risk|fear|snap|\bfree\b|stands? to|hang|revocable|lies? in wait)/.test(low)
      );
    }
    case 'new duties': {
      if (
        /\bdown\b|\bcut\b|\blower(?:s|ed|ing)?\b|\bhalv|\b(?:suspend|waive|exempt|refund)/.test(low) &&
        !/\bthreat/.test(low)
      )
        return false;
      const open =
        /\b(?:threat\w*|warn\w*|vow\w*|fear\w*|dread\w*|loom\w*|ready|in the drawer|toying|mull\w*|ruled out|could|may|might|consider\w*|weigh\w*|in the works|reserves? the right|lets?|allows?|empowers?|prepar\w+|either)\b/.test(
          low,
        );
      const old = seen.dates.some(
        ({ from, start }) =>
          from !== undefined && seen.published !== undefined && seen.published - from > 14 && start < 40,
      );
      if (old && /\bthreatened\b/.test(low)) return false;
      if (/^and the threat\b/.test(low)) return false;
      if (
        /\b(?:enters?|entered|comes?|came) into force\b|\b(?:old|former) (?:tariff|dut|lev)|\btariff (?:truce|schedule)/.test(
          low,
        )
      )
        return false;
      return (
        open || (spoken && /\b(?:would|will|shall|'ll|faces?)\b/.test(low) && /\b(?:if|unless|either)\b/.test(low))
      );
    }
    case 'retaliation':
      if (
        /\b(?:withdraw|drop|lift|cancel|remove|suspend(?! concessions)|end|froze|freez)\w*\b[^.;]{0,30}\b(?:countermeasures|counter-)/.test(
          low,
        )
      )
        return false;
      if (/\bnot (?:strike|hit|retaliat|respond)/.test(low)) return false;
      if (/would (?:then )?meet/.test(low)) return seen.percents.length > 0;
      return (
        spoken ||
        MODAL.test(low) ||
        /\b(?:threat|warn|vow|ready|prepar|reserves? the right|hint|tempt|proposes to|on the books)/.test(low)
      );
    case 'controls':
      return (
        (spoken && MODAL.test(low)) ||
        /\b(?:threat\w*|warn\w*|vow\w*|fear\w*|could|may|might|hint\w*|consider\w*|weigh\w*|were to come)\b/.test(low)
      );
    case 'talks fail':
      return (
        spoken || /\b(?:could|may|might|would|threat\w*|warn\w*|fear\w*|risk\w*|danger|brink|jeopardy)\b/.test(low)
      );
    case 'markets':
      return spoken
        ? MODAL.test(low) || /\bin case\b/.test(low)
        : /\b(?:could|may|might|would|risk\w*|fear\w*|will)\b/.test(low);
    default:
      return spoken && /\b(?:would|will|could|might)\b/.test(low);
  }
};

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
