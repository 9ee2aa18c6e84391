import { describe, expect, it } from 'vitest';
import { unwrap } from '../problem/index.js';
import { day } from '../time/index.js';
import { rateOf } from './rate/index.js';
import { parseSpecial, parseSpi, printSpecial, type Spi, specialRate } from './special.js';
import { programOf, spiProblem, spisOf } from './spi-origins.js';

const spi = (text: string): Spi => {
  const parsed = parseSpi(text);
  if (parsed === undefined) throw new Error(`${text} is not an indicator`);
  return parsed;
};

const printed = (text: string): string => printSpecial(unwrap(parseSpecial(text)));

describe('parseSpecial()', () => {
  it.each([
    ['', ''],
    ['Free', 'Free'],
    ['Free (A, AU,BH, CL)', 'Free (A,AU,BH,CL)'],
    ['Free\n(A, D, E)', 'Free (A,D,E)'],
    ['Free(A*,AU)3% (JP)', 'Free (A*,AU) 3% (JP)'],
    ['Free (A*,D,E IL,JO)', 'Free (A*,D,E,IL,JO)'],
    ['Free (MA,.OM,P)', 'Free (MA,OM,P)'],
    ['Free (MA ,OM,P', 'Free (MA,OM,P)'],
    ['Free (IL) See 9919.04.50, 9919.04.57 (PA (PA)', 'Free (IL) See 9919.04.50, 9919.04.57 (PA)'],
    [
      'Free (AU) A duty upon the value of the repairs or alterations (see U.S. note 3 of this subchapter) (B,C,)',
      'Free (AU) A duty upon the value of the repairs or alterations (see U.S. note 3 to this subchapter) (B,C)',
    ],
    [
      'No change (A) Free (CA,IL, MX) See U.S. note 3(e) (CO,PE)',
      'No change (A) Free (CA,IL,MX) See U.S. note 3(e) (CO,PE)',
    ],
    ['1.9¢/liter + 13.9¢/pf. liter (JO)', '1.9¢/liter + 13.9¢/pf. liter (JO)'],
  ])('reads %o', (text, canonical) => {
    expect(printed(text)).toBe(canonical);
    expect(printed(canonical)).toBe(canonical);
  });

  it('refuses programs without a rate, and rates it does not know', () => {
    expect(parseSpecial('(A,AU)').ok).toBe(false);
    expect(parseSpecial('Free (A) maybe (AU)').ok).toBe(false);
  });
});

describe('specialRate()', () => {
  const special = unwrap(parseSpecial('Free (A+,AU,BH) 2¢/kg (PA) See 9823.04.01-9823.04.54 (S+)'));

  it('finds the rate of the group that names the indicator', () => {
    expect(specialRate(special, spi('PA'))).toEqual({ rate: rateOf('2¢/kg'), printed: 'PA' });
    expect(specialRate(special, spi('KR'))).toBeUndefined();
  });

  it('says when the line prints the indicator with a narrower mark', () => {
    expect(specialRate(special, spi('A'))).toEqual({ rate: rateOf('Free'), printed: 'A+' });
    expect(specialRate(special, spi('S'))?.printed).toBe('S+');
  });

  it('gives a group without programs to every claim', () => {
    expect(specialRate(unwrap(parseSpecial('Free')), spi('AU'))).toEqual({ rate: rateOf('Free'), printed: undefined });
  });
});

describe('special programs', () => {
  it('belong to their origins, with a citation', () => {
    expect(programOf(spi('S'))).toMatchObject({ origins: { origins: ['CA', 'MX'] }, cites: 'HTSUS general note 11' });
    expect(spisOf('AU', day('2025-06-01'))).toEqual(expect.arrayContaining(['AU', 'C', 'K', 'L']));
    expect(spisOf('CN', day('2025-06-01'))).toEqual(['C', 'K', 'L']);
  });

  it('are refused to other origins and after they lapsed, in a sentence', () => {
    expect(spiProblem(spi('AU'), 'AU', day('2025-06-01'))).toBeUndefined();
    expect(spiProblem(spi('AU'), 'CN', day('2025-06-01'))).toMatch(/not open to goods of CN/);
    expect(spiProblem(spi('A'), 'IN', day('2021-01-01'))).toMatch(/lapsed for goods entered on or after 2021-01-01/);
    expect(spiProblem(spi('A'), 'IN', day('2020-12-31'))).toBeUndefined();
  });
});
