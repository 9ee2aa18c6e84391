import { closeSync, existsSync, mkdirSync, openSync, renameSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Law } from '../src/assessment/index.js';
import { codesOf, findLine, formatHtsCode, type HtsCode } from '../src/schedule/index.js';
import { type Day, day, formatDay } from '../src/time/index.js';
import { dice } from '../test/random-lines.js';

/** The columns of the files: what an importer's own report of entries has. */
const HEADER =
  'entry_number,line,hts,origin,entry_date,value,quantity,unit,steel_value,aluminum_value,copper_value,supplier\n';

/** Nine lines in ten are of goods of China; goods of origins beyond the law's reach have no duty, and occur. */
const ORIGINS = [...Array(88).fill('CN'), ...Array(6).fill('HK'), 'MO', 'VN', 'MX', 'DE', 'TW', 'IN'] as const;

/** Chapters whose articles hold metal, with the metal that most of them hold. */
const METAL_OF_CHAPTER = new Map<string, 'steel' | 'aluminum' | 'copper'>([
  ...['72', '73', '82', '84', '87', '94'].map((chapter) => [chapter, 'steel'] as const),
  ['76', 'aluminum'],
  ['85', 'aluminum'],
  ['74', 'copper'],
]);

const FIRST_DAY = day('2025-01-01');
const DAYS = day('2027-01-01') - FIRST_DAY;

/** A code as it is written into a file, with its unit and its metal. */
interface Goods {
  readonly hts: string;
  readonly unit: string | undefined;
  readonly metal: 'steel' | 'aluminum' | 'copper' | undefined;
}

const goodsOf = (law: Law): readonly Goods[] => {
  const found = new Map<HtsCode, Goods>();
  for (const edition of law.schedule.editions)
    for (const code of codesOf(edition)) {
      const chapter = code.slice(0, 2);
      if (chapter >= '98' || found.has(code)) continue;
      found.set(code, {
        hts: formatHtsCode(code),
        unit: findLine(edition, code)?.units[0],
        metal: METAL_OF_CHAPTER.get(chapter),
      });
    }
  return [...found.values()];
};

/**
 * Entry lines as CSV by a seed, the same on every machine: codes of the editions, some far commoner than others, days of two years,
 * values from a few dollars to a million, quantities on most lines, metal contents on some.
 */
export function* entryRows(law: Law, count: number, seed = 1): Generator<string> {
  const roll = dice(seed);
  const goods = shuffled(goodsOf(law), roll);
  const days = Array.from({ length: DAYS }, (_, index) => formatDay((FIRST_DAY + index) as Day));
  for (let index = 0; index < count; index += 1) {
    const { hts, unit, metal } = goods[common(roll, goods.length)] as Goods;
    const value = valueIn(roll);
    const quantity = unit !== undefined && roll(4) > 0 ? `${1 + roll(20_000)},${unit}` : ',';
    const content = metal !== undefined && roll(3) === 0 ? dollars(Math.floor((value * (10 + roll(80))) / 100)) : '';
    const entry = `ZZZ${String(10_000_000 + Math.floor(index / 4))}`;
    yield `${entry},${(index % 4) + 1},${hts},${ORIGINS[roll(ORIGINS.length)]},${days[roll(DAYS)]},${dollars(value)},${quantity},${
      metal === 'steel' ? content : ''
    },${metal === 'aluminum' ? content : ''},${metal === 'copper' ? content : ''},Supplier ${roll(300)}\n`;
  }
}

type Dice = ReturnType<typeof dice>;

/** Small places are commoner than large ones, so that some codes make up most of a file. */
const common = (roll: Dice, below: number): number => Math.floor((roll(below) * roll(below)) / below);

const valueIn = (roll: Dice): number => {
  const magnitude = [10_000, 100_000, 1_000_000, 10_000_000, 100_000_000][roll(5)] as number;
  return 500 + roll(magnitude);
};

const dollars = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

const shuffled = <T>(all: readonly T[], roll: Dice): readonly T[] => {
  const order = [...all];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = roll(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
};

/** The text of a file of a few lines. */
export const entryText = (law: Law, count: number, seed?: number): string =>
  HEADER + [...entryRows(law, count, seed)].join('');

/** Bytes a line, more than any has. */
const LINE_BYTES = 130;
const CHUNK = 1 << 22;

/** The path of a file of so many lines in the system's folder for passing files, written when it is not there yet. */
export const entryFile = (law: Law, count: number): string => {
  const folder = join(tmpdir(), 'truce-bench');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `entries-v1-${count}.csv`);
  if (existsSync(path)) return path;
  const { bavail, bsize } = statfsSync(folder);
  // What the bulk path puts aside on disk needs room too.
  if (bavail * bsize < 3 * count * LINE_BYTES)
    throw new Error(`${folder} has too little room for ${count} lines; set TMPDIR to a larger disk`);
  write(`${path}.part`, entryRows(law, count));
  renameSync(`${path}.part`, path);
  return path;
};

const write = (path: string, rows: Iterable<string>): void => {
  const file = openSync(path, 'w');
  let text = HEADER;
  for (const row of rows) {
    text += row;
    if (text.length < CHUNK) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
};
