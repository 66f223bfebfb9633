import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cell, parseCsv } from '../../packages/indicators/scripts/import/observations/csv-table.ts'
import {
  breakdownPaths,
  breakdowns,
  calendarPaths,
  indicatorPaths,
  indicators,
  measures,
  type Operand,
  sourceRows,
  textOf,
  validatorOf,
} from '../support/indicator-files.ts'
import { figureFiles, read } from '../support/observation-tables.ts'

const all = [...indicators.values()]
const nameOf = (operand: Operand) => (typeof operand === 'string' ? operand : (operand.indicator ?? ''))
const countOf = (list: string) =>
  new Set(sourceRows.filter((row) => cell(row, 'list') === list).map((row) => Number(cell(row, 'row'))))
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

describe('files', () => {
  const [isIndicator, isBreakdown, isMeasure] = [
    validatorOf('indicator'),
    validatorOf('breakdown'),
    validatorOf('measure'),
  ]

  test.each(indicatorPaths)('%s follows the schema', (path) => {
    isIndicator(JSON.parse(textOf(path)))
    expect(isIndicator.errors).toBeNull()
  })

  test.each(breakdownPaths)('%s follows the schema', (path) => {
    isBreakdown(JSON.parse(textOf(path)))
    expect(isBreakdown.errors).toBeNull()
  })

  test('every measure follows the schema and they are sorted by code', () => {
    const list = JSON.parse(textOf('data/measures.json')) as { code: string }[]
    for (const measure of list) expect(isMeasure(measure), measure.code).toBe(true)
    const codes = list.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
  })

  test.each(calendarPaths)('%s follows the schema', (path) => {
    const isCalendar = validatorOf('calendar')
    isCalendar(JSON.parse(textOf(path)))
    expect(isCalendar.errors).toBeNull()
  })

  test.each([
    ...indicatorPaths,
    ...breakdownPaths,
    ...calendarPaths,
    'data/measures.json',
    'data/indicators/sources.csv',
  ])('%s is NFC with LF and a last line end', (path) => {
    const text = textOf(path)
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toContain('\r')
    expect(text.endsWith('\n')).toBe(true)
  })

  test('a file is named after its code, and a code is used once', () => {
    expect(indicators.size).toBe(indicatorPaths.length)
    for (const [name, { code }] of indicators) expect(code).toBe(name)
    expect(breakdowns.size).toBe(breakdownPaths.length)
    for (const path of breakdownPaths)
      expect(breakdowns.get(basename(path, '.json'))?.code).toBe(basename(path, '.json'))
  })

  test('no two indicators share a name', () => {
    for (const lang of ['vi', 'en'] as const) {
      const names = all.map(({ names }) => names[lang])
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    }
  })
})

describe('references', () => {
  test.each(all)('$code names only what exists', (indicator) => {
    const named = [
      ...indicator.definitions.flatMap(({ numerator, denominator, weight, growth }) => [
        numerator,
        denominator,
        weight?.indicator,
        growth?.of,
      ]),
      ...indicator.relations.flatMap(({ of, from, terms = [] }) => [of, from, ...terms.map((term) => term.indicator)]),
      ...(indicator.derivedFrom ?? []),
      ...(indicator.distinctFrom ?? []),
    ].filter((operand) => operand !== undefined)
    for (const operand of named) {
      expect(indicators.has(nameOf(operand)), nameOf(operand)).toBe(true)
      expect(nameOf(operand)).not.toBe(indicator.code)
      if (typeof operand === 'string') continue
      const axis = operand.part?.breakdown ?? operand.along
      if (axis !== undefined) expect(indicators.get(nameOf(operand))?.breakdowns).toContain(axis)
      if (operand.part !== undefined) expect(itemsOf(operand.part.breakdown)).toContain(operand.part.value)
    }
    if (indicator.measure === null) expect(indicator.unknown).toContain('measure')
    else expect(measures.has(indicator.measure), indicator.measure).toBe(true)
    if (indicator.decimals === null && indicator.measure !== null) expect(indicator.unknown).toContain('decimals')
    for (const axis of indicator.breakdowns) expect(breakdowns.has(axis), axis).toBe(true)
    for (const { breakdown, within } of indicator.relations) {
      if (breakdown !== undefined) expect(indicator.breakdowns).toContain(breakdown)
      if (within !== undefined) expect(itemsOf(within.breakdown)).toContain(within.value)
    }
    for (const { breakdown, value } of indicator.sourceCodes.flatMap(({ parts = [] }) => parts)) {
      expect(indicator.breakdowns).toContain(breakdown)
      expect(itemsOf(breakdown)).toContain(value)
    }
  })

  test('a base measure is itself unconverted, and every source measure converts to the indicator’s', () => {
    const baseOf = (code: string) => measures.get(code)?.base ?? code
    for (const { base } of measures.values()) if (base) expect(measures.get(base)?.base).toBeUndefined()
    for (const { measure, sourceCodes } of all)
      for (const { measure: printed } of sourceCodes)
        if (printed !== undefined) expect(baseOf(printed)).toBe(baseOf(measure ?? ''))
  })

  test('what is recomputed has its parts, and what is averaged has its weight', () => {
    for (const { code, behaviour, definitions } of all) {
      for (const { numerator, denominator, growth, weight } of definitions) {
        if (behaviour.overUnits === 'recompute') expect(growth ?? (numerator && denominator), code).toBeDefined()
        if (behaviour.overUnits === 'weightedMean') expect(weight?.indicator, code).toBeDefined()
        if (behaviour.overUnits === 'weightedMean' && denominator)
          expect(weight?.indicator, `${code}: a mean is weighted by its own denominator`).toBe(nameOf(denominator))
      }
    }
  })

  test('a part minted here is used by each indicator it was minted for, and only such parts lack a source', () => {
    const usedBy = (code: string) =>
      indicators
        .get(code)
        ?.definitions.flatMap(({ numerator, denominator, weight, growth }) =>
          [numerator, denominator, weight?.indicator, growth?.of].map((operand) => operand && nameOf(operand)),
        ) ?? []
    for (const { code, derivedFrom = [], sourceCodes, unknown } of all) {
      for (const need of derivedFrom) expect(usedBy(need), `${need} needs ${code}`).toContain(code)
      if (sourceCodes.length === 0) expect(derivedFrom.length > 0 || unknown.includes('sources'), code).toBe(true)
    }
  })

  test('an axis says whether its values make up the whole wherever an indicator is divided along it', () => {
    for (const { code, relations } of all)
      for (const { kind, breakdown } of relations) {
        if (breakdown === undefined) continue
        const axis = breakdowns.get(breakdown)
        const exhaustive = axis?.exhaustive
        if (kind === 'partition')
          expect(exhaustive ?? axis?.unknown.includes('values'), `${code} ${breakdown}`).toBe(true)
        if (kind === 'subset') expect(exhaustive ?? false, `${code} ${breakdown}`).toBe(false)
      }
  })
})

describe('source lists', () => {
  test('each of the 148 rows and each of the 37 published series became an indicator', () => {
    expect([...countOf('indicator-list')].sort((a, b) => a - b)).toEqual(upTo(148))
    expect([...countOf('published-series')].sort((a, b) => a - b)).toEqual(upTo(37))
  })

  test('each row names an indicator that lists it, with the same part', () => {
    for (const row of sourceRows) {
      const parts = cell(row, 'breakdown')
      const listed = (indicators.get(cell(row, 'indicator'))?.sourceCodes ?? []).some(
        (entry) =>
          entry.source === cell(row, 'source') &&
          (entry.code ?? '') === cell(row, 'sourceCode') &&
          (entry.parts ?? []).map(({ breakdown, value }) => `${breakdown}=${value}`).join(';') === parts,
      )
      expect(listed, JSON.stringify(row)).toBe(true)
      expect(['merged', 'one-to-one', 'split']).toContain(cell(row, 'note'))
    }
  })

  test('a series of the published figures is one indicator, or one part of it, of the catalogue', () => {
    const sources = new Set(parseCsv(textOf('data/observations/sources.csv')).map((row) => cell(row, 'id')))
    const series = all.flatMap(({ code, sourceCodes }) =>
      sourceCodes
        .filter(({ source }) => sources.has(source))
        .map(({ source, code: printed, parts = [] }) => ({
          printed: `${source}|${printed}`,
          ours: [source, code, parts.map(({ breakdown, value }) => `${breakdown}=${value}`).join(';')].join('|'),
        })),
    )
    expect(new Set(series.map(({ printed }) => printed)).size).toBe(series.length)
    const ours = new Set(series.map((each) => each.ours))
    const lists = parseCsv(textOf('data/observations/lists.csv'))
    for (const row of lists)
      expect(ours).toContain(['source', 'indicator', 'breakdown'].map((column) => cell(row, column)).join('|'))
  })

  test('no published figure has more decimals than its indicator', () => {
    const seen = new Map<string, number>()
    for (const row of figureFiles.flatMap(read)) {
      const decimals = (cell(row, 'value').split('.')[1] ?? '').length
      seen.set(cell(row, 'indicator'), Math.max(decimals, seen.get(cell(row, 'indicator')) ?? 0))
    }
    for (const [code, decimals] of seen)
      expect(decimals, code).toBeLessThanOrEqual(indicators.get(code)?.decimals ?? -1)
  })
})

function itemsOf(axis: string): readonly string[] {
  return (breakdowns.get(axis)?.values ?? []).map(({ code }) => code)
}
