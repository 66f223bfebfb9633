import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ObservationReader, unitsOf } from '../../packages/indicators/src/ingest/observation-reader.ts'
import type { ObservationTable } from '../../packages/indicators/src/model/observation-table.ts'
import { openRows } from '../../packages/indicators/src/node/open-rows.ts'
import { readSideBySide } from '../../packages/indicators/src/node/read-side-by-side.ts'
import { historyOf } from '../support/invented-register.ts'
import { smallRegister } from '../support/small-register.ts'

const history = historyOf(smallRegister({ units: 'A-1 P-1 ..\n B-1 P-1 ..\n D-1 Q-1 .. code=Đ' }))
const unitAt = unitsOf(history)
const spec = {
  unitColumn: 'unit',
  periodColumn: 'period',
  keyColumns: ['sex'],
  valueColumns: ['v', 'w'],
  list: { column: 'list' },
} as const
const folder = mkdtempSync(join(tmpdir(), 'chitieu-side-by-side-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Three units, twelve periods and two sexes: 72 rows, in an order that is no one's. */
const rows = Array.from({ length: 72 }, (_, at) => {
  const row = (at * 29) % 72
  const value = row % 7 === 0 ? ['-', 'x', '…', 'c', ''][row % 5] : `${row * 1001}.${row % 10}`
  return `${['A', 'B', 'Đ'][row % 3]},20${10 + (Math.floor(row / 3) % 12)},${row < 36 ? 'nam' : 'nữ'},2015-01-01,${value},${-row}\n`
})
const header = 'unit,period,sex,list,v,w\n'

const file = (text: string | Uint8Array): string => {
  const path = join(folder, 'figures.csv')
  writeFileSync(path, text)
  return path
}
const read = (text: string | Uint8Array, part = 150): Promise<ObservationTable | null> =>
  readSideBySide(file(text), spec, unitAt, { workers: 2, alone: 0, part })

/** Everything a table says, group by group. */
const told = (table: ObservationTable): unknown => ({
  rows: table.rows,
  groups: table.groups.map((group, number) => {
    const own = table.rowsOf(number)
    return {
      group,
      rows: [...own.extents()].flatMap(({ start, size, first }) =>
        Array.from({ length: size }, (_, at) => ({
          unit: table.units[own.units.get(first + at)]?.id,
          input: own.inputs.get(first + at),
          cells: table.columns.map(({ integers, tags }) => [integers.get(start + at), tags.get(start + at)]),
        })),
      ),
    }
  }),
  decimals: table.columns.map(({ decimals }) => decimals),
})

describe('a file read on several threads', () => {
  test.each([
    ['lines', `${header}${rows.join('')}`],
    ['a byte order mark', `\uFEFF${header}${rows.join('')}`],
    ['line breaks of two characters', `${header}${rows.join('')}`.replaceAll('\n', '\r\n')],
    ['no last line break', `${header}${rows.join('')}`.trimEnd()],
    ['semicolons', `${header}${rows.join('')}`.replaceAll(',', ';')],
  ])('with %s is the table it is row by row', async (_, text) => {
    const reader = new ObservationReader(spec, unitAt)
    expect(await openRows(file(text), (scanner) => reader.record(scanner))).toBeNull()
    expect(reader.finish()).toEqual([])
    const table = await read(text)
    expect(table && told(table)).toEqual(told(reader.table))
    expect(table?.rows).toBe(72)
  })

  test.each([
    ['a quoted cell', rows.join('').replace('A,', '"A",')],
    ['an unknown unit', `${rows.join('')}Z,2010,nam,2015-01-01,1,1\n`],
    ['a list that is no day', `${rows.join('')}A,2010,nam,2015-13-01,1,1\n`],
    ['a row without its last cell', `${rows.join('')}A,2010,nam,2015-01-01,1\n`],
    ['a letter for a number', `${rows.join('')}A,2010,nam,2015-01-01,l,1\n`],
    ['a number beyond 2^53', `${rows.join('')}A,2010,nam,2015-01-01,9007199254740993,1\n`],
    ['a point that may stand for thousands', `${rows.join('')}A,2010,nam,2015-01-01,1,1.234\n`],
    ['no rows', ''],
  ])('with %s is left to be read row by row', async (_, text) => {
    expect(await read(`${header}${text}`)).toBeNull()
  })

  test('with letters that are not UTF-8 is left to be read row by row', async () => {
    expect(await read(Buffer.from(`${header}${rows.join('')}`, 'latin1'))).toBeNull()
  })

  test('a point is proven by a number of another part', async () => {
    const text = `${header}A,2010,nam,2015-01-01,1.234,1\n${rows.join('')}`
    expect((await read(text))?.rows).toBe(73)
  })
})
