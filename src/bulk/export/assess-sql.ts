import { PROGRAMS, type Program } from '../../ledger/index.js';
import { type Day, formatDay } from '../../time/index.js';
import { SLOTS } from './base-tables.js';
import { EXPORT_FROM, EXPORT_UNTIL } from './export-law.js';

/** The programs of the United States: one column each, whether or not anything is due under it. */
export const EXPORT_PROGRAMS: readonly Program[] = PROGRAMS.filter((program) => !program.startsWith('cn_'));

/** Beyond this value or quantity a product could outgrow 38 digits. */
const MOST_CENTS = '10000000000000';
const MOST_QUANTITY = '1000000000';
const MOST_BASE_UNITS = '100000000000';

/**
 * One statement of standard SQL over the exported tables and a table `entry_lines`. Amounts are whole cents, rounded half up by
 * FLOOR in exact decimals; a division is a product with a reciprocal, set right by what is left.
 */
export const assessSql =
  (): string => `-- The duty on every line of entry_lines under every scenario of truce_scenarios. README.md says what the columns are.
-- Standard SQL without functions of any one engine. Money is in whole cents; every duty is rounded half up by itself.
WITH given AS (
  SELECT
    line_id, hts, origin, entry_date, loaded_date, value_cents,
    COALESCE(TRIM(claims), '') AS claim,
    COALESCE(LOWER(TRIM(transport)), '') AS transport,
    COALESCE(TRIM(spi), '') AS spi,
    -- The second quantity stands first where the first is not given.
    COALESCE(quantity, quantity2) AS q1,
    CASE WHEN quantity IS NOT NULL THEN quantity2 END AS q2,
    NULLIF(LOWER(TRIM(CASE WHEN quantity IS NOT NULL THEN unit ELSE unit2 END)), '') AS unit1,
    NULLIF(LOWER(TRIM(unit2)), '') AS unit2,
    -- A metal whose value is not given is taken as the whole value, as CBP requires of an importer who does not know it.
    COALESCE(steel_value_cents, value_cents) AS steel,
    COALESCE(aluminum_value_cents, value_cents) AS aluminum,
    COALESCE(copper_value_cents, value_cents) AS copper,
    COALESCE(steel_value_cents, 0) + COALESCE(aluminum_value_cents, 0) + COALESCE(copper_value_cents, 0) AS metals,
    CASE WHEN steel_value_cents < 0 OR aluminum_value_cents < 0 OR copper_value_cents < 0 THEN 1 ELSE 0 END AS negative_metal
  FROM entry_lines
),
placed AS (
  SELECT
    s.scenario, s.name AS scenario_name, g.*,
    d.on_day, d.interval_no, d.edition, d.verified,
    o.origin AS known_origin, o.origin_class, o.lacking AS origin_lacking,
    c.goods_class, k.claim_no,
    CASE WHEN g.loaded_date IS NULL THEN 0 ELSE x.loading END AS loading,
    t.transport AS known_transport,
    b.per_value, b.over_no, b.half_share,
${SLOTS.map((slot) => `    b.lacking_${slot}, b.dimension_${slot}, b.per_${slot},`).join('\n')}
    u1.dimension AS q1_dimension, CAST(g.q1 AS DECIMAL(38,6)) * CAST(u1.size AS DECIMAL(38,9)) AS q1_base,
    u2.dimension AS q2_dimension, CAST(g.q2 AS DECIMAL(38,6)) * CAST(u2.size AS DECIMAL(38,9)) AS q2_base
  FROM truce_scenarios s
  CROSS JOIN given g
  LEFT JOIN truce_days d ON d.on_day = g.entry_date
  LEFT JOIN truce_origins o ON o.origin = g.origin
  LEFT JOIN truce_codes c ON c.hts = g.hts
  LEFT JOIN truce_claims k ON k.claim = g.claim
  LEFT JOIN truce_loadings x
    ON x.transport = g.transport AND x.loaded_from <= g.loaded_date AND g.loaded_date < x.loaded_until
  LEFT JOIN (SELECT DISTINCT transport FROM truce_loadings) t ON t.transport = g.transport
  LEFT JOIN truce_rates r ON r.hts = g.hts AND r.edition = d.edition
  LEFT JOIN truce_bases b ON b.base = r.base
  -- A quantity without a unit is in the unit that the schedule prints.
  LEFT JOIN truce_units u1 ON u1.unit = COALESCE(g.unit1, r.unit1)
  LEFT JOIN truce_units u2 ON u2.unit = COALESCE(g.unit2, r.unit2)
),
celled AS (
  SELECT
    p.*, e.cell, e.in_lieu, e.topped, e.lacking AS cell_lacking, e.not_covered AS cell_not_covered,
${SLOTS.map(
  (slot) => `    CASE WHEN p.dimension_${slot} = p.q1_dimension AND p.q1 IS NOT NULL THEN p.q1_base
      WHEN p.dimension_${slot} = p.q2_dimension AND p.q2 IS NOT NULL THEN p.q2_base END AS quantity_${slot}`,
).join(',\n')}
  FROM placed p
  LEFT JOIN truce_relief f ON f.interval_no = p.interval_no AND f.loading = p.loading
  LEFT JOIN truce_panel n
    ON n.scenario = p.scenario AND n.origin_class = p.origin_class AND n.interval_no = p.interval_no AND n.goods_class = p.goods_class
  LEFT JOIN truce_profiles plain
    ON plain.profile = n.profile AND plain.relief = COALESCE(f.relief, 0) AND plain.claim_no = 0
  LEFT JOIN truce_profiles claimed
    ON claimed.profile = n.profile AND claimed.relief = COALESCE(f.relief, 0) AND claimed.claim_no = p.claim_no
  LEFT JOIN truce_cells e ON e.cell = COALESCE(claimed.cell, plain.cell)
),
-- What cannot be answered here, and what is missing. Neither is ever a number.
told AS (
  SELECT
    c.*,
    CASE
      WHEN value_cents IS NULL THEN 'no value'
      WHEN value_cents < 0 OR value_cents > ${MOST_CENTS} THEN 'a value below nothing or above $100 billion'
      WHEN entry_date IS NULL THEN 'no day of entry'
      WHEN on_day IS NULL THEN 'a day outside ${formatDay(EXPORT_FROM)} to ${formatDay((EXPORT_UNTIL - 1) as Day)}'
      WHEN goods_class IS NULL THEN 'a code of no bundled edition, or not written as 8 or 10 digits'
      WHEN known_origin IS NULL THEN 'an origin that is not an ISO alpha-2 code'
      WHEN spi <> '' THEN 'the special column'
      WHEN claim_no IS NULL THEN 'several claims, a claim of chapter 98 or an unknown claim'
      WHEN known_transport IS NULL THEN 'an unknown mode of transport'
      WHEN loading IS NULL THEN 'a loading date outside 1900 to 2199'
      WHEN metals > value_cents OR negative_metal = 1 THEN 'metals worth more than the goods, or less than nothing'
      WHEN q1 < 0 OR q2 < 0 OR q1 > ${MOST_QUANTITY} OR q2 > ${MOST_QUANTITY}
${SLOTS.map((slot) => `        OR quantity_${slot} > ${MOST_BASE_UNITS}`).join('\n')} THEN 'a quantity below nothing or above a billion'
      WHEN origin_class IS NOT NULL THEN cell_not_covered
    END AS not_covered,
    CASE
      WHEN origin_class IS NULL THEN COALESCE(origin_lacking, '') || '; '
      ELSE
        CASE
          WHEN in_lieu THEN ''
          WHEN per_value IS NULL THEN 'schedule edition for ' || CAST(entry_date AS VARCHAR(10)) || '; '
          ELSE ${SLOTS.map((slot) => `CASE WHEN lacking_${slot} IS NOT NULL AND quantity_${slot} IS NULL THEN lacking_${slot} || '; ' ELSE '' END`).join('\n            || ')}
        END
        || COALESCE(cell_lacking || '; ', '')
        || CASE WHEN topped AND NOT in_lieu AND (per_value IS NULL
${SLOTS.map((slot) => `            OR (lacking_${slot} IS NOT NULL AND quantity_${slot} IS NULL)`).join('\n')}) THEN 'column 1 duty; ' ELSE '' END
    END AS lacking
  FROM celled c
),
-- The base duty before rounding, times over_no.
based AS (
  SELECT
    t.*,
    CASE WHEN not_covered IS NULL AND lacking = '' THEN 1 ELSE 0 END AS is_known,
    CASE WHEN not_covered IS NULL AND lacking = '' THEN
      CASE WHEN in_lieu THEN CAST(0 AS DECIMAL(38,23)) ELSE
        CAST(value_cents AS DECIMAL(38,0)) * CAST(per_value AS DECIMAL(38,8))
${SLOTS.map((slot) => `        + COALESCE(CAST(quantity_${slot} AS DECIMAL(38,15)) * CAST(per_${slot} AS DECIMAL(38,8)), CAST(0 AS DECIMAL(38,23)))`).join('\n')}
      END
    END AS base_times
  FROM told t
),
-- Half up: FLOOR((2 × amount + 1) / 2), divided by a reciprocal that is a little too small and set right by what is left.
doubled AS (
  SELECT b.*, FLOOR(CAST(2 AS DECIMAL(38,0)) * base_times + CASE WHEN in_lieu THEN 1 ELSE over_no END) AS base_doubled
  FROM based b
),
rounded AS (
  SELECT
    d.*,
    CASE WHEN in_lieu THEN CAST(0 AS DECIMAL(38,0)) ELSE ${dividedBy('base_doubled')} END AS base_cents
  FROM doubled d
),
valued AS (
  SELECT
    r.scenario, r.line_id, r.value_cents, r.base_times, r.over_no, r.half_share, h.program, h.rate, h.is_total, h.owed,
    CAST(h.of_value * r.value_cents + h.of_steel * r.steel + h.of_aluminum * r.aluminum + h.of_copper * r.copper AS DECIMAL(38,0)) AS basis
  FROM rounded r
  JOIN truce_charges h ON h.cell = r.cell
  WHERE r.is_known = 1
),
-- A total includes the base duty: what it leaves is due, if anything is left.
topped_up AS (
  SELECT
    v.*,
    CASE WHEN is_total THEN
      FLOOR(CAST(2 AS DECIMAL(38,0))
        * (CAST(value_cents * over_no AS DECIMAL(38,0)) * CAST(rate AS DECIMAL(38,6)) - base_times) + over_no)
    END AS rest_doubled
  FROM valued v
),
charged AS (
  SELECT
    scenario, line_id, program, owed,
    CASE
      WHEN is_total AND rest_doubled <= 0 THEN CAST(0 AS DECIMAL(38,0))
      WHEN is_total THEN ${dividedBy('rest_doubled')}
      WHEN basis <= 0 THEN CAST(0 AS DECIMAL(38,0))
      ELSE FLOOR(basis * CAST(rate AS DECIMAL(38,6)) + 0.5)
    END AS amount
  FROM topped_up
),
summed AS (
  SELECT
    scenario, line_id,
    SUM(amount) AS assessed,
    SUM(CASE WHEN owed THEN amount ELSE 0 END) AS owed,
${EXPORT_PROGRAMS.filter((program) => program !== 'base')
  .map((program) => `    SUM(CASE WHEN program = '${program}' THEN amount ELSE 0 END) AS ${program}`)
  .join(',\n')}
  FROM charged
  GROUP BY scenario, line_id
)
SELECT
  r.scenario_name AS scenario,
  r.line_id,
  CASE WHEN r.is_known = 1 THEN 'duty' WHEN r.not_covered IS NULL THEN 'missing' ELSE 'not covered' END AS answer,
  CASE WHEN r.is_known = 1 THEN CAST(r.base_cents + COALESCE(s.assessed, 0) AS BIGINT) END AS duty_cents,
  CASE WHEN r.is_known = 1 THEN CAST(r.base_cents + COALESCE(s.owed, 0) AS BIGINT) END AS owed_cents,
  CASE WHEN r.is_known = 1 THEN CAST(r.base_cents AS BIGINT) END AS base_cents,
${EXPORT_PROGRAMS.filter((program) => program !== 'base')
  .map(
    (program) => `  CASE WHEN r.is_known = 1 THEN CAST(COALESCE(s.${program}, 0) AS BIGINT) END AS ${program}_cents,`,
  )
  .join('\n')}
  CASE
    WHEN r.not_covered IS NOT NULL THEN r.not_covered
    WHEN r.lacking <> '' THEN SUBSTRING(r.lacking FROM 1 FOR CHAR_LENGTH(r.lacking) - 2)
  END AS why,
  r.verified
FROM rounded r
LEFT JOIN summed s ON s.scenario = r.scenario AND s.line_id = r.line_id
ORDER BY r.scenario, r.line_id
`;

/** A whole number divided by 2 × over_no, cut down to a whole number. */
function dividedBy(doubled: string): string {
  const quotient = `FLOOR(${doubled} * CAST(half_share AS DECIMAL(38,18)))`;
  return `${quotient}
        + CASE WHEN ${doubled} - ${quotient} * CAST(2 * over_no AS DECIMAL(38,0)) >= 2 * over_no THEN 1 ELSE 0 END`;
}
