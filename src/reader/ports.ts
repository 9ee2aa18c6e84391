import { PARTY_PHRASES } from './lexicon/parties.js';
import { PORTS } from './lexicon/ports.js';
import type { Seen } from './reading.js';

/** A port, town or seat of government in a sentence, with the territory that it is in: its words from `first` to `last`. */
export interface Port {
  readonly code: string;
  readonly first: number;
  readonly last: number;
}

const IN_SENTENCE = new WeakMap<Seen, readonly Port[]>();

/** Ports and seats of government that are written in a sentence, whether or not they speak for their territory elsewhere in the text. */
export const portsOf = (seen: Seen): readonly Port[] => {
  const known = IN_SENTENCE.get(seen);
  if (known) return known;
  const ports = portsIn(seen);
  IN_SENTENCE.set(seen, ports);
  return ports;
};

const portsIn = ({ sentence: { words } }: Seen): readonly Port[] =>
  words.flatMap((word, first) => {
    if (!word.capital) return [];
    const known = [
      ...(PORTS.get(word.low) ?? []),
      ...(PARTY_PHRASES.get(word.low) ?? []).filter(({ form }) => form === 'seat'),
    ];
    const one = known.find(({ words: parts }) => {
      let at = first;
      return parts.every((part) => {
        if (words[at]?.text === '-') at += 1;
        at += 1;
        return words[at - 1]?.low === part;
      });
    });
    return one ? [{ code: one.code, first, last: first + one.words.length - 1 }] : [];
  });
