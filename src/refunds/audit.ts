import type { Program } from '../ledger/index.js';
import { type Cents, cents } from '../money/index.js';
import type { RefundLine, RefundPart } from './assess-filed.js';

/** A filed line with what was paid beside what was assessed and what is owed, to the cent. */
export interface AuditedLine {
  readonly line: RefundLine;
  readonly paid: Cents;
  /** Paid less assessed: above zero paid too much by the law as it stood on the day of entry. */
  readonly overAssessed?: Cents;
  readonly overOwed?: Cents;
  /** Nothing but the whole dollars in which a summary is written. */
  readonly wholeDollar: boolean;
  /** By heading, where the report gives each heading its own row. */
  readonly headings: readonly AuditedHeading[];
}

export interface AuditedHeading {
  readonly program?: Program;
  /** Empty for the duty on the code of the goods itself. */
  readonly heading: string;
  readonly paid: Cents;
  readonly assessed: Cents;
}

/** Lines with a payment that can be compared, and those that did not pay what was assessed; the largest difference first. */
export interface Audit {
  readonly compared: number;
  readonly withoutPayment: number;
  readonly exact: number;
  /** Against what was assessed. */
  readonly overpaid: Cents;
  readonly underpaid: Cents;
  /** Against what is owed in the end. */
  readonly overOwed: Cents;
  readonly underOwed: Cents;
  readonly lines: readonly AuditedLine[];
}

/** Compares what was paid on filed lines with what was assessed and what is owed. */
export const auditOf = (lines: readonly RefundLine[]): Audit => {
  const settled = lines.filter(({ filed }) => filed.disagreements.length === 0);
  const audited = settled.flatMap((line) => auditedLine(line) ?? []);
  const differing = audited.filter(differs);
  const sum = (amountOf: (line: AuditedLine) => number): Cents =>
    cents(audited.reduce((total, line) => total + amountOf(line), 0));
  return {
    compared: audited.length,
    withoutPayment: settled.filter(({ paid }) => paid === undefined).length,
    exact: audited.length - differing.length,
    overpaid: sum(({ overAssessed = 0 }) => Math.max(0, overAssessed)),
    underpaid: sum(({ overAssessed = 0 }) => Math.max(0, -overAssessed)),
    overOwed: sum(({ overOwed = 0 }) => Math.max(0, overOwed)),
    underOwed: sum(({ overOwed = 0 }) => Math.max(0, -overOwed)),
    lines: differing.toSorted((a, b) => sizeOf(b) - sizeOf(a)),
  };
};

const differs = ({ overAssessed, overOwed, headings }: AuditedLine): boolean =>
  (overAssessed ?? overOwed) !== 0 || headings.some(({ paid, assessed }) => paid !== assessed);

const sizeOf = ({ overAssessed, overOwed }: AuditedLine): number => Math.abs(overAssessed ?? overOwed ?? 0);

const auditedLine = (line: RefundLine): AuditedLine | undefined => {
  const { paid, assessed, owed } = line;
  if (paid === undefined || (assessed === undefined && owed === undefined)) return undefined;
  const overAssessed = assessed === undefined ? undefined : cents(paid - assessed);
  const difference = Math.abs(overAssessed ?? 0);
  return {
    line,
    paid,
    ...(overAssessed === undefined ? {} : { overAssessed }),
    ...(owed === undefined ? {} : { overOwed: cents(paid - owed) }),
    wholeDollar: difference > 0 && difference < 100 && paid % 100 === 0,
    headings: headingsOf(line),
  };
};

/** What was paid under each heading against what was assessed under it. */
const headingsOf = ({ filed: { taken }, parts }: RefundLine): readonly AuditedHeading[] => {
  if (taken.declared.length === 0 || taken.paidOnGoods === undefined) return [];
  const paid = new Map<string, number>([['', taken.paidOnGoods]]);
  for (const { heading, paid: amount } of taken.declared) paid.set(heading, (paid.get(heading) ?? 0) + amount);
  const byHeading = new Map(parts.map((part): [string, RefundPart] => [part.heading, part]));
  return [...new Set([...paid.keys(), ...byHeading.keys()])].flatMap((heading) => {
    const part = byHeading.get(heading);
    const amounts = { paid: cents(paid.get(heading) ?? 0), assessed: part?.assessed ?? cents(0) };
    if (amounts.paid === 0 && amounts.assessed === 0) return [];
    return [{ heading, ...(part === undefined ? {} : { program: part.program }), ...amounts }];
  });
};
