/** What a reader on a slow line waits for: the scripts of the first load, and the law. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const assets = readdirSync('dist/page/assets');
const zipped = (path: string): number => gzipSync(readFileSync(`dist/page/${path}`), { level: 9 }).length;
const textOf = (name: string): string => readFileSync(`dist/page/assets/${name}`, 'utf8');
const named = (name: RegExp): string => assets.find((asset) => name.test(asset)) ?? '';

/** The entry with what it loads at once: the worker, the frame and the view that the page opens with. */
const FIRST = [/^index-.*\.js$/, /^app-.*\.js$/, /^worker-.*\.js$/, /^now-.*\.js$/];

/** What a script imports by a statement, and so cannot do without. */
const withImports = (name: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(name)) return seen;
  seen.add(name);
  const found = textOf(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g);
  for (const [, next = ''] of found) withImports(next, seen);
  return seen;
};

const firstLoad = [...new Set(FIRST.flatMap((name) => [...withImports(named(name))]))];

test('the first load is at most 250 kB of script, gzipped', () => {
  expect(FIRST.map(named)).not.toContain('');
  const bytes = firstLoad.reduce((sum, name) => sum + zipped(`assets/${name}`), 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(250_000);
});

test('the law is at most 500 kB, gzipped, and is in no script', () => {
  expect(zipped('law.json')).toBeLessThanOrEqual(500_000);
  const measure = 'us/section-301/china-list-4a';
  expect(readFileSync('dist/page/law.json', 'utf8')).toContain(measure);
  expect(assets.filter((name) => name.endsWith('.js') && textOf(name).includes(measure))).toEqual([]);
});

test('the chart and the reader are no part of the first load', () => {
  for (const late of [/^two-clock-chart-/, /^read-door-/]) {
    expect(named(late)).not.toBe('');
    expect(firstLoad).not.toContain(named(late));
  }
});

test('the law beside the page is the law of the package', async () => {
  const { packedLaw } = await import('#law');
  expect(readFileSync('dist/page/law.json', 'utf8') === JSON.stringify(packedLaw)).toBe(true);
});
