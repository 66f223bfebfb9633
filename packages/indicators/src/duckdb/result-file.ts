import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cell } from '../report/figures-csv.ts'
import { writeSql } from '../sql/dialect.ts'
import { duckdb } from '../sql/dialects/duckdb.ts'
import { quoted } from '../sql/fragment.ts'
import type { SummedColumn } from '../sql/restating-question.ts'
import { orderedResult, RESULT } from '../sql/result.ts'
import type { Database } from './database.ts'
import { ANSWERS } from './kernel-answers.ts'
import { parquetColumns } from './parquet-columns.ts'

const CSV = `header = true, all_varchar = true, delim = ',', quote = '"', escape = '"'`

/** The file of restated figures, written batch by batch beside its place, which it takes at the end. */
export class ResultFile {
  /** Figures by method. */
  readonly methods = new Map<string, number>()
  readonly #database: Database
  readonly #out: string
  readonly #draft: string
  readonly #summed: readonly SummedColumn[]
  readonly #parts: string[] = []
  readonly #isParquet: boolean

  constructor(database: Database, out: string, summed: readonly SummedColumn[]) {
    this.#database = database
    this.#out = out
    this.#draft = `${out}.${process.pid}.draft`
    this.#summed = summed
    this.#isParquet = /\.parquet$/i.test(out)
  }

  /** Adds the result of the plan that was run last, joined with the answers of the kernel where there are some. */
  async add(columns: readonly string[], isJoined: boolean): Promise<void> {
    const rows = isJoined ? `(SELECT * FROM ${RESULT} UNION ALL SELECT * FROM ${ANSWERS})` : RESULT
    const ordered = writeSql(orderedResult(rows, columns), duckdb)
    const part = join(this.#database.folder, `part-${this.#parts.length}`)
    const typed = `SELECT ${parquetColumns(columns, this.#summed)} FROM (\n${ordered}\n)`
    await this.#database.run(
      this.#isParquet ? `COPY (${typed}) TO ${quoted(part)} (FORMAT parquet)` : duckdb.write(ordered, part),
    )
    await this.#count(this.#isParquet ? `read_parquet(${quoted(part)})` : `read_csv(${quoted(part)}, ${CSV})`)
    if (!this.#isParquet) await this.#append(part, `${columns.map(cell).join(',')}\n`)
    this.#parts.push(part)
  }

  async #count(rows: string): Promise<void> {
    const counted = await this.#database.rows(`SELECT method, count(*) FROM ${rows} GROUP BY method ORDER BY method`)
    for (const [method, count] of counted)
      this.methods.set(method ?? '', (this.methods.get(method ?? '') ?? 0) + Number(count))
  }

  /** Appends a CSV; its header stands once. */
  async #append(part: string, header: string): Promise<void> {
    const start = this.#parts.length === 0 ? 0 : Buffer.byteLength(header)
    await pipeline(createReadStream(part, { start }), createWriteStream(this.#draft, { flags: 'a' }))
    rmSync(part)
  }

  /** Puts the file in its place. */
  async keep(): Promise<void> {
    if (this.#isParquet) {
      await this.#database.run('SET preserve_insertion_order = true')
      const parts = this.#parts.map(quoted).join(', ')
      await this.#database.run(
        `COPY (SELECT * FROM read_parquet([${parts}])) TO ${quoted(this.#draft)} (FORMAT parquet)`,
      )
    }
    renameSync(this.#draft, this.#out)
  }

  /** Removes what was begun and not kept. */
  drop(): void {
    rmSync(this.#draft, { force: true })
  }
}
