import type { Compiled } from '../compile/index.js';
import { TRANSPORTS } from '../ledger/index.js';
import { cents } from '../money/index.js';
import type { FeesTurn } from '../portfolio/index.js';
import { type FeeTerm, type Regime, segmentOn } from '../regime/index.js';
import type { Day } from '../time/index.js';
import type { BulkDatabase } from './database.js';
import { FEE_KIND, fillFeeKinds } from './fees.js';
import { STATE, type Staged } from './stage.js';
import { placeOfCountry, type StagedColumn } from './typed.js';

/** One scenario and the days on either side of its turns. */
export interface FeeDays {
  readonly compiled: Compiled;
  readonly days: readonly Day[];
}

/** Both fees as they stand on a day. */
interface Terms {
  readonly mpf: FeeTerm | undefined;
  readonly hmf: FeeTerm | undefined;
}

/**
 * The fees of all entries on either side of each turn: what an entry owes hangs on its values and on the terms of the day, and terms
 * are few, so that one walk over the entries answers for all days of all scenarios.
 */
export const turnFees = async (
  database: BulkDatabase,
  staged: Staged,
  scenarios: readonly FeeDays[],
): Promise<readonly (readonly FeesTurn[])[]> => {
  const terms: Terms[] = [];
  const places = new Map<string, number>();
  const placeOf = ({ regime }: Compiled, on: Day): number => {
    const term = { mpf: termOn(regime, 'mpf', on), hmf: termOn(regime, 'hmf', on) };
    const key = JSON.stringify([keyOf(term.mpf), keyOf(term.hmf)]);
    const place = places.get(key) ?? terms.push(term) - 1;
    places.set(key, place);
    return place;
  };
  const placed = scenarios.map(({ compiled, days }) => days.map((on) => placeOf(compiled, on)));
  const pairs = new Map(
    placed.flatMap((days) =>
      days.slice(1).flatMap((after, index) => {
        const before = days[index] ?? after;
        return before === after ? [] : [[`${before} ${after}`, [before, after] as const] as const];
      }),
    ),
  );
  await fillFeeKinds(database, staged);
  const [sums = []] = await database.rows(sumsOf(staged, terms, [...pairs.values()]));
  const mpf = terms.map((_, term) => cents(Number(sums[2 * term] ?? 0)));
  const hmf = terms.map((_, term) => cents(Number(sums[2 * term + 1] ?? 0)));
  const counts = new Map([...pairs.keys()].map((key, index) => [key, Number(sums[2 * terms.length + index] ?? 0)]));
  return placed.map((days) =>
    days.slice(1).map((after, index) => {
      const before = days[index] ?? after;
      return {
        mpf: { before: mpf[before] ?? cents(0), after: mpf[after] ?? cents(0) },
        hmf: { before: hmf[before] ?? cents(0), after: hmf[after] ?? cents(0) },
        entries: counts.get(`${before} ${after}`) ?? 0,
      };
    }),
  );
};

const termOn = (regime: Regime, fee: 'mpf' | 'hmf', on: Day): FeeTerm | undefined => {
  const term = segmentOn(regime.fees.get(fee) ?? [], on)?.value;
  return term?.is.kind === 'ad_valorem' ? term : undefined;
};

const keyOf = (term: FeeTerm | undefined) =>
  term === undefined ? null : [term.is.text, term.min ?? null, term.max ?? null, term.modes];

const sumsOf = (
  staged: Staged,
  terms: readonly Terms[],
  pairs: readonly (readonly [before: number, after: number])[],
): string => {
  const modes = [...new Set(terms.map(({ hmf }) => maskOf(hmf)))];
  const dues = terms.flatMap(({ mpf, hmf }, term) => [
    `${dueOf('mpf_total', mpf)} AS mpf${term}`,
    `${dueOf(`hmf_total${modes.indexOf(maskOf(hmf))}`, hmf)} AS hmf${term}`,
  ]);
  const sums = terms.flatMap((_, term) => [`sum(mpf${term})`, `sum(hmf${term})`]);
  const counts = pairs.map(
    ([before, after]) => `count(*) FILTER (mpf${before} <> mpf${after} OR hmf${before} <> hmf${after})`,
  );
  return `SELECT ${[...sums, ...counts].join(', ')} FROM (SELECT ${dues.join(', ')} FROM (${entriesOf(staged, modes)}) WHERE into_us)`;
};

const maskOf = (term: FeeTerm | undefined): number =>
  (term?.modes ?? []).reduce((mask, mode) => mask | (1 << TRANSPORTS.indexOf(mode)), 0);

/** A share of the entry's value, rounded half up, within the limits. */
const dueOf = (total: string, term: FeeTerm | undefined): string => {
  if (term?.is.kind !== 'ad_valorem') return '0';
  const { numerator, denominator } = term.is;
  const share = `(2 * ${total} * ${numerator} + ${denominator}) // (2 * ${denominator})`;
  const least = term.min === undefined ? share : `greatest(${share}, ${term.min})`;
  const due = term.max === undefined ? least : `least(${least}, ${term.max})`;
  return `CASE WHEN ${total} = 0 THEN 0 ELSE ${due} END`;
};

/** Entries with the values that each fee is charged on; a line without a number is an entry by itself. */
const entriesOf = (staged: Staged, modes: readonly number[]): string => {
  const column = (name: StagedColumn, instead: string): string => (staged.columns.has(name) ? `s.${name}` : instead);
  const number = column('entry_number', 'NULL');
  const transport = column('transport', 'NULL::UTINYINT');
  const hasClaims = staged.columns.has('claims');
  const kind = hasClaims ? 'coalesce(k.kind, 0)' : '0';
  const mpf = `CASE ${kind} WHEN ${FEE_KIND.value} THEN s.value WHEN ${FEE_KIND.added} THEN coalesce(${column('dutiable', 'NULL')}, s.value) ELSE 0 END`;
  const hmf = modes.map(
    (mask, index) =>
      `sum(CASE WHEN ${transport} IS NOT NULL AND (${mask} >> coalesce(${transport}, 0)::INTEGER) & 1 = 1 THEN s.value ELSE 0 END) AS hmf_total${index}`,
  );
  const us = placeOfCountry('US');
  return `SELECT bool_and(coalesce(${column('importer', 'NULL')}, ${us}) = ${us}) AS into_us,
      sum(${mpf}) AS mpf_total, ${hmf.join(', ')}
    FROM staged s ${hasClaims ? 'LEFT JOIN fee_kinds k ON k.claims = s.claims' : ''}
    WHERE s.state IN (${STATE.typed}, ${STATE.odd})
    GROUP BY ${number}, CASE WHEN ${number} IS NULL THEN s.rowid END`;
};
