import { describe, expect, test } from 'vitest'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { readSentFile } from '../../packages/indicators/src/read-sent-file.ts'
import { compareEditions } from '../../packages/indicators/src/report/compare-editions.ts'
import { editionsJson, editionsText } from '../../packages/indicators/src/report/print-editions.ts'
import { type Filling, filledForm, textFile } from '../checks/filled-form.ts'
import { toyForm } from '../checks/toy-form.ts'
import { world } from '../checks/toy-world.ts'

function sent(filling: Filling): Submission {
  const [only] = readSentFile(filledForm(toyForm, filling), world).submissions
  if (!only) throw new Error('expected a submission')
  return only
}

const edition = (name: 'estimate' | 'official', cells: Filling['cells']): Submission =>
  sent({ head: { edition: name }, ...(cells && { cells }) })
const estimate = { '01/1': 1234.5, '01/2': '-', '01/3': '…', '02/1': 7, '03/1': 5, '04/1': 'x', '07/1': 'có' }
const official = { '01/1': 1250, '01/2': 3, '01/3': 4, '02/1': '-', '03/1': '5,0', '04/1': 2, '07/1': 'không' }

describe('two editions of a report', () => {
  const { cells, differences } = compareEditions(edition('estimate', estimate), edition('official', official))
  const at = (row: string, column: string) => differences.find((each) => each.row === row && each.column === column)

  test.each([
    ['a number that changed', '01', '1', 'number', '1234.5', 'number', '1250', '15.5'],
    ['nothing that became a number', '01', '2', 'nil', null, 'number', '3', '3'],
    [
      'what was not collected and now is: no difference, missing is not zero',
      '01',
      '3',
      'missing',
      null,
      'number',
      '4',
      null,
    ],
    ['a number that became nothing', '02', '1', 'number', '7', 'nil', null, '-7'],
    ['what did not apply and now does', '04', '1', 'notApplicable', null, 'number', '2', null],
    ['yes that became no', '07', '1', 'number', '1', 'number', '0', null],
  ])('%s', (_, row, column, wasState, was, isState, is, difference) => {
    expect(at(row, column)).toEqual({
      ...{ row, column, key: null, difference },
      before: { state: wasState, value: was },
      after: { state: isState, value: is },
    })
  })

  test('5 and 5,0 are one number, and cells that are alike are only counted', () => {
    expect(at('03', '1')).toBeUndefined()
    expect(differences.map(({ row, column }) => `${row}/${column}`)).toEqual([
      '01/1',
      '01/2',
      '01/3',
      '02/1',
      '04/1',
      '07/1',
    ])
    expect(cells).toBeGreaterThan(differences.length)
  })

  test('differences are exact beyond what a double holds', () => {
    const wide = compareEditions(
      edition('estimate', { '01/1': '999999999999999,98' }),
      edition('official', { '01/1': '999999999999999,99' }),
    )
    expect(wide.differences).toMatchObject([{ difference: '0.01' }])
  })

  test('lines of a repeating row are told apart by their names', () => {
    const [a, b] = ['Nam', 'Nữ'].map((name) => edition('official', { '09.1': name, '09.1/1': 3 })) as [
      Submission,
      Submission,
    ]
    expect(compareEditions(a, b).differences.filter(({ column }) => column === '1')).toEqual([
      { row: '09', column: '1', key: 'Nam', before: { state: 'number', value: '3' }, after: null, difference: null },
      { row: '09', column: '1', key: 'Nữ', before: null, after: { state: 'number', value: '3' }, difference: null },
    ])
  })

  test('tables are compared column by column', () => {
    const table = (name: string, rows: string): Submission => {
      const file = { ...textFile(name, rows), declared: { period: '2025-Q1', listDate: '2025-03-31', unit: '30280' } }
      const [only] = readSentFile(file, world).submissions
      if (!only) throw new Error('expected a submission')
      return only
    }
    const before = table('a.csv', 'unit,poor-households,pupils\n30280,10,5\n')
    const after = table('b.csv', 'unit,pupils,poor-households\n30280,5,12\n')
    expect(compareEditions(before, after)).toMatchObject({
      cells: 2,
      differences: [{ column: 'poor-households', before: { value: '10' }, after: { value: '12' }, difference: '2' }],
    })
  })
})

describe('what is said of them', () => {
  const compared = compareEditions(edition('estimate', estimate), edition('official', official))

  test('in Vietnamese, with the labels of the form and the marks of the language', () => {
    expect(editionsText(compared, 'vi').split('\n').slice(0, 4)).toEqual([
      'TOY · 2025-Q1 · 30280-1 · ước tính → chính thức',
      '  dòng 01 Tổng số hồ sơ, cột 1 Tổng số: 1.234,5 → 1.250 (+15,5)',
      '  dòng 01 Tổng số hồ sơ, cột 2 Phần một: - → 3 (+3)',
      '  dòng 01 Tổng số hồ sơ, cột 3 Phần hai: … → 4',
    ])
    expect(editionsText(compared, 'vi')).toContain(`6 ô khác nhau trên ${compared.cells} ô\n`)
  })

  test('in English', () => {
    const text = editionsText(compared, 'en')
    expect(text).toContain('estimate → official')
    expect(text).toContain(': 7 → - (−7)')
    expect(text).toContain(`6 of ${compared.cells} cells differ\n`)
  })

  test('for machines the same, value by value', () => {
    const json = JSON.parse(editionsJson(compared))
    expect(json).toMatchObject({
      form: 'toy-1',
      cells: compared.cells,
      before: { edition: 'estimate' },
      after: { edition: 'official' },
    })
    expect(json.differences).toEqual(compared.differences)
    expect(JSON.parse(editionsJson({ ...compared, differences: [] })).differences).toEqual([])
  })
})
