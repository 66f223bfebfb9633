import { expect, test } from 'vitest'
import { readTextTable } from '../../packages/indicators/src/ingest/read-rows.ts'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import { checkSdmxData } from '../../packages/indicators/src/ingest/sdmx/check-sdmx-data.ts'
import { readSdmxJson } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-json.ts'
import { readSdmxStructure } from '../../packages/indicators/src/ingest/sdmx/read-sdmx-structure.ts'
import { sdmxJson } from '../../packages/indicators/src/report/sdmx/data-json.ts'
import { sdmxStructure } from '../../packages/indicators/src/report/sdmx/structure-message.ts'
import { bytesOf, planOf, statistics } from '../sdmx/toy-tables.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

test('a table of three hundred thousand columns is read, each heading compared once', () => {
  const names = Array.from({ length: 300_000 }, (_, at) => `c${at}`)
  const read = readTextTable(encode(`${names.join(',')}\n`), 'a.csv')
  expect(read.ok && read.value.header.length).toBe(300_000)
  const twice = readTextTable(encode(`${names.join(',')},c7\n`), 'a.csv')
  expect(twice.ok ? [] : twice.issues.map(({ args }) => args)).toEqual([{ column: 'c7' }])
})

test('a key that stands a hundred thousand times in a record is told a thousand times', () => {
  const { issues } = readSheets(encode(`[{${Array.from({ length: 100_000 }, () => '"a":1').join()}}]`), {
    name: 'a.json',
  })
  expect(issues.length).toBe(1000)
  expect(issues[0]).toMatchObject({ code: 'column-twice', args: { column: 'a' } })
})

test.each(['__proto__', 'constructor', 'toString'])('a type of values named %s is a type that nobody knows', (type) => {
  const plan = planOf(statistics)
  const [table] = plan.tables
  if (!table) throw new Error('expected a table')
  const written = [...sdmxStructure(plan)].join('').replaceAll('"dataType":"Decimal"', `"dataType":"${type}"`)
  const { structure } = readSdmxStructure(encode(written), { file: 'structure.json' })
  const data = readSdmxJson(bytesOf(sdmxJson(plan, table)), { file: 'data.json' })
  expect(written).toContain(`"${type}"`)
  expect(checkSdmxData(data, structure, { file: 'data.json' })).toEqual([])
})
