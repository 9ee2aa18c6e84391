import { cite, printShare } from '../../assessment/index.js';
import type { Deadline, News, PartiesTimeline, TimelineSide } from '../../brief/index.js';
import type { Ledger } from '../../ledger/index.js';
import { formatDay } from '../../time/index.js';
import { colour } from '../session.js';
import { printTable } from '../table.js';
import { drawChart, drawKey } from './draw-chart.js';
import { ASCII_GLYPHS, BOX_GLYPHS, type Glyphs } from './glyphs.js';

/** For the terminal: two charts, the deadlines, and what became known; 80 columns. */
export const printTimeline = (
  timeline: PartiesTimeline,
  ledger: Ledger,
  options: { readonly ascii: boolean; readonly all: boolean },
): string => {
  const glyphs = options.ascii ? ASCII_GLYPHS : BOX_GLYPHS;
  return [
    colour.bold(`${timeline.sides.map(({ imposes }) => imposes).join(' and ')}, as known ${formatDay(timeline.known)}`),
    ...timeline.sides.flatMap((side) => ['', ...printSide(side, timeline, glyphs)]),
    ...(timeline.sides.some(({ steps }) => steps.length > 0) ? ['', ...drawKey(timeline, glyphs)] : []),
    ...printDeadlines(timeline.deadlines, ledger),
    ...printNews(timeline.news, options.all),
    ...printWarnings(timeline),
  ].join('\n');
};

const printSide = (side: TimelineSide, timeline: PartiesTimeline, glyphs: Glyphs): readonly string[] => {
  const title = `${side.imposes} on goods of ${side.on}`;
  if (side.steps.length === 0)
    return [colour.bold(title), 'This law does not reach those goods on these days, so nothing is drawn.'];
  return [
    `${colour.bold(title)}${rateWords(side, timeline)}`,
    ...drawChart(side, timeline, glyphs).map((row) => painted(row, glyphs)),
  ];
};

/** The rate on the day as known, and what it becomes: `: 30%; 54% from 2025-08-12`. */
const rateWords = ({ steps }: TimelineSide, { known, scenario }: PartiesTimeline): string => {
  const now = steps.find(({ from, until }) => from <= known && known < until);
  if (now === undefined) return '';
  const later = steps.filter(
    (step, index) => step.from > known && !step.rate.equals(steps[index - 1]?.rate ?? now.rate),
  );
  const words = later.map(({ rate, from }) => `${printShare(rate)} from ${formatDay(from)}`).join(', ');
  const whose = scenario === undefined ? 'if nobody signs' : `under ${scenario}`;
  return `: ${printShare(now.rate)}${now.verified ? '' : ' (not verified)'}${words === '' ? '' : `, ${words} ${whose}`}`;
};

/** Colour only repeats what the shape of a line says. */
const painted = (row: string, { lines, deadline }: Glyphs): string =>
  colour.isColorSupported
    ? row
        .replaceAll(new RegExp(`${lines.future.level}+`, 'g'), (run) => colour.yellow(run))
        .replaceAll(deadline, (mark) => colour.red(mark))
    : row;

const COLUMNS = [
  { title: '', width: 11 },
  { title: '', width: 10 },
  { title: '', width: 57 },
] as const;

const printDeadlines = (deadlines: readonly Deadline[], ledger: Ledger): readonly string[] => {
  if (deadlines.length === 0) return ['', 'No deadline is known on these days.'];
  const rows = deadlines.map(({ day, imposes, kind, name, what, cites }) => [
    formatDay(day),
    `${imposes} ${SHORT[kind]}`,
    `${name}: ${what} [${cites
      .slice(-1)
      .map((id) => cite(ledger, id).citation)
      .join('')}]`,
  ]);
  return ['', colour.bold('Deadlines'), printTable(COLUMNS, rows)];
};

const SHORT: Readonly<Record<Deadline['kind'], string>> = {
  'truce end': 'truce',
  'suspension end': 'resumes',
  'suspension start': 'pauses',
  'exclusion end': 'exclus.',
  'exemption end': 'exempt.',
  'scheduled exemption': 'exempt.',
  'scheduled rate': 'rate',
  'rate end': 'rate',
  goods: 'goods',
  fees: 'fees',
  'de minimis': 'low v.',
};

/** What moves a headline rate, and what was agreed, said and met; the rest is counted, and listed when asked for. */
const printNews = (news: readonly News[], all: boolean): readonly string[] => {
  const shown = all ? news : news.filter(isMilestone);
  const left = news.length - shown.length;
  const rows = shown.map(({ known, kind, title, what, cite: by }) => [
    formatDay(known),
    kind === 'instrument' ? 'signed' : kind,
    kind === 'instrument' ? `${by}: ${what}` : `${title}: ${what}`,
  ]);
  const more = left === 0 ? [] : [`${left} more that move no headline rate: --all lists them`];
  return rows.length === 0 && left === 0
    ? []
    : ['', colour.bold('What became known'), ...(rows.length === 0 ? [] : [printTable(COLUMNS, rows)]), ...more];
};

const MILESTONES: readonly News['kind'][] = ['round', 'proposal', 'sign-off', 'statement'];

const isMilestone = ({ kind, headline }: News): boolean => headline || MILESTONES.includes(kind);

const printWarnings = ({ sides, known }: PartiesTimeline): readonly string[] =>
  sides.flatMap(({ imposes, on, verifiedTo }) =>
    verifiedTo === undefined || known <= verifiedTo
      ? []
      : [
          '',
          `${imposes} law on goods of ${on} was last verified to ${formatDay(verifiedTo)};\na later instrument may exist.`,
        ],
  );
