import type { Law } from '../assessment/index.js';
import type { RefundRoutes } from '../ledger/index.js';
import { type Cents, printDollars } from '../money/index.js';
import type { Problem } from '../problem/index.js';
import {
  type Audit,
  type CapeFiles,
  type Filing,
  METHOD,
  printFactor,
  printRateOf,
  type RefundEntry,
  type RefundLine,
  type Refunds,
  type Route,
  rateOf,
  rulingsOf,
  termsOf,
} from '../refunds/index.js';
import { formatHtsCode } from '../schedule/index.js';
import { type Day, formatDay, printQuarter } from '../time/index.js';

/** An upload as it was written. */
export interface WrittenUpload extends CapeFiles {
  readonly paths: readonly string[];
  readonly lineEnd: '\n' | '\r\n';
}

/** What was asked beside the amounts. */
export interface AboutRefunds {
  readonly audit?: Audit;
  readonly upload?: WrittenUpload;
}

/** Amounts are decimal strings in dollars, what is not known is null. */
export const refundsJson = (refunds: Refunds, law: Law, about: AboutRefunds) => ({
  ...headJson(refunds, law, about),
  entries: refunds.entries.map(entryJson),
  lines: refunds.lines.map(lineJson),
});

/** The same as text, piece by piece, an entry or a line each on a line of its own. */
export function* refundsPieces(refunds: Refunds, law: Law, about: AboutRefunds): Generator<string> {
  const head = JSON.stringify(headJson(refunds, law, about), null, 2);
  yield head.slice(0, -2);
  yield* list('entries', refunds.entries, entryJson);
  yield* list('lines', refunds.lines, lineJson);
  yield '\n}\n';
}

function* list<T>(name: string, items: readonly T[], jsonOf: (item: T) => unknown): Generator<string> {
  yield `,\n  "${name}": [`;
  for (const [index, item] of items.entries()) yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(jsonOf(item))}`;
  yield items.length === 0 ? ']' : '\n  ]';
}

const headJson = ({ question, files, totals }: Refunds, law: Law, { audit, upload }: AboutRefunds) => ({
  files: files.map(({ path }) => path),
  known: formatDay(question.known),
  on: formatDay(question.on),
  paid_on: formatDay(question.paidOn),
  taxpayer: question.taxpayer,
  totals: {
    lines: totals.lines,
    unknown: totals.unknown,
    conflicts: totals.conflicts,
    with_payment: totals.withPayment,
    assessed: printDollars(totals.assessed),
    owed: printDollars(totals.owed),
    due_back: printDollars(totals.dueBack),
    by_ruling: printDollars(totals.byRuling),
    by_retroactive: printDollars(totals.byRetroactive),
    by_payment: printDollars(totals.byPayment),
    paid_unassessed: printDollars(totals.paidUnassessed),
    due_to_cbp: printDollars(totals.dueToCbp),
    by_heading: totals.parts.map(({ program, heading, assessed, owed }) => ({
      program,
      heading: heading || null,
      assessed: printDollars(assessed),
      owed: printDollars(owed),
    })),
  },
  interest: {
    total: dollars(totals.interest.total),
    known: printDollars(totals.interest.known),
    unknown_quarters: totals.interest.unknown.map(printQuarter),
    entries_without_days: totals.interest.withoutDays,
    quarters: totals.interest.quarters.map(({ quarter, rate, interest, entries }) => {
      const by = rateOf(termsOf(law, question), quarter)?.by;
      const source =
        by === undefined || by === 'given'
          ? { cite: 'given by --quarter-rate' }
          : { corporate: printRateOf(by.corporate), other: printRateOf(by.other), ...citeOf(by) };
      return {
        quarter: printQuarter(quarter),
        rate: printRateOf(rate),
        entries,
        interest: printDollars(interest),
        ...source,
      };
    }),
    method: METHOD,
  },
  ways: law.refunds.routes === undefined ? null : waysJson(law.refunds.routes),
  rulings: rulingsOf(law, question.known).map(({ known, ...rest }) => ({ ...rest, known: formatDay(known) })),
  ...(audit === undefined ? {} : { audit: auditJson(audit) }),
  ...(upload === undefined
    ? {}
    : {
        cape: {
          files: upload.paths.map((path, index) => ({ path, entries: upload.files[index]?.length ?? 0 })),
          line_ends: upload.lineEnd === '\n' ? 'lf' : 'crlf',
          assumed: upload.assumed,
          left_out: upload.leftOut.map(({ entryNumber, file, row, why }) => ({
            entry_number: entryNumber ?? null,
            file,
            row,
            why,
          })),
        },
      }),
});

const dollars = (amount: Cents | undefined): string | null => (amount === undefined ? null : printDollars(amount));
const dayOf = (day: Day | undefined): string | null => (day === undefined ? null : formatDay(day));
const citeOf = ({ cite, source, url }: { cite: string; source: string; url?: string | undefined }) => ({
  cite,
  source,
  ...(url === undefined ? {} : { url }),
});

/** The numbers of days of each way and what they rest on; entries name the way. */
const waysJson = (routes: RefundRoutes) =>
  Object.fromEntries(
    Object.entries(routes).map(([way, { cites, ...numbers }]) => [
      way.replaceAll('_', '-'),
      {
        ...Object.fromEntries(
          Object.entries(numbers).map(([name, value]) => [name, DAYS.includes(name) ? formatDay(value as Day) : value]),
        ),
        cites,
      },
    ]),
  );

const DAYS: readonly string[] = ['from', 'reconciliation_from'];

const filingJson = (filing: Filing) => ({
  entry_type: filing.entryType ?? null,
  paid_date: dayOf(filing.depositDay),
  arrived_date: dayOf(filing.arrivedDay),
  liquidation_date: dayOf(filing.liquidationDay),
  liquidation_status: filing.liquidationStatus ?? null,
  reconciliation: filing.reconciliation ?? null,
  protest: filing.protest ?? null,
  drawback: filing.drawback ?? null,
  ad_cvd: filing.adCvd ?? null,
});

const entryJson = (entry: RefundEntry) => ({
  entry_number: entry.entryNumber ?? null,
  entry_date: dayOf(entry.entered),
  deposited: entry.deposited === undefined ? null : { day: formatDay(entry.deposited), assumed: entry.depositAssumed },
  liquidation:
    entry.liquidation === undefined
      ? null
      : {
          state: entry.liquidation.state,
          day: dayOf(entry.liquidation.day),
          assumed: entry.liquidation.assumed,
          why: entry.liquidation.why,
        },
  filing: filingJson(entry.filing),
  lines: entry.lines.length,
  unknown: entry.unknown,
  due_back: printDollars(entry.dueBack),
  by_ruling: printDollars(entry.byRuling),
  due_to_cbp: printDollars(entry.dueToCbp),
  interest:
    entry.interest === undefined
      ? null
      : {
          from: formatDay(entry.interest.from),
          until: formatDay(entry.interest.until),
          total: dollars(entry.interest.total),
          known: printDollars(entry.interest.known),
          unknown_quarters: entry.interest.unknown.map(printQuarter),
          quarters: entry.interest.stretches.map(({ quarter, days, rate, factor, balance, interest }) => ({
            quarter: printQuarter(quarter),
            days,
            rate: printRateOf(rate),
            factor: printFactor(factor),
            balance: printDollars(balance),
            interest: printDollars(interest),
          })),
        },
  best: { ruling: entry.best.ruling?.id ?? null, other: entry.best.other?.id ?? null },
  under_way: entry.underWay ?? null,
  routes: entry.routes.map(routeJson),
  overlaps: entry.overlaps,
  problems: entry.problems,
});

const routeJson = ({ id, state, returns, opens, last, daysLeft, assumed, uncertain, why }: Route) => ({
  id,
  state,
  returns,
  opens: dayOf(opens),
  last_day: dayOf(last),
  days_left: daysLeft ?? null,
  assumed,
  uncertain,
  why,
});

const lineJson = (line: RefundLine) => {
  const { filed } = line;
  const { row } = filed.taken;
  return {
    entry_number: row.row.entry_number?.trim() || null,
    line: row.row.line?.trim() || null,
    hts: row.line === undefined ? row.row.hts?.trim() || null : formatHtsCode(row.line.hts),
    origin: row.line?.origin ?? (row.row.origin?.trim() || null),
    entry_date: dayOf(line.on),
    value: row.line === undefined ? null : printDollars(row.line.value),
    assessed: dollars(line.assessed),
    duty: dollars(line.duty),
    owed: dollars(line.owed),
    paid: dollars(line.paid),
    due_back: dollars(line.dueBack),
    by_ruling: dollars(line.byRuling),
    parts: line.parts.map(({ program, heading, assessed, owed }) => ({
      program,
      heading: heading || null,
      assessed: printDollars(assessed),
      owed: printDollars(owed),
    })),
    missing: line.missing,
    rows: filed.rows.map(({ file, row: { number } }) => ({ file, row: number })),
    ...(filed.preferred === undefined ? {} : { preferred: filed.preferred }),
    ...(filed.disagreements.length === 0 ? {} : { conflicts: filed.disagreements }),
    warnings: row.warnings,
    problems: [...row.problems, ...filed.taken.filingProblems] satisfies Problem[],
  };
};

const auditJson = ({
  compared,
  withoutPayment,
  exact,
  overpaid,
  underpaid,
  overOwed: all,
  underOwed,
  lines,
}: Audit) => ({
  compared,
  without_payment: withoutPayment,
  exact,
  overpaid: printDollars(overpaid),
  underpaid: printDollars(underpaid),
  over_owed: printDollars(all),
  under_owed: printDollars(underOwed),
  lines: lines.map(({ line, paid, overAssessed, overOwed, wholeDollar, headings }) => ({
    entry_number: line.filed.taken.row.row.entry_number?.trim() || null,
    line: line.filed.taken.row.row.line?.trim() || null,
    file: line.filed.taken.file,
    row: line.filed.taken.row.number,
    paid: printDollars(paid),
    assessed: dollars(line.assessed),
    owed: dollars(line.owed),
    over_assessed: dollars(overAssessed),
    over_owed: dollars(overOwed),
    whole_dollar: wholeDollar,
    headings: headings.map(({ program, heading, paid: under, assessed }) => ({
      program: program ?? null,
      heading: heading || null,
      paid: printDollars(under),
      assessed: printDollars(assessed),
    })),
  })),
});
