import { partAt } from '../clauses.js';
import type { Spot, Where } from '../encoder/spot.js';
import { signsOf, tokensOf } from '../learnt/features.js';
import { OF_UNION, type PartyForm } from '../lexicon/parties.js';
import type { PartyMention } from '../parties.js';
import type { Reading, Seen } from '../reading.js';
import { onRecord } from '../record.js';
import type { Range } from '../view.js';

/** A place where a text may tell of an agreement with somebody: where it names them, or the word for what it has with those named before. */
export interface DealPlace extends Range {
  readonly seen: Seen;
  readonly code: string;
  readonly form: PartyForm;
  /** The sentence does not name them: one or two before it did. */
  readonly carried: boolean;
  /** The word of the sentence for an agreement, or for making one, that is nearest. */
  readonly word: Word | undefined;
}

interface Word extends Range {
  readonly kind: string;
}

/** What two sides have, do, or lack when they agree. */
const WORDS: readonly (readonly [string, string])[] = [
  [
    'agreement',
    'deals?|agreements?|pacts?|bargains?|accords?|frameworks?|arrangements?|treat(?:y|ies)|compacts?|understandings?|partnerships?|settlements?|handshakes?|protocols?|concords?|free[- ]trade|customs union|trade zone|memorandum|terms',
  ],
  [
    'talks',
    'talks?|talking|talked|negotiat\\w+|discussions?|consultations?|haggl\\w+|bargaining|court(?:s|ing|ed)?|woo(?:s|ing|ed)?|courted|dicker\\w*|in touch|sounded out|approach(?:ed|es)?',
  ],
  [
    'making',
    'sign(?:s|ed|ing)?|agree(?:s|d|ing)?|struck|strikes?|clinch\\w*|inked|inks|seal(?:s|ed)?|conclud\\w+|settle[sd]?|settling|reach(?:ed|es)?|shook|shaken|shakes?|initial+ed|ratif\\w+|secur(?:ed|es)|won|got|gets?|locked|landed|signature|accept(?:s|ed)|wrapped|finali[sz]\\w+|hammered|came to|made up',
  ],
  ['one', 'one|ones|theirs|none|the same|similar|like it|yet'],
];
const WORD = new RegExp(`\\b(?:${WORDS.map(([, words]) => `(${words})`).join('|')})(?!\\w)`, 'g');

const WORDS_OF = new WeakMap<Seen, readonly Word[]>();

const wordsOf = (seen: Seen): readonly Word[] => {
  const known = WORDS_OF.get(seen);
  if (known) return known;
  const found: Word[] = [];
  for (const match of seen.low.matchAll(WORD)) {
    const kind = WORDS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? '';
    found.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  WORDS_OF.set(seen, found);
  return found;
};

const gap = (one: Range, two: Range): number => Math.max(one.start - two.end, two.start - one.end, 0);

const nearest = (words: readonly Word[], range: Range): Word | undefined => {
  let best: Word | undefined;
  for (const each of words) {
    const far = (word: Word): number => gap(word, range) + (word.kind === 'one' ? 30 : 0);
    if (best === undefined || far(each) < far(best)) best = each;
  }
  return best;
};

/** Sentences so far back may still name whom a sentence tells of. */
const BACK = 2;
/** Of a list of countries longer than this the rest have no agreement each. */
const MANY = 12;
/** What names sides as often as this in one sentence is no sentence. */
const CROWD = 60;

/** Every place where a text may tell of an agreement. */
export const dealPlaces = (reading: Reading): readonly DealPlace[] => {
  const { all } = reading;
  const places: DealPlace[] = [];
  for (const seen of all) {
    if (seen.parties.length > CROWD) continue;
    const words = wordsOf(seen);
    const near = words.length > 0 || [1, 2, 3].some((step) => wordsOf(all[seen.index - step] ?? seen).length > 0);
    if (!near) continue;
    const here = new Set<string>();
    for (const { code, form, start, end } of seen.parties.slice(0, MANY)) {
      here.add(code);
      places.push({ seen, code, form, start, end, carried: false, word: nearest(words, { start, end }) });
    }
    const [first] = words;
    if (first === undefined || here.size > 2) continue;
    const word = words.find(({ kind }) => kind === 'agreement') ?? words.find(({ kind }) => kind !== 'one') ?? first;
    for (let step = 1; step <= BACK; step += 1) {
      const before = all[seen.index - step];
      if (!before || seen.paragraph - before.paragraph > 1) break;
      for (const { code, form } of before.parties.slice(0, MANY)) {
        if (here.has(code)) continue;
        here.add(code);
        places.push({ seen, code, form, start: word.start, end: word.end, carried: true, word });
      }
    }
  }
  return places;
};

/** What a text says of each side that it names, over all. */
export interface Census {
  readonly ranked: readonly string[];
  readonly sentences: ReadonlyMap<string, number>;
  readonly truce: boolean;
}

const CENSUS = new WeakMap<Reading, Census>();
const TRUCE =
  /\b(?:truces?|ceasefires?|standstills?|paus(?:e|es|ed)|armistice|moratorium|suspen(?:sion|ded)|reprieve|breather|freeze|frozen|stand-?down|extension|extend(?:s|ed)?|détente)\b/;

/** What a text says of each side that it names. */
export const censusOf = (reading: Reading): Census => {
  const known = CENSUS.get(reading);
  if (known) return known;
  const sentences = new Map<string, number>();
  for (const { parties } of reading.all)
    for (const code of new Set(parties.map((each) => each.code))) sentences.set(code, (sentences.get(code) ?? 0) + 1);
  const census = {
    ranked: [...sentences].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code),
    sentences,
    truce: reading.all.some(({ low }) => TRUCE.test(low)),
  };
  CENSUS.set(reading, census);
  return census;
};

/** A count as a sign tells it. */
export const few = (count: number): string => (count > 3 ? '4' : String(count));

const distance = (far: number): string =>
  far < 3 ? 'touch' : far < 12 ? 'near' : far < 35 ? 'mid' : far < 80 ? 'far' : 'apart';

/** Whether a side is one of the two that a text is about. */
export const partOf = ({ sides }: Reading, code: string): string =>
  sides === undefined ? 'unsided' : sides.includes(code) ? 'side' : 'third';

/** What a text makes of a side as a whole. */
export const standing = (reading: Reading, code: string): readonly string[] => {
  const { ranked, sentences, truce } = censusOf(reading);
  const { sides, home } = reading;
  const rank = ranked.indexOf(code);
  const part = partOf(reading, code);
  return [
    ...(OF_UNION.has(code) ? ['of union', `of union ${sentences.has('EU') ? 'beside it' : 'alone'}`] : []),
    `rank=${rank > 4 ? 5 : rank}`,
    `named=${few(sentences.get(code) ?? 0)}`,
    `part=${part}`,
    `part=${part} ${truce ? 'truce' : 'no truce'}`,
    `part=${part} ${home === code ? 'home' : 'abroad'}`,
    ...(sides?.includes('US') ? [`part=${part} of US`] : []),
    ...(code === 'US' ? ['US'] : []),
    `sides=${few(ranked.length)}`,
  ];
};

/** What becomes of an agreement, or of talks, that come to nothing. */
const FAILED =
  /\b(?:f[ae]ll(?:s|en|ing)? (?:through|apart|flat)|collaps\w+|broke(?:n)? (?:down|off|up)|break(?:s|ing)? (?:down|off|up)|(?:is|are|was|were) (?:off|over|dead)|founder\w*|walk(?:s|ed) (?:away|out)|abandon\w*|shelve[sd]?|scrap(?:s|ped)|t(?:ore|orn|ears) up|call(?:s|ed) off|dead|rejected|refus\w+|turned (?:away|down)|told no|vetoed|quit|pulled out|dropped|c[ao]me(?:s)? to nothing|got nowhere|ended (?:in nothing|without)|unravel\w*|ha(?:s|ve|d) failed|failed)\b/;
const STATES: readonly (readonly [string, RegExp])[] = [
  [
    'no',
    /\b(?:no|not|without|neither|nor|never|none|n['’]t|lacks?|cannot|nothing|fail(?:s|ed)|den(?:y|ied|ies))\b|n['’]t\b/,
  ],
  ['failed', FAILED],
  [
    'talking',
    /\b(?:talks?|talking|negotiat\w+|discuss\w+|haggl\w+|still|continue\w*|go(?:es|ing)? on|under way|underway|resum\w+|close to|near(?:s|ing)?|hop(?:es?|ing)|seek(?:s|ing)?|want(?:s|ed)?|working on|yet to|in the (?:making|works)|pending|next|could|may|might|would|will|expects?|progress|round|draft\w*|aim\w*|push\w*|race|racing|explor\w+|prepar\w+)\b/,
  ],
  [
    'made',
    /\b(?:signed|struck|reached|concluded|clinched|inked|sealed|agreed|settled|made|secured|won|got|initial+ed|ratified|in force|in effect|took effect|came to terms|shook|shaken|announced|has (?:a|an|its|had|such)|have (?:a|an|their|had|such)|under (?:the|its|their|an?|our)|since|accepted|landed|locked in|done|thanks to|by (?:an|the) agreement)\b/,
  ],
];

/** How a sentence tells that there is no agreement: by the word before it, or by what somebody does to it. */
const LACKS: readonly (readonly [string, RegExp])[] = [
  [
    'no',
    /\b(?:no|neither|nor|not (?:yet )?(?:an?|any|one)|without(?: an?| any)?|lack(?:s|ed|ing)?(?: an?| any)?)(?: [a-z-]+){0,3} $/,
  ],
  [
    'none yet',
    /\b(?:n['’]t|not|never|yet to|cannot|fail(?:s|ed)? to)(?: yet| so far)? (?:have|had|got|get|reach(?:ed)?|sign(?:ed)?|conclud(?:e|ed)|strike|struck|seal(?:ed)?|ma[dk]e|won|win|secure[d]?|agree(?:d)?)(?: [a-z-]+){0,4} $/,
  ],
  [
    'refused',
    /\b(?:refus(?:e|es|ed|ing)|den(?:y|ies|ied)|reject(?:s|ed)?|turn(?:s|ed) down|rule[sd]? out|withh(?:olds|eld))(?: [a-z-]+){0,5} $/,
  ],
];
/** What is only feared, asked for or made a condition is no lack: "if there is no agreement", "unless they reach one". */
const SUPPOSED =
  /\b(?:if|unless|until|should|whether|fear(?:s|ed)?|warn(?:s|ed)?|would|could|might|without (?:which|it))\b/;

/** How a sentence tells that the agreement of its word is lacking, if it does. */
export const lackOf = (low: string, { start }: Range): string | undefined => {
  const before = low.slice(Math.max(0, start - 70), start).replace(/^.*[;:.]/, '');
  const [how] = LACKS.find(([, words]) => words.test(before)) ?? [];
  if (how === undefined) return undefined;
  return SUPPOSED.test(before) ? `${how} supposed` : how;
};

/** Everything that tells whether a text has an agreement with a side there, and how far it has come. */
export const dealSigns = (reading: Reading, place: DealPlace): readonly string[] => {
  const { seen, code, form, start, end, carried, word } = place;
  const { low } = seen;
  const out: string[] = [];
  const how = carried ? 'k' : 'p';
  for (const sign of signsOf(reading, seen, place)) out.push(carried ? `k ${sign}` : sign);
  const stands = standing(reading, code);
  for (const each of reading.sides ?? []) if (each !== code) out.push(...onRecord(reading, `${each} with ${code}`));
  out.push(`form=${form}`, how, ...stands);
  for (const each of stands) out.push(`${how} ${each}`);
  const others = new Set(seen.parties.map((each) => each.code).filter((each) => each !== code));
  out.push(`others=${few(others.size)}`, `${how} others=${few(others.size)}`);
  const before = seen.parties.filter((each) => each.code !== code && each.end <= start);
  out.push(before.length === 0 ? 'leads' : 'follows');
  const third = reading.sides?.includes(code) ? 'side' : 'third';
  const part = partAt(seen, start);
  const lead = low.slice(Math.max(0, start - 16), start);
  const prep = carried
    ? undefined
    : /\b(with|from|between|to|for|of|and|by|in|like|against|the) (?:the )?$/.exec(lead)?.[1];
  out.push(`prep=${prep ?? 'none'}`, `prep=${prep ?? 'none'} ${third}`);
  const own = low.slice(part.start, part.end);
  const said: string[] = [];
  for (const [name, words] of STATES) {
    if (words.test(own)) said.push(name);
    if (words.test(own)) out.push(`part ${name}`, `part ${name} ${third}`, `${how} part ${name}`);
    else if (words.test(low)) out.push(`sentence ${name}`);
  }
  const sum = said.join(' ');
  out.push(`sum=${sum}`, `sum=${sum} ${word?.kind ?? 'no word'}`);
  if (FAILED.test(low)) out.push('came to nothing', `came to nothing ${word?.kind ?? 'no word'}`);
  if (word) {
    const lack = lackOf(low, word) ?? 'nothing';
    const role = before.length === 0 ? 'leads' : 'follows';
    out.push(
      `lacks ${lack}`,
      `lacks ${lack} ${third}`,
      `lacks ${lack} ${word.kind} ${role}`,
      `${how} lacks ${lack} ${prep ?? 'none'}`,
    );
    const far = distance(gap(word, place));
    const side = word.start < start ? 'word before' : 'word after';
    const text = low.slice(word.start, word.end);
    const between = seen.parties.some(
      (each) => each.code !== code && each.start >= Math.min(word.end, end) && each.end <= Math.max(word.start, start),
    );
    const same = word.start >= part.start && word.end <= part.end;
    out.push(
      `word=${word.kind}`,
      `word=${text}`,
      `word=${word.kind} ${side} ${far}`,
      `word=${word.kind} ${prep ?? 'none'} ${side}`,
      `word=${word.kind} ${third}`,
      `${side} ${far}`,
      `${side} ${between ? 'over another' : 'straight'}`,
      `word=${word.kind} ${between ? 'over another' : 'straight'} ${side} ${prep ?? 'none'}`,
      same ? 'same part' : 'other part',
      `word=${word.kind} ${same ? 'same part' : 'other part'} ${third}`,
    );
    if (!carried) {
      for (const sign of signsOf(reading, seen, word))
        if (/^(?:[lr]\d?=|lr=|lll=|v\d|t\d|c\d|ct\d|vt\d)/.test(sign)) out.push(`w ${sign}`);
      const tokens = tokensOf(seen).filter(
        (token) => token.start >= Math.min(word.end, end) && token.start < Math.max(word.start, start),
      );
      if (tokens.length <= 5) out.push(`way ${side} ${tokens.map(({ name }) => name).join(' ')}`);
      for (const { name, classes } of tokens.slice(0, 12))
        for (const each of [name, ...classes]) out.push(`way:${each}`, `way ${side}:${each}`);
    }
  } else out.push('no word');
  const kinds = new Set(wordsOf(seen).map(({ kind }) => kind));
  for (const kind of kinds) out.push(`has ${kind}`, `has ${kind} ${third}`);
  for (let step = 1; step <= 2; step += 1) {
    const prior = reading.all[seen.index - step];
    if (!prior || prior.paragraph !== seen.paragraph) break;
    for (const kind of new Set(wordsOf(prior).map((each) => each.kind)))
      out.push(`prior${step} ${kind}`, `prior${step} ${kind} ${third}`);
    out.push(`prior${step} ${prior.parties.some((each) => each.code === code) ? 'names it' : 'does not'}`);
  }
  if (seen.percents.length > 0) out.push(`level here`, `level ${third}`);
  return out;
};

/** A side that may be the one whose agreements a place, or the whole text, tells of, with what speaks for it. */
export interface WithOption {
  readonly code: string;
  readonly signs: readonly string[];
}

/** Where it is asked whose agreement it is: anywhere, or at a place. */
export const ownersWhere = (spot: Spot, options: readonly WithOption[]): Where => ({
  spot,
  spots: options.map(({ code }) => ({ on: code })),
});

/** How the sentence speaks of a side that it may leave unnamed: of the speaker's own, or of one named before. */
const VOICES: readonly (readonly [string, RegExp])[] = [
  ['we', /\b(?:we|us|our|ours|we['’](?:ve|re|d|ll))\b/],
  ['they', /\b(?:its|it|their|they|theirs|whose|which)\b/],
];

/** Other sides in the order in which they were named last before a place. */
const lastNamed = (reading: Reading, { seen, start, code }: DealPlace): readonly string[] => {
  const found: string[] = [];
  for (let step = 0; step <= 3; step += 1) {
    const before = reading.all[seen.index - step];
    if (!before) break;
    for (const each of before.parties.toReversed())
      if ((step > 0 || each.end <= start) && each.code !== code && !found.includes(each.code)) found.push(each.code);
  }
  return found.slice(0, 4);
};

/** Whose agreement with a side a place may tell of. */
export const withOptions = (reading: Reading, place: DealPlace): readonly WithOption[] => {
  const { seen, code, start, end, word, carried } = place;
  const { low } = seen;
  const { ranked } = censusOf(reading);
  const mentions = seen.parties.filter((each) => each.code !== code);
  const recent = lastNamed(reading, place);
  const voice = VOICES.flatMap(([name, words]) => (words.test(low) ? [name] : []));
  const turn = reading.turns.get(seen.paragraph)?.name;
  const speaker = turn === undefined ? undefined : reading.register.full(turn)?.party;
  const people = seen.actors.flatMap(({ actor }) => (actor.kind === 'person' ? (actor.party ?? []) : []));
  const prior = new Set<string>();
  const back = new Set<string>();
  for (let step = 1; step <= 3; step += 1) {
    const before = reading.all[seen.index - step];
    if (!before) break;
    for (const each of before.parties) (step === 1 ? prior : back).add(each.code);
  }
  const codes = new Set([
    ...mentions.map((each) => each.code),
    ...prior,
    ...back,
    ...(reading.sides ?? []),
    ...ranked.slice(0, 3),
    ...(speaker === undefined ? [] : [speaker]),
  ]);
  codes.delete(code);
  const part = partAt(seen, start);
  const third = reading.sides?.includes(code) ? 'side' : 'third';
  return [...codes].map((option) => {
    const here = mentions.filter((each) => each.code === option);
    const near = here.reduce<PartyMention | undefined>(
      (best, each) => (best === undefined || gap(each, place) < gap(best, place) ? each : best),
      undefined,
    );
    const signs: string[] = [...standing(reading, option), ...onRecord(reading, `${option} with ${code}`)];
    for (const each of standing(reading, option).slice(0, 4))
      signs.push(`${third} ${each}`, `${near ? 'here' : 'away'} ${each}`);
    const where = near ? 'here' : prior.has(option) ? 'prior' : back.has(option) ? 'back' : 'far';
    signs.push(
      `where=${where}`,
      `where=${where} ${third}`,
      `where=${where} others=${few(new Set(mentions.map((each) => each.code)).size)}`,
    );
    if (carried) signs.push(`carried ${where}`);
    const last = recent.indexOf(option);
    signs.push(`recent=${last}`, `recent=${last} ${where}`, `recent=${last} ${partOf(reading, option)}`);
    for (const name of voice) {
      signs.push(
        `${name} ${where}`,
        `${name} recent=${last}`,
        `${name} ${option === reading.home ? 'home' : 'abroad'}`,
      );
      signs.push(`${name} ${partOf(reading, option)}`);
    }
    if (speaker !== undefined) signs.push(speaker === option ? 'speaker' : 'not speaker');
    if (people.length > 0) signs.push(people.includes(option) ? 'person here' : 'no person here');
    const rank = [...codes].sort((a, b) => ranked.indexOf(a) - ranked.indexOf(b)).indexOf(option);
    signs.push(`order=${Math.min(3, rank)}`, `order=${Math.min(3, rank)} ${where}`);
    if (near) {
      const before = near.end <= start;
      const [left, right] = before ? [near.end, start] : [end, near.start];
      const path = low.slice(left, right);
      const crossed = mentions.some((each) => each.code !== option && each.start >= left && each.end <= right);
      const side = before ? 'before' : 'after';
      const prep =
        /\b(with|from|between|to|for|of|and|by|in|like|the) (?:the )?$/.exec(
          low.slice(Math.max(0, near.start - 16), near.start),
        )?.[1] ?? 'none';
      const same = near.start >= part.start && near.end <= part.end;
      signs.push(
        side,
        `${side} ${crossed ? 'crossed' : 'straight'}`,
        `${side} prep=${prep}`,
        `${side} ${same ? 'same part' : 'other part'}`,
        `${side} ${distance(right - left)}`,
        `${side} form=${near.form}`,
        `${side} after=${/^['’]s\b/.test(low.slice(near.end)) ? 'own' : 'plain'}`,
      );
      if (path.length < 40) signs.push(`${side} path=${path.replace(/[a-z]{9,}/g, '#').trim()}`);
      const joint = /\bwith\b/.test(path) ? 'with' : /\band\b|,/.test(path) ? 'and' : 'none';
      signs.push(`${side} joint=${joint}`, `${side} joint=${joint} ${crossed ? 'crossed' : 'straight'}`);
      if (word) signs.push(`${side} word ${word.start >= left && word.end <= right ? 'between' : 'outside'}`);
    }
    return { code: option, signs };
  });
};
