import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { printProblem, unwrap } from '../problem/index.js';
import { day } from '../time/index.js';
import { parseConcordance } from './concordance.js';
import { decodeEdition } from './decode-edition.js';
import { codesOf, type Edition, findLine, rateLinesOf } from './edition.js';
import { editionOn } from './edition-on.js';
import { encodeEdition } from './encode-edition.js';
import { htsCode, parseHtsPrefix } from './hts-code.js';
import { openEditions } from './open-editions.js';
import { packEditions } from './pack-editions.js';
import { parseRate, printRate, type Rate } from './rate/index.js';
import { problemOfResolution, resolveCode } from './resolve-code.js';
import { parseSpecial, printSpecial } from './special.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../law/schedule/us/${name}.txt`, import.meta.url), 'utf8');

const NAMES = ['2025-basic', '2026-rev-4'] as const;
const texts = NAMES.map(read);
const [basic, rev4] = texts.map((text) => unwrap(decodeEdition(text))) as [Edition, Edition];
const concordance = unwrap(parseConcordance(read('concordance')));
const editions = [basic, rev4];

const linesOf = (edition: Edition) => [...rateLinesOf(edition)];

const ratesOf = (edition: Edition): readonly Rate[] =>
  linesOf(edition).flatMap(({ columns }) => [
    columns.general,
    columns.column2,
    columns.additional,
    ...columns.special.map((group) => group.rate),
  ]);

describe('the bundled editions', () => {
  it('hold every line of their sources', () => {
    expect(linesOf(basic)).toHaveLength(15_230);
    expect(linesOf(rev4)).toHaveLength(15_045);
    expect(linesOf(basic).reduce((sum, line) => sum + line.children.length, 0)).toBe(19_731);
    expect(linesOf(rev4).reduce((sum, line) => sum + line.children.length, 0)).toBe(19_856);
  });

  it('print every rate so that it reads back the same', () => {
    for (const edition of editions) {
      const printed = new Set(ratesOf(edition).map(printRate));
      expect(printed.size).toBeGreaterThan(1500);
      for (const text of printed) {
        const again = parseRate(text);
        expect(again.ok && printRate(again.value)).toBe(text);
      }
      for (const text of new Set(linesOf(edition).map((line) => printSpecial(line.columns.special))))
        expect(printSpecial(unwrap(parseSpecial(text)))).toBe(text);
    }
  });

  it('read back from their text as they were', () => {
    for (const [index, edition] of editions.entries()) {
      const text = texts[index] ?? '';
      expect(encodeEdition(edition, text.slice(2, text.indexOf('\n')))).toBe(text);
    }
  });

  it('pack into less than 100 kB and open as they were', () => {
    const packed = packEditions(editions);
    expect(gzipSync(packed, { level: 9 }).length).toBeLessThan(100_000);
    const opened = openEditions(packed);
    expect(opened.map((edition) => encodeEdition(edition, 'x'))).toEqual(
      editions.map((edition) => encodeEdition(edition, 'x')),
    );
  });

  it('give rates and units at ten digits', () => {
    const line = findLine(basic, htsCode('7202.11.10.00'));
    expect(line && [printRate(line.general), printRate(line.column2), line.units, line.rateCode, line.edition]).toEqual(
      ['1.4%', '6.5%', ['kg', 'Mn kg'], '72021110', '2025-basic'],
    );
  });

  it('hold the headings of chapter 99 as they stood', () => {
    const rate = (edition: Edition, code: string) =>
      printRate(findLine(edition, htsCode(code))?.general ?? { kind: 'absent' });
    expect(rate(basic, '9903.88.03')).toBe('The duty provided in the applicable subheading + 25%');
    expect(findLine(basic, htsCode('9904.02.01'))?.general).toEqual({ kind: 'absent' });
    expect(printRate(findLine(basic, htsCode('9904.02.01'))?.additional ?? { kind: 'absent' })).toBe('66.6¢/kg');
  });
});

describe('editionOn()', () => {
  it('chooses by the day, from inclusive, until exclusive', () => {
    expect(unwrap(editionOn(editions, day('2025-01-01'))).id).toBe('2025-basic');
    expect(unwrap(editionOn(editions, day('2025-12-31'))).id).toBe('2025-basic');
    expect(unwrap(editionOn(editions, day('2026-01-01'))).id).toBe('2026-rev-4');
  });

  it('names a day before all editions and says how to import one', () => {
    const none = editionOn(editions, day('2024-12-31'));
    expect(none.ok ? '' : none.problems[0]?.what).toMatch(/2024-12-31/);
    expect(none.ok ? '' : none.problems[0]?.mend).toMatch(/truce schedule import/);
  });
});

describe('resolveCode()', () => {
  const resolve = (text: string, on: string) =>
    unwrap(resolveCode(editions, unwrap(parseHtsPrefix(text)), day(on), [concordance]));

  it('finds every code of each edition in its own days', () => {
    for (const [edition, on] of [[basic, '2025-06-01'] as const, [rev4, '2026-06-01'] as const])
      for (const code of codesOf(edition))
        if (unwrap(resolveCode(editions, code, day(on))).kind !== 'found') throw new Error(`${code} is not found`);
  });

  it('names the successors of a code that ended', () => {
    const ended = resolve('0202.30.50.85', '2026-03-01');
    expect(ended).toMatchObject({
      kind: 'ended',
      lastIn: '2025-basic',
      successors: ['0202305097'],
      rateLine: { rateCode: '02023050' },
    });
    const said = problemOfResolution(ended);
    expect(said && printProblem(said)).toBe(
      '0202.30.50.85 ended by 2026-01-01 (it was last in 2025-basic); use the code that took its place: 0202.30.50.97',
    );
  });

  it('names the predecessors of a code that begins later', () => {
    expect(resolve('0202.30.50.97', '2025-06-01')).toMatchObject({
      kind: 'begins',
      firstIn: '2026-rev-4',
      predecessors: ['0202305085'],
    });
  });

  it('only records pairs of a code that ended and codes that are there', () => {
    for (const [before, after] of concordance.successors) {
      expect(findLine(basic, htsCode(before))).toBeDefined();
      expect(findLine(rev4, htsCode(before))).toBeUndefined();
      for (const code of after) expect(findLine(rev4, code)).toBeDefined();
    }
  });

  it('lists the lines under a heading, and the nearest lines to an unknown code', () => {
    expect(resolve('7202.11', '2025-06-01')).toMatchObject({ kind: 'unknown', nearest: ['72021110', '72021150'] });
    expect(resolve('7202.11.10.99', '2025-06-01')).toMatchObject({
      kind: 'unknown',
      under: '72021110',
      nearest: ['7202111000'],
      rateLine: { code: '72021110' },
    });
    expect(resolve('7702.11.10.99', '2025-06-01')).toMatchObject({ kind: 'unknown', nearest: [] });
  });

  it('says when no edition covers the day', () => {
    expect(resolveCode(editions, htsCode('7202.11.10.00'), day('2019-06-01')).ok).toBe(false);
  });
});
