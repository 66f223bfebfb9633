import type { Figure } from '../model/figure.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { restateSum } from './additive.ts'
import type { Crosswalk, SourcePlan, TargetPlan } from './crosswalk.ts'
import { draftFigure, type Outcome, type Place, type UnknownSharePolicy } from './draft.ts'
import type { OutputColumn } from './output-column.ts'
import type { SeriesTable } from './series-table.ts'
import type { SourceValues } from './source-values.ts'

/**
 * A figure split by the class of units: once by the class each source had on its own list, once by the class of the target. A
 * re-classification is a break of its own, so both are kept, as `name@<list date>`. A unit nobody has classed yet makes what it
 * enters undetermined.
 */
export function* classFigures(
  table: SeriesTable,
  wanted: string,
  place: Place,
  history: UnitHistory,
  policy: UnknownSharePolicy,
): Generator<Figure> {
  const { crosswalk } = table
  const sent = table.values(place.indicator)
  if (!sent) return
  const ofClass = classValues(table, sent, wanted, history)
  for (const target of crosswalk.targets) {
    if (!isSent(target, sent, crosswalk)) continue
    const after = restateSum(crosswalk, target, sent, policy)
    const before = restateSum(crosswalk, target, ofClass, policy)
    const isUnclassed = before.reason === 'coverage' && after.reason !== 'coverage'
    const then: Outcome = isUnclassed ? { ...before, reason: 'undetermined' } : before
    yield draftFigure(crosswalk, target, { ...place, indicator: classOutput(table, place.indicator) }, then)
    if (crosswalk.date === table.listDate) continue
    const now = classed(after, isOfClass(target.unit, wanted, crosswalk.date, history))
    yield draftFigure(crosswalk, target, { ...place, indicator: `${place.indicator}@${crosswalk.date}` }, now)
  }
}

/** The figure of a target by its own class: all of it, none of it, or not known. */
function classed(whole: Outcome, isIn: boolean | null): Outcome {
  if (isIn === true || whole.method === 'refused' || whole.method === 'bounded') return whole
  if (isIn === false) return { ...whole, state: 'nil', value: null, known: 0 }
  return { ...whole, method: 'refused', reason: 'undetermined', state: 'none', value: null, known: null }
}

function classOutput({ listDate }: SeriesTable, name: string): string {
  return `${name}@${listDate}`
}

/** The part of a table that is of a class on its own list: a quantity that adds up like any other. */
export function classPart(
  table: SeriesTable,
  output: OutputColumn,
  wanted: string,
  history: UnitHistory,
): { readonly table: SeriesTable; readonly output: OutputColumn } {
  const name = classOutput(table, output.name)
  const sent = table.values(output.name)
  const ofClass = sent ? classValues(table, sent, wanted, history) : null
  const values = (column: string): SourceValues | null => (column === name ? ofClass : table.values(column))
  return { table: { ...table, values, kept: [] }, output: { ...output, name, behaviour: { kind: 'stock' } } }
}

function classValues(table: SeriesTable, sent: SourceValues, wanted: string, history: UnitHistory): SourceValues {
  const { sources } = table.crosswalk
  return sent.masked((source) => isOfClass((sources[source] as SourcePlan).unit, wanted, table.listDate, history))
}

function isSent(target: TargetPlan, sent: SourceValues, crosswalk: Crosswalk): boolean {
  const feeds = (source: number): boolean => crosswalk.sources[source]?.isObliged === true || sent.rows[source] !== -1
  return target.edges.some(({ source }) => feeds(source)) || target.reached.some(({ piece }) => feeds(piece.source))
}

/** Whether a unit is of a class on a list; where a register classes a level, a unit without class is not classed yet: `null`. */
function isOfClass(unit: Unit, wanted: string, date: IsoDate, history: UnitHistory): boolean | null {
  const version = history.version(unit, date)
  if (version.class !== null) return version.class === wanted
  return classedLevels(history).has(unit.level) ? null : version.type === wanted
}

const levelsOf = new WeakMap<UnitHistory, ReadonlySet<string>>()

function classedLevels(history: UnitHistory): ReadonlySet<string> {
  const known = levelsOf.get(history)
  if (known) return known
  const levels = new Set(
    history.units.filter(({ versions }) => versions.some((each) => each.class !== null)).map(({ level }) => level),
  )
  levelsOf.set(history, levels)
  return levels
}
