import { chapter98Of } from '../assessment/index.js';
import type { Compiled } from '../compile/index.js';
import { TRANSPORTS } from '../ledger/index.js';
import { type FeeTerm, segmentOn } from '../regime/index.js';
import type { Day } from '../time/index.js';
import type { BulkDatabase } from './database.js';
import type { BulkClocks } from './keying.js';
import { STATE, type Staged } from './stage.js';
import { placeOfCountry, type StagedColumn } from './typed.js';

/**
 * Fills the table `fees` (`place`, `mpf`, `hmf` in cents) by the rules of the explained path: lines of one entry number and day are one
 * entry, its fee is held to its minimum and maximum, and shared out by value with the cents left over going to the largest
 * remainders, earlier lines first (19 CFR 24.23, 24.24).
 */
export const fillFees = async (
  database: BulkDatabase,
  staged: Staged,
  compiled: Compiled,
  clocks: BulkClocks,
): Promise<void> => {
  await fillTerms(database, compiled);
  await fillFeeKinds(database, staged);
  await database.run(`CREATE OR REPLACE TABLE fees AS ${feesOf(staged, clocks)}`);
};

/** What a line's claims make of the value on which MPF is charged (19 CFR 24.23(c)). */
export const FEE_KIND = { value: 0, unknown: 1, nothing: 2, added: 3 } as const;

const kindOf = (claims: readonly string[]): number => {
  if (claims.includes('postal') || claims.includes('postal-item')) return FEE_KIND.unknown;
  const chapter98 = chapter98Of({ claims });
  if (chapter98.kind === 'none') return FEE_KIND.value;
  return ['9802.00.60', '9802.00.80'].includes(chapter98.heading) ? FEE_KIND.added : FEE_KIND.nothing;
};

export const fillFeeKinds = async (database: BulkDatabase, staged: Staged): Promise<void> => {
  await database.run('CREATE OR REPLACE TABLE fee_kinds (claims VARCHAR, kind UTINYINT)');
  if (!staged.columns.has('claims')) return;
  const found = await database.rows('SELECT DISTINCT claims FROM staged WHERE claims IS NOT NULL');
  await database.append(
    'fee_kinds',
    found.map(([claims]) => [String(claims), kindOf(String(claims).split(';'))]),
  );
};

/** The terms of both fees by interval. */
const fillTerms = async (database: BulkDatabase, { regime, quotient }: Compiled): Promise<void> => {
  const columns = ['mpf', 'hmf'].flatMap((fee) => [
    `${fee}_n BIGINT`,
    `${fee}_d BIGINT`,
    `${fee}_min BIGINT`,
    `${fee}_max BIGINT`,
  ]);
  await database.run(`CREATE OR REPLACE TABLE fee_terms ("interval" INTEGER, ${columns.join(', ')}, modes INTEGER)`);
  const termOn = (fee: 'mpf' | 'hmf', on: Day): FeeTerm | undefined => segmentOn(regime.fees.get(fee) ?? [], on)?.value;
  await database.append(
    'fee_terms',
    quotient.intervals.starts.map((start, interval) => {
      const [mpf, hmf] = [termOn('mpf', start), termOn('hmf', start)];
      const modes = (hmf?.modes ?? []).reduce((mask, mode) => mask | (1 << TRANSPORTS.indexOf(mode)), 0);
      return [interval, ...termColumns(mpf), ...termColumns(hmf), modes];
    }),
  );
};

const termColumns = (term: FeeTerm | undefined): readonly (bigint | null)[] => {
  if (term?.is.kind !== 'ad_valorem') return [null, null, null, null];
  const whole = (amount: number | undefined) => (amount === undefined ? null : BigInt(amount));
  return [BigInt(term.is.numerator), BigInt(term.is.denominator), whole(term.min), whole(term.max)];
};

const feesOf = (staged: Staged, clocks: BulkClocks): string => {
  const column = (name: StagedColumn, instead: string): string => (staged.columns.has(name) ? `s.${name}` : instead);
  const day = clocks.on === undefined ? column('entry_day', 'NULL::INTEGER') : String(clocks.on);
  const number = column('entry_number', 'NULL');
  const kinds = staged.columns.has('claims') ? 'LEFT JOIN fee_kinds k ON k.claims = s.claims' : '';
  const kind = staged.columns.has('claims') ? 'coalesce(k.kind, 0)' : '0';
  const transport = column('transport', 'NULL::UTINYINT');
  const weighed = `SELECT s.rowid AS place, ${number} AS number, ${day} AS on_day,
      CASE WHEN ${number} IS NULL THEN s.rowid END AS alone,
      coalesce(${column('importer', 'NULL')}, ${placeOfCountry('US')}) = ${placeOfCountry('US')} AS into_us, t.*,
      CASE ${kind} WHEN ${FEE_KIND.value} THEN s.value WHEN ${FEE_KIND.nothing} THEN 0
        WHEN ${FEE_KIND.added} THEN coalesce(${column('dutiable', 'NULL')}, s.value) END AS mpf_value,
      CASE WHEN ${transport} IS NULL THEN NULL WHEN (t.modes >> ${transport}::INTEGER) & 1 = 1 THEN s.value ELSE 0 END AS hmf_value
    FROM staged s JOIN days d ON d.day = ${day} JOIN fee_terms t ON t."interval" = d."interval" ${kinds}
    WHERE s.state IN (${STATE.typed}, ${STATE.odd})`;
  const entry = 'PARTITION BY number, on_day, alone';
  const totals = `SELECT *, bool_and(into_us) OVER (${entry}) AS counts,
      sum(coalesce(mpf_value, 0)) OVER (${entry}) AS mpf_total, sum(coalesce(hmf_value, 0)) OVER (${entry}) AS hmf_total
    FROM (${weighed})`;
  const floors = `SELECT *, ${floorOf('mpf')}, ${floorOf('hmf')} FROM (SELECT *, ${dueOf('mpf')}, ${dueOf('hmf')} FROM (${totals}))`;
  const ranked = `SELECT *, ${rankOf('mpf', entry)}, ${rankOf('hmf', entry)} FROM (${floors})`;
  return `SELECT place, ${shareOf('mpf')}, ${shareOf('hmf')} FROM (${ranked})`;
};

type Fee = 'mpf' | 'hmf';

/** What the entry owes: a share of its value, rounded half up, within the limits. */
const dueOf = (fee: Fee): string => {
  const share = `(2 * ${fee}_total * ${fee}_n + ${fee}_d) // (2 * ${fee}_d)`;
  const least = `greatest(${share}, coalesce(${fee}_min, 0))`;
  return `CASE WHEN ${fee}_total = 0 THEN 0 ELSE least(${least}, coalesce(${fee}_max, 9000000000000000000)) END AS ${fee}_due`;
};

const floorOf = (fee: Fee): string => {
  const part = `${fee}_due::HUGEINT * coalesce(${fee}_value, 0)`;
  return `CASE WHEN ${fee}_total = 0 THEN 0 ELSE (${part}) // ${fee}_total END AS ${fee}_floor,
    CASE WHEN ${fee}_total = 0 THEN 0 ELSE (${part}) % ${fee}_total END AS ${fee}_rest`;
};

const rankOf = (fee: Fee, entry: string): string =>
  `row_number() OVER (${entry} ORDER BY ${fee}_rest DESC, place) AS ${fee}_rank,
    ${fee}_due - sum(${fee}_floor) OVER (${entry}) AS ${fee}_left`;

const shareOf = (fee: Fee): string =>
  `CASE WHEN counts AND ${fee}_n IS NOT NULL AND ${fee}_value IS NOT NULL
    THEN CAST(${fee}_floor + CASE WHEN ${fee}_rank <= ${fee}_left THEN 1 ELSE 0 END AS BIGINT) END AS ${fee}`;
