import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { obligations } from '../../packages/indicators/src/model/obligation.ts'
import { readArrivals } from '../../packages/indicators/src/node/read-arrivals.ts'
import { readBodies } from '../../packages/indicators/src/node/read-bodies.ts'
import { readCheckWorld } from '../../packages/indicators/src/node/read-check-world.ts'
import { dueFeed } from '../../packages/indicators/src/report/due-feed.ts'
import { countStates, obligationStatus } from '../../packages/indicators/src/report/obligation-status.ts'
import { unitOf } from '../support/two-provinces.ts'

const data = join(import.meta.dirname, '../../data')
const read = readCheckWorld(data)
if (!read.ok) throw new Error('expected sound data')
const world = read.value
const loaded = readBodies(data, world)
if (!loaded.ok) throw new Error('expected sound lists')
const { registry, issues } = loaded.value
const came = readArrivals(join(data, 'submissions/received.csv'))
if (!came.ok) throw new Error('expected a sound list of what came')
const arrivals = came.value

const FILES = 'ii-06a-vpcp-kstt'
const owed = (form: string, period: string, asOf?: string) =>
  obligations(world, registry, { period, within: ['91-2'], forms: [form], ...(asOf !== undefined && { asOf }) })
const counts = (form: string, period: string) => {
  const found = new Map<string, number>()
  for (const { reporter } of owed(form, period)) found.set(reporter, (found.get(reporter) ?? 0) + 1)
  return Object.fromEntries(found)
}

test('the lists of the repository have nothing to be said about', () => {
  expect(issues).toEqual([])
  expect(registry.listed.every(({ isSample }) => isSample)).toBe(true)
})

describe('who reports', () => {
  // 298 communes, 26 districts and a department of each of two provinces before; 102 communes and one department after.
  test.each([
    [FILES, '2025-Q2', { 'commune-office': 298, 'district-office': 26, 'provincial-department': 2 }],
    [FILES, '2025-Q4', { 'commune-office': 102, 'provincial-department': 1 }],
    ['commune-monthly', '2025-Q2', { 'commune-office': 298 }],
    ['commune-monthly', '2025-Q3', { 'commune-office': 102 }],
    ['commune-monthly', '2025-06', { 'commune-office': 298 }],
    ['commune-monthly', '2025-07', { 'commune-office': 102 }],
    ['13a-btp-htqtct-ht', '2025-H2', { 'commune-office': 102 }],
    // On 1 March 2025 two wards of Long Xuyên became one: the half-year has both and the new one, 298 + 2.
    ['13a-btp-htqtct-ht', '2025-H1', { 'commune-office': 300 }],
    // On 1 January 2025 two wards of Rạch Giá became one: inside a first quarter that begins on 15 December, 300 + 2.
    [FILES, '2025-Q1', { 'commune-office': 302, 'district-office': 26, 'provincial-department': 2 }],
  ])('%s %s: %j', (form, period, expected) => {
    expect(counts(form, period)).toEqual(expected)
  })

  test('the third quarter from 15 June has the states before and after, each for its own days; what did not change once', () => {
    const third = owed(FILES, '2025-Q3')
    const communes = third.filter(({ reporter }) => reporter === 'commune-office')
    const whole = communes.filter(({ part }) => part === 'whole')
    const days = (from: string, to: string) =>
      third.filter(({ days: own }) => own.from === from && own.to === to).map(({ reporter }) => reporter)
    // 298 + 102 communes, of which those that kept their territory are one and the same.
    const kept = (unit: { readonly from: string | null; readonly to: string | null }) =>
      (unit.from === null || unit.from < '2025-07-01') && unit.to === null
    const list = world.history.list('2025-07-01', { level: 'commune' })
    const same = list.filter((unit) => kept(unit) && world.history.ancestors(unit, '2025-07-01')[0]?.id === '91-2')
    expect(whole.map(({ subject }) => subject)).toEqual(same.map(({ id }) => id).sort())
    expect(communes).toHaveLength(298 + 102 - same.length)
    expect(days('2025-06-15', '2025-07-01').sort()).toEqual(
      [
        ...Array.from({ length: 298 - same.length }, () => 'commune-office'),
        ...Array.from({ length: 26 }, () => 'district-office'),
        ...Array.from({ length: 2 }, () => 'provincial-department'),
      ].sort(),
    )
    expect(days('2025-07-01', '2025-09-15')).toHaveLength(102 - same.length + 1)
  })
})

describe('who owes', () => {
  test('the first half-year of every old commune is owed by the new ones that received its people', () => {
    for (const { subject, owedBy } of owed('13a-btp-htqtct-ht', '2025-H1')) {
      const unit = world.history.unit(subject)
      const now = owedBy.map((body) => world.history.unit(unitOf(body)))
      expect(now.length, subject).toBeGreaterThan(0)
      for (const each of now) expect(world.history.ancestors(each, '2025-07-01')[0]?.id).toBe('91-2')
      if (unit.to === null) expect(now).toEqual([unit])
    }
  })

  test('district offices report until 14 June; what they still owe is kept at the office of the province', () => {
    const district = (asOf?: string) =>
      new Set(
        owed(FILES, '2025-Q2', asOf).flatMap(({ reporter, owedBy, body }) =>
          reporter === 'district-office' ? owedBy.map((id) => (id === body ? 'itself' : id)) : [],
        ),
      )
    expect(district()).toEqual(new Set(['itself']))
    expect(district('2025-07-01')).toEqual(new Set(['provincial-office@91-2']))
  })
})

test('the feed of one ward is the example that its schema gives', () => {
  const file = new URL('../../schemas/due-feed.schema.json', import.meta.url)
  const [example] = JSON.parse(readFileSync(file, 'utf8')).examples
  const quarter = obligations(world, registry, { period: '2025-Q4', within: ['30307-2'], asOf: '2026-01-02' })
  const named = { forms: world.forms, regimes: world.regimes, bodies: registry, language: 'vi' } as const
  const unit = { id: '30307-2', name: 'Phường Long Xuyên' }
  expect(dueFeed(quarter, named, { unit, asOf: '2026-01-02' })).toEqual(example)
})

describe('what came', () => {
  const status = (form: string, period: string) => {
    const own = arrivals.filter((each) => each.form === form && each.period === period)
    return obligationStatus(owed(form, period), own, '2026-01-31')
  }

  test('five reports of the communes came three days late, the others in time', () => {
    const all = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].flatMap((period) => [
      ...status('commune-monthly', period).statuses,
    ])
    // 298 + 2 wards that ended on 1 March and stand in the report of the one they became, 298, 102, 102.
    const { due, received, onTime, late, missing } = countStates(all)
    expect([due, received, onTime, late, missing]).toEqual([802, 802, 797, 5, 0])
    expect(new Set(all.filter(({ state }) => state === 'late').map(({ daysLate }) => daysLate))).toEqual(new Set([3]))
    expect(all.filter(({ isCovered }) => isCovered).map(({ obligation: { subject } }) => subject)).toEqual([
      '30285-1',
      '30286-1',
    ])
  })

  test('the report that does not say whether it holds the whole period leaves its predecessors open', () => {
    const { statuses } = status(FILES, '2025-Q3')
    const open = statuses.filter(({ state }) => state === 'awaited').map(({ obligation: { subject } }) => subject)
    // The planted report of Phường Tân Châu (30376); its people came from these communes.
    const unsaid = arrivals.filter(
      ({ form, period, covers }) => form === FILES && period === '2025-Q3' && covers === null,
    )
    expect(unsaid.map(({ subject }) => subject)).toEqual(['30376-2'])
    expect(open).toEqual(world.history.predecessors('30376-2').map(({ id }) => id))
    expect(countStates(statuses)).toMatchObject({ received: statuses.length - open.length, missing: 0 })
  })

  test('what two ended communes sent is owed by nobody', () => {
    expect(
      status('commune-monthly', '2025-Q3').unexpected.map(({ file }) => file.slice(file.lastIndexOf('_'))),
    ).toEqual(['_ended.xlsx', '_split.xlsx'])
    for (const period of ['2025-Q1', '2025-Q2', '2025-Q4'])
      expect(status('commune-monthly', period).unexpected).toEqual([])
  })
})
