/** The answers of the tables are those of the explained path: duty, what is owed, programs, fees, headings and what is missing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerStaged, BulkDatabase, stage } from '../../src/bulk/index.js';
import { compile } from '../../src/compile/index.js';
import { parseCsv } from '../../src/files/index.js';
import { printExact } from '../../src/money/index.js';
import { type AssessedRow, assessPortfolio, programDuty, readPortfolio } from '../../src/portfolio/index.js';
import { unwrap } from '../../src/problem/index.js';
import { day } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';
import { dice, lineSource, randomLine } from '../random-lines.js';
import { csvOf } from './line-rows.js';

const law = openLaw();
const source = lineSource(law);
const folder = mkdtempSync(join(tmpdir(), 'truce-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const known = day('2026-10-01');

describe('answerStaged()', () => {
  it.each([
    ['each line on its own day', 21, 7_000, undefined],
    ['all lines on one day', 22, 2_000, day('2026-01-20')],
  ])('answers like the explained path: %s', async (_, seed, count, on) => {
    const roll = dice(seed);
    // Entries of some lines each; those of one number but another day are other entries.
    const lines = Array.from({ length: count }, () => ({
      ...randomLine(roll, source),
      ...(roll(4) === 0 ? {} : { entryNumber: `ZZZ${roll(count / 20)}` }),
    }));
    const path = join(folder, `lines-${seed}.csv`);
    writeFileSync(path, csvOf(lines));
    const table = unwrap(parseCsv(csvOf(lines), path));
    const clocks = on === undefined ? {} : { on };
    const rows = assessPortfolio(unwrap(readPortfolio(table.headers, table.rows, law.origins)), law, {
      ...clocks,
      known,
    });
    const database = await BulkDatabase.open();
    const staged = unwrap(await stage(database, [path], { origins: law.origins, keepCells: false }));
    const { relation, programs } = await answerStaged(database, staged, {
      law,
      compiled: compile(law, known),
      known,
      ...clocks,
    });
    const columns = [
      'place',
      'duty',
      'owed',
      'mpf',
      'hmf',
      'rate',
      'headings',
      'missing',
      'assumed',
      'warnings',
      ...programs.map((each) => `in_${each}`),
    ];
    const answers = await database.rows(`SELECT ${columns.join(', ')} FROM ${relation}`);
    database.close();
    const number = (value: unknown): number | undefined => (value === null ? undefined : Number(value));
    expect(answers.map(([place]) => Number(place))).toEqual(rows.map((__, index) => index));
    for (const [index, row] of rows.entries()) {
      const [, duty, owed, mpf, hmf, rate, headings, missing, assumed, warnings, ...parts] = answers[index] ?? [];
      const answered = {
        duty: number(duty),
        owed: number(owed),
        mpf: number(mpf),
        hmf: number(hmf),
        rate: rate ?? undefined,
        headings: headings ?? '',
        missing: missing ?? '',
        programs: parts.map(number),
        warnings: ofBoth(String(warnings ?? '')),
      };
      const said = plainWords(String(assumed ?? ''));
      const expected = plainWords(assumedIn(row));
      expect({
        index,
        line: lines[index],
        said: said.filter((each) => !expected.includes(each)).filter(() => isLarge(row)),
      }).toEqual({
        index,
        line: lines[index],
        said: [],
      });
      expect({ index, line: lines[index], unsaid: expected.filter((each) => !said.includes(each)) }).toEqual({
        index,
        line: lines[index],
        unsaid: [],
      });
      expect({ index, line: lines[index], ...answered }).toEqual({
        index,
        line: lines[index],
        ...explained(row, programs),
      });
    }
  });
});

const assumedIn = ({ assessment }: AssessedRow): string =>
  (assessment?.assumed ?? []).map(({ what, effect }) => `${what} (${effect})`).join('; ');

/** Without the amount of an effect, which only the explained path works out. */
const plainWords = (text: string): readonly string[] =>
  text
    .split('; ')
    .map((each) => each.replace(/ \([^()]*\)$/, ''))
    .filter(Boolean);

/** An effect may be lost in the rounding of a small amount, or because one of several metals is given and another is not. */
const isLarge = ({ assessment }: AssessedRow): boolean =>
  (assessment?.line.value ?? 0) > 100_000 && Object.keys(assessment?.line.contents ?? {}).length === 0;

/** What is said of quantities that are of no use is said by the explained path alone. */
const ofBoth = (warnings: string): readonly string[] =>
  warnings.split('; ').filter((each) => each !== '' && !each.startsWith('the quantity '));

const explained = ({ assessment }: AssessedRow, programs: readonly Parameters<typeof programDuty>[1][]) => ({
  duty: assessment?.duty,
  owed: assessment?.owed,
  mpf: assessment?.fees.mpf,
  hmf: assessment?.fees.hmf,
  rate: assessment?.rate === undefined ? undefined : printExact(assessment.rate),
  headings: assessment?.components.map(({ heading }) => heading).join(' ') ?? '',
  missing: assessment?.missing.join('; ') ?? '',
  warnings: ofBoth(assessment?.warnings.join('; ') ?? ''),
  programs: programs.map((program) => (assessment?.duty === undefined ? undefined : programDuty(assessment, program))),
});
