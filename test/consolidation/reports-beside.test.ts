import { expect, test } from 'vitest'
import { type ConsolidatedReport, Consolidation } from '../../packages/indicators/src/consolidate.ts'
import type { Form } from '../../packages/indicators/src/generated/types.ts'
import type { ConsolidatedFigure } from '../../packages/indicators/src/model/consolidated.ts'
import type { Submission, SubmittedCell } from '../../packages/indicators/src/model/submission.ts'
import { type PaperHead, type PaperRow, paperForm, paperRegime, paperReport, paperWorld } from './paper.ts'

const world = paperWorld('by-hand/transitional', paperRegime('nd09'))

const sent = (
  unit: string,
  period: string,
  values: Readonly<Partial<Record<PaperRow, string>>>,
  head: Partial<PaperHead> = {},
): Submission => paperReport({ unit, period, covers: 'life', listDate: '2025-12-01', ...head }, values)

function reportOf(submissions: readonly Submission[], period: string): ConsolidatedReport {
  const made = new Consolidation({ catalog: world, submissions, unit: 'P-1' }).report({
    ...{ form: 'paper', period, basis: 'at:2025-07-01' },
  })
  if (!made.ok) throw new Error('no report')
  return made.value
}

function figureOf(
  submissions: readonly Submission[],
  period: string,
  unit: string,
  row: PaperRow,
): ConsolidatedFigure['figure'] {
  const figures = reportOf(submissions, period).units.find((each) => each.unit === unit)?.figures
  const found = figures?.find(({ place }) => place.row === row)
  if (!found) throw new Error('no figure')
  return found.figure
}

test('days that a report says it holds are in no figure when another report of its unit counts: they are taken where they were sent', () => {
  const reports = [
    sent('A-1', '2025-Q3', { received: '20' }),
    sent('B-1', '2025-Q3', { received: '15' }),
    sent('M-1', '2025-Q3', { received: '185' }, { covers: 'period' }),
    sent('M-1', '2025-H2', { received: '300' }),
  ]
  // 20 + 15 of the days before, 300 of its own.
  expect(figureOf(reports, '2025-H2', 'M-1', 'received').value).toBe(335)
  // With the fourth quarter the days are whole in 185 + 90, the days of the former units among them.
  const whole = [...reports, sent('M-1', '2025-Q4', { received: '90' })]
  expect(figureOf(whole, '2025-H2', 'M-1', 'received').value).toBe(275)
  expect(figureOf(whole.slice(2), '2025-H2', 'M-1', 'received').value).toBe(275)
})

test('official quarters come before an estimate of their year, and an estimate before a gap; its letter says so', () => {
  const quarters = ['1', '2', '3', '4'].map((at) => sent('K-1', `2025-Q${at}`, { received: at, pending: `5${at}` }))
  const year = sent('K-1', '2025', { received: '999', pending: '40' }, { edition: 'estimate' })
  const others = ['A-1', 'B-1', 'C-1', 'L-1'].map((unit) => sent(unit, '2025-Q2', { received: '1' }))
  const of = (own: readonly Submission[], row: PaperRow) => figureOf([...own, ...others], '2025', 'P-1', row)
  // 1 + 2 + 3 + 4 of this unit, and 1 of each of the others; at the end of the year 54.
  expect(of([year, ...quarters], 'received').known).toBe(14)
  expect(of([year, ...quarters], 'pending').known).toBe(54)
  expect(of([year, ...quarters.slice(0, 3)], 'received').known).toBe(1003)
  const first = [...others.slice(0, 3), sent('K-1', '2025-Q2', { received: '7' }), ...others.slice(3)]
  expect(figureOf(first, '2025-Q2', 'P-1', 'received')).toMatchObject({ value: 11, status: 'W' })
  const estimated = sent('K-1', '2025-Q2', { received: '7' }, { edition: 'estimate' })
  const provisional = sent('L-1', '2025-Q2', { received: '1' }, { edition: 'provisional' })
  const marked = figureOf([...others.slice(0, 3), estimated, provisional], '2025-Q2', 'P-1', 'received')
  expect(marked).toMatchObject({ value: 11, status: 'EPW' })
})

test('an opening that one of two receivers says it holds as well makes no total', () => {
  const reports = [
    ...['A-1', 'B-1', 'K-1', 'L-1'].map((unit) => sent(unit, '2025-Q3', { carriedOver: '1' })),
    sent('C-1', '2025-Q3', { carriedOver: '8' }),
    sent('D-1', '2025-Q3', { carriedOver: '4' }, { covers: 'period' }),
    sent('E-1', '2025-Q3', { carriedOver: '4' }),
    sent('M-1', '2025-Q3', { carriedOver: '2' }),
  ]
  expect(figureOf(reports, '2025-Q3', 'P-1', 'carriedOver')).toMatchObject({
    ...{ value: null, reason: 'reported-twice', known: 8 },
  })
})

test('each half year of a year is held against its quarters, what adds up and what is said at the end', () => {
  const quarters = ['1', '2', '3', '4'].map((at) =>
    sent('K-1', `2025-Q${at}`, { received: at, pending: '9', paid: at, carriedOver: '3' }),
  )
  const halves = [
    sent('K-1', '2025-H1', { received: '3', pending: '9', paid: '2', carriedOver: '3' }),
    sent('K-1', '2025-H2', { received: '8', pending: '7', paid: '4', carriedOver: '3' }),
  ]
  const { comparisons, issues } = reportOf([...quarters, ...halves], '2025')
  // Third and fourth quarter: 3 + 4 = 7 received, not 8; 9 pending at the end, not 7.
  const found = comparisons.filter(({ kind, verdict }) => kind === 'wholePeriod' && verdict === 'differs')
  expect(found.map(({ period, place, sent: said, ours }) => [period, place.row, said, ours])).toEqual([
    ['2025-H2', 'received', '8', '7'],
    ['2025-H2', 'pending', '7', '9'],
  ])
  expect(issues.filter(({ code }) => code === 'reports-differ')).toHaveLength(2)
  expect(comparisons.filter(({ period }) => period === '2025-H1').map(({ verdict }) => verdict)).not.toContain(
    'differs',
  )
})

const [column] = paperForm.columns
const cell = { period: 'previous' } as const
const form: Form = {
  ...paperForm,
  columns: [
    ...paperForm.columns,
    { ...(column as Extract<Form['columns'][number], { kind: 'column' }>), index: '2', cell },
  ],
}
/** The report with a second column for the period before: the same as in the first, or what is given. */
const both = (sent: Submission, before?: Partial<SubmittedCell>): Submission => ({
  ...{ ...sent, form },
  cells: sent.cells.flatMap((each) => [
    each,
    {
      ...each,
      column: '2',
      place: { ...each.place, range: `${each.row} 2` },
      part: { ...each.part, ...cell },
      ...before,
    },
  ]),
})
const catalog = { ...world, forms: new Map([[form.id, form]]) }

test('what stood before a quarter is not what stood before the nine months that are made of it', () => {
  const submissions = [sent('D-1', '2025-Q3', { received: '60' }), sent('E-1', '2025-Q3', { received: '65' })].map(
    (each) => both(each),
  )
  const before = (period: string) => {
    const made = new Consolidation({ catalog, submissions, unit: 'D-1' }).report({
      form: 'paper',
      period,
      basis: 'reported',
    })
    if (!made.ok) throw new Error('no report')
    const unit = made.value.units.find((each) => each.unit === 'D-1')
    return unit?.figures.find(({ place }) => place.row === 'received' && place.column === '2')?.figure
  }
  expect(before('2025-Q3')).toMatchObject({ value: 60 })
  expect(before('2025-9M')).toMatchObject({ value: null, known: null, method: 'refused', reason: 'not-additive' })
})

test('a sum of the form lacks what its parts lack, and what is known of all of them is known of it', () => {
  const reports = ['A-1', 'B-1', 'C-1', 'K-1'].map((unit) => sent(unit, '2025-Q2', { received: '7', carriedOver: '2' }))
  // 4 × (7 + 2), and nothing of the fifth.
  expect(figureOf(reports, '2025-Q2', 'P-1', 'toProcess')).toMatchObject({
    ...{ value: null, reason: 'coverage', known: 36, received: 4, expected: 5 },
  })
  const secret = sent('L-1', '2025-Q2', { received: '3', carriedOver: 'c' })
  expect(figureOf([...reports, secret], '2025-Q2', 'P-1', 'toProcess')).toMatchObject({
    ...{ value: null, reason: 'confidential', known: null },
  })
  const lacking = [...reports.slice(1), secret]
  expect(figureOf(lacking, '2025-Q2', 'P-1', 'toProcess')).toMatchObject({ reason: 'confidential', known: null })
})

test('a column of the period before withholds what was confidential then, and no more', () => {
  const none = { state: 'notApplicable', value: null, written: 'x' } as const
  const quarter = (period: string, received: Readonly<Record<string, string>>): readonly Submission[] =>
    Object.entries(received).map(([unit, value]) => both(sent(unit, period, { received: value }), none))
  const submissions = [
    ...quarter('2025-Q2', { 'A-1': 'c', 'B-1': '6', 'C-1': '30', 'K-1': '4', 'L-1': '50' }),
    ...quarter('2025-Q3', {
      'A-1': '2',
      'B-1': '3',
      'C-1': '4',
      'D-1': '60',
      'E-1': '65',
      'M-1': '9',
      'K-1': '8',
      'L-1': '7',
    }),
  ]
  const wishes = ['2025-Q2', '2025-Q3'].map((period) => ({ form: 'paper', period, basis: 'at:2025-07-01' as const }))
  const { reports } = new Consolidation({ catalog, submissions, unit: 'P-1' }).reports(wishes)
  const hidden = (period: string, column: string): readonly string[] =>
    (reports.find((report) => report.period === period)?.units ?? []).flatMap(({ unit, figures }) =>
      figures.some(
        ({ place, figure }) => place.row === 'received' && place.column === column && figure.reason === 'confidential',
      )
        ? [unit]
        : [],
    )
  // Beside the ward of A and B the smallest is hidden.
  expect(hidden('2025-Q2', '1')).toEqual(['K-1', 'M-1', 'P-1'])
  expect(hidden('2025-Q3', '2')).toEqual(['K-1', 'M-1', 'P-1'])
  expect(hidden('2025-Q3', '1')).toEqual([])
})
