import { axisX, axisY, barY, gridY, plot, ruleY, text } from '@observablehq/plot';
import type { BalanceFigure } from './balance.js';

export const heightOfBalance = (width: number): number => (width < 560 ? 220 : 260);

/** The deficit of whole years, in billions of dollars. */
export const drawBalance = (years: readonly BalanceFigure[], width: number, height: number): Element =>
  plot({
    width,
    height,
    marginLeft: 42,
    marginRight: 8,
    marginTop: 18,
    marginBottom: 28,
    style: { background: 'transparent', fontFamily: 'inherit', fontSize: '12px' },
    x: { type: 'band', padding: 0.25 },
    y: { label: null },
    marks: [
      gridY({ strokeOpacity: 0.12 }),
      axisY({ label: null, tickSize: 0, ticks: 5 }),
      axisX({ label: null, tickSize: 0, ...(width < 560 ? { tickFormat: (year: string) => year.slice(2) } : {}) }),
      barY(years, { x: 'period', y: ({ deficit }: BalanceFigure) => Number(deficit), fill: 'var(--side-1)' }),
      ...(width < 560
        ? []
        : [text(years, { x: 'period', y: ({ deficit }: BalanceFigure) => Number(deficit), text: 'deficit', dy: -8 })]),
      ruleY([0], { strokeOpacity: 0.5 }),
    ],
  });
