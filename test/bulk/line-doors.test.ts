/** What a page works out in the browser is what the tables of the database work out of the same file, byte for byte. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Asked,
  answerPieces,
  askExposure,
  exposureAnswer,
  exposureDoor,
  type LineDoor,
} from '../../src/answers/index.js';
import { exposureOfFiles } from '../../src/bulk/index.js';
import { parseCsv } from '../../src/files/index.js';
import { finish, type GivenFile } from '../../src/portfolio/index.js';
import { unwrap } from '../../src/problem/index.js';
import { day } from '../../src/time/index.js';
import { openLaw } from '../../src/truce.js';
import { dice, lineSource, randomLine } from '../random-lines.js';
import { csvOf } from './line-rows.js';

const law = openLaw();
const asked: Asked = { law, today: day('2026-03-01') };
const folder = mkdtempSync(join(tmpdir(), 'truce-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MEMORY = { memory: '1GB' };

/** Lines that the law can tell apart, some of one entry, and rows that nobody can read. */
const randomText = (seed: number, count: number): string => {
  const roll = dice(seed);
  const source = lineSource(law);
  const [header, ...rows] = csvOf(Array.from({ length: count }, () => randomLine(roll, source)))
    .trimEnd()
    .split('\n');
  const width = header?.split(',').length ?? 0;
  const cells = (...first: readonly string[]): string => [...first, ...Array(width - first.length).fill('')].join(',');
  const bad = [
    cells('nonsense', 'US', 'CN', '2025-08-12', '', '', '100.00'),
    cells('9503000073', 'US', 'CN', '31/02/2025', '', '', '100.00'),
    cells('9503000073', 'US', 'Atlantis', '2025-08-12', '', '', '-5'),
    cells('9503000073', 'US', 'CN', '', '', '', '1250.00'),
    '9503000073,US',
    `${cells('9503000073', 'US', 'CN', '2025-08-12', '', '', '100.00')},beyond`,
    cells(' 9503.00.0073', 'usa', 'China', '08/12/2025', '', 'Ocean', '$1,250.00'),
  ];
  for (const [index, row] of bad.entries())
    rows.splice((index * 131) % rows.length, 0, row.replace('$1,250.00', '"$1,250.00"'));
  return `${[header, ...rows].join('\n')}\n`;
};

const FILES: readonly (readonly [name: string, text: string])[] = [
  ...['importer', 'es-003', 'shipments'].map((name) => [name, readFileSync(`examples/${name}.csv`, 'utf8')] as const),
  ['random lines', randomText(31, 1_500)],
];

const fileOf = (name: string, text: string): GivenFile => {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, text);
  return { path, ...unwrap(parseCsv(text, path)) };
};

const textOfDoor = (door: LineDoor, about: object, tables: readonly GivenFile[]): string =>
  [...answerPieces(unwrap(finish(door.steps(asked, about as never, tables))))].join('');

describe('exposure', () => {
  const ABOUT = {
    known: '2025-07-29',
    scenario: ['lapse', 'peak'],
    by: ['origin', 'chapter', 'sector', 'supplier', 'month'],
  };
  const bothWays = async (about: Parameters<typeof askExposure>[1], tables: readonly GivenFile[]) => {
    const question = unwrap(askExposure(asked, about));
    const paths = tables.map(({ path }) => path);
    const answer = unwrap(await exposureOfFiles(paths, law.origins, question, MEMORY));
    return [textOfDoor(exposureDoor, about, tables), [...answerPieces(exposureAnswer(answer))].join('')] as const;
  };

  it.each(FILES)('is the same in the core and by tables, each line on its own day: %s', async (name, text) => {
    const [core, bulk] = await bothWays(ABOUT, [fileOf(name, text)]);
    expect(core).toBe(bulk);
  });

  it.each(FILES)('is the same in the core and by tables, all on one day: %s', async (name, text) => {
    const [core, bulk] = await bothWays({ ...ABOUT, on: '2025-08-12', top: '40' }, [fileOf(name, text)]);
    expect(core).toBe(bulk);
    if (name !== 'es-003') expect(JSON.parse(core).scenarios[2].difference).not.toBe('0.00');
  });

  it('is the same of several files together, each line named by its own', async () => {
    const tables = FILES.slice(0, 3)
      .toReversed()
      .map(([name, text]) => fileOf(`several ${name}`, text));
    const [core, bulk] = await bothWays({ ...ABOUT, on: '2025-08-12', top: '60' }, tables);
    expect(core).toBe(bulk);
    expect(new Set(JSON.parse(core).moved.map(({ file }: { file: string }) => file)).size).toBeGreaterThan(1);
  });
});
