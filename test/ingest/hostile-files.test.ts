import { expect, test } from 'vitest'
import { data, makeWorkbook } from './make-workbook.ts'
import { blankRows, codes, honest, read, refused } from './refused-files.ts'

test('the workbook that the others are made from is read', () => {
  const reading = read(honest)
  expect(codes(reading)).toEqual([])
  expect(reading.sheets[0]?.cell(1, 1)).toMatchObject({ address: 'A1', kind: 'number', text: '1' })
})

test.for(refused)('%s: %s', ([, code, bytes, name, options]) => {
  const reading = read(bytes, name, options)
  expect(codes(reading)).toEqual([code])
  expect(reading.sheets.every(({ cellCount }) => cellCount === 0)).toBe(true)
  expect(reading.issues[0]?.severity).toBe('error')
  expect(reading.issues[0]?.place?.file).toBe(name ?? 'bieu.xlsx')
})

test('rows and columns of a megabyte of blanks are read as the rule says: what is blank is not stored', () => {
  const cells = '<row r="7"><c r="B7"><v>5</v></c></row>'
  const sheet = `<dimension ref="A1:XFD1048576"/>${data(`${blankRows(6)}${cells}`)}`
  const [table] = read(makeWorkbook({ sheet })).sheets
  expect([table?.rowCount, table?.cellCount, table?.cell(7, 2).text]).toEqual([1, 1, '5'])
})

test('a header named like a property of objects is a text like any other', () => {
  const [csv] = read('__proto__,constructor\n1,2\n', 'a.csv').sheets
  expect(csv?.cell(1, 1).text).toBe('__proto__')
  const [json] = read('[{"__proto__":1,"constructor":2}]', 'a.json').sheets
  expect([json?.cell(1, 1).text, json?.cell(2, 1).text, json?.cell(2, 2).text]).toEqual(['__proto__', '1', '2'])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('uneven rows and twofold headers are findings, and the rows are read with the cells they have', () => {
  const reading = read('a,b,a\n1,2,3\n1,2\n3,4\n5\n1,2,3,4\n', 'a.csv')
  expect(reading.issues).toEqual([
    { code: 'column-twice', severity: 'error', args: { column: 'a' }, place: { file: 'a.csv', row: 1, column: 'a' } },
    { code: 'row-uneven', severity: 'error', args: { cells: 2, expected: 3 }, place: { file: 'a.csv', range: '3:4' } },
    { code: 'row-uneven', severity: 'error', args: { cells: 1, expected: 3 }, place: { file: 'a.csv', row: 5 } },
    { code: 'row-uneven', severity: 'error', args: { cells: 4, expected: 3 }, place: { file: 'a.csv', row: 6 } },
  ])
  expect(reading.sheets[0]?.cell(6, 4)).toMatchObject({ address: 'D6', text: '4' })
})

test('nested JSON is a finding with its place', () => {
  const reading = read('[{"a":1,"b":[2]},{"a":{"c":3},"b":4,"b":5}]', 'a.json')
  expect(reading.issues.map(({ code, place }) => [code, place?.row, place?.column])).toEqual([
    ['json-nested', 2, 'B'],
    ['column-twice', 3, 'b'],
    ['json-nested', 3, 'A'],
  ])
})
