import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { type Fraction, fraction, minus, over, parseFraction, plus, same, sum, times } from '../support/fraction.ts'

type Row = Readonly<Record<string, string>>

const folder = join(import.meta.dirname, 'by-hand')
const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
const table = (name: string): readonly Row[] => parse(text(name), { columns: true })
const exact = (row: Row, column: string): Fraction => parseFraction(row[column] ?? '')
const keyOf = (row: Row, ...columns: string[]): string => columns.map((column) => row[column] ?? '').join(' ')

const totals = table('totals.csv')
const undetermined = table('undetermined.csv')
const CELL = ['form', 'row', 'column'] as const
const total = new Map(totals.map((row) => [keyOf(row, ...CELL, 'basis', 'unit', 'period'), exact(row, 'value')]))
const flows = totals.filter(({ behaviour }) => behaviour === 'flow')

/** The value of a calculation such as `3 + 4 - 1`; a quotient stands for a percentage with two decimals. */
function calculated(words: string): Fraction {
  const [numerator, denominator] = words.split(' / ')
  if (denominator !== undefined) {
    const percent = times(over(calculated(numerator ?? ''), calculated(denominator)), fraction(100))
    return fraction((2n * 100n * percent.n + percent.d) / (2n * percent.d), 100)
  }
  const terms = words.replaceAll(' - ', ' + -').split(' + ')
  return sum(terms.map(parseFraction))
}

test('lines are in order, each figure once and either said or not', () => {
  const keys = [totals, undetermined].map((rows) =>
    rows.map((row) => [...CELL, 'behaviour', 'basis', 'unit', 'period'].map((column) => row[column]).join('\t')),
  )
  for (const each of keys) expect(each).toEqual([...each].sort())
  expect(new Set(keys.flat()).size).toBe(totals.length + undetermined.length)
})

test('flows of longer periods are their quarters added', () => {
  const parts = { H1: 'Q1 Q2', H2: 'Q3 Q4', '9M': 'Q1 Q2 Q3', '': 'Q1 Q2 Q3 Q4' }
  let compared = 0
  for (const row of flows.filter(({ form, period }) => form !== '13a-btp-htqtct-ht' && !period?.includes('Q'))) {
    const quarters = parts[(row.period ?? '').slice(5) as keyof typeof parts].split(' ').flatMap((quarter) => {
      const found = total.get(keyOf({ ...row, period: `2025-${quarter}` }, ...CELL, 'basis', 'unit', 'period'))
      return found ? [found] : []
    })
    expect(same(sum(quarters), exact(row, 'value')), JSON.stringify(row)).toBe(true)
    compared += 1
  }
  expect(compared).toBeGreaterThan(300)
})

test('what the old provinces have, and what cannot be placed in either, is what the new one has', () => {
  const parts = new Map<string, { readonly known: Fraction; readonly crossing: Fraction | null }[]>()
  const addable = ['flow', 'stock', 'opening', 'toProcess', 'cumulative:yearStart', 'cumulative:change']
  for (const row of [...totals, ...undetermined]) {
    if (row.basis !== 'at:2025-06-30' || !addable.includes(row.behaviour ?? '')) continue
    const key = keyOf(row, ...CELL, 'period')
    const known = row.value || row.known ? parseFraction(row.value || row.known || '') : fraction(0)
    parts.set(key, [...(parts.get(key) ?? []), { known, crossing: row.crossing ? exact(row, 'crossing') : null }])
  }
  let compared = 0
  for (const row of totals.filter(({ basis }) => basis === 'at:2025-07-01')) {
    const both = parts.get(keyOf(row, ...CELL, 'period'))
    if (!both) continue
    const placed = sum(both.map(({ known }) => known))
    const crossing = both[0]?.crossing
    expect(both).toHaveLength(2)
    expect(same(crossing ? plus(placed, crossing) : placed, exact(row, 'value')), JSON.stringify(row)).toBe(true)
    compared += 1
  }
  expect(compared).toBeGreaterThan(400)
})

test('every total of the second route is the first', () => {
  const checks = table('checks.csv')
  expect(checks.length).toBeGreaterThan(700)
  for (const row of checks) {
    expect(same(exact(row, 'total'), exact(row, 'other')), JSON.stringify(row)).toBe(true)
    expect(same(exact(row, 'total'), total.get(keyOf(row, ...CELL, 'basis', 'unit', 'period')) ?? fraction(-1))).toBe(
      true,
    )
  }
})

test('the calculations printed in the explanation are right', () => {
  const printed = [...text('README.md').matchAll(/`([\d. +/-]+) = ([\d.]+)`/g)]
  expect(printed.length).toBeGreaterThan(20)
  for (const [whole, words = '', result = ''] of printed) {
    expect(same(calculated(words), parseFraction(result)), whole).toBe(true)
  }
})

test('the paper problem says for each result how it was worked out and by which rule', () => {
  const rules = new Set(table('transitional/rules.csv').map(({ rule }) => rule))
  const expected = table('transitional/transitional.csv')
  expect(new Set(expected.map(({ rule }) => rule))).toEqual(rules)
  for (const row of expected) {
    if (!row.working) continue
    const worked = row.parts || row.value || row.upper || row.known || ''
    expect(same(calculated(row.working), parseFraction(worked)), JSON.stringify(row)).toBe(true)
    if (row.parts) expect(same(minus(exact(row, 'value'), exact(row, 'parts')), exact(row, 'difference'))).toBe(true)
  }
})
