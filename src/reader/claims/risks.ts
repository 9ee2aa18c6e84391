import type { Claim } from '../candidate.js';
import { type Found, within } from '../found.js';
import type { Reading, Seen } from '../reading.js';

type Risk = Extract<Claim, { kind: 'risk' }>;

const CONDITION =
  /\b(?:if [^,.;]{3,80}|unless [^,.;]{3,80}|without (?:a|an|any|another|further|new) [^,.;]{3,60}|failing [^,.;]{3,60}|absent [^,.;]{3,60}|should (?!(?:be|have|not|do|make|take|give|keep|go|come|stop|start|remain|stay|never|also|now|still)\b)[^,.;]{3,60}|let (?:the|it|this|that) [^,.;]{3,60}|suppose [^,.;]{3,60}|(?:on|for) the day (?:on which|that|when) [^,.;]{3,60}|in case [^,.;]{3,60}|otherwise|or else)\b/;

const RISKS: readonly (readonly [Risk['what'], RegExp])[] = [
  [
    'duties return',
    /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|surcharges?|points|it|they|charges?|taxes|\d ?%|per ?cent)\b[^.;]{0,70}\b(?:would|will|could|may|might|to|goes?|jumps?|snaps?|returns?|springs?|comes?)\b[^.;]{0,24}\b(?:return|snap(?:s|ping)?[- ]?back|revert|spring(?:s)? back|go(?:es)? back|come(?:s)? back|back (?:to|up)|jump(?:s)?|rise again|climb back|be back|be restored|kick back in|bounce back|reset|return(?:s)?)\b|\bsnap[- ]?back\b|\bappl(?:y|ies) again\b|\b(?:is|be|meets?|pays?|bear|face|payable|dutiable|due|on)\b[^.;]{0,24}\b(?:again|once more)\b|\b(?:would|will|shall) then be (?:dutiable|payable|due|charged)\b|\bput (?:the|its|those|these|all|suspended|old)[^.;]{0,30}\b(?:dut(?:y|ies)|tariffs?|points|rates?|lev(?:y|ies)) back\b|\blies? in wait\b|\b(?:shall|will|would) again be (?:payable|due|charged|levied|collected|in force)\b|\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|points|rates?|charges?|they|it)\b[^.;]{0,60}\b(?:come|go|climb|spring|snap|jump|bounce|return|revert)s? (?:back\b|again\b|in full\b|to \d)|\b(?:bill|duty|tariff|rate|levy|charge)\b[^.;]{0,50}\b(?:jumps|climbs back|climbs|springs back|goes back|goes up|snaps|bounces back|reverts)\b|\b(?:restor|reinstat|reimpos|reviv)(?:e|es|ed|ing)\b[^.;]{0,40}\b(?:dut(?:y|ies)|tariffs?|points|rates?|lev(?:y|ies))\b|\b(?:dut(?:y|ies)|tariffs?|points|lev(?:y|ies))\b[^.;]{0,40}\bbe (?:restored|reinstated|reimposed|revived)\b|\bgoes? (?:from [^.;]{0,14})?(?:back )?to \d|\bduties (?:then )?(?:return|jump|spring|snap|rise|go)\b/,
  ],
  [
    'new duties',
    /\b(?:threat(?:en(?:s|ed|ing)?)?|could|may|might|would|warn(?:s|ed)?|vow(?:s|ed)?)\b[^.;]{0,90}\b(?:secondary|new|further|additional|higher|extra|fresh|more|steeper|another|impose|slap|put)\b[^.;]{0,50}(?:\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b|\b\d+(?: ?%| per ?cent))|\b(?:secondary tariffs|(?:lets?|allows?|empowers?|permits?|authori[sz]es?|entitles?) [^.;]{3,40}\b(?:lay|impose|levy|add|slap|raise)\b[^.;]{0,30}\b(?:new|further|additional|higher|fresh|extra) (?:tariffs?|dut(?:y|ies)|lev(?:y|ies))|threat of (?:a |an )?(?:new |further |additional |extra )*(?:tariffs?|dut(?:y|ies)|\d+ ?%|lev(?:y|ies)))\b/,
  ],
  [
    'retaliation',
    /\b(?:retaliat\w+|hit(?:s)? back|strike(?:s)? back|countermeasures|respond in kind|counter-?tariffs|counter-?dut(?:y|ies)|answer (?:with|in kind)|tit[- ]for[- ]tat|would (?:then )?meet|may in turn|answer any|necessary measures|resolute measures|corresponding measures)\b/,
  ],
  [
    'controls',
    /\b(?:vow(?:s|ed)?|could|may|might|would|will|threat(?:en(?:s|ed|ing)?)?|warn(?:s|ed)?|if|unless)\b[^.;]{0,80}\b(?:export (?:controls?|curbs?|bans?)|(?:curbs?|controls|ban|restrictions) on|cut off|halt exports|stop exports|withhold|restrict (?:exports?|sales))\b/,
  ],
  [
    'talks fail',
    /\b(?:talks|negotiations|truce|deal|agreement|process)\b[^.;]{0,30}\b(?:could|may|might|would|will)\b[^.;]{0,20}\b(?:fail|collapse|break down|founder|unravel|fall apart|derail|stall)\b|\b(?:could|might|would|may|threaten(?:s|ed)? to) (?:wreck|derail|scuttle|sink|upend|torpedo|undo|blow up|unravel|break) (?:the )?(?:talks|truce|deal|negotiations|agreement)\b|\brisk of (?:a )?(?:collapse|breakdown)\b/,
  ],
  [
    'markets',
    /\b(?:stocks?|shares|markets?|investors|bonds?|currency|yuan|traders|won|peso|euro|real|rupee|yen|franc|lira|baht|pound|dollar)\b[^.;]{0,60}\b(?:could|may|might|would|will|risk)\b[^.;]{0,40}\b(?:fall|tumble|slide|drop|suffer|sell[- ]?off|slump|plunge|panic|lose|rout|shake|shock|crash|hit)\b|\b(?:could|might|would|may)\b[^.;]{0,40}\b(?:rattle|roil|shake|hit|spook|unsettle|jolt) (?:the )?(?:stock |global |financial )?(?:markets?|investors)\b/,
  ],
];

const POSSIBLE =
  /\b(?:would|could|may|might|will|if|unless|should|threat\w*|warn\w*|risk\w*|without|failing|absent|after that|vow\w*|lapse|expire|otherwise|goes|jumps?|hits back|reserves? the right|ready|prepared|snap[- ]?back|plans?|let|suppose|shall|allows?|lets?|empowers?|once more|again|lies? in wait)\b/;
const PAST =
  /\b(?:has retaliated|had retaliated|retaliated (?:with|by|in)|hit back (?:with|in|on|by)|struck back|answered with|removed|no longer|gone|withdrew|withdrawn|off the table|ruled out|den(?:y|ied|ies)|last (?:year|april|month)|in (?:april|march|february|2018|2019)|cancels?|cancell?ed|suspend(?:s|ed)?|drops?|lifted)\b/;

/** What returns or breaks, and on what condition. */
export const findRisks = (reading: Reading): readonly Found[] => {
  const found: Found[] = [];
  for (const seen of reading.all) {
    const low = withoutMay(seen);
    if (!POSSIBLE.test(low)) continue;
    for (const [what, words] of RISKS) {
      const match = words.exec(low);
      if (!match || !holds(seen, what, match)) continue;
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
      found.push({ claim, ranges: [within(seen, 0, low.replace(/[\s.!?]+$/, '').length)], rule: `risk: ${what}` });
    }
  }
  return found;
};

/** "May" written with a capital inside a sentence is the month. */
const withoutMay = ({ sentence }: Seen): string =>
  sentence.text.slice(1).includes('May')
    ? sentence.low.charAt(0) + sentence.text.slice(1).replaceAll('May', '   ').toLowerCase()
    : sentence.low;

const holds = (seen: Seen, what: Risk['what'], match: RegExpExecArray): boolean => {
  const { low } = seen;
  if (PAST.test(low) && !CONDITION.test(low)) return false;
  if (
    /\b(?:reject(?:s|ed)|den(?:y|ied|ies)|dismiss(?:es|ed)) (?:a|the|any|that|reports?|rumou?rs?|talk|claims?)\b/.test(
      low,
    )
  )
    return false;
  if (/\bhad threatened\b/.test(low) && what === 'new duties') return false;
  if (
    what === 'retaliation' &&
    /\b(?:withdraw|drop|lift|cancel|remove|suspend|end)\b[^.;]{0,30}\b(?:countermeasures|counter-)/.test(low)
  )
    return false;
  const old = seen.dates.some(
    ({ from, start }) => from !== undefined && seen.published !== undefined && seen.published - from > 14 && start < 40,
  );
  if (old && /\bthreatened\b/.test(low)) return false;
  if (what === 'new duties' && /^and the threat\b/.test(low)) return false;
  if (what === 'duties return') {
    if (
      !/\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|points|surcharges?|\d ?%|per ?cent|taxes|bill|dutiable|dues)\b|\d ?%/.test(
        low,
      )
    )
      return false;
    return /\b(?:would|will|could|may|might|if|unless|without|should|failing|after that|lapse|expire|threat|risk|otherwise|snap|let|suppose|shall|again|once more|then|lies? in wait)/.test(
      low,
    );
  }
  if (what === 'new duties') return !/\bdown\b/.test(match[0]);
  if (what === 'retaliation' && /would (?:then )?meet/.test(match[0])) return seen.percents.length > 0;
  return true;
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
