import type { Actor, ActorMention } from '../actors.js';
import { isFinite, partAt } from '../clauses.js';
import { NOWHERE, type Spot, spotAt, spotOf, type Where } from '../encoder/spot.js';
import { signsOf } from '../learnt/features.js';
import { sharesOf } from '../learnt/learnt.js';
import { OFFICE_MODIFIERS } from '../lexicon/offices.js';
import { SPEECH } from '../lexicon/speech.js';
import { classesOf } from '../lexicon/verbs.js';
import type { Quote } from '../quotes.js';
import { type Reading, type Seen, type SeenParagraph, startOfWord } from '../reading.js';
import type { Range } from '../view.js';
import { type Attribution, attributionsOf, type Context, headOf, inQuote, PREPOSITION, speaks } from './attribution.js';
import { hasContent, wordCount } from './content.js';
import { isSilent } from './silent.js';
import { turnSpeaker } from './turn-speaker.js';

/** Somebody who may be the one that speaks in a sentence, with what speaks for it. */
export interface SpeakerOption {
  readonly attribution: Attribution;
  /** A rule says that he speaks, and says something. */
  readonly ruled: boolean;
  readonly signs: readonly string[];
}

/** A sentence in which somebody may speak. */
export interface SpeakingPlace {
  readonly seen: Seen;
  /** The sentence with the quotations that reach out of it. */
  readonly range: Range;
  readonly options: readonly SpeakerOption[];
  /** What speaks for nobody. */
  readonly nobody: readonly string[];
}

/** Somebody who was spoken of before. */
interface Earlier {
  readonly actor: Actor;
  readonly seen: Seen;
  readonly subject: boolean;
  /** The word before the name: "Ms". */
  readonly title: string;
}

/** As many sentences back a pronoun is looked for, and as many people. */
const [BACK, EARLIER] = [3, 4];

/** No sentence of a person has more words, and none is asked for more who may speak. */
const [LONGEST, MOST] = [140, 10];

const span = (words: number): string =>
  words <= 0 ? '0' : words === 1 ? '1' : words <= 3 ? '3' : words <= 6 ? '6' : words <= 12 ? '12' : 'far';

/** What a sentence is like apart from who is in it. */
interface Manner {
  /** Nothing quoted, a word or two, or more; and whether quotation is all there is. */
  readonly quoted: 'plain' | 'few' | 'many' | 'alone';
  /** Verbs of speech outside of quotation, by word. */
  readonly verbs: readonly number[];
  /** The pronouns before verbs of speech, or that the sentence begins with. */
  readonly pronoun: 'he' | 'it' | 'they' | 'i' | 'none';
  /** Whether it is a man's or a woman's. */
  readonly sex: 'he' | 'she' | 'none';
}

const PRONOUNS: Readonly<Record<string, Manner['pronoun']>> = {
  he: 'he',
  she: 'he',
  his: 'he',
  her: 'he',
  it: 'it',
  its: 'it',
  they: 'they',
  their: 'they',
  i: 'i',
  we: 'i',
};

const sexOf = (low: string): Manner['sex'] =>
  low === 'she' || low === 'her' ? 'she' : low === 'he' || low === 'his' ? 'he' : 'none';

/** What a name tells of whether its bearer is a man or a woman: how the given name ends, and the title that the text gives. */
const sexSigns = ({ kind, name }: Actor, title: string, { sex }: Manner): readonly string[] => {
  if (kind !== 'person' || sex === 'none') return [];
  const given = name.includes(' ') ? (name.split(' ')[0] ?? '').toLowerCase() : '';
  const titled = /^(?:ms|mrs|miss|madam|madame)$/.test(title) ? ['she'] : /^(?:mr|sir|lord)$/.test(title) ? ['he'] : [];
  return [
    ...(given === ''
      ? []
      : [`${sex} called ${given}`, `${sex} ends ${given.at(-1)}`, `${sex} ends ${given.slice(-2)}`]),
    ...titled.map((each) => `${sex} titled ${each}`),
  ];
};

const mannerOf = (seen: Seen, quotes: readonly Quote[]): Manner => {
  const { words, start, end, text } = seen.sentence;
  const inside = quotes.filter((quote) => quote.start < end && quote.end > start);
  const outside = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text) && !inQuote(quotes, word.start)).length;
  const most = Math.max(
    0,
    ...inside.map(({ inner }) =>
      wordCount(text.slice(Math.max(0, inner.start - start), Math.max(0, Math.min(end, inner.end) - start))),
    ),
  );
  const verbs = words.flatMap((word, index) => (SPEECH.has(word.low) && !inQuote(quotes, word.start) ? [index] : []));
  const near = verbs.flatMap((verb) =>
    [verb - 1, verb - 2, verb - 3, verb + 1].flatMap((index) => {
      const word = words[index];
      return word && !inQuote(quotes, word.start) && PRONOUNS[word.low] !== undefined ? word.low : [];
    }),
  );
  const first = words.find((word) => /\p{L}/u.test(word.text) && !inQuote(quotes, word.start));
  return {
    quoted: most === 0 ? 'plain' : outside === 0 ? 'alone' : most < 4 ? 'few' : 'many',
    verbs,
    pronoun: PRONOUNS[near[0] ?? first?.low ?? ''] ?? 'none',
    sex: sexOf(near[0] ?? first?.low ?? ''),
  };
};

const lowAt = (seen: Seen, index: number): string => {
  const word = seen.sentence.words[index];
  return word ? word.low : index < 0 ? '<begin>' : '<end>';
};

/** What speaks for somebody whom the sentence names. */
const mentionSigns = (
  reading: Reading,
  seen: Seen,
  mention: ActorMention,
  quotes: readonly Quote[],
  manner: Manner,
): readonly string[] => {
  const { words, start } = seen.sentence;
  const { actor, first, last, extent } = mention;
  const out: string[] = [];
  const say = (sign: string): void => {
    out.push(sign, `${sign} ${manner.quoted}`);
  };
  const head = headOf(seen, mention);
  const from = words[first]?.start ?? start;
  if (inQuote(quotes, from)) say('inside quotation');
  if (!speaks(actor)) {
    say(`unnamed ${lowAt(seen, first - 1)}`);
    out.push(`unnamed ${actor.name.toLowerCase()}`, `unnamed ${actor.name.toLowerCase().split(' ').at(-1)}`);
  }
  say(`kind ${actor.kind}`);
  out.push(`${actor.kind} before ${lowAt(seen, head - 1)}`, `${actor.kind} after ${lowAt(seen, extent + 1)}`);
  if (PREPOSITION.test(lowAt(seen, head - 1))) say(`governed ${actor.kind}`);
  if (/^['’]s?$/.test(lowAt(seen, last + 1))) {
    say('possessive');
    out.push(`possessive ${lowAt(seen, last + 2)}`);
  }
  if (head <= 0) say(`leads ${actor.kind}`);
  const after = manner.verbs.find((verb) => verb > extent);
  const before = manner.verbs.findLast((verb) => verb < first);
  const between = (a: number, b: number): boolean =>
    seen.actors.some((each) => each !== mention && each.first > a && each.extent < b && each.actor.kind !== 'side');
  for (const [way, verb, gap] of [
    ['after', after, after === undefined ? 99 : after - extent - 1],
    ['before', before, before === undefined ? 99 : head - before - 1],
  ] as const) {
    if (verb === undefined) {
      say(`verb ${way} none`);
      continue;
    }
    const low = words[verb]?.low ?? '';
    const other = way === 'after' ? between(extent, verb) : between(verb, first);
    const sort = SPEECH.get(low) ?? 'say';
    say(`verb ${way} ${span(gap)}${other ? ' past another' : ''}`);
    say(`verb ${way} ${span(gap)} ${sort} ${actor.kind}`);
    if (!other && gap < 7) out.push(`verb ${way} ${low}`, `verb ${way} ${low} ${manner.quoted} ${gap < 2}`);
    if (gap > 0 && gap < 4) {
      const list = way === 'after' ? words.slice(extent + 1, verb) : words.slice(verb + 1, head);
      out.push(`verb ${way}: ${list.map((word) => word.low).join(' ')}`);
    }
    const next = lowAt(seen, verb + 1);
    if (way === 'after' && gap < 4)
      out.push(`verb then ${next}`, `verb ${low} then ${next}`, `verb ${sort} then ${next}`);
    if (way === 'before' && gap < 2) say(`closes ${lowAt(seen, extent + 1)}`);
  }
  for (const quote of quotes) {
    const opens = words.findIndex((word) => word.start >= quote.start);
    const ends = words.findLastIndex((word) => word.end <= quote.end);
    if (quote.start < start + seen.sentence.text.length && quote.start > from && opens > last)
      say(`quotation ahead ${span(opens - last - 1)}${lowAt(seen, opens - 1) === ':' ? ' colon' : ''}`);
    if (quote.end > start && quote.end <= from && ends >= 0) say(`quotation behind ${span(head - ends - 1)}`);
  }
  const people = seen.actors.filter((each) => each.actor.kind === actor.kind);
  say(`of ${Math.min(3, people.length)} ${actor.kind}`);
  const rank = seen.actors.filter((each) => each.actor.kind !== 'side' || each === mention).indexOf(mention);
  say(`rank ${Math.min(3, rank)}`);
  const part = partAt(seen, from - start);
  const verb = part.verbs.find((group) => isFinite(group) && group.first > last);
  if (verb) {
    const { lemma, tense, passive, negated } = verb;
    say(`does ${lemma}`);
    out.push(`${actor.kind} does ${lemma}`, `does ${tense}${passive ? ' passive' : ''}${negated ? ' not' : ''}`);
    for (const each of classesOf(lemma)) say(`does <${each}> ${tense}`);
  } else say('does nothing');
  if (part.verbs.some(({ first: at, lemma }) => at > last && lemma === 'say')) say('says');
  for (const sign of signsOf(reading, seen, { start: from - start, end: (words[last]?.end ?? from) - start }))
    if (!/^(?:s|sb|sa|q|f):/.test(sign)) out.push(`g ${sign}`);
  return out;
};

/** What speaks for somebody who was spoken of before. */
const earlierSigns = (
  seen: Seen,
  { actor, seen: there, subject, title }: Earlier,
  rank: number,
  context: Context,
  lately: Actor | undefined,
  manner: Manner,
): readonly string[] => {
  const out: string[] = [];
  const say = (sign: string): void => {
    out.push(`earlier ${sign}`, `earlier ${sign} ${manner.quoted} ${manner.pronoun}`);
  };
  const near = there.paragraph === seen.paragraph ? 'same' : `${Math.min(3, seen.paragraph - there.paragraph)}`;
  say(actor.kind);
  say(`${actor.kind} rank ${Math.min(rank, 3)}`);
  say(`${near} ${span(seen.index - there.index)}`);
  if (subject) say('subject');
  if (context.last?.name === actor.name) say('last');
  if (context.body?.name === actor.name) say('body');
  if (lately?.name === actor.name) say('lately');
  if (seen.actors.length === 0) say('alone');
  out.push(...sexSigns(actor, title, manner));
  return out;
};

/** The title before a name, without its point. */
const titleOf = (seen: Seen, { first }: ActorMention): string => {
  const before = lowAt(seen, first - 1);
  return before === '.' ? lowAt(seen, first - 2) : before;
};

/** "A White House official" is one alone, with an office, though he has no name; "officials" are many. */
const isOne = ({ kind, name }: Actor): boolean => kind === 'office' && name.includes(' ') && !name.endsWith('s');

/** "The Minister" is one of those who are called so in full: where each of them was named last. */
type Named = ReadonlyMap<string, number>;

/** "The Chinese leader" is the president whom the text names. */
const LEADERS = 'president|prime minister|premier|chancellor|king|queen|leader';

/** An office as a text speaks of somebody: what it is, and whether it says whose. */
interface HeldOffice {
  readonly words: readonly string[];
  readonly owned: boolean;
}

/** No office that stands for a person has more words: "permanent representative in Geneva" names itself. */
const FEW = 3;

/** "The Prime Minister", "his trade minister", "the Kenyan minister": an office that may stand for a person whom the text names. */
const heldOf = (seen: Seen, { actor, first }: ActorMention): HeldOffice | undefined => {
  if (actor.kind !== 'office' || /^(?:an?|one|another|every|some)$/.test(lowAt(seen, first - 1))) return undefined;
  const [begins = '', ...rest] = actor.name.split(' ');
  const owned = rest.length > 0 && /^\p{Lu}/u.test(begins) && !OFFICE_MODIFIERS.has(begins.toLowerCase());
  const words = (owned ? rest : [begins, ...rest]).map((word) => word.toLowerCase());
  if (words.length > FEW || words.some((word) => /^(?:of|for|to|at|in)$/.test(word))) return undefined;
  return { words, owned };
};

/** Whether somebody holds an office, by the words that a text gives his own. */
const holds = (office: string, { words }: HeldOffice): boolean => {
  if (words.length === 1 && words[0] === 'leader') return new RegExp(`\\b(?:${LEADERS})\\b`, 'i').test(office);
  const own = office.toLowerCase().split(/[^\p{L}]+/u);
  return words.every((word) => own.includes(word));
};

/** Who may be meant by an office that names nobody, those named last first. */
const holdersOf = ({ register }: Reading, mention: ActorMention, seen: Seen, named: Named): readonly Actor[] => {
  const held = heldOf(seen, mention);
  if (!held) return [];
  const { party } = mention.actor;
  const last = ({ name }: Actor): number => named.get(nameOf({ name })) ?? -1;
  return register.everybody
    .filter(({ office }) => office !== undefined && holds(office, held))
    .map((each) => register.settled(each))
    .filter((each) => !held.owned || party === undefined || each.party === party)
    .sort((a, b) => last(b) - last(a))
    .slice(0, EARLIER);
};

/** What speaks for one of those whom "the Minister" may mean. */
const holderSigns = (
  reading: Reading,
  seen: Seen,
  actor: Actor,
  { actor: office }: ActorMention,
  rank: number,
  all: number,
  named: Named,
  manner: Manner,
): readonly string[] => {
  const out: string[] = [];
  const say = (sign: string): void => {
    out.push(`holder ${sign}`, `holder ${sign} ${manner.quoted}`);
  };
  say(office.name.includes(' ') ? 'of several words' : 'of one word');
  if (office.party !== undefined) say(office.party === actor.party ? 'on its side' : 'on another side');
  const last = named.get(nameOf(actor));
  say(`rank ${rank} of ${Math.min(3, all)}`);
  say(last === undefined ? 'not yet named' : `named ${span(seen.index - last)}`);
  if (actor.party !== undefined) say(actor.party === reading.home ? 'home' : 'away');
  if (seen.actors.some((each) => each.actor.name === actor.name)) say('named here');
  return out;
};

/** What speaks for nobody. */
const nobodySigns = (
  reading: Reading,
  seen: Seen,
  quotes: readonly Quote[],
  manner: Manner,
  ruled: readonly Attribution[],
): readonly string[] => {
  const { words } = seen.sentence;
  const out: string[] = ['nobody'];
  const say = (sign: string): void => {
    out.push(`nobody ${sign}`, `nobody ${sign} ${manner.quoted}`);
  };
  say(`pronoun ${manner.pronoun}`);
  say(`verbs ${Math.min(2, manner.verbs.length)}`);
  say(`verbs ${Math.min(1, manner.verbs.length)} ${manner.pronoun}`);
  say(`named ${Math.min(2, seen.actors.filter(({ actor }) => actor.kind !== 'side').length)}`);
  say(`sides ${Math.min(2, seen.actors.filter(({ actor }) => actor.kind === 'side').length)}`);
  if (seen.actors.some(({ actor }) => !speaks(actor))) say('unnamed');
  for (const verb of manner.verbs) {
    const { low } = words[verb] as { low: string };
    say(`verb ${low}`);
    say(`verb ${SPEECH.get(low)} then ${lowAt(seen, verb + 1)}`);
    out.push(`nobody ${lowAt(seen, verb - 1)} verb ${SPEECH.get(low)}`, `nobody ${low} then ${lowAt(seen, verb + 1)}`);
    if (/s$/.test(lowAt(seen, verb - 1)) && !seen.actors.some(({ extent }) => extent === verb - 1)) say('crowd');
  }
  let previous = '<begin>';
  for (const word of words) {
    if (inQuote(quotes, word.start)) continue;
    out.push(`nobody w ${word.low}`, `nobody w ${previous} ${word.low}`);
    previous = word.low;
  }
  say(`begins ${words[0]?.low ?? ''}`);
  if (seen.paragraph < 2) say(`paragraph ${seen.paragraph}`);
  if (isHeading(reading, seen)) say('heading');
  if (seen.low.endsWith('?')) say('asks');
  if (/^\P{L}*(?:\d|[•*·–-] )/u.test(seen.sentence.text)) say('item');
  const content = ruled.some((each) => hasContent(seen, each));
  out.push(`rule:nobody ${ruled.length > 0} ${content}`, `rule:nobody ${ruled.length > 0} ${content} ${manner.quoted}`);
  return out;
};

/** A line of its own without a full stop. */
const isHeading = (reading: Reading, { paragraph, sentence }: Seen): boolean => {
  const own = reading.paragraphs[paragraph];
  return own !== undefined && own.seen.length === 1 && !/[.!?”"’)]$/.test(sentence.text) && paragraph < 3;
};

/** How somebody is said to speak where no rule says it: by the nearest verb of speech. */
const supposed = (seen: Seen, actor: Actor, mention: ActorMention | undefined, { verbs }: Manner): Attribution => {
  const { words, start } = seen.sentence;
  const verb = mention ? (verbs.find((each) => each > mention.extent) ?? verbs.at(-1)) : verbs[0];
  const word = verb === undefined ? undefined : words[verb];
  return {
    speaker: actor,
    verb: word?.low ?? '',
    at: word ? word.start - start : mention ? (words[mention.extent]?.end ?? start) - start : 0,
    rule: mention ? 'named' : 'spoken of before',
    carries: SPEECH.get(word?.low ?? '') ?? 'noun',
  };
};

const nameOf = ({ name }: Pick<Actor, 'name'>): string => name.toLowerCase();

/** Whether a sentence is no more than a part of a quotation that others belong to: it goes on after it, or begins before it. */
const isPart = (paragraph: SeenParagraph, seen: Seen): boolean => {
  const { start, end } = seen.sentence;
  const own = paragraph.quotes.find((quote) => quote.start <= start + 1 && quote.end > start);
  if (!own) return false;
  if (own.start < start - 1 && own.end >= end - 1) return true;
  if (own.end > end + 1) return true;
  // “A,” he said. “B.”
  const before = paragraph.seen[paragraph.seen.indexOf(seen) - 1];
  return (
    own.end >= end - 1 &&
    before !== undefined &&
    own.start - before.sentence.end < 4 &&
    paragraph.quotes.some((quote) => quote.end > before.sentence.start && quote.start < before.sentence.end) &&
    !paragraph.quotes.some((quote) => quote.start <= before.sentence.start + 1 && quote.end >= before.sentence.end - 1)
  );
};

/** "The meeting had been a success": what was said goes on, a step back in time. */
const BACK_SHIFTED = /\b(?:had|would|could|might)\b/;

const PLACES = new WeakMap<Reading['all'], readonly SpeakingPlace[]>();

/** Every sentence outside of a transcript's turns in which somebody may speak, with who that may be. */
export const speakingPlaces = (reading: Reading): readonly SpeakingPlace[] => {
  const known = PLACES.get(reading.all);
  if (known) return known;
  const places: SpeakingPlace[] = [];
  const context: Context = { last: undefined, paragraph: -1 };
  let lately: Actor | undefined;
  let person: Earlier | undefined;
  let earlier: Earlier[] = [];
  const named = new Map<string, number>();
  for (const [number, paragraph] of reading.paragraphs.entries()) {
    const turn = paragraph.seen.length === 0 ? undefined : reading.turns.get(number);
    const speaking = turn && turnSpeaker(reading, turn);
    if (speaking) {
      context.last = speaking;
      continue;
    }
    const { quotes } = paragraph;
    for (const seen of paragraph.seen) {
      if (number - context.paragraph > 1) {
        context.last = undefined;
        context.body = undefined;
      }
      const ruled = attributionsOf(seen, quotes, context);
      if (seen.sentence.words.length <= LONGEST && !isPart(paragraph, seen)) {
        const place = placeOf(reading, paragraph, seen, ruled, context, lately, earlier, named);
        if (place) places.push(place);
      }
      const people = seen.actors.filter(({ actor }) => actor.kind === 'person');
      const subject = people.find(({ first }) => first <= 6) ?? (people.length === 1 ? people[0] : undefined);
      if (subject) {
        context.last = subject.actor;
        context.paragraph = number;
      }
      const attribution = ruled.find((each) => hasContent(seen, each)) ?? ruled[0];
      if (attribution) {
        const { speaker } = attribution;
        lately = speaker;
        context.paragraph = number;
        if (speaker.kind === 'person') context.last = speaker;
        context.body = speaker.kind === 'person' ? undefined : speaker;
      }
      const here = seen.actors
        .filter(({ actor }) => speaks(actor))
        .map((mention) => ({
          actor: mention.actor,
          seen,
          subject: mention.first <= 6,
          title: titleOf(seen, mention),
        }))
        .reverse();
      for (const { actor } of seen.actors) if (actor.kind === 'person') named.set(nameOf(actor), seen.index);
      earlier = [
        ...here,
        ...earlier.filter(
          (each) =>
            seen.index - each.seen.index < BACK * 3 &&
            number - each.seen.paragraph < BACK &&
            !here.some(({ actor }) => actor.name === each.actor.name),
        ),
      ].slice(0, 3 * EARLIER);
      person = here.find(({ actor }) => actor.kind === 'person') ?? person;
      // In an interview somebody is "she" for long.
      if (person && !earlier.some(({ actor }) => actor.kind === 'person')) earlier.push(person);
    }
  }
  PLACES.set(reading.all, places);
  return places;
};

const placeOf = (
  reading: Reading,
  paragraph: SeenParagraph,
  seen: Seen,
  ruled: readonly Attribution[],
  context: Context,
  lately: Actor | undefined,
  earlier: readonly Earlier[],
  named: Named,
): SpeakingPlace | undefined => {
  const { quotes } = paragraph;
  const manner = mannerOf(seen, quotes);
  const options = new Map<string, { attribution: Attribution; ruled: boolean; signs: string[] }>();
  const add = (actor: Actor, signs: readonly string[], mention?: ActorMention): void => {
    const key = nameOf(actor);
    const before = options.get(key);
    if (before) before.signs.push(...signs);
    else if (options.size < MOST)
      options.set(key, {
        attribution: supposed(seen, actor, mention, manner),
        ruled: false,
        signs: [...signs],
      });
  };
  const chosen = ruled.find((each) => hasContent(seen, each)) ?? ruled[0];
  for (const attribution of ruled) {
    const { speaker, rule, carries } = attribution;
    const content = hasContent(seen, attribution);
    const signs = [
      `rule:${rule} ${content} ${manner.quoted}`,
      `rule:${rule} ${carries}`,
      `rule:${attribution === chosen ? 'first' : 'further'} ${content} ${speaker.kind}`,
      `rule:${attribution === chosen ? 'first' : 'further'} ${content} ${manner.quoted}`,
    ];
    const before = options.get(nameOf(speaker));
    if (before) before.signs.push(...signs);
    else options.set(nameOf(speaker), { attribution, ruled: content || manner.quoted !== 'plain', signs });
  }
  for (const mention of seen.actors)
    if (speaks(mention.actor) || isOne(mention.actor))
      add(mention.actor, mentionSigns(reading, seen, mention, quotes, manner), mention);
  for (const mention of seen.actors) {
    const holders = holdersOf(reading, mention, seen, named);
    if (holders.length === 0) continue;
    options.get(nameOf(mention.actor))?.signs.push('office held', `office held by ${Math.min(3, holders.length)}`);
    const signs = mentionSigns(reading, seen, mention, quotes, manner).map((sign) => `h ${sign}`);
    for (const [rank, holder] of holders.entries())
      add(
        holder,
        [...signs, ...holderSigns(reading, seen, holder, mention, rank, holders.length, named, manner)],
        mention,
      );
  }
  if (
    manner.pronoun !== 'none' ||
    manner.verbs.length > 0 ||
    manner.quoted !== 'plain' ||
    BACK_SHIFTED.test(seen.low)
  ) {
    const persons = earlier.filter(({ actor }) => actor.kind === 'person').slice(0, EARLIER);
    const bodies = earlier.filter(({ actor }) => actor.kind !== 'person').slice(0, EARLIER);
    for (const list of [persons, bodies])
      for (const [rank, each] of list.entries())
        add(each.actor, earlierSigns(seen, each, rank, context, lately, manner));
  }
  if (options.size === 0) return undefined;
  const { start, end } = seen.sentence;
  const inside = quotes.filter((quote) => quote.start < end && quote.end > start);
  const next = paragraph.seen[paragraph.seen.indexOf(seen) + 1];
  const further = next !== undefined && inside.length > 0 && isPart(paragraph, next) ? next.sentence.end : end;
  return {
    seen,
    range: {
      start: Math.min(start, ...inside.map((quote) => quote.start)),
      end: Math.max(end, further, ...inside.map((quote) => quote.end)),
    },
    options: [...options.values()],
    nobody: nobodySigns(reading, seen, quotes, manner, ruled),
  };
};

/** Who speaks in a sentence, the likeliest first. */
export interface Speaking {
  readonly attribution: Attribution;
  readonly share: number;
}

/** So likely must nobody be for nobody to speak, where a rule says that somebody does and where none does. */
const NOBODY = { ruled: 0.97, open: 0.5 };
/** So likely must the likeliest be, where a rule says that somebody speaks and where none does. */
const LEAST = { ruled: 0.08, open: 0.25 };
/** So likely must a second one be for two to speak. */
const SECOND = 0.3;

/** A speaker who was not named for so many sentences is not looked for. */
const FAR_BACK = 30;

/** Where somebody who may speak is named: in the sentence, or the last time before it. */
const speakerSpot = ({ all }: Reading, seen: Seen, { speaker }: Attribution): Spot => {
  for (let index = seen.index; index >= 0 && index > seen.index - FAR_BACK; index -= 1) {
    const there = all[index];
    const mention = there?.actors.find(({ actor }) => actor === speaker || actor.name === speaker.name);
    if (there && mention) return spotAt({ seen: there, start: startOfWord(there, mention.first) });
  }
  return spotAt();
};

/** Where it is asked who speaks, and where those stand who may; the last is nobody. */
export const speakingWhere = (reading: Reading, seen: Seen, options: readonly SpeakerOption[]): Where => ({
  spot: spotOf(seen),
  spots: [...options.map(({ attribution }) => speakerSpot(reading, seen, attribution)), NOWHERE],
});

/** Who speaks in each sentence that somebody speaks in. */
export const speakersOf = (reading: Reading): ReadonlyMap<Seen, readonly Speaking[]> => {
  const found = new Map<Seen, readonly Speaking[]>();
  for (const { seen, options, nobody } of speakingPlaces(reading)) {
    if (isSilent(seen, reading.paragraphs[seen.paragraph]?.quotes ?? [])) continue;
    const shares = sharesOf(
      reading.learnt,
      'statement-speaker',
      [...options.map(({ signs }) => signs), nobody],
      speakingWhere(reading, seen, options),
    );
    const none = shares.at(-1) ?? 0;
    const by = options.some(({ ruled }) => ruled) ? 'ruled' : 'open';
    if (none > NOBODY[by]) continue;
    const ranked = options
      .map(({ attribution }, index) => ({ attribution, share: shares[index] ?? 0 }))
      .sort((a, b) => b.share - a.share);
    const [best] = ranked;
    if (!best || best.share < LEAST[by]) continue;
    found.set(seen, [best, ...ranked.slice(1).filter(({ share }) => share > SECOND)]);
  }
  return found;
};
