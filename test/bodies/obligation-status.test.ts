import { describe, expect, test } from 'vitest'
import { obligationFindings } from '../../packages/indicators/src/report/obligation-findings.ts'
import { type Arrival, countStates, obligationStatus } from '../../packages/indicators/src/report/obligation-status.ts'
import { reminders } from '../../packages/indicators/src/report/reminders.ts'
import type { ShortRegime } from '../support/small-bodies.ts'
import { owed, QUARTERLY, twoProvinces, unitOf } from '../support/two-provinces.ts'

const world = twoProvinces([QUARTERLY])
// 2025-Q3 is due on 10 October: A-2 E-1 I-2 J-1 K-2 X-1 Y-1 Z-1 owe it.
const third = owed(world, { period: '2025-Q3' })

const came = (subject: string, received: string | null, more: Partial<Arrival> = {}): Arrival => ({
  ...{ form: 'q', period: '2025-Q3', subject, received, file: `${subject}.xlsx`, reporter: 'commune-office' },
  ...{ edition: null, covers: 'life', isReturned: false, ...more },
})
const states = (obligations: typeof third, arrivals: readonly Arrival[], asOf: string) =>
  new Map(obligationStatus(obligations, arrivals, asOf).statuses.map((each) => [each.obligation.subject, each]))

describe('one obligation', () => {
  const back = { isReturned: true }
  test.each<[string, readonly Arrival[], string, string, string | null, number]>([
    ['nothing, before the due day', [], '2025-10-09', 'notYetDue', null, 0],
    ['nothing, on the due day', [], '2025-10-10', 'notYetDue', null, 0],
    ['nothing, the day after', [], '2025-10-11', 'missing', null, 0],
    ['on the due day', [came('A-2', '2025-10-10')], '2025-12-31', 'onTime', '2025-10-10', 0],
    ['the day after', [came('A-2', '2025-10-11')], '2025-12-31', 'late', '2025-10-11', 1],
    ['over a change of month', [came('A-2', '2025-11-02')], '2025-12-31', 'late', '2025-11-02', 23],
    ['later than the day asked about', [came('A-2', '2025-10-11')], '2025-10-10', 'notYetDue', null, 0],
    ['on a day nobody noted', [came('A-2', null)], '2025-12-31', 'undated', null, 0],
    ['sent back', [came('A-2', '2025-10-02', back)], '2025-12-31', 'returned', '2025-10-02', 0],
    [
      'sent back and sent again too late',
      [came('A-2', '2025-10-02', back), came('A-2', '2025-10-20')],
      ...(['2025-12-31', 'late', '2025-10-20', 10] as const),
    ],
    [
      'in time, and a correction after',
      [came('A-2', '2025-10-02'), came('A-2', '2025-11-20')],
      ...(['2025-12-31', 'onTime', '2025-10-02', 0] as const),
    ],
    ['from a body of another kind', [came('A-2', '2025-10-02', { reporter: 'x' })], '2025-10-11', 'missing', null, 0],
    [
      'from a body that does not say',
      [came('A-2', '2025-10-02', { reporter: null })],
      '2025-10-11',
      'onTime',
      '2025-10-02',
      0,
    ],
    ['of another period', [came('A-2', '2025-10-02', { period: '2025-Q2' })], '2025-10-11', 'missing', null, 0],
  ])('%s', (_, arrivals, asOf, state, received, daysLate) => {
    const expected = { state, received: state === 'returned' ? null : received, daysLate }
    expect(states(third, arrivals, asOf).get('A-2')).toMatchObject(expected)
  })

  test('without a due day nobody is late: it came, is awaited, or its period is not over', () => {
    const open = owed(twoProvinces([{ ...QUARTERLY, deliveries: [{ id: 'quarter', periodKind: 'quarter' }] }]), {
      period: '2025-Q3',
    })
    expect(states(open, [came('A-2', '2026-05-01')], '2026-06-01').get('A-2')?.state).toBe('undated')
    expect(states(open, [], '2025-09-30').get('A-2')?.state).toBe('notYetDue')
    expect(states(open, [], '2025-10-01').get('A-2')?.state).toBe('awaited')
  })
})

describe('counts', () => {
  // Of eight: two in time, one late, one sent back, four missing on 15 October; on 10 October the four and the late one may still come.
  const arrivals = [
    came('A-2', '2025-10-01'),
    came('E-1', '2025-10-10'),
    came('I-2', '2025-10-12'),
    came('J-1', '2025-10-05', { isReturned: true }),
    came('A-1', '2025-10-01'),
  ]

  test('add up', () => {
    const { statuses } = obligationStatus(third, arrivals, '2025-10-15')
    expect(countStates(statuses)).toEqual({
      ...{ due: 8, received: 3, onTime: 2, late: 1, undated: 0, returned: 1, missing: 4, awaited: 0, notYetDue: 0 },
    })
    const before = obligationStatus(third, arrivals, '2025-10-10')
    expect(countStates(before.statuses)).toMatchObject({ received: 2, returned: 1, missing: 0, notYetDue: 5 })
  })

  test('what nobody owes, and what nobody is known to owe, is said', () => {
    const { unexpected } = obligationStatus(third, arrivals, '2025-10-15')
    expect(unexpected.map(({ subject }) => subject)).toEqual(['A-1'])
    const second = owed(world, { period: '2025-Q2' })
    const found = [...obligationFindings([...second, ...third], unexpected)]
    expect(found.map(({ code, args }) => [code, args])).toEqual([
      ['obligation-without-sender', { form: 'q', period: '2025-Q2', count: 1, units: ['V-1'] }],
      ['received-without-obligation', { form: 'q', period: '2025-Q3', count: 1, subjects: ['A-1'] }],
    ])
    expect([...obligationFindings(third, [])]).toEqual([])
  })
})

describe('editions', () => {
  const yearly: ShortRegime = {
    ...QUARTERLY,
    deliveries: [
      { id: 'year', periodKind: 'year' },
      { id: 'year-official', periodKind: 'year', edition: 'official' },
    ],
  }
  const both = owed(twoProvinces([yearly]), { period: '2026', within: ['J-1'] })

  test.each([
    [null, ['year undated', 'year-official awaited']],
    ['estimate', ['year undated', 'year-official awaited']],
    ['official', ['year awaited', 'year-official undated']],
  ] as const)('a report of edition %s answers one delivery', (edition, expected) => {
    const arrival = came('J-1', '2027-01-05', { period: '2026', edition })
    const { statuses } = obligationStatus(both, [arrival], '2027-02-01')
    expect(statuses.map(({ obligation, state }) => `${obligation.delivery} ${state}`)).toEqual(expected)
  })

  test('a report of another edition than the only one that is owed is not what is owed', () => {
    const official = owed(twoProvinces([{ ...yearly, deliveries: yearly.deliveries.slice(1) }]), {
      period: '2026',
      within: ['J-1'],
    })
    const of = (edition: Arrival['edition']) =>
      obligationStatus(official, [came('J-1', '2027-01-05', { period: '2026', edition })], '2027-02-01').unexpected
        .length
    expect([of(null), of('official'), of('estimate')]).toEqual([0, 0, 1])
  })
})

describe('days of ended units', () => {
  const nd09 = owed(twoProvinces([{ ...QUARTERLY, calendar: 'nd09' }]), { period: '2025-Q3', within: ['N-1'] })
  const whole = { covers: 'period' as const }
  // Due ten days after 14 September: 24 September.
  const arrivals = [
    came('A-2', '2025-09-20', whole),
    came('X-1', '2025-09-20', whole),
    came('Y-1', '2025-09-30', whole),
    came('Z-1', '2025-09-21', whole),
    came('K-2', '2025-09-20'),
    came('G-2', '2025-09-18'),
    came('I-2', '2025-09-20', whole),
  ]
  const found = states(nd09, arrivals, '2025-10-15')
  const told = (subject: string) => {
    const { state, received, isCovered } = found.get(subject) ?? {}
    return [state, received, isCovered].join(' ')
  }

  test.each([
    ['A-1', 'onTime 2025-09-20 true'],
    ['B-1', 'onTime 2025-09-20 true'],
    // Held by three reports, the last of them six days late.
    ['S-1', 'late 2025-09-30 true'],
    // Its successor reports its own days only.
    ['K-1', 'missing  false'],
    ['G-2', 'onTime 2025-09-18 false'],
    ['I-1', 'onTime 2025-09-20 true'],
    ['V-1', 'missing  false'],
  ])('%s: %s', (subject, expected) => {
    expect(told(subject)).toBe(expected)
  })

  test('one silent unit of those that took over leaves them open', () => {
    const two = arrivals.filter(({ subject }) => subject !== 'Z-1')
    expect(states(nd09, two, '2025-10-15').get('S-1')?.state).toBe('missing')
    const back = arrivals.map((each) => (each.subject === 'Z-1' ? { ...each, isReturned: true } : each))
    expect(states(nd09, back, '2025-10-15').get('S-1')?.state).toBe('returned')
  })
})

describe('reminders', () => {
  const second = owed(world, { period: '2025-Q2', within: ['D-1'] })
  const both = [...second, ...owed(world, { period: '2025-Q3', within: ['N-1'] })]
  const told = (asOf: string, days: number, arrivals: readonly Arrival[] = []) =>
    reminders(obligationStatus(both, arrivals, asOf).statuses, { asOf, days }).map(
      ({ receiver, sender, dueSoon, overdue }) =>
        [
          `${unitOf(receiver)} < ${unitOf(sender)}:`,
          ...overdue.map(({ obligation }) => `!${obligation.subject}`),
          ...dueSoon.map(({ obligation }) => obligation.subject),
        ].join(' '),
    )

  test('name what falls due within the days and what is overdue, by receiver and sender', () => {
    // The second quarter was due on 10 July; the third is due on 10 October.
    expect(told('2025-07-03', 7)).toEqual([
      'N-1 < A-2: A-1',
      'N-1 < E-1: E-1',
      'N-1 < K-2: K-1',
      'N-1 < X-1: S-1',
      'N-1 < Y-1: S-1',
      'N-1 < Z-1: S-1',
    ])
    expect(told('2025-07-03', 6)).toEqual([])
    const arrivals = [
      came('S-1', '2025-07-08', { period: '2025-Q2' }),
      came('E-1', '2025-07-09', { period: '2025-Q2' }),
    ]
    expect(told('2025-10-05', 5, arrivals)).toEqual([
      'N-1 < A-2: !A-1 A-2',
      'N-1 < E-1: E-1',
      'N-1 < I-2: I-2',
      'N-1 < K-2: !K-1 K-2',
      'N-1 < X-1: X-1',
      'N-1 < Y-1: Y-1',
      'N-1 < Z-1: Z-1',
    ])
  })

  test('list under no name what nobody is known to owe', () => {
    const lost = owed(world, { period: '2025-Q2', within: ['V-1'] })
    const [only, ...others] = reminders(obligationStatus(lost, [], '2025-07-10').statuses, {
      asOf: '2025-07-10',
      days: 0,
    })
    expect(others).toEqual([])
    expect([only?.receiver, only?.sender, only?.dueSoon.length]).toEqual(['provincial-office@N-1', '', 1])
  })
})
