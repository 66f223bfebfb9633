import { describe, expect, test } from 'vitest'
import type { Form, FormColumn, FormColumnNode } from '../generated/types.ts'
import {
  cellAt,
  cellPart,
  figureRows,
  formAt,
  headCells,
  indexFormula,
  leafColumns,
  rowsAt,
  valueColumns,
} from './form.ts'

const names = (text: string) => ({ vi: text, en: text })
const column = (index: string, role: FormColumn['role'], cell?: FormColumn['cell']): FormColumn => ({
  kind: 'column',
  index,
  heading: names(index),
  role,
  ...(cell ? { cell } : {}),
})
const group = (heading: string, ...columns: FormColumnNode[]): FormColumnNode => ({
  kind: 'group',
  heading: names(heading),
  columns,
})

const form: Form = {
  id: 'pupils-1',
  code: 'pupils',
  version: '1',
  names: names('Pupils'),
  ownComposition: true,
  regime: 'school',
  head: {
    number: null,
    instrument: null,
    reporter: names('School'),
    receivers: [],
    periodKinds: ['year'],
    fromTo: false,
    measureLine: null,
  },
  columns: [
    column('A', 'label'),
    group(
      'Pupils',
      column('1', 'value', { parts: [] }),
      group('By sex', column('2', 'value', { parts: [{ breakdown: 'sex', value: 'male' }] })),
    ),
    column('3', 'value', { bound: false, entry: 'computed', measure: 'percent' }),
  ],
  defaults: { indicator: 'pupils', decimals: 0 },
  rows: [
    { kind: 'heading', label: names('Levels') },
    {
      kind: 'fixed',
      code: '01',
      label: names('Primary'),
      cell: { parts: [{ breakdown: 'level', value: 'primary' }] },
      cells: [{ column: '1', cell: { decimals: 2 } }],
    },
    {
      kind: 'repeat',
      code: 'schools',
      label: names('School'),
      key: { list: 'units', level: 'commune' },
      minimum: 0,
      validity: { from: null, to: '2025-07-01' },
    },
  ],
  relations: [],
  signatures: [],
  print: { paper: 'A4', orientation: 'portrait' },
  validity: { from: null, to: '2026-01-01' },
  sources: ['Test'],
  unknown: [],
}

describe('a form on a day', () => {
  const later: Form = { ...form, id: 'pupils-2', version: '2', validity: { from: '2026-01-01', to: null } }

  test.each([
    ['2025-12-31', 'pupils-1'],
    ['2026-01-01', 'pupils-2'],
  ])('%s has the version %s', (date, id) => {
    expect(formAt([later, form], 'pupils', date)?.id).toBe(id)
  })

  test('no version, no form', () => {
    expect(formAt([form], 'pupils', '2026-01-01')).toBeNull()
    expect(formAt([form], 'teachers', '2025-01-01')).toBeNull()
  })

  test('a row leaves the form when it ends', () => {
    expect(figureRows(rowsAt(form, '2025-06-30')).map(({ code }) => code)).toEqual(['01', 'schools'])
    expect(figureRows(rowsAt(form, '2025-07-01')).map(({ code }) => code)).toEqual(['01'])
  })
})

describe('columns', () => {
  test('are the leaves of the tree, left to right', () => {
    expect(leafColumns(form.columns).map(({ index }) => index)).toEqual(['A', '1', '2', '3'])
    expect(valueColumns(form).map(({ index }) => index)).toEqual(['1', '2', '3'])
  })

  // A |   Pupils    | 3
  //   | 1 | By sex  |
  //   |   | 2       |
  test('have merged headings', () => {
    const spans = headCells(form.columns).map(({ row, column, rowSpan, columnSpan }) => [
      row,
      column,
      rowSpan,
      columnSpan,
    ])
    expect(spans).toEqual([
      [0, 0, 3, 1],
      [0, 1, 1, 2],
      [1, 1, 2, 1],
      [1, 2, 1, 1],
      [2, 2, 1, 1],
      [0, 3, 3, 1],
    ])
  })
})

describe('a cell', () => {
  test('joins defaults, column, row and what is its own', () => {
    expect(cellAt(form, '01', '1')).toEqual({
      indicator: 'pupils',
      decimals: 2,
      parts: [{ breakdown: 'level', value: 'primary' }],
    })
    expect(cellAt(form, '01', '2')).toEqual({
      indicator: 'pupils',
      decimals: 0,
      parts: [
        { breakdown: 'sex', value: 'male' },
        { breakdown: 'level', value: 'primary' },
      ],
    })
  })

  test('that compares columns is of no indicator', () => {
    expect(cellAt(form, '01', '3')).toEqual({ bound: false, entry: 'computed', measure: 'percent' })
  })

  test('of a row that replaces the column’s part keeps one value an axis', () => {
    const [row] = figureRows(form.rows)
    const primary = column('4', 'value', { parts: [{ breakdown: 'level', value: 'upper' }] })
    expect(row && cellPart(form, row, primary).parts).toEqual([{ breakdown: 'level', value: 'primary' }])
  })

  test('is nowhere outside the form', () => {
    expect(cellAt(form, '99', '1')).toBeNull()
    expect(cellAt(form, '01', 'A')).toBeNull()
  })
})

describe('the index row', () => {
  test.each([
    ['1', '1', []],
    ['1=(2+3)', '1', ['+2+3']],
    ['(3)=(4)+(5)+(6)', '3', ['+4+5+6']],
    ['1=2-3=4', '1', ['+2-3', '+4']],
    ['3=1/2', '3', ['+1/2']],
  ])('%s gives %s', (printed, index, sides) => {
    const formula = indexFormula(printed)
    expect(formula?.index).toBe(index)
    expect(formula?.sides.map((side) => side.map((term) => term.operator + term.index).join(''))).toEqual(sides)
  })

  test.each(['', '1=', '1=2+', '1=+2', '=2', '1=2++3'])('%s is not readable', (printed) => {
    expect(indexFormula(printed)).toBeNull()
  })
})
