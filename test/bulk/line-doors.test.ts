/** What a page works out in the browser is what the tables of the database work out of the same file, byte for byte. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import {
  type Answer,
  type Asked,
  answerPieces,
  askAssess,
  askDeadlines,
  askExposure,
  assessDoor,
  deadlinesAnswer,
  deadlinesDoor,
  exposureAnswer,
  exposureDoor,
  type LineDoor,
  refundsDoor,
} from '../../src/answers/index.js';
import { assessedPieces, deadlinesOfFiles, exposureOfFiles } from '../../src/bulk/index.js';
import { parseCsv } from '../../src/files/index.js';
import { finish, type GivenFile } from '../../src/portfolio/index.js';
import { unwrap } from '../../src/problem/index.js';
import { readTable } from '../../src/tables/index.js';
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
    rows.splice((index * 71) % rows.length, 0, row.replace('$1,250.00', '"$1,250.00"'));
  return `${[header, ...rows].join('\n')}\n`;
};

const FILES: readonly (readonly [name: string, text: string])[] = [
  ...['importer', 'es-003', 'shipments'].map((name) => [name, readFileSync(`examples/${name}.csv`, 'utf8')] as const),
  ['random lines', randomText(31, 600)],
];

const fileOf = (name: string, text: string): GivenFile => {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, text);
  return { path, ...unwrap(parseCsv(text, path)) };
};

const textOfDoor = (door: LineDoor, about: object, tables: readonly GivenFile[]): string =>
  piecesOf(unwrap(finish(door.steps(asked, about as never, tables))));

const piecesOf = (answer: Answer): string => [...answerPieces(answer)].join('');

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
    return [textOfDoor(exposureDoor, about, tables), piecesOf(exposureAnswer(answer))] as const;
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

describe('tables read from bytes', () => {
  const [, text] = FILES[0] as (typeof FILES)[number];
  const { headers, rows } = unwrap(parseCsv(text, 'importer'));
  const objects = rows.map(({ cells }) =>
    JSON.stringify(Object.fromEntries(headers.map((name, at) => [name, cells[at]]))),
  );
  const sheet = [headers, ...rows.map(({ cells }) => cells)].map((row) =>
    row.map((value) => ({ value, type: String })),
  );

  it.each([
    ['importer.csv', () => text],
    ['importer semicolons.csv', () => text.replaceAll(';', '|').replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';')],
    ['importer windows.csv', () => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['importer packed.csv.gz', () => gzipSync(text)],
    ['importer.jsonl', () => objects.join('\n')],
    ['importer.xlsx', () => writeXlsxFile([{ sheet: 'Main Report', data: sheet }]).toBuffer()],
  ] as const)('are those that the database reads: %s', async (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, await content());
    const table = unwrap(await readTable(path, new Uint8Array(readFileSync(path))));
    const about = { known: '2025-07-29', on: '2025-08-12', by: ['supplier'], top: '40' };
    const bulk = unwrap(await exposureOfFiles([path], law.origins, unwrap(askExposure(asked, about)), MEMORY));
    expect(textOfDoor(exposureDoor, about, [table])).toBe(piecesOf(exposureAnswer(bulk)));
    expect(bulk.exposure.lines).toBe(rows.length);
  });
});

describe('deadlines', () => {
  const ABOUT = { known: '2025-07-29', scenario: ['extend:90d'], top: '7' };
  const bothWays = async (about: Parameters<typeof askDeadlines>[1], tables: readonly GivenFile[]) => {
    const paths = tables.map(({ path }) => path);
    const page = unwrap(await deadlinesOfFiles(paths, law, unwrap(askDeadlines(asked, about)), MEMORY));
    return [textOfDoor(deadlinesDoor, about, tables), piecesOf(deadlinesAnswer(page))] as const;
  };

  it.each(FILES)('are the same in the core and by tables: %s', async (name, text) => {
    const [core, bulk] = await bothWays(ABOUT, [fileOf(name, text)]);
    expect(core).toBe(bulk);
    if (name !== 'es-003') expect(JSON.parse(core).scenarios[0].deadlines.length).toBeGreaterThan(0);
  });

  it('are the same of several files together, with the shipments that one of them plans', async () => {
    const tables = FILES.slice(0, 3).map(([name, text]) => fileOf(`several ${name}`, text));
    const [core, bulk] = await bothWays({ ...ABOUT, known: '2025-04-20', transit: 'vessel=28' }, tables);
    expect(core).toBe(bulk);
    expect(JSON.parse(core).shipments.shipments).toBeGreaterThan(0);
  });
});

describe('assess', () => {
  const bothWays = async (about: Parameters<typeof askAssess>[1], tables: readonly GivenFile[]) => {
    const question = unwrap(askAssess(asked, about));
    const pieces: string[] = [];
    const take = async (piece: string) => void pieces.push(piece);
    const paths = tables.map(({ path }) => path);
    unwrap(await assessedPieces(paths, law.origins, question, MEMORY, take));
    const { scenario: [scenario] = [], ...rest } = about;
    return [textOfDoor(assessDoor, { ...rest, ...(scenario ? { scenario } : {}) }, tables), pieces.join('')] as const;
  };

  it.each(FILES)('says the same of every row in the core and by tables: %s', async (name, text) => {
    const [core, bulk] = await bothWays({ known: '2025-07-29' }, [fileOf(name, text)]);
    expect(core).toBe(bulk);
    expect(core.trimEnd().split('\n').length).toBe(text.trimEnd().split('\n').length - 1);
  });

  it('says the same of several files together under a scenario, all entered on one day', async () => {
    const tables = FILES.slice(0, 3).map(([name, text]) => fileOf(`several ${name}`, text));
    const [core, bulk] = await bothWays({ known: '2025-07-29', on: '2025-08-12', scenario: ['extend:90d'] }, tables);
    expect(core).toBe(bulk);
  });
});

describe('rows in the question itself', () => {
  it.each([
    [exposureDoor, { on: '2025-08-12', known: '2025-07-29' }],
    [deadlinesDoor, { known: '2025-07-29' }],
    [assessDoor, { on: '2025-08-12', known: '2025-07-29' }],
    [refundsDoor, { known: '2026-03-01', audit: 'yes' }],
  ] as const)('are answered as those of a file: $name', (door: LineDoor, about) => {
    const [, text] = FILES[0] as (typeof FILES)[number];
    const { headers, rows } = unwrap(parseCsv(text, 'lines'));
    const table = { path: 'lines', headers, rows: rows.map((row, index) => ({ ...row, number: index + 1 })) };
    const lines = rows.map(({ cells }) =>
      Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ''])),
    );
    const question = door.question.parse({ lines, ...about });
    expect(piecesOf(unwrap(door.answer(asked, question)))).toBe(textOfDoor(door, about, [table]));
  });

  it('may be numbers, and may leave columns out', () => {
    const lines = [
      { hts: '9503.00.00.73', origin: 'CN', value: 25000 },
      { hts: '9503000073', origin: 'China', value: '25,000.00', entry_number: 'A-1', quantity: null },
    ];
    const { json } = unwrap(exposureDoor.answer(asked, { lines, on: '2025-08-12', known: '2025-07-29' }));
    // 20% fentanyl and 34% reciprocal of 25,000 each, by the law that was signed.
    expect(json).toMatchObject({ files: ['lines'], lines: 2, unknown: 0, value: '50000.00' });
    expect(json).toHaveProperty('scenarios.0.duty', '27000.00');
  });

  it('are told what they lack in a sentence', () => {
    const refused = exposureDoor.answer(asked, {
      lines: [{ code: '9503.00.00.73' }],
      by: ['colour'],
      top: 'many',
      known: '2025',
    });
    expect(refused.ok ? [] : refused.problems.map(({ code, where }) => [code, where])).toEqual([
      ['bad-day', 'known'],
      ['unknown-dimension', 'by'],
      ['bad-count', 'top'],
    ]);
    const columns = exposureDoor.answer(asked, { lines: [{ code: '9503.00.00.73' }] });
    expect(columns.ok ? [] : columns.problems.map(({ code, where }) => [code, where])).toContainEqual([
      'missing-column',
      'lines, header',
    ]);
  });
});

describe('steps', () => {
  it('tell how far they have come, and stop where nobody goes on', () => {
    const [name, text] = FILES[3] as (typeof FILES)[number];
    const steps = exposureDoor.steps(asked, { known: '2025-07-29' }, [fileOf(name, text)]);
    const told = [...steps];
    expect(new Set(told.map(({ doing }) => doing))).toEqual(new Set(['reading rows', 'pricing lines']));
    for (const { done, of } of told) expect(done).toBeLessThanOrEqual(of);
    expect(told.length).toBe(6);
  });
});
