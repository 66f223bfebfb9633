import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { type ConsolidatedReport, Consolidation } from '../../packages/indicators/src/consolidate.ts'
import { validateConsolidation } from '../../packages/indicators/src/generated/validators.js'
import type { ConsolidatedFigure, ConsolidatedUnit } from '../../packages/indicators/src/model/consolidated.ts'
import { consolidationJson, consolidationRecord } from '../../packages/indicators/src/report/consolidation-json.ts'
import { sourceCells } from '../../packages/indicators/src/report/consolidation-lineage.ts'
import { isLong } from '../invariants/runs.ts'
import {
  type Fraction,
  fraction,
  less,
  NOTHING,
  over,
  parseFraction,
  plus,
  same,
  sum,
  times,
} from '../support/fraction.ts'
import { cleanSubmissions, sampleWorld } from '../support/sample-province.ts'

type Row = Readonly<Record<'form' | 'row' | 'column' | 'basis' | 'unit' | 'period' | 'value' | 'behaviour', string>>

const table = (name: string): readonly Row[] =>
  parse(readFileSync(join(import.meta.dirname, 'by-hand', name), 'utf8'), { columns: true })

/** Reports looked at each time; the long run looks at all. */
const SHARE: Readonly<Record<string, readonly string[]>> = {
  'commune-monthly': ['2025-Q1', '2025-Q3', '2025'],
  'ii-06a-vpcp-kstt': ['2025-Q3', '2025'],
  '13a-btp-htqtct-ht': ['2025'],
}
const inShare = (rows: readonly Row[]): readonly Row[] =>
  isLong ? rows : rows.filter(({ form, period }) => SHARE[form]?.includes(period))

const submissions = cleanSubmissions()
const province = new Consolidation({ catalog: sampleWorld, submissions, unit: '91-2' })

function made(form: string, period: string, basis: string, from: Consolidation): ConsolidatedReport {
  const found = from.report({ form, period, basis: basis as ConsolidatedReport['basis'] })
  if (!found.ok) throw new Error(found.issues[0]?.code)
  return found.value
}

const reports = new Map<string, ConsolidatedReport>()

/** A report of the province, put together once for all that is asked of it. */
function report(form: string, period: string, basis: string): ConsolidatedReport {
  const key = `${form} ${period} ${basis}`
  const known = reports.get(key) ?? made(form, period, basis, province)
  reports.set(key, known)
  return known
}

function figureAt({ form, row, column, basis, unit, period }: Row): ConsolidatedFigure | undefined {
  const { units } = report(form, period, basis)
  const { figures } = units.find((each) => each.unit === unit) ?? { figures: [] }
  return figures.find(({ place }) => place.row === row && place.column === column && place.key === null)
}

const exactValue = ({ figure: { value, decimals } }: ConsolidatedFigure): Fraction | null =>
  value === null ? null : fraction(BigInt(value), 10n ** BigInt(decimals))

const named = ({ form, row, column, basis, unit, period }: Row): string =>
  `${form} ${row}/${column} ${unit} ${period} ${basis}`

test('every total on both calendars and all three bases is what was worked out apart', { timeout: 600_000 }, () => {
  const rows = table('totals.csv')
  expect(rows).toHaveLength(2235)
  const off = inShare(rows).flatMap((row) => {
    const figure = figureAt(row)
    const value = figure ? exactValue(figure) : null
    return value && same(value, parseFraction(row.value)) ? [] : [`${named(row)}: ${row.value}`]
  })
  expect(off).toEqual([])
})

test('what was found to be undetermined is given no value', { timeout: 600_000 }, () => {
  const given = inShare(table('undetermined.csv')).flatMap((row) => {
    const figure = figureAt(row)
    return figure && exactValue(figure) ? [named(row)] : []
  })
  expect(given).toEqual([])
})

test('under nd09 the periods that contain the change are transitional for the province, the others are not', () => {
  // Which units a change cuts is a matter of the register and the periods: the reports of one commune stand for all.
  const own = submissions.filter(({ form, head }) => form.code === 'ii-06a-vpcp-kstt' && head.subject === '30301-2')
  expect(own.length).toBeGreaterThan(0)
  const few = new Consolidation({ catalog: sampleWorld, submissions: own, unit: '91-2' })
  const isTransitional = (period: string): boolean =>
    made('ii-06a-vpcp-kstt', period, 'reported', few).transitional.some(({ id }) => id === '91-2')
  const periods = [
    '2025-06',
    '2025-07',
    '2025-08',
    '2025-Q1',
    '2025-Q2',
    '2025-Q3',
    '2025-Q4',
    '2025-H1',
    '2025-H2',
    '2025-9M',
    '2025',
  ]
  expect(periods.filter(isTransitional)).toEqual(['2025-07', '2025-Q3', '2025-H2', '2025-9M', '2025'])
})

test('a province is the sum of its communes, on the new list and on the old', () => {
  for (const [basis, period] of [
    ['at:2025-07-01', '2025'],
    ['at:2025-07-01', '2025-Q1'],
    ['at:2025-06-30', '2025-H1'],
  ] as const) {
    const { units } = report('commune-monthly', period, basis)
    for (const province of units.filter(({ level }) => level === 'province')) {
      const below = units.filter(
        ({ unit, level }) =>
          level === 'commune' &&
          sampleWorld.history
            .ancestors(sampleWorld.history.unit(unit), basis.slice(3))
            .some(({ id }) => id === province.unit),
      )
      for (const { place, figure, overTime } of province.figures) {
        if (figure.value === null || overTime === 'recomputed') continue
        const parts = below.flatMap(({ figures }) => figures.filter((each) => sameplace(each, place)))
        const known = parts.map(({ figure: part }) => fraction(BigInt(part.known ?? 0), 10n ** BigInt(part.decimals)))
        const exact = parts.every(({ figure: part }) => part.value !== null || part.state === 'notApplicable')
        const whole = fraction(BigInt(figure.value), 10n ** BigInt(figure.decimals))
        if (exact) expect(same(sum(known), whole), `${province.unit} ${place.row}/${place.column}`).toBe(true)
        else expect(less(whole, sum(known)), `${province.unit} ${place.row}/${place.column}`).toBe(false)
      }
    }
  }
})

function sameplace({ place }: ConsolidatedFigure, { row, column, key }: ConsolidatedFigure['place']): boolean {
  return place.row === row && place.column === column && place.key === key
}

test('the order in which reports come changes no byte, and a report that comes again changes nothing', () => {
  const bytes = (from: Consolidation): string =>
    consolidationJson(consolidationRecord(made('13a-btp-htqtct-ht', '2025', 'at:2025-07-01', from), 'gregorian'))
  const own = submissions.filter(({ form }) => form.code === '13a-btp-htqtct-ht')
  const shuffled = own.map((each, at) => ({ each, key: (at * 7919) % 9973 })).sort((a, b) => a.key - b.key)
  const again = [...shuffled.map(({ each }) => each), ...own.slice(0, 40)]
  const expected = bytes(new Consolidation({ catalog: sampleWorld, submissions: own, unit: '91-2' }))
  expect(bytes(new Consolidation({ catalog: sampleWorld, submissions: again, unit: '91-2' }))).toBe(expected)
})

test('a consolidated report follows its schema', () => {
  const record = consolidationRecord(report('commune-monthly', '2025', 'at:2025-07-01'), 'gregorian', ['province'])
  const data: unknown = JSON.parse(consolidationJson(record))
  expect(validateConsolidation(data) ? [] : validateConsolidation.errors).toEqual([])
})

/** A number from 0 to `below`, always the same for one place in the row. */
function picked(at: number, below: number): number {
  let seed = (at + 1) * 2_654_435_761
  seed = Math.imul(seed ^ (seed >>> 15), 2_246_822_507)
  seed = Math.imul(seed ^ (seed >>> 13), 3_266_489_909)
  return ((seed ^ (seed >>> 16)) >>> 0) % below
}

/** What the cells behind a figure come to: their sum, the larger or the smaller, or a quotient of two such figures. */
function recomputed(figure: ConsolidatedFigure, unit: ConsolidatedUnit, from: ConsolidatedReport): Fraction {
  if (figure.madeOf.length > 0) {
    const parts = figure.madeOf.map((name) => {
      const part = unit.figures.find((each) => sameplace(each, name))
      if (!part) throw new Error('no part')
      return recomputed(part, unit, from)
    })
    const relation = from.form.relations.find(
      (each) =>
        each.kind === 'ratio' &&
        (each.axis === 'rows' ? each.result === figure.place.row : each.result === figure.place.column),
    )
    if (relation?.kind !== 'ratio') return sum(parts)
    return times(over(parts[0] ?? NOTHING, parts[1] ?? NOTHING), parseFraction(relation.factor))
  }
  return sourceCells(figure, unit)
    .map(({ cell, share }) => {
      if (share === null) throw new Error('a figure with a value has no source of unknown share')
      return cell.state === 'number' ? times(parseFraction(cell.value ?? ''), parseFraction(share)) : NOTHING
    })
    .reduce(plus, NOTHING)
}

/** Half away from zero, as the output rounds. */
function rounded(value: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals)
  const twice = 2n * value.n * scale
  return fraction((twice + value.d) / (2n * value.d), scale)
}

test('1,000 figures drawn at random are what their source cells come to', { timeout: 600_000 }, () => {
  const drawnFrom = [
    ...['2025-Q3', '2025'].flatMap((period) =>
      ['reported', 'at:2025-07-01', 'at:2025-06-30'].map((basis) => report('commune-monthly', period, basis)),
    ),
    ...['2025-Q3', '2025'].map((period) => report('ii-06a-vpcp-kstt', period, 'at:2025-07-01')),
    report('13a-btp-htqtct-ht', '2025', 'at:2025-07-01'),
  ]
  let traced = 0
  for (let at = 0; traced < 1000; at += 1) {
    const from = drawnFrom[picked(at, drawnFrom.length)] as ConsolidatedReport
    const unit = from.units[picked(at + 1_000_003, from.units.length)] as ConsolidatedUnit
    const figure = unit.figures[picked(at + 2_000_003, unit.figures.length)]
    if (!figure || figure.figure.value === null || figure.figure.state !== 'number') continue
    traced += 1
    const { decimals } = figure.figure
    const value = recomputed(figure, unit, from)
    const where = `${from.form.id} ${from.period} ${from.basis} ${unit.unit} ${figure.place.row}/${figure.place.column}`
    expect(same(rounded(value, decimals), exactValue(figure) ?? NOTHING), where).toBe(true)
  }
})
