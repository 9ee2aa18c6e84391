/**
 * Makes law/schedule/us from the official exports: npx tsx scripts/schedule/make-editions.ts DIR, where DIR holds
 * hts/hts_2025_basic.csv, hts/hts_2026_rev_4.csv and lists/hts_concordance.csv. The same sources give the same files.
 * Any cell of no known shape stops it, with row, column and value; nothing is written then.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { unwrap } from '../../src/problem/index.js';
import {
  type Concordance,
  codesOf,
  concordanceOf,
  decodeEdition,
  type Edition,
  type ExportAbout,
  encodeConcordance,
  encodeEdition,
  findLine,
  type HtsCode,
  packEditions,
  parseHtsCode,
  printRate,
  printSpecial,
  rateLinesOf,
  readExportRows,
} from '../../src/schedule/index.js';
import { day } from '../../src/time/index.js';

const SCRIPT = 'scripts/schedule/make-editions.ts';
const TARGET = join(import.meta.dirname, '../../law/schedule/us');

interface Source extends ExportAbout {
  readonly file: string;
  readonly name: string;
}

const SOURCES: readonly [Source, Source] = [
  {
    file: 'hts/hts_2025_basic.csv',
    name: 'HTSUS 2025 basic edition',
    id: '2025-basic',
    from: day('2025-01-01'),
    until: day('2026-01-01'),
  },
  { file: 'hts/hts_2026_rev_4.csv', name: 'HTSUS 2026 revision 4', id: '2026-rev-4', from: day('2026-01-01') },
];

const readRows = (file: string): string[][] =>
  parse(readFileSync(file, 'utf8'), { bom: true, relax_column_count: true });

const readEdition = (directory: string, source: Source): Edition =>
  unwrap(readExportRows(readRows(join(directory, source.file)), source));

/** How many different texts each rate column prints, before spelling is mended. All of them parsed, or nothing is made. */
const countRaw = (sources: readonly string[][][]): string => {
  const [header = []] = sources[0] ?? [];
  return header
    .map(
      (name, column) =>
        [name, new Set(sources.flatMap((rows) => rows.slice(1).map((row) => row[column] ?? '')))] as const,
    )
    .filter(([name]) => /rate|additional/i.test(name))
    .map(([name, texts]) => `${texts.size} in ${name}`)
    .join(', ');
};

const write = (name: string, text: string): void => {
  mkdirSync(TARGET, { recursive: true });
  writeFileSync(join(TARGET, name), text);
  console.log(`${name}: ${text.length} characters, ${gzipSync(text).length} bytes gzipped`);
};

const counts = (edition: Edition): string => {
  const lines = [...rateLinesOf(edition)];
  const distinct = (texts: readonly string[]): number => new Set(texts).size;
  return [
    `${edition.id}: ${lines.length} rate lines`,
    `${lines.reduce((sum, line) => sum + line.children.length, 0)} statistical lines`,
    `${[...codesOf(edition)].length} codes to enter goods under`,
    `${distinct(lines.map((line) => printRate(line.columns.general)))} general rates`,
    `${distinct(lines.map((line) => printSpecial(line.columns.special)))} special columns`,
    `${distinct(lines.map((line) => printRate(line.columns.column2)))} column 2 rates`,
    `${distinct(lines.map((line) => printRate(line.columns.additional)))} additional duties`,
  ].join(', ');
};

/**
 * The sources pair codes step by step between revisions. A code that ended is followed through the steps to codes that
 * the later edition holds. The pairs were found by likeness of descriptions, so where some stay within the same eight
 * digits, or else six, only those are kept.
 */
const makeConcordance = (directory: string, before: Edition, after: Edition): Concordance => {
  const steps = new Map<string, string[]>();
  for (const row of parse(readFileSync(join(directory, 'lists/hts_concordance.csv'), 'utf8'), {
    bom: true,
    columns: true,
  }) as Record<string, string>[]) {
    const [old = 'NA', next = 'NA'] = [row.old_hts10, row.new_hts10];
    if (old !== 'NA' && next !== 'NA' && old !== next) steps.set(old, [...(steps.get(old) ?? []), next]);
  }
  const ended = [...codesOf(before)].filter((code) => findLine(after, code) === undefined);
  const pairs = ended.flatMap((code) => nearest(code, reach(steps, code, after)).map((next) => [code, next] as const));
  const begun = [...codesOf(after)].filter((code) => findLine(before, code) === undefined);
  const unpaired = ended.filter((code) => !pairs.some(([old]) => old === code));
  console.log(
    `concordance: ${ended.length} codes ended (${unpaired.length} without a successor), ${begun.length} began, ${pairs.length} pairs`,
  );
  return concordanceOf(before.id, after.id, pairs);
};

const reach = (steps: ReadonlyMap<string, readonly string[]>, code: string, after: Edition): readonly HtsCode[] => {
  const found = new Set<HtsCode>();
  const seen = new Set<string>([code]);
  const waiting = [code];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const next of steps.get(at) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      const parsed = unwrap(parseHtsCode(next)).code;
      if (findLine(after, parsed) !== undefined) found.add(parsed);
      else waiting.push(next);
    }
  }
  return [...found];
};

const nearest = (code: string, candidates: readonly HtsCode[]): readonly HtsCode[] => {
  for (const length of [8, 6]) {
    const near = candidates.filter((each) => each.slice(0, length) === code.slice(0, length));
    if (near.length > 0) return near;
  }
  return candidates;
};

const directory = process.argv[2];
if (directory === undefined) {
  console.error(`usage: npx tsx ${SCRIPT} DIR`);
  process.exit(2);
}

const [before, after] = SOURCES.map((source) => readEdition(directory, source)) as [Edition, Edition];
console.log(
  `distinct texts of both, 0 unknown: ${countRaw(SOURCES.map((source) => readRows(join(directory, source.file))))}`,
);
for (const [source, edition] of [[SOURCES[0], before] as const, [SOURCES[1], after] as const]) {
  console.log(counts(edition));
  const text = encodeEdition(edition, `Made by ${SCRIPT} from the ${source.name}, official CSV export (USITC).`);
  if (encodeEdition(unwrap(decodeEdition(text)), text.slice(2, text.indexOf('\n'))) !== text)
    throw new Error(`${edition.id} does not read back as it was`);
  write(`${edition.id}.txt`, text);
}
write(
  'concordance.txt',
  encodeConcordance(
    makeConcordance(directory, before, after),
    `Made by ${SCRIPT} from a concordance of HTSUS revisions, checked against both editions.`,
  ),
);
const packed = packEditions([before, after]);
console.log(
  `packed: ${packed.length} characters, ${gzipSync(packed, { level: 9 }).length} bytes gzipped, ${brotliCompressSync(packed).length} bytes brotli`,
);
