import { meansGoods, meansParticularGoods, namesGoodsToo } from '../lexicon/goods.js';
import { AGENTS, DUTY_NOUNS, GATES, LEVEL_NOUNS, SENDERS, TAKERS } from '../lexicon/trade-nouns.js';
import { verbOf } from '../lexicon/verbs.js';
import type { Word } from '../words.js';

const STOP =
  /^(?:and|or|but|of|on|in|from|to|at|by|for|with|against|is|are|was|were|be|been|has|have|had|will|would|could|may|might|that|which|who|than|as|into|under|over|while|if|when|it|they|he|she|we|you|the|a|an|its|their|our|his|her|this|these|those|not|no|now|still|then|also|so|all|each|both|side|sides|ones?|man|men|people|public|press|capital|trade|cent|percent|pct|pc|too|only|again|today|word|words|elections?|newspapers?|papers?|week|year|month|day|days|months|years|truce|deal|talks|round|text|version|gazette|voters?|economy|soldiers?|war|waters?|coast|vessels?|citizens?|law|language|story|time|times|name|office|house|part|list|lists|case|offer|proposal|demand|position|move|moves|share|half|origin|territory|supply|request|reply|promise|attempt|concession|colleagues?|friends?|neighbou?rs?|partners?|rivals?|competitors?|parties|party|delegates?)$/;

/** A word for goods in the singular: "sardines" and "sardine" are one. */
export const singular = (low: string): string =>
  low.length > 4 && low.endsWith('ies')
    ? `${low.slice(0, -3)}y`
    : low.length > 3 && /(?:ch|sh|x|ss|to)es$/.test(low)
      ? low.slice(0, -2)
      : low.length > 3 && /[^s]s$/.test(low)
        ? low.slice(0, -1)
        : low;

/** A word that may name goods. */
export const isThing = ({ low, text }: Word): boolean =>
  /^\p{Ll}[\p{Ll}'’]{2,}$/u.test(text) &&
  !STOP.test(low) &&
  !AGENTS.has(low) &&
  !DUTY_NOUNS.has(low) &&
  !LEVEL_NOUNS.has(low) &&
  !GATES.has(low) &&
  !SENDERS.has(low) &&
  !TAKERS.has(low) &&
  !(meansGoods(low) && !meansParticularGoods(low) && !namesGoodsToo(low)) &&
  (meansParticularGoods(low) || namesGoodsToo(low) || verbOf(low) === undefined);
