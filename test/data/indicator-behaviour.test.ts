import { describe, expect, test } from 'vitest'
import { indicator, indicators, measures } from '../support/indicator-files.ts'

const population = 'population-resident-average'

describe('behaviour over units and over time, set from the definition', () => {
  test.each([
    [
      'population-resident-average',
      'sum-same-window',
      'none',
      'an average of the year adds over units, never over years',
    ],
    ['population-census', 'sum', 'none', 'people counted on one day'],
    ['land-area', 'sum', 'last', 'a stock'],
    ['population-density', 'recompute', 'recompute', 'people over area'],
    ['cereal-production', 'sum', 'sum', 'a flow'],
    ['paddy-yield', 'recompute', 'recompute', 'production over area'],
    ['poverty-rate', 'weightedMean', 'recompute', 'weighted by households'],
    ['infant-mortality-rate', 'weightedMean', 'weightedMean', 'weighted by births'],
    ['total-fertility-rate', 'none', 'none', 'the number of women alone does not give it'],
    ['life-expectancy-at-birth', 'none', 'none', 'a life table'],
    ['first-marriage-mean-age', 'none', 'none', 'needs the distribution by age'],
    ['registered-first-marriage-mean-age', 'weightedMean', 'weightedMean', 'the form asks for people marrying first'],
    ['maternal-mortality-ratio', 'none', 'none', 'a survey'],
    ['doctors', 'sum', 'last', 'a stock'],
    ['doctors-per-10000', 'recompute', 'recompute', 'doctors over people'],
    ['public-investment-disbursed', 'sum', 'last', 'cumulative from 1 January'],
    ['public-investment-disbursement-rate', 'recompute', 'recompute', 'disbursed over assigned'],
    ['administrative-files-carried-over', 'sum', 'first', 'an opening balance'],
    ['administrative-files-to-process', 'sum', 'recompute', 'a total that holds an opening balance'],
    ['administrative-files-received', 'sum', 'sum', 'a flow'],
    ['administrative-files-pending', 'sum', 'last', 'a stock at the close'],
    ['communes-meeting-health-standard', 'sum', 'last', 'a count of units on one list'],
    ['communes-meeting-health-standard-rate', 'recompute', 'recompute', 'a share of units on one list'],
    ['grdp-current-prices', 'none', 'none', 'compiled centrally'],
    ['gdp-current-prices', 'none', 'none', 'compiled centrally'],
    ['industrial-production-index', 'none', 'none', 'an index with fixed weights'],
    ['extension-model-households', 'none', 'none', 'a household may be in several models'],
    ['households-with-animal-disease', 'none', 'none', 'a household may have several diseases'],
    ['in-migrants', 'bounded', 'sum', 'moves inside a merged unit are not known'],
    ['net-migrants', 'sum', 'sum', 'the net adds exactly'],
    ['traffic-accidents', 'sum', 'sum', 'a flow'],
  ])('%s: %s over units, %s over time – %s', (code, overUnits, overTime) => {
    expect(indicator(code).behaviour).toEqual({ overUnits, overTime })
  })

  test('cumulative disbursement starts on 1 January, may fall only with a reason, and stays within the plan', () => {
    const { origin, relations } = indicator('public-investment-disbursed')
    expect(origin).toBe('yearStart')
    expect(relations).toContainEqual({ kind: 'nonDecreasing', severity: 'warning' })
    expect(relations).toContainEqual({ kind: 'atMost', terms: [{ indicator: 'public-investment-plan' }] })
  })

  test('files to process are the carry-over and the receipts, and equally the resolved and the pending', () => {
    const sums = indicator('administrative-files-to-process').relations.filter(({ kind }) => kind === 'sum')
    expect(sums.map(({ terms }) => terms?.map((term) => term.indicator))).toEqual([
      ['administrative-files-carried-over', 'administrative-files-received'],
      ['administrative-files-resolved', 'administrative-files-pending'],
    ])
    expect(indicator('administrative-files-carried-over').relations).toContainEqual({
      kind: 'carryOver',
      from: 'administrative-files-pending',
    })
  })

  test('what is compiled centrally says so', () => {
    for (const code of ['grdp-current-prices', 'grdp-constant-prices', 'grdp-growth-rate', 'gdp-current-prices'])
      expect(indicator(code).compiledBy).toBe('central')
    for (const code of ['industrial-production-index', 'consumer-price-index', 'spatial-cost-of-living-index'])
      expect(indicator(code).compiledBy).toBe('central')
  })

  test('counts and shares of communes are bound to the list of communes', () => {
    for (const code of ['communes', 'communes-meeting-health-standard', 'communes-meeting-health-standard-rate'])
      expect(indicator(code).countsUnits).toEqual({ level: 'commune', listDate: null })
  })

  test('work of offices stays where the office was; figures of places do not', () => {
    for (const code of ['administrative-files-resolved', 'birth-registrations', 'notarial-acts', 'divorces'])
      expect(indicator(code)).toMatchObject({ scope: 'office', competence: { keptAt: 'province' } })
    for (const code of [population, 'doctors', 'traffic-accidents', 'poor-households'])
      expect(indicator(code).scope).toBe('territory')
    for (const { scope, competence } of indicators.values()) expect(competence !== undefined).toBe(scope === 'office')
  })
})

describe('definitions', () => {
  test('every figure per head rests on the resident, never on the registered population', () => {
    const text = JSON.stringify([...indicators.values()].map(({ definitions }) => definitions))
    for (const other of ['population-registered', 'population-census', 'population-on-map-portal'])
      expect(text).not.toContain(other)
    for (const code of ['grdp-per-capita', 'income-per-capita-monthly'])
      expect(indicator(code).definitions[0]?.weight).toEqual({ indicator: population, date: 'sameWindow' })
  })

  test('three populations are three indicators that say they differ', () => {
    expect(indicator(population).distinctFrom).toEqual(
      expect.arrayContaining(['population-census', 'population-registered']),
    )
    expect(indicator('population-registered').distinctFrom).toContain(population)
  })

  test.each([
    ['poverty-rate', 'households'],
    ['infant-mortality-rate', 'live-births'],
    ['under-5-mortality-rate', 'live-births'],
    ['registered-first-marriage-mean-age', 'first-marrying-persons'],
    ['divorce-mean-age', 'divorcing-persons'],
    ['commune-income-per-capita', 'population-resident-at-date'],
  ])('%s is weighted by %s', (code, weight) => {
    for (const definition of indicator(code).definitions) expect(definition.weight?.indicator).toBe(weight)
  })

  test('for 2015 two poverty standards are valid at once', () => {
    const inForce = indicator('poverty-rate').definitions.filter(
      ({ validity: { from, to } }) => (from ?? '') <= '2015-06-30' && '2015-06-30' < (to ?? '9'),
    )
    expect(inForce.map(({ version }) => version)).toEqual(['standard-2011-2015', 'multidimensional-2016-2020'])
  })

  // The factor turns the parts, each in its own measure, into the ratio: 4,000 doctors for 2,000 thousand people are 10 × 4000 ÷ 2000 = 20.
  test.each([
    ['population-density', 'thousand-persons', 'km2', '1000'],
    ['cereal-production-per-capita', 'thousand-tonnes', 'thousand-persons', '1000'],
    ['paddy-yield', 'thousand-tonnes', 'thousand-hectares', '10'],
    ['doctors-per-10000', 'person', 'thousand-persons', '10'],
    ['health-insurance-rate', 'person', 'thousand-persons', '0.1'],
    ['grdp-per-capita', 'billion-dong', 'thousand-persons', undefined],
    ['crude-birth-rate', 'person', 'thousand-persons', undefined],
    ['poverty-rate', 'household', 'household', '100'],
    ['infant-mortality-rate', 'person', 'person', '1000'],
  ])('%s divides %s by %s with factor %s', (code, above, below, factor) => {
    for (const { numerator, denominator, factor: stated } of indicator(code).definitions) {
      expect(indicator(String(numerator)).measure).toBe(above)
      expect(indicator(String(denominator)).measure).toBe(below)
      expect(stated).toBe(factor)
    }
  })

  test('the sex ratio and the structure of land are made of parts of one indicator', () => {
    expect(indicator('sex-ratio').definitions[0]).toMatchObject({
      numerator: { indicator: population, part: { breakdown: 'sex', value: 'male' } },
      denominator: { indicator: population, part: { breakdown: 'sex', value: 'female' } },
      factor: '100',
    })
    expect(indicator('land-structure').definitions[0]).toMatchObject({
      numerator: { indicator: 'land-area', along: 'land-type' },
      denominator: 'land-area',
    })
  })

  test('a product of communes at comparable prices has base year 2025; other base years stay unknown', () => {
    expect(indicator('commune-product-constant-prices').priceBase).toEqual({ kind: 'comparable', year: 2025 })
    expect(indicator('grdp-constant-prices').priceBase).toEqual({ kind: 'comparable', year: null })
    expect(indicator('grdp-constant-prices').unknown).toContain('priceBase')
  })
})

test.each([
  ['billion-dong', 'dong', '1000000000'],
  ['thousand-persons', 'person', '1000'],
  ['quintal', 'tonne', '0.1'],
  ['thousand-tonnes', 'tonne', '1000'],
  ['thousand-hectares', 'hectare', '1000'],
  ['km2', 'hectare', '100'],
  ['quintal-per-hectare', 'tonne-per-hectare', '0.1'],
])('one %s is %s × %s', (code, base, factor) => {
  expect(measures.get(code)).toMatchObject({ base, factor })
})
