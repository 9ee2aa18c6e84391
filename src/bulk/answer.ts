import { type AgreedChange, type Assessment, agreedOn, assessLine, type Law } from '../assessment/index.js';
import type { Compiled } from '../compile/index.js';
import { PROGRAMS, type Program } from '../ledger/index.js';
import { noDay, programDuty } from '../portfolio/index.js';
import { printProblem } from '../problem/index.js';
import type { Day } from '../time/index.js';
import { askedLines } from './asked-lines.js';
import type { BulkDatabase } from './database.js';
import { fillFees } from './fees.js';
import { type BulkClocks, type Keyed, keyRows } from './keying.js';
import { changesOf, fillRemarks, givesWay, remarkWords } from './remarks.js';
import { quoteText } from './sql.js';
import { STATE, type Staged } from './stage.js';

/** The answers to staged rows, as a relation in the order of the files, one row a row. */
export interface Answers {
  /**
   * SQL of `r.*` (the staged row), `duty`, `owed`, `in_PROGRAM` for each program, `mpf`, `hmf` in cents, and as text `rate`, `headings`, `missing`,
   * `assumed`, `warnings` and `told`, what is wrong with a row that could not be read.
   */
  readonly relation: string;
  /** The programs under which any of the rows may pay. */
  readonly programs: readonly Program[];
}

/** One outcome: its law (with the scenario, if any), the same compiled as known on a day, and one day for all lines or each line's own. */
export interface BulkQuestion extends BulkClocks {
  readonly law: Law;
  readonly compiled: Compiled;
  readonly known: Day;
}

/** Answers every staged row by the compiled law of one outcome, without explanation: its duties, fees, headings and what it lacks. */
export const answerStaged = async (
  database: BulkDatabase,
  staged: Staged,
  { law, compiled, known, on }: BulkQuestion,
): Promise<Answers> => {
  const clocks = on === undefined ? {} : { on };
  const keyed = await keyRows(database, staged, [compiled], clocks);
  const { changes, masks } = changesOf(keyed, law, known);
  await fillWords(database, keyed, masks);
  await fillRemarks(database, keyed, compiled);
  await fillFees(database, staged, compiled, clocks);
  const asked = await fillAsked(database, staged, keyed, { law, compiled, known, ...clocks });
  const charged = keyed.cells.flatMap(({ charges }) => charges.map(({ charge }) => charge.program));
  const programs = PROGRAMS.filter((program) => program === 'base' || charged.includes(program) || asked.has(program));
  return { relation: relationOf(staged, keyed, programs, changes), programs };
};

/** What cells say in words: headings, programs, whether a charge is owed, what is missing. */
const fillWords = async (
  database: BulkDatabase,
  keyed: Keyed,
  agreed: readonly (readonly number[])[],
): Promise<void> => {
  const { places } = keyed.charges;
  const columns = places.map(
    (place) => `h${place} VARCHAR, p${place} UTINYINT, o${place} BOOLEAN, y${place} BOOLEAN, g${place} INTEGER`,
  );
  await database.run(
    `CREATE OR REPLACE TABLE words (${['number INTEGER', 'known BOOLEAN', 'missing VARCHAR', ...columns].join(', ')})`,
  );
  await database.append(
    'words',
    keyed.cells.map(({ charges, missing: [missing = []] }, number) => [
      number,
      missing.length === 0,
      missing.length === 0 ? null : missing.join('; '),
      ...places.flatMap((place) => {
        const joint = charges[place - 1];
        if (joint === undefined) return [null, null, null, null, null];
        const { charge, shares } = joint;
        const { steel, aluminum, copper } = charge.on;
        return [
          charge.heading,
          PROGRAMS.indexOf(charge.program),
          shares[0] === 'owed',
          Math.min(steel, aluminum, copper) < 0,
          agreed[number]?.[place - 1] ?? 0,
        ];
      }),
    ]),
  );
  await database.run('CREATE OR REPLACE TABLE lacks (number INTEGER, missing VARCHAR)');
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
  keyed: Keyed,
  { law, compiled, known, on: given }: BulkQuestion,
): Promise<ReadonlySet<Program>> => {
  const columns = PROGRAMS.map((program) => `${program} BIGINT`);
  await database.run(
    `CREATE OR REPLACE TABLE asked (place BIGINT, duty BIGINT, owed BIGINT, ${columns.join(', ')}, headings VARCHAR,
      missing VARCHAR, assumed VARCHAR, warnings VARCHAR)`,
  );
  const programs = new Set<Program>();
  for await (const batch of askedLines(database, staged, keyed, law.origins)) {
    const rows = batch.flatMap(([place, line]) => {
      const on = given ?? line.entryDate;
      if (on === undefined) return [];
      const answer = assessLine(line, { regime: compiled.regime, schedule: compiled.schedule, on });
      for (const { program } of answer.components) programs.add(program);
      return [askedRow(place, answer, agreedOn(law, answer, on, known))];
    });
    await database.append('asked', rows);
  }
  return programs;
};

const askedRow = (place: number, answer: Assessment, agreed: readonly string[]) => {
  const whole = (amount: number | undefined) => (amount === undefined ? null : BigInt(amount));
  return [
    BigInt(place),
    whole(answer.duty),
    whole(answer.owed),
    ...PROGRAMS.map((program) => whole(programDuty(answer, program))),
    answer.components.map(({ heading }) => heading).join(' '),
    answer.missing.length === 0 ? null : answer.missing.join('; '),
    answer.assumed.map(({ what, effect }) => `${what} (${effect})`).join('; '),
    [...agreed, ...answer.warnings].join('; '),
  ];
};

const relationOf = (
  staged: Staged,
  keyed: Keyed,
  programs: readonly Program[],
  changes: readonly AgreedChange[],
): string => {
  const { places } = keyed.charges;
  const sum = (parts: readonly string[]): string => ['r.base', ...parts].join(' + ');
  const charged = places.map((place) => `r.a${place}`);
  const owed = places.map((place) => `CASE WHEN w.o${place} THEN r.a${place} ELSE 0 END`);
  const known = 'r.base IS NOT NULL AND w.known';
  const { assumed, warnings } = remarkWords(staged, known, changes, places);
  const total = (parts: readonly string[], name: 'duty' | 'owed') =>
    `CASE WHEN x.place IS NOT NULL THEN x.${name} WHEN ${known} THEN ${sum(parts)} END AS ${name}`;
  const inner = `SELECT r.*, ${total(charged, 'duty')}, ${total(owed, 'owed')},
      ${programs.map((program) => `${programOf(program, places, known)} AS in_${program}`).join(',\n      ')},
      e.mpf, e.hmf, coalesce(x.headings, ${headingsOf(places)}) AS headings,
      CASE WHEN x.place IS NOT NULL THEN x.missing ELSE nullif(concat_ws('; ', ${LACK}, w.missing), '') END AS missing,
      CASE WHEN x.place IS NOT NULL THEN x.assumed ELSE ${assumed} END AS assumed,
      concat_ws('; ', ${READING_WARNINGS}, CASE WHEN x.place IS NOT NULL THEN nullif(x.warnings, '')
        ELSE nullif(concat_ws('; ', ${warnings.join(', ')}), '') END) AS warnings,
      n.problems, CASE WHEN r.state IN (${STATE.typed}, ${STATE.odd}) AND r.on_day IS NULL THEN ${quoteText(NO_DAY)} ELSE n.told END AS told
    FROM ${keyed.answered} r LEFT JOIN words w ON w.number = r.cell LEFT JOIN lacks l ON l.number = r.lack
      LEFT JOIN asked x ON x.place = r.place LEFT JOIN fees e ON e.place = r.place LEFT JOIN notes n ON n.place = r.place
      LEFT JOIN remarks m ON m.key = r.cell_key`;
  return `(SELECT *, ${RATE} AS rate FROM (${inner}) ORDER BY ${IN_ORDER})`;
};

const NO_DAY = printProblem(noDay('entry_date'));

/** What was said when the row was read, kept as a JSON list of texts. */
const READING_WARNINGS = "nullif(array_to_string(from_json(n.warnings, '[\"VARCHAR\"]'), '; '), '')";

/**
 * The order of the files. A join does not keep it, so that it is always asked for; a row of a wrong width stands at the end of the
 * table and knows before which row it belongs.
 */
export const IN_ORDER = 'coalesce("before", place), "before" IS NULL, place';

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
  const headings = places.map((place) => `CASE WHEN ${givesWay(place)} THEN NULL ELSE w.h${place} END`);
  return `concat_ws(' ', ${['r.base_heading', ...headings].join(', ')})`;
};

/** What the base duty lacks; a day without an edition is named. */
const LACK = `CASE WHEN r.state <> ${STATE.typed} THEN NULL
  WHEN r.lack = 0 THEN concat('schedule edition for ', CAST(DATE '1970-01-01' + r.on_day AS VARCHAR)) ELSE l.missing END`;

/** Duty over value to six decimals, rounded half up, without idle zeros; exact, because it is made of whole numbers. */
const MILLIONTHS = `(CASE WHEN duty < ${4e12} THEN (2 * duty * 1000000 + value) // (2 * value)
  ELSE (2 * duty::HUGEINT * 1000000 + value) // (2 * value::HUGEINT) END)`;

const RATE = `CASE WHEN duty IS NOT NULL AND value <> 0 THEN rtrim(rtrim(concat(${MILLIONTHS} // 1000000, '.', lpad(CAST(${MILLIONTHS} % 1000000 AS VARCHAR), 6, '0')), '0'), '.') END`;
