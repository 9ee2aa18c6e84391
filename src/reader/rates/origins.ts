import { meansGoods, meansParticularGoods, namesGoodsToo } from '../lexicon/goods.js';
import { AGENTS, DUTY_NOUNS, GATES, LEVEL_NOUNS, SENDERS, TAKERS } from '../lexicon/trade-nouns.js';
import { verbOf } from '../lexicon/verbs.js';
import type { Reading, Seen } from '../reading.js';
import type { Word } from '../words.js';

/** The goods that a text speaks of, by word, and how often it says of each whose they are. */
export interface Origins {
  /** How a word for goods is called, in the singular; nothing if it is none. */
  readonly goodsOf: (word: Word) => string | undefined;
  /** The territory that goods are mostly said to be of. */
  readonly ownerOf: (goods: string) => string | undefined;
  /** How surely goods are of a territory: 2 if no other is named with them, 1 if another is, 0 if they are never said to be. */
  readonly shareOf: (goods: string, code: string) => 0 | 1 | 2;
}

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

/** The head of a noun phrase that begins at a word, where it may be goods. */
const headFrom = (words: readonly Word[], from: number, taken: (index: number) => boolean): Word | undefined => {
  let head: Word | undefined;
  for (let index = from; index < Math.min(words.length, from + 4); index += 1) {
    const word = words[index] as Word;
    if (word.text === '-') continue;
    if (taken(index) || !isThing(word)) break;
    head = word;
  }
  return head;
};

/** Whose goods are whose: "Chilean wine", "Turkey's refrigerators", "palm oil from Indonesia". */
export const originsIn = (reading: Reading): Origins => {
  const { all } = reading;
  const owners = new Map<string, Map<string, number>>();
  const note = (word: Word | undefined, code: string): void => {
    if (!word) return;
    const name = singular(word.low);
    const known = owners.get(name) ?? new Map<string, number>();
    owners.set(name, known.set(code, (known.get(code) ?? 0) + 1));
  };
  for (const seen of all) {
    noteOwners(seen, note);
    noteOurs(reading, seen, note);
  }
  const first = (goods: string): string | undefined =>
    [...(owners.get(goods) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
  const known = new Map([...owners.keys()].map((goods) => [goods, first(goods)]));
  return {
    goodsOf: ({ low }) => {
      const name = singular(low);
      return owners.has(name) || meansParticularGoods(low) ? name : undefined;
    },
    ownerOf: (goods) => known.get(goods),
    shareOf: (goods, code) => {
      const all = owners.get(goods);
      return all === undefined || !all.has(code) ? 0 : all.size === 1 ? 2 : 1;
    },
  };
};

const noteOwners = ({ parties, sentence }: Seen, note: (word: Word | undefined, code: string) => void): void => {
  const { words } = sentence;
  const starts = new Set(parties.map(({ first }) => first));
  for (const { code, form, first, last } of parties) {
    const possessive = /^['’]s?$/.test(words[last + 1]?.low ?? '');
    if (form === 'quality' || possessive)
      note(
        headFrom(words, last + (possessive ? 2 : 1), (index) => starts.has(index)),
        code,
      );
    const back = words[first - 1]?.low === 'the' ? 2 : 1;
    const before = words[first - back - 1];
    if (form === 'name' && /^(?:from|of)$/.test(words[first - back]?.low ?? '') && before && isThing(before))
      note(before, code);
  }
};

/** Whose "our wool" is: of who has the word there, or of who writes. */
const noteOurs = (
  { paragraphs, turns, register, writer }: Reading,
  { paragraph, sentence }: Seen,
  note: (word: Word | undefined, code: string) => void,
): void => {
  const turn = turns.get(paragraph);
  const voice = (turn?.name === undefined ? undefined : register.full(turn.name)?.party) ?? writer;
  if (voice === undefined) return;
  const { words } = sentence;
  const quoted = (at: number): boolean =>
    paragraphs[paragraph]?.quotes.some(({ start, end }) => start <= at && at < end) === true;
  for (const [index, { low, start }] of words.entries())
    if (/^(?:our|my)$/.test(low) && !quoted(start))
      note(
        headFrom(words, index + 1, () => false),
        voice,
      );
};
