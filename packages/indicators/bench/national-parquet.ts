/** `npm run bench -- --only parquet [--rows N] [--memory 1200MB]`: a Parquet file larger than memory, restated by DuckDB within a limit. */
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { Database } from '../src/duckdb/database.ts'
import { readRegister } from '../src/node/read-register.ts'
import { quoted } from '../src/sql/fragment.ts'
import { measure } from './measure.ts'
import { load, megabytes, print } from './print.ts'

const root = join(import.meta.dirname, '../../..')
const LIST_DATE = '2025-06-30'
const TO = '2025-07-01'
const INDICATORS = 40
const SEED = 20_250_701

/** Makes the file from a seed, restates it, holds a part of the answer against the kernel byte for byte, and prints time and memory. */
export async function benchParquet(folder: string, rows: number, memory: string): Promise<void> {
  const [figures, out, part, ours] = ['figures.parquet', 'restated.parquet', 'part.csv', 'part-restated.csv'].map(
    (name) => join(folder, name),
  ) as [string, string, string, string]
  const register = join(root, 'data/register')
  const codes = codesOf(register)
  const periods = Math.max(1, Math.round(rows / (codes.length * INDICATORS)))
  await withDatabase(folder, memory, (database) => makeFigures(database, codes, periods, figures))
  const count = codes.length * periods * INDICATORS
  print(
    `${count} figures in ${megabytes(statSync(figures).size)} MB of Parquet; ${cpus().length} cores, load ${load()}`,
  )

  const spilled = join(folder, 'spilled')
  mkdirSync(spilled)
  const engine = join(import.meta.dirname, 'engines/national.ts')
  const { seconds, peak } = await measure(process.execPath, [engine, register, figures, out, memory, spilled])
  print(
    `restated in ${seconds.toFixed(1)} s with ${megabytes(peak)} MB at most (limit of the database ${memory}); load ${load()}`,
  )
  print(`left behind in the folder for temporary files: ${readdirSync(spilled).length}`)

  const last = `2025-${String(periods).padStart(4, '0')}`
  await withDatabase(folder, memory, (database) =>
    database.run(
      `COPY (SELECT * FROM ${quoted(figures)} WHERE period = ${quoted(last)}) TO ${quoted(part)} (FORMAT csv, HEADER)`,
    ),
  )
  await measure(process.execPath, kernelCommand(part, ours))
  await withDatabase(folder, memory, (database) => compare(database, { figures, out, ours, last }))
}

function codesOf(register: string): readonly string[] {
  const read = readRegister(register)
  if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)))
  return read.value.list(LIST_DATE, { level: 'commune' }).map((unit) => read.value.version(unit, LIST_DATE).code)
}

async function withDatabase(
  folder: string,
  memory: string,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const database = await Database.open({ memory, threads: 2, temporary: folder })
  if (!database) throw new Error('expected @duckdb/node-api to be installed')
  try {
    await work(database)
  } finally {
    database.close()
  }
}

/** Figures with two decimals, unit by unit, as units send them; a hash of the seed and the place is the figure. */
function makeFigures(database: Database, codes: readonly string[], periods: number, path: string): Promise<void> {
  return database.run(`COPY (SELECT unit, '2025-' || lpad(CAST(p AS VARCHAR), 4, '0') AS period,
  'i' || lpad(CAST(i AS VARCHAR), 2, '0') AS indicator,
  CAST(CAST(hash(${SEED}, unit, p, i) % 100000000 AS DECIMAL(10,0)) * 0.01 AS DECIMAL(18,2)) AS value
FROM (SELECT unnest([${codes.map(quoted).join(', ')}]) AS unit), range(1, ${periods + 1}) AS p(p), range(1, ${INDICATORS + 1}) AS i(i))
TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`)
}

function kernelCommand(part: string, out: string): readonly string[] {
  const columns = ['--unit-column', 'unit', '--period-column', 'period', '--key-columns', 'indicator']
  return [
    ...[
      join(import.meta.dirname, '../bin/chitieu.js'),
      'rebase',
      part,
      '--to',
      TO,
      '--list-date',
      LIST_DATE,
      ...columns,
    ],
    ...[
      '--value-columns',
      'value',
      '--behaviour',
      'value=flow',
      '--weights',
      'population',
      '--decimals',
      'value=2',
      '--out',
      out,
    ],
  ]
}

interface Compared {
  readonly figures: string
  readonly out: string
  readonly ours: string
  readonly last: string
}

/** Every figure of one period beside the kernel's, cell by cell, and the sum of what went in beside that of what came out. */
async function compare(database: Database, { figures, out, ours, last }: Compared): Promise<void> {
  const texts = `read_csv(${quoted(ours)}, header = true, all_varchar = true)`
  const [columns = []] = [
    (await database.rows(`SELECT column_name FROM (DESCRIBE SELECT * FROM ${texts})`)).map(([name]) => name ?? ''),
  ]
  const shown = columns.map((name) => `CAST("${name}" AS VARCHAR)`).join(', ')
  const theirs = `SELECT ${shown} FROM ${quoted(out)} WHERE period = ${quoted(last)}`
  const count = async (sql: string): Promise<string> =>
    (await database.rows(`SELECT count(*) FROM (${sql})`))[0]?.[0] ?? ''
  const different = await count(
    `(${theirs} EXCEPT ALL SELECT * FROM ${texts}) UNION ALL (SELECT * FROM ${texts} EXCEPT ALL ${theirs})`,
  )
  if (different !== '0') throw new Error(`expected the figures of the kernel, found ${different} other rows`)
  print(`${await count(theirs)} figures of one period equal those of the kernel, cell by cell`)
  const [[left = ''] = []] = await database.rows(`SELECT CAST((SELECT sum(value) FROM ${quoted(figures)}) - sum(CASE
  WHEN method IN ('refused', 'bounded') THEN known WHEN method <> 'group' THEN value END) AS VARCHAR) FROM ${quoted(out)}`)
  print(`sum of what went in less sum of what came out: ${left}`)
}
