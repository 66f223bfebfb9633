import type { Buffer } from 'node:buffer'
import { type BookType, utils, write } from '@e965/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'

function book(type: BookType): Buffer {
  const made = utils.book_new()
  utils.book_append_sheet(
    made,
    utils.aoa_to_sheet([
      ['mã', 'tên'],
      ['01', 'Xã'],
    ]),
    'Biểu',
  )
  return write(made, { type: 'buffer', bookType: type }) as Buffer
}

const refusal = (bytes: Uint8Array, name: string) =>
  readSheets(bytes, { name }).issues.map(({ code, args }) => [code, args])

test('a workbook that a program really encrypted is refused as one with a password', async () => {
  const rows = [['mã', 'tên']]
  const bytes = await writeXlsx({
    sheets: [{ name: 'Biểu', rows }],
    encryption: { password: 'bí mật', spinCount: 1000 },
  })
  expect(refusal(bytes, 'bieu.xlsx')).toEqual([['file-encrypted', { file: 'bieu.xlsx' }]])
})

test.each([
  ['biff8', 'file-is-xls', { file: 'bieu.xlsx' }],
  ['biff5', 'file-is-xls', { file: 'bieu.xlsx' }],
  ['xlsb', 'file-type-wrong', { file: 'bieu.xlsx', found: '.xlsb' }],
  ['ods', 'file-type-wrong', { file: 'bieu.xlsx', found: 'OpenDocument' }],
  ['xlml', 'file-type-wrong', { file: 'bieu.xlsx', found: 'XML' }],
  ['html', 'file-type-wrong', { file: 'bieu.xlsx', found: 'HTML' }],
] as const)('a %s file under the name of a workbook is %s', (type, code, args) => {
  expect(refusal(book(type), 'bieu.xlsx')).toEqual([[code, args]])
})

test('a hidden sheet is read and said to be hidden', async () => {
  const sheets = [
    { name: 'Biểu', rows: [['a']] },
    { name: 'Ẩn', rows: [['phiên bản', '1']], veryHidden: true },
  ]
  const read = readSheets(await writeXlsx({ sheets }), { name: 'bieu.xlsx' }).sheets
  expect(read.map(({ name, head, cellCount }) => [name, head.isHidden, cellCount])).toEqual([
    ['Biểu', false, 1],
    ['Ẩn', true, 2],
  ])
})
