import type { Day } from '../time/index.js';
import {
  type Actor,
  type ActorMention,
  actorsOf,
  collectActors,
  Register,
  recallActors,
  sideByLead,
} from './actors.js';
import { type Dated, datesOf } from './dates.js';
import type { Learnt } from './learnt/learnt.js';
import { LEARNT } from './learnt/weights/index.js';
import { OFFICE_HEADS, OFFICE_MODIFIERS } from './lexicon/offices.js';
import { FIRST_FAMILY_NAMES } from './lexicon/people.js';
import { type PartyMention, partiesOf, withoutStateOfGeorgia } from './parties.js';
import { paragraphsOf, type Sentence, sentencesOf } from './passages.js';
import { type Amount, amountsOf, type Duration, durationsOf, type Percent, percentsOf } from './quantities.js';
import { type Quote, quotesOf } from './quotes.js';
import { type Turn, turnsOf } from './turns.js';
import type { Range } from './view.js';
import { settleVoices } from './whose.js';

/** A sentence with what is named in it. Places of what is named count from the beginning of the sentence. */
export class Seen {
  #actors: readonly ActorMention[] | undefined;
  #settlings = 0;
  #named: readonly ActorMention[] | undefined;
  #percents: readonly Percent[] | undefined;
  #amounts: readonly Amount[] | undefined;
  #dates: readonly Dated[] | undefined;
  #durations: readonly Duration[] | undefined;

  constructor(
    readonly sentence: Sentence,
    readonly paragraph: number,
    readonly parties: readonly PartyMention[],
    readonly register: Register,
    readonly published: Day | undefined,
    /** The side that the sentence before names first. */
    readonly before: string | undefined = undefined,
    /** Its place among the sentences of the text. */
    readonly index = 0,
    /** Every territory that it names, seats of government among them that may be mere places. */
    readonly places: readonly PartyMention[] = parties,
  ) {}

  get low(): string {
    return this.sentence.low;
  }
  /** Who is named, with the side that the grammar around gives. */
  get named(): readonly ActorMention[] {
    this.#named ??= actorsOf(this.sentence, this.parties, this.register, this.before);
    return this.#named;
  }
  /** Who is named, with the side that the whole text gives. */
  get actors(): readonly ActorMention[] {
    const { settlings } = this.register;
    if (this.#actors && this.#settlings === settlings) return this.#actors;
    this.#settlings = settlings;
    this.#actors = this.named.map((mention) => {
      const actor = this.register.settled(mention.actor);
      return actor === mention.actor ? mention : { ...mention, actor };
    });
    return this.#actors;
  }
  get percents(): readonly Percent[] {
    this.#percents ??= percentsOf(this.low);
    return this.#percents;
  }
  get amounts(): readonly Amount[] {
    this.#amounts ??= amountsOf(this.low);
    return this.#amounts;
  }
  get dates(): readonly Dated[] {
    this.#dates ??= datesOf(this.low, this.sentence.text, this.published);
    return this.#dates;
  }
  get durations(): readonly Duration[] {
    this.#durations ??= durationsOf(this.low);
    return this.#durations;
  }
}

export interface SeenParagraph extends Range {
  readonly seen: readonly Seen[];
  readonly quotes: readonly Quote[];
}

/** Where a word of a sentence begins in it. */
export const startOfWord = ({ sentence }: Seen, index: number): number =>
  (sentence.words[index]?.start ?? sentence.start) - sentence.start;

/** A text taken apart, with the two sides that it is about. */
export interface Reading {
  readonly text: string;
  readonly published?: Day;
  readonly paragraphs: readonly SeenParagraph[];
  readonly all: readonly Seen[];
  readonly register: Register;
  readonly turns: ReadonlyMap<number, Turn>;
  /** What the labelled texts taught about places in a text. */
  readonly learnt: Learnt;
  /** The two sides of the truce or quarrel, in order of the alphabet, where the text tells. */
  readonly sides?: readonly [string, string];
  /** The side that the text is written from: the first it names of those that it is about. */
  readonly home?: string;
  /** Whom "we" means where nobody is quoted, as far as that was looked for. */
  readonly writer?: string;
}

const TRADE =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|truce|trade (?:talks|war|deal|truce|minister|quarrel)|negotiat|import|export|ceasefire|pause)/;

const BETWEEN_SIDES =
  /\b(?:between [^.,;]{3,40} and|(?:truce|pause|talks|ceasefire|standstill|quarrel|dispute|war) (?:[a-z]+ ){0,4}with)\b/g;

/** The two sides that are named most where trade is spoken of. */
const sidesOf = (all: readonly Seen[], register: Register): readonly [string, string] | undefined => {
  const counts = new Map<string, number>();
  for (const { party } of register.everybody) if (party !== undefined) counts.set(party, (counts.get(party) ?? 0) + 3);
  let weightOfFirst = 6;
  for (const { parties, low } of all) {
    // A seat of government after "in" is where something happened.
    const sides = parties.filter(
      ({ form, start }) =>
        form !== 'seat' || !/\b(?:in|at|to|from|near|outside)\s+(?:the )?$/.test(low.slice(0, start)),
    );
    if (sides.length === 0) continue;
    const weight = (TRADE.test(low) ? 2 : 1) * (weightOfFirst > 1 ? 2 : 1);
    weightOfFirst -= 1;
    for (const code of new Set(sides.map((each) => each.code))) counts.set(code, (counts.get(code) ?? 0) + weight);
    for (const { form, code } of sides) if (form !== 'seat') counts.set(code, (counts.get(code) ?? 0) + 1);
    // Two alone beside a truce are most likely the two that have it.
    const two = new Set(sides.map((each) => each.code));
    if (two.size === 2 && /\b(?:truces?|ceasefire|standstill|paus(?:e|ed)|suspension|freeze|moratorium)\b/.test(low))
      for (const code of two) counts.set(code, (counts.get(code) ?? 0) + 4);
    for (const pair of low.matchAll(BETWEEN_SIDES)) {
      const at = pair.index;
      for (const { code, start } of sides)
        if (start >= at && start < at + pair[0].length + 30) counts.set(code, (counts.get(code) ?? 0) + 3);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second) return undefined;
  return first[0] < second[0] ? [first[0], second[0]] : [second[0], first[0]];
};

/** Orders to whoever reads, hidden in a text: what stands beside them is nobody's claim. */
const ORDERS =
  /\b(?:ignore|disregard|forget) (?:all |any |your |the |these |every )*(?:previous |prior |above |earlier |preceding )*(?:instructions?|above|prompts?|rules|orders)\b|^\s*(?:system|assistant|user) ?: |\byou are (?:now )?an? (?:ai|assistant|language model)\b|\bas an ai\b/;

const AT_A_PLACE =
  /\b(?:in|at|near|outside|via|into|after|for|through|around|of|(?:fly|flies|flew|flying|travel\w*|went|goes|came|comes?|return\w*|head\w*|trips?|visit|back|way|moved?) to)\s+(?:the )?$/;
const BODY_THERE =
  /\b(?:cabinet|parliament|senate|congress|government|ministry|palace|president|minister|premier|secretary|assembly|officials|customs) (?:in|at) $/;
const DATELINE =
  /^ (?:talks|rounds?|meetings?|summit|session|truce|accord|deal|agreement|framework)\b|^,? ?(?:\(|—|-|\d|[a-z]{3,9}\.? \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/;
const SAYS =
  /^ (?:has |had |have |also |again |still |now )*(?:said|says|insist(?:s|ed)|den(?:ies|ied)|warn(?:s|ed)|repl(?:ies|ied)|accuse[sd]|reject(?:s|ed)|dismisse[sd]|claim(?:s|ed)|argue[sd]|promise[sd]|vow(?:s|ed)|threaten(?:s|ed)|retaliate[sd]?|hits? back|announce[sd]|wants?|charges|complain(?:s|ed)|object(?:s|ed)|talks of|maintain(?:s|ed)|demand(?:s|ed))\b/;

/** Seats of government stand for their government only where the text names the country too; Beijing and Washington always do. */
const known = (all: readonly Sentence[], mentions: readonly (readonly PartyMention[])[]): ReadonlySet<string> => {
  const codes = new Set(['US', 'CN']);
  for (const list of mentions) for (const { code, form } of list) if (form !== 'seat') codes.add(code);
  // A seat that speaks, or where a ministry sits, is a government: "says Oslo", "the finance ministry in Seoul".
  for (const [index, { low }] of all.entries())
    for (const { code, form, start, end } of mentions[index] ?? [])
      if (
        form === 'seat' &&
        (SAYS.test(low.slice(end)) ||
          /\b(?:said|says|insist(?:s|ed)|warn(?:s|ed)|repl(?:ies|ied)|(?:ministry|ministries|government|bank|treasury|customs|officials|ministers?) in) $/.test(
            low.slice(0, start),
          ))
      )
        codes.add(code);
  // Several seats that nothing stands or happens in are governments: "What Lisbon could not get from Algiers it got from Tunis".
  for (const [index, { low }] of all.entries()) {
    if (
      !/\b(?:deal|agreement|pact|accord|treaty|terms|bargain|talks|tariffs?|dut(?:y|ies)|truce|negotiat\w+)\b/.test(low)
    )
      continue;
    const seated = (mentions[index] ?? []).filter(
      ({ form, start }) =>
        form === 'seat' && !/\b(?:in|at|near|outside|to|via|through) (?:the )?$/.test(low.slice(0, start)),
    );
    if (
      new Set(seated.map(({ code }) => code)).size > 1 ||
      (seated.length === 1 && /\b(?:with|courts?|courting) $/.test(low.slice(0, seated[0]?.start)))
    )
      for (const { code } of seated) codes.add(code);
  }
  // Two seats that have talks or a deal with each other are governments: "talks between Rabat and Quito".
  for (const [index, { low }] of all.entries())
    if (/\b(?:talks|negotiations|deal|agreement|pact|accord) between\b/.test(low)) {
      const seated = (mentions[index] ?? []).filter(({ form }) => form === 'seat');
      for (const { code, start, end } of seated)
        if (seated.some((other) => other.start === end + 5 || other.end === start - 5)) codes.add(code);
    }
  // A seat that does something about duties, or with which it is done, is a government: "Rabat prolonged its duties", "a truce with Quito".
  for (const [index, { low, text }] of all.entries())
    if (TRADE.test(low) && /[a-z]{2}/.test(text))
      for (const { code, form, start, end } of mentions[index] ?? [])
        if (
          form === 'seat' &&
          (/^['’]s\b/.test(low.slice(end)) ||
            BODY_THERE.test(low.slice(0, start)) ||
            !AT_A_PLACE.test(low.slice(0, start))) &&
          !DATELINE.test(low.slice(end))
        )
          codes.add(code);
  return all.length === 0 ? new Set() : codes;
};

/** Officials whose side the text leaves open: of two sides, the one that has no voice yet, or the text's own. */
const settleSides = (
  register: Register,
  sides: readonly [string, string] | undefined,
  home: string | undefined,
  speaking: ReadonlySet<string>,
): void => {
  if (!sides) {
    // A text that names one side alone tells of its officials.
    if (home !== undefined)
      for (const { name, party, office } of register.everybody)
        if (party === undefined && office !== undefined && GOVERNING.test(office)) register.side(name, home);
    return;
  }
  for (const { name, party, office } of register.everybody) {
    if (party !== undefined || !(speaking.has(name) || (office !== undefined && GOVERNING.test(office)))) continue;
    const taken = register.sides;
    const free = sides.filter((side) => !taken.has(side));
    const own = free.length === 1 ? free[0] : home;
    if (own !== undefined) register.side(name, own);
  }
};
const GOVERNING =
  /\b(?:minister|secretary|president|chancellor|premier|representative|negotiator|ambassador|envoy|commissioner)\b/i;

/** Takes a text apart. */
export const readingOf = (text: string, published: Day | undefined, learnt: Learnt = LEARNT): Reading => {
  const register = new Register();
  const ranges = paragraphsOf(text);
  const sentences = ranges.map((range) => sentencesOf(text, range));
  const mentions = withoutStateOfGeorgia(
    text,
    sentences.map((list) => list.map(partiesOf)),
  );
  const codes = known(sentences.flat(), mentions.flat());
  const turns = turnsOf(text, ranges);
  const fulls = new Map<string, string | undefined>();
  for (const { name, office, place } of turns) {
    if (name !== undefined && !fulls.has(name)) fulls.set(name, name.includes(' ') ? name : fullName(text, name));
    const full = name === undefined ? undefined : fulls.get(name);
    if (full?.includes(' '))
      register.note(
        full,
        office === undefined || /^(?:mr|mrs|ms|dr|sir)\.?$/i.test(office) ? shortOffice(place) : office,
        sideNamed(place),
      );
  }
  let count = 0;
  const paragraphs = ranges.map((range, index): SeenParagraph => {
    const list = sentences[index] ?? [];
    let subject: string | undefined;
    const ordered = ORDERS.test(list.map(({ low }) => low).join(' '));
    const seen = ordered
      ? []
      : list.map((sentence, place) => {
          const named = (mentions[index]?.[place] ?? []).filter(({ code, form }) => form !== 'seat' || codes.has(code));
          const before = subject;
          subject = named[0]?.code ?? subject;
          count += 1;
          return new Seen(sentence, index, named, register, published, before, count - 1, mentions[index]?.[place]);
        });
    return { ...range, seen, quotes: ordered ? [] : quotesOf(text, range) };
  });
  const all = paragraphs.flatMap(({ seen }) => seen);
  for (const { sentence, parties, before } of all) collectActors(sentence, parties, register, before);
  const whole = all.map(({ sentence }) => sentence);
  for (const index of whole.keys()) recallActors(whole, index, register);
  register.merge();
  let spoken: Actor | undefined;
  for (const { sentence, parties, before } of all) {
    if (
      !/\b(?:led|leads|heads|headed|represent|negotiate|speaks|spoke|chairs)/.test(sentence.low) &&
      register.everybody.length === 0
    )
      continue;
    const actors = actorsOf(sentence, parties, register, before);
    sideByLead(sentence, parties, actors, spoken, register);
    spoken = actors.find(({ actor, first }) => actor.kind === 'person' && first <= 6)?.actor ?? spoken;
  }
  const sides = sidesOf(all, register);
  const home = all
    .flatMap(({ parties }) => parties)
    .find(({ form, code }) => form !== 'seat' && (sides?.includes(code) ?? true))?.code;
  settleSides(
    register,
    sides,
    home,
    new Set(turns.flatMap(({ name }) => (name === undefined ? [] : (register.full(name)?.name ?? [])))),
  );
  const reading: Reading = {
    text,
    paragraphs,
    all,
    register,
    learnt,
    turns: new Map(turns.map((turn) => [turn.paragraph, turn])),
    ...(published === undefined ? {} : { published }),
    ...(sides === undefined ? {} : { sides }),
    ...(home === undefined ? {} : { home }),
  };
  settleVoices(reading);
  return reading;
};

/** What stands after a name, if it is no longer than an office. */
const shortOffice = (place: string | undefined): string | undefined =>
  place !== undefined && place.length < 80 ? place : undefined;

/** The full name that a text gives somewhere to one who speaks under a family name. */
const fullName = (text: string, name: string): string | undefined => {
  const pattern = new RegExp(
    `(?<![\\p{L}])((?:(?:\\p{Lu}\\p{Ll}[\\p{L}-]*|de|von|van|der|del|di|da|al|ibn) ){1,4})${name.replace(/[^\p{L} '’-]/gu, '')}(?![\\p{L}])`,
    'gu',
  );
  for (const [, ahead = ''] of text.matchAll(pattern)) {
    const words = ahead.trim().split(' ');
    // "Spokesperson Nehru" is no full name, nor are "Minister" and "The" parts of one.
    const last = words.findLastIndex(
      (word) => OFFICE_HEADS.has(word.toLowerCase()) || OFFICE_MODIFIERS.has(word.toLowerCase()) || TITLE.test(word),
    );
    const first = words.slice(last + 1);
    if (first.length > 0 && /^\p{Lu}/u.test(first[0] ?? '')) return `${first.join(' ')} ${name}`;
  }
  // "Yu" is Yu Gil-jun.
  if (FIRST_FAMILY_NAMES.has(name.toLowerCase()))
    return new RegExp(`(?<![\\p{L}])${name} \\p{Lu}\\p{Ll}+(?:[ -]\\p{L}\\p{Ll}+)?(?=[^\\p{L}-])`, 'u').exec(text)?.[0];
  return undefined;
};
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Hon|Ratu|The|And|But|When|As|For|In|On|At|By|With|That|If|So|Says|Said)$/;

/** The country in "PRESIDENT OF CHILE". */
const sideNamed = (place: string | undefined): string | undefined => {
  if (place === undefined) return undefined;
  const [sentence] = sentencesOf(place, { start: 0, end: place.length });
  return sentence ? partiesOf(sentence)[0]?.code : undefined;
};

export type { Actor };
