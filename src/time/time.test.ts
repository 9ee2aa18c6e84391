import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addDays, civil, covers, type Day, day, formatDay, parseDay, printSpan } from './index.js';

const first = day('1900-01-01');
const last = day('2100-12-31');
const anyDay = fc.integer({ min: first, max: last }).map((number) => number as Day);

describe('days', () => {
  test('go round through text and parts, every one from 1900 to 2100', () => {
    let date = Temporal.PlainDate.from('1900-01-01');
    const wrong: string[] = [];
    for (let when: number = first; when <= last; when += 1) {
      const { year, month, date: of } = civil(when as Day);
      const text = formatDay(when as Day);
      const back = parseDay(text);
      const same = text === date.toString() && year === date.year && month === date.month && of === date.day;
      if (!same || !back.ok || back.value !== when) wrong.push(`${when} ${text} ${date}`);
      date = date.add({ days: 1 });
    }
    expect(wrong).toEqual([]);
  });

  test('count from 1970-01-01, as a calendar kept by others does', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('2025-08-12')).toBe(20_312);
    expect(day('0000-03-01')).toBe(-719_468);
  });

  test('stand in order of their text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(a - b)).toBe(formatDay(a) < formatDay(b) ? -1 : formatDay(a) > formatDay(b) ? 1 : 0);
      }),
    );
  });
});

describe('parseDay()', () => {
  test('knows 29 February', () => {
    const is = (text: string): boolean => parseDay(text).ok;
    expect(['2024-02-29', '2000-02-29', '2096-02-29'].map(is)).toEqual([true, true, true]);
    expect(['2025-02-29', '1900-02-29', '2100-02-29', '2024-02-30'].map(is)).toEqual([false, false, false, false]);
    expect(formatDay(addDays(day('2024-02-28'), 1))).toBe('2024-02-29');
    expect(formatDay(addDays(day('2025-02-28'), 1))).toBe('2025-03-01');
  });

  test.each([
    ['2026-02-31', 'write it as 2026-02-28'],
    ['2024-02-31', 'write it as 2024-02-29'],
    ['2026-04-31', 'write it as 2026-04-30'],
    ['31/02/2026', 'write it as 2026-02-28'],
    ['2026-13-01', 'write it as 2026-02-28'],
    ['2026-00-10', 'write it as 2026-02-28'],
    ['2026-1-5', 'write it as 2026-02-28'],
    ['20260105', 'write it as 2026-02-28'],
    ['2026-01-05T00:00:00Z', 'write it as 2026-02-28'],
    ['', 'write it as 2026-02-28'],
    ['２０２６-01-05', 'write it as 2026-02-28'],
  ])('refuses %j and says how to mend it', (text, mend) => {
    expect(parseDay(text)).toEqual({
      ok: false,
      problems: [{ code: 'bad-day', where: '', what: `'${text}' is not a day`, mend }],
    });
  });

  test('takes nothing but a day for one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseDay(text);
        if (parsed.ok) expect(formatDay(parsed.value)).toBe(text.trim());
      }),
    );
  });
});

describe('spans', () => {
  test('hold their first day and not their last word', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 500 }), (from, length) => {
        const span = { from, until: addDays(from, length) };
        expect(covers(span, from)).toBe(true);
        expect(covers(span, addDays(from, length - 1))).toBe(true);
        expect(covers(span, addDays(from, length))).toBe(false);
        expect(covers(span, addDays(from, -1))).toBe(false);
        expect(covers({ from }, last)).toBe(true);
      }),
    );
    expect(printSpan({ from: day('2025-05-14'), until: day('2025-08-12') })).toBe('from 2025-05-14 until 2025-08-12');
    expect(printSpan({ from: day('2025-05-14') })).toBe('from 2025-05-14');
  });
});

test('a day is made by its parser alone (these lines must not compile)', () => {
  // @ts-expect-error a number is not a day: it may be a count of days
  const fromNumber: Day = 20_000;
  // @ts-expect-error two days have no sum; addDays takes a count
  const fromSum: Day = day('2025-01-01') + 1;
  // @ts-expect-error text is not a day
  covers({ from: '2025-01-01' }, day('2025-01-01'));
  expect([fromNumber, fromSum]).toEqual([20_000, 20_090]);
  expect(() => day('2025-02-30')).toThrow("'2025-02-30' is not a day");
});
