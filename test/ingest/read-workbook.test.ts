import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { inspectSheet } from '../../packages/indicators/src/ingest/inspect-sheet.ts'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import type { Cell, Sheet } from '../../packages/indicators/src/ingest/sheet.ts'
import { data, type MadeWorkbook, makeWorkbook } from './make-workbook.ts'

function sheetOf(made: MadeWorkbook): Sheet {
  const { sheets, issues } = readSheets(makeWorkbook(made), { name: 'bieu.xlsx' })
  expect(issues).toEqual([])
  return sheets[0] as Sheet
}

/** The cells of one row, by their inner XML: attributes and content of each `<c>`. */
function row(cells: string, more: Partial<MadeWorkbook> = {}): readonly Cell[] {
  return [...sheetOf({ sheet: data(`<row r="1">${cells}</row>`), ...more }).rows()].flatMap((found) => found.cells)
}

test.each([
  ['<v>0</v>', '0'],
  ['<v>123456789012345.67</v>', '123456789012345.67'],
  ['<v>1.1000000000000001</v>', '1.1000000000000001'],
  ['<v>-0.5</v>', '-0.5'],
  ['<v>1.50</v>', '1.50'],
  ['<v>1E-3</v>', '1E-3'],
  ['<v>12345678901234567890</v>', '12345678901234567890'],
  ['<v>-0</v>', '-0'],
  ['<v>007</v>', '007'],
])('a number is kept digit for digit: %s', (value, text) => {
  expect(row(`<c r="A1">${value}</c>`)).toMatchObject([{ address: 'A1', kind: 'number', text, isFormula: false }])
})

test('texts: shared, in the cell, in runs, with references, control characters and readings left out', () => {
  const sharedStrings =
    '<si><t>Xã</t></si><si><r><t>Phường </t></r><r><rPr><rFont val=".VnTime"/></rPr><t>Sµi</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t/></si>'
  const cells = row(
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>a &lt; b &#x110;</t></is></c>' +
      '<c r="D1" t="inlineStr"><is><t>x_x000A_y</t></is></c><c r="E1" t="s"><v>2</v></c><c r="F1" t="str"><f>A1</f><v>Xã</v></c>',
    { sharedStrings },
  )
  expect(cells.map(({ address, text, font }) => [address, text, font])).toEqual([
    ['A1', 'Xã', null],
    ['B1', 'Phường Sµi', '.VnTime'],
    ['C1', 'a < b Đ', null],
    ['D1', 'x\ny', null],
    ['F1', 'Xã', null],
  ])
})

test('errors, booleans, formulas with and without a stored value', () => {
  const cells = row(
    '<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>1</v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1"><f>1+1</f></c>' +
      '<c r="E1"><f>1+1</f><v></v></c><c r="F1" t="str"><f>""</f><v></v></c><c r="G1"/>',
  )
  expect(cells.map(({ address, kind, text, isFormula }) => [address, kind, text, isFormula])).toEqual([
    ['A1', 'error', '#N/A', false],
    ['B1', 'boolean', 'TRUE', false],
    ['C1', 'number', '2', true],
    ['D1', 'formula-without-value', '', true],
    ['E1', 'formula-without-value', '', true],
    ['F1', 'text', '', true],
  ])
})

const styles =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.0 &quot;ngày&quot;"/></numFmts>' +
  '<fonts><font><name val="Arial"/></font><font><name val="VNI-Times"/></font></fonts>' +
  '<cellStyleXfs><xf numFmtId="0" fontId="0"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="165" fontId="0"/></cellXfs>'

test.each([
  ['1900', 1, '1900-01-01'],
  ['1900', 59, '1900-02-28'],
  ['1900', 60, null],
  ['1900', 61, '1900-03-01'],
  ['1900', 45839, '2025-07-01'],
  ['1900', 45838.999999999, '2025-07-01'],
  ['1900', 45839.5, '2025-07-01T12:00:00'],
  ['1900', 0, null],
  ['1900', 0.25, null],
  ['1900', -1, null],
  ['1900', 2958465, '9999-12-31'],
  ['1900', 2958466, null],
  ['1904', 0, '1904-01-01'],
  ['1904', 44377, '2025-07-01'],
] as const)('the %s system reads serial %d as %s', (system, serial, date) => {
  const workbookPr = system === '1904' ? '<workbookPr date1904="1"/>' : '<workbookPr/>'
  const cells = row(`<c r="A1" s="1"><v>${serial}</v></c>`, { styles, workbookPr })
  expect(cells).toMatchObject([{ kind: 'date', text: String(serial), date }])
})

test('a style tells number format, font and whether a number is a date', () => {
  const cells = row(
    '<c r="A1" s="2"><v>45839</v></c><c r="B1" s="3"><v>45839</v></c><c r="C1"><v>45839</v></c><c r="D1" t="d"><v>2025-07-01T00:00:00</v></c>',
    { styles },
  )
  expect(cells.map(({ kind, format, font, date }) => [kind, format, font, date])).toEqual([
    ['date', 'dd/mm/yyyy', 'VNI-Times', '2025-07-01'],
    ['number', '#,##0.0 "ngày"', 'Arial', null],
    ['number', 'General', 'Arial', null],
    ['date', 'General', 'Arial', '2025-07-01'],
  ])
})

test('prefixed elements, missing addresses and comments are read as the format allows', () => {
  const sheet = sheetOf({
    sheet:
      '<x:sheetData><!-- a > b --><x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row></x:sheetData>',
  })
  expect([...sheet.rows()].flatMap(({ cells }) => cells.map(({ address, text }) => [address, text]))).toEqual([
    ['A1', '1'],
    ['C1', '3'],
  ])
})

const faulty = sheetOf({
  sheet:
    '<cols><col min="3" max="4" hidden="1" width="9"/></cols>' +
    data(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>' +
        '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>1</v></c></row>' +
        '<row r="5"><c r="A5" t="e"><v>#REF!</v></c><c r="C5"><f>B5</f></c></row>' +
        '<row r="6"><c r="A6" t="e"><v>#REF!</v></c><c r="C6"><f>B6</f></c></row>' +
        `<row r="7"><c r="A7" t="inlineStr"><is><t>${'Xã'.normalize('NFD')}</t></is></c><c r="B7" t="inlineStr"><is><t>Céng hßa</t></is></c></row>` +
        '<row r="9" hidden="1"/>',
    ) +
    '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="D5:D7"/></mergeCells>',
})

test('what is wrong with cells is told with its place, equal findings one under the other as one range', () => {
  const all = inspectSheet(faulty, { file: 'bieu.xlsx', area: { fromRow: 2, toRow: 9, fromColumn: 1, toColumn: 4 } })
  expect(all.map(({ code, args, place }) => [code, args, place?.range ?? place?.row ?? place?.column])).toEqual([
    ['row-hidden', {}, '2:3'],
    ['cell-error', { value: '#REF!' }, 'A5:A6'],
    ['formula-without-value', {}, 'C5:C6'],
    ['text-decomposed', { value: 'Xã' }, 'A7'],
    ['text-legacy', { value: 'Céng hßa', encoding: 'TCVN3', font: null, converted: 'Cộng hòa' }, 'B7'],
    ['column-hidden', { column: 'C' }, 'C'],
    ['cells-merged', { range: 'D5:D7' }, 'D5:D7'],
  ])
  expect(all.every(({ place }) => place?.file === 'bieu.xlsx' && place.sheet === 'Biểu 01')).toBe(true)
})

test('a sheet without fault has no findings, and merged heads outside of the data are not told', () => {
  const clean = sheetOf({
    sheet: `${data('<row r="1"><c r="A1"><v>1</v></c></row>')}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
  })
  expect(inspectSheet(clean, { file: 'a.xlsx' })).toEqual([])
  expect(inspectSheet(clean, { file: 'a.xlsx', area: { fromRow: 2, toRow: 9, fromColumn: 1, toColumn: 9 } })).toEqual(
    [],
  )
  expect(clean.cell(1, 2)).toMatchObject({ address: 'B1', kind: 'blank' })
  expect(clean.mergeAt(1, 2)).toEqual({ fromRow: 1, toRow: 1, fromColumn: 1, toColumn: 2 })
  expect(clean.mergeAt(2, 2)).toBeNull()
})

test('names that a workbook gives to cells are told with what they refer to', () => {
  const definedNames =
    '<definedNames><definedName name="donVi">\'Biểu 01\'!$B$4</definedName><definedName name="ky" localSheetId="0" hidden="1">&quot;2025-Q3&quot;</definedName></definedNames>'
  const workbook = makeWorkbook({ sheet: data('<row r="1"><c r="A1"><v>1</v></c></row>'), definedNames })
  expect(readSheets(workbook, { name: 'a.xlsx' }).names).toEqual([
    { name: 'donVi', refersTo: "'Biểu 01'!$B$4", sheet: null },
    { name: 'ky', refersTo: '"2025-Q3"', sheet: 0 },
  ])
})

const table = 'mã;tên\r\n01;"Xã; ""A"""\r\n\r\n02;Đắk Lắk\r\n'
const expected = [
  ['A1', 'mã'],
  ['B1', 'tên'],
  ['A2', '01'],
  ['B2', 'Xã; "A"'],
  ['A4', '02'],
  ['B4', 'Đắk Lắk'],
]
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16()

test.each([
  ['UTF-8', Buffer.from(table)],
  ['UTF-8 with mark', Buffer.from(`\ufeff${table}`)],
  ['UTF-16, low byte first', Buffer.from(`\ufeff${table}`, 'utf16le')],
  ['UTF-16, high byte first', swapped(Buffer.from(`\ufeff${table}`, 'utf16le'))],
  ['commas', Buffer.from('mã,tên\n01,"Xã; ""A"""\n\n02,Đắk Lắk\n')],
  ['tabs', Buffer.from('mã\ttên\n01\t"Xã; ""A"""\n\n02\tĐắk Lắk\n')],
  ['no last line break', Buffer.from(table.slice(0, -2))],
])('a CSV file is the same table: %s', (_, bytes) => {
  const { sheets, issues } = readSheets(bytes, { name: 'a.csv' })
  expect(issues).toEqual([])
  expect(
    [...(sheets[0] as Sheet).rows()].flatMap(({ cells }) => cells.map(({ address, text }) => [address, text])),
  ).toEqual(expected)
})

test('the first line may declare the separator, and it is settled by even rows', () => {
  const textsOf = (text: string): readonly string[] =>
    [...(readSheets(Buffer.from(text), { name: 'a.csv' }).sheets[0] as Sheet).rows()].map(({ cells }) =>
      cells.map((cell) => cell.text).join('|'),
    )
  expect(textsOf('sep=;\na;b,c\n1;2,3\n')).toEqual(['a|b,c', '1|2,3'])
  expect(textsOf('a;b, c\n1;2,3\n4;5\n')).toEqual(['a|b, c', '1|2,3', '4|5'])
})

test('JSON keeps the digits of numbers, and keys that come late have their column', () => {
  const text = '[{"mã":"01","v":123456789012345.67},{"mã":"02","v":null,"x":true},{"v":1e3,"mã":""}]'
  const sheet = readSheets(Buffer.from(text), { name: 'a.json' }).sheets[0] as Sheet
  expect(
    [...sheet.rows()].map(({ cells }) => cells.map(({ address, kind, text: written }) => [address, kind, written])),
  ).toEqual([
    [
      ['A1', 'text', 'mã'],
      ['B1', 'text', 'v'],
      ['C1', 'text', 'x'],
    ],
    [
      ['A2', 'text', '01'],
      ['B2', 'number', '123456789012345.67'],
    ],
    [
      ['A3', 'text', '02'],
      ['C3', 'boolean', 'TRUE'],
    ],
    [['B4', 'number', '1e3']],
  ])
})

test('an object of lists is a sheet each, lists of lists are rows, ndjson is one record a line', () => {
  const names = (text: string, name: string): readonly string[] => {
    const { sheets } = readSheets(Buffer.from(text), { name })
    return sheets.flatMap((sheet) =>
      [...sheet.rows()].map(({ row: at, cells }) => `${sheet.name} ${at} ${cells.map((cell) => cell.text)}`),
    )
  }
  expect(names('{"x":[{"a":1}],"y":[{"b":2}]}', 'a.json')).toEqual(['x 1 a', 'x 2 1', 'y 1 b', 'y 2 2'])
  expect(names('[["a","b"],[1,2]]', 'a.json')).toEqual(['a 1 a,b', 'a 2 1,2'])
  expect(names('{"a":1}\n\n{"a":2}\n', 'b.ndjson')).toEqual(['b 1 a', 'b 2 1', 'b 3 2'])
})
