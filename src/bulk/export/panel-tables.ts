import { beyondReach } from '../../assessment/index.js';
import { type Cell, CellNumbers, type DayClass, type GateMask } from '../../compile/index.js';
import { verifiedTo } from '../../ledger/index.js';
import { exact, printExact } from '../../money/index.js';
import { assert } from '../../problem/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { EXPORT_FROM, EXPORT_UNTIL, type ExportLaw } from './export-law.js';
import { column, type ExportTable } from './export-table.js';

/** What decides which measures a line pays: the classes of its day, origin, goods, loading and claim, and the cells they lead to. */
export const panelTables = (law: ExportLaw): readonly ExportTable[] => {
  const decided = decideAll(law);
  return [
    scenarios(law),
    days(law),
    origins(law),
    codes(law),
    claims(law),
    loadings(law),
    relief(law),
    panel(decided),
    profiles(decided),
    cells(decided.numbers.cells),
    charges(decided.numbers.cells),
  ];
};

const scenarios = ({ outcomes }: ExportLaw): ExportTable => ({
  name: 'truce_scenarios',
  about: 'one row an outcome; every line is answered under each',
  columns: [column('scenario', 'SMALLINT', 'number'), column('name', 'VARCHAR', 'as given: as-signed, peak, …')],
  rows: outcomes.map(({ name }, number) => [number, name]),
});

const days = ({ outcomes: [outcome], intervals, periods, reached }: ExportLaw): ExportTable => {
  assert(outcome !== undefined, 'an export has an outcome');
  const { bases, quotient, regime } = outcome.compiled;
  const verified = Math.max(...reached.map((origin) => verifiedTo(regime.ledger, 'US', origin) ?? EXPORT_FROM));
  const [first = 0] = intervals;
  return {
    name: 'truce_days',
    about: `one row a day of entry, ${formatDay(EXPORT_FROM)} to ${formatDay((EXPORT_UNTIL - 1) as Day)}`,
    columns: [
      column('on_day', 'DATE', 'the day of entry'),
      column('interval_no', 'SMALLINT', 'the run of days between two changes of the law'),
      column('edition', 'SMALLINT', 'the period of base rates; NULL where no bundled edition covers the day'),
      column(
        'verified',
        'BOOLEAN',
        'whether the law of the day was checked; later instruments may be missing after it',
      ),
    ],
    rows: Array.from({ length: EXPORT_UNTIL - EXPORT_FROM }, (_, index) => {
      const on = (EXPORT_FROM + index) as Day;
      const interval = quotient.intervals.intervalOf(on);
      const period = bases.periodOf(interval);
      return [formatDay(on), interval - first, periods.has(period) ? period : null, on <= verified];
    }),
  };
};

const origins = ({ outcomes: [outcome], origins: all, reached, alike }: ExportLaw): ExportTable => ({
  name: 'truce_origins',
  about: 'one row a country of origin',
  columns: [
    column('origin', 'VARCHAR', 'ISO alpha-2'),
    column('origin_class', 'SMALLINT', 'origins of one number are treated alike; NULL where the ledger does not reach'),
    column('lacking', 'VARCHAR', 'what is missing for goods of an origin that the ledger does not reach'),
  ],
  rows: all.map((origin) => {
    const place = reached.indexOf(origin);
    const ledger = outcome?.compiled.regime.ledger;
    const lacking = ledger === undefined ? [] : beyondReach({ importer: 'US', origin }, ledger, EXPORT_FROM);
    return [
      origin,
      place < 0 ? null : (alike.classOf[place] ?? null),
      lacking.length === 0 ? null : lacking.join('; '),
    ];
  }),
});

const codes = ({ outcomes: [outcome], codes: all }: ExportLaw): ExportTable => ({
  name: 'truce_codes',
  about: 'one row a tariff code: every code of the bundled editions, ten digits, and the eight digits above it',
  columns: [
    column('hts', 'VARCHAR', 'digits without dots'),
    column('goods_class', 'SMALLINT', 'codes of one number stand on the same lists of the law'),
  ],
  rows: all.map((code) => [code, outcome?.compiled.quotient.goods.classOf(code) ?? null]),
});

const claims = ({ claims: all }: ExportLaw): ExportTable => ({
  name: 'truce_claims',
  about: 'one row a claim that these tables answer: none, one heading of chapter 99, or one flag',
  columns: [column('claim', 'VARCHAR', 'as it is claimed; empty for none'), column('claim_no', 'SMALLINT', 'number')],
  rows: all.map((claim, number) => [claim, number]),
});

const loadings = ({ loadings: all }: ExportLaw): ExportTable => ({
  name: 'truce_loadings',
  about: 'loading dates and modes of transport that the law cannot tell apart',
  columns: [
    column('transport', 'VARCHAR', 'vessel, air, truck, rail, mail; empty when not known'),
    column('loaded_from', 'DATE', 'first day of loading'),
    column('loaded_until', 'DATE', 'the day after the last'),
    column('loading', 'SMALLINT', 'number, from 1'),
  ],
  rows: all.map(({ transport, from, until }, index) => [transport, formatDay(from), formatDay(until), index + 1]),
});

const relief = (law: ExportLaw): ExportTable => ({
  name: 'truce_relief',
  about: 'which relief in transit a loading opens to goods entered in an interval; where there is no row there is none',
  columns: [
    column('interval_no', 'SMALLINT', 'as in truce_days'),
    column('loading', 'SMALLINT', 'as in truce_loadings'),
    column('relief', 'SMALLINT', 'which reliefs, one bit each'),
  ],
  rows: law.intervals.flatMap((interval, index) => {
    const open = openGates(law, interval);
    return law.loadings.flatMap(({ gates }, loading) =>
      (gates & open) === 0 ? [] : [[index, loading + 1, gates & open]],
    );
  }),
});

const openGates = ({ outcomes, alike }: ExportLaw, interval: number): GateMask =>
  outcomes.reduce(
    (mask, { compiled }) =>
      alike.representatives.reduce((open, origin) => open | compiled.dayOf('US', origin, interval).openGates, mask),
    0,
  );

interface Decided {
  readonly numbers: CellNumbers;
  /** `relief|claim|cell` of each statement, one text a profile. */
  readonly profiles: readonly (readonly (readonly [relief: number, claim: number, cell: number])[])[];
  /** scenario, class of origins, interval, class of goods, profile. */
  readonly panel: readonly (readonly number[])[];
}

/** Decides every cell of the export: goods that meet the same measures share what each statement makes of them. */
const decideAll = (law: ExportLaw): Decided => {
  const numbers = new CellNumbers();
  const known = new Map<string, number>();
  const profiles: Decided['profiles'][number][] = [];
  const numberOf = (profile: Decided['profiles'][number]): number => {
    const key = profile.join('|');
    const number = known.get(key) ?? profiles.push(profile) - 1;
    known.set(key, number);
    return number;
  };
  const met = new ProfilesMet();
  const panelRows: (readonly number[])[] = [];
  for (const [scenario, { compiled }] of law.outcomes.entries()) {
    const { classOf } = compiled.quotient.goods;
    const classes = [...new Set(law.codes.map(classOf))].sort((a, b) => a - b);
    for (const [originClass, origin] of law.alike.representatives.entries())
      for (const [index, interval] of law.intervals.entries()) {
        const { dayClass } = compiled.dayOf('US', origin, interval);
        const reliefs = reliefsOf(law, interval);
        const byMeeting = met.of(dayClass, reliefs);
        for (const each of classes) {
          const profile = (byMeeting[dayClass.meets(each)] ??= numberOf(
            profileOf(law, dayClass, each, reliefs, numbers),
          ));
          panelRows.push([scenario, originClass, index, each, profile]);
        }
      }
  }
  return { numbers, profiles, panel: panelRows };
};

/** Profiles by what goods meet, shared by days on which the same is collected in the same way and the same relief is open. */
class ProfilesMet {
  readonly #met = new Map<DayClass['decided'], Map<string, number[]>>();

  of({ decided }: DayClass, reliefs: readonly GateMask[]): number[] {
    const byReliefs = this.#met.get(decided) ?? new Map<string, number[]>();
    this.#met.set(decided, byReliefs);
    const kept = byReliefs.get(reliefs.join()) ?? [];
    byReliefs.set(reliefs.join(), kept);
    return kept;
  }
}

const reliefsOf = (law: ExportLaw, interval: number): readonly GateMask[] => {
  const open = openGates(law, interval);
  return [...new Set([0, ...law.loadings.map(({ gates }) => gates & open)])];
};

/** The cell of every relief and claim; a claim that changes nothing is left out. */
const profileOf = (
  { claims: all }: ExportLaw,
  day: DayClass,
  goods: number,
  reliefs: readonly GateMask[],
  numbers: CellNumbers,
): Decided['profiles'][number] => {
  const asked = day.claimsAsked(goods).filter((claim) => !claim.startsWith('98'));
  const open = day.gatesAsked(goods);
  const cellFor = (gates: GateMask, claimed: readonly string[]): number =>
    numbers.of(day.cellOf(goods, { claims: claimed, gates, littleUsContent: false }));
  const decided = new Map<GateMask, readonly (readonly [claim: number, cell: number])[]>();
  const decide = (gates: GateMask) => {
    const plain = cellFor(gates, []);
    const claimed = asked.flatMap((claim) => {
      const cell = cellFor(gates, [claim]);
      return cell === plain ? [] : [[all.indexOf(claim), cell] as const];
    });
    return [[0, plain] as const, ...claimed];
  };
  return reliefs.flatMap((relief) => {
    // A gate that no measure on the goods asks about changes nothing.
    const cells = decided.get(relief & open) ?? decide(relief);
    decided.set(relief & open, cells);
    return cells.map(([claim, cell]) => [relief, claim, cell] as const);
  });
};

const panel = ({ panel: rows }: Decided): ExportTable => ({
  name: 'truce_panel',
  about: 'what goods of an origin meet in an interval, whatever a line states',
  columns: [
    column('scenario', 'SMALLINT', 'as in truce_scenarios'),
    column('origin_class', 'SMALLINT', 'as in truce_origins'),
    column('interval_no', 'SMALLINT', 'as in truce_days'),
    column('goods_class', 'SMALLINT', 'as in truce_codes'),
    column('profile', 'INTEGER', 'as in truce_profiles'),
  ],
  rows,
});

const profiles = ({ profiles: all }: Decided): ExportTable => ({
  name: 'truce_profiles',
  about:
    'the cell that a line falls into by its relief in transit and its claim; a claim without a row changes nothing',
  columns: [
    column('profile', 'INTEGER', 'number'),
    column('relief', 'SMALLINT', 'as in truce_relief; 0 for none'),
    column('claim_no', 'SMALLINT', 'as in truce_claims; 0 for none'),
    column('cell', 'INTEGER', 'as in truce_cells'),
  ],
  rows: all.flatMap((rows, profile) => rows.map((row) => [profile, ...row])),
});

const cells = (all: readonly Cell[]): ExportTable => ({
  name: 'truce_cells',
  about: 'what is owed on top of the base duty, or what is missing to know it; the duties stand in truce_charges',
  columns: [
    column('cell', 'INTEGER', 'number'),
    column('in_lieu', 'BOOLEAN', 'its duty takes the place of the base duty too'),
    column('topped', 'BOOLEAN', 'a duty of it tops the base duty up to a total, so that the base duty must be known'),
    column('lacking', 'VARCHAR', 'what the law leaves open about such lines'),
    column('not_covered', 'VARCHAR', 'why these tables cannot answer it; truce assess can'),
  ],
  rows: all.map((cell, number) => [
    number,
    cell.inLieu,
    cell.charges.some(({ rate }) => rate.kind === 'total'),
    cell.missing.length === 0 ? null : cell.missing.join('; '),
    notCovered(cell) ?? null,
  ]),
});

/** What the columns of an entry table cannot tell. */
const notCovered = ({ charges: all }: Cell): string | undefined => {
  if (all.some(({ rate }) => rate.kind === 'per_item')) return 'a duty by the postal item';
  if (all.some(({ on }) => on.us !== 0)) return 'relief for US content';
  if (all.some(({ on }) => on.added !== 0)) return 'value added abroad';
  return all.some(({ rate, on }) => rate.kind === 'total' && on.value !== 1)
    ? 'a total on part of the value'
    : undefined;
};

const charges = (all: readonly Cell[]): ExportTable => ({
  name: 'truce_charges',
  about: 'one row a duty of a cell, in the order in which they are declared',
  columns: [
    column('cell', 'INTEGER', 'as in truce_cells'),
    column('place', 'SMALLINT', 'from 1'),
    column('program', 'VARCHAR', 'the family of the measure'),
    column('heading', 'VARCHAR', 'heading of chapter 99, or the id of a measure without one'),
    column('rate_text', 'VARCHAR', 'as in law'),
    column('rate', 'DECIMAL(9,6)', 'as a share of the value it is charged on'),
    column('is_total', 'BOOLEAN', 'the rate includes the base duty, and only the rest is due'),
    ...['value', 'steel', 'aluminum', 'copper'].map((part) =>
      column(
        `of_${part}`,
        'SMALLINT',
        `how often the value of the ${part === 'value' ? 'goods' : part} counts: 1, 0 or -1`,
      ),
    ),
    column('owed', 'BOOLEAN', 'false where a ruling reached back and what is assessed is not owed'),
  ],
  rows: all.flatMap((cell, number) =>
    cell.charges.map(({ program, heading, rate, on, owed }, index) => [
      number,
      index + 1,
      program,
      heading,
      rate.text,
      rate.kind === 'ad_valorem' || rate.kind === 'total' ? decimal(rate.numerator, rate.denominator) : '0',
      rate.kind === 'total',
      on.value,
      on.steel,
      on.aluminum,
      on.copper,
      owed,
    ]),
  ),
});

const decimal = (numerator: number, denominator: number): string => {
  const share = exact(numerator, denominator);
  assert(share.mul(1_000_000).d === 1n, 'rates of measures are percentages of four decimals at most');
  return printExact(share);
};
