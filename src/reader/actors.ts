import type { Actor, ActorMention } from './actors/actor.js';
import { actorAt } from './actors/mentions.js';
import { Register } from './actors/register.js';
import { type Scan, scanOf, textOf } from './actors/scan.js';
import type { PartyMention } from './parties.js';
import type { Sentence } from './passages.js';

export type { Actor, ActorMention } from './actors/actor.js';
export { recallActors } from './actors/recall.js';
export { Register } from './actors/register.js';

/** Whether somebody is named here by the full name. */
const namesInFull = ({ words }: Scan, { first, last, actor }: ActorMention): boolean =>
  actor.kind === 'person' && actor.name.includes(' ') && textOf(words, first, last).endsWith(actor.name);

/** Goes through a sentence for the people, offices and organisations in it. Without a register of the text it only collects. */
const scanActors = (scan: Scan, register: Register, collecting: boolean): readonly ActorMention[] => {
  const { words } = scan;
  const found: ActorMention[] = [];
  let index = 0;
  while (index < words.length) {
    const mention = actorAt(scan, index, register, collecting);
    if (mention) {
      found.push(mention);
      if (!collecting && namesInFull(scan, mention)) register.meet(mention.actor.name, words[mention.last]?.start ?? 0);
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

/** Who is named in a sentence, with what the whole text tells of them. */
export const actorsOf = (
  sentence: Sentence,
  parties: readonly PartyMention[],
  register: Register,
  before: string | undefined,
): readonly ActorMention[] => scanActors(scanOf(sentence, parties, before), register, false);
