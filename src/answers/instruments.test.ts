import { expect, test } from 'vitest';
import { day } from '../time/index.js';
import { openLaw } from '../truce.js';
import { instrumentsDoor } from './doors.js';

const asked = { law: openLaw(), today: day('2026-10-01') };

const answer = (question: object): readonly Record<string, unknown>[] => {
  const answered = instrumentsDoor.answer(asked, instrumentsDoor.question.parse(question));
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return answered.value.json as readonly Record<string, unknown>[];
};

test('lists every instrument known by a day, the latest first, and none known later', () => {
  const then = answer({ known: '2025-08-11' });
  expect(then[0]).toMatchObject({ instrument: 'us/2025/eo-14334', citation: 'EO 14334' });
  const days = then.map(({ known }) => String(known));
  expect(days).toEqual(days.toSorted().toReversed());
  expect(days[0]).toBe('2025-08-11');
  expect(answer({}).length).toBeGreaterThan(then.length);
});

test('tells what one instrument brought about, place by place', () => {
  const [order] = answer({ instrument: 'us/2025/eo-14334' });
  expect(order).toMatchObject({ kind: 'executive order', signed: '2025-08-11' });
  expect((order?.events as unknown[])[0]).toMatchObject({
    event: 'us/2025/eo-14334#1',
    kind: 'suspend',
    time: '12:01 a.m. EST',
    says: '9903.01.63 suspended from 2025-08-12 until 2025-11-10',
    measures: ['us/ieepa-reciprocal/china'],
  });
});

test('an instrument is not there before it could be known', () => {
  const answered = instrumentsDoor.answer(asked, { instrument: 'us/2025/eo-14334', known: '2025-08-10' });
  expect(answered).toMatchObject({
    problems: [{ code: 'unknown-instrument', what: "no instrument 'us/2025/eo-14334' was known on 2025-08-10" }],
  });
});
