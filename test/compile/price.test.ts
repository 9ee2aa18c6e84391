/** The compiled tables against the explained path: the same totals to the cent, the same words for what is missing. */
import { describe, expect, it } from 'vitest';
import { assessLine, regimeOf } from '../../src/assessment/index.js';
import { compile, pricerOf } from '../../src/compile/index.js';
import { day } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';
import { dice, lineSource, randomLine } from '../random-lines.js';

const law = openLaw();
const source = lineSource(law);

describe('pricerOf()', () => {
  it.each([
    ['everything known', undefined, 1],
    ['as known on 29 July 2025', day('2025-07-29'), 2],
  ])('answers like the explained path, with %s', (_, known, seed) => {
    const price = pricerOf(compile(law, known));
    const regime = regimeOf(law, known);
    const roll = dice(seed);
    for (let index = 0; index < 6_000; index += 1) {
      const line = randomLine(roll, source);
      const { duty, owed, missing } = assessLine(line, { regime, schedule: law.schedule, on: line.entryDate });
      expect({ line, ...price(line, line.entryDate) }).toEqual({
        line,
        missing,
        ...(duty === undefined ? {} : { duty }),
        ...(owed === undefined ? {} : { owed }),
      });
    }
  });
});
