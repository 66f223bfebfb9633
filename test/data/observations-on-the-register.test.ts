import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CsvRow, cell, parseCsv } from '../../packages/indicators/scripts/import/observations/csv-table.ts'
import { figureFiles, read, scaled, table, unitsOf } from '../support/observation-tables.ts'

const register = (name: string): readonly CsvRow[] =>
  parseCsv(readFileSync(join(import.meta.dirname, '../../data/register', name), 'utf8'))
const versions = ['country', 'province', 'district', 'commune'].flatMap((level) => register(`units/${level}.csv`))
const versionsByCode = new Map<string, CsvRow[]>()
for (const version of versions) {
  const code = cell(version, 'code')
  versionsByCode.set(code, [...(versionsByCode.get(code) ?? []), version])
}
const exceptions = new Map(
  register('exceptions.csv').map((row) => [`${cell(row, 'listDate')}|${cell(row, 'code')}`, cell(row, 'unit')]),
)

/** The version of a unit that a code names on a list. */
function named(code: string, listDate: string): CsvRow | undefined {
  const exception = exceptions.get(`${listDate}|${code}`)
  if (exception !== undefined) return versions.findLast((version) => cell(version, 'id') === exception)
  return versionsByCode.get(code)?.find((version) => {
    const to = cell(version, 'validTo')
    return cell(version, 'validFrom') <= listDate && (to === '' || listDate < to)
  })
}

test.each(figureFiles)('every code of %s names a unit of its list', (file) => {
  const pairs = new Set(read(file).map((row) => `${cell(row, 'unit')}|${cell(row, 'listDate')}`))
  const unnamed = [...pairs].filter((pair) => {
    const [code = '', listDate = ''] = pair.split('|')
    return named(code, listDate) === undefined
  })
  expect(unnamed).toEqual([])
})

describe('reconciled over the register', () => {
  test('areas of 2024 make up Resolution 202 within 0.1 km² in all 23 merged provinces', () => {
    const area = table('nso-provinces-2024', 'area_km2', '2024').byUnit
    const sums = new Map<string, bigint>()
    for (const transfer of register('transfers/2025-07-01-provinces.csv')) {
      const codes = ['from', 'to'].map((side) => cell(transfer, side).split('-')[0] ?? '')
      const [from = '', to = ''] = codes
      sums.set(to, (sums.get(to) ?? 0n) + scaled(area.get(from) ?? '', 2))
    }
    const resolution = table('resolution-202-2025', 'area_km2', '2025-06-12').byUnit
    expect(resolution.size).toBe(23)
    expect([...sums.keys()].sort()).toEqual([...resolution.keys()].sort())
    for (const [unit, value] of resolution) {
      const difference = scaled(value, 2) - (sums.get(unit) ?? 0n)
      if (difference > 10n || difference < -10n) expect.fail(`${unit}: ${difference} hundredths of a km²`)
    }
  })

  test('communes of the census make up every district', () => {
    const sums = new Map<string, number>()
    for (const [code, people] of table('census-2019-communes', 'census_population_total', '2019-04-01').byUnit) {
      const version = named(code, '2019-04-01')
      if (version === undefined) throw new Error(`expected ${code} on the list of the census`)
      const district = cell(version, 'level') === 'district' ? code : (cell(version, 'parent').split('-')[0] ?? '')
      sums.set(district, (sums.get(district) ?? 0) + Number(people))
    }
    const districts = table('census-2019-districts', 'census_population_total', '2019-04-01')
    expect([...sums.keys()].sort()).toEqual(unitsOf(districts))
    for (const [unit, total] of districts.byUnit) expect(`${unit} ${sums.get(unit)}`).toBe(`${unit} ${total}`)
  })
})
