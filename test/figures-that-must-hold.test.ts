import { join } from 'node:path'
import { type Catalog, type RestatedRelease, readCsv, rebase, restatePublished } from '@chitieu/indicators'
import { readCatalog, readObservations } from '@chitieu/indicators/node'
import { validateReport } from '@chitieu/indicators/validators'
import { beforeAll, describe, expect, test } from 'vitest'

const data = join(import.meta.dirname, '../data')
const NEW = '2025-07-01'

let catalog: Catalog
let made: RestatedRelease

beforeAll(() => {
  const read = readCatalog(data)
  if (!read.ok) throw new Error(`expected a catalogue without faults, found ${JSON.stringify(read.issues.slice(0, 3))}`)
  catalog = read.value
  const { figures, issues } = readObservations(data, catalog)
  expect(issues).toEqual([])
  made = restatePublished({ catalog, figures })
})

/** The counts of a line of the summary, by name. */
const line = (code: string): Record<string, string> => {
  const found = made.report.summary.find((each) => each.code === code)
  if (!found) throw new Error(`expected a line ${code}`)
  return Object.fromEntries(found.figures.map(({ name, value }) => [name, value]))
}

/** A point of a unit's series on a basis. */
const point = (
  indicator: string,
  unit: string,
  period: string,
  options: { basis?: string; breakdown?: string; role?: string } = {},
) => {
  const { basis = `at:${NEW}`, breakdown = '', role = 'unit' } = options
  const series = made.report.series.filter(
    (each) =>
      each.indicator === indicator &&
      each.unit === unit &&
      each.basis === basis &&
      each.role === role &&
      (each.breakdown ?? []).map((pair) => `${pair.breakdown}=${pair.value}`).join(';') === breakdown,
  )
  return series.flatMap(({ points }) => points).find((each) => each.period === period)
}

describe('the summary', () => {
  test('holds in every line, in at most fifteen', () => {
    expect(made.report.summary.filter(({ holds }) => !holds)).toEqual([])
    expect(made.report.summary.length).toBeLessThanOrEqual(12)
  })

  test('34 of 34 provinces are exact', () => {
    expect(line('provinces-exact')).toMatchObject({ exact: '34', targets: '34' })
  })

  test('areas of the 23 merged provinces equal Resolution 202/2025/QH15 within 0.1 km²', () => {
    expect(line('areas-resolution-202')).toEqual({ compared: '23', holding: '23' })
  })

  test('the 96,208,984 people of the census are all accounted for', () => {
    const census = line('census-conserved')
    expect(census).toMatchObject({ total: '96208984', lost: '0', unresolvedUnits: '113', unresolved: '848109' })
    const parts = ['exact', 'known', 'unallocated', 'unresolved'].map((name) => Number(census[name]))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(96_208_984)
  })

  test('2,908 new communes are of whole transfers only, 413 have a part', () => {
    expect(line('communes-by-transfers')).toEqual({ whole: '2908', withPart: '413' })
  })

  test('on people 2,935 new communes are exact, 386 are marked, in 126 closed groups', () => {
    expect(line('communes-on-people')).toEqual({ exact: '2935', marked: '386', groups: '126' })
  })

  test('9,595 old communes went whole, 440 were split, 59 of them decided for people in full, 16 in part', () => {
    expect(line('old-communes')).toEqual({ whole: '9595', split: '440', decided: '59', decidedInPart: '16' })
  })

  test('seven province codes mean another province since then, and resolve by list date', () => {
    const codes = ['15', '24', '44', '52', '80', '82', '91']
    expect(made.report.summary.find(({ code }) => code === 'province-codes-reused')?.text.en).toContain(
      codes.join(', '),
    )
    for (const code of codes) {
      const [before, after] = ['2025-06-30', NEW].map((date) =>
        catalog.history.resolve(code, date, { level: 'province' }),
      )
      expect(before).toMatchObject({ kind: 'found', unit: { id: `${code}-1` } })
      expect(after).toMatchObject({ kind: 'found', unit: { id: `${code}-2` } })
    }
  })

  test('14 indicator-years have a national row that differs from the sum of provinces', () => {
    const differing = made.report.reconciliations.filter(
      ({ kind, verdict }) => kind === 'nation' && verdict === 'differs',
    )
    const years = (indicator: string, breakdown = '') =>
      differing
        .filter((each) => each.indicator === indicator && each.breakdown === breakdown)
        .map(({ period }) => period)
    expect(differing).toHaveLength(14)
    expect(years('land-area')).toEqual(['2016'])
    expect(years('paddy-production')).toEqual(['1996', '1997', '1998'])
    expect(years('pupils')).toEqual(['2002', '2003', '2004', '2006', '2007'])
    expect(years('pupils', 'education-level=upper-secondary')).toEqual(['2002', '2003', '2004', '2006', '2007'])
  })
})

describe('conservation', () => {
  test('no table of any period loses or gains on either list', () => {
    expect(made.report.conservation.length).toBeGreaterThan(500)
    expect(made.report.conservation.filter(({ lost }) => Number(lost) !== 0)).toEqual([])
  })

  test('the census stays 96,208,984 on the list of 2025-06-30, too', () => {
    const own = made.report.conservation.filter(
      ({ source, breakdown }) => source === 'census-2019-communes' && breakdown === '',
    )
    expect(
      own
        .map(({ basis, sources }) => `${basis} ${sources}`)
        .filter((each, at, all) => all.indexOf(each) === at)
        .sort(),
    ).toEqual(['at:2025-06-30 96208984', 'at:2025-07-01 96208984'])
  })

  test('the nation is made of its communes', () => {
    expect(point('population-census', 'VN-1', '2019-04-01')).toMatchObject({ value: '96208984', method: 'summed' })
  })

  test('a province that nobody counted for is summed from its communes, not reported', () => {
    expect(point('population-census', '01-2', '2019-04-01')).toMatchObject({ method: 'summed', status: 'W' })
  })

  test('a nation that was published is never summed anew, on neither list', () => {
    const nation = made.report.series.filter(
      ({ unit, indicator, role }) => unit === 'VN-1' && indicator === 'paddy-production' && role === 'unit',
    )
    expect(nation.map(({ basis }) => basis)).toEqual(['at:2025-07-01', 'reported'])
    expect(new Set(nation.flatMap(({ points }) => points.map(({ method }) => method)))).toEqual(new Set(['reported']))
  })

  test('a part that the rest of an exact partition accounts for did not occur, and is not missing', () => {
    const lacking = made.report.findings.filter(
      ({ code, args }) => code === 'value-missing' && `${args.indicator}`.startsWith('population-census'),
    )
    expect(lacking).toEqual([])
  })

  test('a unit that its table gives on another list of the period is not missing', () => {
    const lacking = made.report.findings.filter(({ code, args }) => code === 'value-missing' && args.period === '2003')
    expect(lacking.map(({ args }) => `${args.indicator} ${args.units}`)).toEqual([])
  })
})

describe('what is made of a figure', () => {
  test('an amount is summed over whole units: 3,536.8 + 6,352.1 km²', () => {
    expect(point('land-area', '91-2', '2024')).toMatchObject({
      value: '9888.9',
      method: 'summed',
      status: 'W',
      reason: '',
    })
  })

  test('a ratio is rebuilt from its parts: (1,912.6 + 1,766.7) × 1000 ÷ 9,888.9', () => {
    expect(point('population-density', '91-2', '2024')).toMatchObject({ value: '372.1', method: 'recomputed' })
  })

  test('a ratio whose parts nobody publishes is refused', () => {
    expect(point('child-full-vaccination-rate', '91-2', '2015')).toMatchObject({
      value: null,
      method: 'refused',
      reason: 'needs-components',
    })
  })

  test('a mean without its weight is refused', () => {
    expect(point('poverty-rate', '91-2', '2010')).toMatchObject({
      value: null,
      method: 'refused',
      reason: 'needs-weights',
    })
  })

  test('scores and centrally compiled figures are never added', () => {
    for (const indicator of [
      'provincial-competitiveness-index',
      'public-administration-performance-index',
      'industrial-production-index',
    ]) {
      expect(point(indicator, '91-2', '2012')).toMatchObject({ value: null, method: 'refused', reason: 'not-additive' })
    }
    expect(point('grdp-per-capita', '91-2', '2024')).toMatchObject({ method: 'refused', reason: 'not-additive' })
  })

  test('a province that goes on keeps what was reported', () => {
    expect(point('land-area', '01-2', '2024')).toMatchObject({ method: 'reported', status: '' })
  })

  test('a province cut in 2004 has bounds before, never a share', () => {
    expect(point('paddy-production', '12-2', '2003')).toMatchObject({
      value: null,
      method: 'bounded',
      reason: 'needs-weights',
      lower: '0.0',
      upper: '291.6',
    })
  })

  test('a figure that lacks a source is not made of the rest', () => {
    expect(point('poverty-rate', '79-2', '2016')).toMatchObject({ value: null, method: 'refused' })
  })

  test('figures of portal and press stand as reported only', () => {
    expect(point('grdp-current-prices', '91-2', '2024')).toBeUndefined()
    expect(point('population-on-map-portal', '91-2', '2025-07', { basis: 'reported' })).toMatchObject({
      method: 'reported',
      source: 'map-portal-2025',
    })
  })
})

describe('lineage', () => {
  test('each source of a sum is a printed row', () => {
    expect(point('land-area', '91-2', '2024')?.sources).toEqual([
      { unit: '89-1', share: '1', observation: expect.stringMatching(/^nso-provinces-2024\.csv#\d+$/) },
      { unit: '91-1', share: '1', observation: expect.stringMatching(/^nso-provinces-2024\.csv#\d+$/) },
    ])
  })

  test('every figure with a value names its sources', () => {
    const bare = made.report.series.flatMap(({ indicator, unit, points }) =>
      points
        .filter(({ value, sources }) => value !== null && sources.length === 0)
        .map(({ period }) => `${indicator} ${unit} ${period}`),
    )
    expect(bare).toEqual([])
  })
})

test('the report follows its schema', () => {
  expect(validateReport(made.report)).toBe(true)
})

test('any CSV is restated by the catalogue: its columns behave as their indicators do', () => {
  const csv = new TextEncoder().encode(
    'unit,land-area,population-resident-average,population-density\n89,3536.8,1912.6,540.8\n91,6352.1,1766.7,278.1\n',
  )
  const columns = ['land-area', 'population-resident-average', 'population-density']
  const { observations, issues } = readCsv(csv, {
    history: catalog.history,
    unitColumn: 'unit',
    valueColumns: columns,
    list: { date: '2025-06-30' },
    locale: 'en',
  })
  expect(issues).toEqual([])
  const { figures } = rebase(observations, { catalog, at: NEW })
  const own = figures.filter(({ unit }) => unit === '91-2')
  expect(own.map(({ indicator, method }) => `${indicator} ${method}`)).toEqual([
    'land-area summed',
    'population-density recomputed',
    'population-resident-average summed',
  ])
})
