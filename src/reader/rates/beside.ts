/** What stands beside goods in their sentence, by kinds of words. */
import { meansGoods } from '../lexicon/goods.js';
import { AGENTS, DUTY_NOUNS, GATES, LEVEL_NOUNS, SENDERS, TAKERS } from '../lexicon/trade-nouns.js';
import { classesOf, verbOf } from '../lexicon/verbs.js';
import type { Seen } from '../reading.js';
import { lowAt } from './sides.js';

/** The kind of the word before goods, past those that only say whose or how many they are. */
export const wordBefore = (seen: Seen, first: number): string => {
  let at = first - 1;
  let party = '';
  for (let steps = 0; steps < 5; steps += 1) {
    const named = seen.parties.find(({ last }) => last === at);
    if (named) {
      party = 'party ';
      at = named.first - 1;
    } else if (
      /^(?:the|a|an|all|its|their|our|his|her|your|my|some|most|any|every|those|these|['’]s?)$/.test(lowAt(seen, at))
    )
      at -= 1;
    else break;
  }
  return `${party}${wordClass(seen, at)}`;
};

/** Of what kind a word is. */
export const wordClass = (seen: Seen, index: number): string => {
  const low = lowAt(seen, index);
  if (low === '') return 'edge';
  if (DUTY_NOUNS.has(low)) return 'duty';
  if (LEVEL_NOUNS.has(low)) return 'level';
  if (SENDERS.has(low)) return 'sender';
  if (TAKERS.has(low)) return 'taker';
  if (AGENTS.has(low)) return 'agent';
  if (GATES.has(low)) return 'gate';
  if (/^\d/.test(low)) return 'number';
  if (
    /^(?:on|upon|for|of|in|to|from|at|by|with|and|or|but|as|than|against|under|into|over|per|while|if|that|which|who|has|have|had|not|both|so|too|also)$/.test(
      low,
    )
  )
    return low;
  if (/^(?:is|are|was|were|be|been|being)$/.test(low)) return 'be';
  if (/^(?:will|would|could|should|may|might|shall|must|can)$/.test(low)) return 'modal';
  if (meansGoods(low)) return 'goods';
  const verb = verbOf(low);
  if (verb) return `v ${[...classesOf(verb.lemma)][0] ?? 'other'}`;
  return /^[a-z]/.test(low) ? 'word' : low;
};
