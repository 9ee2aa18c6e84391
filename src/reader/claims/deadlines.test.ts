import { expect, test } from 'vitest';
import { day } from '../../time/index.js';
import { readText } from '../read-text.js';

test('a day told as the end of controls is not the end of the truce as well', () => {
  const text =
    'China and the United States keep their tariff truce. China suspends its export controls on rare earths until November 10, 2026.';
  const { claims } = readText(text, { published: day('2026-03-02') });
  expect(claims.flatMap(({ claim }) => (claim.kind === 'deadline' ? [`${claim.on} ${claim.what}`] : []))).toEqual([
    '2026-11-10 controls',
  ]);
});
