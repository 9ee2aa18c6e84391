import { chapter98Of } from '../assessment/index.js';
import type { Compiled } from '../compile/index.js';
import { verifiedTo } from '../ledger/index.js';
import type { BulkDatabase } from './database.js';
import { STATE, type Staged } from './stage.js';
import { countryOfPlace, placeOfCountry } from './typed.js';

/** An importer and an origin that occur together. */
export type Pair = readonly [importer: string, origin: string];

/**
 * Fills a table with the importers and origins that rows hold, numbered: which of them pay a column of their own, for which the core is
 * asked, and to which day the law on them was verified.
 */
export const fillPairs = async (
  database: BulkDatabase,
  staged: Staged,
  compiled: readonly Compiled[],
  table: string,
): Promise<readonly Pair[]> => {
  const us = placeOfCountry('US');
  const importer = staged.columns.has('importer') ? `coalesce(s.importer, ${us})` : String(us);
  const found = await database.rows(
    `SELECT DISTINCT ${importer}, s.origin FROM staged s WHERE state = ${STATE.typed} ORDER BY ALL`,
  );
  const pairs = found.map((row): Pair => [countryOfPlace(Number(row[0])), countryOfPlace(Number(row[1]))]);
  await database.run(
    `CREATE OR REPLACE TABLE ${table} (pair INTEGER, number INTEGER, plain BOOLEAN, verified INTEGER)`,
  );
  const plain = ([into, origin]: Pair): boolean =>
    into === 'US' && compiled.every(({ regime }) => !regime.column2.has(origin));
  const verified = ([into, origin]: Pair): number | null => {
    const [first] = compiled;
    return first === undefined ? null : (verifiedTo(first.regime.ledger, into, origin) ?? null);
  };
  await database.append(
    table,
    pairs.map((pair, number) => [
      placeOfCountry(pair[0]) * 676 + placeOfCountry(pair[1]),
      number,
      plain(pair),
      verified(pair),
    ]),
  );
  return pairs;
};

/** Fills a table with the claims that rows make, numbered from 1: nothing claimed is number 0. Claims of chapter 98 are not plain. */
export const fillClaims = async (
  database: BulkDatabase,
  staged: Staged,
  table: string,
): Promise<readonly (readonly string[])[]> => {
  await database.run(`CREATE OR REPLACE TABLE ${table} (claims VARCHAR, number INTEGER, plain BOOLEAN)`);
  if (!staged.columns.has('claims')) return [[]];
  const found = await database.rows('SELECT DISTINCT claims FROM staged WHERE claims IS NOT NULL ORDER BY claims');
  const claims = [[], ...found.map(([each]) => String(each).split(';'))];
  await database.append(
    table,
    claims.map((each, number) => [each.join(';'), number, chapter98Of({ claims: each }).kind === 'none']).slice(1),
  );
  return claims;
};
