import type { Figure } from '../model/figure.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { restateSum } from './additive.ts'
import { classFigures } from './by-class.ts'
import type { Crosswalk, TargetPlan } from './crosswalk.ts'
import { restateCategory, restateCount, restateExtreme, restateMean, restateNone, restateRatio } from './derived.ts'
import { draftFigure, type Outcome, type Place, type UnknownSharePolicy } from './draft.ts'
import type { OutputColumn } from './output-column.ts'
import type { SeriesTable } from './series-table.ts'
import type { SourceValues } from './source-values.ts'
import { WholeFigures } from './whole-figures.ts'

/** All figures of one output made from one table, by target. */
export function* figuresOf(
  table: SeriesTable,
  output: OutputColumn,
  at: Pick<Place, 'keys' | 'period' | 'window'>,
  history: UnitHistory,
  policy: UnknownSharePolicy,
): Generator<Figure> {
  const place: Place = { ...at, indicator: output.name, decimals: output.decimals }
  const { behaviour } = output
  if (behaviour.kind === 'class') {
    yield* classFigures(table, behaviour.name, place, history, policy)
    return
  }
  const { crosswalk, make } = figureMaker(table, output, place, history, policy)
  for (const target of crosswalk.targets) {
    const figure = make(target)
    if (figure) yield figure
  }
}

/** Makes the figures of one output from one table, target by target; `null` for a target that nothing feeds. Not for outputs by class. */
export function figureMaker(
  table: SeriesTable,
  output: OutputColumn,
  at: Pick<Place, 'keys' | 'period' | 'window'>,
  history: UnitHistory,
  policy: UnknownSharePolicy,
): { readonly crosswalk: Crosswalk; readonly make: (target: TargetPlan) => Figure | null } {
  const place: Place = { ...at, indicator: output.name, decimals: output.decimals }
  const { behaviour } = output
  const crosswalk =
    behaviour.kind === 'mean' && !table.values(behaviour.weight) ? table.plan.on(behaviour.weight) : table.crosswalk
  const whole = WholeFigures.of(table, output, place)
  const make = (target: TargetPlan): Figure | null => {
    const figure = whole?.of(target)
    if (figure) return figure
    if (table.isRestatedBySource && target.self < 0) return null
    if (!isFed(crosswalk, target, table, output)) return null
    const outcome = asSent(restate(table, crosswalk, target, output, history, policy), table, target)
    const doubled = isDoubled(table, target) || overlapIn(table, crosswalk, target, history) !== null
    const made = draftFigure(crosswalk, target, place, doubled ? { ...outcome, ...REPORTED_TWICE } : outcome)
    return whole?.keep(target, made) ?? made
  }
  return { crosswalk, make }
}

const REPORTED_TWICE = {
  method: 'refused',
  reason: 'reported-twice',
  value: null,
  lower: null,
  upper: null,
  state: 'none',
} as const

/** A figure that its source, or an earlier restating, had already made of others keeps that method. */
function asSent(outcome: Outcome, table: SeriesTable, target: TargetPlan): Outcome {
  if (outcome.method !== 'reported') return outcome
  if (table.isRestatedBySource) return { ...outcome, method: 'restatedBySource' }
  const method = table.values(table.table.columns[0]?.name ?? '')?.methodOf(target.self) ?? ''
  return method === '' || method === 'unallocated' || method === 'group' ? outcome : { ...outcome, method }
}

/** A target has a row when a unit that owes a figure, or sent one, enters it. */
function isFed(crosswalk: Crosswalk, target: TargetPlan, table: SeriesTable, output: OutputColumn): boolean {
  const values = table.values(output.name) ?? table.values(table.table.columns[0]?.name ?? '')
  const feeds = (source: number): boolean =>
    crosswalk.sources[source]?.isObliged === true || (values?.rows[source] ?? -1) !== -1
  return target.edges.some(({ source }) => feeds(source)) || target.reached.some(({ piece }) => feeds(piece.source))
}

function restate(
  table: SeriesTable,
  crosswalk: Crosswalk,
  target: TargetPlan,
  output: OutputColumn,
  history: UnitHistory,
  policy: UnknownSharePolicy,
): Outcome {
  const { behaviour, places, name } = output
  const sent = table.values(name)
  if (behaviour.kind === 'ratio') {
    const numerator = need(table, behaviour.numerator)
    const denominator = need(table, behaviour.denominator)
    return restateRatio(crosswalk, target, { numerator, denominator, factor: behaviour.factor }, sent, places, policy)
  }
  const values = need(table, name)
  switch (behaviour.kind) {
    case 'mean': {
      const weights = table.values(behaviour.weight)
      const standIn = { kind: 'basis', amountInto: table.plan.amountInto(behaviour.weight) } as const
      return restateMean(crosswalk, target, values, weights ? { kind: 'column', values: weights } : standIn, places)
    }
    case 'max':
    case 'min':
      return restateExtreme(crosswalk, target, values, behaviour.kind)
    case 'category':
      return restateCategory(crosswalk, target, values)
    case 'none':
      return restateNone(crosswalk, target, values)
    case 'count':
      return restateCount(crosswalk, target, values, behaviour.level, history)
    default:
      return restateSum(crosswalk, target, values, policy)
  }
}

function need(table: SeriesTable, column: string): SourceValues {
  const values = table.values(column)
  if (!values) throw new Error(`column ${column} was not read`)
  return values
}

/** Whether a unit that may enter a target has two rows. */
function isDoubled({ doubled }: SeriesTable, { edges, reached }: TargetPlan): boolean {
  if (doubled.size === 0) return false
  return edges.some(({ source }) => doubled.has(source)) || reached.some(({ piece }) => doubled.has(piece.source))
}

/** A unit and one it lies in, both sent and both in one sum. */
export interface Overlap {
  readonly unit: string
  readonly other: string
}

/** The first overlap in a target, by unit id; `null` when there is none. */
export function overlapIn(
  table: SeriesTable,
  crosswalk: Crosswalk,
  target: TargetPlan,
  history: UnitHistory,
): Overlap | null {
  const plans = target.edges.map(({ source }) => ({ source, plan: crosswalk.sources[source] }))
  if (new Set(plans.map(({ plan }) => plan?.unit.level)).size < 2) return null
  const values = table.values(table.table.columns[0]?.name ?? '')
  const sent = plans.flatMap(({ source, plan }) => (plan && (values?.rows[source] ?? -1) !== -1 ? [plan.unit] : []))
  for (const unit of sent) {
    const above = history.ancestors(unit, table.listDate).find((each) => sent.includes(each))
    if (above) return { unit: unit.id, other: above.id }
  }
  return null
}
