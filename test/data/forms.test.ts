import { basename } from 'node:path'
import { type Form, validateForm } from '@chitieu/indicators/validators'
import { describe, expect, test } from 'vitest'
import { cell as field } from '../../packages/indicators/scripts/import/observations/csv-table.ts'
import { cellAt, indexFormula, leafColumns } from '../../packages/indicators/src/model/form.ts'
import {
  baseOf,
  cellsOf,
  form,
  formPaths,
  forms,
  indicatorFile,
  isFigure,
  partText,
  regimes,
  valuesOf,
} from '../support/form-files.ts'
import { agrees, namesOf, placesOf } from '../support/form-relations.ts'
import { breakdowns, indicators, measures, sourceRows, textOf } from '../support/indicator-files.ts'

const all = [...forms.values()]
const each = all.map((form): [string, Form] => [form.id, form])
const official = ['0601-n-bnv-tdkt-2023', '12b-btp-bttp-cc-2019', '13a-btp-htqtct-ht-2016', 'ii-06a-vpcp-kstt-2020']
const own = ['commune-monthly-1', 'province-socio-economic-1', 'reorganisation-progress-2025']

describe('files', () => {
  test.each(formPaths)('%s follows the schema and is canonical text', (path) => {
    const text = textOf(path)
    expect(validateForm(JSON.parse(text)), JSON.stringify(validateForm.errors)).toBe(true)
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`.normalize('NFC'))
  })

  test('a file is named after code and version', () => {
    for (const path of formPaths) {
      const { id, code, version } = form(basename(path, '.json'))
      expect(id).toBe(basename(path, '.json'))
      expect(id).toBe(`${code}-${version}`)
    }
  })

  test('four forms are official and name their instrument, three are our own and say so', () => {
    expect(all.filter(({ ownComposition }) => !ownComposition).map(({ id }) => id)).toEqual(official)
    expect(all.filter(({ ownComposition }) => ownComposition).map(({ id }) => id)).toEqual(own)
    for (const { head, ownComposition, note } of all) {
      expect(head.number === null && head.instrument === null).toBe(ownComposition)
      if (ownComposition) expect(note?.vi).toMatch(/không phải biểu chính thức/)
    }
  })

  // What the sources say of each instrument: 05/2025/TT-VPCP exists since 15/02/2026; 13a was replaced; 12b is to be compared; nothing on 0601.N.
  test.each([
    ['ii-06a-vpcp-kstt-2020', '01/2020/TT-VPCP', 'laterInstrument'],
    ['13a-btp-htqtct-ht-2016', '04/2016/TT-BTP', 'replaced'],
    ['12b-btp-bttp-cc-2019', '03/2019/TT-BTP', 'toCompare'],
    ['0601-n-bnv-tdkt-2023', '02/2023/TT-BNV', 'unknown'],
  ])('%s rests on %s: %s', (id, number, standing) => {
    expect(form(id).head.instrument).toMatchObject({ number, standing })
  })

  test('a form and its regime name each other, and every period of the form is delivered', () => {
    for (const { code, regime, head } of all) {
      expect(regimes.get(regime)?.forms).toContain(code)
      const delivered = new Set(regimes.get(regime)?.deliveries.map(({ periodKind }) => periodKind))
      expect([...delivered].sort()).toEqual([...head.periodKinds].sort())
    }
  })
})

describe.each(each)('%s', (_id, form) => {
  const cells = cellsOf(form)
  const figures = cells.filter(isFigure)

  test('every figure is of an indicator, of parts it has, in a measure that converts', () => {
    expect(figures.length).toBeGreaterThan(0)
    for (const { place, part } of figures) {
      const indicator = indicatorFile(part.indicator ?? `nothing at ${place}`)
      for (const { breakdown, value } of part.parts ?? []) {
        expect(indicator.breakdowns, place).toContain(breakdown)
        expect(valuesOf(breakdown), place).toContain(value)
      }
      if (part.measure !== undefined) {
        expect(measures.has(part.measure), place).toBe(true)
        expect(baseOf(part.measure), place).toBe(baseOf(indicator.measure))
      }
      if (part.definition !== undefined)
        expect(
          indicator.definitions.map(({ version }) => version),
          place,
        ).toContain(part.definition)
      if (part.decimals === undefined && indicator.decimals === null) expect(indicator.unknown).toContain('decimals')
      if (part.cumulative) expect(['sum', 'recompute'], place).toContain(indicator.behaviour.overTime)
      const yesNo = measures.get(indicator.measure ?? '') as { kind?: string } | undefined
      expect(part.type === 'yesNo', place).toBe(yesNo?.kind === 'yes-no')
    }
  })

  test('a ratio is never typed, and what is computed has a relation that computes it', () => {
    for (const { place, part, row, column } of cells) {
      if (isFigure({ place, part, row, column }) && part.entry !== 'computed') {
        const byParts = form.relations.some((rule) => rule.kind === 'ratio' && namesOf(rule)[0] === row.code)
        expect(byParts, place).toBe(false)
      }
      if (part.entry !== 'computed') continue
      const made = form.relations.some((rule) => {
        const total = 'total' in rule ? rule.total : 'result' in rule ? rule.result : null
        return rule.axis === 'columns'
          ? total === column && (rule.only?.includes(row.code) ?? true)
          : total === row.code && (rule.only?.includes(column) ?? true)
      })
      expect(made, place).toBe(true)
    }
  })

  test('no two cells that are typed are the same figure', () => {
    const typed = figures.filter(({ part }) => part.entry !== 'computed')
    const keys = typed.map(({ part, row }) =>
      [
        part.indicator,
        partText(part.parts),
        row.kind === 'repeat' ? row.code : '',
        part.period ?? 'this',
        part.edition,
        part.scenario,
        part.cumulative,
        part.definition,
      ].join('|'),
    )
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  test('codes and indexes are used once, and repeating rows follow a list that exists', () => {
    const rows = form.rows.flatMap((row) => (row.kind === 'heading' ? [] : row.code))
    const columns = leafColumns(form.columns).map(({ index }) => index)
    expect(new Set(rows).size).toBe(rows.length)
    expect(new Set(columns).size).toBe(columns.length)
    for (const row of form.rows) {
      if (row.kind === 'fixed') for (const { column } of row.cells ?? []) expect(columns).toContain(column)
      if (row.kind !== 'repeat' || row.key.list !== 'breakdown') continue
      const axis = breakdowns.get(row.key.breakdown ?? '')
      expect(axis?.values.length === 0, row.code).toBe(row.key.open)
      for (const { part } of cells.filter((cell) => cell.row === row))
        expect(indicatorFile(part.indicator ?? '').breakdowns).toContain(row.key.breakdown)
    }
  })

  test('the arithmetic of the index row is read, refers to columns, and is a relation of the form', () => {
    const columns = leafColumns(form.columns)
    for (const { index, printedIndex } of columns) {
      if (printedIndex === undefined) continue
      const formula = indexFormula(printedIndex)
      expect(formula?.index, printedIndex).toBe(index)
      for (const side of formula?.sides ?? []) {
        const terms = side.map((term) => term.index)
        expect(columns.map((column) => column.index)).toEqual(expect.arrayContaining(terms))
        const isRatio = side.some(({ operator }) => operator === '/')
        const told = form.relations.some(
          (rule) =>
            rule.axis === 'columns' &&
            (isRatio ? rule.kind === 'ratio' : rule.kind === 'sum' || rule.kind === 'partition') &&
            String(namesOf(rule)) === String([index, ...terms]),
        )
        expect(told, printedIndex).toBe(true)
      }
    }
  })

  test('every relation names rows and columns of the form', () => {
    const rows = form.rows.flatMap((row) => (row.kind === 'heading' ? [] : row.code))
    const columns = leafColumns(form.columns).map(({ index }) => index)
    for (const rule of form.relations) {
      const [named, only] = rule.axis === 'columns' ? [columns, rows] : [rows, columns]
      expect(named).toEqual(expect.arrayContaining([...namesOf(rule)]))
      expect(only).toEqual(expect.arrayContaining([...(rule.only ?? [])]))
    }
  })

  test('every relation agrees with what the catalogue says of the indicators', () => {
    for (const rule of form.relations)
      for (const at of placesOf(form, rule)) {
        const cells = namesOf(rule).map(at)
        if (cells.some(({ part }) => part.entry === 'notApplicable')) continue
        if (rule.kind !== 'ratio' && !cells.every(isFigure)) continue
        expect(agrees(rule, at), `${JSON.stringify(rule)} at ${cells[0]?.place}`).toBe(true)
      }
  })
})

describe('each column of the source lists is a cell', () => {
  const listed = (pattern: RegExp) => sourceRows.filter((row) => pattern.test(field(row, 'sourceCode')))
  const expectCell = (id: string, row: string, column: string, source: (typeof sourceRows)[number]) => {
    const part = cellAt(form(id), row, column)
    expect(part?.indicator, `${id} ${row}/${column}`).toBe(field(source, 'indicator'))
    expect(partText(part?.parts)).toBe(field(source, 'breakdown').split(';').sort().join(';'))
  }

  test.each([
    ['ii-06a-vpcp-kstt-2020', /^II\.06a\/cột (\d+)$/, 11],
    ['13a-btp-htqtct-ht-2016', /^13a\/cột (\d+)$/, 22],
    ['12b-btp-bttp-cc-2019', /^12b\/cột (\d+)$/, 11],
  ])('%s: %s, %i columns', (id, pattern, count) => {
    const rows = listed(pattern)
    expect(rows).toHaveLength(count)
    for (const row of rows) expectCell(id, 'total', pattern.exec(field(row, 'sourceCode'))?.[1] ?? '', row)
  })

  test('0601.N: 12 rows', () => {
    const rows = listed(/^0601\.N\/mã số /)
    expect(rows).toHaveLength(12)
    for (const row of rows) expectCell('0601-n-bnv-tdkt-2023', field(row, 'sourceCode').slice(-2), '1', row)
  })

  test('DTC, TTHC and AS: 16 codes', () => {
    const rows = listed(/^(DTC|TTHC|AS)0\d$/)
    expect(rows).toHaveLength(16)
    for (const row of rows) expectCell('commune-monthly-1', field(row, 'sourceCode'), '2', row)
  })

  test('the first 34 published series are rows of the province form', () => {
    const series = sourceRows.filter(
      (row) => field(row, 'list') === 'published-series' && Number(field(row, 'row')) <= 34,
    )
    expect(series).toHaveLength(34)
    const held = cellsOf(form('province-socio-economic-1'))
      .filter(({ column }) => column === '3')
      .map(({ part }) => `${part.indicator};${partText(part.parts)}`)
    for (const row of series) expect(held).toContain(`${field(row, 'indicator')};${field(row, 'breakdown')}`)
    expect(held).toHaveLength(34)
  })
})

describe('what the forms put side by side', () => {
  test('official figure of the year before, plan and estimate of this year', () => {
    const row = (column: string) => cellAt(form('province-socio-economic-1'), '01', column)
    expect(row('1')).toMatchObject({ period: 'previous', edition: 'official' })
    expect(row('2')).toMatchObject({ period: 'yearOfThis', scenario: 'plan' })
    expect(row('3')).toMatchObject({ period: 'this', edition: 'estimate' })
  })

  test('previous period, this one, from the start of the year, same period last year', () => {
    const row = (column: string) => cellAt(form('commune-monthly-1'), 'TTHC01', column)
    expect(row('1')).toMatchObject({ period: 'previous' })
    expect(row('2')).toMatchObject({ period: 'this' })
    expect(row('3')).toMatchObject({ period: 'this', cumulative: true })
    expect(row('4')).toMatchObject({ period: 'samePeriodLastYear' })
  })

  test('districts leave II.06a with their level', () => {
    const rows = form('ii-06a-vpcp-kstt-2020').rows.filter(({ validity }) => validity !== undefined)
    expect(rows.map((row) => [row.kind === 'heading' ? '' : row.code, row.validity?.to])).toEqual([
      ['level-district', '2025-07-01'],
      ['fields-district', '2025-07-01'],
    ])
  })

  test('the indicators of the reorganisation are each on its form', () => {
    const held = new Set(cellsOf(form('reorganisation-progress-2025')).map(({ part }) => part.indicator))
    const minted = sourceRows.filter((row) => field(row, 'list') === 'task-list').map((row) => field(row, 'indicator'))
    expect(new Set(minted).size).toBe(75)
    for (const code of minted) expect(held.has(code) && indicators.has(code), code).toBe(true)
  })
})
