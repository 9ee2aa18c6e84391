import type { Law } from '../../assessment/index.js';
import { type Cents, cents, printDollarsGrouped } from '../../money/index.js';
import { printProblem } from '../../problem/index.js';
import {
  type Audit,
  type CapeFiles,
  printQuarters,
  printRateOf,
  type RefundEntry,
  type RefundLine,
  type Refunds,
  type Route,
  type RouteId,
  rulingsOf,
} from '../../refunds/index.js';
import { formatDay, printQuarter } from '../../time/index.js';
import { colour } from '../session.js';
import { printTable, wrapText } from '../table.js';
import { METHOD } from './method.js';

/** The upload as it was written. */
export interface WrittenUpload extends CapeFiles {
  readonly paths: readonly string[];
  readonly lineEnd: '\n' | '\r\n';
}

/** What was asked beside the amounts. */
export interface AboutRefunds {
  readonly audit?: Audit;
  readonly upload?: WrittenUpload;
  /** How many entries and lines a list shows. */
  readonly top: number;
}

export const printRefunds = (refunds: Refunds, law: Law, about: AboutRefunds): string =>
  [
    ...headOf(refunds),
    sumTable(refunds),
    ...headingTable(refunds),
    ...entryTable(refunds, about.top),
    ...interestTable(refunds),
    ...toCbpTable(refunds, about.top),
    ...overlapList(refunds, about.top),
    ...conflictList(refunds, about.top),
    ...openList(refunds, about.top),
    ...(about.audit === undefined ? [] : auditTable(about.audit, about.top)),
    ...(about.upload === undefined ? [] : uploadList(about.upload, about.top)),
    ...sourcesOf(refunds, law),
  ].join('\n\n');

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const headOf = ({ files, entries, totals, question }: Refunds): readonly string[] => {
  const what = files.length === 1 ? files[0]?.path : `${files.length} files together`;
  const head = `${what}: ${count(totals.lines, 'line', 'lines')} of ${count(entries.length, 'entry', 'entries')}, by the law as known on ${formatDay(question.known)}; ways open on ${formatDay(question.on)}`;
  const without = totals.lines - totals.unknown - totals.withPayment;
  const left =
    totals.unknown === 0 ? '' : ` ${count(totals.unknown, 'is', 'are')} in no total; the list below says why.`;
  const counting = `${count(totals.lines - totals.unknown, 'line counts', 'lines count')}.${left}`;
  const taken =
    without === 0
      ? ''
      : ` ${count(without, 'line does', 'lines do')} not say what was paid; what was assessed on the day of entry is taken for it.`;
  return [wrapText(head), wrapText(counting + taken)];
};

const AMOUNT = { width: 17, align: 'right' } as const;

const sumTable = ({ totals }: Refunds): string => {
  const row = (label: string, amount: Cents): readonly string[] => [label, printDollarsGrouped(amount)];
  const rows = [
    row('assessed, by the law as known on the day of entry', totals.assessed),
    ...(totals.byPayment === 0 ? [] : [row('paid beyond that (below zero: short of it)', totals.byPayment)]),
    ...(totals.paidUnassessed === 0
      ? []
      : [row('paid where it is not known what was assessed', totals.paidUnassessed)]),
    row('owed in the end', totals.owed),
    row(colour.bold('due back'), totals.dueBack),
    row('  of it by rulings that reach back', totals.byRuling),
    ...(totals.byRetroactive === 0 ? [] : [row('  by instruments that reach back (in all)', totals.byRetroactive)]),
    row('due to CBP, not taken off', totals.dueToCbp),
  ];
  return printTable(
    [
      { title: 'in dollars', width: 52 },
      { title: '', ...AMOUNT },
    ],
    rows,
  );
};

const headingTable = ({ totals }: Refunds): readonly string[] => {
  if (totals.parts.length === 0) return [];
  const columns = [
    { title: 'program', width: 20 },
    { title: 'heading', width: 12 },
    { title: 'assessed', width: 15, align: 'right' as const },
    { title: 'owed', width: 15, align: 'right' as const },
    { title: 'less', width: 14, align: 'right' as const },
  ];
  const rows = totals.parts.map(({ program, heading, assessed, owed }) => [
    program,
    heading.startsWith('us/') ? (heading.split('/').at(-1) ?? '') : heading,
    printDollarsGrouped(assessed),
    printDollarsGrouped(owed),
    assessed === owed ? '' : printDollarsGrouped(cents(assessed - owed)),
  ]);
  return [[colour.bold('By program and heading'), printTable(columns, rows)].join('\n')];
};

const NAMES: Readonly<Record<RouteId, string>> = {
  cape: 'CAPE upload',
  'cape-later': 'CAPE, later phase?',
  'post-summary-correction': 'summary correction',
  protest: 'protest',
  'post-importation-claim': 'claim, 1520(d)',
  suit: 'suit?',
  reliquidation: 'reliquidation',
};

const entryTable = ({ entries }: Refunds, top: number): readonly string[] => {
  const due = entries
    .filter(({ dueBack }) => dueBack > 0)
    .toSorted((a, b) => urgencyOf(a) - urgencyOf(b) || b.dueBack - a.dueBack);
  if (due.length === 0) return [];
  const columns = [
    { title: 'entry', width: 12 },
    { title: 'due back', width: 14, align: 'right' as const },
    { title: 'interest', width: 12, align: 'right' as const },
    { title: 'way', width: 18 },
    { title: 'last day', width: 11, align: 'right' as const },
    { title: 'left', width: 5, align: 'right' as const },
  ];
  const rows = due.slice(0, top).flatMap(entryRows);
  const more =
    due.length > top
      ? [`  and ${count(due.length - top, 'more entry', 'more entries')}, with --top, --csv or --json`]
      : [];
  const marks =
    'Soonest last day first. ~ rests on an assumed day, + on quarters without a known rate, ? on what is not certain; docs/refunds.md says what each way asks.';
  return [
    [
      colour.bold(`Entries with money due back (${due.length.toLocaleString('en')})`),
      printTable(columns, rows),
      ...more,
      wrapText(marks),
    ].join('\n'),
  ];
};

/** Days left on the way that ends first; an entry without an open way comes last. */
const urgencyOf = ({ best }: RefundEntry): number =>
  Math.min(...[best.ruling, best.other].map((route) => (route === undefined ? 99_999 : (route.daysLeft ?? 99_998))));

const entryRows = (entry: RefundEntry): readonly (readonly string[])[] => {
  const { ruling, other } = entry.best;
  const ways = [...new Set([ruling, other])].filter((route): route is Route => route !== undefined);
  const name = entry.entryNumber ?? `row ${entry.lines[0]?.filed.taken.row.number ?? ''}`;
  const first = [name, printDollarsGrouped(entry.dueBack), interestWords(entry)];
  const cells = [...(entry.underWay === undefined ? [] : [[UNDER_WAY[entry.underWay], '', '']]), ...ways.map(wayCells)];
  if (cells.length === 0) return [[...first, entry.routes.length === 0 ? 'days not known' : 'none is open', '', '']];
  return cells.map((way, index) => [...(index === 0 ? first : ['', '', '']), ...way]);
};

const UNDER_WAY = { claim: 'in a claim', protest: 'protest pending' } as const;

const wayCells = ({ id, last, assumed, daysLeft }: Route): readonly string[] => [
  NAMES[id],
  last === undefined ? '' : `${assumed ? '~' : ''}${formatDay(last)}`,
  daysLeft === undefined ? '' : String(daysLeft),
];

const interestWords = ({ interest }: RefundEntry): string => {
  if (interest === undefined) return '';
  return `${printDollarsGrouped(interest.known)}${interest.total === undefined ? '+' : ''}`;
};

const interestTable = ({ totals, question }: Refunds): readonly string[] => {
  const { quarters, unknown, known, total, withoutDays } = totals.interest;
  if (quarters.length === 0 && unknown.length === 0) return [];
  const columns = [
    { title: 'quarter', width: 12 },
    { title: 'rate', width: 8, align: 'right' as const },
    { title: 'entries', width: 12, align: 'right' as const },
    { title: 'interest', ...AMOUNT },
  ];
  const rows = quarters.map(({ quarter, rate, entries, interest }) => [
    printQuarter(quarter),
    printRateOf(rate),
    entries.toLocaleString('en'),
    printDollarsGrouped(interest),
  ]);
  const sum = total === undefined ? 'known so far' : 'in all';
  const open = [
    ...(unknown.length === 0
      ? []
      : [
          `The rate of ${printQuarters(unknown)} is not known here, so the interest of ${unknown.length === 1 ? 'that quarter' : 'those quarters'} is not guessed and there is no total; --quarter-rate gives a rate.`,
        ]),
    ...(withoutDays === 0
      ? []
      : [`${count(withoutDays, 'entry has', 'entries have')} no interest, because the days are not known.`]),
  ];
  return [
    [
      colour.bold(`Interest to ${formatDay(question.paidOn)}, ${question.taxpayer} rate`),
      printTable(columns, [...rows, [sum, '', '', printDollarsGrouped(known)]]),
      ...open.map((line) => wrapText(line)),
      wrapText(METHOD),
    ].join('\n'),
  ];
};

const placeOf = ({ filed: { taken } }: RefundLine, files: number): string =>
  files > 1 ? `${taken.file} row ${taken.row.number}` : `row ${taken.row.number}`;

const toCbpTable = ({ lines, files }: Refunds, top: number): readonly string[] => {
  const under = lines.filter(({ dueBack = 0 }) => dueBack < 0).toSorted((a, b) => (a.dueBack ?? 0) - (b.dueBack ?? 0));
  if (under.length === 0) return [];
  const columns = [
    { title: 'entry', width: 12 },
    { title: 'line', width: 5 },
    { title: 'paid', width: 14, align: 'right' as const },
    { title: 'owed', width: 14, align: 'right' as const },
    { title: 'due to CBP', width: 13, align: 'right' as const },
    { title: 'where', width: 16 },
  ];
  const rows = under
    .slice(0, top)
    .map((line) => [
      line.filed.taken.row.row.entry_number?.trim() ?? '',
      line.filed.taken.row.row.line?.trim() ?? '',
      printDollarsGrouped(line.paid ?? line.assessed ?? cents(0)),
      line.owed === undefined ? '' : printDollarsGrouped(line.owed),
      printDollarsGrouped(cents(-(line.dueBack ?? 0))),
      placeOf(line, files.length),
    ]);
  return [
    titled(
      `Lines on which too little was paid (${under.length.toLocaleString('en')})`,
      printTable(columns, rows),
      under.length - top,
    ),
  ];
};

const titled = (title: string, body: string, more: number): string =>
  [
    colour.bold(title),
    body,
    ...(more > 0 ? [`  and ${more.toLocaleString('en')} more, with --top or --json`] : []),
  ].join('\n');

const listed = (title: string, all: readonly string[], top: number): readonly string[] =>
  all.length === 0
    ? []
    : [
        titled(
          `${title} (${all.length.toLocaleString('en')})`,
          all
            .slice(0, top)
            .map((line) => wrapText(`  ${line}`))
            .join('\n'),
          all.length - top,
        ),
      ];

const nameOf = ({ entryNumber, lines }: RefundEntry): string =>
  entryNumber ?? `row ${lines[0]?.filed.taken.row.number ?? ''}`;

const overlapList = ({ entries }: Refunds, top: number): readonly string[] =>
  listed(
    'What else runs on these entries',
    entries
      .filter(({ overlaps }) => overlaps.length > 0)
      .map((entry) => `${nameOf(entry)}: ${entry.overlaps.map(({ what }) => what).join('; ')}`),
    top,
  );

const conflictList = ({ lines }: Refunds, top: number): readonly string[] =>
  listed(
    'Lines on which the files disagree; --prefer FILE settles them',
    lines.flatMap(({ filed }) =>
      filed.disagreements.map(
        ({ field, values }) =>
          `${filed.taken.row.row.entry_number?.trim()} line ${filed.taken.row.row.line?.trim() ?? '?'}, ${field}: ${values.map(({ file, row, value }) => `${value} (${file} row ${row})`).join(' or ')}`,
      ),
    ),
    top,
  );

const openList = ({ lines, entries, files }: Refunds, top: number): readonly string[] => {
  const unknown = lines
    .filter(({ dueBack, filed }) => dueBack === undefined && filed.disagreements.length === 0)
    .map((line) => `${placeOf(line, files.length)}: ${reasonOf(line)}`);
  const dated = entries.flatMap((entry) =>
    entry.problems.map((problem) => `${nameOf(entry)}: ${printProblem(problem)}`),
  );
  return [
    ...listed('Lines in no total', unknown, top),
    ...listed('Entries whose days are not clear; they get no interest and no way', dated, top),
  ];
};

const reasonOf = ({ filed, missing }: RefundLine): string => {
  const [problem] = filed.taken.row.problems;
  if (problem !== undefined) return printProblem({ ...problem, where: problem.where.replace(/^line \d+(, )?/, '') });
  return `missing: ${missing.join('; ')}`;
};

const auditTable = (audit: Audit, top: number): readonly string[] => {
  const { lines, compared, withoutPayment, exact, overpaid, underpaid, overOwed, underOwed } = audit;
  const about = `${count(compared, 'line says', 'lines say')} what was paid, ${exact.toLocaleString('en')} of them to the cent what was assessed. Against what was assessed $${printDollarsGrouped(overpaid)} was paid too much and $${printDollarsGrouped(underpaid)} too little; against what is owed in the end, $${printDollarsGrouped(overOwed)} and $${printDollarsGrouped(underOwed)}.${withoutPayment > 0 ? ` ${count(withoutPayment, 'line does', 'lines do')} not say.` : ''}`;
  const columns = [
    { title: 'entry', width: 12 },
    { title: 'line', width: 5 },
    { title: 'paid', width: 13, align: 'right' as const },
    { title: 'less assessed', width: 14, align: 'right' as const },
    { title: 'less owed', width: 13, align: 'right' as const },
    { title: 'remark', width: 18 },
  ];
  const rows = lines
    .slice(0, top)
    .flatMap(({ line, paid, overAssessed, overOwed, wholeDollar, headings }) => [
      [
        line.filed.taken.row.row.entry_number?.trim() ?? `row ${line.filed.taken.row.number}`,
        line.filed.taken.row.row.line?.trim() ?? '',
        printDollarsGrouped(paid),
        overAssessed === undefined ? 'unknown' : printDollarsGrouped(overAssessed),
        overOwed === undefined ? 'unknown' : printDollarsGrouped(overOwed),
        wholeDollar ? 'whole dollars' : '',
      ],
      ...headings
        .filter((each) => each.paid !== each.assessed)
        .map((each) => [
          '',
          '',
          printDollarsGrouped(each.paid),
          printDollarsGrouped(cents(each.paid - each.assessed)),
          '',
          each.heading === '' ? 'on the code' : each.heading,
        ]),
    ]);
  const body = [wrapText(about), ...(rows.length === 0 ? [] : [printTable(columns, rows)])].join('\n');
  return [titled('Paid against assessed and owed', body, lines.length - top)];
};

const uploadList = ({ files, paths, leftOut, assumed, lineEnd }: WrittenUpload, top: number): readonly string[] => {
  const written =
    paths.length === 0
      ? 'No entry qualifies, and no file was written.'
      : paths
          .map(
            (path, index) =>
              `${path}: ${count(files[index]?.length ?? 0, 'entry', 'entries')}, lines ended by ${lineEnd === '\n' ? 'LF' : 'CRLF'}`,
          )
          .join('\n');
  const taken =
    assumed.length === 0
      ? []
      : [
          wrapText(
            `${count(assumed.length, 'entry is', 'entries are')} in it on an assumed day of liquidation: compare with the report of ACE before uploading.`,
          ),
        ];
  const reasons = new Map<string, string[]>();
  for (const { entryNumber, row, why } of leftOut)
    reasons.set(why, [...(reasons.get(why) ?? []), entryNumber ?? `row ${row}`]);
  const out = [...reasons].map(
    ([why, names]) =>
      `${names.length.toLocaleString('en')} left out: ${why} (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})`,
  );
  return [
    [
      colour.bold("Upload for CBP's portal"),
      written,
      ...taken,
      ...out.slice(0, top).map((line) => wrapText(`  ${line}`)),
    ].join('\n'),
  ];
};

const sourcesOf = ({ question, totals }: Refunds, law: Law): readonly string[] => {
  const rulings = rulingsOf(law, question.known);
  if (totals.byRuling === 0 || rulings.length === 0) return [];
  return [
    wrapText(
      `Struck by ${rulings.map(({ title, citation }) => `${title}, ${citation}`).join('; ')}. Postal duties are not among what it struck; whether they come back is not known.`,
    ),
  ];
};
