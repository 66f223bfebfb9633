import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cell, parseCsv } from '../../packages/indicators/scripts/import/observations/csv-table.ts'
import { differsBeyondRounding, read, scaled, seriesOf, tables } from '../support/observation-tables.ts'

const relations = parseCsv(readFileSync(join(import.meta.dirname, '../../data/relations/reconciliations.csv'), 'utf8'))
const series = (source: string, indicator: string, breakdown: string) => {
  const found = seriesOf.get(`${source}|${indicator}|${breakdown}`)
  if (found === undefined) throw new Error(`expected a series of ${source} for ${indicator} ${breakdown}`)
  return found
}
const wholes = relations.map((row) => {
  const source = cell(row, 'source')
  const breakdowns = cell(row, 'partsBreakdowns').split('|')
  return {
    id: cell(row, 'id'),
    kind: cell(row, 'kind'),
    exact: cell(row, 'tolerance') === '0',
    source,
    whole: series(source, cell(row, 'indicator'), cell(row, 'breakdown')),
    parts: cell(row, 'partsIndicators')
      .split('|')
      .flatMap((indicator) => breakdowns.map((breakdown) => series(cell(row, 'partsSource'), indicator, breakdown))),
  }
})

test('every partition holds in every row of every table', () => {
  const partitions = wholes.filter(({ kind }) => kind === 'partition')
  expect(partitions).toHaveLength(6)
  for (const { id, source, whole, parts, exact } of partitions) {
    const own = tables.filter((published) => published.source === source)
    for (const { period, byUnit } of own.filter((published) => published.series === whole)) {
      const columns = own.filter((published) => parts.includes(published.series) && published.period === period)
      expect(columns).toHaveLength(parts.length)
      for (const [unit, value] of byUnit) {
        const values = columns.flatMap((column) => column.byUnit.get(unit) ?? [])
        const off = exact
          ? scaled(value, 0) !== values.reduce((sum, part) => sum + scaled(part, 0), 0n)
          : differsBeyondRounding(value, values)
        if (off || values.length === 0) expect.fail(`${id} ${period} ${unit}`)
      }
    }
  }
})

test('every series whose list a national row tells has a national reconciliation', () => {
  const told = read('lists.csv').filter((list) => cell(list, 'told').includes('nation-'))
  const expected = new Set(
    told.map(
      (list) =>
        `${cell(list, 'source')} ${series(cell(list, 'source'), cell(list, 'indicator'), cell(list, 'breakdown'))}`,
    ),
  )
  const declared = wholes.filter(({ kind }) => kind === 'nation')
  expect(declared.map(({ source, whole }) => `${source} ${whole}`).sort()).toEqual([...expected].sort())
  expect(declared.every(({ whole, parts }) => parts.join() === whole)).toBe(true)
})
