import type { Seen } from '../reading.js';
import { type Level, levelsOf } from './levels.js';
import { isRow } from './rows.js';
import { isListed, lowAt } from './sides.js';

type Named = Seen['parties'][number];

/** The territories that a sentence names in lists, with "and" or "or" before the last: "the EU, Japan and Korea". */
const listsOf = (seen: Seen): readonly (readonly Named[])[] => {
  const lists: Named[][] = [];
  for (const each of seen.parties) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (last && isListed(seen, last.last, each.first)) list?.push(each);
    else lists.push([each]);
  }
  return lists.filter((list) => isClosed(seen, list) || isLeftOpen(seen, list));
};

/** Whether a list ends as lists do; of two, a comma before "and" opens another clause. */
const isClosed = (seen: Seen, list: readonly Named[]): boolean =>
  list.slice(1).some(({ first }) => {
    const at = lowAt(seen, first - 1) === 'the' ? first - 2 : first - 1;
    return /^(?:and|or|&)$/.test(lowAt(seen, at)) && (list.length > 2 || lowAt(seen, at - 1) !== ',');
  });

/** Whether a list ends with more that it does not name: "China, Vietnam and others", "Japan, Korea and some 40 more". */
const isLeftOpen = ({ low }: Seen, list: readonly Named[]): boolean =>
  list.length > 1 && /^,? (?:and|or) (?:[a-z\d]+ ){0,2}(?:others|more|elsewhere)\b/.test(low.slice(list.at(-1)?.end));

/** The naming of a territory that lies nearest to a level. */
const nearest = (seen: Seen, level: Level, code: string): Named | undefined => {
  const far = ({ start, end }: Named): number => Math.max(level.start - end, start - level.end);
  return seen.parties.filter((each) => each.code === code).sort((a, b) => far(a) - far(b))[0];
};

/** Whether other levels stand in a row with one, so that each has its own: "35% and 25%", "from 10% to 20% and 15% respectively". */
const inRow = (seen: Seen, level: Level): boolean =>
  /\brespectively\b|\bin (?:that|this) order\b/.test(seen.low) ||
  levelsOf(seen).some((other) => {
    if (other === level || other.start === level.start) return false;
    const [left, right] = other.start < level.start ? [other, level] : [level, other];
    return isRow(seen.low.slice(left.end, right.start));
  });

/**
 * The other territories of the list that a level is of as a whole, asked for one of the list that is known to be its side: nothing else stands between the
 * list and the level.
 */
export const listedAt = (seen: Seen, level: Level): ((code: string) => readonly string[]) => {
  const lists = inRow(seen, level) ? [] : listsOf(seen);
  return (code) => {
    const named = nearest(seen, level, code);
    const list = named && lists.find((each) => each.includes(named));
    const [first, last] = [list?.[0], list?.at(-1)];
    if (!list || !first || !last) return [];
    const [from, until] = first.start < level.start ? [last.end, level.start] : [level.end, first.start];
    const between = ({ start }: { readonly start: number }): boolean => start >= from && start < until;
    if (from > until || levelsOf(seen).some(between)) return [];
    return [...new Set(list.map((each) => each.code))].filter((each) => each !== code);
  };
};
