/** Entry lines drawn from everything the law can tell apart, by a seed: the same seed is the same lines. */
import type { EntryLine, Law, Metal } from '../src/assessment/index.js';
import { regimeOf } from '../src/assessment/index.js';
import { FLAGS, TRANSPORTS } from '../src/ledger/index.js';
import { type Cents, cents, exact } from '../src/money/index.js';
import { codesOf, type HtsCode, rateCodeOf } from '../src/schedule/index.js';
import { type Day, day } from '../src/time/index.js';

/** Whole numbers below a bound, the same for a seed on every machine. */
export const dice = (seed: number) => {
  let state = seed >>> 0;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

type Dice = ReturnType<typeof dice>;

const oneOf = <T>(roll: Dice, all: readonly T[]): T => all[roll(all.length)] as T;

const UNITS = ['kg', 'No.', 'doz.', 't', 'm2', 'liters', 'pcs', 'X', 'g', 'prs', 'pf. liters', 'lb'];
const SPIS = ['S', 'KR', 'AU', 'A', 'C', 'K', 'L', 'JP', 'ZZ'];

/** What the law can be asked about: its codes, days, claims. */
export interface LineSource {
  readonly codes: readonly HtsCode[];
  readonly days: readonly Day[];
  readonly claims: readonly string[];
}

export const lineSource = (law: Law): LineSource => {
  const regime = regimeOf(law);
  const measures = [...regime.timelines.values()].map(({ measure }) => measure);
  return {
    codes: [...new Set(law.schedule.editions.flatMap((edition) => [...codesOf(edition)]))],
    days: [...regime.timelines.values()].flatMap(({ terms }) => terms.flatMap(({ from }) => [from, (from - 1) as Day])),
    claims: [...new Set(['9802.00.50', '9802.00.80', '9801.00.10', ...FLAGS, ...measures.flatMap((m) => m.claims)])],
  };
};

const dayIn = (roll: Dice, { days }: LineSource): Day => {
  if (roll(3) === 0) return oneOf(roll, days);
  const first = roll(4) === 0 ? day('2018-01-01') : day('2025-01-01');
  return (first + roll(day('2028-01-01') - first)) as Day;
};

const codeIn = (roll: Dice, { codes }: LineSource): HtsCode => {
  const code = oneOf(roll, codes);
  if (roll(12) === 0) return rateCodeOf(code);
  // A statistical number that is in no edition.
  return roll(40) === 0 ? (`${code.slice(0, 8)}99` as HtsCode) : code;
};

const contentsIn = (roll: Dice, value: number): EntryLine['contents'] => {
  if (roll(4) !== 0) return {};
  const metals: readonly Metal[] = ['steel', 'aluminum', 'copper'];
  return Object.fromEntries(
    metals.filter(() => roll(2) === 0).map((metal) => [metal, cents(Math.floor((value * roll(34)) / 100))]),
  );
};

const quantitiesIn = (roll: Dice): EntryLine['quantities'] =>
  Array.from({ length: [0, 1, 1, 2][roll(4)] as number }, () => {
    const amount = exact(roll(5_000_000), [1, 10, 100, 1000][roll(4)] as number);
    return roll(2) === 0 ? { amount } : { amount, unit: oneOf(roll, UNITS) };
  });

/** A line and its day of entry. */
export const randomLine = (roll: Dice, source: LineSource): EntryLine & { readonly entryDate: Day } => {
  const entryDate = dayIn(roll, source);
  const china = roll(30) === 0;
  const value = [roll(100), roll(100_000), roll(10_000_000), roll(2_000_000_000)][roll(4)] as Cents;
  const claims = roll(5) === 0 ? Array.from({ length: 1 + roll(2) }, () => oneOf(roll, source.claims)) : [];
  return {
    hts: codeIn(roll, source),
    importer: china ? 'CN' : 'US',
    origin: china ? 'US' : oneOf(roll, ['CN', 'CN', 'CN', 'CN', 'CN', 'HK', 'MO', 'VN', 'RU']),
    entryDate,
    value,
    quantities: quantitiesIn(roll),
    contents: contentsIn(roll, value),
    claims,
    ...(roll(3) === 0 ? { loadedDate: (entryDate - roll(90)) as Day } : {}),
    ...(roll(3) === 0 ? {} : { transport: oneOf(roll, TRANSPORTS) }),
    ...(roll(12) === 0 ? { spi: oneOf(roll, SPIS) } : {}),
    ...(roll(20) === 0 ? { usValue: Math.floor((value * roll(100)) / 100) as Cents } : {}),
    ...(roll(10) === 0 ? { dutiableValue: Math.floor(value / 3) as Cents } : {}),
    ...(roll(50) === 0 ? { given: new Map([['value of the battery', exact(roll(10_000))]]) } : {}),
  };
};
