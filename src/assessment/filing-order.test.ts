import { expect, test } from 'vitest';
import { inFilingOrder } from './filing-order.js';

const filed = (...programs: readonly string[]) =>
  inFilingOrder(programs.map((program) => ({ program }))).map(({ program }) => program);

test('inFilingOrder() lists headings of chapter 99 before the code of the goods', () => {
  expect(filed('base', 'section_232', 'ieepa_fentanyl', 'section_301', 'section_201')).toEqual([
    'section_301',
    'ieepa_fentanyl',
    'section_232',
    'section_201',
    'base',
  ]);
});

test('inFilingOrder() puts a program that no message places before the goods, and keeps the order within one', () => {
  expect(filed('cn_base', 'cn_301_counter', 'cn_fentanyl_counter')).toEqual([
    'cn_301_counter',
    'cn_fentanyl_counter',
    'cn_base',
  ]);
});
