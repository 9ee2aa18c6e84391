import { isName } from './actors/names.js';
import { PARTY_PHRASES, type PartyForm } from './lexicon/parties.js';
import { AMERICAN_TOWNS } from './lexicon/ports.js';
import type { Sentence } from './passages.js';
import type { Range } from './view.js';
import type { Word } from './words.js';

/** A territory or its government as a sentence names it, by words and by place from the beginning of the sentence. */
export interface PartyMention extends Range {
  readonly code: string;
  readonly form: PartyForm;
  readonly first: number;
  readonly last: number;
}

/** Countries that stand for themselves also in a text all in capitals, where "US" could be a pronoun. */
const shouts = (sentence: Sentence): boolean => !/[a-z]/.test(sentence.text);

/** The territories that a sentence names. */
export const partiesOf = (sentence: Sentence): readonly PartyMention[] => {
  const { words } = sentence;
  const found: PartyMention[] = [];
  const loud = shouts(sentence);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (!word.capital && word.low !== 'u.s.') continue;
    const phrases = PARTY_PHRASES.get(word.low);
    if (!phrases) continue;
    const phrase = phrases.find(
      ({ words: parts, exact }) =>
        parts.every((part, offset) => words[index + offset]?.low === part) &&
        (!exact || (word.text === word.text.toUpperCase() && !(loud && word.low === 'us'))),
    );
    if (!phrase || isOther(words, index, phrase.words)) continue;
    const last = index + phrase.words.length - 1;
    found.push({
      code: phrase.code,
      form: phrase.form,
      first: index,
      last,
      start: word.start - sentence.start,
      end: (words[last] as Word).end - sentence.start,
    });
    index = last;
  }
  return found;
};

/** Names that only look like those of territories. */
const isOther = (words: readonly Word[], index: number, phrase: readonly string[]): boolean => {
  const next = words[index + phrase.length]?.low ?? '';
  const before = words[index - 1]?.low ?? '';
  if (next === 'capital' || next === 'resort' || next === 'city') return true;
  if (phrase[0] === 'washington' && (next === 'state' || before === 'george')) return true;
  if (phrase[0] === 'jordan' && words[index - 1]?.capital === true && index > 1) return true;
  // "Chad Bown", "Jordan Bardella"
  if (/^(?:chad|jordan|israel)$/.test(phrase[0] ?? '') && isName(words[index + 1]) && !PARTY_PHRASES.has(next))
    return true;
  if (phrase[0] === 'china' && before === 'south' && next === 'sea') return true;
  return phrase[0] === 'turkey' && /^(?:sandwich|dinner|breast)/.test(next);
};

const GEORGIAN = /\b(?:Georgians?|Tbilisi|Batumi|Kutaisi|Poti)\b/;

/** Whether the Georgia of a text is the American state: the text names others of the United States, and nothing of the country's. */
const isStateOfGeorgia = (text: string): boolean => !GEORGIAN.test(text) && AMERICAN_TOWNS.test(text);

/** The mentions of a text, paragraph by paragraph and sentence by sentence, without its Georgia where that is the American state. */
export const withoutStateOfGeorgia = (
  text: string,
  mentions: readonly (readonly (readonly PartyMention[])[])[],
): readonly (readonly (readonly PartyMention[])[])[] =>
  mentions.some((list) => list.some((own) => own.some(({ code }) => code === 'GE'))) && isStateOfGeorgia(text)
    ? mentions.map((list) => list.map((own) => own.filter(({ code }) => code !== 'GE')))
    : mentions;
