import { decimalsOf, ExactSum, scaledText } from '../base/exact-sum.ts'
import { byText } from '../base/order.ts'
import { printScaled } from '../base/rational.ts'
import type { Reconciliation } from '../generated/types.ts'
import type { ReconciliationRule } from '../model/catalog.ts'
import { partKey } from '../model/indicator.ts'
import type { ObservedFigure } from '../model/observation.ts'

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

/** Compares every whole of a rule with its parts; a difference is stated, never spread. */
export function reconcile(
  rule: ReconciliationRule,
  index: FigureIndex,
  restated: RestatedParts,
): readonly Comparison[] {
  const wholes = index.get(`${rule.source}|${partKey(rule.indicator, rule.breakdown)}`) ?? []
  const found =
    rule.kind === 'partition'
      ? partitions(rule, wholes, index)
      : rule.kind === 'nation'
        ? nations(rule, wholes)
        : toRestated(rule, wholes, restated(rule))
  return found.sort((a, b) => byText(a.period, b.period) || byText(a.unit, b.unit))
}

function partitions(rule: ReconciliationRule, wholes: readonly ObservedFigure[], index: FigureIndex): Comparison[] {
  const parts = new Map<string, string[]>()
  for (const key of rule.parts) {
    for (const { unit, period, value, state } of index.get(`${rule.partsSource}|${key}`) ?? []) {
      if (state !== 'number') continue
      const at = `${period}|${unit.id}`
      parts.set(at, [...(parts.get(at) ?? []), value])
    }
  }
  return wholes.flatMap((whole) => {
    const values = parts.get(`${whole.period}|${whole.unit.id}`)
    return values ? [compare(rule, whole, values)] : []
  })
}

/** The row of the unit that contains all others of its table, against the rows of the others. */
function nations(rule: ReconciliationRule, wholes: readonly ObservedFigure[]): Comparison[] {
  const periods = new Map<string, ObservedFigure[]>()
  for (const figure of wholes) periods.set(figure.period, [...(periods.get(figure.period) ?? []), figure])
  return [...periods.values()].flatMap((rows) => {
    const depths = rows.map(({ unit }) => unit.level)
    const nation = rows.find(({ unit }) => depths.filter((level) => level === unit.level).length === 1)
    if (!nation || rows.length < 3) return []
    return [
      compare(
        rule,
        nation,
        rows.filter((row) => row !== nation).map(({ value }) => value),
      ),
    ]
  })
}

function toRestated(
  rule: ReconciliationRule,
  wholes: readonly ObservedFigure[],
  parts: readonly PartFigure[],
): Comparison[] {
  const byUnit = new Map<string, PartFigure[]>()
  for (const part of parts) byUnit.set(part.unit, [...(byUnit.get(part.unit) ?? []), part])
  return wholes.flatMap((whole) => {
    const own = byUnit.get(whole.unit.id) ?? []
    const latest = own
      .map(({ period }) => period)
      .sort(byText)
      .at(-1)
    const values = own.filter(({ period }) => period === latest).map(({ value }) => value)
    return values.length > 0 ? [compare(rule, whole, values, latest)] : []
  })
}

function compare(
  rule: ReconciliationRule,
  whole: ObservedFigure,
  parts: readonly string[],
  period = whole.period,
): Comparison {
  const ours = new ExactSum()
  for (const part of parts) ours.addText(part)
  const difference = new ExactSum()
    .addSum(ours)
    .addText(whole.value.startsWith('-') ? whole.value.slice(1) : `-${whole.value}`)
  const { verdict, tolerance } = judge(rule.tolerance, difference, [whole.value, ...parts])
  return {
    kind: rule.kind,
    relation: rule.id,
    indicator: rule.indicator,
    breakdown: rule.breakdown,
    period: whole.period,
    unit: whole.unit.id,
    ours: ours.toString(),
    published: whole.value,
    difference: difference.toString(),
    tolerance,
    verdict,
    source: whole.place,
    ...(period === whole.period ? {} : { partsPeriod: period }),
  }
}

/** Rounding may move a sum by half a printed unit for each number in it. */
function judge(
  rule: string,
  difference: ExactSum,
  numbers: readonly string[],
): Pick<Comparison, 'verdict' | 'tolerance'> {
  if (rule === 'none') return { verdict: 'notComparable', tolerance: '0' }
  if (difference.isZero) return { verdict: 'equal', tolerance: rule === 'rounding' ? halves(numbers) : rule }
  const tolerance = rule === 'rounding' ? halves(numbers) : rule
  const decimals = Math.max(decimalsOf(tolerance), difference.decimals)
  const off = difference.scaled * 10n ** BigInt(decimals - difference.decimals)
  const isWithin = (off < 0n ? -off : off) <= scaledText(tolerance, decimals)
  return { verdict: isWithin ? 'withinTolerance' : 'differs', tolerance }
}

function halves(numbers: readonly string[]): string {
  const decimals = Math.max(...numbers.map(decimalsOf))
  return printScaled(BigInt(numbers.length) * 5n, decimals + 1)
}
