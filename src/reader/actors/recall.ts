import { SPEECH_VERBS } from '../lexicon/speech.js';
import type { Sentence } from '../passages.js';
import type { Word } from '../words.js';
import { familyName, isName, TITLES } from './names.js';
import type { Register } from './register.js';
import { isSpeech, verbNear } from './scan.js';

/** As many sentences back "he said" may look for somebody of whom nothing else tells that he is a person. */
const BACK = 3;

/** Notes in full whoever speaks under a family name alone in one of the sentences of a text, once every name has been heard. */
export const recallActors = (sentences: readonly Sentence[], at: number, register: Register): void => {
  const { words, text } = sentences[at] as Sentence;
  const small = words.filter((word) => /^\p{Ll}/u.test(word.text)).length;
  if (small * 2 > words.length)
    for (const [index, word] of words.entries())
      if (word.capital && index > 0 && /^[\p{Ll},]/u.test(words[index - 1]?.text ?? '')) register.noteInside(word.text);
  for (const [index, word] of words.entries()) {
    if (!isName(word)) continue;
    const heard = register.heardOf(word.text);
    if (
      TITLES.has(words[index - 1]?.low ?? '') ||
      verbNear(words, index, index) ||
      (heard !== undefined && text.includes(heard) && !isPlaced(words, index, heard) && speaksPast(words, index))
    )
      register.recall(word.text);
  }
  if (speaksByPronoun(words, register))
    recallBefore(sentences.slice(Math.max(0, at - BACK), at).toReversed(), words, register);
};

/** "In Long Beach": a name behind a preposition of place. */
const isPlaced = (words: readonly Word[], last: number, name: string): boolean =>
  /^(?:in|at|near|from|to|outside|via|off)$/.test(words[last - name.split(/\s+/).length]?.low ?? '');

/** "Marty Warren of the United Steelworkers called", "Justin Trudeau, in Ottawa, told": a verb of speech past where somebody is from or is. */
const speaksPast = (words: readonly Word[], last: number): boolean => {
  const sign = words[last + 1];
  const apart = sign?.text === ',';
  if (!apart && !/^(?:of|from|in)$/.test(sign?.low ?? '')) return false;
  if (apart && !/^(?:in|at|from|back|speaking|who|the|a|an|for|of|after|before)$/.test(words[last + 2]?.low ?? ''))
    return false;
  for (let index = last + 2; index < Math.min(words.length, last + 14); index += 1) {
    const { low, text } = words[index] as Word;
    if (/^[.;:()“”"«»—–]$/.test(text)) return false;
    if (!SPEECH_VERBS.has(low)) continue;
    return apart ? words[index - 1]?.text === ',' : true;
  }
  return false;
};

/** "He said", "she has promised", with nobody named before it in the sentence. */
const speaksByPronoun = (words: readonly Word[], register: Register): boolean => {
  const at = words.findIndex(({ low }, index) => /^(?:he|she)$/.test(low) && speaksAt(words, index + 1));
  return (
    at >= 0 &&
    !words.slice(0, at).some(({ capital, text }) => capital && (register.short(text) ?? register.heardOf(text)))
  );
};

/** Whether a verb of speech stands here, past "has" or "then". */
const speaksAt = (words: readonly Word[], index: number): boolean => {
  const verb = /^(?:has|had|also|later|then|only)$/.test(words[index]?.low ?? '') ? index + 1 : index;
  return isSpeech(words, verb) || (words[verb]?.low === 'let' && words[verb + 1]?.low === 'it');
};

/** Notes the one full name before "he said", in the nearest of the sentences before, the nearest of which comes first, that has a name of a person, if it names nobody whom the text knows otherwise. */
const recallBefore = (before: readonly Sentence[], words: readonly Word[], register: Register): void => {
  if (words.some((word) => word.capital && register.short(word.text) !== undefined)) return;
  for (const sentence of before) {
    const named = sentence.words.filter((word) => word.capital && isName(word));
    if (named.some((word) => register.short(word.text) !== undefined)) return;
    const heard = [...new Set(named.flatMap(({ text }) => register.heardOf(text) ?? []))].filter((name) =>
      sentence.text.includes(name),
    );
    const [only] = heard;
    if (only === undefined) continue;
    if (heard.length === 1) register.recall(familyName(only.split(/\s+/)));
    return;
  }
};
