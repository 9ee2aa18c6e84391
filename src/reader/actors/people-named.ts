import type { Word } from '../words.js';
import type { Actor, ActorMention } from './actor.js';
import { apposed } from './appositions.js';
import { PARTICLES, POSSESSIVE, proper, TITLES } from './names.js';
import { FAMOUS, KNOWN_SHORT } from './people.js';
import { Register } from './register.js';
import { type Scan, textOf } from './scan.js';

/** A person with what the whole text tells of them; an office or side told here serves where it tells none. */
export const person = (
  register: Register,
  name: string,
  office: string | undefined,
  party: string | undefined,
): Actor => {
  const known = register.full(name) ?? register.short(name);
  const side = known?.party ?? party;
  const held = known?.office ?? office;
  return {
    kind: 'person',
    name: known?.name ?? proper(name),
    ...(held === undefined ? {} : { office: held }),
    ...(side === undefined ? {} : { party: side }),
  };
};

/** Where a name begins within a mention: after the office, and at its first word where it is given by more than the last. */
const wholeName = (words: readonly Word[], { first, last }: ActorMention, name: string): number => {
  for (let index = first; index < last; index += 1) {
    const written = textOf(words, index, last);
    if (written === name || name.endsWith(` ${written}`)) return index;
  }
  return last;
};

/** "Walpole's office" speaks for Walpole and is not he. */
export const possessed = (scan: Scan, mention: ActorMention): ActorMention => {
  const { words } = scan;
  const { last, actor } = mention;
  if (
    !POSSESSIVE.test(words[last + 1]?.text ?? '') ||
    !/^(?:office|team|spokes(?:person|man|woman)|camp|ministry|department|deputy|delegation|cabinet|staff|secretariat|lawyers?|advis[eo]r|aide)$/.test(
      words[last + 2]?.low ?? '',
    )
  )
    return mention;
  const first = wholeName(words, mention, actor.name);
  const titled = words[first - 1]?.text === '.' ? first - 2 : first - 1;
  const from = /^(?:mr|mrs|ms|dr)$/.test(words[titled]?.low ?? '') ? titled : first;
  const name = textOf(words, from, last + 2);
  return {
    ...mention,
    last: last + 2,
    extent: last + 2,
    actor: { kind: 'organisation', name, ...(actor.party === undefined ? {} : { party: actor.party }) },
  };
};

/** Somebody whom the text has introduced, or who needs no introduction, under the family name alone. */
export const shortAt = (scan: Scan, index: number, register: Register): ActorMention | undefined => {
  const { words } = scan;
  const word = words[index] as Word;
  if (!word.capital || word.text.length < 2) return undefined;
  let last = index;
  let name = word.text;
  if (words[index + 1]?.text === '-' && words[index + 1]?.start === word.end && words[index + 2]) {
    last = index + 2;
    name = textOf(words, index, last);
  } else if (PARTICLES.has(word.low)) {
    const own = PARTICLES.has(words[index + 1]?.low ?? '') ? index + 2 : index + 1;
    if (words[own]?.capital) {
      last = own;
      name = textOf(words, index, last);
    }
  }
  // A family name such as He is a pronoun wherever a pronoun could stand.
  if (/^(?:he|she|an|so|do|may|long|you)$/.test(word.low)) return undefined;
  const actor =
    register.lately(name, word.start) ??
    register.short(name) ??
    (TITLES.has(words[index - 1]?.low ?? '') ? register.given(name) : undefined);
  const famous = actor ? undefined : KNOWN_SHORT.get(name.toLowerCase());
  if (!actor && !(famous && FAMOUS.has(name.toLowerCase()))) return undefined;
  const { extent } = apposed(scan, last);
  return possessed(scan, {
    first: index,
    last,
    extent,
    actor: actor ?? person(register, proper(name), famous?.office, famous?.party),
  });
};
