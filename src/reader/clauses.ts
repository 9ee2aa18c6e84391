import { meansGoods } from './lexicon/goods.js';
import { DUTY_NOUNS } from './lexicon/trade-nouns.js';
import { isOf, verbOf } from './lexicon/verbs.js';
import { numbersOf } from './rates/numbers.js';
import type { Seen } from './reading.js';
import type { Range } from './view.js';
import type { Word } from './words.js';

export type Tense =
  | 'past'
  | 'present'
  | 'future'
  | 'modal'
  | 'perfect'
  | 'pluperfect'
  | 'infinitive'
  | 'gerund'
  | 'participle';

/** A verb with its auxiliaries: the words from `first` to `last`, which is the verb itself. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
}

/** A stretch of a sentence about one verb, with the word that leads it in: a comma, "while", "which". */
export interface Part extends Range {
  readonly lead: string;
  readonly first: number;
  readonly last: number;
  readonly verbs: readonly VerbGroup[];
}

const FUTURE = /^(?:will|shall|won't|'ll)$|'ll$/;
const MODAL = /^(?:would|could|may|might|can|cannot|can't|should|must|wouldn't|couldn't|ought)$|'d$/;
const HAVE = /^(?:has|have|hasn't|haven't|having)$|'ve$/;
const HAD = /^(?:had|hadn't)$/;
const BE = /^(?:is|are|am|was|were|be|been|being|isn't|aren't|wasn't|weren't)$|'(?:re|m)$/;
const DO = /^(?:do|does|did|don't|doesn't|didn't)$/;
const NOT = /^(?:not|never|no longer|hardly|neither|nor)$|n't$|^cannot$/;
const ADVERB =
  /^(?:also|now|still|then|already|once|just|only|currently|again|today|soon|since|ever|even|both|each|all|effectively|temporarily|not|never|n't|first|later|recently|previously|formerly|instead|further|otherwise|yet|so|far|long|reportedly|merely|simply|always|often|together|[a-z]{3,}ly)$/;

/** Words that a subject can end with and no noun phrase goes on from. */
const PRONOUN = /^(?:i|we|you|he|she|it|they|who|which|that|this|these|those|both|each|neither|one|others?)$/;
const DETERMINER =
  /^(?:the|a|an|its|their|our|his|her|my|your|this|these|those|any|every|all|some|no|another|such|most|both|each)$/;
const PREPOSITION =
  /^(?:of|on|in|at|by|for|from|to|with|against|under|over|into|upon|between|among|through|per|above|below|about|around|near|without|within|during|including|like|despite|towards?|onto|off|beyond|than)$/;

/** Verbs that take no object: their past is no participle. */
const INTRANSITIVE = new Set(
  `rise climb jump soar go leap surge grow fall come sink slide decline slip tumble plunge stand remain stay revert return spring bounce rebound expire lapse begin
   swing retaliate respond escalate balloon shrink disappear vanish cease sit run apply loom persist die resume kick become`.split(
    /\s+/,
  ),
);

const isDeterminer = (low: string): boolean => DETERMINER.test(low);

/** Whether the word before could end a subject. */
const subjectEnds = (seen: Seen, index: number): boolean => {
  const word = seen.sentence.words[index];
  if (!word) return false;
  if (PRONOUN.test(word.low)) return true;
  const party = seen.parties.find(({ last }) => last === index);
  if (party)
    return party.form !== 'quality' || /[^s]s$/.test(word.low) || seen.sentence.words[party.first - 1]?.low === 'the';
  if (isDeterminer(word.low) || PREPOSITION.test(word.low) || !/^[\p{L}]/u.test(word.text))
    return /^[)%"”’]$/.test(word.text);
  return !ADVERB.test(word.low) && !/^(?:and|or|but|as|if|when|while|more|less|very|too)$/.test(word.low);
};

/** Whether what follows reads as the object or the complement of a verb. */
const complementFollows = (seen: Seen, index: number): boolean => {
  const word = seen.sentence.words[index];
  if (!word) return true;
  return (
    isDeterminer(word.low) ||
    PREPOSITION.test(word.low) ||
    /^\d/.test(word.text) ||
    /^(?:additional|extra|further|new|up|down|back|out|only|just|about|duties|tariffs|it|them|him|zero|nothing|more|less|no|not)$/.test(
      word.low,
    ) ||
    seen.parties.some(({ first }) => first === index)
  );
};

const back = (words: readonly Word[], index: number): number => {
  let at = index;
  while (at >= 0 && ADVERB.test(words[at]?.low ?? '') && !/^(?:all|both|each)$/.test(words[at]?.low ?? '')) at -= 1;
  return at;
};

/** The group that auxiliaries begin at a word. */
const withAuxiliaries = (seen: Seen, from: number): VerbGroup | undefined => {
  const { words } = seen.sentence;
  let tense: Tense | undefined;
  let be = false;
  let beAt = -1;
  let have = false;
  let negated = false;
  let toward = false;
  for (let index = from; index < Math.min(words.length, from + 9); index += 1) {
    const low = words[index]?.low ?? '';
    if (NOT.test(low)) negated = true;
    if (FUTURE.test(low)) tense ??= 'future';
    else if (MODAL.test(low)) tense ??= 'modal';
    else if (HAD.test(low)) {
      tense ??= 'pluperfect';
      have = true;
    } else if (HAVE.test(low)) {
      tense ??= 'perfect';
      have = true;
    } else if (BE.test(low)) {
      tense ??= /^(?:was|were|wasn't|weren't)$/.test(low) ? 'past' : 'present';
      be = true;
      beAt = index;
    } else if (DO.test(low)) tense ??= low.startsWith('did') ? 'past' : 'present';
    else if (low === 'to' && index > from && (have || be)) {
      toward = true;
    } else if (
      /^(?:about|due|set|expected|going|likely|scheduled|slated|poised|ready|supposed|bound|able)$/.test(low) &&
      be &&
      words[index + 1]?.low === 'to'
    ) {
      // "is due to fall": what is to come.
      tense = tense === 'past' ? 'modal' : 'future';
    } else if (ADVERB.test(low) || NOT.test(low)) continue;
    else {
      const verb = verbOf(low);
      const shaped = /(?:ed|en|ing)$/.test(low) && low.length > 4;
      if (!verb && !(shaped && (be || have))) break;
      const form = verb?.form ?? (low.endsWith('ing') ? 'ing' : 'both');
      if (verb && verb.unsure && (form === 'base' || form === 'third') && be && !toward) break;
      if (form === 'third') break;
      if (have && !be && !toward && ((form === 'base' && verb?.same !== true) || form === 'ing')) break;
      if (be && !toward && form === 'base' && verb?.same !== true) break;
      const ahead =
        toward && tense !== 'future' ? (tense === 'past' || tense === 'pluperfect' ? 'modal' : 'future') : tense;
      return {
        first: from,
        last: index,
        lemma: verb?.lemma ?? 'other',
        tense: ahead ?? 'present',
        passive: be && (form === 'both' || form === 'participle' || (form === 'base' && !toward)),
        negated,
      };
    }
  }
  if (be) return { first: from, last: beAt, lemma: 'be', tense: tense ?? 'present', passive: false, negated };
  if (have && tense !== undefined)
    return {
      first: from,
      last: from,
      lemma: 'have',
      tense: tense === 'pluperfect' ? 'past' : 'present',
      passive: false,
      negated,
    };
  return undefined;
};

/** The verb groups of a sentence, in order. */
const groupsOf = (seen: Seen): readonly VerbGroup[] => {
  const { words } = seen.sentence;
  const groups: VerbGroup[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const { low } = words[index] as Word;
    const inside = seen.parties.find(({ first, last }) => index >= first && index <= last);
    if (inside) continue;
    if (FUTURE.test(low) || MODAL.test(low) || HAD.test(low) || HAVE.test(low) || BE.test(low) || DO.test(low)) {
      // "May 12" is a day.
      if (low === 'may' && words[index]?.capital === true && index > 0) continue;
      const group = withAuxiliaries(seen, index);
      if (group) {
        groups.push(group);
        index = group.last;
      }
      continue;
    }
    if (low === 'to') {
      let next = index + 1;
      while (ADVERB.test(words[next]?.low ?? '')) next += 1;
      const verb = verbOf(words[next]?.low ?? '');
      const passive = words[next]?.low === 'be';
      const main = passive ? verbOf(words[next + 1]?.low ?? '') : verb;
      if (main && (passive || verb?.form === 'base' || (verb?.form === 'both' && verb.lemma === words[next]?.low))) {
        if (!passive && verb?.unsure && !complementFollows(seen, next + 1)) continue;
        const last = passive ? next + 1 : next;
        groups.push({
          first: index,
          last,
          lemma: main.lemma,
          tense: 'infinitive',
          passive,
          negated: words[index - 1]?.low === 'not',
        });
        index = last;
      }
      continue;
    }
    const verb = verbOf(low);
    if (!verb) continue;
    const at = back(words, index - 1);
    const before = words[at]?.low ?? '';
    const starts = at < 0 || /^[;:,—"“(]$/.test(words[at]?.text ?? '') || /^(?:and|or|but|then)$/.test(before);
    const single = { first: index, last: index, lemma: verb.lemma, negated: false };
    if (verb.form === 'ing') {
      if (
        !isDeterminer(before) &&
        !(
          /^(?:on|of|for|against|the)$/.test(before) &&
          meansGoods(words[index + 1]?.low ?? '') &&
          !/^(?:of|for)$/.test(before)
        )
      )
        groups.push({ ...single, tense: 'gerund', passive: false });
      continue;
    }
    const joined = starts && groups.length > 0 && at >= 0;
    if (verb.form === 'base' || verb.form === 'third') {
      const fits = subjectEnds(seen, at) || (joined && complementFollows(seen, index + 1));
      if (!fits) continue;
      if (verb.unsure && words[index + 1]?.low === 'of') continue;
      if (
        verb.unsure &&
        !(
          complementFollows(seen, index + 1) ||
          PRONOUN.test(before) ||
          (verb.form === 'base' &&
            /s$/.test(before) &&
            (ADVERB.test(words[index + 1]?.low ?? '') || !/^\p{L}/u.test(words[index + 1]?.text ?? '')))
        )
      )
        continue;
      // "China tariffs": a noun in front of a noun.
      if (
        verb.unsure &&
        verb.form === 'third' &&
        !PRONOUN.test(before) &&
        PREPOSITION.test(words[index + 1]?.low ?? '') &&
        /^(?:on|of|against|for)$/.test(words[index + 1]?.low ?? '') &&
        !DAY.test(words[index + 2]?.low ?? '')
      )
        continue;
      if (
        verb.unsure &&
        verb.form === 'base' &&
        !PRONOUN.test(before) &&
        !/s$|people|men/.test(before) &&
        !seen.parties.some(({ last }) => last === at)
      )
        continue;
      const led = groups.findLast(({ tense }) => tense === 'modal' || tense === 'future');
      const shared =
        verb.form === 'base' && joined && /^(?:and|or|then)$/.test(before) && led !== undefined ? led.tense : 'present';
      groups.push({ ...single, tense: shared, passive: false });
      continue;
    }
    if (verb.form === 'past') {
      groups.push({ ...single, tense: 'past', passive: false });
      continue;
    }
    if (verb.unsure && (isDeterminer(before) || PREPOSITION.test(before) || /^\d|^%$/.test(before))) continue;
    const party = seen.parties.find(({ last }) => last === at);
    const active =
      verb.form !== 'participle' &&
      (INTRANSITIVE.has(verb.lemma) ||
        PRONOUN.test(before) ||
        (party !== undefined && party.form !== 'quality') ||
        joined ||
        isOf(verb.lemma, 'say') ||
        ((words[at]?.capital ?? false) && at > 0) ||
        seen.actors.some(({ last, extent }) => last === at || extent === at) ||
        (subjectEnds(seen, at) &&
          !PREPOSITION.test(words[index + 1]?.low ?? '') &&
          complementFollows(seen, index + 1) &&
          !/^%$/.test(before)));
    groups.push({ ...single, tense: active ? 'past' : 'participle', passive: !active });
  }
  return groups;
};

const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/;

const SUBORDINATE =
  /^(?:while|whereas|although|though|but|which|who|whose|where|when|because|if|unless|until|after|before|once|whilst|provided|lest|till|so|yet|albeit)$/;

function finite({ tense }: VerbGroup): boolean {
  return tense !== 'infinitive' && tense !== 'gerund' && tense !== 'participle';
}
/** Takes a sentence apart at its signs and conjunctions where a verb follows. */
const cut = (seen: Seen): readonly Part[] => {
  const { words, start } = seen.sentence;
  const groups = groupsOf(seen);
  const levelEnds = new Set(numbersOf(seen).map(({ end }) => end));
  const breaks: number[] = [0];
  const nextStop = (from: number): number => {
    let index = from;
    while (index < words.length && !/^[;:,—()]$/.test(words[index]?.text ?? '') && index < from + 14) index += 1;
    return index;
  };
  const verbIn = (from: number, until: number): boolean =>
    groups.some((group) => finite(group) && group.first >= from && group.first < until);
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] as Word;
    const { low } = word;
    const before = words[index - 1]?.low ?? '';
    if (/^[;:,()"“”]$|^[—–]$/.test(word.text) || (word.text === '-' && word.start > (words[index - 1]?.end ?? 0))) {
      breaks.push(index);
      continue;
    }
    if (SUBORDINATE.test(low)) {
      if (
        /^(?:until|after|before|once|so|when|till)$/.test(low) &&
        !verbIn(index + 1, Math.min(index + 9, nextStop(index + 1)))
      )
        continue;
      if (low === 'once' && !/^[,]$/.test(before) && index > 1) continue;
      breaks.push(index);
      continue;
    }
    if (low === 'that' && verbIn(index + 1, index + 9) && !/^(?:so|now|on|in|by|than|of|for|to|at)$/.test(before)) {
      breaks.push(index);
      continue;
    }
    if (
      low === 'as' &&
      !/^(?:as|such|same|far|so|high|low|much|known|well)$/.test(before) &&
      !/^(?:high|much|low|many|of|well|part|a|an|long)$/.test(words[index + 1]?.low ?? '') &&
      verbIn(index + 1, Math.min(index + 8, nextStop(index + 1)))
    ) {
      breaks.push(index);
      continue;
    }
    const since = breaks.at(-1) ?? 0;
    const holds = groups.some(({ last }) => last >= since && last < index);
    if (/^(?:and|or|plus)$/.test(low) && holds && verbIn(index + 1, Math.min(index + 9, nextStop(index + 1)))) {
      breaks.push(index);
      continue;
    }
    // "the 29% they once faced", "the 20% China charges"
    const touches =
      levelEnds.has((words[index - 1]?.end ?? 0) - start) ||
      /^(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|rates?|surcharges?|tax)$/.test(before);
    if (
      touches &&
      (/^(?:it|they|we|he|she|i|you)$/.test(low) ||
        seen.parties.some(({ first, form }) => first === index && form !== 'quality')) &&
      verbIn(index + 1, index + 5) &&
      !DUTY_NOUNS.has(words[index + 1]?.low ?? '') &&
      index > 1
    )
      breaks.push(index);
  }
  return breaks.map((first, place): Part => {
    const last = (breaks[place + 1] ?? words.length) - 1;
    return {
      lead: words[first]?.low ?? '',
      first,
      last,
      start: (words[first]?.start ?? start) - start,
      end: (words[last]?.end ?? start) - start,
      verbs: groups.filter((group) => group.last >= first && group.last <= last),
    };
  });
};

const CUT = new WeakMap<Seen, readonly Part[]>();

/** The parts of a sentence, each about one verb. */
export const partsOf = (seen: Seen): readonly Part[] => {
  const known = CUT.get(seen);
  if (known) return known;
  const parts = cut(seen);
  CUT.set(seen, parts);
  return parts;
};

/** The part that a place of a sentence is in. */
export const partAt = (seen: Seen, at: number): Part => {
  const parts = partsOf(seen);
  return (
    parts.find(({ start, end }) => at >= start && at < end) ??
    parts.findLast(({ start }) => start <= at) ??
    (parts[0] as Part)
  );
};

export { ADVERB, DETERMINER, finite as isFinite, isOf, PREPOSITION };
