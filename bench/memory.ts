import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Law } from '../src/assessment/index.js';
import { entryFile } from './entry-file.js';
import { count, type Findings, type Size, seconds, timed } from './figure.js';

const TELL_PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+' '))`;

/** The most memory that `truce exposure` holds, at files of growing length. */
export const benchMemory = async (law: Law, { quick, large }: Size): Promise<Findings> => {
  const sizes = quick ? [100_000] : large ? [1_000_000, 10_000_000, 50_000_000] : [1_000_000, 10_000_000];
  const runs: { readonly lines: number; readonly peak: number; readonly ms: number }[] = [];
  for (const lines of sizes) {
    const path = entryFile(law, lines);
    let peak = Number.NaN;
    const ms = await timed(() => {
      const args = [
        '--import',
        TELL_PEAK,
        'dist/cli/truce.js',
        'exposure',
        path,
        '--known',
        '2025-07-29',
        '--scenario',
        'lapse',
      ];
      const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
      peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
    });
    runs.push({ lines, peak, ms });
    // A file of many gigabytes does not stay.
    if (lines > 10_000_000) rmSync(path);
  }
  const figures = runs.map(({ lines, peak, ms }) => ({
    what: `memory of \`truce exposure\` at ${count(lines)} lines`,
    measured: `${count(peak)} MB at the most, in ${seconds(ms)}`,
    how: 'peak resident set of the whole process; the engine may take 2 GB of it (`--memory`), and puts the rest on disk',
  }));
  const points = runs.map(({ lines, peak }) => [lines, Math.round(peak)] as const);
  const chart = {
    name: 'memory',
    title: 'Memory of truce exposure by length of file',
    across: 'lines',
    up: 'MB at the most',
  };
  return { figures, charts: [{ ...chart, curves: [{ name: 'peak', points }] }] };
};
