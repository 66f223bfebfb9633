import { describe, expect, test } from 'vitest'
import { type ConsolidatedReport, Consolidation } from '../../packages/indicators/src/consolidate.ts'
import { validateConsolidation } from '../../packages/indicators/src/generated/validators.js'
import type { Basis } from '../../packages/indicators/src/model/consolidated.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { consolidationRecord } from '../../packages/indicators/src/report/consolidation-json.ts'
import { consolidationLineage } from '../../packages/indicators/src/report/consolidation-lineage.ts'
import { LineageBook } from '../../packages/indicators/src/report/release/lineage-book.ts'
import { historyOf } from '../support/invented-register.ts'
import { smallRegister } from '../support/small-register.ts'
import { Knowledge, knownSums } from './attacker.ts'
import { type PaperRow, paperRegime, paperReport, worldOf } from './paper.ts'

/** a and b become A, c and d become B; e lasts; g is divided between X and Y in parts that nobody states. */
const history = historyOf(
  smallRegister({
    units: `
      a-1 P-1 ..2025-07-01
      b-1 P-1 ..2025-07-01
      c-1 P-1 ..2025-07-01
      d-1 P-1 ..2025-07-01
      A-1 P-1 2025-07-01..
      B-1 P-1 2025-07-01..
      e-1 Q-1 ..
      f-1 Q-1 ..
      g-1 Q-1 ..2025-07-01
      X-1 Q-1 2025-07-01..
      Y-1 Q-1 2025-07-01..`,
    changes: 'k 2025-07-01\n l 2025-07-01\n m 2025-07-01',
    transfers: `
      k a-1>A-1 whole
      k b-1>A-1 whole
      l c-1>B-1 whole
      l d-1>B-1 whole
      m g-1>X-1 part
      m g-1>Y-1 part`,
  }),
)
const world = worldOf(history, paperRegime('gregorian'))
const PARENTS = new Map([
  ['P-1', ['a-1', 'b-1', 'c-1', 'd-1', 'A-1', 'B-1']],
  ['Q-1', ['e-1', 'f-1', 'g-1', 'X-1', 'Y-1']],
])
const BASES: readonly Basis[] = ['reported', 'at:2025-07-01', 'at:2025-06-30']

type Values = Readonly<Partial<Record<PaperRow, string>>>
type Sent = Readonly<Record<string, Values>>

/** Reports named `unit period`. */
function reportsOf(sent: Sent): readonly Submission[] {
  return Object.entries(sent).map(([name, values]) => {
    const [unit = '', period = ''] = name.split(' ')
    const listDate = /Q[34]|H2/.test(period) ? '2025-12-01' : '2025-01-01'
    return paperReport({ unit, period, covers: 'life', listDate }, values)
  })
}

function together(
  submissions: readonly Submission[],
  periods: readonly string[],
  bases = BASES,
  unit = 'P-1',
): readonly ConsolidatedReport[] {
  const consolidation = new Consolidation({ catalog: world, submissions, unit })
  const wishes = periods.flatMap((period) => bases.map((basis) => ({ form: 'paper', period, basis })))
  return consolidation.reports(wishes).reports
}

/** `unit row`, and the value or why there is none. */
function told(report: ConsolidatedReport | undefined, rows: readonly PaperRow[]): Readonly<Record<string, string>> {
  const found = (report?.units ?? []).flatMap(({ unit, figures }) =>
    figures
      .filter(({ place }) => rows.includes(place.row as PaperRow))
      .map(({ place, figure }) => [`${unit} ${place.row}`, `${figure.value ?? figure.reason}`] as const),
  )
  return Object.fromEntries(found)
}

const quarter = (values: readonly (readonly [string, string])[]): Sent =>
  Object.fromEntries(values.map(([unit, received]) => [`${unit} 2025-Q1`, { received }]))

describe('one confidential value', () => {
  const submissions = reportsOf(
    quarter([
      ['a-1', 'c'],
      ['b-1', '5'],
      ['c-1', '3'],
      ['d-1', '7'],
    ]),
  )

  test('hides the smallest beside it on the old units, and the other new unit on the new ones', () => {
    const [reported, after, before] = together(submissions, ['2025-Q1'])
    const old = { 'a-1 received': 'confidential', 'b-1 received': '5', 'd-1 received': '7' }
    const all = { ...old, 'c-1 received': 'confidential', 'P-1 received': 'confidential' }
    expect(told(reported, ['received'])).toEqual(all)
    expect(told(before, ['received'])).toEqual(all)
    expect(told(after, ['received'])).toEqual({
      'A-1 received': 'confidential',
      'B-1 received': 'confidential',
      'P-1 received': 'confidential',
    })
  })

  test('gives a finding for each figure that is withheld beside it', () => {
    const [, after, before] = together(submissions, ['2025-Q1'])
    const hidden = (report: ConsolidatedReport | undefined): readonly unknown[] =>
      (report?.issues ?? []).flatMap(({ code, args }) => (code === 'confidential-hidden' ? [args] : []))
    // What is known of the files to process would be the files received: nobody said what was carried over.
    const both = (unit: string) =>
      ['received', 'to-process'].map((name) => ({ unit, indicator: `administrative-files-${name}`, period: '2025-Q1' }))
    expect(hidden(before)).toEqual(both('c-1'))
    expect(hidden(after)).toEqual(both('B-1'))
  })

  test('has its cell and the cells hidden beside it named in the lineage, none with what stood in it', () => {
    const [, after] = together(submissions, ['2025-Q1'])
    const lines = [...consolidationLineage({ form: 'paper-1', period: '2025-Q1', basis: 'x' }, after?.units ?? [])]
    const said = lines.map((line) => line.split(',')).filter((cells) => cells[3] === 'B-1' && cells[4] === 'received')
    expect(said.map((cells) => [cells[8], cells[11], cells[12]])).toEqual([
      ['c-1', 'confidential', ''],
      ['d-1', 'number', ''],
    ])
  })

  test('is written down by the schema, and told in tables of sources by no cell that entered it', () => {
    const [, after] = together(submissions, ['2025-Q1'])
    if (!after) throw new Error('expected a report')
    expect(validateConsolidation(consolidationRecord(after, 'gregorian'))).toBe(true)
    const book = new LineageBook()
    book.take({ period: '2025-Q1', basis: 'x' }, after.units)
    const lines = [...book.cells()].map((line) => line.trimEnd().split(','))
    const states = new Map(lines.map((cells) => [`${cells[4]} ${cells[3]}`, cells.slice(6)]))
    const received = [...states].filter(([, [state]]) => state === 'confidential')
    expect(received.length).toBeGreaterThan(1)
    for (const [cell, said] of received) expect([cell, said]).toEqual([cell, ['confidential', '']])
  })

  test('leaves other places as they are', () => {
    const poor = Object.entries({ a: '4', b: '5', c: '6', d: '7' }).map(
      ([unit, each], at) => [`${unit}-1 2025-Q1`, { received: at === 0 ? 'c' : '2', poor: each }] as const,
    )
    const [, after] = together(reportsOf(Object.fromEntries(poor)), ['2025-Q1'])
    expect(told(after, ['poor'])).toEqual({ 'A-1 poor': '9', 'B-1 poor': '13', 'P-1 poor': '22' })
  })
})

test('a half year hides what a quarter hides, and not the other quarter', () => {
  const second: Sent = {
    'a-1 2025-Q2': { received: '1' },
    'b-1 2025-Q2': { received: '2' },
    'c-1 2025-Q2': { received: '30' },
    'd-1 2025-Q2': { received: '4' },
  }
  const first = quarter([
    ['a-1', 'c'],
    ['b-1', '5'],
    ['c-1', '3'],
    ['d-1', '7'],
  ])
  const [q1, q2, half] = together(
    reportsOf({ ...first, ...second }),
    ['2025-Q1', '2025-Q2', '2025-H1'],
    ['at:2025-06-30'],
  )
  expect(told(q1, ['received'])).toMatchObject({ 'b-1 received': '5', 'c-1 received': 'confidential' })
  expect(told(q2, ['received'])).toEqual({
    ...{ 'a-1 received': '1', 'b-1 received': '2', 'c-1 received': '30', 'd-1 received': '4' },
    'P-1 received': '37',
  })
  expect(told(half, ['received'])).toMatchObject({
    ...{ 'a-1 received': 'confidential', 'b-1 received': '7', 'c-1 received': 'confidential', 'd-1 received': '11' },
  })
})

test('a half year sent beside its quarters gives no quarter away', () => {
  const submissions = reportsOf({
    ...quarter([
      ['a-1', 'c'],
      ['b-1', '5'],
      ['c-1', '3'],
      ['d-1', '7'],
    ]),
    'a-1 2025-Q2': { received: '1' },
    'a-1 2025-H1': { received: '9' },
  })
  const [, , half] = together(submissions, ['2025-Q1', '2025-Q2', '2025-H1'], ['at:2025-06-30'])
  // 9 less the 1 of the second quarter would be the first.
  expect(told(half, ['received'])['a-1 received']).toBe('confidential')
})

test('rows that add up give no row away, nor does a rate', () => {
  const rows: Values = { carriedOver: '2', received: '10', resolved: 'c', pending: '5' }
  const open: Values = { carriedOver: '1', received: '8', resolved: '6', pending: '3' }
  const sent = Object.fromEntries(['a', 'b', 'c', 'd'].map((unit, at) => [`${unit}-1 2025-Q1`, at === 0 ? rows : open]))
  const [before] = together(reportsOf(sent), ['2025-Q1'], ['at:2025-06-30'])
  const figures = told(before, ['carriedOver', 'received', 'resolved', 'pending', 'toProcess', 'resolvedRate'])
  expect(figures['a-1 resolved']).toBe('confidential')
  expect(figures['a-1 resolvedRate']).toBe('confidential')
  // 2 + 10 − 5 would be the files resolved: the total is withheld, and one of the rows that it is made of.
  expect(figures['a-1 toProcess']).toBe('confidential')
  expect(figures['a-1 carriedOver'] === 'confidential' || figures['a-1 pending'] === 'confidential').toBe(true)
  expect(figures['a-1 received']).toBe('10')
})

test('what is divided between two units gives nothing away by the sum of both', () => {
  const submissions = reportsOf(
    quarter([
      ['e-1', 'c'],
      ['f-1', '6'],
      ['g-1', '8'],
    ]),
  )
  const [after] = together(submissions, ['2025-Q1'], ['at:2025-07-01'], 'Q-1')
  // X and Y together are 8, and the total of Q is public: f or the group must go.
  expect(told(after, ['received'])['f-1 received']).toBe('confidential')
})

test('where nothing is confidential reports stay as they are', () => {
  const consolidation = new Consolidation({
    catalog: world,
    submissions: reportsOf(quarter([['a-1', '1']])),
    unit: 'P-1',
  })
  const { reports } = consolidation.reports([{ form: 'paper', period: '2025-Q1', basis: 'reported' }])
  expect(reports[0]?.issues.map(({ code }) => code)).not.toContain('confidential-hidden')
  expect(reports[0]?.units.find(({ unit }) => unit === 'a-1')?.figures[0]?.figure.value).toBe(1)
})

/** Numbers from 0 to `below`, the same for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = (seed + 1) * 0x9e3779b1
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t)
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

/** A year of quarters of every unit, some of whose numbers are confidential, and sometimes a half year beside two quarters. */
function smallWorld(seed: number): readonly Submission[] {
  const roll = dice(seed)
  const sent: Record<string, Values> = {}
  const number = (): string => (roll(9) === 0 ? '-' : `${1 + roll(40)}`)
  for (const quarterNumber of [1, 2, 3, 4]) {
    const old = ['a-1', 'b-1', 'c-1', 'd-1', 'g-1']
    const now = ['A-1', 'B-1', 'X-1', 'Y-1']
    for (const unit of [...(quarterNumber < 3 ? old : now), 'e-1', 'f-1']) {
      const values = { carriedOver: number(), received: number(), resolved: number(), pending: number() }
      const row = (['received', 'resolved', 'carriedOver', 'pending'] as const)[roll(4)] ?? 'received'
      sent[`${unit} 2025-Q${quarterNumber}`] = roll(30) === 0 ? { ...values, [row]: 'c' } : values
      const half = { carriedOver: number(), received: number(), resolved: number(), pending: number() }
      if (quarterNumber === 2 && roll(5) === 0) sent[`${unit} 2025-H1`] = half
    }
  }
  sent['a-1 2025-Q1'] = { ...sent['a-1 2025-Q1'], received: 'c' }
  return reportsOf(sent)
}

/** Periods that are published together: some worlds know quarters and their half, others a quarter of either time and the year. */
const PERIODS = [
  ['2025-Q1', '2025-Q2', '2025-H1'],
  ['2025-Q1', '2025-Q3', '2025'],
  ['2025-Q2', '2025-H1', '2025'],
]
const secrets = (submissions: readonly Submission[]): readonly string[] =>
  submissions.flatMap(({ head, cells }) =>
    cells.filter(({ state }) => state === 'confidential').map(({ row }) => `${head.subject} ${head.period} ${row}`),
  )

test('no sum or difference of what is published gives a confidential value', () => {
  const leaks: string[] = []
  const bare: number[] = []
  let apart = 0
  for (let seed = 0; seed < 100; seed += 1) {
    const submissions = smallWorld(seed)
    const wanted = secrets(submissions)
    const scope = seed % 4 === 0 ? 'C-1' : 'P-1'
    const parents = new Map([...PARENTS].filter(([id]) => scope === 'C-1' || id === scope))
    const periods = PERIODS[seed % PERIODS.length] ?? []
    const reports = together(submissions, periods, BASES, scope)
    const known = new Knowledge(knownSums(reports, submissions, parents))
    leaks.push(...wanted.filter((cell) => known.tells(cell)).map((cell) => `${seed} ${cell}`))
    const received = reports.flatMap(({ units }) => units.flatMap(({ figures }) => figures))
    if (!received.some(({ place, figure }) => place.row === 'received' && figure.value !== null)) bare.push(seed)
    if (seed >= 10) continue
    const alone = periods.flatMap((period) => BASES.flatMap((basis) => together(submissions, [period], [basis], scope)))
    const more = new Knowledge(knownSums(alone, submissions, parents))
    if (wanted.some((cell) => more.tells(cell))) apart += 1
  }
  expect(leaks).toEqual([])
  // Each report protected by itself is not enough, and nine worlds of ten still tell something of the row.
  expect(apart).toBeGreaterThan(0)
  expect(bare.length).toBeLessThan(10)
}, 600_000)
