import { decimalsOf, ExactSum, scaledText } from '../base/exact-sum.ts'
import { append } from '../base/grouped.ts'
import { byText } from '../base/order.ts'
import type { Reconciliation } from '../generated/types.ts'
import type { ReconciliationRule } from '../model/catalog.ts'
import { partKey } from '../model/indicator.ts'
import type { ObservedFigure } from '../model/observation.ts'
import { type MeasureStep, SAME_MEASURE } from './reconcile-measures.ts'

/** Published figures by source and series. */
export type FigureIndex = ReadonlyMap<string, readonly ObservedFigure[]>

/** A part of a total: the unit it is of, and its decimal text. */
export interface PartFigure {
  readonly unit: string
  readonly period: string
  readonly value: string
}

/** Restated parts of a rule, on the units that its whole is published for. */
export type RestatedParts = (rule: ReconciliationRule) => readonly PartFigure[]

/** A comparison with the breakdown it is of. */
export type Comparison = Reconciliation & { readonly breakdown: string }

/** Published figures by `source|part key`. */
export function indexFigures(figures: readonly ObservedFigure[]): FigureIndex {
  const index = new Map<string, ObservedFigure[]>()
  for (const figure of figures) {
    const key = `${figure.source}|${partKey(figure.indicator, figure.breakdown)}`
    const group = index.get(key)
    if (group) group.push(figure)
    else index.set(key, [figure])
  }
  return index
}

/** Compares every whole of a rule with its parts, in the measure of the whole; a difference is stated, never spread. */
export function reconcile(
  rule: ReconciliationRule,
  index: FigureIndex,
  restated: RestatedParts,
  step: MeasureStep = SAME_MEASURE,
): readonly Comparison[] {
  const wholes = index.get(`${rule.source}|${partKey(rule.indicator, rule.breakdown)}`) ?? []
  const found =
    rule.kind === 'partition'
      ? partitions(rule, wholes, index, step)
      : rule.kind === 'nation'
        ? nations(rule, wholes)
        : toRestated(rule, wholes, restated(rule), step)
  return found.sort((a, b) => byText(a.period, b.period) || byText(a.unit, b.unit))
}

function partitions(
  rule: ReconciliationRule,
  wholes: readonly ObservedFigure[],
  index: FigureIndex,
  step: MeasureStep,
): Comparison[] {
  const parts = new Map<string, string[]>()
  for (const key of rule.parts) {
    for (const { unit, period, value, state } of index.get(`${rule.partsSource}|${key}`) ?? []) {
      if (state !== 'number') continue
      const at = `${period}|${unit.id}`
      append(parts, at, value)
    }
  }
  return wholes.flatMap((whole) => {
    const values = parts.get(`${whole.period}|${whole.unit.id}`)
    return values ? [compare(rule, whole, values, step)] : []
  })
}

/** The row of the unit that contains all others of its table, against the rows of the others. */
function nations(rule: ReconciliationRule, wholes: readonly ObservedFigure[]): Comparison[] {
  const periods = new Map<string, ObservedFigure[]>()
  for (const figure of wholes) append(periods, figure.period, figure)
  return [...periods.values()].flatMap((rows) => {
    const depths = rows.map(({ unit }) => unit.level)
    const nation = rows.find(({ unit }) => depths.filter((level) => level === unit.level).length === 1)
    if (!nation || rows.length < 3) return []
    return [
      compare(
        rule,
        nation,
        rows.filter((row) => row !== nation).map(({ value }) => value),
        SAME_MEASURE,
      ),
    ]
  })
}

function toRestated(
  rule: ReconciliationRule,
  wholes: readonly ObservedFigure[],
  parts: readonly PartFigure[],
  step: MeasureStep,
): Comparison[] {
  const byUnit = new Map<string, PartFigure[]>()
  for (const part of parts) append(byUnit, part.unit, part)
  return wholes.flatMap((whole) => {
    const own = byUnit.get(whole.unit.id) ?? []
    const latest = own
      .map(({ period }) => period)
      .sort(byText)
      .at(-1)
    const values = own.filter(({ period }) => period === latest).map(({ value }) => value)
    return values.length > 0 ? [compare(rule, whole, values, step, latest)] : []
  })
}

function compare(
  rule: ReconciliationRule,
  whole: ObservedFigure,
  printed: readonly string[],
  { tens, partsMeasure }: MeasureStep,
  period = whole.period,
): Comparison {
  const named = {
    kind: rule.kind,
    relation: rule.id,
    indicator: rule.indicator,
    breakdown: rule.breakdown,
    period: whole.period,
    unit: whole.unit.id,
    published: whole.value,
    source: whole.place,
    ...(period === whole.period ? {} : { partsPeriod: period }),
  }
  if (rule.tolerance === 'none' || tens === null) {
    return {
      ...named,
      ours: sum(printed).toString(),
      ...(partsMeasure === null ? {} : { oursMeasure: partsMeasure }),
      difference: null,
      tolerance: '0',
      verdict: 'notComparable',
    }
  }
  const ours = sum(printed, tens)
  const minus = whole.value.startsWith('-') ? whole.value.slice(1) : `-${whole.value}`
  const difference = new ExactSum().addSum(ours).addText(minus)
  const rounding = tens === 0 ? halves([...printed, whole.value]) : halves(printed, tens).addSum(halves([whole.value]))
  return {
    ...named,
    ours: ours.toString(),
    difference: difference.toString(),
    ...judge(rule.tolerance, difference, rounding.toString()),
  }
}

function sum(numbers: readonly string[], tens = 0): ExactSum {
  const total = new ExactSum()
  for (const number of numbers) addTimes(total, scaledText(number, decimalsOf(number)), decimalsOf(number), tens)
  return total
}

/** Rounding may move a sum by half a printed unit for each number in it. */
function halves(numbers: readonly string[], tens = 0): ExactSum {
  const total = new ExactSum()
  const decimals = Math.max(...numbers.map(decimalsOf))
  addTimes(total, BigInt(numbers.length) * 5n, decimals + 1, tens)
  return total
}

/** Adds an integer of 10^-decimals, times ten to a power. */
function addTimes(total: ExactSum, scaled: bigint, decimals: number, tens: number): void {
  const left = decimals - tens
  total.add(left < 0 ? scaled * 10n ** BigInt(-left) : scaled, Math.max(0, left))
}

function judge(rule: string, difference: ExactSum, rounding: string): Pick<Comparison, 'verdict' | 'tolerance'> {
  const tolerance = rule === 'rounding' ? rounding : rule
  if (difference.isZero) return { verdict: 'equal', tolerance }
  const decimals = Math.max(decimalsOf(tolerance), difference.decimals)
  const off = difference.scaled * 10n ** BigInt(decimals - difference.decimals)
  const isWithin = (off < 0n ? -off : off) <= scaledText(tolerance, decimals)
  return { verdict: isWithin ? 'withinTolerance' : 'differs', tolerance }
}
