/** Restates a Parquet file of figures by commune with DuckDB: `national.ts REGISTER FIGURES.parquet OUT.parquet MEMORY TEMPORARY`. */
import { restateFile } from '../../src/duckdb/restate-file.ts'
import { readRegister } from '../../src/node/read-register.ts'

const [register = '', input = '', out = '', memory = '', temporary = ''] = process.argv.slice(2)
const read = readRegister(register)
if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)))
const restated = await restateFile({
  ...{ history: read.value, input, out, memory, temporary, threads: 2 },
  ...{ to: '2025-07-01', list: { date: '2025-06-30' }, basis: 'population' },
  ...{ unitColumn: 'unit', periodColumn: 'period', keyColumns: ['indicator'] },
  behaviours: new Map([['value', { kind: 'flow' }]]),
})
if (!restated.ok) throw new Error(JSON.stringify(restated.issues.slice(0, 3)))
