import {
  type Cell,
  type Compiled,
  type CompiledBase,
  type GateMask,
  type GoodsClass,
  type Interval,
  type JointCell,
  joinCells,
  type Statement,
} from '../compile/index.js';
import { TRANSPORTS } from '../ledger/index.js';
import { ZERO } from '../money/index.js';
import type { Day } from '../time/index.js';
import { ChargeColumns } from './charge-columns.js';
import type { BulkDatabase } from './database.js';
import { fillClaims, fillPairs, type Pair } from './occurring.js';
import { STATE, type Staged } from './stage.js';
import { codeOfNumber, placeOfCountry, type StagedColumn } from './typed.js';

/**
 * Staged rows keyed to the compiled law. `priced` and `asked` are relations: rows that the engine answers from tables, with their
 * amounts, and rows that only the core can answer (odd ones, claims of chapter 98, rates of another kind). Together they are every
 * row that was read and has a day.
 */
export interface Keyed {
  readonly compiled: readonly Compiled[];
  readonly cells: readonly JointCell[];
  readonly charges: ChargeColumns;
  readonly priced: string;
  /** The same as `priced`, of some cells alone, and of those only rows of a least value each. */
  readonly pricedFrom: (least: ReadonlyMap<number, number>) => string;
  readonly asked: string;
  /** Every staged row, also those that only the core can answer: their charges are nothing, and their `cell` is NULL. */
  readonly answered: string;
  /** What base duties lack, by number; number 0 is a day without an edition. */
  readonly lacks: readonly string[];
  /** The keys of cells that occur, and what each stands for. */
  readonly keys: readonly bigint[];
  readonly placeOf: (key: bigint) => KeyedPlace;
}

/** All that decides the charges of a row. */
export interface KeyedPlace {
  readonly goods: GoodsClass;
  readonly importer: string;
  readonly origin: string;
  readonly interval: Interval;
  readonly statement: Statement;
}

/** One day for all lines, or each line's own. */
export interface BulkClocks {
  readonly on?: Day;
}

/**
 * Asks which codes, days, origins and statements the rows hold, decides a cell for each combination that occurs, and puts the answers
 * into tables that the rows join. The work of the core follows the law and the file's variety, not the number of rows.
 */
export const keyRows = async (
  database: BulkDatabase,
  staged: Staged,
  compiled: readonly Compiled[],
  clocks: BulkClocks,
): Promise<Keyed> => {
  const keying = new Keying(database, staged, compiled, clocks);
  await keying.fillPairs();
  await keying.fillDays();
  await keying.fillClaims();
  await keying.fillGoods();
  await keying.fillFormulas();
  return keying.fillCells();
};

/** The days, importers and origins that the rows hold, in tables of their own: all that fees are worked out from. */
export const keyDays = async (
  database: BulkDatabase,
  staged: Staged,
  compiled: readonly Compiled[],
  clocks: BulkClocks,
): Promise<void> => {
  const keying = new Keying(database, staged, compiled, clocks);
  await keying.fillPairs();
  await keying.fillDays();
};

class Keying {
  readonly #database: BulkDatabase;
  readonly #staged: Staged;
  readonly #compiled: readonly Compiled[];
  readonly #clocks: BulkClocks;
  readonly #first: Compiled;
  #pairs: readonly Pair[] = [];
  #claims: readonly (readonly string[])[] = [[]];
  readonly #lacks: string[] = [''];
  readonly #lackNumbers = new Map<string, number>();

  constructor(database: BulkDatabase, staged: Staged, compiled: readonly Compiled[], clocks: BulkClocks) {
    this.#database = database;
    this.#staged = staged;
    this.#compiled = compiled;
    this.#clocks = clocks;
    this.#first = compiled[0] as Compiled;
  }

  /** A staged column, or what stands for one that no file gives. */
  #column(column: StagedColumn, instead = 'NULL'): string {
    return this.#staged.columns.has(column) ? `s.${column}` : instead;
  }

  get #day(): string {
    return this.#clocks.on === undefined ? this.#column('entry_day', 'NULL::INTEGER') : String(this.#clocks.on);
  }

  /** Importers with origins, and which of them pay a column of their own, for which the core is asked. */
  async fillPairs(): Promise<void> {
    this.#pairs = await fillPairs(this.#database, this.#staged, this.#compiled, 'pairs');
  }

  /** Every day between the first and the last, with its interval, its edition and the gates that are open. */
  async fillDays(): Promise<void> {
    const { intervals } = this.#first.quotient;
    await this.#database.run(
      'CREATE OR REPLACE TABLE days (day INTEGER, "interval" INTEGER, period INTEGER, gates INTEGER)',
    );
    const [[least, most] = [null, null]] = await this.#database.rows(
      `SELECT min(${this.#day}), max(${this.#day}) FROM staged s WHERE state = ${STATE.typed}`,
    );
    if (least === null || most === null) return;
    const gates = new Map<number, GateMask>();
    const rows = Array.from({ length: Number(most) - Number(least) + 1 }, (_, index) => {
      const day = (Number(least) + index) as Day;
      const interval = intervals.intervalOf(day);
      if (!gates.has(interval)) gates.set(interval, this.#openGates(interval));
      return [day, interval, this.#first.bases.periodOf(interval), gates.get(interval) ?? 0];
    });
    await this.#database.append('days', rows);
  }

  #openGates(interval: number): GateMask {
    return this.#compiled.reduce(
      (mask, compiled) =>
        this.#pairs.reduce(
          (open, [importer, origin]) => open | compiled.dayOf(importer, origin, interval).openGates,
          mask,
        ),
      0,
    );
  }

  async fillClaims(): Promise<void> {
    this.#claims = await fillClaims(this.#database, this.#staged, 'claimed');
  }

  /** Codes with their class, their sector, and by edition the base duty that is a plain share of the value. */
  async fillGoods(): Promise<void> {
    await this.#database.run(
      `CREATE OR REPLACE TABLE goods (key BIGINT, class INTEGER, lack INTEGER, numerator BIGINT, denominator BIGINT,
        heading VARCHAR, warning VARCHAR)`,
    );
    const codes = await this.#database.rows(`SELECT DISTINCT code FROM staged WHERE state = ${STATE.typed}`);
    const periods = await this.#database.rows(
      'SELECT period, min("interval") FROM days GROUP BY period ORDER BY period',
    );
    await this.#database.append(
      'goods',
      this.#goodsRows(
        codes.map(([code]) => Number(code)),
        periods.map((row) => row.map(Number)),
      ),
    );
  }

  *#goodsRows(codes: readonly number[], periods: readonly (readonly number[])[]) {
    for (const code of codes) {
      const hts = codeOfNumber(code);
      const goods = this.#first.quotient.goods.classOf(hts);
      for (const [period = 0, interval = 0] of periods) {
        const line = { hts, importer: 'US', origin: 'CN', claims: [], quantities: [] } as const;
        const base = this.#first.bases.baseOf(line, interval);
        const share = base.kind === 'formula' && base.anyUnits ? base.formula.share : undefined;
        const lack = base.anyUnits && base.kind !== 'formula' ? this.#lack(base) : null;
        const small = share !== undefined && share.numerator <= LARGEST_NUMERATOR;
        yield [
          BigInt(code) * 16n + BigInt(period),
          goods,
          lack,
          small ? BigInt(share.numerator) : null,
          small ? BigInt(share.denominator) : null,
          small && base.kind === 'formula' ? base.heading : null,
          base.anyUnits ? warningOf(base) : null,
        ];
      }
    }
  }

  #lack(
    base: { readonly kind: 'no edition' } | { readonly kind: 'missing'; readonly missing: readonly string[] },
  ): number {
    if (base.kind === 'no edition') return 0;
    const text = JSON.stringify(base.missing);
    const number = this.#lackNumbers.get(text) ?? this.#lacks.push(text) - 1;
    this.#lackNumbers.set(text, number);
    return number;
  }

  /** Base duties that ask for quantities: one formula for each code, edition and set of units that occurs. */
  async fillFormulas(): Promise<void> {
    await this.#database.run(
      `CREATE OR REPLACE TABLE formulas (key VARCHAR, lack INTEGER, per_value HUGEINT, per_first HUGEINT, per_second HUGEINT,
        over HUGEINT, heading VARCHAR, warning VARCHAR)`,
    );
    const [q1, q2] = [this.#column('q1'), this.#column('q2')];
    const found = await this.#database.rows(
      // One formula holds for all intervals of an edition.
      `SELECT ${this.#formulaKey}, s.code, min(d."interval"), ${this.#column('unit1')}, ${this.#column('unit2')},
          ${q1} IS NOT NULL, ${q2} IS NOT NULL
        FROM staged s ${this.#joins} WHERE s.state = ${STATE.typed} AND ${IS_OPEN} GROUP BY ALL`,
    );
    const keys = new Set<string>();
    const rows = found.flatMap(([key, code, interval, unit1, unit2, first, second]) => {
      // A unit that is not given and an empty one are the same.
      if (keys.has(String(key))) return [];
      keys.add(String(key));
      const units = [first === true ? [unit1] : [], second === true ? [unit2] : []].flat();
      return [[String(key), ...this.#formula(codeOfNumber(Number(code)), Number(interval), units.map(textOrNothing))]];
    });
    await this.#database.append('formulas', rows);
  }

  #formula(hts: ReturnType<typeof codeOfNumber>, interval: number, units: readonly (string | undefined)[]) {
    // Only the units of the quantities decide the formula.
    const quantities = units.map((unit) => ({ amount: ZERO, ...(unit === undefined ? {} : { unit }) }));
    const base = this.#first.bases.baseOf({ hts, importer: 'US', origin: 'CN', claims: [], quantities }, interval);
    if (base.kind !== 'formula') return [this.#lack(base), null, null, null, null, null, warningOf(base)];
    const { perValue, perQuantity, over } = base.formula;
    return [null, perValue, perQuantity[0] ?? 0n, perQuantity[1] ?? 0n, over, base.heading, warningOf(base)];
  }

  get #formulaKey(): string {
    const presence = `${this.#column('q1')} IS NULL, ${this.#column('q2')} IS NULL`;
    const units = `coalesce(${this.#column('unit1')}, ''), coalesce(${this.#column('unit2')}, '')`;
    return `concat_ws('|', s.code, d.period, ${units}, ${presence})`;
  }

  get #joins(): string {
    const claims = this.#staged.columns.has('claims') ? 'LEFT JOIN claimed k ON k.claims = s.claims' : '';
    return `JOIN days d ON d.day = ${this.#day}
      JOIN pairs p ON p.pair = ${this.#pairKey}
      LEFT JOIN goods g ON g.key = s.code * 16 + d.period ${claims}`;
  }

  /** The same joins, which lose no row whose day or origin is in no table. */
  get #leftJoins(): string {
    return this.#joins.replace('JOIN days', 'LEFT JOIN days').replace('JOIN pairs', 'LEFT JOIN pairs');
  }

  get #pairKey(): string {
    return `coalesce(${this.#column('importer')}, ${US}) * 676 + s.origin`;
  }

  /** Nothing but the code and the edition decides the base duty of a plain row. */
  get #isPlain(): string {
    const claims = this.#staged.columns.has('claims') ? ' AND coalesce(k.plain, true)' : '';
    return `(p.plain AND ${this.#column('spi')} IS NULL${claims})`;
  }

  /** One number for all that decides the charges of a row; none where the core is asked. */
  get #cellKey(): string {
    const { gates } = this.#first.quotient.gates;
    const claims = this.#staged.columns.has('claims') ? 'coalesce(k.number, 0)' : '0';
    const little = this.#staged.columns.has('us_value')
      ? 'CAST(coalesce(s.us_value * 5 < s.value, false) AS INTEGER)'
      : '0';
    const parts: readonly (readonly [string, number])[] = [
      ['g.class', Number.MAX_SAFE_INTEGER],
      ['p.number', this.#pairs.length],
      ['d."interval"', this.#first.quotient.intervals.starts.length],
      [this.#gateMask, 1 << gates.length],
      [claims, this.#claims.length],
      [little, 2],
    ];
    const key = parts
      .slice(1)
      .reduce((sum, [part, count]) => `(${sum} * ${count} + ${part})`, 'CAST(g.class AS BIGINT)');
    return `CASE WHEN ${this.#isPlain} THEN ${key} END`;
  }

  /** The gates that a row passes, of those open on its day. Most days have none, and then nothing is compared. */
  get #gateMask(): string {
    const loaded = this.#column('loaded_day');
    if (loaded === 'NULL') return '0';
    const transport = this.#column('transport');
    const bits = this.#first.quotient.gates.gates.map(({ loadedBefore, modes }, bit) => {
      const byMode =
        modes.length === 0 ? '' : ` AND ${transport} IN (${modes.map((mode) => TRANSPORTS.indexOf(mode)).join(', ')})`;
      return `CASE WHEN ${loaded} < ${loadedBefore}${byMode} THEN ${1 << bit} ELSE 0 END`;
    });
    return `CASE WHEN d.gates = 0 THEN 0 ELSE (${bits.join(' + ') || '0'}) & d.gates END`;
  }

  async fillCells(): Promise<Keyed> {
    const keys = await this.#database.rows(
      `SELECT DISTINCT ${this.#cellKey} AS key FROM staged s ${this.#joins} WHERE s.state = ${STATE.typed}`,
    );
    const joined = new JointCells();
    const numbered = keys.flatMap(([key]): (readonly [bigint, number])[] =>
      typeof key === 'bigint' ? [[key, joined.numberOf(this.#cellsOf(key))]] : [],
    );
    const charges = new ChargeColumns(joined.cells, this.#staged.columns);
    await this.#database.run('CREATE OR REPLACE TABLE keys (key BIGINT, cell INTEGER)');
    await this.#database.append('keys', numbered);
    await this.#database.run(`CREATE OR REPLACE TABLE cells (cell INTEGER, ${charges.declared})`);
    const rows = joined.cells.map((cell, number) => [number, charges.valuesOf(cell)] as const);
    await this.#database.append(
      'cells',
      rows.flatMap(([number, values]) => (values === undefined ? [] : [[number, ...values]])),
    );
    const { cells } = joined;
    return {
      compiled: this.#compiled,
      cells,
      charges,
      lacks: this.#lacks,
      priced: this.#priced(charges, 'cells c ON c.cell = y.cell'),
      pricedFrom: (least) => this.#priced(charges, `${fromLeast(least)} c ON c.cell = y.cell AND s.value >= c.least`),
      asked: this.#asked,
      answered: this.#answered(charges),
      keys: numbered.map(([key]) => key),
      placeOf: (key) => this.#placeOf(key),
    };
  }

  /** The cells of a key, one a scenario, with what each ledger does not reach. */
  #cellsOf(key: bigint): DecidedCells {
    const { goods, importer, origin, interval, statement } = this.#placeOf(key);
    const days = this.#compiled.map((compiled) => compiled.dayOf(importer, origin, interval));
    return { cells: days.map((day) => day.cellOf(goods, statement)), beyond: days.map((day) => day.beyond) };
  }

  #placeOf(key: bigint): KeyedPlace {
    const { gates, intervals } = this.#first.quotient;
    // Keys are made of small counts, far under what a number holds exactly.
    let rest = Number(key);
    const take = (count: number): number => {
      const part = rest % count;
      rest = (rest - part) / count;
      return part;
    };
    const littleUsContent = take(2) === 1;
    const claims = this.#claims[take(this.#claims.length)] ?? [];
    const mask = take(1 << gates.gates.length);
    const interval = take(intervals.starts.length);
    const [importer = '', origin = ''] = this.#pairs[take(this.#pairs.length)] ?? [];
    return { goods: rest, importer, origin, interval, statement: { claims, gates: mask, littleUsContent } };
  }

  #priced(charges: ChargeColumns, cells: string): string {
    const formula = `LEFT JOIN formulas f ON f.key = CASE WHEN ${IS_OPEN} THEN ${this.#formulaKey} END`;
    return `(SELECT s.*, s.rowid AS place, c.cell, d."interval", ${this.#day} AS on_day, coalesce(g.lack, f.lack) AS lack,
        ${baseAmount(this.#column('q1'), this.#column('q2'))} AS base, ${charges.amounts}
      FROM staged s ${this.#joins} ${formula} JOIN keys y ON y.key = ${this.#cellKey} JOIN ${cells}
      WHERE s.state = ${STATE.typed})`;
  }

  /** Every staged row; a join keeps no order, so that who reads them asks for it. */
  #answered(charges: ChargeColumns): string {
    const key = `CASE WHEN s.state = ${STATE.typed} THEN ${this.#cellKey} END`;
    return `(SELECT s.*, s.rowid AS place, c.cell, ${this.#day} AS on_day, coalesce(g.lack, f.lack) AS lack,
        coalesce(g.heading, f.heading) AS base_heading,
        coalesce(g.warning, f.warning) AS base_warning, p.verified, y.key AS cell_key,
        ${baseAmount(this.#column('q1'), this.#column('q2'))} AS base, ${charges.amounts}
      FROM staged s ${this.#leftJoins}
      LEFT JOIN formulas f ON f.key = CASE WHEN ${IS_OPEN} THEN ${this.#formulaKey} END
      LEFT JOIN keys y ON y.key = ${key} LEFT JOIN cells c ON c.cell = y.cell)`;
  }

  get #asked(): string {
    return `(SELECT s.*, s.rowid AS place, ${this.#day} AS on_day FROM staged s ${this.#leftJoins}
      WHERE ${this.#day} IS NOT NULL AND (s.state = ${STATE.odd}
        OR (s.state = ${STATE.typed} AND NOT EXISTS (SELECT 1 FROM keys y JOIN cells c ON c.cell = y.cell WHERE y.key = ${this.#cellKey}))))`;
  }
}

interface DecidedCells {
  readonly cells: readonly Cell[];
  readonly beyond: readonly (readonly string[])[];
}

/** Joint cells, each once. Compiled cells of equal content are the same, so that a joint one is known by those it joins. */
class JointCells {
  readonly cells: JointCell[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #names = new Map<Cell, number>();

  numberOf({ cells, beyond }: DecidedCells): number {
    const key = `${cells.map((cell) => this.#nameOf(cell)).join()} ${beyond.map((each) => each.join()).join()}`;
    const number = this.#numbers.get(key) ?? this.cells.push(joinCells(cells, beyond)) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #nameOf(cell: Cell): number {
    const name = this.#names.get(cell) ?? this.#names.size;
    this.#names.set(cell, name);
    return name;
  }
}

const US = placeOfCountry('US');

/** With a larger numerator a product could outgrow 64 bits; such a rate takes the way of formulas. */
export const LARGEST_NUMERATOR = 40_000;

/** The base duty asks for more than the value, and nothing is known to be missing yet. */
const IS_OPEN = '(g.numerator IS NULL AND g.lack IS NULL)';

const warningOf = (base: CompiledBase): string | null =>
  base.kind === 'no edition' || base.warnings.length === 0 ? null : base.warnings.join('; ');

const textOrNothing = (value: unknown): string | undefined => (value === null ? undefined : String(value));

const fromLeast = (least: ReadonlyMap<number, number>): string => {
  const rows = [...least].map(([cell, value]) => `(${cell}, ${value})`).join(', ');
  return `(SELECT cells.*, l.least FROM cells JOIN (VALUES ${rows}) l(cell, least) ON l.cell = cells.cell)`;
};

const baseAmount = (q1: string, q2: string): string => {
  const total = `(s.value * f.per_value * 1000000 + coalesce(${q1}, 0) * f.per_first + coalesce(${q2}, 0) * f.per_second)`;
  return `CASE WHEN g.numerator IS NOT NULL THEN (2 * s.value * g.numerator + g.denominator) // (2 * g.denominator)
    WHEN f.over IS NOT NULL THEN CAST((2 * ${total} + f.over * 1000000) // (2 * f.over * 1000000) AS BIGINT) END`;
};
