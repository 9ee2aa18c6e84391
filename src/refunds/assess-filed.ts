import type { Law } from '../assessment/index.js';
import { type Charger, chargerOf, compile } from '../compile/index.js';
import type { Ledger, Program } from '../ledger/index.js';
import { type Cents, cents, NO_CENTS } from '../money/index.js';
import { type Day, formatDay } from '../time/index.js';
import type { FiledLine } from './merge-files.js';
import { struckHeadings } from './struck.js';

/** One duty of a line, by program and heading; the base duty has no heading. */
export interface RefundPart {
  readonly program: Program;
  readonly heading: string;
  /** What was assessed by the law as it could be known on the day of entry. */
  readonly assessed: Cents;
  /** What is owed by the law as known now, rulings and instruments that reach back included. */
  readonly owed: Cents;
}

/** The amounts of one filed line. What cannot be known is absent, and `missing` says why. */
export interface RefundLine {
  readonly filed: FiledLine;
  readonly on?: Day;
  /** By the law as it could be known on the day of entry. */
  readonly assessed?: Cents;
  /** By the law as known now, as it was collected. */
  readonly duty?: Cents;
  /** By the law as known now, in the end. */
  readonly owed?: Cents;
  readonly paid?: Cents;
  /** Paid (or, without that, assessed) less owed; below zero it is due to CBP. */
  readonly dueBack?: Cents;
  /** The part of it that a ruling gives back. */
  readonly byRuling: Cents;
  readonly parts: readonly RefundPart[];
  readonly missing: readonly string[];
}

/** Works out what lines were assessed, what they owe and what is due back; compiles each state of the law once. */
export const refundAssessor = (law: Law, known: Day): ((filed: FiledLine) => RefundLine) => {
  const step = stepsOf(law.ledger, known);
  const chargers = new Map<Day, Charger>();
  const chargerAsKnown = (day: Day): Charger => {
    const kept = chargers.get(day) ?? chargerOf(compile(law, day));
    chargers.set(day, kept);
    return kept;
  };
  const now = step(known);
  const struck = struckHeadings(law, known);
  return (filed) => {
    const { line, problems } = filed.taken.row;
    if (line === undefined) return unknownLine(filed, [problems[0]?.what ?? 'a readable line']);
    const paid = line.paid === undefined ? {} : { paid: line.paid };
    const on = line.entryDate;
    if (on === undefined) return { ...unknownLine(filed, ['a day of entry']), ...paid };
    if (filed.disagreements.length > 0)
      return { ...unknownLine(filed, ['one value where the files disagree']), on, ...paid };
    const then = step(on < known ? on : known);
    const owing = heard(chargerAsKnown(now), filed, on);
    const entering = then === now ? owing : heard(chargerAsKnown(then), filed, on);
    return amountsOf(filed, on, owing, entering, struck);
  };
};

const unknownLine = (filed: FiledLine, missing: readonly string[]): RefundLine => ({
  filed,
  byRuling: cents(0),
  parts: [],
  missing,
});

/** The last day up to a day on which anything of the law became known: between two of them the law as known is one. */
const stepsOf = ({ events }: Ledger, known: Day): ((day: Day) => Day) => {
  const steps = [...new Set(events.map(({ event }) => event.known))]
    .filter((day) => day <= known)
    .sort((a, b) => a - b);
  return (day) => steps.findLast((step) => step <= day) ?? day;
};

interface HeardDuty {
  readonly program: Program;
  readonly heading: string;
  duty: number;
  owed: number;
}

/** The duties of a line as a charger tells them; there are few, so that they are looked for one by one. */
interface Heard {
  readonly duties: readonly HeardDuty[];
  readonly missing: readonly string[];
}

const heard = (charge: Charger, { taken: { row } }: FiledLine, on: Day): Heard => {
  const duties: HeardDuty[] = [];
  if (row.line === undefined) return { duties, missing: [] };
  const missing = charge(row.line, on, (program, amount, isOwed, heading = '') => {
    const sum = dutyIn(duties, program, heading);
    const owed = isOwed ? amount : 0;
    if (sum === undefined) duties.push({ program, heading, duty: amount, owed });
    else {
      sum.duty += amount;
      sum.owed += owed;
    }
  });
  return { duties, missing };
};

const dutyIn = (duties: readonly HeardDuty[], program: Program, heading: string): HeardDuty | undefined =>
  duties.find((each) => each.heading === heading && each.program === program);

const amountsOf = (
  filed: FiledLine,
  on: Day,
  owing: Heard,
  entering: Heard,
  struck: ReadonlySet<string>,
): RefundLine => {
  const { paid } = filed.taken.row.line ?? {};
  const assessed = totalOf(entering, 'duty');
  const duty = totalOf(owing, 'duty');
  const owed = totalOf(owing, 'owed');
  const base = paid ?? assessed;
  const dueBack = base === undefined || owed === undefined ? undefined : cents(base - owed);
  return {
    filed,
    on,
    ...(assessed === undefined ? {} : { assessed }),
    ...(duty === undefined ? {} : { duty }),
    ...(owed === undefined ? {} : { owed }),
    ...(paid === undefined ? {} : { paid }),
    ...(dueBack === undefined ? {} : { dueBack }),
    byRuling: cents(Math.max(0, Math.min(dueBack ?? 0, struckIn(filed, struck) ?? (duty ?? 0) - (owed ?? 0)))),
    parts: assessed === undefined || owed === undefined ? [] : partsOf(owing, entering),
    missing: missingOf(owing, entering, on, paid !== undefined),
  };
};

/** What was paid under struck headings, where the report gives each heading its own row. */
const struckIn = ({ taken }: FiledLine, struck: ReadonlySet<string>): number | undefined => {
  if (taken.paidOnGoods === undefined) return undefined;
  return taken.declared.reduce((sum, { heading, paid }) => sum + (struck.has(heading) ? paid : 0), 0);
};

const totalOf = ({ duties, missing }: Heard, what: 'duty' | 'owed'): Cents | undefined =>
  missing.length > 0 ? undefined : cents(duties.reduce((sum, each) => sum + each[what], 0));

const missingOf = (owing: Heard, entering: Heard, on: Day, hasPaid: boolean): readonly string[] => {
  if (owing.missing.length > 0) return owing.missing;
  // What was paid stands for what was assessed, so that only a line without it needs the latter.
  if (hasPaid) return [];
  return entering.missing.map((what) => `${what} (by the law as known on ${formatDay(on)})`);
};

const partsOf = (owing: Heard, entering: Heard): readonly RefundPart[] => {
  const later = owing.duties.filter(({ program, heading }) => dutyIn(entering.duties, program, heading) === undefined);
  const parts = [
    ...entering.duties.map(({ program, heading, duty }) => {
      const owed = dutyIn(owing.duties, program, heading)?.owed ?? 0;
      return { program, heading, assessed: cents(duty), owed: cents(owed) };
    }),
    ...later.map(({ program, heading, owed }) => ({ program, heading, assessed: NO_CENTS, owed: cents(owed) })),
  ];
  return parts.filter(({ assessed, owed }) => assessed !== 0 || owed !== 0);
};
