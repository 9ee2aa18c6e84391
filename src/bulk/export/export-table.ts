import type { DuckDBValue } from '@duckdb/node-api';

/** One table as it is handed to a warehouse: what each column is, and its rows in the order in which they are written. */
export interface ExportTable {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: Iterable<readonly DuckDBValue[]>;
}

export interface ExportColumn {
  readonly name: string;
  /** A type that every engine has: SMALLINT, INTEGER, DECIMAL(p,s), VARCHAR, DATE, BOOLEAN. */
  readonly type: string;
  readonly about: string;
}

export const column = (name: string, type: string, about: string): ExportColumn => ({ name, type, about });
