import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { quoted } from '../sql/fragment.ts'
import type { FiguresQuestion } from '../sql/restating-question.ts'
import type { Database } from './database.ts'

/** Rows that fit, with all that is made of them, into a gigabyte. */
const BATCH_ROWS = 2_000_000

const BATCH = 'chitieu_batch'

/**
 * Where the rows of each batch are, in output order. A file of more rows than fit is cut once into Parquet files in the folder of the
 * database: a batch holds whole periods of some series, so each is restated by itself and the results stand one after the other.
 */
export async function batchesOf(
  database: Database,
  question: Pick<FiguresQuestion, 'figures' | 'keyColumns' | 'periodColumn'>,
  most = BATCH_ROWS,
): Promise<readonly string[]> {
  const { figures, keyColumns, periodColumn } = question
  const [[rows = '0'] = []] = await database.rows(`SELECT count(*) FROM ${figures}`)
  const columns = [...keyColumns, ...(periodColumn === null ? [] : [periodColumn])]
  if (Number(rows) <= most || columns.length === 0) return [figures]
  const texts = columns.map((column) => `COALESCE(CAST("${column.replaceAll('"', '""')}" AS VARCHAR), '')`)
  const names = texts.map((_, at) => `place${at}`)
  await database.run(`CREATE OR REPLACE TEMP TABLE chitieu_batches AS
SELECT *, CAST((sum(size) OVER (ORDER BY ${names.join(', ')}) - size) // ${most} AS INTEGER) AS ${BATCH}
FROM (SELECT ${texts.map((text, at) => `${text} AS ${names[at]}`).join(', ')}, count(*) AS size FROM ${figures} GROUP BY ALL)`)
  const folder = join(database.folder, 'batches')
  const same = texts.map((text, at) => `${text} = b.${names[at]}`).join(' AND ')
  await database.run(`COPY (SELECT f.*, b.${BATCH} FROM ${figures} AS f JOIN chitieu_batches AS b ON ${same})
TO ${quoted(folder)} (FORMAT parquet, PARTITION_BY (${BATCH}))`)
  return readdirSync(folder)
    .map((name) => Number(name.slice(name.indexOf('=') + 1)))
    .sort((a, b) => a - b)
    .map(
      (batch) => `read_parquet(${quoted(join(folder, `${BATCH}=${batch}`, '*.parquet'))}, hive_partitioning = false)`,
    )
}
