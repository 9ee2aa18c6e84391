/**
 * The compiled tables against the explained path, to the cent: seeded random lines of everything the law can tell apart, and the whole
 * panel of every code, origin of the law and boundary day. Each line goes through a CSV file and the database on one side, and through `assessLine` on the
 * other; duty, owed, every program, headings and what is missing must be equal. Prints how many lines were compared and how many differ, and ends
 * with 1 where any does: `npm run differential [-- --lines 1000000 --panel N --seed N]` (`--panel 1` takes every boundary day, `--panel 7` each
 * seventh, `--panel 0` none).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Assessment, assessLine, type EntryLine } from '../src/assessment/index.js';
import { answerStaged, BulkDatabase, stage } from '../src/bulk/index.js';
import { type Compiled, compile } from '../src/compile/index.js';
import { PROGRAMS } from '../src/ledger/index.js';
import { cents, exact } from '../src/money/index.js';
import { programDuty } from '../src/portfolio/index.js';
import { unwrap } from '../src/problem/index.js';
import { boundariesOf } from '../src/regime/index.js';
import { codesOf, editionOn } from '../src/schedule/index.js';
import { type Day, day, formatDay } from '../src/time/index.js';
import { openLaw } from '../src/truce.js';
import { csvOf } from '../test/bulk/line-rows.js';
import { dice, lineSource, randomLine } from '../test/random-lines.js';

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '1000000' },
    panel: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});

const law = openLaw();
const known = day('2026-10-01');
const compiled = compile(law, known);
const folder = mkdtempSync(join(tmpdir(), 'truce-differential-'));

interface Found {
  compared: number;
  known: number;
  different: number;
}

const BATCH = 50_000;

/** Compares some lines, and shows the first that differs. */
const compare = async (lines: readonly EntryLine[], found: Found): Promise<void> => {
  const path = join(folder, 'lines.csv');
  writeFileSync(path, csvOf(lines));
  const database = await BulkDatabase.open();
  try {
    const staged = unwrap(await stage(database, [path], { origins: law.origins, keepCells: false }));
    const { relation } = await answerStaged(database, staged, { law, compiled, known });
    const programs = PROGRAMS.map((program) => `in_${program}`);
    const columns = await database.rows(`SELECT name FROM (DESCRIBE SELECT * FROM ${relation}) t(name)`);
    const present = new Set(columns.map(([name]) => String(name)));
    const parts = programs.map((name) => (present.has(name) ? name : '0'));
    let place = 0;
    for await (const rows of database.batches(
      `SELECT duty, owed, headings, missing, ${parts.join(', ')} FROM ${relation}`,
    )) {
      for (const [duty, owed, headings, missing, ...programDuties] of rows) {
        const line = lines[place] as EntryLine;
        const answer = assessLine(line, { ...(compiled as Compiled), on: line.entryDate as Day });
        const bulk = textOf(duty, owed, headings, missing, duty === null ? [] : programDuties);
        found.compared += 1;
        if (answer.duty !== undefined) found.known += 1;
        if (bulk !== explained(answer) && ++found.different === 1)
          console.log(
            `differs: ${JSON.stringify(line, (_, each) => (typeof each === 'bigint' ? String(each) : each))}\n  tables    ${bulk}\n  explained ${explained(answer)}`,
          );
        place += 1;
      }
    }
    found.different += Math.abs(lines.length - place);
  } finally {
    database.close();
  }
};

const textOf = (duty: unknown, owed: unknown, headings: unknown, missing: unknown, parts: readonly unknown[]): string =>
  [duty ?? '', owed ?? '', headings ?? '', missing ?? '', ...parts.map((part) => part ?? 0)].join('|');

const explained = (answer: Assessment): string =>
  textOf(
    answer.duty,
    answer.owed,
    answer.components.map(({ heading }) => heading).join(' '),
    answer.missing.join('; '),
    answer.duty === undefined ? [] : PROGRAMS.map((program) => programDuty(answer, program)),
  );

const report = (what: string, { compared, known: withDuty, different }: Found, started: number): void =>
  console.log(
    `${what}: ${compared.toLocaleString('en')} lines compared, ${withDuty.toLocaleString('en')} with a duty, ${different.toLocaleString('en')} differ (${((performance.now() - started) / 1000).toFixed(0)} s)`,
  );

/** A heading of chapter 99 stands beside the code of the goods: a row that has it alone is refused when it is read. */
const isLine = (code: string): boolean => !code.startsWith('99');

const randomLines = async (): Promise<Found> => {
  const found = { compared: 0, known: 0, different: 0 };
  const roll = dice(Number(values.seed));
  const every = lineSource(law);
  const source = { ...every, codes: every.codes.filter(isLine) };
  for (let left = Number(values.lines); left > 0; left -= BATCH) {
    await compare(
      Array.from({ length: Math.min(BATCH, left) }, () => randomLine(roll, source)),
      found,
    );
    process.stderr.write(`\r${found.compared.toLocaleString('en')} random lines`);
  }
  process.stderr.write('\r\u001b[K');
  return found;
};

/** Every code of the edition of the day, of every origin that the law reaches, on boundary days, with quantities and some of each metal. */
const panelOn = (on: Day): readonly EntryLine[] => {
  const edition = editionOn(law.schedule.editions, on);
  if (!edition.ok) return [];
  const origins = law.ledger.reach.filter(({ importer }) => importer === 'US').flatMap((reach) => reach.origins);
  return [...codesOf(edition.value)].filter(isLine).flatMap((hts) =>
    origins.map(
      (origin): EntryLine => ({
        hts,
        importer: 'US',
        origin,
        entryDate: on,
        value: cents(1_234_567),
        quantities: [{ amount: exact(100) }, { amount: exact(250) }],
        contents: { steel: cents(200_000), aluminum: cents(100_000), copper: cents(50_000) },
        transport: 'vessel',
        loadedDate: (on - 30) as Day,
        claims: [],
      }),
    ),
  );
};

const panel = async (every: number): Promise<Found> => {
  const found = { compared: 0, known: 0, different: 0 };
  const days = boundariesOf(compiled.regime).filter((on) => on >= day('2025-01-01') && on < day('2028-01-01'));
  for (const [index, on] of days.entries()) {
    if (index % every !== 0) continue;
    await compare(panelOn(on), found);
    process.stderr.write(`\r${formatDay(on)}, ${found.compared.toLocaleString('en')} lines of the panel`);
  }
  process.stderr.write('\r\u001b[K');
  return found;
};

try {
  let different = 0;
  if (Number(values.lines) > 0) {
    const started = performance.now();
    const found = await randomLines();
    report(`random lines, seed ${values.seed}`, found, started);
    different += found.different;
  }
  if (Number(values.panel) > 0) {
    const started = performance.now();
    const found = await panel(Number(values.panel));
    report(
      `the panel, every ${values.panel === '1' ? '' : `${values.panel}th `}boundary day of 2025 to 2027`,
      found,
      started,
    );
    different += found.different;
  }
  process.exitCode = different === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
