import { describe, expect, test } from 'vitest';
import type { HeadlineStep, StepStatus } from '../../brief/index.js';
import { exact } from '../../money/index.js';
import { addDays, day, formatDay } from '../../time/index.js';
import { columnOf, daysOf, ticksOf } from './day-axis.js';
import { drawSteps } from './draw-steps.js';
import { ASCII_GLYPHS, BOX_GLYPHS } from './glyphs.js';

const start = day('2025-01-01');
const step = (
  from: number,
  until: number,
  percent: number,
  status: StepStatus = 'law',
  verified = true,
): HeadlineStep => ({
  from: addDays(start, from),
  until: addDays(start, until),
  rate: exact(percent, 100),
  status,
  verified,
  cites: [],
});
const axisOf = (days: number, width: number) => ({ from: start, until: addDays(start, days), width });

describe('drawSteps()', () => {
  test('draws law heavy, unverified law heavy and dashed, the future light and dashed', () => {
    const steps = [
      step(0, 4, 10),
      step(4, 6, 10, 'law', false),
      step(6, 8, 10, 'default future'),
      step(8, 12, 34, 'default future'),
    ];
    expect(drawSteps(steps, axisOf(12, 12), addDays(start, 5), BOX_GLYPHS)).toEqual([
      '    34%       ┊  ┌╌╌╌',
      '    10%  ━━━━╍╍╌╌┘',
    ]);
  });

  test('without box characters, kinds of line still differ in shape', () => {
    const steps = [
      step(0, 4, 10),
      step(4, 6, 10, 'law', false),
      step(6, 8, 10, 'default future'),
      step(8, 12, 34, 'default future'),
    ];
    expect(drawSteps(steps, axisOf(12, 12), addDays(start, 5), ASCII_GLYPHS)).toEqual([
      '    34%       :  +---',
      '    10%  ====~~--+',
    ]);
  });

  test('a rate that held for less than a column is crossed on its way', () => {
    const steps = [step(0, 10, 20), step(10, 11, 104), step(11, 20, 145)];
    expect(drawSteps(steps, axisOf(20, 4), addDays(start, -1), BOX_GLYPHS)).toEqual([
      '   145%    ┍━',
      '   104%    ┿',
      '    20%  ━━┙',
    ]);
  });

  test('a peak within one column shows above the line it came from and went back to', () => {
    const steps = [step(0, 6, 10), step(6, 7, 50), step(7, 20, 10)];
    expect(drawSteps(steps, axisOf(20, 4), addDays(start, -1), BOX_GLYPHS)).toEqual(['    50%   ┯', '    10%  ━┷━━']);
  });
});

describe('the axis', () => {
  test.each([1, 2, 13, 70, 71, 72, 400, 5000])('puts each of %d days into one column', (days) => {
    const axis = axisOf(days, 71);
    for (let count = 0; count < days; count += 1) {
      const when = addDays(start, count);
      const { first, last } = daysOf(axis, columnOf(axis, when));
      expect(first <= when && when <= last).toBe(true);
    }
    expect([columnOf(axis, addDays(start, -1)), columnOf(axis, addDays(start, days))]).toEqual([-1, -1]);
  });

  test.each([1, 10, 40, 61, 62, 100, 365, 700, 3000, 20_000])('labels %d days without crowding', (days) => {
    const ticks = ticksOf(axisOf(days, 71));
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThan(10);
    const apart = ticks.slice(1).map(({ column }, index) => column - (ticks[index]?.column ?? 0));
    expect(Math.min(...apart, 8)).toBe(8);
  });

  test('labels any year there is', () => {
    const ticks = ticksOf({ from: day('0001-01-01'), until: day('9999-12-31'), width: 71 });
    expect(ticks.length).toBeLessThan(10);
    expect(ticks.every(({ label }) => /^\d{4}-01$/.test(label))).toBe(true);
  });

  test('labels months where there is room, else days', () => {
    expect(ticksOf(axisOf(360, 71)).map(({ label }) => label)).toContain('2025-03');
    expect(ticksOf(axisOf(20, 71))[0]?.label).toBe(formatDay(start).slice(5));
  });
});
