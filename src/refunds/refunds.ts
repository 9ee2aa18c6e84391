import type { Law } from '../assessment/index.js';
import { PROGRAMS, type Program } from '../ledger/index.js';
import { type Cents, cents } from '../money/index.js';
import { finish, inSteps, type Steps } from '../portfolio/index.js';
import type { Day, Quarter } from '../time/index.js';
import { type RefundLine, refundAssessor } from './assess-filed.js';
import type { CapeClaim } from './claims-file.js';
import type { GivenRate, InterestTerms, Taxpayer } from './interest.js';
import { mergeFiles } from './merge-files.js';
import type { FiledFile } from './read-filed.js';
import { entriesOf, type RefundEntry, refundEntry } from './refund-entry.js';

/** What is asked of files of filed entries. */
export interface RefundQuestion {
  /** The law as it could be known on this day. */
  readonly known: Day;
  /** The day on which routes are open or closed. */
  readonly on: Day;
  /** The day to which interest runs. */
  readonly paidOn: Day;
  readonly taxpayer: Taxpayer;
  readonly givenRates: readonly GivenRate[];
  readonly claims: ReadonlyMap<string, CapeClaim>;
  /** The file whose word is taken where files differ. */
  readonly prefer?: string;
}

/** The answer: every line, every entry, and their sums. */
export interface Refunds {
  readonly question: RefundQuestion;
  readonly files: readonly FiledFile[];
  readonly lines: readonly RefundLine[];
  readonly entries: readonly RefundEntry[];
  readonly totals: RefundTotals;
}

/** Sums over lines whose amounts are known. Nothing owed to CBP is taken off what is due back. */
export interface RefundTotals {
  readonly lines: number;
  readonly unknown: number;
  readonly conflicts: number;
  /** Lines that say what was paid; for the others what was assessed stands for it. */
  readonly withPayment: number;
  readonly assessed: Cents;
  readonly owed: Cents;
  readonly dueBack: Cents;
  readonly byRuling: Cents;
  /** Due back because a list or rate was changed from a day in the past. */
  readonly byRetroactive: Cents;
  /** Paid beyond (or, below zero, short of) what was assessed. */
  readonly byPayment: Cents;
  /** Paid on lines of which it is not known what was assessed. */
  readonly paidUnassessed: Cents;
  readonly dueToCbp: Cents;
  readonly parts: readonly PartTotal[];
  readonly interest: InterestTotals;
}

/** One program and heading over all lines that count. */
export interface PartTotal {
  readonly program: Program;
  /** Empty for base duties. */
  readonly heading: string;
  readonly assessed: Cents;
  readonly owed: Cents;
}

export interface InterestTotals {
  readonly quarters: readonly QuarterTotal[];
  /** Quarters for which some entry's interest is not known. */
  readonly unknown: readonly Quarter[];
  /** The sum of what is known; `total` only when nothing is unknown. */
  readonly known: Cents;
  readonly total?: Cents;
  /** Entries with money due back that have no interest, because their days are not known. */
  readonly withoutDays: number;
}

export interface QuarterTotal {
  readonly quarter: Quarter;
  readonly rate: number;
  readonly interest: Cents;
  readonly entries: number;
}

/** Works out what is due back on files of filed entries, when with interest, and by which way. */
export const refundsOf = (files: readonly FiledFile[], law: Law, question: RefundQuestion): Refunds =>
  finish(refundsInSteps(files, law, question));

/** The same, in steps. */
export function* refundsInSteps(files: readonly FiledFile[], law: Law, question: RefundQuestion): Steps<Refunds> {
  const assess = refundAssessor(law, question.known);
  const lines: RefundLine[] = [];
  yield* inSteps('pricing lines', mergeFiles(files, question.prefer), (filed) => lines.push(assess(filed)));
  const terms = termsOf(law, question);
  const asked = { on: question.on, paidOn: question.paidOn, law: law.refunds, terms, claims: question.claims };
  const entries: RefundEntry[] = [];
  yield* inSteps('reckoning entries', entriesOf(lines), (own) => entries.push(refundEntry(own, asked)));
  return { question, files, lines, entries, totals: totalsOf(lines, entries) };
}

/** The rates that a question's interest goes by. */
export const termsOf = (law: Law, { taxpayer, givenRates, known }: RefundQuestion): InterestTerms => ({
  rates: law.refunds.interest,
  taxpayer,
  given: givenRates,
  known,
});

const totalsOf = (lines: readonly RefundLine[], entries: readonly RefundEntry[]): RefundTotals => {
  const known = lines.filter(({ dueBack }) => dueBack !== undefined);
  const sum = (amountOf: (line: RefundLine) => number): Cents =>
    cents(known.reduce((total, line) => total + amountOf(line), 0));
  return {
    lines: lines.length,
    unknown: lines.length - known.length,
    conflicts: lines.filter(({ filed }) => filed.disagreements.length > 0).length,
    withPayment: known.filter(({ paid }) => paid !== undefined).length,
    assessed: sum(({ assessed }) => assessed ?? 0),
    owed: sum(({ owed }) => owed ?? 0),
    dueBack: sum(({ dueBack }) => Math.max(0, dueBack ?? 0)),
    byRuling: sum(({ byRuling }) => byRuling),
    byRetroactive: sum(({ assessed, duty }) => (assessed === undefined || duty === undefined ? 0 : assessed - duty)),
    byPayment: sum(({ paid, assessed }) => (paid === undefined || assessed === undefined ? 0 : paid - assessed)),
    paidUnassessed: sum(({ paid, assessed }) => (assessed === undefined ? (paid ?? 0) : 0)),
    dueToCbp: sum(({ dueBack }) => Math.max(0, -(dueBack ?? 0))),
    parts: partTotals(known),
    interest: interestTotals(entries),
  };
};

const partTotals = (lines: readonly RefundLine[]): readonly PartTotal[] => {
  const totals = new Map<Program, Map<string, { assessed: number; owed: number }>>();
  for (const { parts } of lines) {
    for (const { program, heading, assessed, owed } of parts) {
      const headings = totals.get(program) ?? new Map<string, { assessed: number; owed: number }>();
      totals.set(program, headings);
      const sum = headings.get(heading) ?? { assessed: 0, owed: 0 };
      sum.assessed += assessed;
      sum.owed += owed;
      headings.set(heading, sum);
    }
  }
  return PROGRAMS.flatMap((program) =>
    [...(totals.get(program) ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([heading, { assessed, owed }]) => ({ program, heading, assessed: cents(assessed), owed: cents(owed) })),
  );
};

const interestTotals = (entries: readonly RefundEntry[]): InterestTotals => {
  const quarters = new Map<Day, { quarter: Quarter; rate: number; interest: number; entries: number }>();
  const unknown = new Map<Day, Quarter>();
  for (const { interest } of entries) {
    for (const { quarter, rate, interest: amount } of interest?.stretches ?? []) {
      const sum = quarters.get(quarter.from) ?? { quarter, rate, interest: 0, entries: 0 };
      sum.interest += amount;
      sum.entries += 1;
      quarters.set(quarter.from, sum);
    }
    for (const quarter of interest?.unknown ?? []) unknown.set(quarter.from, quarter);
  }
  const known = cents(entries.reduce((sum, { interest }) => sum + (interest?.known ?? 0), 0));
  const withoutDays = entries.filter(
    ({ dueBack, routes, interest }) => dueBack > 0 && interest === undefined && routes.length === 0,
  ).length;
  const inOrder = [...quarters.values()].sort((a, b) => a.quarter.from - b.quarter.from);
  return {
    quarters: inOrder.map((each) => ({ ...each, interest: cents(each.interest) })),
    unknown: [...unknown.values()].sort((a, b) => a.from - b.from),
    known,
    ...(unknown.size === 0 && withoutDays === 0 ? { total: known } : {}),
    withoutDays,
  };
};
