import { describe, expect, it } from 'vitest';
import { day } from '../../time/index.js';
import { readingOf } from '../reading.js';
import { dealPlaces } from './deal-places.js';
import { type ValueOption, valueOf, whenOptions } from './deal-values.js';

const FILLER = 'The ministry would not say how much was sold. Nobody had counted it. The figures come next month.';

const optionsOf = (text: string, code: string): readonly ValueOption[] => {
  const reading = readingOf(text, day('2025-10-28'));
  const [place] = dealPlaces(reading).filter((each) => each.code === code);
  return place ? whenOptions(reading, place) : [];
};

describe('the days on which an agreement may have been made', () => {
  it('are also those that another sentence names with the partner', () => {
    const text = `Malaysia has a deal with the United States at 19%.\n\n${FILLER}\n\nMalaysia shook hands on October 26, 2025.`;
    const option = optionsOf(text, 'MY').find(({ value }) => value === '2025-10-26');
    expect(option?.signs).toContain('step=on names it');
  });

  it('and those of other agreements that the text tells of', () => {
    const text = `The United States signed agreements in Kuala Lumpur on October 26, 2025.\n\n${FILLER}\n\n${FILLER}\n\nCambodia has a deal at 19%, struck on the same day.`;
    const option = optionsOf(text, 'KH').find(({ value }) => value === '2025-10-26');
    expect(option?.signs).toContain('step=back agreed');
  });

  it('but not a day of which nothing else tells', () => {
    const text = `Malaysia has a deal with the United States at 19%.\n\n${FILLER}\n\nThe rain began on October 20, 2025.`;
    expect(optionsOf(text, 'MY').some(({ value }) => value === '2025-10-20')).toBe(false);
  });
});

describe('the day on which an agreement was made', () => {
  const told = (none: number): string | undefined => {
    const learnt = { get: () => ({ answers: ['yes'], weights: new Map([['none', [none]]]) }) };
    const options = [
      { value: '2025-10-26', signs: [] },
      { value: undefined, signs: ['none'] },
    ];
    return valueOf({ ...readingOf(FILLER, day('2025-10-28')), learnt }, 'deal-when', options)?.value;
  };

  it('is told of though none is a little likelier', () => {
    expect(told(60)).toBe('2025-10-26');
  });

  it('and left out where none is much likelier', () => {
    expect(told(120)).toBeUndefined();
  });
});
