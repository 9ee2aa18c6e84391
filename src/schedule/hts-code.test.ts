import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printProblem, unwrap } from '../problem/index.js';
import { formatHtsCode, htsCode, parseHtsCode, parseHtsPrefix } from './hts-code.js';

const digits = fc.constantFrom(8, 10).chain((length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`)));

describe('parseHtsCode()', () => {
  it('reads a code however it is dotted', () => {
    fc.assert(
      fc.property(digits, fc.infiniteStream(fc.boolean()), (code, dots) => {
        const dotted = [...code].map((digit, index) => (index > 0 && dots.next().value ? `.${digit}` : digit)).join('');
        expect(unwrap(parseHtsCode(` ${dotted} `))).toEqual({ code, warnings: [] });
      }),
    );
  });

  it('prints a code so that it reads back the same', () => {
    fc.assert(fc.property(digits, (code) => htsCode(formatHtsCode(htsCode(code))) === code));
  });

  it('keeps leading zeros', () => {
    expect(unwrap(parseHtsCode('0101.21.00.10')).code).toBe('0101210010');
  });

  it('restores a leading zero that a spreadsheet lost, with a warning', () => {
    const { code, warnings } = unwrap(parseHtsCode('101210010'));
    expect(code).toBe('0101210010');
    expect(warnings.map((warning) => warning.code)).toEqual(['hts-code-padded']);
    expect(unwrap(parseHtsCode('101.21.00')).code).toBe('01012100');
  });

  it('never pads on the right: 7202.111 has lost its end', () => {
    const refused = parseHtsCode('7202.111');
    expect(refused.ok ? '' : refused.problems.map(printProblem).join()).toBe(
      "'7202.111' lost a digit at its end, not at its beginning; write all 8 or 10 digits, for example 7202.11.10.00",
    );
  });

  it.each(['', '7202', '720211', '7202.11.10.00.1', '7202-11-10', 'steel', '.72021110', '-72021110'])(
    'refuses %o',
    (text) => {
      expect(parseHtsCode(text).ok).toBe(false);
    },
  );
});

describe('parseHtsPrefix()', () => {
  it('reads headings and longer beginnings as they are', () => {
    expect(unwrap(parseHtsPrefix('7202.11'))).toBe('720211');
    expect(unwrap(parseHtsPrefix('99'))).toBe('99');
    expect(parseHtsPrefix('7').ok).toBe(false);
  });
});

describe('formatHtsCode()', () => {
  it('prints 4-2-2-2', () => {
    expect(formatHtsCode(htsCode('7202111000'))).toBe('7202.11.10.00');
    expect(formatHtsCode(htsCode('72021110'))).toBe('7202.11.10');
  });
});
