import type { Cents } from '../money/index.js';
import type { HtsCode } from '../schedule/index.js';
import { STATISTICAL_DIGITS } from './choose-measures.js';
import { type EntryLine, METALS, type Metal } from './entry-line.js';
import type { Reckoned, Supposition, WorkedOut } from './work-out.js';

/**
 * The least and the most that a line can owe, when what it leaves open has only so many answers: metal contents between
 * nothing and the whole value, statistical numbers among those of its eight digits. Duty is linear in each content, so
 * that the corners hold the extremes. Nothing when some other thing is missing.
 */
export const boundsOf = (
  line: EntryLine,
  worked: WorkedOut,
  statistical: () => readonly HtsCode[],
  again: (line: EntryLine, supposed: Supposition) => Reckoned,
): { readonly low: Cents; readonly high: Cents } | undefined => {
  const isShort = worked.missing.includes(STATISTICAL_DIGITS);
  if (!isShort && worked.openContents.length === 0) return undefined;
  const lines = isShort ? statistical().map((hts) => ({ ...line, hts })) : [line];
  const duties: Cents[] = [];
  for (const one of lines) {
    const { openContents } = one === line ? worked : again(one, {});
    for (const contents of corners(openContents)) {
      const { total } = again(one, { contents });
      if (total === undefined) return undefined;
      duties.push(total.duty);
    }
  }
  return duties.length === 0 ? undefined : { low: Math.min(...duties) as Cents, high: Math.max(...duties) as Cents };
};

type Corner = { readonly [M in Metal]?: 'all' | 'none' };

const corners = (open: readonly Metal[]): readonly Corner[] =>
  METALS.filter((metal) => open.includes(metal)).reduce<readonly Corner[]>(
    (found, metal) =>
      found.flatMap((corner) => [
        { ...corner, [metal]: 'all' },
        { ...corner, [metal]: 'none' },
      ]),
    [{}],
  );
