import { METALS, type Metal } from '../assessment/index.js';
import { type BasisWeights, type CellCharge, type JointCell, WHOLE } from '../compile/index.js';
import { type Cents, NO_CENTS, shareOf } from '../money/index.js';
import { LARGEST_NUMERATOR } from './keying.js';
import type { StagedColumn } from './typed.js';

/**
 * The charges of cells as columns of a table: `n1`, `d1` the rate of the first charge, `w1` the value it is charged on, and so on to
 * the widest cell; and the SQL that makes amounts of them, rounded half up to the cent each.
 */
export class ChargeColumns {
  readonly width: number;
  readonly #weights: readonly BasisWeights[];
  readonly #given: ReadonlySet<StagedColumn>;

  constructor(cells: readonly JointCell[], given: ReadonlySet<StagedColumn>) {
    const plain = cells.filter(isTabular);
    this.#given = given;
    this.width = plain.reduce((most, { charges }) => Math.max(most, charges.length), 0);
    this.#weights = distinct([WHOLE, ...plain.flatMap(({ charges }) => charges.map(({ charge }) => charge.on))]);
  }

  /** The places of charges in a cell, counted from 1. */
  get places(): readonly number[] {
    return Array.from({ length: this.width }, (_, index) => index + 1);
  }

  get declared(): string {
    return [
      'wide BOOLEAN',
      ...this.places.map((place) => `n${place} BIGINT, d${place} BIGINT, w${place} UTINYINT`),
    ].join(', ');
  }

  /** The values of a cell's columns; nothing where its charges do not fit, so that the core is asked. */
  valuesOf(cell: JointCell): readonly (bigint | number | boolean)[] | undefined {
    if (!isTabular(cell)) return undefined;
    const values = this.places.flatMap((place) => this.#valuesAt(cell.charges[place - 1]?.charge));
    return [cell.charges.some(({ charge }) => charge.on !== WHOLE), ...values];
  }

  #valuesAt(charge: CellCharge | undefined): readonly (bigint | number)[] {
    if (charge?.rate.kind !== 'ad_valorem') return [0n, 1n, 0];
    const { numerator, denominator } = charge.rate;
    return [BigInt(numerator), BigInt(denominator), this.#weights.findIndex((each) => sameWeights(each, charge.on))];
  }

  /** `a1`, `a2`, … the amounts of a row's charges, and `b1`, `b2`, … the values they are charged on. */
  get amounts(): string {
    const amounts = this.places.flatMap((place) => {
      const basis = this.#basis(place);
      return [`${basis} AS b${place}`, `${amountOf(place, basis)} AS a${place}`];
    });
    return ['true AS charged', ...amounts].join(',\n        ');
  }

  #basis(place: number): string {
    if (this.#weights.length === 1) return 's.value';
    const cases = this.#weights.slice(1).map((weights, index) => `WHEN ${index + 1} THEN ${this.#weighed(weights)}`);
    // Most cells charge the whole value and nothing else, and then no case is looked at.
    return `CASE WHEN c.wide = false THEN s.value ELSE CASE c.w${place} WHEN 0 THEN s.value ${cases.join(' ')} END END`;
  }

  /** A metal that the line does not value is taken at the whole value. */
  #weighed(weights: BasisWeights): string {
    const metal = (name: Metal): string => (this.#given.has(name) ? `coalesce(s.${name}, s.value)` : 's.value');
    const metals = METALS.filter((name) => weights[name] !== 0).map((name) => ` + ${weights[name]} * ${metal(name)}`);
    return `greatest(0, ${weights.value} * s.value${metals.join('')})`;
  }

  /** Whether every charge of a cell is on the whole value. */
  isOnValue(cell: JointCell): boolean {
    return cell.charges.every(({ charge }) => charge.on === WHOLE);
  }

  /** The amounts of a cell as if all its charges were on the whole value. */
  amountsOnValue(cell: JointCell, value: Cents): readonly Cents[] {
    return cell.charges.map(({ charge: { rate } }) =>
      rate.kind === 'ad_valorem' ? shareOf(value, rate.numerator, rate.denominator) : NO_CENTS,
    );
  }
}

const amountOf = (place: number, basis: string): string =>
  `(2 * (${basis}) * c.n${place} + c.d${place}) // (2 * c.d${place})`;

/** Whether the engine can charge a cell: shares of the value or of metals, on top of a base duty. */
const isTabular = ({ charges, inLieu }: JointCell): boolean =>
  inLieu.every((replaced) => !replaced) && charges.every(({ charge }) => isShare(charge));

const isShare = ({ rate, on }: CellCharge): boolean =>
  on.added === 0 &&
  on.us === 0 &&
  (rate.kind === 'exempt' || (rate.kind === 'ad_valorem' && rate.numerator <= LARGEST_NUMERATOR));

const sameWeights = (a: BasisWeights, b: BasisWeights): boolean =>
  a.value === b.value && METALS.every((metal) => a[metal] === b[metal]);

const distinct = (weights: readonly BasisWeights[]): readonly BasisWeights[] =>
  weights.filter((each, index) => weights.findIndex((other) => sameWeights(each, other)) === index);
