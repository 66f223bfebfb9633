import { countTransfers, exactnessOn, reusedCodes } from './aggregate/exactness.ts'
import type { ExactSum } from './base/exact-sum.ts'
import { append } from './base/grouped.ts'
import { byText } from './base/order.ts'
import { type Catalog, type Check, indicatorOf } from './model/catalog.ts'
import { breakdownValues } from './model/indicator.ts'
import type { IsoDate } from './model/iso-date.ts'
import type { RestatedTable } from './model/restated.ts'
import type { Conservation } from './report/conservation.ts'
import type { Comparison } from './report/reconcile.ts'
import type { CheckResult } from './report/summarize.ts'

/** What the checks count over. */
export interface Evidence {
  readonly catalog: Catalog
  /** The list of the release and the list just before it. */
  readonly at: IsoDate
  readonly before: IsoDate
  readonly restated: readonly RestatedTable[]
  readonly comparisons: readonly Comparison[]
  readonly conservation: readonly Conservation[]
}

type Counter = (evidence: Evidence, argument: (name: string) => string) => CheckResult

const COUNTERS: Readonly<Record<string, Counter>> = {
  'exact-targets': countExactTargets,
  reconciliation: ({ comparisons }, argument) => {
    const own = comparisons.filter(({ relation }) => relation === argument('id'))
    const holding = own.filter(({ verdict }) => verdict === 'equal' || verdict === 'withinTolerance')
    return counts({ compared: own.length, holding: holding.length })
  },
  conservation: countConservation,
  'transfers-into': ({ catalog: { history }, before, at }, argument) => {
    const { newWhole, newWithPart } = countTransfers(history, before, at, argument('level'), argument('basis'))
    return counts({ whole: newWhole, withPart: newWithPart })
  },
  'transfers-out-of': ({ catalog: { history }, before, at }, argument) => {
    const { oldWhole, oldSplit, decided, decidedInPart } = countTransfers(
      history,
      before,
      at,
      argument('level'),
      argument('basis'),
    )
    return counts({ whole: oldWhole, split: oldSplit, decided, decidedInPart })
  },
  'exact-on-basis': ({ catalog: { history }, before, at }, argument) => {
    const { exact, marked, groups } = exactnessOn(history, before, at, argument('level'), argument('basis'))
    return counts({ exact, marked, groups })
  },
  'reused-codes': ({ catalog: { history }, before, at }, argument) => {
    const codes = reusedCodes(history, before, at, argument('level'))
    const list = codes.join(', ')
    return { ...counts({ count: codes.length }), texts: new Map([['list', { vi: list, en: list }]]) }
  },
  'conserved-tables': ({ conservation }) => {
    const conserved = conservation.filter(({ lost }) => lost.isZero).length
    const amounts = conservation.reduce((sum, each) => sum + each.amounts, 0)
    return counts({ tables: conservation.length, conserved, differing: conservation.length - conserved, amounts })
  },
  'differing-rows': countDifferingRows,
}

/** Counts what a check is about. */
export function countCheck(check: Check, evidence: Evidence): CheckResult {
  const counter = Object.hasOwn(COUNTERS, check.measure) ? COUNTERS[check.measure] : undefined
  if (!counter) throw new Error(`check ${check.id} has an unknown measure ${check.measure}`)
  return counter(evidence, (name) => check.arguments.get(name) ?? '')
}

function counts(found: Readonly<Record<string, number | ExactSum>>): CheckResult {
  return { counts: new Map(Object.entries(found).map(([name, value]) => [name, value.toString()])) }
}

/** Units of the release that are exact in every additive figure of the units that the last change took up. */
function countExactTargets(
  { catalog: { history }, restated, at, before }: Evidence,
  argument: (name: string) => string,
): CheckResult {
  const level = argument('level')
  const old = new Set(history.list(before))
  const inexact = new Set<string>()
  let figures = 0
  for (const { rows, isAdditive, to, figures: made } of restated) {
    if (!isAdditive || to !== at || !rows.every(({ unit }) => unit.level === level)) continue
    const periods = new Set(rows.filter(({ unit }) => !old.has(unit)).map(({ period }) => period))
    for (const { figure } of made) {
      if (periods.has(figure.period) || figure.reason === 'coverage' || history.find(figure.unit)?.level !== level)
        continue
      figures += 1
      if (figure.method !== 'reported' && figure.method !== 'summed') inexact.add(figure.unit)
    }
  }
  const targets = history.list(at, { level })
  return counts({ exact: targets.filter(({ id }) => !inexact.has(id)).length, targets: targets.length, figures })
}

function countConservation({ conservation, at }: Evidence, argument: (name: string) => string): CheckResult {
  const [own] = conservation.filter(
    ({ series, to, unresolvedUnits, exactUnits }) =>
      series.source === argument('source') &&
      series.indicator === argument('indicator') &&
      series.breakdown === argument('breakdown') &&
      to === at &&
      exactUnits + unresolvedUnits > 0,
  )
  if (!own) return counts({})
  const { sources, values, known, unallocated, unresolved, lost, exactUnits, boundedUnits, unresolvedUnits } = own
  return counts({
    total: sources,
    exact: values,
    known,
    unallocated,
    unresolved,
    lost,
    exactUnits,
    boundedUnits,
    unresolvedUnits,
  })
}

function countDifferingRows({ comparisons, catalog }: Evidence, argument: (name: string) => string): CheckResult {
  const rows = comparisons.filter(({ kind, verdict }) => kind === argument('kind') && verdict === 'differs')
  const list = (language: 'vi' | 'en'): string => {
    const periods = new Map<string, string[]>()
    for (const { indicator, breakdown, period } of rows) {
      const name = nameOf(catalog, indicator, breakdown, language)
      append(periods, name, period)
    }
    return [...periods].map(([name, years]) => `${name} ${years.sort(byText).join(', ')}`).join('; ')
  }
  return { ...counts({ count: rows.length }), texts: new Map([['list', { vi: list('vi'), en: list('en') }]]) }
}

function nameOf(catalog: Catalog, code: string, breakdown: string, language: 'vi' | 'en'): string {
  const values = breakdownValues(breakdown).map((pair) => {
    const axis = catalog.breakdowns.get(pair.breakdown)
    return axis?.values.find((value) => value.code === pair.value)?.names[language] ?? pair.value
  })
  return [indicatorOf(catalog, code).names[language], ...values].join(' – ')
}
