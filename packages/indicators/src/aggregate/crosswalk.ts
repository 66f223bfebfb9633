import { grouped } from '../base/grouped.ts'
import { by, byText } from '../base/order.ts'
import { isOne, ONE, type Rational } from '../base/rational.ts'
import type { Reason } from '../model/figure.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { ShareRules } from '../model/shares.ts'
import type { Unit, UnitId } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { type Flow, FlowReader, type Piece } from './flow.ts'
import { findLeaks } from './leaks.ts'
import { pathChanges } from './path-changes.ts'

/** A known way from a source to a target. */
export interface Edge {
  readonly source: number
  readonly target: number
  readonly share: Rational
  /** Place among its source's ways: for rounding by largest remainder. */
  readonly place: number
}

/** A piece of a source, with the places of the targets it may have reached. */
export interface SourcePiece {
  readonly source: number
  readonly piece: Piece
  readonly place: number
  /** The lowest unit of the target list that holds all of it. */
  readonly holder: Unit | null
}

/** A piece as one target sees it. */
export interface ReachedBy {
  readonly piece: SourcePiece
  readonly cap: Rational
}

export interface SourcePlan {
  readonly unit: Unit
  /** Owes a figure: absent means missing. */
  readonly isObliged: boolean
  readonly edges: readonly Edge[]
  readonly pieces: readonly SourcePiece[]
  /** Every share and mass is 1: sums need no rounding. */
  readonly isIntegral: boolean
}

export interface TargetPlan {
  readonly unit: Unit
  readonly code: string
  readonly name: string
  readonly edges: readonly Edge[]
  readonly reached: readonly ReachedBy[]
  /** Going back: part of this unit went nobody knows where, so what comes back is not all of it. */
  readonly leak: Reason | null
  /** The one source that is this very unit, when nothing else enters it; else -1. */
  readonly self: number
  readonly isIntegral: boolean
  readonly changes: readonly string[]
}

/** A set of targets whose parts are unknown but whose total is exact. */
export interface ClosedGroup {
  readonly members: readonly number[]
  readonly pieces: readonly SourcePiece[]
}

/** Everything that is known about the way from one list to another, compiled for sums. */
export interface Crosswalk {
  readonly listDate: IsoDate
  readonly date: IsoDate
  readonly sources: readonly SourcePlan[]
  readonly targets: readonly TargetPlan[]
  readonly groups: readonly ClosedGroup[]
}

export interface CrosswalkOptions {
  readonly rules: ShareRules
  readonly level?: string | null
}

/** Compiles the crosswalk of some units of a list to a date; `obliged` are the units that owe a figure. */
export function buildCrosswalk(
  history: UnitHistory,
  listDate: IsoDate,
  date: IsoDate,
  units: readonly Unit[],
  obliged: ReadonlySet<Unit>,
  options: CrosswalkOptions,
): Crosswalk {
  const reader = new FlowReader(history, date, options.rules, options.level ?? null)
  const excepted = new Set(history.exceptions(listDate))
  const ordered = [...new Set(units)].sort(by(({ id }) => id))
  const flows = ordered.map((unit) =>
    listDate === date && excepted.has(unit) ? reader.stay(unit) : reader.flow(unit.id),
  )
  const targetIds = new Set<UnitId>()
  for (const flow of flows) {
    for (const id of flow.known.keys()) targetIds.add(id)
    for (const { ends } of flow.pieces) for (const id of ends.keys()) targetIds.add(id)
  }
  const ids = [...targetIds].sort(byText)
  const place = new Map(ids.map((id, at) => [id, at]))
  const sources = ordered.map((unit, at) =>
    sourcePlan(unit, at, flows[at] as Flow, place, obliged.has(unit), (piece) => holderOf(piece, history, date)),
  )
  const isSummed = (options.level ?? null) !== null
  const leaks = findLeaks(history, listDate, date, ordered, options, isSummed ? undefined : reader)
  const targets = targetPlans(ids, sources, flows, history, date, isSummed, leaks)
  return { listDate, date, sources, targets, groups: closedGroups(sources, place) }
}

function sourcePlan(
  unit: Unit,
  source: number,
  flow: Flow,
  place: ReadonlyMap<UnitId, number>,
  isObliged: boolean,
  holderFor: (piece: Piece) => Unit | null,
): SourcePlan {
  const edges = [...flow.known]
    .sort(by(([id]) => id))
    .map(([id, share], at): Edge => ({ source, target: place.get(id) as number, share, place: at }))
  const pieces = flow.pieces.map(
    (piece, at): SourcePiece => ({ source, piece, place: edges.length + at, holder: holderFor(piece) }),
  )
  const isIntegral = edges.every(({ share }) => isOne(share)) && pieces.every(({ piece }) => isOne(piece.mass))
  return { unit, isObliged, edges, pieces, isIntegral }
}

/** The lowest unit that contains every unit a piece may have reached; a weakly named end is kept one level up. */
function holderOf(piece: Piece, history: UnitHistory, date: IsoDate): Unit | null {
  if (piece.holder !== null) return history.unit(piece.holder)
  if (piece.kind === 'open') return null
  const chains = [...piece.ends.keys()].map((id) => {
    const unit = history.unit(id)
    const above = history.ancestors(unit, date)
    return piece.kind === 'alias' ? above : [unit, ...above]
  })
  const [first = [], ...others] = chains
  return first.find((unit) => others.every((chain) => chain.includes(unit))) ?? null
}

function targetPlans(
  ids: readonly UnitId[],
  sources: readonly SourcePlan[],
  flows: readonly Flow[],
  history: UnitHistory,
  date: IsoDate,
  /** Targets are ancestors of where the flows arrive: the changes are those of units below them. */
  isSummed: boolean,
  leaks: ReadonlyMap<UnitId, Reason>,
): readonly TargetPlan[] {
  const edges: Edge[][] = ids.map(() => [])
  const reached: ReachedBy[][] = ids.map(() => [])
  const place = new Map(ids.map((id, at) => [id, at]))
  const crossed = ids.map(() => new Set<string>())
  sources.forEach((source, at) => {
    const changes = flows[at]?.changes ?? new Set()
    const cross = (target: number): void => {
      for (const change of changes) crossed[target]?.add(change)
    }
    for (const edge of source.edges) {
      edges[edge.target]?.push(edge)
      cross(edge.target)
    }
    for (const piece of source.pieces) {
      for (const [id, cap] of piece.piece.ends) {
        const target = place.get(id) as number
        reached[target]?.push({ piece, cap })
        cross(target)
      }
    }
  })
  return ids.map((id, at): TargetPlan => {
    const unit = history.unit(id)
    const { code, name } = history.version(unit, date)
    const own = edges[at] ?? []
    const pieces = reached[at] ?? []
    const [only] = own
    const isSelf =
      own.length === 1 && pieces.length === 0 && only && isOne(only.share) && sources[only.source]?.unit === unit
    const isIntegral =
      own.every((edge) => sources[edge.source]?.isIntegral) &&
      pieces.every(({ piece }) => sources[piece.source]?.isIntegral)
    const passed = [...(crossed[at] ?? [])].sort(byText)
    const path = passed.length > 0 && !isSummed ? pathChanges(history, id) : null
    const changes = path ? passed.filter((change) => path.has(change)) : passed
    const self = isSelf ? only.source : -1
    return { unit, code, name, edges: own, reached: pieces, leak: leaks.get(id) ?? null, self, isIntegral, changes }
  })
}

/** Targets tied together by pieces whose split is unknown. */
function closedGroups(sources: readonly SourcePlan[], place: ReadonlyMap<UnitId, number>): readonly ClosedGroup[] {
  const root = new Map<number, number>()
  const find = (at: number): number => {
    const up = root.get(at) ?? at
    if (up === at) return at
    const top = find(up)
    root.set(at, top)
    return top
  }
  const closed = sources
    .flatMap(({ pieces }) => pieces.filter(({ piece }) => piece.kind === 'closed'))
    .map((piece) => ({ piece, ends: [...piece.piece.ends.keys()].map((id) => place.get(id) as number) }))
    .filter(({ ends }) => ends.length > 0)
  for (const { ends } of closed) {
    const [first, ...others] = ends as [number, ...number[]]
    root.set(first, find(first))
    for (const other of others) root.set(find(other), find(first))
  }
  const members = grouped(
    [...root.keys()].sort((a, b) => a - b),
    find,
  )
  const pieces = grouped(closed, ({ ends }) => find(ends[0] as number))
  return [...members].map(([top, targets]) => ({
    members: targets,
    pieces: (pieces.get(top) ?? []).map(({ piece }) => piece),
  }))
}

/** The share of one source that reaches one target for certain; 0 when none does. */
export function knownShare(crosswalk: Crosswalk, source: number, target: number): Rational {
  return crosswalk.sources[source]?.edges.find((edge) => edge.target === target)?.share ?? { n: 0n, d: ONE.d }
}
