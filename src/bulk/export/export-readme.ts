import { type Day, formatDay } from '../../time/index.js';
import { EXPORT_FROM, EXPORT_UNTIL, type ExportLaw } from './export-law.js';
import type { ExportTable } from './export-table.js';
import type { WrittenFile } from './write-export.js';

/** What a reader of the folder must know of the law in it. */
export interface AboutExport {
  readonly version: string;
  readonly known: Day;
  readonly verifiedTo: Day;
  /** The hash of the last event of the ledger. */
  readonly head: string;
}

/** The README of an export: what it says, as of when, every table and column, how to join them, and where they end. */
export const exportReadme = (
  law: ExportLaw,
  tables: readonly ExportTable[],
  files: readonly WrittenFile[],
  about: AboutExport,
): string =>
  `${[
    `# Duties on entries into the United States, as tables`,
    intro(law, about),
    `## How to use it`,
    USE,
    `## What a line must give`,
    ENTRY_LINES,
    `## What comes back`,
    ANSWERS,
    `## What is not covered`,
    notCovered(law),
    `## The tables`,
    ...tables.map((table, index) => tableSection(table, files[index])),
    `## How the tables join`,
    JOINS,
  ].join('\n\n')}\n`;

const intro = (law: ExportLaw, { version, known, verifiedTo, head }: AboutExport): string =>
  `| | |
| --- | --- |
| made by | truce ${version}, \`truce export\` |
| the law as known on | ${formatDay(known)} |
| the law was checked to | ${formatDay(verifiedTo)}; later days are answered with \`verified\` false |
| outcomes | ${law.outcomes.map(({ name }) => name).join(', ')} |
| days of entry | ${formatDay(EXPORT_FROM)} to ${formatDay((EXPORT_UNTIL - 1) as Day)} |
| editions of the schedule | ${law.editions.map(({ id, from, until }) => `HTSUS ${id}, ${formatDay(from)} ${until === undefined ? 'on' : `to ${formatDay((until - 1) as Day)}`}`).join('; ')} |
| origins that the law reaches | ${law.reached.join(', ')} |
| head of the ledger | \`${head}\` |

These are duties worked out from public legal acts, not legal advice and not a ruling. \`truce duty\` gives the same
figure for one line with every citation, and \`truce ledger verify\` shows that the head above is that of the law used.`;

const USE = `Load the Parquet files as tables of their names, load your lines as \`entry_lines\`, and run \`assess.sql\`. It is one
\`SELECT\` of standard SQL (joins, \`CASE\`, \`CAST\`, \`COALESCE\`, \`FLOOR\`), so wrap it in \`CREATE TABLE … AS\` as you like. In
DuckDB, in this folder:

\`\`\`sql
CREATE VIEW truce_days AS SELECT * FROM 'truce_days.parquet';   -- and so on, one for each file
CREATE TABLE entry_lines (line_id INTEGER, hts VARCHAR, origin VARCHAR, entry_date DATE, value_cents BIGINT,
  quantity DECIMAL(18,6), unit VARCHAR, quantity2 DECIMAL(18,6), unit2 VARCHAR,
  steel_value_cents BIGINT, aluminum_value_cents BIGINT, copper_value_cents BIGINT,
  claims VARCHAR, spi VARCHAR, loaded_date DATE, transport VARCHAR);
\`\`\``;

const ENTRY_LINES = `| column of \`entry_lines\` | |
| --- | --- |
| \`line_id\` | yours, a different one for every line |
| \`hts\` | 8 or 10 digits without dots, leading zeros kept |
| \`origin\` | ISO alpha-2 in capitals |
| \`entry_date\` | the day of entry |
| \`value_cents\` | customs value in whole cents |
| \`quantity\`, \`unit\`, \`quantity2\`, \`unit2\` | as reported; without a unit the schedule's own unit is taken |
| \`steel_value_cents\`, \`aluminum_value_cents\`, \`copper_value_cents\` | value of the metal in the article; NULL is taken as the whole value |
| \`claims\` | NULL, one heading of chapter 99 (\`9903.88.69\`) or one flag (\`informational\`) |
| \`spi\` | NULL; a special program is not covered |
| \`loaded_date\`, \`transport\` | decide relief in transit; without them none is given |`;

const ANSWERS = `One row for each line and scenario. \`answer\` is \`duty\`, \`missing\` or \`not covered\`. Only with \`duty\` are there numbers:
\`duty_cents\` (what is assessed), \`owed_cents\` (the same after rulings that reach back) and one column a program, which add up to
\`duty_cents\`. With \`missing\`, \`why\` names what the line or the law does not give. With \`not covered\`, \`why\` says what these
tables leave out; \`truce assess\` answers such lines. Nothing unknown is ever a zero. \`verified\` is false after the day to which the
law was checked. Fees (MPF, HMF) are worked out by entry and are not here.`;

const notCovered = (law: ExportLaw): string => `- Codes that are in no bundled edition. Days outside the days above.
- Several claims on one line, claims of chapter 98, and claims that no measure asks for. Covered are no claim and one of ${law.claims.length - 1}
  headings and flags, all in \`truce_claims\`.
- The special column (\`spi\`), duties by the postal item, relief for US content (9903.01.34 where it is open).
- Things that a rate asks for by name (\`value of the battery\`): they are always missing here.
- Entries into China.
- Units spelled in a way that is not in \`truce_units\` tell no quantity; the quantity is then missing.`;

const tableSection = ({ name, about, columns }: ExportTable, file: WrittenFile | undefined): string =>
  `### ${name}

${about[0]?.toUpperCase()}${about.slice(1)}. ${(file?.rows ?? 0).toLocaleString('en')} rows.

| column | type | |
| --- | --- | --- |
${columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.about} |`).join('\n')}`;

const JOINS = `\`\`\`
entry_lines.hts          = truce_codes.hts            → goods_class
entry_lines.origin       = truce_origins.origin       → origin_class
entry_lines.entry_date   = truce_days.on_day          → interval_no, edition
entry_lines.claims       = truce_claims.claim         → claim_no
transport, loaded_date   in truce_loadings            → loading
interval_no, loading     = truce_relief               → relief, else 0
scenario, origin_class,
  interval_no, goods_class = truce_panel                → profile
profile, relief, claim_no = truce_profiles            → cell; else the cell of claim_no 0
cell                     = truce_cells, truce_charges → the duties on top
hts, edition             = truce_rates                → base, units
base                     = truce_bases                → the base duty
\`\`\``;
