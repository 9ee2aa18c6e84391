import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What the first link of every chain stands on. */
export const GENESIS = '0'.repeat(64);

/** The hash of a link: of what it says and of the hash before it, so that one flipped byte changes every later hash. */
export const hashAfter = (before: string, content: readonly unknown[]): string =>
  hashOfText(canonical([before, ...content]));

/** The SHA-256 of a text in UTF-8, as `sha256sum` prints it. */
export const hashOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** JSON with sorted keys and no spaces: the same bytes for the same facts on every machine. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
};

/** Order by code units: the same on every machine, unlike that of a locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
