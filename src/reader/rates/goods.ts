import { ADVERB, DETERMINER, type Part } from '../clauses.js';
import { meansGoods, meansParticularGoods } from '../lexicon/goods.js';
import { AGENTS, DUTY_NOUNS, GATES, LEVEL_NOUNS, SENDERS, TAKERS } from '../lexicon/trade-nouns.js';
import { verbOf } from '../lexicon/verbs.js';
import type { Seen } from '../reading.js';
import type { Level } from './levels.js';

/** Words that stand before goods and say nothing of their kind. */
const LEADING =
  /^(?:the|all|most|some|many|certain|other|its|their|our|his|her|your|my|every|any|imported|both|selected|various|several|nearly|almost|virtually|these|those|more|further|a|an|each|what|whatever|foreign|us|remaining|half|much|about|around|roughly|billions|worth|exported|another|just)$/;
/** Words at which goods end. */
const ENDING =
  /^(?:from|at|to|by|that|which|who|whose|are|is|of|in|until|since|would|will|was|were|for|as|with|has|have|had|after|before|than|when|if|on|under|over|could|may|might|into|between|against|but|while|where|so|because|unless|though|although|whereas|it|they|he|she|we|you|i|not|only|alone|once|too|also|instead|no|nor|per|off|like|such|including|up|down|back|starting|beginning|effective|entering|arriving|coming|shipped|sold|made|worth|today|tomorrow|now|currently|then|again|still|this|next|last|due|without|within|during|about|or|plus|via|across|through|upon|beyond|cent|percent|whether|how|what|one|two|three|four|five|six|seven|eight|nine|ten|twice|once|respectively|however|though|yet)$/;
const GENERAL =
  /^(?:goods|imports?|products?|exports?|merchandise|items|articles?|shipments?|cargo|cargoes|wares|stuff|entries|entry|arrivals|consignments?|everything|anything|origins?|countries|country|nations?|partners?|economies|sides?|buyers?|importers?|companies|firms|trade|purchases?|them|it|us|him|her|others?|ones?|account|average|top|board|hold|behalf|law|date|day|month|week|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|ice|fentanyl|offer|condition|track|course|table|record|notice|value|deal|truce|pact|talks|agreement|arrival|world|rival|rivals|neighbou?rs?|allies|ally|people|side|tariffs?|dut(?:y|ies)|both|either|each|all|part|list|lists|lines?|categories|range|number|variety|array|basket|sectors?|industr(?:y|ies)|origin|way|back|ground|grounds|whole|basis|hand|eve|day|spot|move|march|sale|sight)$/;

/** Kinds of goods that only say so before another word: "farm goods", "industrial products". */
const KIND =
  /^(?:farm|agricultural|industrial|manufactured|consumer|food|energy|dairy|luxury|electrical|digital|dual-use|strategic|medical)$/;

interface Phrase {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

const low = (seen: Seen, index: number): string => seen.sentence.words[index]?.low ?? '';

const textOf = (seen: Seen, first: number, last: number): string => {
  const { words, start, text } = seen.sentence;
  return text.slice((words[first]?.start ?? 0) - start, (words[last]?.end ?? 0) - start);
};

const skipLead = (seen: Seen, from: number): number => {
  let index = from;
  for (let steps = 0; steps < 8; steps += 1) {
    const party = seen.parties.find(({ first }) => first === index);
    if (party) index = party.last + 1;
    else if (LEADING.test(low(seen, index)) || /^['’]s?$|^-$/.test(low(seen, index))) index += 1;
    else break;
  }
  return index;
};

/** A noun phrase that begins at a word: its words up to the first that cannot be of it. */
const phraseAt = (seen: Seen, from: number, part: Part): Phrase | undefined => {
  const { words } = seen.sentence;
  const first = skipLead(seen, from);
  let last = first - 1;
  for (let index = first; index < words.length && index < first + 5; index += 1) {
    const word = words[index];
    if (!word || ENDING.test(word.low) || !/^[\p{L}][\p{L}'’]*$/u.test(word.text)) {
      if (word?.text === '-' && index > first && /^\p{L}/u.test(words[index + 1]?.text ?? '')) continue;
      break;
    }
    if (/^(?:and)$/.test(word.low)) break;
    if (DETERMINER.test(word.low) && index > first) break;
    if (seen.parties.some((party) => party.first === index)) break;
    if (part.verbs.some((group) => group.first === index) && !meansGoods(word.low)) break;
    if (ADVERB.test(word.low) && !/ly$/.test(word.low)) break;
    if (DUTY_NOUNS.has(word.low)) return undefined;
    // Past goods that are known, only what can still be of their name.
    if (
      last >= first &&
      meansParticularGoods(low(seen, last)) &&
      !(
        meansGoods(word.low) ||
        SENDERS.has(word.low) ||
        TAKERS.has(word.low) ||
        AGENTS.has(word.low) ||
        GATES.has(word.low) ||
        LEVEL_NOUNS.has(word.low) ||
        /^(?:powder|sheets?|coils?|bars?|rods?|pipes?|tubes?|concentrate|cathodes?|parts|components|blanks|panels|cells|packs|bags|boards?|yarn|seeds?|beans|leaves|oil|juice|sector|industry|makers?|farmers?|growers?)$/.test(
          word.low,
        )
      )
    )
      break;
    last = index;
    if (GENERAL.test(word.low)) break;
  }
  return last < first ? undefined : { text: textOf(seen, first, last), first, last };
};

/** Whether a phrase names goods of a kind, and not goods at large, days, people or places. */
const isKind = (seen: Seen, { first, last }: Phrase): boolean => {
  const head = low(seen, last);
  const lead = low(seen, first);
  if (SENDERS.has(head) || TAKERS.has(head) || AGENTS.has(head) || GATES.has(head)) return false;
  if (LEVEL_NOUNS.has(head) || DUTY_NOUNS.has(head)) return false;
  if (GENERAL.test(head)) {
    if (
      first === last ||
      !/^(?:goods|products?|imports?|exports?|items|articles?|shipments?|lines|merchandise)$/.test(head)
    )
      return false;
    return (
      KIND.test(lead) ||
      meansParticularGoods(low(seen, last - 1)) ||
      (/(?:ural|ufactured|factured|ical|ed)$/.test(lead) && KIND.test(lead))
    );
  }
  return /\p{L}{3}/u.test(head);
};

/** Goes on over "cars, textiles and plastics" while what follows is of a kind too. */
const extended = (seen: Seen, phrase: Phrase, part: Part): Phrase => {
  let { last } = phrase;
  for (let rounds = 0; rounds < 6; rounds += 1) {
    const sign = low(seen, last + 1);
    let next = last + 2;
    if (sign === ',' && /^(?:and|or)$/.test(low(seen, next))) next += 1;
    if (!/^(?:,|and|or|&)$/.test(sign)) break;
    if (seen.parties.some(({ first }) => first === next) || DETERMINER.test(low(seen, next))) break;
    const more = phraseAt(seen, next, part);
    if (!more || more.first !== next || !isKind(seen, more)) break;
    if (!meansGoods(low(seen, more.last)) && verbOf(low(seen, more.first)) !== undefined) break;
    // A word that is no known kind of goods goes on only before "and": what follows a comma may be anything.
    if (
      !meansGoods(low(seen, more.last)) &&
      !(sign === 'and' && meansGoods(low(seen, last)) && !verbOf(low(seen, more.last + 1)))
    )
      break;
    if (
      !meansGoods(low(seen, more.last)) &&
      part.verbs.some(({ first }) => first >= more.first && first <= more.last + 3)
    )
      break;
    last = more.last;
  }
  // A list of which only some members are goods of a kind ends at the last that is.
  return { text: textOf(seen, phrase.first, last), first: phrase.first, last };
};

const particularIn = (seen: Seen, from: number, until: number): number => {
  for (let index = until; index >= from; index -= 1) if (meansParticularGoods(low(seen, index))) return index;
  return -1;
};

const wordAt = (seen: Seen, at: number): number => {
  const { words, start } = seen.sentence;
  let index = words.findIndex((word) => word.end - start > at);
  if (index < 0) index = words.length - 1;
  return index;
};

/** After "on", "against" or "for", or "of" after goods: "on imports of steel", "on Kenyan avocados". */
const afterPreposition = (seen: Seen, index: number, part: Part): Phrase | undefined => {
  let from = index + 1;
  for (let rounds = 0; rounds < 2; rounds += 1) {
    const phrase = phraseAt(seen, from, part);
    if (!phrase) {
      return undefined;
    }
    const head = low(seen, phrase.last);
    if (
      GENERAL.test(head) &&
      /^(?:of|such|including|like)$/.test(low(seen, phrase.last + 1)) &&
      !isKind(seen, phrase)
    ) {
      from = phrase.last + (low(seen, phrase.last + 1) === 'such' ? 3 : 2);
      if (
        seen.parties.some(({ first }) => first === skipFill(seen, from)) &&
        !/^['’]s?$/.test(low(seen, skipFill(seen, from) + 1)) &&
        seen.parties.some(({ first, form }) => first === skipFill(seen, from) && form !== 'quality')
      )
        return undefined;
      continue;
    }
    if (!isKind(seen, phrase)) {
      // "for Chilean salmon farmers"
      const good = SENDERS.has(head) ? particularIn(seen, phrase.first, phrase.last - 1) : -1;
      return good < 0 ? undefined : { text: textOf(seen, good, good), first: good, last: good };
    }
    return extended(seen, phrase, part);
  }
  return undefined;
};

const skipFill = (seen: Seen, from: number): number => {
  let index = from;
  while (/^(?:the|all|any)$/.test(low(seen, index))) index += 1;
  return index;
};

/** The goods that a duty of this level is on, where its part of the sentence names goods of a kind. */
export const goodsNear = (seen: Seen, percent: Level, part: Part, left: number, right: number): string | undefined => {
  const at = wordAt(seen, percent.start);
  const end = wordAt(seen, percent.end - 1);
  const from = Math.max(part.first, left < 0 ? part.first : wordAt(seen, left));
  const stop = Math.min(at, part.last + 1);
  const until = right < 0 ? part.last : Math.min(part.last, wordAt(seen, right) - 1);
  let best: { readonly phrase: Phrase; readonly distance: number } | undefined;
  const offer = (phrase: Phrase | undefined, distance: number): void => {
    if (phrase && (best === undefined || distance < best.distance)) best = { phrase, distance };
  };
  for (let index = from; index <= until; index += 1) {
    const word = low(seen, index);
    const far = index < at ? at - index : (index - end) * 0.9;
    if (/^(?:on|against|upon|for|over)$/.test(word)) {
      const before = low(seen, index - 1);
      const duty =
        DUTY_NOUNS.has(before) ||
        LEVEL_NOUNS.has(before) ||
        /^(?:%|percent|cent|points|\d[\d.]*)$/.test(before) ||
        /^(?:imposed|levied|slapped|charged|placed|put|collected|laid|paid|due|payable|applied|announced|all|tariffs?)$/.test(
          before,
        );
      if (
        word === 'on' || word === 'upon'
          ? !duty && index < at && !/(?:tariff|dut|lev|rate|%|cent|tax)/.test(seen.low.slice(0, percent.start))
          : !duty
      )
        continue;
      offer(afterPreposition(seen, index, part), far);
    } else if (DUTY_NOUNS.has(word) || /^rates?$/.test(word)) {
      // "the steel tariff", "auto duties"
      const before = low(seen, index - 1);
      const quick = /^(?:import|customs)$/.test(before) ? index - 2 : index - 1;
      if (meansParticularGoods(low(seen, quick)) && quick >= from && !/^(?:gold|lead)$/.test(low(seen, quick))) {
        let first = quick;
        while (
          first - 2 >= from &&
          /^(?:and|,)$/.test(low(seen, first - 1)) &&
          meansParticularGoods(low(seen, first - 2))
        )
          first -= 2;
        offer({ text: textOf(seen, first, quick), first, last: quick }, far + 0.5);
      }
    }
  }
  if (best) return best.phrase.text;
  // The subject of the verb: "cars shipped to the United States will be taxed at 15%".
  const good = particularIn(seen, from, stop - 1);
  if (good >= 0) {
    const phrase = nameOf(seen, good, from);
    return phrase.text;
  }
  const tail = particularIn(seen, end + 1, Math.min(until, end + 3));
  if (tail >= 0 && !/^(?:and|,)$/.test(low(seen, end + 1))) return textOf(seen, tail, tail);
  return undefined;
};

/** Goods with the words that say of what kind, and with those they are listed with. */
const nameOf = (seen: Seen, at: number, from: number): Phrase => {
  let first = at;
  let last = at;
  if (/^(?:goods|products|parts|imports|exports)$/.test(low(seen, at + 1))) last = at + 1;
  while (
    first - 1 >= from &&
    /^[\p{L}]+$/u.test(low(seen, first - 1)) &&
    (meansParticularGoods(low(seen, first - 1)) || QUALIFIER.test(low(seen, first - 1))) &&
    !seen.parties.some((party) => party.last === first - 1)
  )
    first -= 1;
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const sign = low(seen, first - 1);
    if (!/^(?:and|,)$/.test(sign)) break;
    const other = sign === 'and' && low(seen, first - 2) === ',' ? first - 3 : first - 2;
    if (!meansParticularGoods(low(seen, other))) break;
    first = other;
    while (first - 1 >= 0 && QUALIFIER.test(low(seen, first - 1))) first -= 1;
  }
  return { text: textOf(seen, first, last), first, last };
};

const QUALIFIER =
  /^(?:palm|olive|electric|motor|raw|frozen|fresh|dried|canned|tinned|crude|natural|refined|sea|cane|soda|hot|cold|stainless|passenger|light|heavy|green|black|cut|fishing|machine|solar|table|basmati|parma|upland|roasted|sparkling|farmed|smoked|wild|unwrought|rolled|finished|used|new|ground|instant|whole|skimmed|red|white|bottled)$/;

export { meansParticularGoods };
