import type { Assessment, Law } from '../assessment/index.js';
import { type Cents, cents } from '../money/index.js';
import type { Deal, OtherDuty } from '../talks/index.js';
import type { Day } from '../time/index.js';
import { compareOrigins, type OriginAnswer } from './compare-origins.js';
import type { Portfolio } from './read-portfolio.js';

/** A whole file as if all its goods were of each origin. */
export interface ComparedPortfolio {
  readonly rows: number;
  /** Rows that cannot be read, have no day, or whose duty as filed is not known; they are in no total. */
  readonly unanswered: number;
  readonly value: Cents;
  readonly duty: Cents;
  readonly origins: readonly ComparedOrigin[];
}

/** One origin: its duty over the lines that have one both as filed and of that origin, and what those pay as filed. */
export interface ComparedOrigin {
  readonly origin: string;
  readonly reached: boolean;
  readonly answered: number;
  readonly duty: Cents;
  readonly dutyAsFiled: Cents;
  /** Where the ledger does not reach: the ordinary duty alone, over the lines for which it is known. */
  readonly knownPart?: { readonly lines: number; readonly amount: Cents };
  readonly notHeld: readonly OtherDuty[];
  readonly said: readonly Deal[];
}

export interface ComparedClocks {
  readonly law: Law;
  readonly known: Day;
  readonly on?: Day;
}

export const comparePortfolio = (
  portfolio: Portfolio,
  origins: readonly string[],
  { law, known, on }: ComparedClocks,
): ComparedPortfolio => {
  const lines = portfolio.rows.flatMap(({ line }) => {
    const day = on ?? line?.entryDate;
    if (line === undefined || line.importer !== 'US' || day === undefined) return [];
    const [filed, ...others] = compareOrigins(line, [line.origin, ...origins], { law, on: day, known });
    return filed?.assessment.duty === undefined ? [] : [{ filed: filed.assessment, others }];
  });
  return {
    rows: portfolio.rows.length,
    unanswered: portfolio.rows.length - lines.length,
    value: sumOf(lines.map(({ filed }) => filed.line.value)),
    duty: sumOf(lines.map(({ filed }) => filed.duty ?? 0)),
    origins: origins.map((origin, index) =>
      totalled(
        origin,
        lines.flatMap(({ filed, others }) => {
          const other = others[index];
          return other === undefined ? [] : [{ filed, other }];
        }),
      ),
    ),
  };
};

interface Pair {
  readonly filed: Assessment;
  readonly other: OriginAnswer;
}

const totalled = (origin: string, pairs: readonly Pair[]): ComparedOrigin => {
  const both = pairs.filter(({ other }) => other.assessment.duty !== undefined);
  const known = pairs.flatMap(({ other }) => other.knownPart ?? []);
  const reached = pairs.every(({ other }) => other.reached);
  return {
    origin,
    reached,
    answered: both.length,
    duty: sumOf(both.map(({ other }) => other.assessment.duty ?? 0)),
    dutyAsFiled: sumOf(both.map(({ filed }) => filed.duty ?? 0)),
    ...(reached ? {} : { knownPart: { lines: known.length, amount: sumOf(known.map(({ amount }) => amount)) } }),
    notHeld: distinctById(pairs.flatMap(({ other }) => other.notHeld)),
    said: distinctById(pairs.flatMap(({ other }) => other.said)),
  };
};

const sumOf = (amounts: readonly number[]): Cents => cents(amounts.reduce((sum, each) => sum + each, 0));

const distinctById = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
];
