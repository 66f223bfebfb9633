import { basename } from 'node:path'
import { type DueRule, type TaskProgress, validateRegime } from '@chitieu/indicators/validators'
import { describe, expect, test } from 'vitest'
import { cell as field, parseCsv } from '../../packages/indicators/scripts/import/observations/csv-table.ts'
import { form, forms, partText, regimePaths, regimes } from '../support/form-files.ts'
import { calendarPaths, indicators, sourceRows, textOf } from '../support/indicator-files.ts'

const all = [...regimes.values()]
const tasks = regimes.get('reorganisation-2025')?.tasks ?? []
const provinces = parseCsv(textOf('data/register/units/province.csv'))
const levels = (JSON.parse(textOf('data/register/register.json')) as { levels: readonly string[] }).levels

describe('files', () => {
  test.each(regimePaths)('%s follows the schema and is canonical text', (path) => {
    const text = textOf(path)
    expect(validateRegime(JSON.parse(text)), JSON.stringify(validateRegime.errors)).toBe(true)
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`.normalize('NFC'))
    expect(regimes.get(basename(path, '.json'))?.code).toBe(basename(path, '.json'))
  })

  test('a regime names forms, a calendar and levels that exist', () => {
    const codes = [...forms.values()].map(({ code }) => code)
    const calendars = calendarPaths.map((path) => basename(path, '.json'))
    for (const { forms, calendar, reporters, receivers, deliveries } of all) {
      expect(codes).toEqual(expect.arrayContaining([...forms]))
      expect(calendars).toContain(calendar)
      for (const reporter of reporters) expect(forms).toEqual(expect.arrayContaining([...reporter.forms]))
      for (const { level } of [...reporters, ...receivers]) if (level !== null) expect(levels).toContain(level)
      expect(new Set(deliveries.map(({ id }) => id)).size).toBe(deliveries.length)
    }
  })

  test('what no source states is null and said to be unknown', () => {
    for (const { code, deliveries, receivers, unknown } of all) {
      if (deliveries.some(({ due }) => due === null)) expect(unknown, code).toContain('due')
      if (deliveries.some(({ edition }) => edition === null)) expect(unknown, code).toContain('edition')
      if (receivers.length === 0) expect(unknown, code).toContain('receivers')
    }
  })

  test('our own regimes say so', () => {
    const own = all.filter(({ ownComposition }) => ownComposition)
    expect(own.map(({ code }) => code)).toEqual(['commune-monthly', 'province-socio-economic', 'reorganisation-2025'])
    for (const { note } of own) expect(note?.vi).toMatch(/không phải chế độ chính thức/)
  })
})

describe('due dates as the sources state them', () => {
  test.each([
    ['notary', 'half-year', { month: 6, day: 25, yearOffset: 0 }],
    ['notary', 'year', { month: 11, day: 28, yearOffset: 0 }],
    ['notary', 'year-official', { month: 2, day: 20, yearOffset: 1 }],
    ['emulation', 'year', { month: 12, day: 15, yearOffset: 0 }],
  ])('%s, %s', (code, id, due) => {
    expect(regimes.get(code)?.deliveries.find((delivery) => delivery.id === id)?.due).toEqual({
      kind: 'inYear',
      ...due,
    })
  })

  test.each([
    ['administrative-procedures', [null, null]],
    ['civil-status', [null, null, null]],
  ])('%s has none: %j', (code, dues) => {
    expect(regimes.get(code)?.deliveries.map(({ due }) => due)).toEqual(dues)
  })

  test('district offices reported until 30 June 2025', () => {
    const reporters = regimes.get('administrative-procedures')?.reporters ?? []
    expect(reporters.map(({ level, validity }) => [level, validity.to])).toEqual([
      ['province', null],
      ['district', '2025-07-01'],
      ['commune', null],
    ])
  })
})

describe('the 41 tasks', () => {
  const ids = (choose: (task: (typeof tasks)[number]) => boolean) => tasks.filter(choose).map(({ id }) => id)
  const named = (...numbers: number[]) => numbers.map((number) => `T${String(number).padStart(2, '0')}`)
  const due = (id: string): DueRule | undefined => tasks.find((task) => task.id === id)?.due

  test('are all there, in order', () => {
    expect(tasks.map(({ id }) => id)).toEqual(named(...Array.from({ length: 41 }, (_, index) => index + 1)))
  })

  // Counted by hand in the list of tasks: 16 + 9 + 11 + 5 = 41.
  test.each([
    ['before', [4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 27]],
    ['by', [2, 3, 21, 22, 23, 24, 26, 28, 37]],
    ['continuous', [8, 20, 31, 32, 33, 34, 35, 36, 38, 39, 40]],
    ['afterEvent', [1, 25, 29, 30, 41]],
  ])('due %s: %j', (kind, numbers) => {
    expect(ids((task) => task.due.kind === kind)).toEqual(named(...numbers))
  })

  test('29 due dates are stated, 12 derived', () => {
    expect(ids(({ dueOrigin }) => dueOrigin === 'derived')).toEqual(
      named(2, 17, 18, 21, 22, 23, 24, 26, 27, 29, 30, 37),
    )
    expect(ids(({ dueOrigin }) => dueOrigin === 'stated')).toHaveLength(29)
  })

  test.each([
    ['2025-05-10', 'before', [6]],
    ['2025-05-15', 'by', [28]],
    ['2025-06-15', 'before', [5, 9]],
    ['2025-06-25', 'before', [12, 14, 15, 16, 19]],
    ['2025-06-27', 'before', [13]],
    ['2025-06-30', 'before', [11, 17, 18, 27]],
    ['2025-07-01', 'by', [2, 21, 22, 23, 24, 26, 37]],
    ['2025-07-15', 'by', [3]],
    ['2025-08-30', 'before', [4, 7, 10]],
  ])('%s %s: %j', (date, kind, numbers) => {
    expect(ids((task) => 'date' in task.due && task.due.date === date)).toEqual(named(...numbers))
    for (const id of named(...numbers)) expect(due(id)).toEqual({ kind, date })
  })

  test('after, upon and before an event', () => {
    expect(due('T01')).toMatchObject({ relation: 'after', days: 15 })
    expect(due('T25')).toMatchObject({ relation: 'upon', days: null })
    for (const id of ['T29', 'T30']) expect(due(id)).toMatchObject({ relation: 'before', days: null })
  })

  test('22 are nationwide; the others are for provinces of the list before the change', () => {
    expect(ids(({ scope }) => scope.nationwide)).toEqual(
      named(1, 2, 3, 7, 8, 20, 21, 22, 23, 24, 26, 28, 29, 30, 31, 32, 33, 34, 35, 36, 39, 40),
    )
    const onList = provinces
      .filter((row) => field(row, 'validFrom') <= '2025-06-30')
      .filter((row) => field(row, 'validTo') === '' || field(row, 'validTo') > '2025-06-30')
    const nameOf = new Map(onList.map((row) => [field(row, 'id'), field(row, 'name')]))
    expect([...new Set(tasks.flatMap(({ scope }) => scope.units))].map((unit) => nameOf.get(unit)).sort()).toEqual([
      'Tỉnh An Giang',
      'Tỉnh Kon Tum',
      'Tỉnh Nghệ An',
    ])
    for (const { scope } of tasks) expect(scope.nationwide || scope.units.length > 0).toBe(true)
  })

  test('each is set by a document of the regime, one of them numbered 687/BKHCN-CĐSQG', () => {
    const documents = regimes.get('reorganisation-2025')?.documents ?? []
    const known = documents.map(({ id }) => id)
    for (const { references } of tasks) for (const { document } of references) expect(known).toContain(document)
    expect(documents.filter(({ number }) => number !== null).map(({ number }) => number)).toContain('687/BKHCN-CĐSQG')
  })

  const parts = (progress: TaskProgress) =>
    progress.kind === 'value' ? [progress.of] : [progress.numerator, progress.denominator]

  test('are measured by indicators that name them, “a / b” as two', () => {
    const listed = sourceRows
      .filter((row) => field(row, 'list') === 'task-list')
      .map((row) => [field(row, 'sourceCode'), field(row, 'indicator'), field(row, 'breakdown')].join('|'))
    const measured = tasks.flatMap(({ id, progress }) =>
      progress.flatMap(parts).map((part) => [id, part.indicator, partText(part.parts)].join('|')),
    )
    expect([...measured].sort()).toEqual([...listed].sort())
    for (const { progress } of tasks)
      for (const { indicator } of progress.flatMap(parts)) expect(indicators.has(indicator), indicator).toBe(true)
  })

  // T07, T20, T24, T31 and T36 are measured in two ways: 41 + 5 rows.
  test('have 46 rows on the form, the same figures in the same columns', () => {
    const rows = form('reorganisation-progress-2025').rows.flatMap((row) => (row.kind === 'fixed' ? row : []))
    expect(rows).toHaveLength(46)
    for (const { id, progress } of tasks) {
      const held = rows
        .filter(({ task }) => task === id)
        .flatMap(({ cells = [] }) => cells.map(({ cell }) => cell).filter(({ entry }) => entry !== 'notApplicable'))
      expect(held.map(({ indicator, parts }) => [indicator, partText(parts)])).toEqual(
        progress.flatMap(parts).map(({ indicator, parts }) => [indicator, partText(parts)]),
      )
    }
  })

  test('the 982 services are given, not typed', () => {
    expect(tasks.find(({ id }) => id === 'T18')?.progress[0]).toMatchObject({ fixedDenominator: '982' })
    const row = form('reorganisation-progress-2025').rows.find((row) => row.kind === 'fixed' && row.code === 'T18')
    expect(row?.kind === 'fixed' && row.cells?.[1]?.cell).toMatchObject({ entry: 'fixed', value: '982' })
  })
})
