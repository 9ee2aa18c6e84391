import type { BulkDatabase } from './database.js';
import { STATE } from './stage.js';
import { numberOfClaim } from './typed.js';

/**
 * Joins the staged rows of each line of a report with a row for each tariff number, as `foldOrdinals` of the core does: headings become
 * claims of the row with the code of the goods, and what was paid under them is added to what it paid. The rows of headings
 * become parts, which are no lines.
 */
export const foldStagedOrdinals = async (database: BulkDatabase, first: number): Promise<void> => {
  const own = `rowid >= ${first} AND entry_number IS NOT NULL AND line IS NOT NULL`;
  await database.run(`CREATE OR REPLACE TABLE ordinals AS
    WITH parts AS (SELECT rowid AS place, entry_number, line, code, paid FROM staged
        WHERE ${own} AND (state = ${STATE.ordinal} OR (state = ${STATE.typed} AND ${numberOfClaim('code')} IS NOT NULL))),
      goods AS (SELECT rowid AS place, entry_number, line FROM staged
        WHERE ${own} AND state IN (${STATE.typed}, ${STATE.odd}) AND ${numberOfClaim('code')} IS NULL)
    SELECT p.place, coalesce(min(g.place) FILTER (g.place > p.place), max(g.place)) AS whole,
        any_value(${numberOfClaim('p.code')}) AS heading, any_value(p.paid) AS paid
      FROM parts p JOIN goods g USING (entry_number, line) GROUP BY p.place`);
  await database.run(`UPDATE staged SET claims = concat_ws(';', staged.claims, o.claims),
      paid = CASE WHEN o.paid IS NULL THEN staged.paid ELSE coalesce(staged.paid, 0) + o.paid END
    FROM (SELECT whole, string_agg(${HEADING}, ';' ORDER BY place) AS claims, sum(paid) AS paid FROM ordinals GROUP BY whole) o
    WHERE staged.rowid = o.whole`);
  // What was said of a heading that is no line is said no more once its line is found.
  await database.run('DELETE FROM notes WHERE place IN (SELECT place FROM ordinals)');
  await database.run(
    `UPDATE staged SET state = ${STATE.part}, part_of = o.whole FROM ordinals o WHERE staged.rowid = o.place`,
  );
  await database.run(`UPDATE staged SET state = ${STATE.unread} WHERE state = ${STATE.ordinal}`);
  await database.run('DROP TABLE ordinals');
};

const HEADING =
  "concat(heading // 10000, '.', lpad(CAST(heading // 100 % 100 AS VARCHAR), 2, '0'), '.', lpad(CAST(heading % 100 AS VARCHAR), 2, '0'))";
