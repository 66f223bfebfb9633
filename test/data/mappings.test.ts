import { basename } from 'node:path'
import { validateMapping } from '@chitieu/indicators/validators'
import { describe, expect, test } from 'vitest'
import { cell as field, parseCsv } from '../../packages/indicators/scripts/import/observations/csv-table.ts'
import { baseOf, indicatorFile, mappingPaths, mappings, partText, valuesOf } from '../support/form-files.ts'
import { measures, textOf } from '../support/indicator-files.ts'

const all = [...mappings.values()]
const unitRows = new Map(
  ['province', 'commune'].flatMap((level) =>
    parseCsv(textOf(`data/register/units/${level}.csv`)).map((row) => [field(row, 'id'), row] as const),
  ),
)

describe('files', () => {
  test.each(mappingPaths)('%s follows the schema and is canonical text', (path) => {
    const text = textOf(path)
    expect(validateMapping(JSON.parse(text)), JSON.stringify(validateMapping.errors)).toBe(true)
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`.normalize('NFC'))
    expect(mappings.get(basename(path, '.json'))?.code).toBe(basename(path, '.json'))
  })

  test('a sample says that it is no real system', () => {
    for (const { sample, owner, note } of all) {
      expect(sample).toBe(true)
      expect(owner).toBeNull()
      expect(note?.vi).toMatch(/không có thật/)
    }
  })
})

describe('references', () => {
  test.each(all.map((mapping) => [mapping.code, mapping] as const))('%s names only what exists', (_code, mapping) => {
    for (const { code, indicator, measure, parts = [], definition, note } of mapping.indicators) {
      expect(measures.has(measure) || indicator === null, code).toBe(true)
      if (indicator === null) {
        expect(note, code).toBeDefined()
        continue
      }
      const ours = indicatorFile(indicator)
      expect(baseOf(measure), code).toBe(baseOf(ours.measure))
      for (const part of parts) {
        expect(ours.breakdowns).toContain(part.breakdown)
        expect(valuesOf(part.breakdown)).toContain(part.value)
      }
      if (definition) expect(ours.definitions.map(({ version }) => version)).toContain(definition)
    }
    for (const { measure } of mapping.measures) expect(measures.has(measure), measure).toBe(true)
    const codes = mapping.indicators.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { unit, name = '' } of mapping.units) {
      const row = unitRows.get(unit)
      expect(row, unit).toBeDefined()
      if (row === undefined) continue
      expect(field(row, 'validFrom') <= mapping.listDate).toBe(true)
      expect(field(row, 'validTo') === '' || field(row, 'validTo') > mapping.listDate).toBe(true)
      expect(field(row, 'name').endsWith(` ${name}`), `${unit} ${name}`).toBe(true)
    }
  })
})

describe('the two samples disagree as two merging provinces did', () => {
  const entry = (system: string, indicator: string, parts = '') =>
    mappings.get(system)?.indicators.find((one) => one.indicator === indicator && partText(one.parts) === parts)
  const pair = (indicator: string) => ['sample-system-a', 'sample-system-b'].map((system) => entry(system, indicator))

  test('one figure in nghìn đồng and in triệu đồng, under two codes', () => {
    const [a, b] = pair('public-investment-disbursed')
    expect([a?.measure, b?.measure]).toEqual(['thousand-dong', 'million-dong'])
    expect(a?.code).not.toBe(b?.code)
    // 1,500,000 nghìn đồng and 1,500 triệu đồng are one amount of đồng.
    const dong = (value: bigint, measure = '') => value * BigInt(measures.get(measure)?.factor ?? '0')
    expect(dong(1_500_000n, a?.measure)).toBe(dong(1_500n, b?.measure))
  })

  test('two poverty standards, which are never put together', () => {
    expect(pair('poverty-rate').map((one) => one?.definition)).toEqual([
      'standard-2011-2015',
      'multidimensional-2016-2020',
    ])
  })

  test('two ways of writing numbers and dates, declared', () => {
    const [a, b] = all.map(({ locale }) => locale)
    expect(a).toEqual({ decimal: ',', thousands: '.', dateOrder: 'dmy' })
    expect(b).toEqual({ decimal: '.', thousands: ',', dateOrder: 'ymd' })
  })

  test('what has no indicator is listed with its reason', () => {
    const unmapped = all.flatMap(({ indicators }) => indicators.filter(({ indicator }) => indicator === null))
    expect(unmapped.map(({ code }) => code)).toEqual(['TT09'])
  })
})
