import { expect, test } from 'vitest';
import { clash, type Truce } from './truce-candidates.js';

const truce = (fields: Partial<Truce>): Truce => ({
  kind: 'truce',
  parties: ['GE', 'KR'],
  state: 'in force',
  ...fields,
});

test('a day ends one truce alone', () => {
  const running = truce({ expires: '2031-03-09' });
  expect(clash(running, truce({ state: 'proposed', expires: '2031-03-09' }))).toBe(true);
  expect(clash(running, truce({ state: 'proposed', expires: '2031-09-09' }))).toBe(false);
  expect(clash(running, truce({ state: 'proposed', length: '6 months' }))).toBe(false);
});

test('of one truce a text tells once, unless it ends on two days', () => {
  const running = truce({ expires: '2031-03-09' });
  expect(clash(running, truce({ length: '90 days' }))).toBe(true);
  expect(clash(running, truce({ expires: '2031-09-09' }))).toBe(false);
  expect(clash(running, truce({ parties: ['GE', 'PL'] }))).toBe(false);
});

test('two lengths that are asked for are two truces', () => {
  const asked = truce({ state: 'proposed', length: '6 months' });
  expect(clash(asked, truce({ state: 'proposed', length: '3 weeks' }))).toBe(false);
  expect(clash(asked, truce({ state: 'proposed' }))).toBe(true);
});
