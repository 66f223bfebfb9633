import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/** What a database may use. */
export interface DatabaseLimits {
  /** As DuckDB writes it, such as `1200MB`; what does not fit goes to the folder for temporary files. */
  readonly memory?: string
  readonly threads?: number
  /** Where a folder for what does not fit is made; it is removed at the end. */
  readonly temporary?: string
}

/** A value as DuckDB gives it, in texts. */
export type TextRow = readonly (string | null)[]

/** A DuckDB of its own, in memory, with a folder that goes when it is closed. */
export class Database {
  readonly folder: string
  readonly #instance: DuckDBInstance
  readonly #connection: DuckDBConnection

  private constructor(folder: string, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.folder = folder
    this.#instance = instance
    this.#connection = connection
  }

  /** Opens one; `null` where the package is not installed. */
  static async open({ memory, threads, temporary }: DatabaseLimits): Promise<Database | null> {
    const engine = await import('@duckdb/node-api').catch(() => null)
    if (!engine) return null
    if (temporary !== undefined) mkdirSync(temporary, { recursive: true })
    const folder = mkdtempSync(join(temporary ?? tmpdir(), 'chitieu-duckdb-'))
    const instance = await engine.DuckDBInstance.create(':memory:', {
      temp_directory: join(folder, 'spilled'),
      ...(memory === undefined ? {} : { memory_limit: memory }),
      ...(threads === undefined ? {} : { threads: String(threads) }),
    })
    return new Database(folder, instance, await instance.connect())
  }

  async run(sql: string): Promise<void> {
    await this.#connection.run(sql)
  }

  /** The rows of a small result. */
  async rows(sql: string): Promise<readonly TextRow[]> {
    const rows = (await this.#connection.runAndReadAll(sql)).getRows()
    return rows.map((row) => row.map((value) => (value === null ? null : String(value))))
  }

  close(): void {
    this.#connection.closeSync()
    this.#instance.closeSync()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
