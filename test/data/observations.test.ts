import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cell } from '../../packages/indicators/scripts/import/observations/csv-table.ts'
import { observationColumns } from '../../packages/indicators/scripts/import/observations/observation-row.ts'
import {
  differsBeyondRounding,
  figureFiles,
  folder,
  read,
  scaled,
  seriesKey,
  seriesOf,
  type Table,
  table,
  tables,
  unitsOf,
} from '../support/observation-tables.ts'

const nso = 'nso-provinces-1995-2016'
const lists = read('lists.csv')
const defects = read('defects.csv')
const told = (word: string) => lists.filter((list) => cell(list, 'told').split('|').includes(word))
const tablesOf = (list: (typeof lists)[number]): Table[] =>
  tables.filter(
    ({ source, series, period }) =>
      source === cell(list, 'source') &&
      series === seriesOf.get(seriesKey(list)) &&
      cell(list, 'periodFrom') <= period &&
      period <= cell(list, 'periodTo'),
  )
const nationAndProvinces = (published: Table): [string, string[]] => {
  const nation = published.byUnit.get('VN')
  if (nation === undefined) throw new Error(`expected a national row in ${published.series} ${published.period}`)
  return [nation, unitsOf(published).map((unit) => published.byUnit.get(unit) ?? '')]
}

describe('files', () => {
  test.each(figureFiles)('%s has the columns of an observation, exact decimals and known sources', (file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(text.split('\n', 1)[0]).toBe(observationColumns.join(','))
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toContain('\r')
    expect(text.endsWith('\n')).toBe(true)
    const sources = new Set(read('sources.csv').map((row) => cell(row, 'id')))
    for (const row of read(file)) {
      if (!/^-?\d+(\.\d+)?$/.test(cell(row, 'value'))) expect.fail(`value ${cell(row, 'value')}`)
      if (!sources.has(cell(row, 'source'))) expect.fail(`source ${cell(row, 'source')}`)
      if (!['official', 'provisional', 'estimate'].includes(cell(row, 'edition'))) expect.fail(cell(row, 'edition'))
      if (cell(row, 'state') !== 'number') expect.fail(`state ${cell(row, 'state')}`)
    }
  })

  test('hold as many figures as the sources have', () => {
    const count = (source: string) =>
      tables.filter((published) => published.source === source).reduce((sum, { rows }) => sum + rows.length, 0)
    expect(count(nso) + count('nso-provinces-2020') + count('nso-provinces-2024')).toBe(31_821)
    expect(count('pci') + count('papi')).toBe(10_554)
    expect(count('covid-2021')).toBe(4_948)
    expect(count('resolution-202-2025')).toBe(23 * 2)
  })

  test('figures of the press are estimates in a file of their own', () => {
    const press = new Set(
      read('sources.csv').flatMap((row) => (cell(row, 'class') === 'press' ? [cell(row, 'id')] : [])),
    )
    for (const row of read('provinces-2025-press.csv')) {
      expect(press.has(cell(row, 'source'))).toBe(true)
      expect(cell(row, 'edition')).toBe('estimate')
    }
  })
})

describe('the list that a table was made on', () => {
  const all = unitsOf(table(nso, 'population_total_thousand', '2004'))
  const listed = (listDate: string) =>
    all.filter((code) =>
      listDate === '2003-12-31' ? !['11', '67', '93'].includes(code) : listDate === '2007-12-31' || code !== '28',
    )
  const incomplete: Record<string, readonly string[]> = {
    [`${nso}|poverty_rate_pct|2016`]: ['79'],
    [`${nso}|retail_sales_bn_vnd|2003`]: ['11'],
    ...Object.fromEntries(
      ['accountability', 'corruption', 'participation', 'procedures', 'service', 'transparency'].map((part) => [
        `papi|papi_${part}|2014`,
        ['24', '87'],
      ]),
    ),
  }

  const codeOfAnother = new Set(
    defects
      .filter((row) => cell(row, 'defect') === 'code-of-another-unit')
      .map((row) => `${seriesOf.get(seriesKey(row))} ${cell(row, 'period')}`),
  )

  test('has 61, 64 and 63 provinces', () => {
    expect(all).toHaveLength(64)
    expect(listed('2003-12-31')).toHaveLength(61)
    expect(listed('2008-12-31')).toHaveLength(63)
  })

  test('is declared once for every table, with its number of units and its national row', () => {
    const days = told('codes').filter((list) => cell(list, 'source') === 'covid-2021')
    expect(days).toHaveLength(1)
    const seen = new Set<Table>()
    for (const list of lists) {
      const covered = tablesOf(list)
      expect(covered.map(({ period }) => period)).toContain(cell(list, 'periodFrom'))
      expect(covered.map(({ period }) => period)).toContain(cell(list, 'periodTo'))
      for (const published of covered) {
        if (seen.has(published)) expect.fail(`two lists for ${published.series} ${published.period}`)
        seen.add(published)
        expect(published.byUnit.has('VN') ? 'yes' : 'no').toBe(cell(list, 'nation'))
        if (!days.includes(list)) {
          expect(`${published.series} ${published.period} ${unitsOf(published).length}`).toBe(
            `${published.series} ${published.period} ${cell(list, 'units')}`,
          )
        }
      }
      if (days.includes(list)) {
        expect(new Set(covered.flatMap(unitsOf)).size).toBe(Number(cell(list, 'units')))
      }
    }
    expect(seen.size).toBe(tables.length)
  })

  test('has exactly the codes of the table, save the tables named here', () => {
    const provinces = tables.filter(({ source }) => source.startsWith('nso-provinces') || /^(pci|papi)$/.test(source))
    const unlike = provinces.filter(({ source, series, period, rows }) => {
      const own = rows.filter((row) => cell(row, 'unit') !== 'VN')
      // retail sales of 2003 print one row of the older list; the rest decides the list of the table
      const [listDate] = own
        .map((row) => cell(row, 'listDate'))
        .sort()
        .reverse()
      const absent = incomplete[`${source}|${series}|${period}`] ?? []
      const expected = listed(listDate ?? '').filter((code) => !absent.includes(code))
      const eleven = codeOfAnother.has(`${series} ${period}`)
      return (
        expected.join() !==
        own
          .map((row) => (eleven && cell(row, 'unit') === '11' ? '12' : cell(row, 'unit')))
          .sort()
          .join()
      )
    })
    const short = new Set(unlike.map(({ source, period, byUnit }) => `${source} ${period} ${byUnit.size}`))
    expect([...short].sort()).toEqual(['pci 2005 42', 'pci 2013 13'])
  })

  test('retail sales of 2003 print one row of the older list', () => {
    const [exception, ...others] = read('list-exceptions.csv')
    expect(others).toEqual([])
    expect(exception).toMatchObject({ indicator: 'retail-sales', unit: '12', listDate: '2003-12-31' })
    const retail = table(nso, 'retail_sales_bn_vnd', '2003').rows
    const older = retail.filter((row) => cell(row, 'listDate') === '2003-12-31')
    expect(older.map((row) => cell(row, 'unit'))).toEqual(['12'])
  })
})

describe('what tells the list', () => {
  test('nation-sum: the provinces of the table make up the national row to rounding', () => {
    for (const published of told('nation-sum').flatMap(tablesOf)) {
      const [nation, provinces] = nationAndProvinces(published)
      if (differsBeyondRounding(nation, provinces)) expect.fail(`${published.series} ${published.period}`)
    }
  })

  test('nation-near: they miss it by more than rounding and by less than one in a hundred', () => {
    for (const published of told('nation-near').flatMap(tablesOf)) {
      const [nation, provinces] = nationAndProvinces(published)
      expect(differsBeyondRounding(nation, provinces)).toBe(true)
      const sum = provinces.reduce((total, value) => total + scaled(value, 1), 0n)
      const difference = scaled(nation, 1) - sum
      expect((difference < 0n ? -difference : difference) * 100n < scaled(nation, 1)).toBe(true)
    }
  })

  const splits: readonly (readonly string[])[] = [
    ['12', '10', '11'],
    ['66', '67'],
    ['92', '93'],
    ['01', '17', '26', '28'],
  ]
  const sumOf = ({ byUnit }: Table, units: readonly string[]) =>
    units.reduce((total, unit) => total + Number(byUnit.get(unit) ?? 0), 0)
  /** How far a group and its first unit alone moved against the nation, between two tables on different lists. */
  const moved = (before: Table, after: Table, [first = '', ...others]: readonly string[]) => {
    const nation = Number(after.byUnit.get('VN')) / Number(before.byUnit.get('VN'))
    const off = (units: readonly string[]) => Math.abs(Math.log(sumOf(after, units) / sumOf(before, units) / nation))
    return { group: off([first, ...others]), alone: off([first]) }
  }
  const crossings = told('nation-sum')
    .concat(told('nation-near'))
    .filter((list) => cell(list, 'source') === nso)
    .map((list) => seriesOf.get(seriesKey(list)) ?? '')
    .filter((series, i, every) => every.indexOf(series) === i)
    .flatMap((series) => {
      const own = tables.filter((published) => published.source === nso && published.series === series)
      return own.slice(1).flatMap((after, i) => {
        const before = own[i]
        if (before === undefined) return []
        return splits
          .filter((units) => units.some((unit) => before.byUnit.has(unit) !== after.byUnit.has(unit)))
          .map((units) => ({ after, units, ...moved(before, after, units) }))
      })
    })

  test('continuity: over a change of list the group goes on and its first unit alone does not', () => {
    const against = crossings
      .filter(({ group, alone }) => group >= alone)
      .map(({ after, units }) => `${after.series} ${after.period} ${units[0]}`)
    expect(against.sort()).toEqual(['doctors 2004 66', 'fishery_production_t 2003 92', 'hospital_beds_total 2004 66'])
    for (const list of told('continuity')) {
      const own = crossings.filter(
        ({ after }) => after.series === seriesOf.get(seriesKey(list)) && after.period === cell(list, 'periodFrom'),
      )
      expect(own.length).toBeGreaterThan(0)
      expect(own.filter(({ group, alone }) => group >= alone)).toEqual([])
    }
  })

  test('Hà Nội of 2008 has Hà Tây in it, and Vĩnh Phúc and Hòa Bình have lost land to it', () => {
    const value = (year: string, unit: string) => table(nso, 'population_total_thousand', year).byUnit.get(unit)
    expect([value('2007', '01'), value('2007', '28'), value('2008', '01')]).toEqual(['3228.5', '2773.7', '6381.8'])
    expect([value('2007', '26'), value('2008', '26'), value('2007', '17'), value('2008', '17')]).toEqual([
      '1174.1',
      '993.8',
      '872.8',
      '778',
    ])
  })

  test('ratio: paddy yields to 2003 follow from production and area of the old province that 12 stands for', () => {
    for (const published of told('ratio').flatMap(tablesOf)) {
      for (const unit of unitsOf(published)) {
        if (offItsParts(published, unit) > 0) expect.fail(`${published.period} ${unit}`)
      }
    }
  })
})

/** By how many percent a ratio lies outside what its parts allow, rounding of all three given; 0 when it follows. */
function offItsParts(published: Table, unit: string): number {
  const [numerator, denominator, factor] =
    published.series === 'paddy_yield_quintal_ha'
      ? (['paddy_production_thousand_t', 'paddy_area_thousand_ha', 10] as const)
      : (['cereal_production_thousand_t', 'population_total_thousand', 1000] as const)
  const value = (series: string) => {
    const { byUnit } = table(published.source, series, published.period)
    // yields before the split print Lai Châu in the row of 11, their parts in the row of 12
    return Number(byUnit.get(unit) ?? (unit === '11' ? byUnit.get('12') : undefined))
  }
  const [n, d, ratio] = [value(numerator), value(denominator), Number(published.byUnit.get(unit))]
  if (![n, d, ratio].every(Number.isFinite)) throw new Error(`expected all parts of ${published.series} for ${unit}`)
  const half = 0.05
  if (((n - half) * factor) / (d + half) <= ratio + half && ratio - half <= ((n + half) * factor) / (d - half)) return 0
  return Math.abs((n * factor) / d / ratio - 1) * 100
}

describe('reconciliation', () => {
  test('the national row differs from the provinces in 14 indicator-years and no other', () => {
    const sums = new Set([...told('nation-sum'), ...told('nation-near')])
    const differing = [...sums].flatMap(tablesOf).filter((published) => {
      const [nation, provinces] = nationAndProvinces(published)
      return differsBeyondRounding(nation, provinces)
    })
    const found = differing.map(({ series, period }) => `${series} ${period}`).sort()
    expect(found).toEqual([
      'area_km2 2016',
      'paddy_production_thousand_t 1996',
      'paddy_production_thousand_t 1997',
      'paddy_production_thousand_t 1998',
      ...['total', 'upper_secondary'].flatMap((part) =>
        ['2002', '2003', '2004', '2006', '2007'].map((year) => `pupils_${part} ${year}`),
      ),
    ])
    const named = defects
      .filter((row) => cell(row, 'defect') === 'nation-off-sum')
      .map((row) => `${seriesOf.get(seriesKey(row))} ${cell(row, 'period')}`)
    expect(named.sort()).toEqual(found)
  })

  test.each([
    ['population_total_thousand', ['population_male_thousand', 'population_female_thousand'], 1_394],
    ['population_total_thousand', ['population_urban_thousand', 'population_rural_thousand'], 1_394],
    ['pupils_total', ['pupils_primary', 'pupils_lower_secondary', 'pupils_upper_secondary'], 960],
  ])('%s is the sum of %j in every row', (whole, parts, rows) => {
    let compared = 0
    for (const published of tables.filter(({ source, series }) => source === nso && series === whole)) {
      for (const [unit, value] of published.byUnit) {
        const values = parts.map((part) => table(nso, part, published.period).byUnit.get(unit) ?? '')
        if (differsBeyondRounding(value, values)) expect.fail(`${published.period} ${unit}`)
        compared += 1
      }
    }
    expect(compared).toBe(rows)
  })

  test('ratios more than a tenth off their parts are the known ones', () => {
    const ratios = tables.filter(({ series }) => /^(paddy_yield_quintal_ha|cereal_per_capita_kg)$/.test(series))
    const off = ratios.flatMap((published) =>
      unitsOf(published)
        .filter((unit) => offItsParts(published, unit) > 10)
        .map((unit) => `${published.series} ${published.period} ${unit}`),
    )
    const named = defects
      .filter((row) => cell(row, 'defect') === 'ratio-off-its-parts')
      .map((row) => `${seriesOf.get(seriesKey(row))} ${cell(row, 'period')} ${cell(row, 'unit')}`)
    expect(off.sort()).toEqual(named.sort())
    expect(off).toEqual(
      expect.arrayContaining([
        'paddy_yield_quintal_ha 2007 01',
        'paddy_yield_quintal_ha 2007 14',
        'paddy_yield_quintal_ha 2007 26',
        'cereal_per_capita_kg 2003 66',
        'cereal_per_capita_kg 2003 92',
        'cereal_per_capita_kg 2003 74',
        'cereal_per_capita_kg 2004 74',
      ]),
    )
  })

  test.each(['census-2019-communes', 'census-2019-districts'])('%s counts 96,208,984 people', (source) => {
    const part = (name: string) => table(source, `census_population_${name}`, '2019-04-01').byUnit
    let people = 0
    for (const [unit, total] of part('total')) {
      people += Number(total)
      const urban = Number(part('urban').get(unit) ?? 0)
      const rural = Number(part('rural').get(unit) ?? 0)
      if (urban + rural !== Number(total)) expect.fail(`${unit}: ${urban} + ${rural} is not ${total}`)
      if (source === 'census-2019-districts') {
        if (Number(part('male').get(unit)) + Number(part('female').get(unit)) !== Number(total)) expect.fail(unit)
      }
    }
    expect(people).toBe(96_208_984)
  })

  test('the census of communes has 11,161 communes, three island districts and one commune that had ended', () => {
    const units = unitsOf(table('census-2019-communes', 'census_population_total', '2019-04-01'))
    expect(units).toHaveLength(11_165)
    expect(units.filter((unit) => unit.length === 3)).toEqual(['318', '471', '755'])
    expect(units).toContain('10597')
  })

  test('the portal counts 3,321 communes', () => {
    const counts = [...table('map-portal-2025', 'commune_units', '2025-07-01').byUnit.values()]
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(3_321)
  })

  test('known defects name figures that are there, or are not in the table', () => {
    for (const row of defects) {
      const source = cell(row, 'source')
      const series = seriesOf.get(seriesKey(row)) ?? ''
      const own = tables.filter(
        (published) =>
          published.source === source &&
          published.series === series &&
          published.period.startsWith(cell(row, 'period')),
      )
      expect(own.length).toBeGreaterThan(0)
      const present = own.some(({ byUnit }) => byUnit.has(cell(row, 'unit')))
      expect(`${series} ${cell(row, 'unit')} ${present}`).toBe(
        `${series} ${cell(row, 'unit')} ${cell(row, 'defect') !== 'not-in-table'}`,
      )
    }
  })
})
