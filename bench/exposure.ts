import type { Law } from '../src/assessment/index.js';
import { BulkDatabase } from '../src/bulk/index.js';
import { entryFile } from './entry-file.js';
import { exposeFile } from './expose-file.js';
import { count, type Findings, median, type Size, seconds, timed, times } from './figure.js';
import { fillAnalystTables, handJoin, parseOnly } from './hand-join.js';
import { compileOutcomes, TWO_OUTCOMES } from './scenarios.js';

const LIMITS = { memory: '2GB', threads: 2 } as const;

/** Five million lines of CSV to exposure under two outcomes, against reading the file and against a join written for it by hand. */
export const benchExposure = async (law: Law, { quick }: Size): Promise<Findings> => {
  const lines = quick ? 200_000 : 5_000_000;
  const path = entryFile(law, lines);
  const parsing: number[] = [];
  const joining: number[] = [];
  const exposing: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const database = await BulkDatabase.open(LIMITS);
    parsing.push(await timed(() => parseOnly(database, path)));
    const cells = await fillAnalystTables(database, law, compileOutcomes(law, TWO_OUTCOMES));
    let joined = { lines: 0, duties: [] as readonly number[] };
    joining.push(await timed(async () => (joined = await handJoin(database, path, cells))));
    database.close();
    let duties: readonly number[] = [];
    let known = 0;
    exposing.push(
      await timed(async () => {
        const exposure = await exposeFile(law, path, TWO_OUTCOMES, LIMITS);
        duties = exposure.scenarios.map(({ duty }) => duty);
        known = exposure.lines - exposure.unknown;
      }),
    );
    if (joined.duties.join() !== duties.join() || joined.lines !== known)
      throw new Error(
        `the join by hand differs: ${joined.lines} lines, ${joined.duties} and ${known} lines, ${duties}`,
      );
  }
  const [parse, join, expose] = [median(parsing), median(joining), median(exposing)];
  const of = `${count(lines)} lines of CSV`;
  return {
    figures: [
      {
        what: `${of} to exposure under two outcomes`,
        measured: `${seconds(expose)}, ${count((1000 * lines) / expose)} lines/s`,
        how: 'median of 3; the law compiled, the file staged and exposed as by `truce exposure`; 2 threads, 2 GB',
      },
      {
        what: 'the same, against DuckDB merely reading the file',
        aim: '≤ 2.5×',
        measured: `${times(expose / parse)} (reading: ${seconds(parse)})`,
        met: expose / parse <= 2.5,
        how: '`read_csv` with typed columns, every column counted or summed; same limits, same run',
      },
      {
        what: 'the same, against a join written for it by hand',
        aim: '≤ 1.2×',
        measured: `${times(expose / join)} (join: ${seconds(join)})`,
        met: expose / join <= 1.2,
        how: 'one statement over tables made for this file, with no check of its cells; the same total to the cent',
      },
    ],
  };
};
