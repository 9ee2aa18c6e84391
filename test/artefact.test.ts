/** The law built once: the artefact is what its sources say, small, opened without reading a chapter. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { packedLaw } from '#law';
import { lawModule, packLaw } from '../src/files/index.js';
import { brokenLink, headOf, type Ledger, openLedger, packLedger } from '../src/ledger/index.js';
import { unwrap } from '../src/problem/index.js';
import { decodeChapter } from '../src/schedule/decode-edition.js';
import { findLine, htsCode } from '../src/schedule/index.js';
import { openLaw } from '../src/truce.js';

vi.mock('../src/schedule/decode-edition.js', { spy: true });

const packed = unwrap(packLaw('law'));

describe('build/law.js', () => {
  test('is byte for byte what law/ makes', () => {
    const same = lawModule(packed) === readFileSync('build/law.js', 'utf8');
    expect(same ? 'the same' : 'law/ was edited after the build: run npm run build:law').toBe('the same');
  });

  test('is at most 400 kB compressed', () => {
    expect(gzipSync(readFileSync('build/law.js')).length).toBeLessThanOrEqual(400_000);
  });

  test('holds no word of a description', () => {
    const words = openLaw().schedule.editions.flatMap((edition) =>
      edition.chapters.flatMap((name) =>
        [...(edition.chapter(name)?.values() ?? [])].flatMap((line) => [
          line.description,
          ...line.children.map((child) => child.description),
        ]),
      ),
    );
    expect(words.length).toBeGreaterThan(30_000);
    expect(words.filter((word) => word !== undefined)).toEqual([]);
  });
});

describe('openLaw()', () => {
  test('reads no chapter; one line reads one chapter, once', () => {
    vi.mocked(decodeChapter).mockClear();
    const { schedule } = openLaw();
    expect(decodeChapter).toHaveBeenCalledTimes(0);
    const [edition] = schedule.editions;
    if (edition === undefined) throw new Error('no edition is bundled');
    findLine(edition, htsCode('7202.11.10.00'));
    findLine(edition, htsCode('7202.11.50.00'));
    expect(decodeChapter).toHaveBeenCalledTimes(1);
  });

  test('gives the ledger that was packed, and a chain that holds', () => {
    const { ledger } = openLaw();
    expect(packLedger(ledger)).toEqual((packedLaw as { ledger: unknown }).ledger);
    expect(brokenLink(ledger)).toBeUndefined();
    expect(headOf(ledger)).toBe(packed.ledger.hashes.at(-1));
  });

  test('gives a ledger with a citation and a section for every event', () => {
    const ledger: Ledger = openLedger(packed.ledger);
    const bare = ledger.events.filter(
      ({ event }) => event.at.trim() === '' || !ledger.instruments.get(event.instrument)?.citation.trim(),
    );
    expect(bare).toEqual([]);
  });
});
