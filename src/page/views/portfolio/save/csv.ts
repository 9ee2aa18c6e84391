import { stringify } from 'csv-stringify/browser/esm/sync';
import type { PricedTable } from '../message.js';

/** Every row as it was written, then what it costs. */
export const csvOf = ({ headers, rows }: PricedTable): ArrayBuffer =>
  new TextEncoder().encode(stringify([headers, ...rows])).buffer;
