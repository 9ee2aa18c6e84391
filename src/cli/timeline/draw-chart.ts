import type { PartiesTimeline, TimelineSide } from '../../brief/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { columnOf, type DayAxis, ticksOf } from './day-axis.js';
import { drawSteps, LABEL } from './draw-steps.js';
import type { Glyphs } from './glyphs.js';

/** How wide a chart is, whatever the terminal: it can be pasted into an e-mail. */
export const WIDTH = 80;

/** The chart of one side: its rates as steps, over an axis with the dates. */
export const drawChart = (side: TimelineSide, timeline: PartiesTimeline, glyphs: Glyphs): readonly string[] => {
  const axis: DayAxis = { from: timeline.from, until: timeline.until, width: WIDTH - LABEL };
  return [
    ...drawSteps(side.steps, axis, timeline.known, glyphs),
    ...marksRow(side, timeline, axis, glyphs),
    `${' '.repeat(LABEL)}${axisRow(axis, glyphs)}`,
    `${' '.repeat(LABEL)}${labelRow(axis)}`.trimEnd(),
  ];
};

/** Deadlines of the side and talks, each over its day; a row without any is left out. */
const marksRow = (
  { imposes }: TimelineSide,
  timeline: PartiesTimeline,
  axis: DayAxis,
  glyphs: Glyphs,
): readonly string[] => {
  const row = Array<string>(axis.width).fill(' ');
  const mark = (when: Day, glyph: string): void => {
    const column = columnOf(axis, when);
    if (column >= 0) row[column] = glyph;
  };
  for (const { kind, day } of timeline.news) if (kind === 'round') mark(day, glyphs.talks);
  for (const deadline of timeline.deadlines)
    if (deadline.kind === 'truce end' && deadline.imposes === imposes) mark(deadline.day, glyphs.deadline);
  const text = row.join('').trimEnd();
  return text === '' ? [] : [`${' '.repeat(LABEL)}${text}`];
};

const axisRow = (axis: DayAxis, glyphs: Glyphs): string => {
  const row = Array<string>(axis.width).fill(glyphs.axis);
  for (const { column } of ticksOf(axis)) row[column] = glyphs.tick;
  return row.join('');
};

/** Labels start under their ticks; one that would run over the edge is left out. */
const labelRow = (axis: DayAxis): string =>
  ticksOf(axis).reduce(
    (row, { column, label }) =>
      column < row.length || column + label.length > axis.width ? row : `${row.padEnd(column)}${label} `,
    '',
  );

/** What the lines and marks mean; only those that the chart holds. */
export const drawKey = (timeline: PartiesTimeline, glyphs: Glyphs): readonly string[] => {
  const steps = timeline.sides.flatMap((side) => side.steps);
  const { law, unverified, future } = glyphs.lines;
  const future1 = timeline.scenario === undefined ? 'if nobody signs' : `under ${timeline.scenario}`;
  const drawn = [
    `${law.level.repeat(2)} law`,
    ...(steps.some(({ status, verified }) => status === 'law' && !verified)
      ? [`${unverified.level.repeat(2)} law not verified`]
      : []),
    `${future.level.repeat(2)} ${future1}`,
    `${glyphs.known} known ${formatDay(timeline.known)}`,
  ];
  const marks = [
    ...(timeline.deadlines.some(({ kind }) => kind === 'truce end') ? [`${glyphs.deadline} truce ends`] : []),
    ...(timeline.news.some(({ kind }) => kind === 'round') ? [`${glyphs.talks} talks`] : []),
  ];
  const line = [...drawn, ...marks].join('   ');
  return line.length <= WIDTH ? [line] : [drawn.join('   '), marks.join('   ')];
};
