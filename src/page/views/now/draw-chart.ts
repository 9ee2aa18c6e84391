import { axisX, axisY, dot, gridY, line, plot, ruleX, ruleY } from '@observablehq/plot';
import type { Answers } from '../../ask/answers.js';
import { dateOf, heightOf, type Stretch, stretchesOf } from './steps.js';

/** What the drawing leaves to be asked of it: where days and rates stand. */
export interface Drawn {
  readonly svg: Element;
  readonly xOf: (day: string) => number;
  readonly yOf: (rate: string) => number;
  readonly dayAt: (x: number) => number;
}

export const MARGIN = { left: 42, right: 12, top: 14, bottom: 38 } as const;
const COLOURS = ['var(--side-1)', 'var(--side-2)'] as const;
const SYMBOLS = ['circle', 'square'] as const;

/** The chart: law solid, the default future dashed, a rule where knowledge ends, marks where the truce ends. */
export const drawChart = (timeline: Answers['timeline'], width: number, height: number): Drawn => {
  const stretches = timeline.sides.flatMap(stretchesOf);
  const ends = timeline.deadlines.filter(({ kind, day }) => kind === 'truce end' && day < timeline.until);
  const drawn = plot({
    width,
    height,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    style: { background: 'transparent', fontFamily: 'inherit', fontSize: '12px' },
    x: { type: 'utc', domain: [dateOf(timeline.from), dateOf(timeline.until)] },
    y: { domain: [0, 150] },
    marks: [
      gridY({ ticks: [0, 25, 50, 75, 100, 125, 150], strokeOpacity: 0.12 }),
      axisY({ ticks: [0, 50, 100, 150], tickFormat: (rate: number) => `${rate}%`, label: null, tickSize: 0 }),
      axisX({ label: null, tickSize: 4, ticks: width < 560 ? 5 : 10 }),
      ruleY([0], { strokeOpacity: 0.5 }),
      ruleX(ends, { x: ({ day }) => dateOf(day), strokeOpacity: 0.45, strokeDasharray: '1 4' }),
      ruleX([timeline.known], { x: dateOf, strokeOpacity: 0.75 }),
      ...stretches.map(lineOf),
      ...timeline.sides.map((side, place) =>
        dot(side.steps, {
          x: ({ from }) => dateOf(from),
          y: ({ rate }) => heightOf(rate),
          r: 2.6,
          symbol: SYMBOLS[place] ?? 'circle',
          fill: COLOURS[place] ?? 'currentColor',
        }),
      ),
    ],
  });
  // The drawing is told in words by the table below it and by the step that is read out.
  drawn.setAttribute('aria-hidden', 'true');
  const [x, y] = [drawn.scale('x'), drawn.scale('y')];
  return {
    svg: drawn,
    xOf: (day) => Number(x?.apply(dateOf(day))),
    yOf: (rate) => Number(y?.apply(heightOf(rate))),
    dayAt: (position) => Math.floor(Number(x?.invert?.(position)) / 86_400_000),
  };
};

const lineOf = ({ place, isFuture, corners }: Stretch) =>
  line(corners, {
    x: 'when',
    y: 'rate',
    curve: 'step-after',
    stroke: COLOURS[place] ?? 'currentColor',
    strokeWidth: place === 0 ? 2.4 : 2,
    className: isFuture ? `future side-${place + 1}` : `law side-${place + 1}`,
    ...(isFuture ? { strokeDasharray: '5 4' } : {}),
  });
