import type { Actor } from '../actors.js';
import type { Claim, Topic } from '../candidate.js';
import type { Found } from '../found.js';
import { sideOfBody } from '../lexicon/offices.js';
import { topicOf } from '../lexicon/topics.js';
import type { Quote } from '../quotes.js';
import type { Reading, Seen, SeenParagraph } from '../reading.js';
import type { Range } from '../view.js';
import { lowered } from '../words.js';
import { type Attribution, attributionOf, type Context } from './attribution.js';
import { hasContent, wordCount } from './content.js';
import { interviewOf } from './interview.js';
import { speakersOf } from './speaking.js';
import { type Spoken, topicOfSpoken } from './statement-topic.js';
import { turnSpeaker } from './turn-speaker.js';

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Enough quoted words to be somebody's own, and not a name or a word held at arm's length. */
const isSpeech = (reading: Reading, quote: Quote, attribution: Attribution | undefined): boolean => {
  const words = wordCount(reading.text.slice(quote.inner.start, quote.inner.end));
  return words >= 2 || (attribution !== undefined && words === 1);
};

/** A statement as the grammar sees it. */
export interface Draft {
  readonly speaker: Actor;
  readonly verbatim: boolean;
  readonly ranges: Range[];
  readonly passage: string;
  /** What was said before, the nearest first: the sentences before in the same paragraph, or the question and the turn before it. */
  readonly lead: readonly string[];
  readonly verb: string;
  readonly rule: string;
  readonly text: string[];
  /** How likely the speaker is held to be the one. */
  readonly share?: number;
}

const stanceOf = (verb: string, low: string): 'warning' | 'denial' | 'neutral' => {
  if (/^(?:warn|caution|threat)/.test(verb)) return 'warning';
  if (/^(?:den|reject|dismiss)/.test(verb) || /\bnot true\b|\bno such\b|\bfalse\b/.test(low)) return 'denial';
  return 'neutral';
};

/** Words that say what is spoken of: without one, a percentage or a suspension belongs to what was spoken of before. */
const OWN_WORDS =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|charge[sd]?|threat\w*|truce|ceasefire|pause|exten(?:sion|d\w*)|renew\w*|standstill|moratorium|freeze|days|additional|on top|everything)\b/;

/** "Greer said it was on its way to shrink": what "it" is, the sentences before have said, the nearest first. */
const inContext = (own: Topic | undefined, low: string, lead: readonly string[]): Topic | undefined => {
  if (own !== undefined && ((own !== 'tariffs' && own !== 'truce') || OWN_WORDS.test(low))) return own;
  for (const [distance, before] of lead.entries()) {
    const topic = topicOf(lowered(before));
    if (topic !== undefined && (own === undefined || (distance < 4 && topic !== 'tariffs' && topic !== 'truce')))
      return topic;
  }
  return own;
};

/** What was said in a draft, with the topic that its words give it. */
export const spokenOf = ({ verbatim, passage, lead, text }: Draft): Spoken => {
  const low = lowered(passage);
  const said = verbatim ? undefined : topicOf(lowered(text.join(' ')));
  return { passage, text, lead, byWords: inContext(said ?? topicOf(low), low, lead) };
};

const toFound = (reading: Reading, draft: Draft): Found => {
  const { speaker, verbatim, ranges, passage, verb, rule, text, share } = draft;
  const low = lowered(passage);
  const topic = topicOfSpoken(reading, spokenOf(draft));
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
  return {
    claim,
    ranges,
    rule: `statement: ${verbatim ? 'quoted' : 'reported'}, ${rule}`,
    ...(share === undefined ? {} : { share }),
  };
};

/** The reported words: what follows the verb, or what stands before it. */
const reported = (seen: Seen, { at, rule, verb }: Attribution): string => {
  const { text, low } = seen.sentence;
  const that = /^\w+(?: [\w']+){0,6}? that /.exec(low.slice(at));
  const rest = text.slice(at + (that ? that[0].length : verb.length)).replace(/^[ :,—–]+/, '');
  const before = text.slice(0, at);
  const ahead =
    !that &&
    wordCount(before) >= 4 &&
    (rule === 'verb first' ||
      rule === 'passive' ||
      (/,\s*[^,]{0,80}$/.test(before) &&
        (wordCount(rest) < 4 ||
          /^(?:on|in|at|after|before|late|early|reporters|journalists|lawmakers|during|to|through|via|by|over|outside|while|when)\b/.test(
            rest,
          ))));
  return clean(wordCount(rest) >= 2 && !ahead ? rest : before).replace(/[.,;]+$/, '');
};

/** "The Commerce Ministry" speaks for the side of the commerce minister whom the text names. */
const sided = ({ register, sides, all }: Reading, speaker: Actor): Actor => {
  if (
    speaker.party === undefined &&
    /^(?:spokes\w+ (?:for|of) the )?Commission(?:er| spokes\w+)?$/.test(speaker.name) &&
    (sides?.includes('EU') || all.some(({ parties }) => parties.some(({ code }) => code === 'EU')))
  )
    return { ...speaker, party: 'EU' };
  if (speaker.party === undefined && /\b(?:embassy|mission)\b/i.test(speaker.name)) {
    const envoy = register.everybody.find(
      ({ office, party }) => party !== undefined && /ambassador|envoy|commissioner/i.test(office ?? ''),
    );
    if (envoy?.party !== undefined) return { ...speaker, party: envoy.party };
  }
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

/** Others whom somebody quotes by name in a turn of his own. */
const quotedWithin = (
  reading: Reading,
  paragraph: SeenParagraph,
  speaking: Actor,
  context: Context,
): readonly Draft[] =>
  paragraph.seen.flatMap((seen): readonly Draft[] => {
    const { start, end, text } = seen.sentence;
    const inside = paragraph.quotes.filter((quote) => quote.start >= start && quote.end <= end);
    const attribution = attributionOf(seen, paragraph.quotes, context);
    const speaker = attribution?.speaker;
    if (
      !attribution ||
      !speaker ||
      !/^(?:person|office)$/.test(speaker.kind) ||
      speaker.name === speaking.name ||
      attribution.rule === 'pronoun'
    )
      return [];
    const speech = inside.filter((quote) => isSpeech(reading, quote, attribution));
    const reports = attribution.rule === 'verb after' && attribution.carries === 'say' && hasContent(seen, attribution);
    if (speech.length === 0 && !reports) return [];
    return [
      {
        speaker,
        verbatim: speech.length > 0,
        ranges: [{ start, end }],
        passage: text,
        verb: attribution.verb,
        rule: speech.length > 0 ? 'quoted in a turn' : 'reported in a turn',
        text:
          speech.length > 0
            ? speech.map(({ inner }) => reading.text.slice(inner.start, inner.end))
            : [reported(seen, attribution)],
        lead: leadOf(reading, paragraph, seen),
      },
    ];
  });

/** Everything that people, offices and organisations are quoted or reported to have said. */
export const findStatements = (reading: Reading): readonly Found[] =>
  draftsOf(reading)
    .filter(({ text }) => clean(text.join(' ')) !== '')
    .map((draft) => toFound(reading, draft));

/** How likely somebody must be the speaker: of statements less sure, in texts that taught nothing, seven in ten are wrong. */
const ENOUGH = 0.36;

/** Every place of a text where the grammar sees somebody speak. */
export const draftsOf = (reading: Reading): readonly Draft[] => {
  const drafts: Draft[] = [];
  const told = speakersOf(reading);
  const interview = interviewOf(reading);
  const context: Context = { last: undefined, paragraph: -1 };
  /** The statement whose quotation the next paragraph may take up. */
  let running: Draft | undefined;
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
      const [heard, ...others] = told.get(seen) ?? [];
      const people = seen.actors.filter(({ actor }) => actor.kind === 'person');
      const subject = people.find(({ first }) => first <= 6) ?? (people.length === 1 ? people[0] : undefined);
      if (subject) {
        context.last = subject.actor;
        context.paragraph = number;
      }
      const inside = quotes.filter((quote) => quote.start < end && quote.end > start);
      const ending = inside.filter((quote) => quote.end <= end + 1);
      if (heard) {
        const { attribution, share } = heard;
        const speech = [...waiting.filter((quote) => quote.end >= start - 3), ...inside].filter(
          (quote, index, list) => list.indexOf(quote) === index && isSpeech(reading, quote, attribution),
        );
        waiting.length = 0;
        const passage = reading.text.slice(
          Math.min(start, speech[0]?.start ?? start),
          Math.max(end, speech.at(-1)?.end ?? end),
        );
        const draft: Draft = {
          speaker: attribution.speaker,
          verbatim: speech.length > 0,
          ranges: rangesOf(speech, start, end),
          passage,
          verb: attribution.verb,
          rule: attribution.rule,
          text:
            speech.length > 0
              ? speech.map(({ inner }) => reading.text.slice(inner.start, inner.end))
              : [reported(seen, attribution)],
          lead: leadOf(reading, paragraph, seen),
          share,
        };
        drafts.push(draft);
        previous = { draft, end: Math.max(end, speech.at(-1)?.end ?? end) };
        if (speech.at(-1)?.open) running = draft;
        if (attribution.speaker.kind !== 'person') {
          context.body = attribution.speaker;
          context.paragraph = number;
        } else {
          context.body = undefined;
          context.last = attribution.speaker;
          context.paragraph = number;
        }
        for (const other of others)
          drafts.push({
            speaker: other.attribution.speaker,
            verbatim: false,
            ranges: [{ start, end }],
            passage,
            verb: other.attribution.verb,
            rule: other.attribution.rule,
            text: [reported(seen, other.attribution)],
            lead: leadOf(reading, paragraph, seen),
            share: other.share,
          });
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
    if (interview?.answers.has(number) && drafts.length === drafted) {
      drafts.push(answered(reading, interview.speaker, paragraph, number));
      running = undefined;
      continue;
    }
    drafts.push(...standing(reading, paragraph, waiting, drafts, context));
    if (drafts.length === drafted) {
      const [quote] = quotes;
      if (quote && running && quote.start === paragraph.start) {
        running.ranges.push({ start: quote.start, end: quote.end });
        running.text.push(reading.text.slice(quote.inner.start, quote.inner.end));
        if (!quote.open) running = undefined;
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
  return body
    .filter(({ speaker, share }) => speaker.private !== true && (share ?? 1) >= ENOUGH)
    .map((draft) => ({ ...draft, speaker: sided(reading, draft.speaker) }));
};

/** An answer in an interview, all of it quoted. */
const answered = (reading: Reading, speaker: Actor, { start, end }: SeenParagraph, number: number): Draft => ({
  speaker,
  verbatim: true,
  ranges: [{ start, end }],
  passage: reading.text.slice(start, end),
  verb: 'said',
  rule: 'interview',
  text: [reading.text.slice(start, end).replace(/^[“"«‘]|[”"»’]$/g, '')],
  lead: turnsBefore(reading, number),
});

const leadOf = (reading: Reading, paragraph: SeenParagraph, seen: Seen): readonly string[] => {
  const at = paragraph.seen.indexOf(seen);
  const before = paragraph.seen
    .slice(Math.max(0, at - 4), at)
    .map(({ sentence }) => sentence.text)
    .reverse();
  return [...before, ...turnsBefore(reading, seen.paragraph)];
};

/** The two paragraphs before a turn. */
const turnsBefore = ({ text, paragraphs }: Reading, number: number): readonly string[] =>
  paragraphs
    .slice(Math.max(0, number - 2), number)
    .map(({ start, end }) => text.slice(start, end))
    .reverse();

/** "Talleyrand offered one word. ‘Temporary.’": what stands by itself right after a sentence about somebody. */
const standing = (
  reading: Reading,
  paragraph: SeenParagraph,
  waiting: readonly Quote[],
  drafts: readonly Draft[],
  context: Context,
): readonly Draft[] => {
  const [quote] = waiting;
  const { last } = context;
  if (!quote || !last || context.paragraph !== paragraph.seen[0]?.paragraph || last.kind !== 'person') return [];
  const at = paragraph.seen.findIndex(({ sentence }) => quote.start >= sentence.start && quote.start < sentence.end);
  const [seen, ahead] = [paragraph.seen[at], paragraph.seen[at - 1]];
  if (!seen || quote.start > seen.sentence.start + 1) return [];
  if (drafts.some(({ ranges }) => ranges.some(({ start, end }) => quote.start >= start && quote.start < end)))
    return [];
  const subject = ahead?.actors.find(({ actor }) => actor.name === last.name);
  if (!ahead || (!subject && !/^(?:he|she)\b/.test(ahead.low)) || (subject && subject.first > 6)) return [];
  return [
    {
      speaker: last,
      verbatim: true,
      ranges: [{ start: quote.start, end: quote.end }],
      passage: reading.text.slice(quote.start, quote.end),
      verb: 'said',
      rule: 'stands after',
      text: [reading.text.slice(quote.inner.start, quote.inner.end)],
      lead: leadOf(reading, paragraph, seen),
    },
  ];
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
