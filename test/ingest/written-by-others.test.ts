import { Buffer } from 'node:buffer'
import { utils, write } from '@e965/xlsx'
import excel from 'exceljs'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { decimalOf, pointed } from '../../packages/indicators/src/ingest/decimal-text.ts'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import type { Cell } from '../../packages/indicators/src/ingest/sheet.ts'
import { patience, runs } from '../invariants/runs.ts'

type Value = string | number | boolean | Date | null

const DAY = 86_400_000
const LETTERS = [
  'a',
  'Xã',
  'Đắk Lắk',
  'e\u0302',
  '<&>"\'',
  ' blank ',
  '01234',
  '=1+1',
  'a\nb',
  '🏙',
  '-',
  '…',
  '1.234,5',
]
const text = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(''))
const number = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }).map((cents) => cents / 100),
  fc.constantFrom(0, 0.1, 1.1, 0.3, 123_456_789_012_345.67, 999_999_999_999_999, 1e-7, 1e21),
)
const day = fc.integer({ min: 0, max: 60_000 }).map((days) => new Date(Date.UTC(1900, 2, 1) + days * DAY))
const value: fc.Arbitrary<Value> = fc.oneof(text, number, fc.boolean(), day, fc.constant(null))
const table = fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })

/** What a written value must be read as: kind and text, a date as its day. */
function expected(written: Value): readonly [string, string] | null {
  if (written === null) return null
  if (typeof written === 'string') return ['text', written.normalize('NFC')]
  if (typeof written === 'boolean') return ['boolean', written ? 'TRUE' : 'FALSE']
  if (written instanceof Date) return ['date', written.toISOString().slice(0, 10)]
  return ['number', plain(written)]
}

function plain(number: number): string {
  const decimal = decimalOf(String(number))
  if (decimal === null) throw new Error(`${number} is no decimal`)
  return pointed(decimal)
}

function seen(cell: Cell): readonly [string, string] | null {
  if (cell.kind === 'blank') return null
  if (cell.kind === 'date') return ['date', cell.date ?? cell.text]
  if (cell.kind !== 'number') return [cell.kind, cell.text]
  const decimal = decimalOf(cell.text)
  return ['number', decimal ? pointed(decimal) : cell.text]
}

function check(bytes: Uint8Array, rows: readonly (readonly Value[])[]): void {
  const { sheets, issues } = readSheets(bytes, { name: 'a.xlsx' })
  if (rows.every((row) => row.every((cell) => cell === null))) {
    expect(issues.map(({ code }) => code)).toEqual(['file-empty'])
    return
  }
  expect(issues).toEqual([])
  const [sheet] = sheets
  const read = rows.map((row, r) => row.map((_, c) => sheet && seen(sheet.cell(r + 1, c + 1))))
  expect(read).toEqual(rows.map((row) => row.map(expected)))
}

const writers: readonly (readonly [string, (rows: Value[][]) => Promise<Uint8Array>])[] = [
  ['hucre, shared texts', (rows) => writeXlsx({ sheets: [{ name: 'Biểu', rows }], stringMode: 'shared' })],
  ['hucre, texts in cells', (rows) => writeXlsx({ sheets: [{ name: 'Biểu', rows }], stringMode: 'inline' })],
  ['exceljs', byExceljs],
  ['SheetJS', bySheetjs],
]

async function byExceljs(rows: Value[][]): Promise<Uint8Array> {
  const book = new excel.Workbook()
  const sheet = book.addWorksheet('Biểu')
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) if (cell !== null) sheet.getCell(r + 1, c + 1).value = cell
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

async function bySheetjs(rows: Value[][]): Promise<Uint8Array> {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true, cellDates: false }), 'Biểu')
  return write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }) as Buffer
}

test.each(writers)(
  'what %s wrote is read back: texts, numbers, days, yes and no, blanks',
  async (_, writeRows) => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => check(await writeRows(rows), rows)),
      runs(60),
    )
  },
  patience,
)
