import { BETWEEN, SPEECH_VERBS } from '../lexicon/speech.js';
import type { PartyMention } from '../parties.js';
import type { Sentence } from '../passages.js';
import type { Word } from '../words.js';

/** A sentence that is gone through for who is named in it. */
export interface Scan {
  /** The side that the sentence before names first. */
  readonly before: string | undefined;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly parties: readonly PartyMention[];
  readonly loud: boolean;
}

/** Words as they are written, from the first to the last. */
export const textOf = (words: readonly Word[], first: number, last: number): string => {
  let text = '';
  for (let index = first; index <= last; index += 1) {
    const word = words[index] as Word;
    const gap = index > first && (words[index - 1] as Word).end < word.start ? ' ' : '';
    text += gap + word.text;
  }
  return text;
};

/** The side that is named from this word on. */
export const partyAt = (scan: Scan, index: number): PartyMention | undefined =>
  scan.parties.find(({ first }) => first === index);

/** Whether nothing but a space stands between a word and the next: no border of a table. */
export const isBeside = (words: readonly Word[], index: number): boolean =>
  (words[index + 1]?.start ?? Number.POSITIVE_INFINITY) - (words[index]?.end ?? 0) < 2;

/** Whether a verb of speech stands here: "said", "pointed out". */
export const isSpeech = (words: readonly Word[], index: number): boolean => {
  const low = words[index]?.low ?? '';
  return SPEECH_VERBS.has(low) || (/^points?(?:ed)?$/.test(low) && words[index + 1]?.low === 'out');
};

/** Whether a verb of speech stands beside a name, or past a word or two after it. */
export const verbNear = (words: readonly Word[], first: number, last: number): boolean => {
  // "The head of the association, Maria Quitéria, told"
  let next = last + (words[last + 1]?.text === ',' && words[first - 1]?.text === ',' ? 2 : 1);
  while (BETWEEN.has(words[next]?.low ?? '') && next < last + 4) next += 1;
  if (isSpeech(words, next)) return true;
  // "He told Radio Beira" names who listens.
  if (SPEECH_VERBS.has(words[first - 1]?.low ?? ''))
    return !/^(?:he|she|it|they|who)$/.test(words[first - 2]?.low ?? '');
  // "Says factory owner Bento Carqueja"
  let back = first - 1;
  while (
    back >= first - 3 &&
    last > first &&
    TRADE_WORD.test(words[back]?.text ?? '') &&
    !FUNCTION_WORD.test(words[back]?.low ?? '')
  )
    back -= 1;
  // "says the pharmacist Emil Zilliacus"
  if (back < first - 1 && /^(?:the|our|its|his|her|my)$/.test(words[back]?.low ?? '')) back -= 1;
  return back < first - 1 && SPEECH_VERBS.has(words[back]?.low ?? '');
};

const TRADE_WORD = /^\p{Ll}{4,}$/u;

const FUNCTION_WORD =
  /^(?:that|with|from|into|when|after|before|what|this|these|those|they|were|have|will|would|could|should|than|then|over|under|about|against|between|while|where|both|only|also|later|again|still|earlier|last|next|such|some|many|most|more|less|like|said|says)$|ly$/;

/** A sentence as it is gone through. */
export const scanOf = (sentence: Sentence, parties: readonly PartyMention[], before: string | undefined): Scan => ({
  before,
  sentence,
  words: sentence.words,
  parties,
  loud: sentence.words.length > 3 && !/[a-z]{2}/.test(sentence.text),
});
