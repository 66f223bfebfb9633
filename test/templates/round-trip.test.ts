import { expect, test } from 'vitest'
import { parseRange } from '../../packages/indicators/src/base/cell-address.ts'
import { pointed } from '../../packages/indicators/src/ingest/decimal-text.ts'
import { readNumberCell } from '../../packages/indicators/src/ingest/number-cell.ts'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import type { Cell, Sheet } from '../../packages/indicators/src/ingest/sheet.ts'
import { figureRows, rowsAt, valueColumns } from '../../packages/indicators/src/model/form.ts'
import { formLayout } from '../../packages/indicators/src/model/form-layout.ts'
import { templateWorkbook } from '../../packages/indicators/src/report/template.ts'
import type { GivenValue } from '../../packages/indicators/src/report/template-options.ts'
import { tableCell } from '../../packages/indicators/src/report/template-table.ts'
import { writeWorkbook } from '../../packages/indicators/src/report/workbook.ts'
import { library, optionsFor } from './template-world.ts'

/** Every kind of value that a cell of figures may hold; numbers at the edge of what the standard keeps exactly. */
const VALUES: readonly GivenValue[] = [
  { state: 'number', value: '999999999999999.99' },
  { state: 'nil' },
  { state: 'number', value: '-123456789012345.67' },
  { state: 'missing' },
  { state: 'number', value: '0' },
  { state: 'notApplicable' },
  { state: 'number', value: '0.01' },
  { state: 'number', value: '1234567' },
]
const NAME = 'Văn phòng công chứng Hòa Lợi – số 2'
const NAMES = [NAME.normalize('NFC'), NAME.normalize('NFD')]

function cellAt(sheet: Sheet, address: string | null): Cell {
  const range = parseRange(address ?? '')
  if (!range) throw new Error(`no place ${address}`)
  return sheet.cell(range.fromRow, range.fromColumn)
}

function readBack(cell: Cell): GivenValue | null {
  const read = readNumberCell(cell, { locale: 'vi', decimals: null, place: {} })
  if (read.kind === 'number') return { state: 'number', value: pointed(read.number) }
  return read.kind === 'fault' || read.kind === 'blank' ? null : { state: read.kind }
}

test.each([...library.forms.values()].map((form) => [form.id, form] as const))(
  '%s: what is filled in is read back',
  (_, form) => {
    const given = new Map<string, GivenValue>()
    const repeats = new Map(form.rows.flatMap((row) => (row.kind === 'repeat' ? [[row.code, 3] as const] : [])))
    const base = optionsFor(form, { repeats })
    const { listDate: date } = base.head
    let next = 0
    for (const row of figureRows(rowsAt(form, date))) {
      for (const column of valueColumns(form)) {
        const { entry, type } = tableCell(base, row, column)
        if (entry === 'fixed' || entry === 'notApplicable' || type !== 'number') continue
        for (const repeat of row.kind === 'repeat' ? [1, 2, 3] : [null]) {
          const value = VALUES[next++ % VALUES.length] as GivenValue
          if (entry === 'computed' && value.state !== 'number') continue
          given.set(`${row.code} ${column.index} ${repeat}`, value)
        }
      }
    }
    const bytes = writeWorkbook(
      templateWorkbook({
        ...base,
        given: {
          cell: (row, column, repeat) => given.get(`${row.code} ${column.index} ${repeat}`) ?? null,
          key: (_row, repeat) => NAMES[(repeat - 1) % 2] ?? null,
        },
      }),
    )
    const { sheets, issues } = readSheets(bytes, { name: 'a.xlsx' })
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    const layout = formLayout(form, { date, language: 'vi', repeats })
    const sheet = sheets.find(({ name }) => name === layout.sheet) as Sheet
    expect(given.size).toBeGreaterThan(5)
    for (const [key, value] of given) {
      const [row = '', column = '', repeat = ''] = key.split(' ')
      const address = layout.cellOf(row, column, repeat === 'null' ? undefined : Number(repeat))
      expect([key, readBack(cellAt(sheet, address))]).toEqual([key, value])
    }
    const label = layout.columns.find(({ column }) => column.role === 'label')?.column.index ?? ''
    for (const [code] of layout.repeats) {
      for (const [at, name] of NAMES.entries()) {
        const cell = cellAt(sheet, layout.cellOf(code, label, at + 1))
        expect([cell.written, cell.text]).toEqual([name, NAME.normalize('NFC')])
      }
    }
  },
)
