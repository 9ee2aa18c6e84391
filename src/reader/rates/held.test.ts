import { describe, expect, it } from 'vitest';
import { between } from './held.js';

describe('between', () => {
  it('takes the time that two looks together hold to be likeliest', () => {
    const told = between(
      [
        { answer: 'now', share: 0.5 },
        { answer: 'past', share: 0.4 },
        { answer: 'open', share: 0.1 },
      ],
      [
        { answer: 'past', share: 0.7 },
        { answer: 'now', share: 0.3 },
      ],
    );
    expect(told.map(({ answer }) => answer)).toEqual(['past', 'now', 'open']);
    expect(told.map(({ share }) => Number(share.toFixed(2)))).toEqual([0.55, 0.4, 0.05]);
  });
});
