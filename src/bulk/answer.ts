import { type Assessment, assessLine, type Origins } from '../assessment/index.js';
import type { Compiled } from '../compile/index.js';
import { PROGRAMS, type Program } from '../ledger/index.js';
import { programDuty } from '../portfolio/index.js';
import { askedLines } from './asked-lines.js';
import type { BulkDatabase } from './database.js';
import { fillFees } from './fees.js';
import { type BulkClocks, type Keyed, keyRows } from './keying.js';
import { STATE, type Staged } from './stage.js';

/** The answers to staged rows, as a relation in the order of the files, one row a row. */
export interface Answers {
  /**
   * SQL of `r.*` (the staged row), `duty`, `owed`, `in_PROGRAM` for each program, `mpf`, `hmf` in cents, `rate`, `headings`, `missing`, `problems`,
   * `warnings` as text, and `row`.
   */
  readonly relation: string;
  /** The programs under which any of the rows may pay. */
  readonly programs: readonly Program[];
}

/** Answers every staged row by the compiled law of one outcome, without explanation: its duties, fees, headings and what it lacks. */
export const answerStaged = async (
  database: BulkDatabase,
  staged: Staged,
  origins: Origins,
  compiled: Compiled,
  clocks: BulkClocks,
): Promise<Answers> => {
  const keyed = await keyRows(database, staged, [compiled], clocks);
  await fillWords(database, keyed);
  await fillFees(database, staged, compiled, clocks);
  const asked = await fillAsked(database, staged, origins, keyed, clocks);
  const charged = keyed.cells.flatMap(({ charges }) => charges.map(({ charge }) => charge.program));
  const programs = PROGRAMS.filter((program) => program === 'base' || charged.includes(program) || asked.has(program));
  return { relation: relationOf(keyed, programs), programs };
};

/** What cells say in words: headings, programs, whether a charge is owed, what is missing. */
const fillWords = async (database: BulkDatabase, keyed: Keyed): Promise<void> => {
  const { places } = keyed.charges;
  const columns = places.map((place) => `h${place} VARCHAR, p${place} UTINYINT, o${place} BOOLEAN, y${place} BOOLEAN`);
  await database.run(
    `CREATE TABLE words (${['number INTEGER', 'known BOOLEAN', 'missing VARCHAR', ...columns].join(', ')})`,
  );
  await database.append(
    'words',
    keyed.cells.map(({ charges, missing: [missing = []] }, number) => [
      number,
      missing.length === 0,
      missing.length === 0 ? null : missing.join('; '),
      ...places.flatMap((place) => {
        const joint = charges[place - 1];
        if (joint === undefined) return [null, null, null, null];
        const { charge, shares } = joint;
        const { steel, aluminum, copper } = charge.on;
        return [
          charge.heading,
          PROGRAMS.indexOf(charge.program),
          shares[0] === 'owed',
          Math.min(steel, aluminum, copper) < 0,
        ];
      }),
    ]),
  );
  await database.run('CREATE TABLE lacks (number INTEGER, missing VARCHAR)');
  const lacks = keyed.lacks.slice(1).map((text) => (JSON.parse(text) as readonly string[]).join('; '));
  await database.append(
    'lacks',
    lacks.map((text, index) => [index + 1, text]),
  );
};

/** The rows that only the core can answer, answered by it; tells the programs they pay under. */
const fillAsked = async (
  database: BulkDatabase,
  staged: Staged,
  origins: Origins,
  keyed: Keyed,
  clocks: BulkClocks,
): Promise<ReadonlySet<Program>> => {
  const columns = PROGRAMS.map((program) => `${program} BIGINT`);
  await database.run(
    `CREATE TABLE asked (place BIGINT, duty BIGINT, owed BIGINT, ${columns.join(', ')}, headings VARCHAR, missing VARCHAR)`,
  );
  const [compiled] = keyed.compiled;
  const programs = new Set<Program>();
  if (compiled === undefined) return programs;
  for await (const batch of askedLines(database, staged, keyed, origins)) {
    const rows = batch.flatMap(([place, line]) => {
      const on = clocks.on ?? line.entryDate;
      if (on === undefined) return [];
      const answer = assessLine(line, { regime: compiled.regime, schedule: compiled.schedule, on });
      for (const { program } of answer.components) programs.add(program);
      return [askedRow(place, answer)];
    });
    await database.append('asked', rows);
  }
  return programs;
};

const askedRow = (place: number, answer: Assessment) => {
  const whole = (amount: number | undefined) => (amount === undefined ? null : BigInt(amount));
  return [
    BigInt(place),
    whole(answer.duty),
    whole(answer.owed),
    ...PROGRAMS.map((program) => whole(programDuty(answer, program))),
    answer.components.map(({ heading }) => heading).join(' '),
    answer.missing.length === 0 ? null : answer.missing.join('; '),
  ];
};

const relationOf = (keyed: Keyed, programs: readonly Program[]): string => {
  const { places } = keyed.charges;
  const sum = (parts: readonly string[]): string => ['r.base', ...parts].join(' + ');
  const charged = places.map((place) => `r.a${place}`);
  const owed = places.map((place) => `CASE WHEN w.o${place} THEN r.a${place} ELSE 0 END`);
  const known = 'r.base IS NOT NULL AND w.known';
  const total = (parts: readonly string[], name: 'duty' | 'owed') =>
    `CASE WHEN x.place IS NOT NULL THEN x.${name} WHEN ${known} THEN ${sum(parts)} END AS ${name}`;
  const inner = `SELECT r.*, ${total(charged, 'duty')}, ${total(owed, 'owed')},
      ${programs.map((program) => `${programOf(program, places, known)} AS in_${program}`).join(',\n      ')},
      e.mpf, e.hmf, coalesce(x.headings, ${headingsOf(places)}) AS headings,
      CASE WHEN x.place IS NOT NULL THEN x.missing ELSE nullif(concat_ws('; ', ${LACK}, w.missing), '') END AS missing,
      n.problems, n.warnings, n."row" AS note_row
    FROM ${keyed.answered} r LEFT JOIN words w ON w.number = r.cell LEFT JOIN lacks l ON l.number = r.lack
      LEFT JOIN asked x ON x.place = r.place LEFT JOIN fees e ON e.place = r.place LEFT JOIN notes n ON n.place = r.place`;
  return `(SELECT *, ${RATE} AS rate FROM (${inner}) ORDER BY ${IN_ORDER})`;
};

/** The order of the files; a row of a wrong width stands at the end of the table and knows before which row it belongs. */
const IN_ORDER = 'coalesce("before", place), "before" IS NULL, place';

const programOf = (program: Program, places: readonly number[], known: string): string => {
  const parts = places.map(
    (place) => `CASE WHEN w.p${place} = ${PROGRAMS.indexOf(program)} THEN r.a${place} ELSE 0 END`,
  );
  const sum = [...(program === 'base' ? ['r.base'] : []), ...parts].join(' + ') || '0';
  const asked = `CASE WHEN x.duty IS NOT NULL THEN x.${program} END`;
  return `CASE WHEN x.place IS NOT NULL THEN ${asked} WHEN ${known} THEN ${sum} END`;
};

/** A measure that gives way on the whole value, because metals are all of it, is not declared. */
const headingsOf = (places: readonly number[]): string => {
  const headings = places.map(
    (place) => `CASE WHEN w.y${place} AND r.b${place} = 0 AND r.value <> 0 THEN NULL ELSE w.h${place} END`,
  );
  return `concat_ws(' ', ${['r.base_heading', ...headings].join(', ')})`;
};

/** What the base duty lacks; a day without an edition is named. */
const LACK = `CASE WHEN r.state <> ${STATE.typed} THEN NULL
  WHEN r.lack = 0 THEN concat('schedule edition for ', CAST(DATE '1970-01-01' + r.on_day AS VARCHAR)) ELSE l.missing END`;

/** Duty over value to six decimals, rounded half up, without idle zeros; exact, because it is made of whole numbers. */
const MILLIONTHS = '((2 * duty::HUGEINT * 1000000 + value) // (2 * value::HUGEINT))';

const RATE = `CASE WHEN duty IS NOT NULL AND value <> 0 THEN rtrim(rtrim(concat(${MILLIONTHS} // 1000000, '.', lpad(CAST(${MILLIONTHS} % 1000000 AS VARCHAR), 6, '0')), '0'), '.') END`;
