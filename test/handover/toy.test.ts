import { describe, expect, test } from 'vitest'
import { validateHandover } from '../../packages/indicators/src/generated/validators.js'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { FIRST_HALF, handOver, report, SECOND_HALF, sha256, signoff, yearly } from './toy-country.ts'

const ALL = [...FIRST_HALF, ...SECOND_HALF]
const without = (unit: string, period = '2025-H1'): readonly Submission[] =>
  ALL.filter(({ head }) => head.subject !== unit || head.period !== period)
const recordOf = (...args: Parameters<typeof handOver>) => handOver(...args).record
type Made = ReturnType<typeof recordOf>
const periodOf = ({ forms }: Made, form = 'files') => forms.find((each) => each.form === form)?.periods[0]
const totalOf = (record: Made, level: string, column: string) =>
  periodOf(record)?.totals.find((each) => each.level === level && each.column === column)
const explained = (of: Parameters<typeof signoff>[0][number]['of']) => ({
  ...{ of, text: { vi: 'Lý do', en: 'Reason' }, by: { vi: 'Văn phòng', en: 'Office' } },
})
const signed = (...args: Parameters<typeof signoff>) => ({ file: 'signoff/toy.json', record: signoff(...args) })

describe('a handover without a fault', () => {
  const made = handOver(ALL)
  const { record } = made

  test('follows its schema, says whose reports go to whom, and leaves nothing to explain', () => {
    expect(validateHandover(record), JSON.stringify(validateHandover.errors)).toBe(true)
    expect(record.former.map(({ unit }) => unit)).toEqual(['P-1', 'Q-1'])
    expect(record.current.map(({ unit }) => unit)).toEqual(['R-1'])
    expect(record.units).toEqual([
      { level: 'province', former: 2, current: 1 },
      { level: 'district', former: 1, current: 0 },
      { level: 'commune', former: 5, current: 6 },
    ])
    expect(record.verdict).toBe('equal')
    expect(record.counts.matters).toEqual({ explained: 0, open: 0 })
    expect(record.findings).toEqual([])
  })

  test('counts eight reports owed by the former units and eight there; those of the new units are not part of it', () => {
    expect(record.counts.reports).toMatchObject({ expected: 8, present: 8, missing: 0, duplicate: 0, refused: 0 })
    expect(periodOf(record)?.reporters.map(({ reporter, expected }) => [reporter, expected])).toEqual([
      ['provincial-office', 2],
      ['district-office', 1],
      ['commune-office', 5],
    ])
    expect(record.files).toHaveLength(8)
    expect(record.others).toBe(7)
  })

  // Received: P 100 + D 20 + A 30 + B 40 + E 7 = 197, Q 50 + S 40 + V 21 = 111.
  test('holds the whole of both provinces against the new one', () => {
    expect(totalOf(record, 'province', '2')).toMatchObject({
      ...{ former: '308', current: '308', known: '0', kept: '0', unallocated: '0', difference: '0', verdict: 'equal' },
      formerBy: [
        { unit: 'P-1', value: '197' },
        { unit: 'Q-1', value: '111' },
      ],
    })
    // Resolved 90 + 45 + 16 + 25 + 38 + 7 + 36 + 20; pending 20 + 10 + 6 + 6 + 2 + 0 + 8 + 4.
    expect(totalOf(record, 'province', '3')).toMatchObject({ former: '277', current: '277', difference: '0' })
    expect(totalOf(record, 'province', '4')).toMatchObject({ former: '56', current: '56', difference: '0' })
  })

  // M 70, T 40 × 1/4, U 40 × 3/4, E 7; the 21 of V belong to W or X.
  test('holds communes against communes, and lists what is not allocated', () => {
    expect(totalOf(record, 'commune', '2')).toMatchObject({
      ...{ former: '138', current: '117', known: '0', unallocated: '21', difference: '0', verdict: 'equal' },
    })
    expect(periodOf(record)?.undecided.filter(({ level }) => level === 'commune')).toEqual([
      {
        ...{ level: 'commune', unit: 'V-1', kind: 'unallocated', holder: 'R-1', candidates: ['W-1', 'X-1'] },
        amounts: [
          { row: 'total', column: '1', value: '3' },
          { row: 'total', column: '2', value: '21' },
          { row: 'total', column: '3', value: '20' },
          { row: 'total', column: '4', value: '4' },
        ],
      },
    ])
  })

  test('says that the work of the district that ended is kept at the province', () => {
    expect(totalOf(record, 'district', '2')).toMatchObject({ former: '20', current: '0', kept: '20', difference: '0' })
    expect(periodOf(record)?.undecided.filter(({ level }) => level === 'district')).toMatchObject([
      { unit: 'D-1', kind: 'kept', holder: 'R-1' },
    ])
  })

  test('says of a rate that it does not add up', () => {
    const rates = handOver(ALL.map((each) => (each.head.subject === 'A-1' ? withRate(each) : each))).record
    expect(totalOf(rates, 'commune', '5')).toMatchObject({ former: null, difference: null, verdict: 'notAdditive' })
    expect(rates.verdict).toBe('equal')
  })

  // R opens with 20 + 10 + 6; M with 6 + 2; T and U with the 8 of S however they share them; W and X with the 4 of V.
  test('holds closing balances against opening ones, those of the district at the province', () => {
    const lines = record.carriedOver.map(({ former, current, day, lines: own, verdict }) => [
      ...[former.join(' '), current.join(' '), day, own[0]?.closed, own[0]?.opened, verdict],
    ])
    expect(lines).toEqual([
      ['D-1 P-1 Q-1', 'R-1', '2025-07-01', '36', '36', 'equal'],
      ['A-1 B-1', 'M-1', '2025-07-01', '8', '8', 'equal'],
      ['S-1', 'T-1 U-1', '2025-07-01', '8', '8', 'equal'],
      ['V-1', 'W-1 X-1', '2025-07-01', '4', '4', 'equal'],
    ])
  })

  // Columns 1 to 4 in each group: a province group, three groups of communes, the district.
  test('has a section for each group of units that went into each other', () => {
    expect(
      record.sections.map(({ level, changes, former, current, reports, totals }) => [
        ...[level, changes.join(' '), former.join(' '), current.join(' ')],
        ...[reports.present, totals.compared, totals.differing],
      ]),
    ).toEqual([
      ['province', 'pq', 'P-1 Q-1', 'R-1', 2, 4, 0],
      ['district', 'd', 'D-1', '', 1, 4, 0],
      ['commune', 'ab', 'A-1 B-1', 'M-1', 2, 4, 0],
      ['commune', 's', 'S-1', 'T-1 U-1', 1, 4, 0],
      ['commune', 'v', 'V-1', 'W-1 X-1', 1, 4, 0],
    ])
  })

  test('hashes the list of files and the consolidated record', () => {
    const lines = FIRST_HALF.map(({ file, sha256: hash }) => `${hash}  ${file}\n`).sort((a, b) =>
      a.slice(66) < b.slice(66) ? -1 : 1,
    )
    expect(made.manifest).toBe(lines.join(''))
    expect(record.manifest).toBe(sha256(lines.join('')))
    expect(made.consolidated.map(({ path }) => path)).toEqual(['consolidated/files/2025-H1.json'])
    expect(periodOf(record)?.record).toBe(sha256(made.consolidated[0]?.text ?? ''))
  })

  test('is the same whatever the order of the reports', () => {
    expect(JSON.stringify(handOver([...ALL].reverse()))).toBe(JSON.stringify(made))
  })
})

function withRate(submission: Submission): Submission {
  const rate = report('files', 'A-1', '2025-H1', [1, 30, 25, 6, 83]).cells
  return { ...submission, cells: rate }
}

describe('a report that is not there', () => {
  test('is named, and the totals without it are no totals', () => {
    const record = recordOf(without('B-1'))
    expect(record.counts.reports).toMatchObject({ expected: 8, present: 7, missing: 1 })
    expect(periodOf(record)?.reporters[2]?.missing).toEqual([
      {
        unit: 'B-1',
        code: 'B',
        name: 'Name of B',
        from: '2025-01-01',
        to: '2025-07-01',
        verdict: 'open',
        explanation: null,
      },
    ])
    // 138 without the 40 of B: T 10, U 30, E 7 have values, of M only the 30 of A is known.
    expect(totalOf(record, 'commune', '2')).toMatchObject({
      ...{ former: '98', current: '47', known: '30', unallocated: '21', difference: '0', silent: 1, verdict: 'open' },
    })
    expect(totalOf(record, 'province', '2')).toMatchObject({ former: '268', current: '0', known: '268', silent: 1 })
    expect(totalOf(record, 'district', '2')).toMatchObject({ silent: 0, verdict: 'equal' })
    expect(record.verdict).toBe('open')
    // The report, and the balance of A and B that cannot be held against M.
    expect(record.counts.matters).toEqual({ explained: 0, open: 2 })
    expect(record.carriedOver[1]).toMatchObject({ silent: ['B-1'], lines: [], verdict: 'open' })
  })

  test('may be explained, and then the totals say so too', () => {
    const missing = explained({ kind: 'missing', form: 'files', period: '2025-H1', unit: 'B-1' })
    const balance = explained({ kind: 'carriedOver', unit: 'B-1' })
    const record = recordOf(without('B-1'), { signoff: signed([missing, balance]) })
    expect(periodOf(record)?.reporters[2]?.missing[0]).toMatchObject({ verdict: 'explained', explanation: 1 })
    expect(totalOf(record, 'commune', '2')).toMatchObject({ silent: 1, verdict: 'explained', explanation: 1 })
    expect(record.carriedOver[1]).toMatchObject({ verdict: 'explained', explanation: 2 })
    expect(record.verdict).toBe('explained')
    expect(record.counts.matters).toEqual({ explained: 2, open: 0 })
    expect(record.findings).toEqual([])
  })

  test('a whole kind of report that nobody sent is told apart', () => {
    const record = recordOf(ALL)
    expect(record.forms.map(({ form, absent }) => [form, absent])).toEqual([
      ['files', []],
      ['poor', [{ periodKind: 'half-year', periods: ['2025-H1'], expected: 7, elsewhere: 0 }]],
    ])
    expect(record.counts.reports.absent).toBe(7)
  })
})

describe('a report sent twice', () => {
  test('is named with both files, and neither counts', () => {
    const again = report('files', 'B-1', '2025-H1', [0, 41, 38, 3], { file: 'again.xlsx' })
    const record = recordOf([...ALL, again])
    expect(record.counts.reports).toMatchObject({ expected: 8, present: 8, missing: 0, duplicate: 1 })
    expect(periodOf(record)?.reporters[2]?.duplicate).toMatchObject([
      { unit: 'B-1', files: ['again.xlsx', 'files-2025-H1-B-1.xlsx'], verdict: 'open' },
    ])
    expect(totalOf(record, 'commune', '2')).toMatchObject({ former: '98', known: '30', difference: '0', silent: 1 })
  })

  test('no file is passed over in silence', () => {
    const again = report('files', 'B-1', '2025-H1', [0, 41, 38, 3], { file: 'again.xlsx' })
    const early = report('files', 'A-1', '2025-H1', [1, 29, 25, 5], { file: 'early.xlsx', edition: 'estimate' })
    const stranger = report('poor', 'D-1', '2025-H1', [9])
    const record = recordOf([...ALL, again, early, stranger, report('poor', 'A-1', '2025-H1', [3])])
    const idle = record.files.filter(({ use }) => use !== 'counted').map(({ file, use }) => [file, use])
    expect(idle).toEqual([
      ['again.xlsx', 'duplicate'],
      ['early.xlsx', 'superseded'],
      ['files-2025-H1-B-1.xlsx', 'duplicate'],
      ['poor-2025-H1-D-1.xlsx', 'notOwed'],
    ])
    expect(record.findings.map(({ code }) => code)).toEqual(['report-not-owed'])
  })

  test('the same file twice is one report', () => {
    const record = recordOf([...ALL, ...ALL.filter(({ head }) => head.subject === 'B-1')])
    expect(record.counts.reports).toMatchObject({ present: 8, duplicate: 0 })
    expect(totalOf(record, 'commune', '2')).toMatchObject({ former: '138', verdict: 'equal' })
  })
})

describe('a figure that differs', () => {
  const opening = without('X-1', '2025-H2').concat(report('files', 'X-1', '2025-H2', [2, 9, 9, 2]))

  // V closed with 4, W and X opened with 1 and 2.
  test('between closing and opening is open', () => {
    const record = recordOf(opening)
    expect(record.carriedOver[3]).toMatchObject({
      lines: [{ closed: '4', opened: '3', difference: '1' }],
      verdict: 'open',
    })
    expect(record.counts).toMatchObject({ carriedOver: { equal: 3, open: 1 }, matters: { open: 1 } })
    expect(record.verdict).toBe('open')
  })

  test('is explained by an explanation that names it, and by no other', () => {
    const of = { kind: 'carriedOver', form: 'files', unit: 'V-1' } as const
    const right = recordOf(opening, { signoff: signed([explained(of)]) })
    expect(right.carriedOver[3]).toMatchObject({ verdict: 'explained', explanation: 1 })
    expect(right.verdict).toBe('explained')
    const wrong = recordOf(opening, { signoff: signed([explained({ ...of, unit: 'S-1' })]) })
    expect(wrong.verdict).toBe('open')
    expect(wrong.findings.map(({ code, args }) => [code, args])).toEqual([
      ['explanation-idle', { file: 'signoff/toy.json', number: 1 }],
    ])
  })

  // Communes of P counted 3 + 4 + 5 poor households, P itself says 13.
  test('between a province and its communes is listed beside', () => {
    const counted = [
      ...[report('poor', 'A-1', '2025-H1', [3]), report('poor', 'B-1', '2025-H1', [4])],
      ...[report('poor', 'E-1', '2025-H1', [5]), report('poor', 'S-1', '2025-H1', [8])],
      ...[report('poor', 'V-1', '2025-H1', [2]), report('poor', 'Q-1', '2025-H1', [10])],
    ]
    const record = recordOf([...counted, report('poor', 'P-1', '2025-H1', [13])])
    // On the new units the two provinces said 13 + 10, their communes 22: the provinces' own count is in no total.
    expect(periodOf(record, 'poor')?.comparisons).toMatchObject([
      { kind: 'parent', unit: 'R-1', sent: '23', ours: '22', difference: '-1', verdict: 'open' },
    ])
    expect(periodOf(record, 'poor')?.totals.map(({ level, former }) => [level, former])).toEqual([
      ['province', '22'],
      ['commune', '22'],
    ])
    expect(record.files.filter(({ use }) => use === 'compared').map(({ unit }) => unit)).toEqual(['P-1', 'Q-1'])
    expect(recordOf([...counted, report('poor', 'P-1', '2025-H1', [12])]).verdict).toBe('equal')
    const of = { kind: 'comparison', indicator: 'poor-households' } as const
    const record2 = recordOf([...counted, report('poor', 'P-1', '2025-H1', [13])], { signoff: signed([explained(of)]) })
    expect(record2.verdict).toBe('explained')
  })
})

describe('new units that have not reported yet', () => {
  test('leave the balances waiting, and nothing open', () => {
    const record = recordOf(FIRST_HALF)
    expect(record.counts.carriedOver).toEqual({ equal: 0, explained: 0, open: 0, waiting: 4 })
    expect(record.verdict).toBe('equal')
  })
})

describe('a period that contains the day', () => {
  const year = (unit: string, numbers: readonly number[], covers: 'life' | 'period' = 'life') =>
    report('files', unit, '2025', numbers, { covers, listDate: unit === 'M-1' ? '2025-07-01' : '2025-06-30' })
  const merger = { world: yearly, change: 'ab', within: null }
  const yearOf = ({ forms }: Made) => forms[0]?.periods.find(({ period }) => period === '2025')

  test('takes the days of each state: former and own units add up', () => {
    const sent = [year('A-1', [1, 30, 25, 6]), year('B-1', [0, 40, 38, 2]), year('M-1', [8, 60, 60, 8])]
    const made = yearOf(recordOf(sent, merger))
    expect(made).toMatchObject({ containsDay: true, window: { from: '2025-01-01', to: '2026-01-01' } })
    expect(made?.reporters[2]).toMatchObject({ expected: 2, present: 2, heldByCurrent: 0, missing: [] })
    expect(made?.totals.find(({ column }) => column === '2')).toMatchObject({
      ...{ former: '70', own: '60', current: '130', difference: '0', verdict: 'equal' },
    })
    // A stock is that of the last day, when only M is there.
    expect(made?.totals.find(({ column }) => column === '4')).toMatchObject({ former: '0', own: '8', current: '8' })
  })

  test('is owed only until the unit ended: a half year and nothing after it is all of it', () => {
    const sent = [...FIRST_HALF, year('M-1', [8, 60, 60, 8])]
    expect(yearOf(recordOf(sent, merger))?.reporters[2]).toMatchObject({ expected: 2, present: 2, missing: [] })
    const lacking = yearOf(recordOf([...without('B-1'), year('M-1', [8, 60, 60, 8])], merger))?.reporters[2]
    expect(lacking?.missing).toMatchObject([{ unit: 'B-1', from: '2025-01-01', to: '2025-07-01' }])
  })

  test('says when the new unit holds the whole of it', () => {
    const record = recordOf([year('M-1', [1, 130, 123, 8], 'period')], merger)
    expect(yearOf(record)?.reporters[2]).toMatchObject({ expected: 0, present: 0, heldByCurrent: 2 })
    expect(yearOf(record)?.record).toBeNull()
  })
})
