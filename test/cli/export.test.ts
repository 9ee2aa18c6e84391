/** `truce export` as a person would use it: what it writes, what it writes over, and what it leaves alone. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { truce } from './session.js';

const folder = mkdtempSync(join(tmpdir(), 'truce-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('writes tables, README and SQL, refuses to write over them, and does so when told', { timeout: 300_000 }, () => {
  const to = join(folder, 'warehouse');
  const asked = ['export', '--to', to, '--known', '2025-07-29', '--scenario', 'as-signed', '--scenario', 'peak'];
  const { out, err, code } = truce(asked);
  expect({ err, code }).toEqual({ err: '', code: 0 });
  expect(out).toContain('the law as known on 2025-07-29, as-signed, peak');
  const files = readdirSync(to);
  expect(files).toContain('assess.sql');
  for (const file of files) expect(out).toContain(file);
  const readme = readFileSync(join(to, 'README.md'), 'utf8');
  expect(readme).toMatch(/head of the ledger \| `[0-9a-f]{64}`/);
  expect(readme).toContain('the law as known on | 2025-07-29');
  for (const file of files.filter((name) => name.endsWith('.parquet')))
    expect(readme).toContain(`### ${file.replace('.parquet', '')}`);
  expect(readdirSync(folder)).toEqual(['warehouse']);

  const again = truce(asked);
  expect({ code: again.code, err: again.err }).toMatchObject({ code: 2, err: expect.stringContaining('--overwrite') });
  writeFileSync(join(to, 'README.md'), 'edited');
  expect(truce([...asked, '--overwrite']).code).toBe(0);
  expect(readFileSync(join(to, 'README.md'), 'utf8')).toBe(readme);
  expect(readdirSync(folder)).toEqual(['warehouse']);
});

test('leaves a folder with anything else in it as it is', () => {
  const to = join(folder, 'mine');
  mkdirSync(to);
  writeFileSync(join(to, 'notes.txt'), 'mine');
  const { err, code } = truce(['export', '--to', to, '--overwrite']);
  expect(code).toBe(2);
  expect(err).toContain("'notes.txt', which no export wrote");
  expect(readFileSync(join(to, 'notes.txt'), 'utf8')).toBe('mine');
});
