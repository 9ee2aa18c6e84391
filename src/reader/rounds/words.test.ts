import { expect, test } from 'vitest';
import { isCalledOff } from './words.js';

test.each([
  ['hungary called off the customs talks with austria that had been due to start in sopron on monday.', true],
  ['a sixth round that was to begin on 25 august in delhi was called off, and no new date has been set.', true],
  ['the two spoke by telephone on tuesday; a round planned for this week in vienna was called off.', false],
  ['he later told reporters that he had not cancelled the meeting in seoul.', false],
  ['asked whether he had cancelled the meeting, he said no.', false],
  ['the duty was cancelled; talks go on in geneva.', false],
])('a meeting that is called off is none: %s', (low, off) => {
  expect(isCalledOff(low, 0)).toBe(off);
});
