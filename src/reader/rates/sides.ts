import { ADVERB, isFinite, type Part, partAt, partsOf, type VerbGroup } from '../clauses.js';
import { meansGoods } from '../lexicon/goods.js';
import { AGENTS, DUTY_NOUNS, GATES, LEVEL_NOUNS, SENDERS, TAKERS } from '../lexicon/trade-nouns.js';
import { isOf } from '../lexicon/verbs.js';
import type { Reading, Seen } from '../reading.js';

/** Who charges whom. */
export interface Sides {
  readonly by: string;
  readonly on: string;
}

/** A territory, or a word that stands for one, with the part that it plays in a sentence about duties. */
export interface Cue {
  readonly code: string;
  readonly role: 'by' | 'on';
  /** 3 where the grammar leaves no doubt, 1 where it only hints. */
  readonly strength: number;
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

interface Mention {
  readonly code: string;
  readonly form: 'name' | 'quality' | 'seat' | 'person' | 'pronoun' | 'own';
  readonly first: number;
  readonly last: number;
  readonly start: number;
}

/** The side that makes deals with others: the United States where it is spoken of, else the one that the text is written from. */
export const homeOf = (reading: Reading): string | undefined => {
  if (reading.sides?.includes('US') === true || reading.home === 'US') return 'US';
  return reading.home ?? (reading.register.sides.has('US') ? 'US' : undefined);
};

export const otherOf = (reading: Reading, code: string): string | undefined => {
  const { sides } = reading;
  if (!sides?.includes(code)) return undefined;
  return sides[0] === code ? sides[1] : sides[0];
};

/** A word of a sentence in small letters; nothing beyond its ends. */
export const lowAt = (seen: Seen, index: number): string => seen.sentence.words[index]?.low ?? '';

const FILL =
  /^(?:the|all|most|some|many|certain|other|its|their|every|any|imported|both|neighbouring|neighboring|mainland|selected|various|several|nearly|almost|virtually|these|those|more|further|a|an|everything|anything)$/;

/** The preposition before a mention, past articles and quantities, with its place; nothing if something else stands there. */
const prepositionBefore = (seen: Seen, first: number): { readonly low: string; readonly at: number } | undefined => {
  let at = first - 1;
  while (at >= 0 && FILL.test(lowAt(seen, at)) && at > first - 4) at -= 1;
  const low = lowAt(seen, at);
  return /^(?:on|against|upon|for|from|of|by|to|in|into|at|with|under|between|over|like|including|than|through|via|across|within|among|toward|towards|targeting|facing|hitting|covering|as)$/.test(
    low,
  )
    ? { low, at }
    : undefined;
};

const NOUNISH = /^[\p{L}'’-]+$/u;
const STOP =
  /^(?:and|or|but|of|on|in|from|to|at|by|for|with|against|is|are|was|were|be|has|have|had|will|would|could|may|might|that|which|who|than|as|into|under|over|while|if|when|it|they|he|she|we|the|a|an|its|their|our|his|her|this|these|those|not|no|now|still|then|also|so|all|each|both)$/;

/** The words of the noun phrase that goes on after a mention, up to its head. */
const headAfter = (
  seen: Seen,
  next: number,
  verbs: readonly VerbGroup[],
): {
  readonly head: string;
  readonly duty: boolean;
  readonly goods: boolean;
  readonly levelled: boolean;
  readonly at: number;
} => {
  let head = '';
  let duty = false;
  let goods = false;
  let levelled = false;
  let at = next - 1;
  for (let index = next; index < next + 7 && index < seen.sentence.words.length; index += 1) {
    const low = lowAt(seen, index);
    const text = seen.sentence.words[index]?.text ?? '';
    if (/^(?:\d|%$|per$|percent$|cent$|point|points$)/.test(low) || text === '-') {
      if (/^\d|%|percent/.test(low)) levelled = true;
      continue;
    }
    if (STOP.test(low) || !NOUNISH.test(text) || ADVERB.test(low)) break;
    if (verbs.some(({ first }) => first === index) && !DUTY_NOUNS.has(low)) break;
    if (seen.parties.some(({ first }) => first === index)) break;
    head = low;
    at = index;
    duty = DUTY_NOUNS.has(low) || LEVEL_NOUNS.has(low);
    goods = meansGoods(low);
  }
  return { head, duty, goods, levelled, at };
};

/** The verb that a mention is the subject of: the next finite one of its part, or of the part after an apposition. */
const verbAfter = (seen: Seen, mention: Mention, part: Part): VerbGroup | undefined => {
  const own = part.verbs.find(
    (group) => group.first > mention.last && (isFinite(group) || group.tense === 'participle'),
  );
  if (own)
    return own.tense === 'participle' && part.verbs.some((group) => isFinite(group) && group.first > own.last)
      ? part.verbs.find((group) => isFinite(group) && group.first > own.last)
      : own;
  if (part.verbs.some((group) => group.last < mention.first && isFinite(group))) return undefined;
  // "Norway, which sells fish here, charges 9%"
  const parts = partsOf(seen);
  for (const later of parts.slice(parts.indexOf(part) + 1, parts.indexOf(part) + 4)) {
    const verb = later.verbs.find(isFinite);
    if (/^(?:which|who|whose|that|while|whereas|but|and|as|because|if|unless)$/.test(later.lead)) {
      if (/^(?:which|who)$/.test(later.lead)) {
        if (verb) return verb;
        continue;
      }
      return undefined;
    }
    if (verb) return verb.first <= later.first + 3 ? verb : undefined;
  }
  return undefined;
};

const LIABLE = /^(?:subject|liable|dutiable|exposed|due|hit|stuck|saddled|vulnerable|entitled|exempt)$/;

/** Verbs of who wants something of the other side. */
export const ASKS = /^(?:ask|insist|demand|request|plead|beg|sue)$/;

/** The role that being the subject of a verb gives. */
const roleOfSubject = (
  seen: Seen,
  verb: VerbGroup,
  chain: readonly VerbGroup[],
): { readonly role: Cue['role']; readonly strength: number } | undefined => {
  const { lemma, passive, last } = verb;
  if (passive) {
    if (isOf(lemma, 'target')) return { role: 'on', strength: 3 };
    if (isOf(lemma, 'bear') || isOf(lemma, 'impose')) return { role: 'on', strength: 2 };
    return undefined;
  }
  if (/^(?:be|remain|become|stay|have|sit|land|end|go|come|run|find)$/.test(lemma)) {
    for (let index = last + 1; index < last + 5; index += 1)
      if (LIABLE.test(lowAt(seen, index))) return { role: 'on', strength: 3 };
    if (lemma === 'have') return { role: 'by', strength: 1 };
    return undefined;
  }
  // "threatened to impose", "agreed to pay": what is to be done decides.
  const next = chain.find(
    (group) =>
      group.first > last && (group.tense === 'infinitive' || group.tense === 'gerund') && group.first - last < 6,
  );
  if (next && !next.passive && !isOf(next.lemma, 'say')) {
    if (isOf(next.lemma, 'bear') && !isOf(next.lemma, 'impose')) return { role: 'on', strength: 2 };
    if (isOf(next.lemma, 'impose') || isOf(next.lemma, 'target')) return { role: 'by', strength: 3 };
  }
  if (isOf(lemma, 'bear') && !isOf(lemma, 'impose')) return { role: 'on', strength: 3 };
  if (
    /^(?:charge|levy|impose|slap|collect|tax|retaliate|exact|hit|strike|punish|penalise|penalize|reimpose|answer|counter)$/.test(
      lemma,
    )
  )
    return { role: 'by', strength: 3 };
  if (isOf(lemma, 'bear'))
    return /^(?:accept|win|secure|land|get|settle|negotiate)$/.test(lemma)
      ? { role: 'on', strength: 2 }
      : { role: 'by', strength: 1 };
  if (isOf(lemma, 'impose') || isOf(lemma, 'target')) return { role: 'by', strength: 2 };
  if (isOf(lemma, 'sell')) return { role: 'on', strength: 2 };
  if (isOf(lemma, 'buy')) return { role: 'by', strength: 1 };
  if (isOf(lemma, 'up') || isOf(lemma, 'down') || isOf(lemma, 'return') || isOf(lemma, 'suspend'))
    return { role: 'by', strength: 1 };
  // Who asks for a level would have the other charge it.
  if (ASKS.test(lemma)) return { role: 'on', strength: 2 };
  if (isOf(lemma, 'say') || isOf(lemma, 'agree') || isOf(lemma, 'deny')) return { role: 'by', strength: 1 };
  return undefined;
};

/** The parts that a mention plays. */
const roleOf = (
  reading: Reading,
  seen: Seen,
  mention: Mention,
): Omit<Cue, 'code' | 'at' | 'first' | 'last'> | undefined => {
  const { form, first, last, code, start } = mention;
  const { low: text } = seen;
  const part = partAt(seen, start);
  let next = last + 1;
  const possessive = /^['’]s?$/.test(lowAt(seen, next)) || form === 'own';
  if (possessive && form !== 'own') next += 1;
  const third = reading.sides !== undefined && !reading.sides.includes(code);
  const named = headAfter(seen, next, part.verbs);
  const before = prepositionBefore(seen, first);
  const beforeThat = before ? lowAt(seen, before.at - 1) : '';
  const touching = form === 'quality' || possessive;
  if (
    form === 'quality' &&
    before?.low === 'on' &&
    (lowAt(seen, next) === 'side' || (named.head === '' && /\bside\b/.test(text)))
  )
    return { role: 'by', strength: 3 };
  if (
    touching ||
    ((form === 'name' || form === 'seat' || form === 'person') && (named.duty || named.goods) && named.at < next + 4)
  ) {
    if (named.duty) {
      // "Japan's 15% rate" is what others charge Japan, unless it says on whose goods it is.
      const onward = lowAt(seen, named.at + 1);
      if (
        possessive &&
        form !== 'own' &&
        third &&
        code !== homeOf(reading) &&
        !(/^(?:on|against|for)$/.test(onward) || (onward === 'of' && !/^\d/.test(lowAt(seen, named.at + 2)))) &&
        !/^(?:retaliation|countermeasures?|answer|response)$/.test(named.head)
      )
        return { role: 'on', strength: 2 };
      return { role: 'by', strength: 3 };
    }
    if (named.goods || SENDERS.has(named.head))
      return { role: 'on', strength: TAKERS.has(named.head) ? 1 : named.goods ? 3 : 2 };
    if (GATES.has(named.head)) return { role: 'by', strength: 2 };
    if (TAKERS.has(named.head)) return { role: 'by', strength: 1 };
    if (possessive && named.levelled && named.head === '') return { role: third ? 'on' : 'by', strength: 2 };
    if (possessive && named.head === '') return { role: 'by', strength: 2 };
    if (AGENTS.has(named.head)) {
      const verb = verbAfter(seen, { ...mention, last: named.at }, part);
      return verb
        ? (roleOfSubject(seen, verb, part.verbs) ?? { role: 'by', strength: 1 })
        : { role: 'by', strength: 1 };
    }
    if (form === 'quality') {
      if (before && /^(?:on|against|upon|for|of|from)$/.test(before.low) && named.head !== '')
        return { role: 'on', strength: 2 };
      if (/^(?:every|each|all)$/.test(lowAt(seen, first - 1)) && named.head !== '') return { role: 'on', strength: 2 };
      const verb = verbAfter(seen, { ...mention, last: Math.max(named.at, last) }, part);
      const role = verb && roleOfSubject(seen, verb, part.verbs);
      return role && { ...role, strength: Math.min(role.strength, 2) };
    }
    if (possessive) return undefined;
  }
  if (form === 'person') {
    const verb = before ? undefined : verbAfter(seen, mention, part);
    if (before?.low === 'by') return { role: 'by', strength: 2 };
    const role = verb && roleOfSubject(seen, verb, part.verbs);
    return role?.role === 'by' ? { role: 'by', strength: Math.min(2, role.strength) } : undefined;
  }
  if (before) {
    const goodsBefore =
      meansGoods(beforeThat) ||
      SENDERS.has(beforeThat) ||
      /^(?:anything|everything|made|originating|coming|shipped|produced|grown|arriving|origin|imported|bought|brought|sourced|manufactured|assembled|caught|brewed)$/.test(
        beforeThat,
      );
    switch (before.low) {
      case 'on':
      case 'against':
      case 'upon':
      case 'targeting':
      case 'facing':
      case 'hitting':
      case 'covering':
        return { role: 'on', strength: 3 };
      case 'for':
        return { role: 'on', strength: 2 };
      case 'by':
        return { role: 'by', strength: 3 };
      case 'from':
        if (goodsBefore) return { role: 'on', strength: 3 };
        return DUTY_NOUNS.has(beforeThat) || /^(?:%|percent|cent|points|retaliation)$/.test(beforeThat)
          ? { role: 'by', strength: 2 }
          : /\b(?:goods|imports?|products|exports|arrivals|shipments|cargo(?:es)?|origin\w*|ships?|shipped|comes?|came|coming)\b[^,;]{0,40}$/.test(
                text.slice(part.start, start),
              )
            ? { role: 'on', strength: 2 }
            : { role: 'on', strength: 1 };
      case 'of':
        if (goodsBefore) return { role: 'on', strength: 3 };
        if (DUTY_NOUNS.has(beforeThat) || LEVEL_NOUNS.has(beforeThat) || /^(?:%|percent|cent|points)$/.test(beforeThat))
          return { role: third ? 'on' : 'by', strength: 2 };
        return undefined;
      case 'to':
      case 'into':
        if (
          /^(?:appl(?:y|ies|ied)|extend(?:s|ed)?|grant(?:s|ed)?|offer(?:s|ed)?|accord(?:s|ed)?|given|threat|warn(?:s|ed|ing)?)$/.test(
            beforeThat,
          )
        )
          return { role: 'on', strength: 2 };
        return {
          role: 'by',
          strength:
            goodsBefore ||
            /\b(?:exports?|sell|sold|ship|shipped|send|sent|sales|entering|enter|goods|shipments|bound)\b[^,;]{0,30}$/.test(
              text.slice(part.start, start),
            )
              ? 2
              : 1,
        };
      case 'in':
      case 'at':
        if (/^(?:originating|made|produced|manufactured|grown|assembled|built|packed|brewed|caught)$/.test(beforeThat))
          return { role: 'on', strength: 3 };
        return form === 'seat' ? undefined : { role: 'by', strength: 1 };
      case 'with':
        return code === homeOf(reading) ? { role: 'by', strength: 1 } : { role: 'on', strength: 1 };
      default:
        return undefined;
    }
  }
  // "charges Japan 15%", "hit Brazil with 50%"
  const governor = part.verbs.findLast((group) => group.last < first);
  const direct = governor && first - governor.last <= (FILL.test(lowAt(seen, first - 1)) ? 2 : 1);
  if (
    direct &&
    governor &&
    !governor.passive &&
    (isOf(governor.lemma, 'target') ||
      /^(?:pay|owe)$/.test(governor.lemma) ||
      /^(?:ask|threaten|demand|offer|give|grant|warn|spare|cost|let|enter)$/.test(governor.lemma))
  )
    return /^(?:enter|pay|owe)$/.test(governor.lemma) ? { role: 'by', strength: 2 } : { role: 'on', strength: 3 };
  const verb = verbAfter(seen, mention, part);
  const role = verb && roleOfSubject(seen, verb, part.verbs);
  if (role) return role;
  // A seat of government that nothing is said of hardly hints at anything.
  return form === 'seat' ? { role: 'by', strength: 0.5 } : undefined;
};

const PRONOUNS = /^(?:it|they|we|he|she|its|their|our|his|her|them|us|ours|theirs|i|my|who|which|whose)$/;

/** Whether only the words of a list stand between: "Japan, the European Union and South Korea". */
export const isListed = (seen: Seen, from: number, until: number): boolean => {
  if (until <= from + 1) return false;
  for (let index = from + 1; index < until; index += 1) {
    const inside = seen.parties.some(({ first, last }) => index >= first && index <= last);
    if (!inside && !/^(?:,|and|the|or|both|as|well|plus|&|\/)$/.test(lowAt(seen, index))) return false;
  }
  return true;
};

/** What went before: who was last the subject, whose goods were last spoken of, who speaks. */
export interface Focus {
  readonly subject?: string;
  readonly owner?: string;
  readonly speaker?: string;
  /** A list of several that were last named together. */
  readonly group?: readonly string[];
}

/** All cues of a sentence, and whom its pronouns leave in mind. */
export const cuesOf = (
  reading: Reading,
  seen: Seen,
  focus: Focus,
): { readonly cues: readonly Cue[]; readonly focus: Focus } => {
  const cues: Cue[] = [];
  const { words } = seen.sentence;
  const start = seen.sentence.start;
  const people = seen.actors.flatMap(({ first, last, actor }): readonly Mention[] => {
    if (actor.party === undefined || seen.parties.some((each) => each.first <= last && each.last >= first)) return [];
    return [{ code: actor.party, form: 'person', first, last, start: (words[first]?.start ?? start) - start }];
  });
  const named: readonly Mention[] = [...seen.parties, ...people];
  const { subject, owner } = focus;
  let { speaker, group } = focus;
  const quoted = isSpoken(reading, seen);
  const speaking = seen.actors.find(({ actor }) => actor.party !== undefined && actor.kind !== 'side')?.actor.party;
  if (speaking !== undefined && /\b(?:said|says|told|added|wrote|writes|asked)\b/.test(seen.low)) speaker = speaking;
  let subjectHere: string | undefined;
  let ownerHere: string | undefined;
  let personHere: string | undefined;
  for (const [index, word] of words.entries()) {
    const mention = named.find(({ first }) => first === index);
    const at = word.start - start;
    if (mention) {
      const { code, form, first, last } = mention;
      if (
        /^(?:RU|IR|VE)$/.test(code) &&
        /\b(?:oil|crude|gas|energy|petroleum)\b/.test(seen.low.slice(at, at + 40)) &&
        reading.sides?.includes(code) !== true
      )
        continue;
      if (
        /^(?:HK|MO)$/.test(code) &&
        reading.sides?.includes(code) !== true &&
        seen.parties.some((each) => each.code === 'CN')
      )
        continue;
      const previous = cues.findLast((cue) => cue.last < first);
      const owning = possessiveAfter(seen, last);
      const listed =
        previous &&
        form !== 'quality' &&
        form !== 'person' &&
        isListed(seen, previous.last, first) &&
        /^(?:and|,|or|the|\/|&)$/.test(lowAt(seen, first - 1)) &&
        !/\b(?:while|but)\b/.test(seen.low.slice(previous.at, at));
      const alone = owning && headAfter(seen, last + 2, partAt(seen, at).verbs).head === '';
      // "Kenya's tariff is 35%, Tanzania's 25%": it plays the part of the one before.
      const model = alone ? cues.findLast((cue) => possessiveAfter(seen, cue.last)) : undefined;
      const own = model ? { role: model.role, strength: 2 } : roleOf(reading, seen, mention);
      const role =
        listed && (own === undefined || own.strength < 3 || previous.role === own.role) && !possessiveAfter(seen, last)
          ? {
              role: previous.role,
              strength: Math.max(previous.strength, own?.role === previous.role ? own.strength : 0),
            }
          : own;
      // A list whose verb comes after its last member: "Japan and Korea pay".
      if (role) {
        if (!listed) {
          const waiting = named.filter(
            (each) => each.last < first && each.form !== 'quality' && isListed(seen, each.last, first),
          );
          for (const each of waiting)
            if (!cues.some((cue) => cue.first === each.first))
              cues.push({ code: each.code, ...role, at: each.start, first: each.first, last: each.last });
            else {
              const known = cues.findIndex((cue) => cue.first === each.first);
              const cue = cues[known];
              if (cue && cue.strength < role.strength) cues[known] = { ...cue, ...role };
            }
        }
        cues.push({ code, ...role, at, first, last });
      }
      const before = prepositionBefore(seen, first);
      if (form === 'person') {
        personHere = code;
        continue;
      }
      if (form === 'quality' || role?.role === 'on') ownerHere = code;
      if (!before && form !== 'quality' && subjectHere === undefined) subjectHere = code;
      else if (
        !before &&
        form !== 'quality' &&
        role?.role === 'by' &&
        (role.strength >= 2 || seen.low.slice(0, at).includes(','))
      )
        subjectHere = code;
      continue;
    }
    if (!PRONOUNS.test(word.low)) continue;
    const they = /^(?:they|their|them|theirs)$/.test(word.low);
    const we = /^(?:we|our|us|ours|i|my)$/.test(word.low);
    const relative = /^(?:who|which|whose)$/.test(word.low);
    const own = /^(?:its|their|our|his|her|my|theirs|ours|whose)$/.test(word.low);
    const before = cues.findLast((cue) => cue.last < index);
    const nearby = named.findLast(({ last }) => last < index);
    const voice = speaker ?? speaking ?? reading.writer ?? (own ? reading.home : undefined);
    let code = we
      ? quoted || own || reading.writer !== undefined
        ? voice
        : undefined
      : relative
        ? nearby && index - nearby.last <= 5
          ? nearby.code
          : undefined
        : they
          ? ((voice !== undefined && (/\b(?:we|our|us)\b/.test(seen.low) || (quoted && ownerHere === undefined))
              ? otherOf(reading, voice)
              : undefined) ??
            ownerHere ??
            subjectHere ??
            owner ??
            subject)
          : /^(?:he|she|his|her)$/.test(word.low)
            ? (personHere ?? subjectHere ?? subject)
            : (subjectHere ?? subject);
    if (code === undefined) continue;
    const role = roleOf(reading, seen, { code, form: own ? 'own' : 'pronoun', first: index, last: index, start: at });
    if (!role) continue;
    // "Turkey charges its tea 5 percent": nobody charges himself.
    const clash =
      before &&
      role.role === 'on' &&
      before.role === 'by' &&
      before.code === code &&
      before.at >= partAt(seen, at).start;
    if (clash)
      code = [focus.subject, focus.owner, otherOf(reading, code)].find((each) => each !== undefined && each !== code);
    if (code === undefined) continue;
    // "It" is often the duty and not the country.
    if (word.low === 'it' && role.strength < 2) continue;
    const cue = {
      role: role.role,
      strength: Math.min(they || relative || clash ? 2 : 2, role.strength),
      at,
      first: index,
      last: index,
    };
    const many = they && role.role === 'on' ? (groupBefore(seen, named, index, cues) ?? group) : undefined;
    for (const each of many ?? [code]) cues.push({ code: each, ...cue });
  }
  group = groupBefore(seen, named, words.length, cues) ?? (cues.length === 0 ? group : undefined);
  const next = { subject: subjectHere ?? subject, owner: ownerHere ?? owner, speaker, group };
  return { cues, focus: Object.fromEntries(Object.entries(next).filter(([, code]) => code !== undefined)) as Focus };
};

/** Whether somebody says a sentence: in quotation marks, in a turn of a transcript, in a post. */
const isSpoken = (reading: Reading, seen: Seen): boolean =>
  reading.turns.has(seen.paragraph) ||
  (reading.paragraphs[seen.paragraph]?.quotes.some(
    ({ start, end }) => start < seen.sentence.end && end > seen.sentence.start,
  ) ??
    false);

/** The last list of third parties before a word: "Malaysia and Cambodia, both with a duty of 19% on their goods". */
const groupBefore = (
  seen: Seen,
  named: readonly Mention[],
  index: number,
  cues: readonly Cue[],
): readonly string[] | undefined => {
  const last = named.findLast(
    (each) =>
      each.last < index && each.form === 'name' && !cues.some((cue) => cue.first === each.first && cue.role === 'by'),
  );
  if (!last) return undefined;
  const list = [last];
  for (const each of named.filter(({ last: end, form }) => end < last.first && form === 'name').toReversed())
    if (isListed(seen, each.last, (list[0] as Mention).first)) list.unshift(each);
    else break;
  return list.length > 1 ? [...new Set(list.map(({ code }) => code))] : undefined;
};

const possessiveAfter = (seen: Seen, last: number): boolean => /^['’]s?$/.test(lowAt(seen, last + 1));

/** What the subject of an earlier part does in one that has none of its own: "came home without one and pay 39". */
export const sharedSubject = (seen: Seen, part: Part, cues: readonly Cue[]): Cue | undefined => {
  const verb = part.verbs.find(isFinite);
  if (!verb || verb.first > part.first + 2 || !/^(?:and|or|but|,|then)$/.test(part.lead)) return undefined;
  const parts = partsOf(seen);
  for (const earlier of parts.slice(0, parts.indexOf(part)).toReversed()) {
    if (/^(?:which|who|whose|that|if|unless|when|while|after|because)$/.test(earlier.lead)) continue;
    const finite = earlier.verbs.find(isFinite);
    const subject = [...seen.parties]
      .filter(
        ({ start, first, last, form }) =>
          start >= earlier.start &&
          start < earlier.end &&
          (finite === undefined || first < finite.first) &&
          (form !== 'quality' ||
            cues.some((cue) => cue.first === first) ||
            headAfter(seen, last + 1, earlier.verbs).head === ''),
      )
      .find(({ first }) => prepositionBefore(seen, first) === undefined);
    if (subject) {
      const known = cues.find((cue) => cue.first === subject.first);
      const named = headAfter(seen, subject.last + 1, earlier.verbs);
      const role =
        subject.form === 'quality' && (named.goods || SENDERS.has(named.head))
          ? { role: 'on' as const, strength: 2 }
          : roleOfSubject(seen, verb, part.verbs);
      return (
        role && {
          ...role,
          strength: Math.min(2, role.strength),
          code: subject.code,
          at: part.start,
          first: known?.first ?? subject.first,
          last: subject.last,
        }
      );
    }
    if (finite && !/^(?:and|or|but|,)$/.test(earlier.lead)) return undefined;
  }
  return undefined;
};

/** What is missing of two sides, where the text has two, or one that deals with others. */
export const completed = (reading: Reading, by: string | undefined, on: string | undefined): Sides | undefined => {
  if (by !== undefined && on !== undefined) return by === on ? undefined : { by, on };
  const known = by ?? on;
  if (known === undefined) return undefined;
  const rest = otherOf(reading, known) ?? homeOf(reading);
  if (rest === undefined || rest === known) return undefined;
  return by !== undefined ? { by, on: rest } : { by: rest, on: known };
};
