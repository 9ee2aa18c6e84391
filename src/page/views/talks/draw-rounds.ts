import { axisX, dot, plot, ruleX, ruleY, text } from '@observablehq/plot';
import type { TalksRecords } from '../../../answers/index.js';

export type Round = TalksRecords['rounds'][number];

/** Below this width names would lie over each other; the table tells them. */
const ROOM_FOR_NAMES = 700;
const LEVELS = 4;
const LEVEL = 22;

export const heightOfRounds = (width: number): number => (width < ROOM_FOR_NAMES ? 80 : 60 + LEVELS * LEVEL);

const SYMBOLS: Readonly<Record<string, 'circle' | 'diamond2' | 'triangle' | 'square2'>> = {
  round: 'circle',
  summit: 'diamond2',
  call: 'triangle',
};

/** The rounds on a line of days: names above, on levels in turn so that neighbours keep apart. */
export const drawRounds = (rounds: readonly Round[], width: number, height: number): Element => {
  const named = width >= ROOM_FOR_NAMES;
  const placed = rounds.map((round, index) => ({
    ...round,
    when: new Date(round.from),
    level: named ? 1 + (index % LEVELS) : 0,
  }));
  return plot({
    width,
    height,
    marginLeft: 8,
    marginRight: named ? 90 : 12,
    marginTop: 12,
    marginBottom: 38,
    style: { background: 'transparent', fontFamily: 'inherit', fontSize: '12px' },
    x: { type: 'utc' },
    y: { domain: [0, LEVELS + 0.5], axis: null },
    marks: [
      axisX({ label: null, tickSize: 4, ticks: width < 560 ? 4 : 10 }),
      ruleY([0], { strokeOpacity: 0.6 }),
      ...(named
        ? [
            ruleX(placed, { x: 'when', y1: 0, y2: 'level', strokeOpacity: 0.3 }),
            text(placed, { x: 'when', y: 'level', text: nameOf, textAnchor: 'start', dx: 4 }),
          ]
        : []),
      dot(placed, {
        x: 'when',
        y: 0,
        r: 4.5,
        symbol: ({ kind }: Round) => SYMBOLS[kind] ?? 'square2',
        fill: 'var(--accent)',
        stroke: 'var(--paper)',
      }),
    ],
  });
};

const nameOf = ({ place }: Round): string => place.split(',')[0] ?? place;
