import { type Compiled, type CompiledBase, type GateMask, type JointCell, joinCells } from '../compile/index.js';
import { TRANSPORTS } from '../ledger/index.js';
import { ZERO } from '../money/index.js';
import type { HtsCode } from '../schedule/index.js';
import type { Day } from '../time/index.js';
import { ChargeColumns } from './charge-columns.js';
import type { BulkDatabase } from './database.js';
import { LARGEST_NUMERATOR } from './keying.js';
import { fillClaims, fillPairs, type Pair } from './occurring.js';
import { STATE, type Staged } from './stage.js';
import { codeOfNumber, placeOfCountry, type StagedColumn } from './typed.js';

/** A compiled law and a day: all lines are asked about as if they entered on it. */
export interface CompiledMoment {
  readonly compiled: Compiled;
  readonly on: Day;
}

/**
 * Staged rows keyed to many moments at once. A row falls into one cell for all of them, its charges are worked out once, and what it
 * pays at each moment is a sum over some of them and one of a few base duties.
 */
export interface MomentKeyed {
  readonly cells: readonly JointCell[];
  readonly charges: ChargeColumns;
  /** For each moment, which of the base duties is its own: one an edition. */
  readonly baseOf: readonly number[];
  readonly bases: number;
  /** What base duties lack, by number; number 0 is a day without an edition. */
  readonly lacks: readonly (readonly string[])[];
  readonly pairs: readonly (readonly [importer: string, origin: string])[];
  /** Rows that tables answer: `place`, `cell`, the staged row, `base0`, `lack0`, … and `a1`, `a2`, … of the charges. */
  readonly priced: string;
  /** Rows that only the core can answer. */
  readonly asked: string;
}

export const keyMoments = async (
  database: BulkDatabase,
  staged: Staged,
  moments: readonly CompiledMoment[],
): Promise<MomentKeyed> => {
  const keying = new MomentKeying(database, staged, moments);
  await keying.fillPairs();
  await keying.fillClaims();
  await keying.fillGoods();
  await keying.fillFormulas();
  return keying.fillCells();
};

class MomentKeying {
  readonly #database: BulkDatabase;
  readonly #staged: Staged;
  readonly #moments: readonly CompiledMoment[];
  readonly #first: Compiled;
  /** One interval of each edition that a moment falls into, and the moment's place among them. */
  readonly #intervals: readonly number[];
  readonly #baseOf: readonly number[];
  #pairs: readonly Pair[] = [];
  #claims: readonly (readonly string[])[] = [[]];
  readonly #lacks: string[] = ['["a schedule edition for these days"]'];

  constructor(database: BulkDatabase, staged: Staged, moments: readonly CompiledMoment[]) {
    this.#database = database;
    this.#staged = staged;
    this.#moments = moments;
    this.#first = (moments[0] as CompiledMoment).compiled;
    const intervals = new Map<number, number>();
    for (const { on } of moments) {
      const interval = this.#first.quotient.intervals.intervalOf(on);
      const period = this.#first.bases.periodOf(interval);
      if (!intervals.has(period)) intervals.set(period, interval);
    }
    const periods = [...intervals.keys()];
    this.#intervals = [...intervals.values()];
    this.#baseOf = moments.map(({ on }) =>
      periods.indexOf(this.#first.bases.periodOf(this.#first.quotient.intervals.intervalOf(on))),
    );
  }

  /** A staged column, or what stands for one that no file gives. */
  #column(column: StagedColumn, instead = 'NULL'): string {
    return this.#staged.columns.has(column) ? `s.${column}` : instead;
  }

  /** Importers with origins, and which of them pay a column of their own, for which the core is asked. */
  async fillPairs(): Promise<void> {
    const compiled = this.#moments.map((moment) => moment.compiled);
    this.#pairs = await fillPairs(this.#database, this.#staged, compiled, 'moment_pairs');
  }

  get #importer(): string {
    return `coalesce(${this.#column('importer')}, ${placeOfCountry('US')})`;
  }

  async fillClaims(): Promise<void> {
    this.#claims = await fillClaims(this.#database, this.#staged, 'moment_claims');
  }

  /** Codes with their class, and for each edition the base duty that is a plain share of the value, or what it lacks. */
  async fillGoods(): Promise<void> {
    const columns = this.#intervals.map((_, base) => `n${base} BIGINT, d${base} BIGINT, l${base} INTEGER`);
    await this.#database.run(
      `CREATE TABLE moment_goods (code BIGINT, class INTEGER, open BOOLEAN, ${columns.join(', ')})`,
    );
    const codes = await this.#database.rows(`SELECT DISTINCT code FROM staged WHERE state = ${STATE.typed}`);
    await this.#database.append('moment_goods', this.#goodsRows(codes.map(([code]) => Number(code))));
  }

  *#goodsRows(codes: readonly number[]) {
    for (const code of codes) {
      const hts = codeOfNumber(code);
      const shares = this.#intervals.map((interval) =>
        this.#share(this.#first.bases.baseOf({ ...PLAIN, hts, quantities: [] }, interval)),
      );
      yield [
        BigInt(code),
        this.#first.quotient.goods.classOf(hts),
        shares.some(([numerator, , lack]) => numerator === null && lack === null),
        ...shares.flat(),
      ];
    }
  }

  #share(base: CompiledBase): readonly [bigint | null, bigint | null, number | null] {
    if (!base.anyUnits) return [null, null, null];
    if (base.kind !== 'formula') return [null, null, this.#lack(base)];
    const { share } = base.formula;
    if (share === undefined || share.numerator > LARGEST_NUMERATOR) return [null, null, null];
    return [BigInt(share.numerator), BigInt(share.denominator), null];
  }

  #lack(base: Exclude<CompiledBase, { readonly kind: 'formula' }>): number {
    if (base.kind === 'no edition') return 0;
    const text = JSON.stringify(base.missing);
    const found = this.#lacks.indexOf(text);
    return found >= 0 ? found : this.#lacks.push(text) - 1;
  }

  /** Base duties that ask for quantities: a formula for each code and set of units that occurs, in each edition. */
  async fillFormulas(): Promise<void> {
    const columns = this.#intervals.map(
      (_, base) => `v${base} HUGEINT, f${base} HUGEINT, s${base} HUGEINT, o${base} HUGEINT, l${base} INTEGER`,
    );
    await this.#database.run(`CREATE TABLE moment_formulas (key VARCHAR, ${columns.join(', ')})`);
    const [q1, q2] = [this.#column('q1'), this.#column('q2')];
    const found = await this.#database.rows(
      `SELECT DISTINCT ${this.#formulaKey}, s.code, ${this.#column('unit1')}, ${this.#column('unit2')},
          ${q1} IS NOT NULL, ${q2} IS NOT NULL
        FROM staged s JOIN moment_goods g ON g.code = s.code WHERE s.state = ${STATE.typed} AND g.open`,
    );
    await this.#database.append(
      'moment_formulas',
      found.map(([key, code, unit1, unit2, first, second]): readonly (string | bigint | number | null)[] => {
        const units = [first === true ? [unit1] : [], second === true ? [unit2] : []].flat();
        const hts = codeOfNumber(Number(code));
        return [String(key), ...this.#intervals.flatMap((interval) => this.#formula(hts, interval, units))];
      }),
    );
  }

  #formula(hts: HtsCode, interval: number, units: readonly unknown[]): readonly (bigint | number | null)[] {
    // Only the units of the quantities decide the formula.
    const quantities = units.map((unit) => ({ amount: ZERO, ...(unit === null ? {} : { unit: String(unit) }) }));
    const base = this.#first.bases.baseOf({ ...PLAIN, hts, quantities }, interval);
    if (base.kind !== 'formula') return [null, null, null, null, this.#lack(base)];
    const { perValue, perQuantity, over } = base.formula;
    return [perValue, perQuantity[0] ?? 0n, perQuantity[1] ?? 0n, over, null];
  }

  get #formulaKey(): string {
    const presence = `${this.#column('q1')} IS NULL, ${this.#column('q2')} IS NULL`;
    const units = `coalesce(${this.#column('unit1')}, ''), coalesce(${this.#column('unit2')}, '')`;
    return `concat_ws('|', s.code, ${units}, ${presence})`;
  }

  get #joins(): string {
    const claims = this.#staged.columns.has('claims') ? 'LEFT JOIN moment_claims k ON k.claims = s.claims' : '';
    return `LEFT JOIN moment_pairs p ON p.pair = ${this.#importer} * 676 + s.origin
      LEFT JOIN moment_goods g ON g.code = s.code ${claims}`;
  }

  /** One number for all that decides the charges of a row at every moment; none where the core is asked. */
  get #cellKey(): string {
    const hasClaims = this.#staged.columns.has('claims');
    const claims = hasClaims ? 'coalesce(k.number, 0)' : '0';
    const little = this.#staged.columns.has('us_value')
      ? 'CAST(coalesce(s.us_value * 5 < s.value, false) AS INTEGER)'
      : '0';
    const parts: readonly (readonly [string, number])[] = [
      ['p.number', this.#pairs.length],
      [this.#gateMask, 1 << this.#first.quotient.gates.gates.length],
      [claims, this.#claims.length],
      [little, 2],
    ];
    const key = parts.reduce((sum, [part, count]) => `(${sum} * ${count} + ${part})`, 'CAST(g.class AS BIGINT)');
    const plain = `p.plain AND ${this.#column('spi')} IS NULL${hasClaims ? ' AND coalesce(k.plain, true)' : ''}`;
    return `CASE WHEN s.state = ${STATE.typed} AND ${plain} THEN ${key} END`;
  }

  /** The gates that a row passes, of those open at any moment. */
  get #gateMask(): string {
    const loaded = this.#column('loaded_day');
    const open = this.#openGates;
    if (loaded === 'NULL' || open === 0) return '0';
    const transport = this.#column('transport', 'NULL::UTINYINT');
    const bits = this.#first.quotient.gates.gates.flatMap(({ loadedBefore, modes }, bit) => {
      if ((open & (1 << bit)) === 0) return [];
      const byMode =
        modes.length === 0 ? '' : ` AND ${transport} IN (${modes.map((mode) => TRANSPORTS.indexOf(mode)).join(', ')})`;
      return [`CASE WHEN ${loaded} < ${loadedBefore}${byMode} THEN ${1 << bit} ELSE 0 END`];
    });
    return `(${bits.join(' + ')})`;
  }

  get #openGates(): GateMask {
    let open = 0;
    for (const { compiled, on } of this.#moments)
      for (const [importer, origin] of this.#pairs)
        open |= compiled.dayOf(importer, origin, compiled.quotient.intervals.intervalOf(on)).openGates;
    return open;
  }

  async fillCells(): Promise<MomentKeyed> {
    const key = this.#cellKey;
    const found = await this.#database.rows(`SELECT DISTINCT ${key} AS key FROM staged s ${this.#joins}`);
    const cells: JointCell[] = [];
    const numbers = new Map<string, number>();
    const keyed = found.flatMap(([number]): (readonly [bigint, number])[] => {
      if (typeof number !== 'bigint') return [];
      const cell = this.#cellOf(number);
      const name = nameOf(cell);
      const place = numbers.get(name) ?? cells.push(cell) - 1;
      numbers.set(name, place);
      return [[number, place]];
    });
    const charges = new ChargeColumns(cells, this.#staged.columns);
    await this.#database.run('CREATE TABLE moment_keys (key BIGINT, cell INTEGER)');
    await this.#database.append('moment_keys', keyed);
    await this.#database.run(`CREATE TABLE moment_cells (cell INTEGER, ${charges.declared})`);
    await this.#database.append(
      'moment_cells',
      cells.flatMap((cell, number) => {
        const values = charges.valuesOf(cell);
        return values === undefined ? [] : [[number, ...values]];
      }),
    );
    const answered = `staged s ${this.#joins} LEFT JOIN moment_keys y ON y.key = ${key} LEFT JOIN moment_cells c ON c.cell = y.cell`;
    const bases = this.#intervals.map((_, base) => this.#baseColumns(base));
    return {
      cells,
      charges,
      baseOf: this.#baseOf,
      bases: bases.length,
      lacks: this.#lacks.map((text) => JSON.parse(text) as readonly string[]),
      pairs: this.#pairs,
      priced: `(SELECT s.*, s.rowid AS place, c.cell, ${bases.join(', ')}, ${charges.amounts} FROM ${answered}
        LEFT JOIN moment_formulas f ON f.key = CASE WHEN g.open THEN ${this.#formulaKey} END WHERE c.cell IS NOT NULL)`,
      asked: `(SELECT s.*, s.rowid AS place FROM ${answered}
        WHERE s.state = ${STATE.odd} OR (s.state = ${STATE.typed} AND c.cell IS NULL))`,
    };
  }

  /** The cells of a key, one a moment, with what each ledger does not reach. */
  #cellOf(key: bigint): JointCell {
    const { gates } = this.#first.quotient.gates;
    // Keys are made of small counts, far under what a number holds exactly.
    let rest = Number(key);
    const take = (count: number): number => {
      const part = rest % count;
      rest = (rest - part) / count;
      return part;
    };
    const littleUsContent = take(2) === 1;
    const claims = this.#claims[take(this.#claims.length)] ?? [];
    const mask = take(1 << gates.length);
    const [importer = '', origin = ''] = this.#pairs[take(this.#pairs.length)] ?? [];
    const days = this.#moments.map(({ compiled, on }) =>
      compiled.dayOf(importer, origin, compiled.quotient.intervals.intervalOf(on)),
    );
    return joinCells(
      days.map((day) => day.cellOf(rest, { claims, gates: mask, littleUsContent })),
      days.map((day) => day.beyond),
    );
  }

  #baseColumns(base: number): string {
    const [q1, q2] = [this.#column('q1'), this.#column('q2')];
    const total = `(s.value * f.v${base} * 1000000 + coalesce(${q1}, 0) * f.f${base} + coalesce(${q2}, 0) * f.s${base})`;
    const share = `(2 * s.value * g.n${base} + g.d${base}) // (2 * g.d${base})`;
    const formula = `CAST((2 * ${total} + f.o${base} * 1000000) // (2 * f.o${base} * 1000000) AS BIGINT)`;
    return `CASE WHEN g.n${base} IS NOT NULL THEN ${share} WHEN f.o${base} IS NOT NULL THEN ${formula} END AS base${base},
        coalesce(g.l${base}, f.l${base}) AS lack${base}`;
  }
}

/** Rows whose base duty the tables hold pay column 1 general, whatever their origin. */
const PLAIN = { importer: 'US', origin: 'CN', claims: [] } as const;

/** Equal joint cells become one. */
const nameOf = ({ charges, missing, inLieu }: JointCell): string =>
  JSON.stringify([
    inLieu,
    missing,
    charges.map(({ charge: { measure, rate, on }, shares }) => [measure, rate.text, on, shares]),
  ]);
