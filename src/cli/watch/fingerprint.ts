import { createHash } from 'node:crypto';

/** How many hexadecimal digits tell two states of one record apart; nobody gains by forging one. */
const DIGITS = 16;

/** A short name for facts, the same on every machine and in every order of their fields. */
export const fingerprint = (record: unknown): string =>
  createHash('sha256').update(canonical(record)).digest('hex').slice(0, DIGITS);

/** JSON with its fields in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, field: unknown) =>
    field !== null && typeof field === 'object' && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : field,
  ) ?? 'null';
