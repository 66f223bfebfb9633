import type { Figure } from '../model/figure.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { restateSum } from './additive.ts'
import type { Crosswalk, SourcePlan, TargetPlan } from './crosswalk.ts'
import { draftFigure, type Outcome, type Place, type UnknownSharePolicy } from './draft.ts'
import type { SeriesTable } from './series-table.ts'
import type { SourceValues } from './source-values.ts'

/**
 * A figure split by the class of units: once by the class each source had on its own list, once by the class of the target. A
 * re-classification is a break of its own, so both are kept, as `name@<list date>`.
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
  const ofClass = sent.masked((source) =>
    isOfClass((crosswalk.sources[source] as SourcePlan).unit, wanted, table.listDate, history),
  )
  const nothing: Pick<Outcome, 'state' | 'value' | 'known'> = { state: 'nil', value: null, known: 0 }
  for (const target of crosswalk.targets) {
    if (!isSent(target, sent, crosswalk)) continue
    const before = restateSum(crosswalk, target, ofClass, policy)
    const after = restateSum(crosswalk, target, sent, policy)
    const isIn = isOfClass(target.unit, wanted, crosswalk.date, history)
    const isKnown = after.method !== 'refused' && after.method !== 'bounded'
    yield draftFigure(crosswalk, target, { ...place, indicator: `${place.indicator}@${table.listDate}` }, before)
    if (crosswalk.date === table.listDate) continue
    const now = isIn || !isKnown ? after : { ...after, ...nothing }
    yield draftFigure(crosswalk, target, { ...place, indicator: `${place.indicator}@${crosswalk.date}` }, now)
  }
}

function isSent(target: TargetPlan, sent: SourceValues, crosswalk: Crosswalk): boolean {
  const feeds = (source: number): boolean => crosswalk.sources[source]?.isObliged === true || sent.rows[source] !== -1
  return target.edges.some(({ source }) => feeds(source)) || target.reached.some(({ piece }) => feeds(piece.source))
}

/** The class of a unit on a list: its own class where the register gives one, else its type. */
function isOfClass(unit: Unit, wanted: string, date: IsoDate, history: UnitHistory): boolean {
  const version = history.version(unit, date)
  return (version.class ?? version.type) === wanted
}
