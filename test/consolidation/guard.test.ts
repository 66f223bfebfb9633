import { expect, test } from 'vitest'
import { Consolidation } from '../../packages/indicators/src/consolidate.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { cleanSet, Dice, LASTING, NEW, OLD, type Report } from './clean-sets.ts'
import { paperRegime, paperReport, paperWorld } from './paper.ts'

const world = paperWorld('by-hand/transitional', paperRegime('nd09'))
const SETS = 200
const GUARD = ['days-reported-twice', 'territory-not-reported', 'report-not-owed', 'reports-differ']

interface Planted {
  readonly reports: readonly Report[]
  readonly code: string
  /** A text that the arguments of the finding must hold. */
  readonly names: string
}

const withoutUnit = (set: readonly Report[], unit: string, isGone: (period: string) => boolean): readonly Report[] =>
  set.filter((report) => report.unit !== unit || !isGone(report.period))

/** The year of one unit with nothing in it but plain quarters. */
function plain(
  set: readonly Report[],
  units: readonly string[],
  covers: 'life' | 'period' = 'life',
): readonly Report[] {
  const rest = set.filter(({ unit }) => !units.includes(unit))
  const own = units.flatMap((unit): readonly Report[] => {
    const quarters = OLD.includes(unit)
      ? ['2025-Q1', '2025-Q2', ...(covers === 'life' ? ['2025-Q3'] : [])]
      : NEW.includes(unit)
        ? ['2025-Q3', '2025-Q4']
        : ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']
    const listDate = OLD.includes(unit) ? '2025-06-30' : '2025-12-01'
    return quarters.map((period) => ({
      ...{ unit, period, listDate, value: 7 },
      covers: period === '2025-Q3' && NEW.includes(unit) ? covers : 'life',
    }))
  })
  return [...rest, ...own]
}

const KINDS: readonly (readonly [name: string, plant: (set: readonly Report[], dice: Dice) => Planted])[] = [
  [
    'one unit twice',
    (set, dice) => {
      const first = set[dice.roll(set.length)] as Report
      const again = { ...first, file: `${first.unit} ${first.period} again`, value: first.value + 1 }
      return { reports: [...set, again], code: 'days-reported-twice', names: first.unit }
    },
  ],
  [
    'two systems report one unit',
    (set, dice) => {
      const first = set[dice.roll(set.length)] as Report
      const other = { ...first, file: `other system ${first.unit}`, reporter: 'commune-office' }
      return { reports: [...set, other], code: 'days-reported-twice', names: first.unit }
    },
  ],
  [
    'a unit and its predecessor',
    (set) => {
      const held = plain(set, ['A-1', 'B-1', 'M-1'], 'period')
      const year: Report = { unit: 'A-1', period: '2025', covers: 'life', listDate: '2025-06-30', value: 9 }
      return { reports: [...withoutUnit(held, 'A-1', () => true), year], code: 'days-reported-twice', names: 'A-1' }
    },
  ],
  [
    'a unit and the unit it lies in',
    (set, dice) => {
      const period = `2025-Q${1 + dice.roll(4)}`
      const above: Report = { unit: 'P-1', period, covers: 'life', listDate: '2025-06-30', value: 900 }
      return { reports: [...set, above], code: 'report-not-owed', names: 'P-1' }
    },
  ],
  [
    'a divided unit that one of two receivers holds as well',
    (set) => {
      const own = plain(set, ['C-1', 'D-1', 'E-1'])
      const held = own.map((report) =>
        report.unit === 'D-1' && report.period === '2025-Q3' ? { ...report, covers: 'period' as const } : report,
      )
      return { reports: held, code: 'days-reported-twice', names: 'C-1' }
    },
  ],
  [
    'a unit that sent nothing',
    (set, dice) => {
      const unit = LASTING[dice.roll(2)] as string
      return { reports: withoutUnit(set, unit, () => true), code: 'territory-not-reported', names: unit }
    },
  ],
  [
    'a quarter that is not there',
    (set, dice) => {
      const unit = LASTING[dice.roll(2)] as string
      const gone = `2025-Q${1 + dice.roll(4)}`
      const reports = withoutUnit(plain(set, [unit]), unit, (period) => period === gone)
      return { reports, code: 'territory-not-reported', names: unit }
    },
  ],
  [
    'the last days of an ended unit',
    (set, dice) => {
      const unit = ['A-1', 'B-1'][dice.roll(2)] as string
      const reports = withoutUnit(plain(set, ['A-1', 'B-1', 'M-1']), unit, (period) => period === '2025-Q3')
      return { reports, code: 'territory-not-reported', names: unit }
    },
  ],
]

function findings(reports: readonly Report[], dice: Dice): readonly { readonly code: string; readonly text: string }[] {
  const submissions: Submission[] = reports.map(({ value, ...head }) =>
    paperReport(head, { received: String(value), resolved: '0', carriedOver: '0', pending: '0' }),
  )
  const shuffled = submissions.map((each) => ({ each, key: dice.roll(1_000_000) })).sort((a, b) => a.key - b.key)
  const consolidation = new Consolidation({
    catalog: world,
    submissions: shuffled.map(({ each }) => each),
    unit: 'P-1',
  })
  const made = consolidation.report({ form: 'paper', period: '2025', basis: 'at:2025-07-01' })
  if (!made.ok) throw new Error('no report')
  return made.value.issues
    .filter(({ code }) => GUARD.includes(code))
    .map(({ code, args }) => ({ code, text: JSON.stringify(args) }))
}

test(`${SETS} clean sets give no alarm`, () => {
  for (let at = 0; at < SETS; at += 1) {
    const dice = new Dice(at)
    expect(findings(cleanSet(dice), dice), `set ${at}`).toEqual([])
  }
})

test(`${SETS} sets with one fault of eight kinds: the fault is found, and nothing else`, () => {
  for (let at = 0; at < SETS; at += 1) {
    const dice = new Dice(10_000 + at)
    const [name, plant] = KINDS[at % KINDS.length] as (typeof KINDS)[number]
    const { reports, code, names } = plant(cleanSet(dice), dice)
    const found = findings(reports, dice)
    expect(
      found.map((each) => each.code),
      `set ${at}: ${name}`,
    ).toEqual([code])
    expect(found[0]?.text, `set ${at}: ${name}`).toContain(names)
  }
})

test('figures of offices of two levels add up, and none is dropped', () => {
  const office = paperWorld('by-hand/transitional', paperRegime('nd09', 'office', ['commune', 'province']))
  const reports: Report[] = ['A-1', 'B-1', 'C-1', 'K-1', 'L-1', 'P-1'].map((unit, at) => ({
    ...{ unit, period: '2025-Q2', covers: 'life', listDate: '2025-06-14', value: 10 ** at },
    reporter: unit === 'P-1' ? 'province-office' : 'commune-office',
  }))
  const submissions = reports.map(({ value, ...head }) => paperReport(head, { received: String(value) }))
  const made = new Consolidation({ catalog: office, submissions, unit: 'P-1' }).report({
    ...{ form: 'paper', period: '2025-Q2', basis: 'at:2025-06-30' },
  })
  if (!made.ok) throw new Error('no report')
  const province = made.value.units.find(({ unit }) => unit === 'P-1')
  const received = province?.figures.find(({ place }) => place.row === 'received')
  expect(received?.figure.value).toBe(111_111)
  expect(made.value.issues.filter(({ code }) => GUARD.includes(code))).toEqual([])
})

test('what a source says of a unit before it began is compared, never added', () => {
  const reports: Report[] = [
    ...['A-1', 'B-1', 'C-1', 'K-1', 'L-1'].map((unit, at) => ({
      ...{ unit, period: '2025-Q1', covers: 'life' as const, listDate: '2025-03-14', value: 10 ** at },
    })),
    { unit: 'M-1', period: '2025-Q1', covers: 'life', listDate: '2025-12-01', value: 12 },
  ]
  const submissions = reports.map(({ value, ...head }) => paperReport(head, { received: String(value) }))
  const made = new Consolidation({ catalog: world, submissions, unit: 'P-1' }).report({
    ...{ form: 'paper', period: '2025-Q1', basis: 'at:2025-07-01' },
  })
  if (!made.ok) throw new Error('no report')
  const { units, comparisons, issues } = made.value
  const received = units.find(({ unit }) => unit === 'M-1')?.figures.find(({ place }) => place.row === 'received')
  expect(received?.figure.value).toBe(11)
  expect(comparisons).toContainEqual(
    expect.objectContaining({
      kind: 'backCast',
      unit: 'M-1',
      sent: '12',
      ours: '11',
      difference: '-1',
      verdict: 'differs',
    }),
  )
  expect(issues.map(({ code }) => code)).toContain('reports-differ')
})
