/** Writes `data/observations/*.csv` from a folder of published tables: `node import.ts --from DIR`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkCensus } from './check-census.ts'
import { parseCsv } from './csv-table.ts'
import { listOfTable } from './list-of-table.ts'
import { formatObservations, type ObservationRow } from './observation-row.ts'
import { publishedTables } from './published-tables.ts'
import { readSeriesCodes } from './series-codes.ts'

const { values } = parseArgs({ options: { from: { type: 'string' } } })
if (values.from === undefined) throw new Error('expected --from DIR, the folder of the published tables')
const from = values.from
const data = join(import.meta.dirname, '../../../../../data')
const observations = join(data, 'observations')

const open = (folder: string) => (name: string) => parseCsv(readFileSync(join(folder, name), 'utf8'))
const published = open(from)
const kept = open(observations)
const codes = readSeriesCodes(join(data, 'indicators'))
const listOf = listOfTable(kept('lists.csv'), kept('list-exceptions.csv'))

checkCensus(published('population_census_2019_communes.csv'), published('population_census_2019_districts.csv'))

for (const { file, read } of publishedTables) {
  const rows = read(published).map((figure): ObservationRow => {
    const code = codes.get(`${figure.source}|${figure.series}`)
    if (code === undefined)
      throw new Error(`expected an indicator with ${figure.series} of ${figure.source}, found none`)
    const place = { source: figure.source, ...code, period: figure.period }
    return {
      ...place,
      unit: figure.unit,
      ...listOf(place, figure.unit),
      edition: figure.edition,
      revision: '0',
      value: figure.value,
      state: 'number',
    }
  })
  writeFileSync(join(observations, `${file}.csv`), formatObservations(rows))
  process.stderr.write(`${file}.csv: ${rows.length} figures\n`)
}
