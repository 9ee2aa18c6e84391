import { printShare } from '../../assessment/index.js';
import type { HeadlineStep } from '../../brief/index.js';
import type { Exact } from '../../money/index.js';
import type { Day } from '../../time/index.js';
import { columnOf, type DayAxis, daysOf } from './day-axis.js';
import type { Glyphs, LineStyle } from './glyphs.js';

/** The place for a rate before the line: `12.5% `. */
export const LABEL = 9;

/**
 * The rates of one side as steps: one row a rate, highest first, so that every level can be read off exactly. The rows are
 * in order and not to scale. A rate that held for less than a column is a crossing on the way.
 */
export const drawSteps = (
  steps: readonly HeadlineStep[],
  axis: DayAxis,
  known: Day,
  glyphs: Glyphs,
): readonly string[] => {
  const levels = levelsOf(steps);
  const columns = columnsOf(steps, levels, axis);
  const knownColumn = columnOf(axis, known);
  return levels.map((level, row) => {
    const line = columns.map((column, index) => cell(column, row, index === knownColumn, glyphs)).join('');
    return `${printShare(level).padStart(LABEL - 2)}  ${line}`.trimEnd();
  });
};

const levelsOf = (steps: readonly HeadlineStep[]): readonly Exact[] =>
  [...new Map(steps.map(({ rate }) => [rate.toFraction(), rate])).values()].sort((a, b) => b.compare(a));

/** What one column of the chart holds: the row it is entered and left on, and the rows touched between. */
interface Column {
  readonly enter?: number;
  readonly leave: number;
  readonly touched: readonly number[];
  readonly style: LineStyle;
}

const columnsOf = (
  steps: readonly HeadlineStep[],
  levels: readonly Exact[],
  axis: DayAxis,
): readonly (Column | undefined)[] => {
  const columns: (Column | undefined)[] = [];
  for (let index = 0; index < axis.width; index += 1) {
    const { first, last } = daysOf(axis, index);
    const held = steps.filter((step) => step.from <= last && first < step.until);
    const end = held.at(-1);
    if (end === undefined) {
      columns.push(undefined);
      continue;
    }
    const touched = held.map(({ rate }) => levels.findIndex((level) => level.equals(rate)));
    const before = columns.at(-1);
    columns.push({
      ...(before === undefined ? {} : { enter: before.leave }),
      leave: touched.at(-1) ?? 0,
      touched,
      style: styleOf(end),
    });
  }
  return columns;
};

const styleOf = ({ status, verified }: HeadlineStep): LineStyle =>
  status !== 'law' ? 'future' : verified ? 'law' : 'unverified';

/** One character: the line itself, a corner, a crossing, the day as known, or nothing. */
const cell = (column: Column | undefined, row: number, isKnown: boolean, glyphs: Glyphs): string => {
  const empty = isKnown ? glyphs.known : ' ';
  if (column === undefined) return empty;
  const { enter = column.touched[0] ?? column.leave, leave, touched, style } = column;
  const [top, bottom] = [Math.min(enter, ...touched), Math.max(enter, ...touched)];
  if (row < top || row > bottom) return empty;
  const line = glyphs.lines[style];
  if (top === bottom) return line.level;
  const [up, down] = [row > top, row < bottom];
  // What held for less than a column is crossed on both sides, so that it is not mistaken for a mere passage.
  const brief = row !== leave && touched.slice(touched[0] === enter ? 1 : 0, -1).includes(row);
  const left = row === enter || brief;
  const right = row === leave || brief;
  return line.joint({ up, down, left, right });
};
