import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { validateConsolidation } from '../../packages/indicators/src/generated/validators.js'
import { readReleasedSdmx } from '../../packages/indicators/src/ingest/sdmx/read-released.ts'
import { readSdmxCsv } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-csv.ts'
import { readSdmxJson } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-json.ts'
import { sampleWorld } from '../support/sample-province.ts'
import { consolidatedCommune, opened, packed, textOf } from './small-package.ts'

const held = opened(await packed(consolidatedCommune()))
const TABLE = 'commune-monthly-1'

interface Field {
  readonly name: string
  readonly type: string
}
interface Resource {
  readonly path: string
  readonly dialect: { readonly delimiter: string }
  readonly schema: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] }
}

/** Rows as somebody reads them who has the descriptor and a CSV parser, and nothing of ours. */
function byDescriptor(path: string): readonly Record<string, string>[] {
  const { resources }: { readonly resources: readonly Resource[] } = JSON.parse(textOf(held, 'datapackage.json'))
  const found = resources.find((resource) => resource.path === path)
  if (!found) throw new Error(`${path} is not described`)
  const rows: Record<string, string>[] = parse(textOf(held, path), {
    columns: true,
    delimiter: found.dialect.delimiter,
  })
  const fields = found.schema.fields.map(({ name }) => name)
  for (const row of rows) expect(Object.keys(row)).toEqual(fields)
  const keys = rows.map((row) => found.schema.primaryKey.map((column) => row[column]).join(' '))
  expect(new Set(keys).size).toBe(rows.length)
  return rows
}

const rows = byDescriptor(`observations/${TABLE}.csv`)

test('by its Data Package alone the observations are those of the reports, digits and flags included', () => {
  const told: unknown[] = []
  for (const path of held.paths.filter((each) => /^reports\/.*reported\.json$/.test(each))) {
    const record: unknown = JSON.parse(textOf(held, path))
    if (!validateConsolidation(record)) throw new Error(path)
    for (const { unit, figures } of record.units) {
      for (const { row, column, key, state, value, method, status, reason, expected, received } of figures) {
        told.push([
          record.period,
          unit,
          row,
          column,
          key ?? '',
          state,
          value ?? '',
          method,
          status,
          reason,
          `${expected}`,
          `${received}`,
        ])
      }
    }
  }
  const read = rows.map((row) =>
    [
      'reportPeriod',
      'unit',
      'row',
      'column',
      'key',
      'state',
      'value',
      'method',
      'status',
      'reason',
      'expected',
      'received',
    ].map((column) => row[column]),
  )
  expect(told.length).toBeGreaterThan(100)
  expect(new Set(read.map((each) => JSON.stringify(each)))).toEqual(new Set(told.map((each) => JSON.stringify(each))))
})

test.each(['csv', 'json'])('the SDMX message in %s holds the same', (kind) => {
  const file = `sdmx/${TABLE}.${kind}`
  const bytes = held.read(file)
  const reading = kind === 'json' ? readSdmxJson(bytes, { file }) : readSdmxCsv(bytes, { file })
  const { figures, issues } = readReleasedSdmx(reading, { file, calendars: sampleWorld.calendars })
  expect(issues).toEqual([])
  const line = (row: Readonly<Record<string, unknown>>): string =>
    JSON.stringify(Object.keys(rows[0] ?? {}).map((column) => `${row[column]}`))
  const read = figures.map(({ window, ...figure }) => line({ ...figure, ...window }))
  expect(read.toSorted()).toEqual(rows.map(line).toSorted())
})

test('the sources of each figure lead to cells of files that are listed', () => {
  const cells = new Map(byDescriptor('lineage/commune-monthly/cells.csv').map((row) => [row.cell, row]))
  const files = new Set(byDescriptor('lineage/submissions.csv').map(({ submission }) => submission))
  expect(files.size).toBe(2)
  for (const { cells: sources = '' } of byDescriptor('lineage/commune-monthly/figures.csv')) {
    for (const source of sources.split('|')) {
      const cell = cells.get(source.slice(0, source.indexOf('@')))
      expect([source, cell && files.has(cell.submission as string)]).toEqual([source, true])
    }
  }
})
