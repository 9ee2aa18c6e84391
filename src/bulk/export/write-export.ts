import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFolder } from '../../files/index.js';
import type { Result } from '../../problem/index.js';
import { BulkDatabase } from '../database.js';
import { quoteName, quoteText } from '../sql.js';
import { assessSql } from './assess-sql.js';
import { baseTables } from './base-tables.js';
import type { ExportLaw } from './export-law.js';
import { type AboutExport, exportReadme } from './export-readme.js';
import type { ExportTable } from './export-table.js';
import { panelTables } from './panel-tables.js';

/** A file that was written. */
export interface WrittenFile {
  readonly name: string;
  /** For tables. */
  readonly rows?: number;
  readonly bytes: number;
}

export interface ExportOptions {
  /** Whether an earlier export may stand in the folder. */
  readonly overwrite: boolean;
  readonly about: AboutExport;
  readonly onTable?: (name: string) => void;
}

/** What an export wrote, and may write over. */
export const isExported = (name: string): boolean =>
  ['README.md', 'assess.sql'].includes(name) || /^truce_[a-z]+\.parquet$/.test(name);

/** Writes the tables as Parquet with a README and the SQL that joins them to entry lines; all of them or nothing. */
export const writeExport = (
  folder: string,
  law: ExportLaw,
  options: ExportOptions,
): Promise<Result<readonly WrittenFile[]>> =>
  writeFolder(folder, options.overwrite ? isExported : undefined, (beside) => writeFiles(beside, law, options));

const writeFiles = async (
  folder: string,
  law: ExportLaw,
  { about, onTable }: ExportOptions,
): Promise<readonly WrittenFile[]> => {
  const tables: readonly ExportTable[] = [...panelTables(law), ...baseTables(law)];
  const files = await writeTables(folder, tables, onTable);
  const texts = [
    ['assess.sql', assessSql()],
    ['README.md', exportReadme(law, tables, files, about)],
  ] as const;
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  return [...files, ...texts.map(([name]) => ({ name, bytes: statSync(join(folder, name)).size }))];
};

const writeTables = async (
  folder: string,
  tables: readonly ExportTable[],
  onTable: ExportOptions['onTable'],
): Promise<readonly WrittenFile[]> => {
  const database = await BulkDatabase.open({ memory: '1GB' });
  try {
    const files: WrittenFile[] = [];
    for (const table of tables) {
      onTable?.(table.name);
      files.push(await writeTable(database, folder, table));
    }
    return files;
  } finally {
    database.close();
  }
};

const writeTable = async (
  database: BulkDatabase,
  folder: string,
  { name, columns, rows }: ExportTable,
): Promise<WrittenFile> => {
  const path = join(folder, `${name}.parquet`);
  // Days and decimals are appended as text, and the engine makes of them what they are.
  const held = columns.map((each) => `${quoteName(each.name)} ${isWritten(each.type) ? 'VARCHAR' : each.type}`);
  await database.run(`CREATE TABLE ${quoteName(name)} (${held.join(', ')})`);
  await database.append(name, rows);
  const typed = columns.map((each) => `CAST(${quoteName(each.name)} AS ${each.type}) AS ${quoteName(each.name)}`);
  const ordered = `SELECT ${typed.join(', ')} FROM ${quoteName(name)} ORDER BY rowid`;
  await database.run(`COPY (${ordered}) TO ${quoteText(path)} (FORMAT parquet, COMPRESSION zstd)`);
  const [[count] = [0]] = await database.rows(`SELECT count(*) FROM ${quoteName(name)}`);
  await database.run(`DROP TABLE ${quoteName(name)}`);
  return { name: `${name}.parquet`, rows: Number(count), bytes: statSync(path).size };
};

const isWritten = (type: string): boolean => type === 'DATE' || type.startsWith('DECIMAL');
