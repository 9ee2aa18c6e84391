/** Everything that a text tells of who charges whom, sentence by sentence. */

import { americanIn } from '../american.js';
import { isFinite, partsOf } from '../clauses.js';
import { meansGoods } from '../lexicon/goods.js';
import { AGENTS, DUTY_NOUNS, GATES, LEVEL_NOUNS, SENDERS, TAKERS } from '../lexicon/trade-nouns.js';
import { classesOf, verbOf } from '../lexicon/verbs.js';
import { portsOf } from '../ports.js';
import type { Reading, Seen } from '../reading.js';
import { levelsOf } from './levels.js';
import { type Origins, originsIn } from './origins.js';
import { ASKS, type Cue, cuesOf, type Focus, lowAt, type Sides } from './sides.js';
import { isJoined, type Ware, waresOf } from './wares.js';

/** A territory where a sentence names it, with what stands about it. */
export interface Standing {
  readonly code: string;
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly cue: string;
  readonly role: Cue['role'] | undefined;
  readonly strength: number;
  readonly preposition: string;
  readonly next: string;
}

/** A sentence as who charges whom is read from it. */
export interface Scene {
  readonly seen: Seen;
  readonly standings: readonly Standing[];
  /** What the sentences before leave in mind. */
  readonly focus: Focus;
  /** The strongest cue of each territory. */
  readonly cues: ReadonlyMap<string, Standing>;
  readonly goods: readonly { readonly name: string; readonly at: number }[];
  /** The goods that it names apart from each other, a list of them once, by the last word of the first. */
  readonly groups: readonly string[];
  /** How many territories it names. */
  readonly codes: number;
}

/** A text as who charges whom is read from it. */
export interface Stage {
  readonly reading: Reading;
  readonly scenes: readonly Scene[];
  readonly origins: Origins;
  /** The territories of the text, those most named first; the United States last where it never names them, as its own papers do. */
  readonly codes: readonly string[];
  /** It never names the United States, whose duties are then "ours". */
  readonly unnamed: boolean;
  /** How many of its sentences speak of what is American, where it does not name the United States. */
  readonly american: number;
  readonly ranks: Readonly<Record<'named' | Cue['role'], ReadonlyMap<string, number>>>;
  /** How often a sentence says in so many words that one charges the other. */
  readonly pairs: ReadonlyMap<string, number>;
  /** The first sentence of each paragraph, by its number. */
  readonly heads: ReadonlyMap<number, number>;
  /** The territories of the heading that each sentence stands under. */
  readonly headings: readonly ReadonlySet<string>[];
}

const FILL =
  /^(?:the|all|most|some|many|certain|other|its|their|our|every|any|imported|both|neighbouring|mainland|various|these|those|more|further|a|an|everything|anything|new|old)$/;

const prepositionAt = (seen: Seen, first: number): string => {
  let at = first - 1;
  while (at >= 0 && FILL.test(lowAt(seen, at)) && at > first - 4) at -= 1;
  const low = lowAt(seen, at);
  if (low === '') return 'begin';
  if (/^[a-z]{1,10}$/.test(low)) {
    if (
      /^(?:on|against|upon|for|from|of|by|to|in|into|at|with|under|between|over|like|than|through|via|across|within|and|or|while|but|as|that|what|which|when|if|because|so|then|where)$/.test(
        low,
      )
    )
      return low;
    const verb = verbOf(low);
    return verb ? `verb ${[...classesOf(verb.lemma)][0] ?? 'other'}` : meansGoods(low) ? 'goods' : 'word';
  }
  return /^\d/.test(low) ? 'number' : low;
};

const nextOf = (seen: Seen, last: number): string => {
  let index = last + 1;
  const own = /^['’]s?$/.test(lowAt(seen, index));
  if (own) index += 1;
  const lead = own ? 'own ' : '';
  for (let steps = 0; steps < 3; steps += 1, index += 1) {
    const low = lowAt(seen, index);
    if (low === '') return `${lead}end`;
    if (DUTY_NOUNS.has(low)) return `${lead}duty`;
    if (LEVEL_NOUNS.has(low)) return `${lead}level`;
    if (meansGoods(low)) return `${lead}goods`;
    if (SENDERS.has(low)) return `${lead}sender`;
    if (TAKERS.has(low)) return `${lead}taker`;
    if (AGENTS.has(low)) return `${lead}agent`;
    if (GATES.has(low)) return `${lead}gate`;
    if (/^\d/.test(low)) return `${lead}number`;
    const verb = verbOf(low);
    if (verb && verb.unsure !== true)
      return `${lead}verb ${ASKS.test(verb.lemma) ? 'ask' : ([...classesOf(verb.lemma)][0] ?? 'other')}`;
    if (!/^[a-z]+$/.test(low)) return `${lead}${low}`;
    if (steps === 0 && /^(?:and|or|in|on|to|at|for|of|by|from|with|is|are|was|has|had|will|would)$/.test(low))
      return `${lead}${low}`;
  }
  return `${lead}word`;
};

const standingsOf = (seen: Seen, cues: readonly Cue[]): readonly Standing[] => {
  const { words, start } = seen.sentence;
  const of = (code: string, form: string, first: number, last: number): Standing => {
    const cue = cues.find((each) => each.first === first && each.code === code);
    return {
      code,
      form,
      first,
      last,
      at: (words[first]?.start ?? start) - start,
      cue: cue ? `${cue.role}${cue.strength}` : 'none',
      role: cue?.role,
      strength: cue?.strength ?? 0,
      preposition: prepositionAt(seen, first),
      next: nextOf(seen, last),
    };
  };
  const named = seen.parties.map(({ code, form, first, last }) => of(code, form, first, last));
  const rest = cues
    .filter(({ first }) => !seen.parties.some((party) => party.first === first))
    .map(({ code, first, last }) =>
      of(
        code,
        /^[A-Z]/.test(words[first]?.text ?? '') && first > 0 ? 'person' : `pronoun ${lowAt(seen, first)}`,
        first,
        last,
      ),
    );
  const taken = [...named, ...rest];
  const ports = portsOf(seen)
    .filter(({ first, last }) => !taken.some((each) => each.first <= last && each.last >= first))
    .map(({ code, first, last }) => of(code, 'port', first, last));
  return [...taken, ...ports].sort((a, b) => a.at - b.at);
};

const groupsOf = (seen: Seen, wares: readonly Ware[]): readonly string[] => {
  const nouns = wares.filter(({ form }) => form === 'noun');
  return nouns.flatMap(({ words }, index) =>
    isJoined(seen, nouns[index - 1], nouns[index]) ? [] : [words.at(-1) ?? ''],
  );
};

/** A text as who charges whom is read from it. */
export const stageOf = (reading: Reading): Stage => {
  const origins = originsIn(reading);
  const { all: wares } = waresOf(reading);
  const named = new Map<string, number>();
  const by = new Map<string, number>();
  const on = new Map<string, number>();
  const pairs = new Map<string, number>();
  const heads = new Map<number, number>();
  const add = (counts: Map<string, number>, key: string, count = 1): void => {
    counts.set(key, (counts.get(key) ?? 0) + count);
  };
  let focus: Focus = {};
  const scenes = reading.all.map((seen, index): Scene => {
    if (!heads.has(seen.paragraph)) heads.set(seen.paragraph, index);
    const heard = cuesOf(reading, seen, focus);
    const before = focus;
    focus = heard.focus;
    const standings = standingsOf(seen, heard.cues);
    const cues = new Map<string, Standing>();
    for (const standing of standings) {
      add(named, standing.code);
      const known = cues.get(standing.code);
      if (standing.role && (known === undefined || standing.strength > known.strength))
        cues.set(standing.code, standing);
      if (standing.role && standing.strength >= 2) add(standing.role === 'by' ? by : on, standing.code);
    }
    const strong = [...cues.values()].filter(({ strength }) => strength >= 2);
    for (const one of strong)
      for (const two of strong)
        if (one.role === 'by' && two.role === 'on' && one.code !== two.code && strong.length < 6)
          add(pairs, `${one.code} ${two.code}`);
    const { words, start } = seen.sentence;
    const goods = words.flatMap((word) => {
      const name = origins.goodsOf(word);
      return name === undefined ? [] : [{ name, at: word.start - start }];
    });
    return {
      seen,
      standings,
      focus: before,
      cues,
      goods,
      groups: groupsOf(seen, wares[index] ?? []),
      codes: new Set(standings.map(({ code }) => code)).size,
    };
  });
  const ranked = (counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map([...counts].sort((a, b) => b[1] - a[1]).map(([code], rank) => [code, rank]));
  const ranks = { named: ranked(named), by: ranked(by), on: ranked(on) };
  return {
    reading,
    scenes,
    origins,
    codes: [...new Set([...ranks.named.keys(), 'US'])],
    unnamed: !reading.all.some(({ parties }) => parties.some(({ code }) => code === 'US')),
    american: ranks.named.has('US') ? 0 : americanIn(reading),
    ranks,
    pairs,
    heads,
    headings: headingsOf(scenes),
  };
};

/** A heading has no more words than this. */
const BRIEF = 8;

/** Whether a sentence heads those after it: "In China", "Ghana:", "United Kingdom." */
const isHeading = ({ seen }: Scene): boolean =>
  seen.index > 0 &&
  seen.sentence.words.length <= BRIEF &&
  levelsOf(seen).length === 0 &&
  partsOf(seen).every(({ verbs }) => !verbs.some(isFinite));

/** The territories of the last heading before each sentence. */
const headingsOf = (scenes: readonly Scene[]): readonly ReadonlySet<string>[] => {
  let last: ReadonlySet<string> = new Set();
  return scenes.map((scene) => {
    const under = last;
    if (isHeading(scene)) last = new Set(scene.standings.map(({ code }) => code));
    return under;
  });
};

/** A pair of sides as a key. */
export const keyOf = ({ by, on }: Sides): string => `${by} ${on}`;
