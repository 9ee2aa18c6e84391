import type { Actor, ActorMention } from '../actors.js';
import type { Claim, Topic } from '../candidate.js';
import type { Found } from '../found.js';
import { sideOfBody } from '../lexicon/offices.js';
import { BETWEEN, SPEECH_VERBS, WEAK_VERBS } from '../lexicon/speech.js';
import { topicOf } from '../lexicon/topics.js';
import { partiesOf } from '../parties.js';
import { sentencesOf } from '../passages.js';
import type { Quote } from '../quotes.js';
import type { Reading, Seen, SeenParagraph } from '../reading.js';
import type { Turn } from '../turns.js';
import type { Range } from '../view.js';
import { lowered } from '../words.js';

/** Who speaks in a sentence, and by which verb. Words count from the beginning of the sentence. */
interface Attribution {
  readonly speaker: Actor;
  readonly verb: string;
  readonly at: number;
  readonly rule: string;
}

interface Context {
  /** In which paragraph that was. */
  paragraph: number;
  /** Which office, organisation or side spoke last, for "it added". */
  body?: Actor | undefined;
  /** Who spoke last, for "he added". */
  last: Actor | undefined;
}

const inQuote = (quotes: readonly Quote[], at: number): boolean =>
  quotes.some(({ start, end }) => at >= start && at < end);

/** The actor whose words end right before a verb, past adverbs and what stands between commas. */
const before = (seen: Seen, verb: number): ActorMention | undefined => {
  const { words } = seen.sentence;
  let index = verb - 1;
  while (index >= 0 && isBetween(words[index]?.low ?? '')) index -= 1;
  // "Made known by the Ministry of Commerce in Beijing, which said": the relative clause speaks for what it follows.
  if (/^(?:which|who)$/.test(words[index]?.low ?? '') && words[index - 1]?.text === ',') {
    const near = seen.actors.filter(({ last }) => last < index && last >= index - 6);
    const antecedent = near.findLast(({ actor }) => actor.kind !== 'side') ?? near.at(-1);
    if (antecedent) return antecedent;
  }
  const ends = (at: number): ActorMention | undefined =>
    seen.actors.find(({ last, extent }) => extent === at || last === at);
  // "Trump came off the phone with Xi and posted that": both verbs have one subject.
  if (/^(?:and|but)$/.test(words[index]?.low ?? '')) {
    const subject = seen.actors.find(({ actor, first }) => actor.kind !== 'side' && first <= 3);
    if (subject) return subject;
  }
  const direct = ends(index) ?? (words[index]?.text === ',' ? ends(index - 1) : undefined);
  if (direct) return direct;
  if (words[index]?.text === ',') {
    // "Bessent, speaking in Stockholm, said"
    for (let back = index - 1; back >= Math.max(0, index - 16); back -= 1)
      if (words[back]?.text === ',') {
        const mention = ends(back - 1) ?? ends(back);
        if (mention) return mention;
      }
  }
  // "sounded less certain and said", "a spokesperson for it in Beijing said"
  const mention = seen.actors.findLast(({ last }) => last < index && last >= index - 5);
  if (
    mention &&
    words
      .slice(mention.extent + 1, index + 1)
      .every(
        ({ low }) =>
          /^(?:in|at|for|from|of|the|on|this|after|and|who|later|an|hour|[a-z]+day|\p{L}+ly)$/u.test(low) ||
          /^\p{Lu}/u.test(words[index]?.text ?? ''),
      )
  )
    return mention;
  return undefined;
};

const isBetween = (low: string): boolean => BETWEEN.has(low) || /^\p{L}{3,}ly$/u.test(low);

const after = (seen: Seen, verb: number): ActorMention | undefined => {
  const { words } = seen.sentence;
  let index = verb + 1;
  while (/^(?:the|a|an|his|her|its|mr|mrs|ms|dr|\.)$/.test(words[index]?.low ?? '') && index < verb + 4) index += 1;
  return seen.actors.find(({ first }) => first === index || first === verb + 1);
};

const PRONOUN = /^(?:he|she)$/;

const pronounBefore = (seen: Seen, verb: number): boolean => {
  const { words } = seen.sentence;
  let index = verb - 1;
  while (index >= 0 && isBetween(words[index]?.low ?? '')) index -= 1;
  return PRONOUN.test(words[index]?.low ?? '');
};

/** Finds who speaks in a sentence outside of quotation marks. */
const attributionOf = (seen: Seen, quotes: readonly Quote[], context: Context): Attribution | undefined => {
  const { words, start } = seen.sentence;
  let weak: Attribution | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    if (word.low === 'according' && words[index + 1]?.low === 'to' && !inQuote(quotes, word.start)) {
      const mention = after(seen, index + 1);
      if (mention && speaks(mention.actor))
        return { speaker: mention.actor, verb: 'according', at: word.start - start, rule: 'according to' };
      if (PRONOUN.test(words[index + 2]?.low ?? '') && context.last)
        return { speaker: context.last, verb: 'according', at: word.start - start, rule: 'pronoun' };
      continue;
    }
    if (ACCOUNT.test(word.low) && !inQuote(quotes, word.start)) {
      const speaker = accountOf(seen, index, context);
      if (speaker && speaks(speaker)) return { speaker, verb: 'according', at: word.start - start, rule: 'account' };
      continue;
    }
    if (!SPEECH_VERBS.has(word.low) || inQuote(quotes, word.start)) continue;
    // "The United States" states nothing.
    if (word.low === 'states' && word.capital && /^(?:united|member)$/.test(words[index - 1]?.low ?? '')) continue;
    if (/^remarks$/.test(word.low) && /^(?:by|of|from|on|at|to)$/.test(words[index + 1]?.low ?? '')) continue;
    if (/^adds?$/.test(word.low) && words[index + 1]?.low === 'up') continue;
    if (/^sp(?:oke|eaks)$/.test(word.low) && !/^(?:of|about)$/.test(words[index + 1]?.low ?? '')) continue;
    if (word.low === 'posting' && words[index + 1]?.low !== 'that') continue;
    if (
      /^(?:is|are|was|were|be|been|to|not|by|a|an|the|so-)$/.test(words[index - 1]?.low ?? '') &&
      !/^(?:quoted)$/.test(word.low)
    ) {
      if (!/^(?:was|is)$/.test(words[index - 1]?.low ?? '') || words[index + 1]?.low !== 'as') continue;
    }
    const found = speakerAt(seen, index, quotes, context);
    if (!found) continue;
    const attribution = { speaker: found.speaker, verb: word.low, at: word.start - start, rule: found.rule };
    if (!WEAK_VERBS.has(word.low)) return attribution;
    weak ??= attribution;
  }
  return weak ?? introduced(seen, quotes, context);
};

const ACCOUNT = /^(?:account|telling|version|words|reckoning|estimate|count|description)$/;

/** "By Trump's account", "in his own words": whose account a sentence gives. */
const accountOf = (seen: Seen, noun: number, context: Context): Actor | undefined => {
  const { words } = seen.sentence;
  let index = noun - 1;
  if (words[index]?.low === 'own') index -= 1;
  const preposition = (at: number): boolean => /^(?:by|in|on|to)$/.test(words[at]?.low ?? '');
  if (/^(?:his|her|its)$/.test(words[index]?.low ?? '')) return preposition(index - 1) ? context.last : undefined;
  if (!/^['’]s?$/.test(words[index]?.text ?? '')) return undefined;
  const mention = seen.actors.find(({ last }) => last === index - 1 || last === index);
  const first = mention && words[mention.first - 1]?.low === 'the' ? mention.first - 1 : (mention?.first ?? 0);
  return mention && mention.actor.kind !== 'side' && preposition(first - 1) ? mention.actor : undefined;
};

/** Verbs of several words that report speech. */
const SAYING =
  /\b(?:(?:makes?|made) (?:it |this )?(?:clear|plain|known)|lets? it be known|(?:hit|shot|fired|struck|fought) back|(?:puts?|put) (?:it|things|the matter) (?:[a-z]+ ){0,3}|(?:went|goes) on(?: to say)?|(?:is|was|were) (?:quoted|cited) (?:by [^,.;:]{3,50} )?as saying|(?<=, )(?:calling|saying|adding|warning|insisting|describing|arguing)|chimed in|weighed in|points? out|pointed out|broke in|lashed out|(?:gave|gives) (?:an |his |her |the |its )?assurances?|expressed (?:the )?(?:hope|concern|confidence|regret|view))\b/;

/** The subject of such a verb. */
const sayingOf = (seen: Seen, at: number, quotes: readonly Quote[], context: Context): Actor | undefined => {
  const { words, start } = seen.sentence;
  const verb = words.findIndex((word) => word.start - start >= at);
  if (verb < 0 || inQuote(quotes, words[verb]?.start ?? 0)) return undefined;
  return before(seen, verb)?.actor ?? (pronounBefore(seen, verb) ? context.last : undefined);
};

/** "The minister hit back: ‘…’": whoever stands before the colon speaks. */
const introduced = (seen: Seen, quotes: readonly Quote[], context: Context): Attribution | undefined => {
  const { start, end, low } = seen.sentence;
  const inside = quotes.some((each) => each.start >= start && each.end <= end + 1);
  const phrase = SAYING.exec(low);
  if (phrase) {
    const said = sayingOf(seen, phrase.index, quotes, context);
    const rest = low.slice(phrase.index + phrase[0].length);
    if (said && speaks(said) && (/^(?: [a-z]+){0,4}? that\b|^[:,] ?[“"‘']|^ to say/.test(rest) || inside))
      return { speaker: said, verb: 'said', at: phrase.index + phrase[0].lastIndexOf(' ') + 1, rule: 'phrase' };
  }
  const quote = quotes.find((each) => each.start > start && each.start < end);
  if (!quote || !/: ?$/.test(low.slice(0, quote.start - start))) return undefined;
  const mention = seen.actors.find(
    ({ actor, first }) =>
      actor.kind !== 'side' && speaks(actor) && (seen.sentence.words[first]?.start ?? end) < quote.start,
  );
  const at = Math.max(0, quote.start - start - 2);
  if (mention) return { speaker: mention.actor, verb: 'said', at, rule: 'colon' };
  // "He also brushed aside the fear: ‘…’"
  const he = PRONOUN.test(seen.sentence.words[0]?.low ?? '') ? context.last : undefined;
  return he && { speaker: he, verb: 'said', at, rule: 'colon' };
};

/** Sides and groups speak only where a verb of speech follows them directly. */
const speaks = (actor: Actor): boolean => actor.unnamed !== true;

const speakerAt = (
  seen: Seen,
  verb: number,
  quotes: readonly Quote[],
  context: Context,
): { speaker: Actor; rule: string } | undefined => {
  const { words } = seen.sentence;
  const previous = words[verb - 1];
  const closesQuote =
    previous !== undefined && (/^["”’'»,?!.]$/.test(previous.text) || inQuote(quotes, previous.start));
  const quoteBefore = previous !== undefined && /^["”’'»]$/.test(previous.text);
  const direct = quoteBefore ? undefined : before(seen, verb);
  if (direct && speaks(direct.actor) && previous?.text === ',' && words[verb + 1] !== undefined)
    return { speaker: direct.actor, rule: 'verb after' };
  if (closesQuote || /^(?:as|so)$/.test(previous?.low ?? '')) {
    const mention = after(seen, verb);
    if (mention) return speaks(mention.actor) ? { speaker: mention.actor, rule: 'verb first' } : undefined;
  }
  const mention = before(seen, verb);
  if (mention) return speaks(mention.actor) ? { speaker: mention.actor, rule: 'verb after' } : undefined;
  if (pronounBefore(seen, verb) && context.last) return { speaker: context.last, rule: 'pronoun' };
  if (context.body && words[0]?.low === 'it' && verb <= 3 && !WEAK_VERBS.has(words[verb]?.low ?? ''))
    return { speaker: context.body, rule: 'it' };
  return undefined;
};

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

const wordCount = (text: string): number => text.split(/[\s—–-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Enough quoted words to be somebody's own, and not a name or a word held at arm's length. */
const isSpeech = (reading: Reading, quote: Quote, attribution: Attribution | undefined): boolean => {
  const words = wordCount(reading.text.slice(quote.inner.start, quote.inner.end));
  return words >= 2 || (attribution !== undefined && words === 1);
};

interface Draft {
  readonly speaker: Actor;
  readonly verbatim: boolean;
  readonly ranges: Range[];
  readonly passage: string;
  /** What was said before, the nearest first: the sentences before in the same paragraph, or the question and the turn before it. */
  readonly lead: readonly string[];
  readonly verb: string;
  readonly rule: string;
  readonly text: string[];
}

const stanceOf = (verb: string, low: string): 'warning' | 'denial' | 'neutral' => {
  if (/^(?:warn|caution|threat)/.test(verb)) return 'warning';
  if (/^(?:den|reject|dismiss)/.test(verb) || /\bnot true\b|\bno such\b|\bfalse\b/.test(low)) return 'denial';
  return 'neutral';
};

/** Words that say what is spoken of: without one, a percentage or a suspension belongs to what was spoken of before. */
const OWN_WORDS =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|charge[sd]?|threat\w*|truce|ceasefire|pause|extension|standstill|moratorium|freeze|days)\b/;

/** "Greer said it was on its way to shrink": what "it" is, the sentences before have said, the nearest first. */
const inContext = (own: Topic | undefined, low: string, lead: readonly string[]): Topic | undefined => {
  if (own !== undefined && ((own !== 'tariffs' && own !== 'truce') || OWN_WORDS.test(low))) return own;
  for (const before of lead) {
    const topic = topicOf(lowered(before));
    if (topic !== undefined && (own === undefined || (topic !== 'tariffs' && topic !== 'truce'))) return topic;
  }
  return own;
};

const toFound = ({ speaker, verbatim, ranges, passage, lead, verb, rule, text }: Draft): Found => {
  const low = lowered(passage);
  const said = verbatim ? undefined : topicOf(lowered(text.join(' ')));
  const topic = inContext(said ?? topicOf(low), low, lead);
  const claim: Claim = {
    kind: 'statement',
    speaker: speaker.name,
    ...(speaker.office === undefined ? {} : { office: speaker.office }),
    ...(speaker.party === undefined ? {} : { party: speaker.party }),
    verbatim,
    text: clean(text.join(' ')),
    ...(topic === undefined ? {} : { topic }),
    stance: stanceOf(verb, low),
  };
  return { claim, ranges, rule: `statement: ${verbatim ? 'quoted' : 'reported'}, ${rule}` };
};

/** The reported words: what follows the verb, or what stands before it. */
const reported = (seen: Seen, at: number): string => {
  const { text, low } = seen.sentence;
  const that = /^\w+(?: \w+){0,4}? that /.exec(low.slice(at));
  const rest = text.slice(at + (that ? that[0].length : (/^\w+[ :,]*/.exec(low.slice(at))?.[0].length ?? 0)));
  const before = text.slice(0, at);
  const ahead =
    /,\s*(?:[A-Z][\w'’.-]*\s+|the\s+|a\s+)*$/.test(before) &&
    !that &&
    wordCount(before) >= 6 &&
    (wordCount(rest) < 6 || /^(?:a|the|in|on|at|after|before|late|reporters|journalists|lawmakers)\b/.test(rest));
  return clean(wordCount(rest) >= 3 && !ahead ? rest : before).replace(/[.,;]+$/, '');
};

/** "The Commerce Ministry" speaks for the side of the commerce minister whom the text names. */
const sided = ({ register, sides }: Reading, speaker: Actor): Actor => {
  if (speaker.party !== undefined || speaker.kind === 'person' || speaker.kind === 'side') return speaker;
  const party = sideOfBody(speaker.name, sides);
  if (party !== undefined) return { ...speaker, party };
  const field = /\b(commerce|trade|foreign|finance|economy|treasury|agriculture)\b/i
    .exec(speaker.name)?.[1]
    ?.toLowerCase();
  if (field === undefined) return speaker;
  const holders = new Set(
    register.everybody.flatMap(({ office, party }) =>
      party !== undefined && office?.toLowerCase().includes(field) === true ? [party] : [],
    ),
  );
  const [only] = holders;
  return holders.size === 1 && only !== undefined ? { ...speaker, party: only } : speaker;
};

/** The first line, or a heading without a full stop: it repeats what the text says in full. */
const isHeadline = (reading: Reading, { ranges }: Draft): boolean => {
  const [range] = ranges;
  const paragraph =
    range && reading.paragraphs.slice(0, 3).find(({ start, end }) => range.start >= start && range.start < end);
  return (
    paragraph !== undefined &&
    !/[.!?”"’)]$/.test(reading.text.slice(paragraph.start, paragraph.end)) &&
    paragraph.seen.length === 1
  );
};

/** The quotations with the words that say whose they are. */
const rangesOf = (speech: readonly Quote[], start: number, end: number): Range[] => [
  ...speech
    .filter((quote) => quote.end <= start || quote.start >= end)
    .map((quote) => ({ start: quote.start, end: quote.end })),
  {
    start: Math.min(
      start,
      ...speech.filter((quote) => quote.end > start && quote.start < end).map((quote) => quote.start),
    ),
    end,
  },
];

/** Who speaks in a turn of a transcript or post. */
const turnSpeaker = (reading: Reading, { name, office, place }: Turn): Actor | undefined => {
  if (name !== undefined) {
    const person = reading.register.full(name) ?? reading.register.short(name.split(' ').at(-1) ?? '');
    if (person) return person;
    return name.includes(' ') || office !== undefined
      ? { kind: 'person', name, ...(office === undefined ? {} : { office }) }
      : undefined;
  }
  if (office === undefined || !/[ ]/.test(office)) return undefined;
  const side = place === undefined ? undefined : sideOfPlace(place);
  return { kind: 'organisation', name: office, ...(side === undefined ? {} : { party: side }) };
};

/** "Bolívar said he would come; Kim said he would be there": two speakers in one sentence without quotation. */
const secondOf = (
  reading: Reading,
  paragraph: SeenParagraph,
  seen: Seen,
  first: Attribution,
  context: Context,
): readonly Draft[] => {
  const { words, start, end, text } = seen.sentence;
  const at = words.findIndex(
    (word, index) =>
      word.start - start > first.at &&
      (word.text === ';' || (word.text === ',' && /^(?:while|whereas|but|and)$/.test(words[index + 1]?.low ?? ''))),
  );
  if (at < 0) return [];
  for (let index = at + 2; index < Math.min(words.length, at + 14); index += 1) {
    const word = words[index];
    if (!word || !SPEECH_VERBS.has(word.low) || WEAK_VERBS.has(word.low)) continue;
    const mention = before(seen, index);
    if (!mention || mention.first <= at || mention.first > at + 4 || !speaks(mention.actor)) return [];
    const second = { speaker: mention.actor, verb: word.low, at: word.start - start, rule: 'second clause' };
    if (mention.actor.name === first.speaker.name || !hasContent(seen, second)) return [];
    const from = words[at + 1]?.start ?? start;
    const said = reported(seen, second.at);
    context.last = mention.actor.kind === 'person' ? mention.actor : context.last;
    return [
      {
        speaker: mention.actor,
        verbatim: false,
        ranges: [{ start: from, end }],
        passage: text.slice(from - start),
        verb: word.low,
        rule: second.rule,
        text: [said],
        lead: [text, ...leadOf(reading, paragraph, seen)],
      },
    ];
  }
  return [];
};

/** Others whom somebody quotes by name in a turn of his own. */
const quotedWithin = (
  reading: Reading,
  paragraph: SeenParagraph,
  speaking: Actor,
  context: Context,
): readonly Draft[] =>
  paragraph.quotes.length === 0
    ? []
    : paragraph.seen.flatMap((seen): readonly Draft[] => {
        const { start, end, text } = seen.sentence;
        const inside = paragraph.quotes.filter((quote) => quote.start >= start && quote.end <= end);
        const attribution = inside.length === 0 ? undefined : attributionOf(seen, paragraph.quotes, context);
        const speaker = attribution?.speaker;
        if (
          !attribution ||
          speaker?.kind !== 'person' ||
          speaker.name === speaking.name ||
          attribution.rule === 'pronoun'
        )
          return [];
        const speech = inside.filter((quote) => isSpeech(reading, quote, attribution));
        return speech.length === 0
          ? []
          : [
              {
                speaker,
                verbatim: true,
                ranges: [{ start, end }],
                passage: text,
                verb: attribution.verb,
                rule: 'quoted in a turn',
                text: speech.map(({ inner }) => reading.text.slice(inner.start, inner.end)),
                lead: leadOf(reading, paragraph, seen),
              },
            ];
      });

const sideOfPlace = (place: string): string | undefined => {
  const sentence = sentencesOf(place, { start: 0, end: place.length })[0];
  return sentence ? partiesOf(sentence)[0]?.code : undefined;
};

/** Everything that people, offices and organisations are quoted or reported to have said. */
export const findStatements = (reading: Reading): readonly Found[] => {
  const drafts: Draft[] = [];
  const context: Context = { last: undefined, paragraph: -1 };
  /** The statement whose quotation the next paragraph may take up. */
  let running: Draft | undefined;
  /** Who spoke at the very end of the paragraph before. */
  let lately: { speaker: Actor; paragraph: number } | undefined;
  for (const [number, paragraph] of reading.paragraphs.entries()) {
    const label = paragraph.seen.length === 0 ? undefined : reading.turns.get(number);
    const speaking = label && turnSpeaker(reading, label);
    if (label && speaking) {
      const turn = { speaker: speaking, start: label.start };
      const range = { start: turn.start, end: paragraph.end };
      const passage = reading.text.slice(range.start, range.end);
      drafts.push({
        speaker: turn.speaker,
        verbatim: true,
        ranges: [range],
        passage,
        verb: 'said',
        rule: 'transcript',
        text: [passage],
        lead: label.post ? [] : turnsBefore(reading, number),
      });
      drafts.push(...quotedWithin(reading, paragraph, speaking, context));
      context.last = turn.speaker;
      running = undefined;
      continue;
    }
    const quotes = paragraph.quotes;
    const drafted = drafts.length;
    let previous: { draft: Draft; end: number } | undefined;
    const waiting: Quote[] = [];
    for (const seen of paragraph.seen) {
      const { start, end } = seen.sentence;
      if (number - context.paragraph > 1) {
        context.last = undefined;
        context.body = undefined;
      }
      const attribution = attributionOf(seen, quotes, context);
      const people = seen.actors.filter(({ actor }) => actor.kind === 'person');
      const subject = people.find(({ first }) => first <= 6) ?? (people.length === 1 ? people[0] : undefined);
      if (subject) {
        context.last = subject.actor;
        context.paragraph = number;
      }
      const inside = quotes.filter((quote) => quote.start < end && quote.end > start);
      const ending = inside.filter((quote) => quote.end <= end + 1);
      if (attribution) {
        const speech = [...waiting.filter((quote) => quote.end >= start - 3), ...inside].filter(
          (quote, index, list) => list.indexOf(quote) === index && isSpeech(reading, quote, attribution),
        );
        waiting.length = 0;
        const passage = reading.text.slice(
          Math.min(start, speech[0]?.start ?? start),
          Math.max(end, speech.at(-1)?.end ?? end),
        );
        const content = speech.length > 0 || hasContent(seen, attribution);
        if (content) {
          const ranges = rangesOf(speech, start, end);
          const text =
            speech.length > 0
              ? speech.map(({ inner }) => reading.text.slice(inner.start, inner.end))
              : [reported(seen, attribution.at)];
          const draft: Draft = {
            speaker: attribution.speaker,
            verbatim: speech.length > 0,
            ranges,
            passage,
            verb: attribution.verb,
            rule: attribution.rule,
            text,
            lead: leadOf(reading, paragraph, seen),
          };
          drafts.push(draft);
          previous = { draft, end: Math.max(end, speech.at(-1)?.end ?? end) };
          if (speech.at(-1)?.open) running = draft;
          lately = { speaker: attribution.speaker, paragraph: number };
        }
        if (attribution.speaker.kind !== 'person') {
          context.body = attribution.speaker;
          context.paragraph = number;
        } else {
          context.body = undefined;
          context.last = attribution.speaker;
          context.paragraph = number;
        }
        if (speech.length === 0) drafts.push(...secondOf(reading, paragraph, seen, attribution, context));
        continue;
      }
      for (const quote of ending.length > 0 ? inside : []) if (!waiting.includes(quote)) waiting.push(quote);
      const free = inside.filter((quote) => isSpeech(reading, quote, undefined));
      if (free.length > 0 && ending.length > 0 && isAlone(reading, seen, inside)) {
        const [quote] = free as [Quote];
        if (previous && quote.start < previous.end) {
          previous.end = Math.max(end, quote.end);
          continue;
        }
        if (previous && previous.draft.verbatim && gapIsEmpty(reading.text, previous.end, quote.start)) {
          // The quotation goes on after its attribution.
          for (const each of free)
            if (!previous.draft.ranges.some((range) => range.start === each.start)) {
              previous.draft.ranges.push({ start: each.start, end: each.end });
              previous.draft.text.push(reading.text.slice(each.inner.start, each.inner.end));
            }
          previous.end = Math.max(end, free.at(-1)?.end ?? end);
          if (free.at(-1)?.open) running = previous.draft;
          waiting.length = 0;
          continue;
        }
      }
      if (attributesNothing(seen)) previous = undefined;
    }
    settle(reading, paragraph, waiting);
    if (drafts.length === drafted) {
      const [quote] = quotes;
      if (quote && running && quote.start === paragraph.start) {
        running.ranges.push({ start: quote.start, end: quote.end });
        running.text.push(reading.text.slice(quote.inner.start, quote.inner.end));
        if (!quote.open) running = undefined;
        if (lately) lately = { ...lately, paragraph: number };
        continue;
      }
      const speaker = lately && lately.paragraph === number - 1 ? lately.speaker : undefined;
      if (
        quote &&
        speaker &&
        wordCount(reading.text.slice(quote.inner.start, quote.inner.end)) >= 4 &&
        introduces(reading.text.slice(paragraph.start, quote.start))
      ) {
        const draft: Draft = {
          speaker,
          verbatim: true,
          ranges: quotes.map((each) => ({ start: each.start, end: each.end })),
          passage: reading.text.slice(paragraph.start, paragraph.end),
          verb: 'said',
          rule: 'carried on',
          lead: [],
          text: quotes.map(({ inner }) => reading.text.slice(inner.start, inner.end)),
        };
        drafts.push(draft);
        if (quote.open) running = draft;
        lately = { speaker, paragraph: number };
        continue;
      }
      running = undefined;
    }
  }
  const body = drafts.filter(
    (draft) =>
      !isHeadline(reading, draft) ||
      (draft.speaker.kind !== 'side' &&
        !drafts.some((other) => other !== draft && other.speaker.name === draft.speaker.name)),
  );
  return body.map((draft) => toFound({ ...draft, speaker: sided(reading, draft.speaker) }));
};

const leadOf = (reading: Reading, paragraph: SeenParagraph, seen: Seen): readonly string[] => {
  const at = paragraph.seen.indexOf(seen);
  const before = paragraph.seen
    .slice(Math.max(0, at - 4), at)
    .map(({ sentence }) => sentence.text)
    .reverse();
  return before.length > 0 ? before : turnsBefore(reading, seen.paragraph);
};

/** The two paragraphs before a turn. */
const turnsBefore = ({ text, paragraphs }: Reading, number: number): readonly string[] =>
  paragraphs
    .slice(Math.max(0, number - 2), number)
    .map(({ start, end }) => text.slice(start, end))
    .reverse();

/** A paragraph that is a quotation from its beginning, or after a colon. */
const introduces = (lead: string): boolean => lead.trim() === '' || /:\s*$/.test(lead);

const settle = (_reading: Reading, _paragraph: SeenParagraph, waiting: Quote[]): void => {
  waiting.length = 0;
};

const gapIsEmpty = (text: string, from: number, until: number): boolean =>
  until - from < 4 && text.slice(from, until).trim() === '';

/** Nothing but quotation in the sentence. */
const isAlone = (reading: Reading, seen: Seen, inside: readonly Quote[]): boolean => {
  const { start, end } = seen.sentence;
  const [first] = inside;
  return (
    first !== undefined &&
    first.start <= start + 1 &&
    /^[\s.,!?”"'’]*$/.test(reading.text.slice(Math.min(end, inside.at(-1)?.end ?? end), end))
  );
};

const attributesNothing = (seen: Seen): boolean => !/^["“”'‘]/.test(seen.sentence.text);

/** Reported speech says something: a clause, and not a mere "said on Tuesday". */
const hasContent = (seen: Seen, { speaker, at, verb, rule }: Attribution): boolean => {
  const { low } = seen.sentence;
  const rest = low.slice(at + verb.length);
  if (rule === 'according to') return true;
  // A court rules, and does not speak.
  if (/\b(?:court|tribunal)\b/i.test(speaker.name) && !/^(?:said|says)/.test(verb)) return false;
  // A government that announces duties acts; one that says something speaks.
  if (speaker.kind === 'side' && !/^(?:said|says|warn|insist|den|stress|argu|repl)/.test(verb))
    return /^ that\b/.test(rest);
  // "The President has signed off on the plan, the White House announced on Sunday."
  if (
    rule === 'verb after' &&
    wordCount(low.slice(0, at)) >= 9 &&
    /,(?: the| a)? [^,]{2,60}$/.test(low.slice(0, at).trimEnd()) &&
    wordCount(rest) < 3
  )
    return true;
  if (/^(?:call|describ)/.test(verb)) return / as | for |(?:the|that|it|them) /.test(rest);
  if (/^(?:ask)/.test(verb)) return /^ (?:for|that)\b/.test(rest);
  if (/^(?:answer|respond|repli|post|wrote|write|continu)/.test(verb)) return /\bthat\b|:/.test(rest);
  if (
    /^(?:announc|confirm|den|reject|threat|promis|pledg|vow|demand|urg|claim|report|predict|estimat|hail|prais|critici|condemn|dismiss|recall|signal|hint)/.test(
      verb,
    )
  )
    return wordCount(rest) >= 3;
  return wordCount(rest) >= 3 || wordCount(low.slice(0, at)) >= 6;
};
