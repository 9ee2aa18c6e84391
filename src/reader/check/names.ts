import type { Talks } from '../../talks/index.js';

/** Words that tell no name from another. */
const EMPTY = new Set(
  'a an and at for his her its in mr mrs ms dr of on s the us u china chinas chinese american americas united states people republic'.split(
    ' ',
  ),
);

/** The words that make a name or an office, in no order: the Commerce Ministry is the Ministry of Commerce. */
export const nameWords = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !EMPTY.has(word)),
  );

/** Whether two ways of writing a name may mean one: the words of one are all in the other. */
export const sameName = (one: string, other: string): boolean => {
  const [shorter, longer] = [nameWords(one), nameWords(other)].sort((a, b) => a.size - b.size);
  if (shorter === undefined || longer === undefined || shorter.size === 0) return false;
  if (shorter.size === 1 && [...shorter][0]?.length === 1) return false;
  return [...shorter].every((word) => longer.has(word));
};

/** Words that every text about the talks holds. */
const COMMON = new Set([
  'president',
  'trade',
  'talks',
  'said',
  'says',
  'that',
  'with',
  'will',
  'would',
  'tariff',
  'tariffs',
]);

/** Words of content and numbers, words cut to their beginnings, so that "duties" and "duty", "extended" and "extension" meet. */
const stems = (text: string): ReadonlySet<string> =>
  new Set(
    [...nameWords(text)]
      .filter((word) => (word.length > 3 && !COMMON.has(word)) || /^\d{2,}$/.test(word))
      .map((word) => word.slice(0, word.length > 6 ? 5 : 4)),
  );

/** How many words of content two texts share; a number in common says as much as two words. */
export const shared = (one: string, other: string): number => {
  const words = stems(other);
  return [...stems(one)].filter((word) => words.has(word)).reduce((sum, word) => sum + (/^\d/.test(word) ? 2 : 1), 0);
};

/** Somebody in the record, with an office and a side. */
export interface Known {
  readonly name: string;
  readonly office: string;
  readonly side?: string;
}

/** Everybody whom the record of the talks names, as known: delegates and speakers. */
export const rosterOf = (talks: Talks): readonly Known[] => [
  ...talks.rounds.flatMap(({ delegations }) =>
    Object.entries(delegations).flatMap(([side, people]) =>
      people.map((person) => {
        const [name = '', ...office] = person.split(', ');
        return { name, office: office.join(', '), side };
      }),
    ),
  ),
  ...talks.statements.map(({ who, office, side }) => ({
    name: who,
    office,
    ...(side === undefined ? {} : { side }),
  })),
];

/** What the record knows of somebody named in a text; the very name speaks before a longer one that holds it. */
export const knownAs = (talks: Talks, name: string): Known | undefined => {
  const like = rosterOf(talks).filter((known) => sameName(known.name, name));
  const { size } = nameWords(name);
  return like.findLast((known) => nameWords(known.name).size === size) ?? like.at(-1);
};
