import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

/** How much of a machine the bulk path may take. */
export interface BulkLimits {
  /** As DuckDB writes it: `2GB`. What does not fit goes to disk. */
  readonly memory?: string;
  readonly threads?: number;
  /** Where what does not fit in memory goes; a folder of its own below it, removed at the end. */
  readonly folder?: string;
}

/** As many rows as the engine takes at once. */
const CHUNK = 2048;

/** A database that lives as long as one question, in memory and, beyond its limit, in a folder that goes with it. */
export class BulkDatabase {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #folder: string;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, folder: string) {
    this.#instance = instance;
    this.#connection = connection;
    this.#folder = folder;
  }

  static async open({ memory = '2GB', threads, folder = tmpdir() }: BulkLimits = {}): Promise<BulkDatabase> {
    const own = mkdtempSync(join(folder, 'truce-'));
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: memory,
      temp_directory: own,
      // Only what is built in: nothing is fetched while a question is answered.
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      ...(threads === undefined ? {} : { threads: String(threads) }),
    });
    const connection = await instance.connect();
    // Joins are written in the order that is right, rows first and small tables after them.
    await connection.run("SET GLOBAL disabled_optimizers = 'join_order'");
    return new BulkDatabase(instance, connection, own);
  }

  /** A path of its own beside what does not fit in memory; it goes when the database is closed. */
  scratch(name: string): string {
    return join(this.#folder, name);
  }

  async run(sql: string, values?: DuckDBValue[]): Promise<void> {
    await this.#connection.run(sql, values);
  }

  /** All rows of an answer that is known to be small. */
  async rows(sql: string, values?: DuckDBValue[]): Promise<readonly (readonly DuckDBValue[])[]> {
    return (await this.#connection.runAndReadAll(sql, values)).getRows();
  }

  /** The rows of an answer of any size, some thousands at a time. Other statements may run between them. */
  async *batches(sql: string): AsyncGenerator<readonly (readonly DuckDBValue[])[]> {
    // A statement ends the stream of its own connection, so this one has a connection to itself.
    const connection = await this.#instance.connect();
    try {
      const result = await connection.stream(sql);
      for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
        yield chunk.getRows();
    } finally {
      connection.closeSync();
    }
  }

  /** Puts rows into a table that stands ready, a chunk at a time. */
  async append(table: string, rows: Iterable<readonly DuckDBValue[]>): Promise<void> {
    const appender = await this.#connection.createAppender(table);
    const types = Array.from({ length: appender.columnCount }, (_, column) => appender.columnType(column));
    let batch: (readonly DuckDBValue[])[] = [];
    const flush = (): void => {
      if (batch.length === 0) return;
      const chunk = DuckDBDataChunk.create(types, batch.length);
      chunk.setRows(batch.map((row) => types.map((_, column) => row[column] ?? null)));
      appender.appendDataChunk(chunk);
      batch = [];
    };
    for (const row of rows) {
      batch.push(row);
      if (batch.length === CHUNK) flush();
    }
    flush();
    appender.closeSync();
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
