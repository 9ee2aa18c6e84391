import type { Chart, Curve } from './figure.js';

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 70;
const RIGHT = 150;
const TOP = 44;
const BOTTOM = 52;
const COLORS = ['#1f6feb', '#bc4c00', '#1a7f37', '#8250df'] as const;

/** A chart as SVG with a ground of its own, so that it reads on light pages and dark ones. */
export const drawChart = ({ title, across, up, curves }: Chart): string => {
  const points = curves.flatMap((curve) => curve.points);
  const right = Math.max(...points.map(([x]) => x), 1);
  const top = niceAbove(Math.max(...points.map(([, y]) => y), Number.MIN_VALUE));
  const x = (value: number): number => round(LEFT + (value / right) * (WIDTH - LEFT - RIGHT));
  const y = (value: number): number => round(HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM));
  const ticksUp = [0, 0.25, 0.5, 0.75, 1].map((part) => part * top);
  const ticksAcross = [...new Set(points.map(([each]) => each))].sort((a, b) => a - b);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="#1f2328">
<title>${escape(title)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" rx="6" fill="#ffffff" stroke="#d1d9e0"/>
<text x="16" y="24" font-size="14" font-weight="600">${escape(title)}</text>
${ticksUp.map((tick) => `<path d="M${LEFT} ${y(tick)}H${WIDTH - RIGHT}" stroke="#d1d9e0"/><text x="${LEFT - 8}" y="${y(tick) + 4}" text-anchor="end">${label(tick)}</text>`).join('\n')}
${ticksAcross.map((tick) => `<text x="${x(tick)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${label(tick)}</text>`).join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 12}" text-anchor="middle">${escape(across)}</text>
<text transform="translate(18 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${escape(up)}</text>
${curves.map((curve, index) => drawCurve(curve, COLORS[index % COLORS.length] as string, x, y)).join('\n')}
</svg>
`;
};

type Scale = (value: number) => number;

const drawCurve = ({ name, points }: Curve, color: string, x: Scale, y: Scale): string => {
  const path = points.map(([across, up], index) => `${index === 0 ? 'M' : 'L'}${x(across)} ${y(up)}`).join('');
  const dots = points.map(([across, up]) => `<circle cx="${x(across)}" cy="${y(up)}" r="3" fill="${color}"/>`).join('');
  const [across, up] = points.at(-1) ?? [0, 0];
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="2"/>${dots}<text x="${x(across) + 8}" y="${y(up) + 4}" fill="${color}">${escape(name)}</text>`;
};

/** The next of 1, 2, 4, 6, 8 or 10 times a power of ten. */
const niceAbove = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 6, 8, 10].find((step) => step * power >= value) ?? 10) * power;
};

const label = (value: number): string =>
  value >= 1_000_000
    ? `${round(value / 1_000_000)}M`
    : value >= 10_000
      ? `${round(value / 1000)}k`
      : String(round(value));

const round = (value: number): number => Math.round(value * 100) / 100;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
