import { describe, expect, test } from 'vitest'
import type { ObligationQuery } from '../../packages/indicators/src/model/obligation.ts'
import type { ShortRegime } from '../support/small-bodies.ts'
import { smallForm, smallRegime, smallWorld } from '../support/small-bodies.ts'
import { owed, QUARTERLY, twoProvinces, unitOf } from '../support/two-provinces.ts'

const world = twoProvinces([QUARTERLY])
const subjects = (query: ObligationQuery) => owed(world, query).map(({ subject }) => subject)
/** `subject > who owes it`, by units. */
const senders = (query: ObligationQuery, of = world) =>
  owed(of, query).map(({ subject, owedBy }) => `${subject} > ${owedBy.map(unitOf).join(' ') || 'nobody'}`)

describe('a period has the submitters of its own list of units', () => {
  // Before 2023 G and H are two; in the first half of 2025 they are G-2; W owes nothing on any list.
  test.each([
    ['2022-Q4', 'A-1 B-1 E-1 G-1 H-1 I-1 J-1 K-1 S-1 V-1'],
    ['2023-Q1', 'A-1 B-1 E-1 G-2 I-1 J-1 K-1 S-1 V-1'],
    ['2025-Q1', 'A-1 B-1 E-1 G-2 I-1 J-1 K-1 S-1 V-1'],
    ['2025-Q2', 'A-1 B-1 E-1 G-2 I-1 J-1 K-1 S-1 V-1'],
    ['2025-Q3', 'A-2 E-1 I-2 J-1 K-2 X-1 Y-1 Z-1'],
    ['2026-Q1', 'A-2 E-1 I-2 J-1 K-2 X-1 Y-1 Z-1'],
  ])('%s: %s', (period, expected) => {
    expect(subjects({ period }).join(' ')).toBe(expected)
    for (const { part } of owed(world, { period })) expect(part).toBe('whole')
  })
})

describe('what ended units still owe', () => {
  test('on the day it is due it is owed by those who took over; of a divided unit by all of them', () => {
    // The second quarter is due on 10 July 2025, ten days after the units ended.
    expect(senders({ period: '2025-Q2' })).toEqual([
      'A-1 > A-2',
      'B-1 > A-2',
      'E-1 > E-1',
      'G-2 > I-2',
      'I-1 > I-2',
      'J-1 > J-1',
      'K-1 > K-2',
      'S-1 > X-1 Y-1 Z-1',
      'V-1 > nobody',
    ])
  })

  test('a decision names one of them', () => {
    const found = senders({ period: '2025-Q2' }, twoProvinces([QUARTERLY], true))
    expect(found).toContain('S-1 > Y-1')
  })

  test('the first quarter, due in April, was owed by the units themselves until they ended', () => {
    expect(senders({ period: '2025-Q1' })).toContain('A-1 > A-1')
    expect(senders({ period: '2025-Q1', asOf: '2025-06-30' })).toContain('A-1 > A-1')
    expect(senders({ period: '2025-Q1', asOf: '2025-07-01' })).toContain('A-1 > A-2')
  })

  test('over two rounds', () => {
    const of = (asOf: string) => senders({ period: '2022-Q3', asOf }).filter((each) => each.startsWith('H-1'))
    expect(of('2022-12-31')).toEqual(['H-1 > H-1'])
    expect(of('2024-01-01')).toEqual(['H-1 > G-2'])
    expect(of('2025-08-01')).toEqual(['H-1 > I-2'])
  })

  test('it goes to who receives now', () => {
    const receivers = (period: string) =>
      new Map(owed(world, { period }).map((each) => [each.subject, each.receivers.map(unitOf).join(' ')]))
    expect(receivers('2025-Q1').get('A-1')).toBe('P-1')
    expect(receivers('2025-Q1').get('B-1')).toBe('Q-1')
    expect(receivers('2025-Q2').get('A-1')).toBe('N-1')
    expect(receivers('2025-Q2').get('J-1')).toBe('R-1')
    expect(receivers('2025-Q2').get('V-1')).toBe('N-1')
  })
})

describe('transitional periods', () => {
  const ALL: ShortRegime = {
    ...QUARTERLY,
    deliveries: (['month', 'quarter', 'half-year', 'nine-months', 'year'] as const).map((kind) => ({
      id: kind,
      periodKind: kind,
    })),
  }
  const regimes = { gregorian: twoProvinces([ALL]), nd09: twoProvinces([{ ...ALL, calendar: 'nd09' }]) }
  const old = ['A-1', 'B-1', 'G-2', 'I-1', 'K-1', 'S-1', 'V-1']
  const now = ['A-2', 'I-2', 'K-2', 'X-1', 'Y-1', 'Z-1']

  // Days of the old states, days of the new ones; `-` where a state owes nothing.
  test.each([
    ['nd09', '2025-06', '2025-05-15..2025-06-15', '-'],
    ['nd09', '2025-07', '2025-06-15..2025-07-01', '2025-07-01..2025-07-15'],
    ['nd09', '2025-08', '-', '2025-07-15..2025-08-15'],
    ['nd09', '2025-Q2', '2025-03-15..2025-06-15', '-'],
    ['nd09', '2025-Q3', '2025-06-15..2025-07-01', '2025-07-01..2025-09-15'],
    ['nd09', '2025-H1', '2024-12-15..2025-06-15', '-'],
    ['nd09', '2025-H2', '2025-06-15..2025-07-01', '2025-07-01..2025-12-15'],
    ['nd09', '2025-9M', '2024-12-15..2025-07-01', '2025-07-01..2025-09-15'],
    ['nd09', '2025', '2024-12-15..2025-07-01', '2025-07-01..2025-12-15'],
    ['gregorian', '2025-06', '2025-06-01..2025-07-01', '-'],
    ['gregorian', '2025-07', '-', '2025-07-01..2025-08-01'],
    ['gregorian', '2025-H2', '-', '2025-07-01..2026-01-01'],
    ['gregorian', '2025-9M', '2025-01-01..2025-07-01', '2025-07-01..2025-10-01'],
    ['gregorian', '2025', '2025-01-01..2025-07-01', '2025-07-01..2026-01-01'],
  ] as const)('%s %s: old %s, new %s', (calendar, period, before, after) => {
    const found = owed(regimes[calendar], { period })
    const days = (units: readonly string[]) => {
      const own = found.filter(({ subject }) => units.includes(subject))
      const spans = new Set(own.map(({ days: { from, to } }) => `${from}..${to}`))
      return own.length === 0 ? '-' : own.length === units.length ? [...spans].join() : 'some only'
    }
    expect([days(old), days(now)]).toEqual([before, after])
    const isBoth = before !== '-' && after !== '-'
    for (const { subject, part } of found) {
      const hasChanged = !['E-1', 'J-1'].includes(subject)
      expect(part, subject).toBe(isBoth && hasChanged ? 'life' : 'whole')
    }
    // A rename and a unit that never changed are there once.
    expect(found.filter(({ subject }) => ['E-1', 'J-1'].includes(subject))).toHaveLength(2)
  })

  test('reports on the whole period by all who took over hold the days of the old units too', () => {
    const covers = new Map(owed(regimes.nd09, { period: '2025-Q3' }).map((each) => [each.subject, each.coveredBy]))
    expect(covers.get('A-1')).toEqual(['A-2'])
    expect(covers.get('S-1')).toEqual(['X-1', 'Y-1', 'Z-1'])
    expect(covers.get('V-1')).toEqual([])
    expect(covers.get('A-2')).toEqual([])
    expect(covers.get('E-1')).toEqual([])
  })
})

describe('bodies whose level ends', () => {
  const STRAIGHT: ShortRegime = {
    code: 'o',
    reporters: [
      { kind: 'commune-office', level: 'commune', scope: 'office' },
      {
        ...{ kind: 'district-office', level: 'district', scope: 'office', afterEnd: 'provincial-office' },
        validity: { from: null, to: '2025-07-01' },
      },
    ],
    receivers: [
      {
        ...{ kind: 'district-office', level: 'district', afterEnd: 'provincial-office' },
        validity: { from: null, to: '2025-07-01' },
      },
      { kind: 'provincial-office', level: 'province' },
    ],
    deliveries: QUARTERLY.deliveries,
  }
  const offices = twoProvinces([STRAIGHT])
  const rows = (period: string, wanted: readonly string[]) =>
    owed(offices, { period })
      .filter(({ subject }) => wanted.includes(subject))
      .map(({ subject, owedBy, receivers }) => `${subject}: ${owedBy.join()} > ${receivers.join()}`)

  test.each([
    ['2025-Q1', 'A-1: commune-office@A-1 > district-office@D-1'],
    ['2025-Q2', 'A-1: commune-office@A-2 > provincial-office@N-1'],
    ['2025-Q3', 'A-2: commune-office@A-2 > provincial-office@N-1'],
    ['2025-Q1', 'D-1: district-office@D-1 > provincial-office@P-1'],
    ['2025-Q2', 'D-1: provincial-office@N-1 > provincial-office@N-1'],
  ])('%s: %s', (period, expected) => {
    expect(rows(period, [expected.slice(0, 3)])).toEqual([expected])
  })

  test('no district owes anything after the level ended', () => {
    expect(rows('2025-Q3', ['D-1', 'F-1'])).toEqual([])
  })

  test('where the regime keeps reports above, who received them owes them', () => {
    const kept = twoProvinces([{ ...QUARTERLY, endedReporters: { owedBy: 'province' } }])
    const found = owed(kept, { period: '2025-Q2' }).map(({ subject, owedBy }) => `${subject} ${owedBy.join()}`)
    expect(found).toContain('A-1 provincial-office@N-1')
    expect(found).toContain('V-1 provincial-office@N-1')
    expect(found).toContain('J-1 commune-office@J-1')
  })

  test('figures of units reported on by an office above are asked of that office', () => {
    const above = twoProvinces([
      { ...QUARTERLY, reporters: [{ kind: 'statistics-office', level: 'province', subject: 'commune' }] },
    ])
    const found = owed(above, { period: '2025-Q3' })
    expect(found.map(({ subject }) => subject)).toEqual(subjects({ period: '2025-Q3' }))
    expect(new Set(found.map(({ owedBy }) => owedBy.join()))).toEqual(
      new Set(['statistics-office@N-1', 'statistics-office@R-1']),
    )
  })
})

describe('deliveries, editions, due days', () => {
  const YEARLY: ShortRegime = {
    ...{ code: 'y', reporters: [{ kind: 'commune-office', level: 'commune' }] },
    deliveries: [
      { id: 'half', periodKind: 'half-year', due: { kind: 'inYear', month: 6, day: 25, yearOffset: 0 } },
      { id: 'year', periodKind: 'year', due: { kind: 'inYear', month: 11, day: 28, yearOffset: 0 } },
      {
        ...{ id: 'year-official', periodKind: 'year', edition: 'official' },
        due: { kind: 'inYear', month: 2, day: 20, yearOffset: 1 },
      },
    ],
  }
  const yearly = twoProvinces([YEARLY])
  const of = (query: ObligationQuery, subject: string) =>
    owed(yearly, query)
      .filter((each) => each.subject === subject)
      .map(({ delivery, edition, due, owedBy }) => [delivery, edition, due, ...owedBy.map(unitOf)].join(' '))

  test('each edition of a period is an obligation of its own; an official one of an ended unit is owed by its successor', () => {
    expect(of({ period: '2024' }, 'B-1')).toEqual(['year  2024-11-28 B-1', 'year-official official 2025-02-20 B-1'])
    expect(of({ period: '2025' }, 'B-1')).toEqual(['year  2025-11-28 A-2', 'year-official official 2026-02-20 A-2'])
  })

  test('a half-year that is due before it ends is owed by the unit that is still there', () => {
    expect(of({ period: '2025-H1' }, 'B-1')).toEqual(['half  2025-06-25 B-1'])
    expect(of({ period: '2025-H1', asOf: '2025-07-02' }, 'B-1')).toEqual(['half  2025-06-25 A-2'])
  })

  test('a day of the year belongs to one half of it: the other owes nothing', () => {
    expect(owed(yearly, { period: '2025-H2' })).toEqual([])
  })

  test.each([
    [{ kind: 'afterPeriod', days: 5, dayKind: 'calendar' }, '2025-10-05', null],
    [{ kind: 'afterPeriod', days: 0, dayKind: 'calendar' }, '2025-09-30', null],
    [{ kind: 'by', date: '2025-10-20' }, '2025-10-20', null],
    [{ kind: 'before', date: '2025-11-01' }, '2025-10-31', null],
    [{ kind: 'afterPeriod', days: 5, dayKind: 'working' }, null, 'workingDays'],
    [{ kind: 'continuous' }, null, 'continuous'],
    [null, null, 'notStated'],
  ] as const)('%j is due on %s', (due, day, open) => {
    const regime = { ...QUARTERLY, deliveries: [{ id: 'quarter', periodKind: 'quarter' as const, due }] }
    const [first] = owed(twoProvinces([regime]), { period: '2025-Q3' })
    expect([first?.due, first?.dueOpen]).toEqual([day, open])
  })

  test('the periods that end in a span of days, of every kind of delivery', () => {
    const found = owed(yearly, { from: '2024-06-30', to: '2025-12-31' }).filter(({ subject }) => subject === 'J-1')
    // The year 2025 ends on the day that is out; the second half of 2024 is not due on a day of June.
    expect(found.map(({ period, delivery }) => `${period} ${delivery}`)).toEqual([
      '2024 year',
      '2024 year-official',
      '2024-H1 half',
      '2025-H1 half',
    ])
  })
})

describe('forms', () => {
  const regime = smallRegime({ ...QUARTERLY, forms: ['q'] })
  const versions = [
    smallForm('q', '1', { from: '2024-01-01', to: '2025-04-01' }),
    smallForm('q', '2', { from: '2025-04-01', to: null }),
  ]
  const versioned = smallWorld(world.history, [regime], versions)

  test.each([
    ['2023-Q4', null],
    ['2025-Q1', 'q-1'],
    ['2025-Q2', 'q-2'],
  ])('%s is sent on %s', (period, version) => {
    expect([...new Set(owed(versioned, { period }).map((each) => each.version))]).toEqual([version])
  })

  test('a form is owed only for the kinds of periods it is made for, and only when asked for', () => {
    const form = { ...smallForm('q'), head: { ...smallForm('q').head, periodKinds: ['month' as const] } }
    expect(owed(smallWorld(world.history, [regime], [form]), { period: '2025-Q1' })).toEqual([])
    expect(owed(world, { period: '2025-Q1', forms: ['other'] })).toEqual([])
    expect(owed(world, { period: '2025-Q1', forms: ['q'] })).toHaveLength(9)
  })

  test('a regime, a reporter and a receiver count in the time they are in force', () => {
    const until = { from: null, to: '2025-01-01' }
    expect(owed(twoProvinces([{ ...QUARTERLY, validity: until }]), { period: '2024-Q4' })).not.toEqual([])
    expect(owed(twoProvinces([{ ...QUARTERLY, validity: until }]), { period: '2025-Q1' })).toEqual([])
    const reporter = { kind: 'commune-office', level: 'commune', validity: { from: '2025-02-01', to: null } }
    const [first] = owed(twoProvinces([{ ...QUARTERLY, reporters: [reporter] }]), { period: '2025-Q1' })
    expect(first?.days).toEqual({ from: '2025-02-01', to: '2025-04-01' })
    const level = { ...QUARTERLY, reporters: [{ kind: 'somebody', level: null }] }
    expect(owed(twoProvinces([level]), { period: '2025-Q1' })).toEqual([])
  })
})

describe('within units', () => {
  test.each([
    ['2025-Q1', 'P-1', 'A-1 E-1 K-1 S-1'],
    ['2025-Q1', 'D-1', 'A-1 E-1 K-1 S-1'],
    ['2025-Q1', 'A-1', 'A-1'],
    // What became of V is not known; it lay in Q.
    ['2025-Q1', 'N-1', 'A-1 B-1 E-1 G-2 I-1 K-1 S-1 V-1'],
    ['2025-Q1', 'A-2', 'A-1 B-1'],
    ['2025-Q1', 'Y-1', 'S-1'],
    ['2022-Q1', 'I-2', 'G-1 H-1 I-1'],
    ['2025-Q3', 'N-1', 'A-2 E-1 I-2 K-2 X-1 Y-1 Z-1'],
    ['2025-Q3', 'P-1', ''],
    ['2025-Q3', 'C-1', 'A-2 E-1 I-2 J-1 K-2 X-1 Y-1 Z-1'],
  ])('%s, %s: %s', (period, unit, expected) => {
    expect(subjects({ period, within: [unit] }).join(' ')).toBe(expected)
  })
})

describe('bodies that lists name', () => {
  const department = (id: string, territory: string, more: object = {}) => ({
    ...{ id, kind: 'department', level: 'province', name: id, territory, ...more },
  })
  const changed = [
    department('old', 'R-1', { validTo: '2025-03-01', successors: 'new' }),
    department('new', 'R-1', { validFrom: '2025-03-01' }),
  ]
  const regime = (scope: 'office' | 'territory'): ShortRegime => ({
    ...QUARTERLY,
    reporters: [{ kind: 'department', level: 'province', scope }],
  })
  const days = (scope: 'office' | 'territory', rows: readonly object[]) =>
    owed(twoProvinces([regime(scope)]), { period: '2025-Q1', within: ['R-1'] }, rows).map(
      ({ body, owedBy, days: own }) => `${body} ${own.from}..${own.to} ${owedBy.join(' ')}`,
    )

  test('each office owes the days it worked; a successor sends for one that has ended', () => {
    expect(days('office', changed)).toEqual(['new 2025-03-01..2025-04-01 new', 'old 2025-01-01..2025-03-01 new'])
  })

  test('a territory is reported once, by the office of the last day', () => {
    expect(days('territory', changed)).toEqual(['new 2025-01-01..2025-04-01 new'])
  })

  test('several offices of a kind owe one report each; one of a territory is owed by all of them', () => {
    const two = [department('one', 'R-1'), department('two', 'R-1')]
    expect(days('office', two)).toHaveLength(2)
    expect(days('territory', two)).toEqual(['one 2025-01-01..2025-04-01 one two'])
  })

  test('where no list names one, the kind at the unit is the body', () => {
    expect(days('office', [])).toEqual(['department@R-1 2025-01-01..2025-04-01 department@R-1'])
  })
})
