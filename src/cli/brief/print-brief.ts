import type { Brief, BriefSide, News } from '../../brief/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { colour } from '../session.js';
import { printTable, wrapText } from '../table.js';

/** A page as sections, each a list of sentences or a table: what text, Markdown and HTML all print. */
export interface BriefPage {
  readonly title: string;
  readonly sentence: string;
  readonly sections: readonly PageSection[];
}

type PageSection =
  | { readonly title: string; readonly kind: 'lines'; readonly lines: readonly string[] }
  | {
      readonly title: string;
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export const briefPage = (brief: Brief, changes: readonly News[], since: Day | undefined): BriefPage => {
  const sections: readonly PageSection[] = [
    {
      title: 'Rates on an ordinary good',
      kind: 'table',
      head: ['', 'now', 'if nobody signs', 'former peak', 'deadline'],
      rows: brief.sides.map(rateRow),
    },
    lines('Next date', deadlineLines(brief)),
    lines('Who must sign', signLines(brief)),
    lines('Last round', roundLines(brief)),
    lines(
      'Lately said',
      brief.statements.map(({ when, who, office, claims }) => `${formatDay(when)} ${who} (${office}): ${claims}`),
    ),
    lines(
      'Flashpoints',
      brief.flashpoints.flatMap(({ flashpoint, latest, positions }) =>
        flashpointLines(flashpoint.name, latest, positions),
      ),
    ),
    lines(
      'Other deals',
      brief.deals.map(({ when, partner, rate }) => `${formatDay(when)} ${partner}: ${rate}`),
    ),
    lines(
      since === undefined ? '' : `Known since ${formatDay(since)}`,
      changes.map(({ known, kind, title, what, cite }) => `${formatDay(known)} ${kind}, ${title}: ${what} [${cite}]`),
    ),
    lines(
      'Official wordings of the end',
      brief.sides.flatMap(({ imposes, wordings }) => wordings.map(({ end, cite }) => `${imposes}: ${end} [${cite}]`)),
    ),
    lines('Note', brief.warnings),
  ];
  return {
    title: `The truce on ${formatDay(brief.on)}, as known ${formatDay(brief.known)}`,
    sentence: brief.sentence,
    sections: sections.filter((section) =>
      section.kind === 'table' ? section.rows.length > 0 : section.lines.length > 0,
    ),
  };
};

const lines = (title: string, content: readonly string[]): PageSection => ({ title, kind: 'lines', lines: content });

const rateRow = ({ imposes, on, rateNow, rateIfLapsed, ratePeak, expires }: BriefSide): readonly string[] => [
  `${imposes} on goods of ${on}`,
  rateNow,
  rateIfLapsed ?? '',
  ratePeak,
  expires === undefined ? '' : formatDay(expires),
];

const deadlineLines = ({ nextDeadline }: Brief): readonly string[] =>
  nextDeadline === undefined
    ? []
    : [`${formatDay(nextDeadline.day)}, in ${nextDeadline.days} days: ${nextDeadline.what} if nobody signs`];

const signLines = ({ truces }: Brief): readonly string[] =>
  truces.flatMap(({ signOff }) => {
    if (signOff.proposal === undefined) return [];
    const state = signOff.state === 'agreed' ? 'agreed, not signed' : signOff.state;
    const needs = signOff.proposal.needs.map(({ side, who, act }) => {
      const done = signOff.signed.find((each) => each.side === side);
      return `${side}: ${who}, by ${act}: ${done === undefined ? 'not signed' : `${done.state} ${formatDay(done.when)}`}`;
    });
    return [`${state}: ${signOff.proposal.terms}`, ...needs];
  });

const roundLines = ({ lastRound }: Brief): readonly string[] => {
  if (lastRound === undefined) return [];
  const { sequence, place, from, until, delegations, outcome } = lastRound;
  const days = from === until ? formatDay(from) : `${formatDay(from)} to ${formatDay(until)}`;
  const who = Object.entries(delegations).map(([side, people]) => `${side}: ${people.join(', ')}`);
  return [`${sequence === undefined ? '' : `Round ${sequence}, `}${place}, ${days}. ${outcome}`, ...who];
};

const flashpointLines = (
  name: string,
  latest: { readonly when: Day; readonly what: string } | undefined,
  positions: readonly { readonly side: string; readonly position: string }[],
): readonly string[] => [
  `${name}: ${latest === undefined ? '' : `${formatDay(latest.when)} ${latest.what}`}`,
  ...positions.map(({ side, position }) => `  ${side}: ${position}`),
];

const RATE_COLUMNS = [
  { title: '', width: 24 },
  { title: 'now', width: 10, align: 'right' },
  { title: 'if nobody signs', width: 17, align: 'right' },
  { title: 'former peak', width: 13, align: 'right' },
  { title: 'deadline', width: 13, align: 'right' },
] as const;

/** For the terminal: 80 columns. */
export const printBriefText = ({ title, sentence, sections }: BriefPage): string =>
  [
    colour.bold(title),
    wrapped([sentence]),
    ...sections.flatMap((section) => [
      '',
      colour.bold(section.title),
      section.kind === 'table' ? printTable(RATE_COLUMNS, section.rows) : wrapped(section.lines),
    ]),
  ].join('\n');

/** Sentences in 79 columns; what goes on in the next line is set in as far as the sentence. */
const wrapped = (content: readonly string[]): string =>
  content
    .map((line) => {
      const [margin = ''] = /^ */.exec(line) ?? [];
      return wrapText(line.trim(), 79 - margin.length).replace(/^/gm, margin);
    })
    .join('\n');

export const printBriefMarkdown = ({ title, sentence, sections }: BriefPage): string =>
  [
    `# ${title}`,
    '',
    markdownText(sentence),
    ...sections.flatMap((section) => [
      '',
      `## ${section.title}`,
      '',
      section.kind === 'table'
        ? markdownTable(section)
        : section.lines.map((line) => `- ${markdownText(line.trim())}`).join('\n'),
    ]),
    '',
  ].join('\n');

const markdownTable = ({
  head,
  rows,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(markdownText).join(' | ')} |`).join('\n');

const markdownText = (text: string): string => text.replace(/([\\`*_[\]|<>])/g, '\\$1');

export const printBriefHtml = ({ title, sentence, sections }: BriefPage): string =>
  [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${html(title)}</title>`,
    '<style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:right;padding:.2rem .6rem;border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent)}th:first-child,td:first-child{text-align:left}h1{font-size:1.3rem}h2{font-size:1rem;margin-top:1.6rem}</style>',
    `</head><body><main><h1>${html(title)}</h1><p>${html(sentence)}</p>`,
    ...sections.map(
      (section) =>
        `<section><h2>${html(section.title)}</h2>${section.kind === 'table' ? htmlTable(section) : `<ul>${section.lines.map((line) => `<li>${html(line)}</li>`).join('')}</ul>`}</section>`,
    ),
    '</main></body></html>',
  ].join('\n');

const htmlTable = ({
  head,
  rows,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): string => {
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${html(first)}</th>${rest.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head.map((cell) => `<th scope="col">${html(cell)}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
};

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
