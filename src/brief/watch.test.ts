import { describe, expect, test } from 'vitest';
import { measureText, orderText, smallLedger } from '../../test/small-law.js';
import type { Law } from '../assessment/index.js';
import type { Ledger } from '../ledger/index.js';
import { day } from '../time/index.js';
import { openLaw } from '../truce.js';
import { hasChanged, watch } from './index.js';

const measures = { 'us/a': measureText('9903.90.01') };
const rate = (is: string, from: string): string => `  - rate: us/a\n    is: ${is}\n    from: ${from}\n    at: s. 1`;
const first = orderText('2025-01-10', rate('10%', '2025-02-01'));
const second = orderText('2025-03-10', rate('20%', '2025-04-01'), '2026-01-02');

const { balance: _, ...rest } = openLaw().talks;
const noTalks = {
  ...(Object.fromEntries(Object.keys(rest).map((key) => [key, []])) as unknown as Law['talks']),
  balance: { figures: [], targets: [] },
};
const lawOf = (ledger: Ledger): Law => ({ ...openLaw(), ledger, talks: noTalks });

const print = (record: unknown): string => JSON.stringify(record);
const one = lawOf(smallLedger(measures, { 'us/2025/one': first }));
const two = lawOf(smallLedger(measures, { 'us/2025/one': first, 'us/2025/two': second }));

describe('watch()', () => {
  test('the first look says where it starts from and calls nothing new', () => {
    const report = watch(two, day('2025-03-31'), print);
    expect(report.since).toBeUndefined();
    expect(hasChanged(report)).toBe(false);
    expect(Object.keys(report.watched.seen)).toEqual(['us/2025/one', 'us/2025/two']);
  });

  test('tells what became known after the last look and up to today, once', () => {
    const { watched } = watch(two, day('2025-03-09'), print);
    const report = watch(two, day('2025-03-10'), print, { watched });
    expect(report.news.map(({ id }) => id)).toEqual(['us/2025/two']);
    expect(report.corrections).toEqual([]);
    expect(hasChanged(watch(two, day('2025-03-10'), print, { watched: report.watched }))).toBe(false);
  });

  test('an act that is not known yet is no news', () => {
    const report = watch(two, day('2025-03-09'), print, { since: day('2025-01-10') });
    expect(hasChanged(report)).toBe(false);
  });

  test('an act recorded late, about a day already seen, is a correction', () => {
    const { watched } = watch(one, day('2025-06-01'), print);
    const report = watch(two, day('2025-06-02'), print, { watched });
    expect(report.news).toEqual([]);
    expect(report.corrections.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['recorded late us/2025/two']);
    expect(report.chain).toBe('longer');
  });

  test('a record that reads otherwise now is corrected, and the chain that held it was made anew', () => {
    const { watched } = watch(one, day('2025-06-01'), print);
    const edited = lawOf(smallLedger(measures, { 'us/2025/one': first.replace('10%', '15%') }));
    const report = watch(edited, day('2025-06-01'), print, { watched });
    expect(report.corrections.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['corrected us/2025/one']);
    expect(report.chain).toBe('rebuilt');
  });

  test('a record that is no longer held was taken away', () => {
    const { watched } = watch(two, day('2025-06-01'), print);
    const report = watch(one, day('2025-06-01'), print, { watched });
    expect(report.corrections).toEqual([{ kind: 'taken away', id: 'us/2025/two' }]);
  });

  test('records of the talks are news like acts', () => {
    const said = {
      id: 'she-said',
      who: 'A negotiator',
      office: 'an office',
      when: day('2025-05-01'),
      claims: 'it is done',
      topics: ['truce'],
      evidence: { cite: 'a newspaper', source: 'single source' as const },
    };
    const law = { ...one, talks: { ...noTalks, statements: [said] } };
    const { watched } = watch(law, day('2025-04-30'), print);
    const report = watch(law, day('2025-05-01'), print, { watched });
    expect(report.news.map(({ id, headline }) => [id, headline])).toEqual([['talks/statements/she-said', false]]);
    const corrected = { ...law, talks: { ...noTalks, statements: [{ ...said, claims: 'it is not' }] } };
    const again = watch(corrected, day('2025-05-02'), print, { watched: report.watched });
    expect(again.corrections.map(({ kind }) => kind)).toEqual(['corrected']);
    expect(again.chain).toBe('same');
  });
});
