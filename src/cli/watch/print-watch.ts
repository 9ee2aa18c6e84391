import { type Correction, hasChanged, type News, type WatchReport } from '../../brief/index.js';
import { formatDay } from '../../time/index.js';
import { colour } from '../session.js';
import { printTable } from '../table.js';

const COLUMNS = [
  { title: '', width: 11 },
  { title: '', width: 11 },
  { title: '', width: 56 },
] as const;

/** A report for people: what became known, what was corrected, or where the watch starts. */
export const printWatch = (report: WatchReport): string => {
  const { since, until, news, corrections, chain, watched } = report;
  if (since === undefined)
    return [
      `Watching from ${formatDay(until)}: ${Object.keys(watched.seen).length} acts and records are known.`,
      `The head of the ledger is ${watched.head}`,
    ].join('\n');
  const span = `after ${formatDay(since)}, up to ${formatDay(until)}`;
  if (!hasChanged(report)) return `Nothing became known ${span}.`;
  return [
    news.length === 0 ? `Nothing became known ${span}.` : colour.bold(`Known ${span}`),
    ...(news.length === 0 ? [] : [printTable(COLUMNS, news.map(newsRow))]),
    ...(corrections.length === 0
      ? []
      : ['', colour.bold('Corrected about days already seen'), printTable(COLUMNS, corrections.map(correctionRow))]),
    ...(chain === 'rebuilt'
      ? ['', 'The chain of the ledger was made anew: the head seen last time is no longer in it.']
      : []),
  ].join('\n');
};

const newsRow = ({ known, kind, title, what, cite }: News): readonly string[] => [
  formatDay(known),
  kind === 'instrument' ? 'signed' : kind,
  kind === 'instrument' ? `${cite}: ${what}` : `${title}: ${what} [${cite}]`,
];

const correctionRow = (correction: Correction): readonly string[] => {
  if (correction.kind === 'taken away') return ['', 'taken away', correction.id];
  const { news } = correction;
  return [
    formatDay(news.known),
    correction.kind === 'corrected' ? 'corrected' : 'late',
    `${news.kind === 'instrument' ? news.cite : news.title}: ${news.what}`,
  ];
};

/** The report as plain values. */
export const watchJson = (report: WatchReport) => ({
  since: report.since === undefined ? null : formatDay(report.since),
  until: formatDay(report.until),
  changed: hasChanged(report),
  head: report.watched.head,
  chain: report.chain,
  news: report.news.map(newsJson),
  corrections: report.corrections.map((correction) => ({
    kind: correction.kind,
    id: correction.id,
    news: correction.kind === 'taken away' ? null : newsJson(correction.news),
  })),
});

const newsJson = ({ kind, id, day, known, title, what, cite, url, headline }: News) => ({
  kind,
  id,
  day: formatDay(day),
  known: formatDay(known),
  title,
  what,
  cite,
  url: url ?? null,
  headline,
});
