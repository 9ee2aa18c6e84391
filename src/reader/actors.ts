import type { Actor, ActorMention } from './actors/actor.js';
import { actorAt } from './actors/mentions.js';
import { familyName, isName, TITLES } from './actors/names.js';
import { Register } from './actors/register.js';
import { type Scan, scanOf, verbNear } from './actors/scan.js';
import { SPEECH_VERBS } from './lexicon/speech.js';
import type { PartyMention } from './parties.js';
import type { Sentence } from './passages.js';
import type { Word } from './words.js';

export type { Actor, ActorMention } from './actors/actor.js';
export { Register } from './actors/register.js';

/** Goes through a sentence for the people, offices and organisations in it. Without a register of the text it only collects. */
const scanActors = (scan: Scan, register: Register, collecting: boolean): readonly ActorMention[] => {
  const { words } = scan;
  const found: ActorMention[] = [];
  let index = 0;
  while (index < words.length) {
    const mention = actorAt(scan, index, register, collecting);
    if (mention) {
      found.push(mention);
      index = Math.max(mention.last, index) + 1;
    } else index += 1;
  }
  return found;
};

const LEADS = /^(?:led|leads|heads|headed|represents|represented|negotiated|negotiates|speaks|spoke|chairs)$/;

/** "He led the Norwegian side": tells whose side somebody is on of whom nothing else does. */
export const sideByLead = (
  { words }: Sentence,
  parties: readonly PartyMention[],
  actors: readonly ActorMention[],
  last: Actor | undefined,
  register: Register,
): void => {
  if (/^(?:he|she)$/.test(words[0]?.low ?? '') && /^(?:is|was)$/.test(words[1]?.low ?? '') && last) {
    const office = actors.find(({ actor, first }) => actor.kind === 'office' && first <= 4)?.actor;
    if (office?.party !== undefined) register.note(last.name, office.name, office.party);
    return;
  }
  const verb = words.findIndex(({ low }) => LEADS.test(low));
  if (verb < 1) return;
  const side = parties.find(({ first }) => first > verb && first <= verb + 4);
  const next = words[(side?.last ?? 0) + 1]?.low ?? '';
  if (
    !side ||
    !(/^(?:side|delegation|team|negotiators|government|ministry)$/.test(next) || words[side.first - 1]?.low === 'for')
  )
    return;
  const person = actors.find(({ actor, last: end }) => actor.kind === 'person' && end < verb && verb - end < 16)?.actor;
  const who = /^(?:he|she)$/.test(words[verb - 1]?.low ?? '') ? last : person;
  if (who) register.side(who.name, side.code);
};

/** Notes who is introduced in a sentence. */
export const collectActors = (
  sentence: Sentence,
  parties: readonly PartyMention[],
  register: Register,
  before: string | undefined,
): void => {
  scanActors(scanOf(sentence, parties, before), register, true);
};

/** Notes in full whoever speaks under a family name alone, once every name has been heard. */
export const recallActors = ({ words }: Sentence, register: Register, before: Sentence | undefined): void => {
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  if (small * 2 > words.length)
    for (const [index, { text, capital }] of words.entries())
      if (capital && index > 0 && /^[\p{Ll},]/u.test(words[index - 1]?.text ?? '')) register.noteInside(text);
  for (const [index, word] of words.entries())
    if (isName(word) && (TITLES.has(words[index - 1]?.low ?? '') || verbNear(words, index, index)))
      register.recall(word.text);
  if (before && speaksByPronoun(words)) recallBefore(before, words, register);
};

/** "He said", "she has promised", with nobody named before it in the sentence. */
const speaksByPronoun = (words: readonly Word[]): boolean => {
  const at = words.findIndex(({ low }) => /^(?:he|she)$/.test(low));
  if (at < 0 || words.slice(1, at).some((word) => isName(word) && word.capital)) return false;
  const verb = /^(?:has|had|also|later|then|only)$/.test(words[at + 1]?.low ?? '') ? at + 2 : at + 1;
  return SPEECH_VERBS.has(words[verb]?.low ?? '');
};

/** Notes the one full name of a sentence before "he said" that names nobody whom the text knows otherwise. */
const recallBefore = (before: Sentence, words: readonly Word[], register: Register): void => {
  const named = before.words.filter((word) => word.capital && isName(word));
  if ([...named, ...words].some((word) => word.capital && register.short(word.text) !== undefined)) return;
  const heard = [...new Set(named.flatMap(({ text }) => register.heardOf(text) ?? []))];
  const [only] = heard.filter((name) => before.text.includes(name));
  if (only !== undefined && heard.length === 1) register.recall(familyName(only.split(/\s+/)));
};

/** Who is named in a sentence, with what the whole text tells of them. */
export const actorsOf = (
  sentence: Sentence,
  parties: readonly PartyMention[],
  register: Register,
  before: string | undefined,
): readonly ActorMention[] => scanActors(scanOf(sentence, parties, before), register, false);
