import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Form } from '../generated/types.ts'
import { cutBands } from './form-bands.ts'
import { formLayout } from './form-layout.ts'

const folder = new URL('../../../../data/forms/', import.meta.url)
const forms = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name): Form => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))

function form(code: string): Form {
  const found = forms.find((each) => each.code === code)
  if (!found) throw new Error(`no form ${code}`)
  return found
}

test('the number of administrative procedures stands where the printed form has it', () => {
  const layout = formLayout(form('ii-06a-vpcp-kstt'), {
    date: '2025-06-30',
    language: 'vi',
    repeats: new Map([['fields-commune', 2]]),
  })
  // Heads take three rows from row 10, the index row is 13; I, five fields, II, five fields, III, two fields, total.
  expect(layout.sheet).toBe('II.06a-VPCP-KSTT')
  expect(layout.indexRow).toBe(13)
  expect(layout.cellOf('level-province', '3')).toBe('C14')
  expect(layout.cellOf('level-commune', '13')).toBe('M26')
  expect(layout.cellOf('fields-commune', '2', 2)).toBe('B28')
  expect(layout.cellOf('fields-commune', '2', 3)).toBeNull()
  expect(layout.cellOf('total', '11')).toBe('K29')
  expect(layout.at('B28')).toMatchObject({ kind: 'key', repeat: 2, row: { code: 'fields-commune' } })
  expect(layout.at('K29')).toMatchObject({ kind: 'cell', repeat: null, column: { index: '11' } })
  expect(layout.at('B29')).toBeNull()
})

test('a level that is not on the list has no line', () => {
  const layout = formLayout(form('ii-06a-vpcp-kstt'), { date: '2025-07-01', language: 'vi' })
  expect(layout.cellOf('level-district', '3')).toBeNull()
  expect(layout.cellOf('level-commune', '3')).toBe('C20')
})

test.each(forms.map((each) => [each.id, each] as const))(
  '%s: every place leads back to itself and no blocks overlap',
  (_, each) => {
    for (const date of ['2025-06-30', '2025-07-01']) {
      const layout = formLayout(each, { date, language: 'vi' })
      let cells = 0
      for (const { row, repeat } of layout.lines) {
        if (row.kind === 'heading') continue
        for (const { column } of layout.columns.filter(({ column: { role } }) => role === 'value')) {
          const address = layout.cellOf(row.code, column.index, repeat ?? undefined) as string
          expect(layout.at(address)).toEqual({ kind: 'cell', row, column, repeat })
          cells += 1
        }
      }
      expect(cells).toBeGreaterThan(0)
      expect(layout.sheet.length).toBeLessThanOrEqual(31)
      const taken = new Set<string>()
      for (const { fromRow, toRow, fromColumn, toColumn } of [
        ...layout.fields.values(),
        ...layout.heads.map(({ range }) => range),
        layout.dateLine,
        ...layout.signatures,
      ]) {
        for (let row = fromRow; row <= toRow; row += 1) {
          for (let column = fromColumn; column <= toColumn; column += 1) {
            expect(taken.has(`${row} ${column}`), `row ${row} column ${column} twice`).toBe(false)
            taken.add(`${row} ${column}`)
            expect(column).toBeLessThanOrEqual(layout.lastColumn)
          }
        }
      }
    }
  },
)

test.each([
  [
    [10, 10, 10, 10],
    [0.5, 0.5],
    ['1-2', '3-4'],
  ],
  [
    [44, 8, 12, 12, 12, 12],
    [0.45, 0.2, 0.35],
    ['1-1', '2-3', '4-6'],
  ],
  [
    [90, 5, 5],
    [0.3, 0.3, 0.4],
    ['1-1', '2-2', '3-3'],
  ],
] as const)('columns %j cut as %j give %j', (widths, shares, expected) => {
  expect(cutBands(widths, shares).map(({ fromColumn, toColumn }) => `${fromColumn}-${toColumn}`)).toEqual(expected)
})
