import { expect, test } from 'vitest'
import { type ConsolidatedReport, Consolidation } from '../../packages/indicators/src/consolidate.ts'
import { printFigure } from '../../packages/indicators/src/report/figures-csv.ts'
import { type PaperRow, paperRegime, paperReport, paperTable, paperWorld } from './paper.ts'

const FOLDER = 'by-hand/transitional'
const world = paperWorld(FOLDER, paperRegime('nd09'))
const sent = paperTable(`${FOLDER}/sent.csv`)
const expected = paperTable(`${FOLDER}/transitional.csv`)
const ROWS: readonly PaperRow[] = [
  ...(['received', 'resolved', 'carriedOver', 'pending', 'poor', 'disbursed', 'paid', 'population'] as const),
]

const consolidations = new Map(
  [...new Set(sent.map((row) => row.case ?? ''))].map((name) => {
    const submissions = sent
      .filter((row) => row.case === name)
      .map((row) => {
        const { unit = '', period = '', covers, lastDay = '' } = row
        const values = Object.fromEntries(ROWS.flatMap((each) => (row[each] ? [[each, row[each]]] : [])))
        const isWhole = covers === 'period'
        return paperReport({ unit, period, covers: isWhole ? 'period' : 'life', listDate: lastDay }, values)
      })
    return [name, new Consolidation({ catalog: world, submissions, unit: 'P-1' })] as const
  }),
)

function report(name: string, period: string, basis: string): ConsolidatedReport {
  const found = consolidations.get(name)?.report({ form: 'paper', period, basis: basis as ConsolidatedReport['basis'] })
  if (!found?.ok) throw new Error(`${name} ${period}`)
  return found.value
}

test.each(expected.map((row) => [`${row.case} ${row.indicator} ${row.unit} ${row.period} ${row.basis}`, row] as const))(
  '%s',
  (_name, row) => {
    const { case: name = '', indicator = '', unit = '', period = '', basis = '' } = row
    const made = report(name, period, basis)
    if (row.method === 'group') {
      const group = made.groups.find(({ members }) => members.join('|') === unit)
      const total = group?.totals.find(({ place }) => place.row === indicator)
      expect(Number(total?.value)).toBe(Number(row.value))
      return
    }
    const figures = made.units.find((each) => each.unit === unit)?.figures
    const figure = figures?.find(({ place }) => place.row === indicator)?.figure
    if (!figure) throw new Error('no figure')
    const number = (side: 'value' | 'known' | 'lower' | 'upper'): string => printFigure(figure[side], figure.decimals)
    const same = (found: string, wanted: string | undefined): void => {
      if (wanted === '' || wanted === undefined) return
      expect(Number(found), `${figure.method} ${figure.reason}`).toBe(Number(wanted))
      expect(found).not.toBe('')
    }
    if (row.value === '') expect(figure.value).toBeNull()
    same(number('value'), row.value)
    if (row.value === '') for (const side of ['known', 'lower', 'upper'] as const) same(number(side), row[side])
    expect(figure.reason).toBe(row.reason)
    if (row.parts) {
      const found = made.comparisons.find(
        ({ kind, place, unit: of }) => kind === 'coversPeriod' && of === unit && place.row === indicator,
      )
      expect([found?.ours, found?.verdict === 'differs']).toEqual([row.parts, Number(row.difference) < 0])
    }
  },
)

test('a gap is named with its unit and days', () => {
  const { issues } = report('gap', '2025-Q3', 'at:2025-07-01')
  const gaps = issues.filter(({ code }) => code === 'territory-not-reported').map(({ args }) => args)
  expect(gaps).toContainEqual(
    expect.objectContaining({ from: '2025-06-15', to: '2025-06-30', units: expect.arrayContaining(['B-1']) }),
  )
})
