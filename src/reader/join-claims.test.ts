import { describe, expect, it } from 'vitest';
import type { Found } from './found.js';
import { joinClaims } from './join-claims.js';

const rate = (
  start: number,
  share: number,
  more: { readonly when?: 'now' | 'proposed'; readonly goods?: string },
): Found => ({
  claim: {
    kind: 'rate',
    imposed_by: 'CN',
    on: 'US',
    level: '10%',
    unit: 'percent',
    of: 'additional',
    when: 'now',
    ...more,
  },
  ranges: [{ start, end: start + 10 }],
  rule: 'rate: learnt, plain',
  share,
});

describe('joinClaims()', () => {
  it('tells the duty on some goods apart from that on all, if both are likely', () => {
    const joined = joinClaims([rate(0, 0.97, {}), rate(50, 0.9, { goods: 'soybeans' })]);
    expect(joined.map(({ claim }) => claim.kind === 'rate' && claim.goods)).toEqual([undefined, 'soybeans']);
  });
  it('takes a level that comes again without its goods for the same', () => {
    const joined = joinClaims([rate(0, 0.9, { goods: 'soybeans' }), rate(50, 0.6, {})]);
    expect(joined.map(({ claim }) => claim.kind === 'rate' && claim.goods)).toEqual(['soybeans']);
  });
  it('tells a rate as proposed besides the same one in force only if that is likely', () => {
    expect(joinClaims([rate(0, 0.9, {}), rate(50, 0.6, { when: 'proposed' })])).toHaveLength(1);
    expect(joinClaims([rate(0, 0.9, {}), rate(50, 0.85, { when: 'proposed' })])).toHaveLength(2);
  });
  it('takes a level told of without a time for the same one in force', () => {
    const joined = joinClaims([rate(0, 0.9, {}), { ...rate(50, 0.95, { when: 'proposed' }), timeless: true }]);
    expect(joined.map(({ claim }) => claim.kind === 'rate' && claim.when)).toEqual(['now']);
  });
});
