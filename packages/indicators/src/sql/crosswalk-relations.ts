import {
  buildCrosswalk,
  type Crosswalk,
  type ReachedBy,
  type SourcePlan,
  type TargetPlan,
} from '../aggregate/crosswalk.ts'
import { obligedUnits } from '../aggregate/list-plans.ts'
import { byText } from '../base/order.ts'
import { compare, printRational, type Rational } from '../base/rational.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { commonParts } from './common-denominator.ts'
import { type FilledRelation, RELATIONS, type RelationCell, type RelationName } from './relation.ts'

/** From which lists to which, and by which shares. */
export interface CrosswalkQuestion {
  readonly history: UnitHistory
  readonly to: IsoDate
  /** Units that figures are sent for, by the list their codes are of. */
  readonly lists: ReadonlyMap<IsoDate, ReadonlySet<Unit>>
  /** Units that owe a figure, by list; otherwise they are taken from the levels of `lists`. */
  readonly obliged?: ReadonlyMap<IsoDate, ReadonlySet<Unit>>
  /** Weight basis; also says whether land or people of a transfer is read. */
  readonly basis?: string | null
  /** Sum to the units of this level. */
  readonly level?: string | null
  readonly decisions?: boolean
}

/** The relations, and the largest whole number by which the plan multiplies a figure. */
export interface CrosswalkRelations {
  readonly relations: readonly FilledRelation[]
  readonly largestFactor: bigint
}

type Rows = Record<RelationName, RelationCell[][]>

/** The crosswalks of some lists as relations; sources, targets and groups of all lists are numbered in one row. */
export function crosswalkRelations(question: CrosswalkQuestion): CrosswalkRelations {
  const names = Object.keys(RELATIONS) as readonly RelationName[]
  const rows = Object.fromEntries(names.map((name): [string, RelationCell[][]] => [name, []])) as Rows
  for (const [listDate, units] of [...question.lists].sort(([a], [b]) => byText(a, b)))
    new ListRelations(crosswalkOf(question, listDate, units), question.history, rows).add()
  const factors = [...rows.ways, ...rows.reached].flatMap((row) => row.filter((cell) => typeof cell === 'bigint'))
  const weights = rows.targets.map((row) => row[WEIGHT_CELL] as bigint)
  return {
    relations: names.map((name) => ({ relation: RELATIONS[name], rows: rows[name] })),
    largestFactor: [...factors, ...weights].reduce((most, each) => (each > most ? each : most), 1n),
  }
}

const WEIGHT_CELL = RELATIONS.targets.columns.findIndex(({ name }) => name === 'owedWeight')

function crosswalkOf(question: CrosswalkQuestion, listDate: IsoDate, units: ReadonlySet<Unit>): Crosswalk {
  const { history, to, basis = null, level = null, decisions = true } = question
  const obliged = question.obliged?.get(listDate) ?? obligedUnits(history, listDate, units)
  const all = [...new Set([...obliged, ...units])]
  return buildCrosswalk(history, listDate, to, all, obliged, { rules: { basis, decisions }, level })
}

/** Adds the crosswalk of one list to the rows. */
class ListRelations {
  readonly #crosswalk: Crosswalk
  readonly #history: UnitHistory
  readonly #rows: Rows
  readonly #firstSource: number
  readonly #firstTarget: number

  constructor(crosswalk: Crosswalk, history: UnitHistory, rows: Rows) {
    this.#crosswalk = crosswalk
    this.#history = history
    this.#rows = rows
    this.#firstSource = rows.sources.length
    this.#firstTarget = rows.targets.length
  }

  add(): void {
    this.#addSpellings()
    for (const [at, source] of this.#crosswalk.sources.entries()) this.#addSource(source, at)
    for (const [at, target] of this.#crosswalk.targets.entries()) this.#addTarget(target, at)
    this.#addClusters()
  }

  /** Codes and ids of the list; the id of a source means it even where the list does not hold it. */
  #addSpellings(): void {
    const { sources, targets, listDate } = this.#crosswalk
    const placeOf = new Map(sources.map(({ unit }, at) => [unit, at]))
    const alone = new Set(targets.flatMap(({ self }) => (self < 0 ? [] : [self])))
    const spelled = new Map(sources.map(({ unit }, at) => [unit.id, at]))
    for (const { id, versions } of this.#history.units) {
      for (const text of [id, ...versions.map(({ code }) => code)]) {
        const unit = this.#history.on(text, listDate)
        const at = unit ? placeOf.get(unit) : undefined
        if (at !== undefined) spelled.set(text, at)
      }
    }
    for (const [text, at] of [...spelled].sort(([a], [b]) => byText(a, b))) {
      const since = alone.has(at) ? (sources[at]?.unit.from ?? null) : null
      this.#rows.spellings.push([listDate, text, this.#firstSource + at, since])
    }
  }

  #addSource({ unit, isObliged, edges, pieces, isIntegral }: SourcePlan, at: number): void {
    const { listDate, targets } = this.#crosswalk
    const source = this.#firstSource + at
    const [only] = edges
    const holder = only && isIntegral && edges.length === 1 ? (targets[only.target]?.unit ?? unit) : unit
    const isOdd = !isIntegral || pieces.length > 0 || !isObliged
    const flags = [isObliged, isIntegral, isOdd].map(Number)
    this.#rows.sources.push([source, listDate, unit.id, ...flags, ...this.#holderCells(holder)])
    if (!isIntegral) {
      const shares = [...edges.map(({ share }) => share), ...pieces.map(({ piece }) => piece.mass)]
      const { parts, denominator } = commonParts(shares)
      for (const [place, portion] of parts.entries()) this.#rows.ways.push([source, place, portion, denominator])
    }
    for (const { piece, place, holder: above } of pieces) {
      if (piece.kind === 'open') continue
      const lineage = `${unit.id}@${printRational(piece.mass)}`
      this.#rows.pieces.push([source, place, ...this.#holderCells(above), piece.reason, lineage])
    }
  }

  /** Id, code and name of a unit on the new list, or as it was last before. */
  #holderCells(holder: Unit | null): readonly string[] {
    if (!holder) return ['', '', '']
    const { targets, date } = this.#crosswalk
    const target = targets.find(({ unit }) => unit === holder)
    const version = holder.versions.findLast(({ from }) => from === null || from <= date)
    return [holder.id, target?.code ?? version?.code ?? '', target?.name ?? version?.name ?? '']
  }

  #addTarget(target: TargetPlan, at: number): void {
    const { sources, listDate } = this.#crosswalk
    const { unit, code, name, leak, self, edges, reached } = target
    const number = this.#firstTarget + at
    const entering = enteringSources(target)
    const { parts } = commonParts(entering.flatMap(({ shares }) => shares))
    let next = 0
    let owed = 0
    let owedWeight = 0n
    for (const { source, place, shares, isCounted } of entering) {
      const plan = sources[source] as SourcePlan
      const weight = shares.reduce((sum) => sum + (parts[next++] as bigint), 0n)
      if (isCounted && plan.isObliged) {
        owed += 1
        owedWeight += weight
      }
      const edge = edges.find((each) => each.source === source)
      const isCut = edge !== undefined && edge.share.d !== 1n
      const flags = [plan.isObliged, plan.isIntegral, isCounted].map(Number)
      const lineage = lineageOf(plan.unit.id, edge?.share ?? null, isClosedInto(target, source))
      this.#rows.entering.push([number, this.#firstSource + source, ...flags, place, Number(isCut), weight, lineage])
    }
    for (const [turn, reach] of reached.entries()) this.#addReached(number, reach, turn)
    const fed = entering.some(({ source }) => sources[source]?.isObliged)
    const lineage = entering
      .filter(({ isCounted }) => isCounted)
      .sort((a, b) => a.source - b.source)
      .map(({ source }) => {
        const share = edges.find((each) => each.source === source)?.share ?? null
        return lineageOf(sources[source]?.unit.id ?? '', share, isClosedInto(target, source))
      })
    this.#rows.targets.push([
      ...[number, listDate, unit.id, code, name, unit.from, leak],
      self < 0 ? null : this.#firstSource + self,
      ...[Number(fed), entering.length, entering.filter(({ isCounted }) => isCounted).length],
      ...[
        Number(edges.some(({ share }) => share.d !== 1n)),
        owed,
        owedWeight,
        Number(reached.length > 0),
        blurOf(target),
      ],
      lineage.join('|'),
    ])
    this.#addNested(number, target)
  }

  #addReached(target: number, { piece, cap }: ReachedBy, turn: number): void {
    const plan = this.#crosswalk.sources[piece.source] as SourcePlan
    const { kind, reason, mass } = piece.piece
    const flags = [plan.isObliged, kind === 'open'].map(Number)
    const less = Number(compare(cap, mass) < 0)
    const source = this.#firstSource + piece.source
    this.#rows.reached.push([target, source, piece.place, turn, ...flags, reason, cap.n, cap.d, less])
  }

  #addNested(target: number, { edges }: TargetPlan): void {
    const { sources, listDate } = this.#crosswalk
    const units = new Map(edges.map(({ source }) => [(sources[source] as SourcePlan).unit, source]))
    if (new Set([...units.keys()].map(({ level }) => level)).size < 2) return
    for (const [unit, source] of units) {
      for (const above of this.#history.ancestors(unit, listDate)) {
        const outer = units.get(above)
        if (outer !== undefined) this.#rows.nested.push([target, this.#firstSource + source, this.#firstSource + outer])
      }
    }
  }

  #addClusters(): void {
    const { groups, targets, sources, listDate } = this.#crosswalk
    for (const { members, pieces } of groups) {
      const plans = members.map((member) => targets[member] as TargetPlan)
      const isSound = plans.every(
        ({ leak, reached }) => leak === null && reached.every(({ piece }) => piece.piece.kind === 'closed'),
      )
      if (!isSound) continue
      const cluster = this.#rows.clusters.length
      const entering = new Set(plans.flatMap((plan) => enteringSources(plan).map(({ source }) => source)))
      const owed = [...entering].filter((source) => sources[source]?.isObliged).length
      const ids = plans.map(({ unit }) => unit.id).sort(byText)
      this.#rows.clusters.push([cluster, listDate, ids.join('|'), ids.length, owed])
      for (const member of members) this.#rows.members.push([cluster, this.#firstTarget + member])
      for (const { source, place } of pieces) this.#rows.within.push([cluster, this.#firstSource + source, place])
    }
  }
}

/** A source that enters a target: by a known way, by pieces that may have reached it, or both. */
interface EnteringSource {
  readonly source: number
  /** Place of the known way. */
  readonly place: number | null
  /** Shares by which it counts where something is missing. */
  readonly shares: readonly Rational[]
  readonly isCounted: boolean
}

function enteringSources({ edges, reached }: TargetPlan): readonly EnteringSource[] {
  const all = new Set([...edges.map(({ source }) => source), ...reached.map(({ piece }) => piece.source)])
  return [...all].map((source) => {
    const edge = edges.find((each) => each.source === source)
    const caps = reached.flatMap(({ piece, cap }) =>
      piece.source === source && piece.piece.kind === 'closed' ? [cap] : [],
    )
    const shares = [...(edge ? [edge.share] : []), ...caps]
    return { source, place: edge?.place ?? null, shares, isCounted: shares.length > 0 }
  })
}

function isClosedInto({ reached }: TargetPlan, source: number): boolean {
  return reached.some(({ piece }) => piece.source === source && piece.piece.kind === 'closed')
}

function lineageOf(unit: string, share: Rational | null, isAlsoUnknown: boolean): string {
  return [...(share ? [`${unit}@${printRational(share)}`] : []), ...(isAlsoUnknown ? [`${unit}@?`] : [])].join('|')
}

/** Why a target is not exact when nothing is missing: an open way first. */
function blurOf({ leak, reached }: TargetPlan): string | null {
  const open = reached.find(({ piece }) => piece.piece.kind === 'open')
  return open?.piece.piece.reason ?? leak ?? reached[0]?.piece.piece.reason ?? null
}
