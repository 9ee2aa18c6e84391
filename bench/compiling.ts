import { spawnSync } from 'node:child_process';
import type { Law } from '../src/assessment/index.js';
import { type Findings, seconds } from './figure.js';

/** The full panel from nothing, in a process of its own, as `npm run bench:compile` prints it. */
export const benchCompile = async (_law: Law): Promise<Findings> => {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['out/bench/bench/compile.js'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const number = (what: string): number =>
    Number((new RegExp(`^${what} +([\\d,]+)`, 'm').exec(stdout)?.[1] ?? '').replaceAll(',', ''));
  const [ms, peak] = [number('from nothing in'), number('peak memory')];
  return {
    figures: [
      {
        what: 'the full panel from nothing: every 10-digit code × origin × day of 2018 to 2027',
        aim: '≤ 3 s, ≤ 500 MB',
        measured: `${seconds(ms)}, ${peak} MB at the most`,
        met: ms <= 3000 && peak <= 500,
        how: `\`npm run bench:compile\`: ${number('cells of the quotient').toLocaleString('en')} cells in ${number('tables').toLocaleString('en')} bytes stand for ${number('answers they stand for').toLocaleString('en')} answers`,
      },
    ],
  };
};
