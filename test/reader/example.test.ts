/** The report that comes as an example, read as its reader would: each claim that matters, with its sides and its time. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAsked } from '../../src/answers/read.js';
import { unwrap } from '../../src/problem/index.js';
import { parseDay } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';

const text = readFileSync('examples/stockholm.txt', 'utf8');
const { candidates } = unwrap(
  readAsked({ law: openLaw(), today: unwrap(parseDay('2026-11-26')) }, { text, published: '2025-07-29' }),
);

const claims = (kind: string) => candidates.filter((candidate) => candidate.kind === kind) as readonly any[];

describe('the last days of a truce', () => {
  test('both sides’ rates, now and at the peak, those of the suspended points, the secondary ones and the other deals', () => {
    const rates = claims('rate').map((rate) => `${rate.imposed_by} on ${rate.on} ${rate.level} ${rate.when}`);
    expect(rates).toEqual(
      expect.arrayContaining(['US on CN 30% now', 'CN on US 10% now', 'US on CN 145% peak', 'CN on US 125% peak']),
    );
    // A rate that is agreed and not yet in force is told of no time.
    for (const side of ['JP', 'EU']) expect(rates.find((rate) => rate.startsWith(`US on ${side} 15% `))).toBeDefined();
    expect(rates.find((rate) => rate.includes('24%'))).toBeDefined();
    expect(rates.find((rate) => rate.includes('100%'))).toBeDefined();
  });

  test('the round, the truce and its extension, the deadline and the missing signature, all borne out by the record', () => {
    expect(claims('talks_round').find(({ place }) => place === 'Stockholm')).toMatchObject({
      sequence: 3,
      check: { status: 'matches' },
    });
    expect(
      claims('truce')
        .map(({ state, check }) => `${state} ${check.status}`)
        .toSorted(),
    ).toEqual(['in force matches', 'proposed matches']);
    expect(claims('deadline')).toMatchObject([{ on: '2025-08-12', what: 'truce', check: { status: 'matches' } }]);
    expect(claims('signoff')).toMatchObject([{ by: 'Donald Trump', state: 'needed', check: { status: 'matches' } }]);
  });

  test('who spoke, on what, of which deals and figures', () => {
    expect(new Set(claims('statement').map(({ speaker }) => speaker))).toEqual(
      new Set(['Scott Bessent', 'Jamieson Greer', 'Li Chenggang']),
    );
    expect(claims('flashpoint').map(({ topic }) => topic)).toEqual(
      expect.arrayContaining([
        'russian-and-iranian-oil',
        'rare-earths',
        'tiktok',
        'semiconductors',
        'pharmaceuticals',
        'deficit',
      ]),
    );
    expect(claims('deal').map(({ partner }) => partner)).toEqual(expect.arrayContaining(['JP', 'EU']));
    expect(claims('figure')).toMatchObject([{ what: 'deficit', amount: '50 billion USD' }]);
  });

  test('“former highs” conflicts with what the instruments restore', () => {
    const risk = claims('risk').find(({ what }) => what === 'duties return');
    expect(risk.check.status).toBe('conflicts');
    expect(risk.check.note).toMatch(/34%.*not 125%/);
  });
});
