import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Law } from '../assessment/index.js';
import { day } from '../time/index.js';
import { openLaw } from '../truce.js';
import { briefOn } from './index.js';

const law = openLaw();

describe('what is said and agreed', () => {
  it('changes no rate, however much of it there is', () => {
    const evidence = { cite: 'a newspaper', source: 'single source' as const };
    const statement = fc.record({
      when: fc.integer({ min: day('2025-05-14'), max: day('2025-07-29') }),
      claims: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 40 }), (said) => {
        const talks = {
          ...law.talks,
          statements: said.map(({ when, claims }, index) => ({
            id: `s-${index}`,
            who: 'a speaker',
            office: 'an office',
            when: when as never,
            claims,
            topics: ['truce'],
            evidence,
          })),
          proposals: said.map(({ when, claims }, index) => ({
            id: `p-${index}`,
            truce: 'us-china-2025',
            agreed: when as never,
            by: ['negotiators'],
            terms: claims,
            extends_to: day('2030-01-01'),
            needs: [{ side: 'US', who: 'the President', act: 'order' }],
            evidence,
          })),
        };
        const rates = (from: Law) =>
          briefOn(from, day('2025-07-29'), day('2025-07-29')).sides.map(({ rateNow, rateIfLapsed, ratePeak }) => [
            rateNow,
            rateIfLapsed,
            ratePeak,
          ]);
        expect(rates({ ...law, talks })).toEqual(
          rates({ ...law, talks: { ...law.talks, statements: [], proposals: [] } }),
        );
      }),
      { numRuns: 20 },
    );
  });
});
