import { describe, expect, test } from 'vitest';
import { parseMeasureRate } from '../ledger/index.js';
import { cents, exact } from '../money/index.js';
import { unwrap } from '../problem/index.js';
import { htsCode } from '../schedule/index.js';
import { chargeRate } from './charge.js';
import type { EntryLine } from './entry-line.js';

const line: EntryLine = {
  hts: htsCode('9503.00.00.73'),
  importer: 'US',
  origin: 'CN',
  value: cents(1_000_000),
  quantities: [],
  contents: {},
  claims: [],
};

const charge = (rate: string, basis: number, column1?: [number, number], more: Partial<EntryLine> = {}) =>
  chargeRate(unwrap(parseMeasureRate(rate)), cents(basis), { ...line, ...more }, column1 && exact(...column1));

describe('chargeRate()', () => {
  test('charges a percentage on its basis, half a cent up', () => {
    expect(charge('25%', 1_000_000)).toEqual({ kind: 'amount', amount: 250_000 });
    expect(charge('12.5%', 100)).toEqual({ kind: 'amount', amount: 13 });
    expect(charge('7.5%', 0)).toEqual({ kind: 'amount', amount: 0 });
  });

  test('tops column 1 up to a total, and takes nothing where column 1 is as high or higher', () => {
    expect(charge('15% including column 1', 1_000_000, [28, 1000])).toEqual({ kind: 'amount', amount: 122_000 });
    expect(charge('15% including column 1', 1_000_000, [15, 100])).toEqual({ kind: 'amount', amount: 0 });
    expect(charge('15% including column 1', 1_000_000, [20, 100])).toEqual({ kind: 'amount', amount: 0 });
    expect(charge('15% including column 1', 1_000_000)).toEqual({ kind: 'missing', what: 'column 1 duty' });
  });

  test('charges an amount for each item, and asks for the items where they are not given', () => {
    expect(charge('$80 per item', 50_000, undefined, { quantities: [{ amount: exact(3) }] })).toEqual({
      kind: 'amount',
      amount: 24_000,
    });
    expect(charge('$80 per item', 50_000)).toEqual({ kind: 'missing', what: 'quantity in items' });
    const kilos = { quantities: [{ amount: exact(3), unit: 'kg' }] };
    expect(charge('$80 per item', 50_000, undefined, kilos)).toEqual({ kind: 'missing', what: 'quantity in items' });
  });
});
