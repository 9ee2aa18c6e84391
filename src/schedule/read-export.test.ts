import { describe, expect, it } from 'vitest';
import { printProblem, type Result, unwrap } from '../problem/index.js';
import { day } from '../time/index.js';
import { decodeEdition } from './decode-edition.js';
import { codesOf, type Edition, findLine } from './edition.js';
import { encodeEdition } from './encode-edition.js';
import { htsCode } from './hts-code.js';
import { openEditions } from './open-editions.js';
import { packEditions } from './pack-editions.js';
import { printRate } from './rate/index.js';
import { readExportJson, readExportRows } from './read-export.js';
import { searchDescriptions } from './search-descriptions.js';
import { printSpecial } from './special.js';

const ABOUT = { id: 'own', from: day('2026-05-01'), descriptions: true } as const;

const HEADER = [
  'HTS Number',
  'Indent',
  'Description',
  'Unit of Quantity',
  'General Rate of Duty',
  'Special Rate of Duty',
  'Column 2 Rate of Duty',
  'Quota Quantity',
  'Additional Duties',
];

const ROWS = [
  HEADER,
  ['0101', '0', 'Live animals of some kind:', '', '', '', '', '', ''],
  ['', '1', 'Ponies:', '', '', '', '', '', ''],
  ['0101.21.00', '2', 'For breeding', '', '1.4¢/kg + 2.8%', 'Free (A+,AU, BH)', '20%', '', ''],
  ['0101.21.00.10', '3', 'Males', '["No.","kg"]', '', '', '', '', ''],
  ['0101.21.00.20', '3', 'Females', '["No. and kg"]', '', '', '', '', ''],
  ['0101.29.00.00', '2', 'Other', '["doz. "]', 'Free', '', '15%', '', ''],
  ['9904.01.01', '0', 'Safeguard', '[""]', '', '', '', '', '3¢/kg'],
];

const JSON_LINES = ROWS.slice(1).map(([htsno, indent, description, units, general, special, other, , additional]) => ({
  htsno,
  indent,
  description,
  superior: null,
  units: units?.startsWith('[') ? (JSON.parse(units) as string[]) : null,
  general,
  special,
  other,
  footnotes: [],
  quotaQuantity: null,
  additionalDuties: null,
  addiitionalDuties: additional,
}));

const own = (): Edition => unwrap(readExportRows(ROWS, ABOUT));

const summary = (edition: Edition) =>
  [...codesOf(edition)].map((code) => {
    const line = findLine(edition, code);
    return (
      line &&
      [
        code,
        printRate(line.general),
        printSpecial(line.special),
        printRate(line.column2),
        printRate(line.additional),
        line.units.join('+'),
      ].join(' | ')
    );
  });

const problems = (result: Result<unknown>): readonly string[] => (result.ok ? [] : result.problems.map(printProblem));

describe('readExportRows()', () => {
  it('lets ten digits inherit rates from eight, with their own units', () => {
    expect(summary(own())).toEqual([
      '0101210010 | 1.4¢/kg + 2.8% | Free (A+,AU,BH) | 20% |  | No.+kg',
      '0101210020 | 1.4¢/kg + 2.8% | Free (A+,AU,BH) | 20% |  | No.+kg',
      '0101290000 | Free |  | 15% |  | doz.',
      '99040101 |  |  |  | 3¢/kg | ',
    ]);
  });

  it('makes the eight-digit line where only ten digits are printed', () => {
    expect(findLine(own(), htsCode('0101.29.00'))).toMatchObject({ rateCode: '01012900', units: ['doz.'] });
  });

  it('types a rate that is not printed as absent, not as free', () => {
    expect(findLine(own(), htsCode('9904.01.01'))?.general).toEqual({ kind: 'absent' });
  });

  it('tells all problems at once, each with its row and column', () => {
    const bad = [
      ...ROWS,
      ['0102.10.00', '1', '', '', 'a lot', 'Free (A) some (B)', '20%', '', ''],
      ['0101.21.00', '1', '', '', 'Free', '', '', '', ''],
      ['0103.1', '1', '', '', '', '', '', '', ''],
    ];
    expect(problems(readExportRows(bad, ABOUT))).toEqual([
      expect.stringMatching(/^row 9 \(0102\.10\.00\), general rate: 'a lot' is not a shape of rate/),
      expect.stringMatching(/^row 9 \(0102\.10\.00\), special rate: 'some' is not a shape of rate/),
      expect.stringMatching(/^row 10, HTS number: '01012100' stands twice/),
      expect.stringMatching(/^row 11, HTS number: '01031' is not a code/),
    ]);
  });

  it('says what a file that is not an export lacks', () => {
    expect(problems(readExportRows([['sku', 'price']], ABOUT))[0]).toMatch(
      /no column for digits, units, general, special, column2; download/,
    );
    expect(problems(readExportRows([], ABOUT))).toHaveLength(1);
  });
});

describe('readExportJson()', () => {
  it('reads the JSON form to the same edition', () => {
    const edition = unwrap(readExportJson(JSON.stringify(JSON_LINES), ABOUT));
    expect(encodeEdition(edition, 'x')).toBe(encodeEdition(own(), 'x'));
  });

  it('refuses what is not a list of lines', () => {
    expect(problems(readExportJson('{', ABOUT))[0]).toMatch(/not a JSON list/);
    expect(problems(readExportJson('[{"a":1}]', ABOUT))[0]).toMatch(/htsno/);
  });
});

describe('the text form of an edition', () => {
  it('reads back as it was, descriptions and all', () => {
    const text = encodeEdition(own(), 'x');
    const again = unwrap(decodeEdition(text));
    expect(encodeEdition(again, 'x')).toBe(text);
    expect(findLine(again, htsCode('0101.21.00.20'))?.description).toBe(
      'Live animals of some kind > Ponies > For breeding > Females',
    );
  });

  it('refuses another text', () => {
    expect(decodeEdition('hello').ok).toBe(false);
  });
});

describe('packed editions', () => {
  it('open as they were, the second as changes to the first', () => {
    const changed = ROWS.map((row) => (row[0] === '0101.29.00.00' ? row.with(4, '5%') : row)).filter(
      (row) => row[0] !== '9904.01.01',
    );
    const second = unwrap(
      readExportRows([...changed, ['0201.10.05', '0', '', '["kg"]', '4.4¢/kg', '', '6.6¢/kg', '', '']], {
        ...ABOUT,
        id: 'later',
        descriptions: false,
      }),
    );
    const [a, b] = openEditions(packEditions([own(), second]));
    expect(a && summary(a)).toEqual(summary(own()));
    expect(b && encodeEdition(b, 'x')).toBe(encodeEdition(second, 'x'));
  });

  it('keep rates of their own at ten digits', () => {
    const rows = [...ROWS, ['0101.29.00.10', '3', '', '["No."]', '', '', '25%', '', '']];
    const edition = unwrap(readExportRows(rows, { ...ABOUT, descriptions: false }));
    const [opened] = openEditions(packEditions([edition]));
    expect(opened && findLine(opened, htsCode('0101.29.00.10'))).toMatchObject({
      rateCode: '0101290010',
      general: { kind: 'free' },
    });
    expect(opened && encodeEdition(opened, 'x')).toBe(encodeEdition(edition, 'x'));
  });
});

describe('searchDescriptions()', () => {
  it('finds lines by the beginnings of words, own text first', () => {
    expect(searchDescriptions(own(), 'pony').map((found) => found.code)).toEqual([]);
    expect(searchDescriptions(own(), 'poni females').map((found) => found.code)).toEqual(['0101210020']);
    expect(searchDescriptions(own(), 'other').map((found) => found.code)).toEqual(['0101290000']);
  });

  it('finds nothing without words or without descriptions', () => {
    expect(searchDescriptions(own(), '  ')).toEqual([]);
    expect(searchDescriptions(unwrap(readExportRows(ROWS, { ...ABOUT, descriptions: false })), 'males')).toEqual([]);
  });
});
