import { byText } from '../base/order.ts'
import type { Figure } from '../model/figure.ts'
import type { ChangedFigures } from '../model/restated-column.ts'
import type { UnitId } from '../model/unit.ts'
import { groupFigures, groupMembers, keptFigures } from './beside.ts'
import type { Crosswalk, TargetPlan } from './crosswalk.ts'
import type { Place } from './draft.ts'
import type { OutputColumn } from './output-column.ts'
import type { SeriesTable } from './series-table.ts'

/** Where the figures of a pattern stand. */
export interface PatternPlaces {
  /** Figures of no unit: they come first. */
  readonly ahead: number
  readonly ofTarget: ReadonlyMap<UnitId, number>
  readonly kept: ReadonlyMap<UnitId, number>
}

/** The places of the figures of one output, in output order. */
export function patternPlaces(figures: readonly Figure[]): PatternPlaces {
  const ofTarget = new Map<UnitId, number>()
  const kept = new Map<UnitId, number>()
  for (const [at, { unit, method }] of figures.entries())
    if (unit !== '') (method === 'unallocated' ? kept : ofTarget).set(unit, at)
  const first = figures.findIndex(({ unit }) => unit !== '')
  return { ahead: first < 0 ? figures.length : first, ofTarget, kept }
}

/** What is asked: a column like a pattern but for some sources. */
export interface ChangedColumn {
  readonly table: SeriesTable
  readonly output: OutputColumn
  readonly place: Pick<Place, 'keys' | 'period' | 'window'>
  /** Sources that sent another kind of thing than in the pattern. */
  readonly sources: readonly number[]
  readonly make: (target: TargetPlan) => Figure | null
}

/** The figures that some sources enter, made anew; `null` when there are figures that the pattern has no place for. */
export function changedFigures(
  column: ChangedColumn,
  places: PatternPlaces,
  /** The figures of the pattern that come first, with the amounts of this column. */
  ahead: readonly Figure[],
): ChangedFigures | null {
  const { table, output, place, sources, make } = column
  const { crosswalk } = table
  const touched = targetsOf(crosswalk, sources)
  const others = new Map<number, Figure | null>()
  const isPlaced = (at: number | undefined, figure: Figure | null): boolean => {
    if (at !== undefined) others.set(at, figure)
    return at !== undefined || figure === null
  }
  for (const target of touched) {
    const plan = crosswalk.targets[target] as TargetPlan
    if (!isPlaced(places.ofTarget.get(plan.unit.id), make(plan))) return null
  }
  const hasPieces = sources.some((source) => (crosswalk.sources[source]?.pieces.length ?? 0) > 0)
  const groups = crosswalk.groups.filter(({ members }) => members.some((member) => touched.has(member)))
  if (!hasPieces && groups.length === 0) return { ahead: [], others }
  const kept = keptFigures(table, output, place)
  for (const at of places.kept.values()) others.set(at, null)
  for (const figure of kept) if (figure.unit !== '' && !isPlaced(places.kept.get(figure.unit), figure)) return null
  const anew = new Set(groups.map((group) => groupMembers(crosswalk, group)))
  const still = ahead.filter(({ method, sources: members }) => method === 'group' && !anew.has(members))
  for (let at = 0; at < places.ahead; at += 1) others.set(at, null)
  const made = [...still, ...groupFigures(table, output, place, groups), ...kept.filter(({ unit }) => unit === '')]
  return { ahead: made.sort((a, b) => byText(a.method, b.method) || byText(a.sources, b.sources)), others }
}

/** The targets that some sources enter or may enter. */
function targetsOf(crosswalk: Crosswalk, sources: readonly number[]): ReadonlySet<number> {
  const places = placesOf(crosswalk)
  const targets = new Set<number>()
  for (const source of sources) {
    const { edges = [], pieces = [] } = crosswalk.sources[source] ?? {}
    for (const { target } of edges) targets.add(target)
    for (const { piece } of pieces) for (const id of piece.ends.keys()) targets.add(places.get(id) as number)
  }
  return targets
}

const knownPlaces = new WeakMap<Crosswalk, ReadonlyMap<UnitId, number>>()

function placesOf(crosswalk: Crosswalk): ReadonlyMap<UnitId, number> {
  const known = knownPlaces.get(crosswalk)
  if (known) return known
  const made = new Map(crosswalk.targets.map(({ unit }, at) => [unit.id, at]))
  knownPlaces.set(crosswalk, made)
  return made
}
