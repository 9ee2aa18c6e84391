/** The goods that a text names, by what it calls them: the stock from which those of its duties are chosen. */
import type { Reading } from '../reading.js';
import { singular } from './things.js';
import { namesOf, type Ware, waresOf } from './wares.js';

/** As many of the last words of goods are the most frequent. */
const FEW = 4;

/** A way in which goods are called in a text. */
export interface Name {
  readonly key: string;
  /** How often it is all that a text says of goods where it names them. */
  readonly whole: number;
  /** It is how the text first names goods by this noun, its title apart. */
  readonly first: boolean;
  /** As the text first writes it in the middle of a sentence. */
  readonly text: string;
  /** Its words in the singular. */
  readonly words: readonly string[];
  readonly listed: boolean;
  /** Where the text calls goods so, or calls goods by its last words or by more. */
  readonly own: readonly Ware[];
  readonly count: number;
}

/** A text as the goods of its duties are read from it. */
export interface Stock {
  readonly reading: Reading;
  readonly names: ReadonlyMap<string, Name>;
  /** The names of goods by their last word in the singular, the most frequent first. */
  readonly byHead: ReadonlyMap<string, readonly Name[]>;
  /** Goods of each sentence, from left to right. */
  readonly wares: readonly (readonly Ware[])[];
  /** How often goods are named, by their last word. */
  readonly heads: ReadonlyMap<string, number>;
  /** Last words of goods that are the end of another: "beans" for "soybeans". */
  readonly echoes: ReadonlyMap<string, string>;
  /** The last words of goods, the most frequent first. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly top: readonly string[];
  /** The last words of the goods that are of a side, the most frequent first. */
  readonly owned: ReadonlyMap<string, readonly string[]>;
  /** Whose goods are whose, by their last word. */
  readonly owners: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The first sentence of each paragraph. */
  readonly paragraphs: ReadonlyMap<number, number>;
}

/** Goods as called in the text, in small letters. */
export const keyOf = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** Goods at large are of no kind without the word before: "farm goods". */
export const headOf = ({ words }: Pick<Ware, 'words'>): string =>
  (/^(?:good|product|produce|article|item|part|component|equipment)$/.test(words.at(-1) ?? '')
    ? words.slice(-2).join(' ')
    : words.at(-1)) ?? '';

/** The kind of the goods of one place: their last word, or for a list all of it. */
export const groupOf = (ware: Ware): string => (ware.listed ? `+${keyOf(namesOf(ware)[0] ?? '')}` : headOf(ware));

/** All goods that a text names. */
export const stockOf = (reading: Reading): Stock => {
  const { all: wares, vocabulary } = waresOf(reading);
  const names = new Map<string, { -readonly [K in keyof Name]: Name[K] } & { own: Ware[] }>();
  const heads = new Map<string, number>();
  const owners = new Map<string, Map<string, number>>();
  const paragraphs = new Map<number, number>();
  const begun = new Set<string>();
  for (const seen of reading.all) if (!paragraphs.has(seen.paragraph)) paragraphs.set(seen.paragraph, seen.index);
  for (const ware of wares.flat()) {
    const head = ware.listed ? `+${headOf(ware)}` : headOf(ware);
    if (!ware.listed) {
      heads.set(head, (heads.get(head) ?? 0) + 1);
      const { owner } = ware;
      if (owner !== undefined) {
        const known = owners.get(head) ?? new Map<string, number>();
        owners.set(head, known.set(owner, (known.get(owner) ?? 0) + 1));
      }
    }
    const opens = ware.seen.index > 0 && !begun.has(head);
    if (opens) begun.add(head);
    for (const [place, text] of namesOf(ware).entries()) {
      const whole = place === 0 ? 1 : 0;
      const key = keyOf(text);
      const known = names.get(key);
      if (known) {
        known.own.push(ware);
        known.count += 1;
        known.whole += whole;
        known.first ||= opens && whole === 1;
        if (/^\p{Lu}/u.test(known.text) && /\p{Ll}/u.test(text) && !/^\p{Lu}\p{Ll}/u.test(text)) known.text = text;
        else if (!/\p{Ll}/u.test(known.text) && /\p{Ll}/u.test(text)) known.text = text;
      } else
        names.set(key, {
          key,
          text,
          words: key.split(/[ -]/).map(singular),
          listed: ware.listed,
          own: [ware],
          count: 1,
          whole,
          first: opens && whole === 1,
        });
    }
  }
  const byHead = new Map<string, Name[]>();
  for (const name of [...names.values()].sort((a, b) => b.count - a.count)) {
    const head = name.listed ? `+${name.key}` : headOf(name);
    const known = byHead.get(head);
    if (known) known.push(name);
    else byHead.set(head, [name]);
  }
  const owned = new Map<string, string[]>();
  for (const [head, each] of [...owners].sort(([a], [b]) => (heads.get(b) ?? 0) - (heads.get(a) ?? 0)))
    for (const code of each.keys()) {
      const known = owned.get(code);
      if (known) known.push(head);
      else owned.set(code, [head]);
    }
  const ranks = new Map([...heads].sort((a, b) => b[1] - a[1]).map(([head], rank) => [head, rank]));
  return {
    reading,
    names,
    byHead,
    wares,
    heads,
    ranks,
    top: [...ranks.keys()].slice(0, FEW),
    echoes: echoesOf([...heads.keys()]),
    owned,
    owners,
    vocabulary,
    paragraphs,
  };
};

const echoesOf = (heads: readonly string[]): ReadonlyMap<string, string> => {
  const known = new Set(heads);
  const echoes = new Map<string, string>();
  for (const head of heads)
    for (let cut = 2; cut <= head.length - 3; cut += 1) {
      const tail = head.slice(cut);
      if (known.has(tail) && !echoes.has(tail) && !head.includes(' ')) echoes.set(tail, head);
    }
  return echoes;
};
