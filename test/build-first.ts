/**
 * Before any test: builds what is absent or older than its sources, so that `npx vitest` alone works on a fresh clone.
 * A browser is installed where there is none. The artefact is what `#law` resolves to; `dist/` is what the sessions of the command line run, and `dist/page` what the browser is shown.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { haveChromium } from './page/browser.js';

export default (): void => {
  if (isStale('build/law.js', ['law', 'src'])) run('node_modules/.bin/tsx', ['scripts/build-law.ts']);
  haveChromium();
  if (isStale('dist/cli/truce.js', ['src'])) run('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json']);
  if (isStale('dist/page/index.html', ['src', 'build'], 'dist/page'))
    run('node_modules/.bin/vite', ['build', '--logLevel', 'warn']);
};

/** A build is stale when any source is younger than the youngest file that was built. */
const isStale = (built: string, sources: readonly string[], folder = built.split('/')[0] ?? ''): boolean => {
  if (!existsSync(built)) return true;
  const youngest = Math.max(...sources.map(youngestBelow));
  return youngestBelow(folder) < youngest;
};

const youngestBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

const run = (command: string, args: readonly string[]): void => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    // A page built under the name of a test would hold the slow half of its libraries.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
};
