import { add, compare, equal, isZero, multiply, ONE, type Rational, subtract, ZERO } from '../base/rational.ts'
import type { IsoDate } from '../model/iso-date.ts'
import { type Leg, LegReader, type ShareRules } from '../model/shares.ts'
import { contains, isEmpty } from '../model/span.ts'
import type { Unit, UnitId } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'

/** Why a piece of a unit has no known share. */
export type PieceReason = 'needs-weights' | 'undetermined' | 'unresolved' | 'no-successor'

/**
 * A piece of a unit whose way is not known. `closed`: it went into `ends` and nowhere else. `alias`: a weak source names its end.
 * `open`: nobody says where it went, `ends` are candidates. `held`: its level has ended, `holder` keeps it.
 */
export interface Piece {
  readonly kind: 'closed' | 'alias' | 'open' | 'held'
  readonly mass: Rational
  readonly reason: PieceReason
  /** Units it may have reached, with the most of the source that each may have received. */
  readonly ends: ReadonlyMap<UnitId, Rational>
  readonly holder: UnitId | null
}

/** Where one unit's territory is on another date. */
export interface Flow {
  readonly known: ReadonlyMap<UnitId, Rational>
  readonly pieces: readonly Piece[]
  /** Changes crossed, by id. */
  readonly changes: ReadonlySet<string>
}

/** Follows units to one date, forward or backward, under one set of share rules. */
export class FlowReader {
  readonly #history: UnitHistory
  readonly #date: IsoDate
  /** The ways out of units and into them that are followed. */
  readonly legs: LegReader
  readonly #level: string | null
  readonly #flows = new Map<UnitId, Flow>()
  readonly #levels: ReadonlySet<string>

  constructor(history: UnitHistory, date: IsoDate, rules: ShareRules, level: string | null = null) {
    this.#history = history
    this.#date = date
    this.legs = new LegReader(history, rules)
    this.#level = level
    this.#levels = new Set(history.list(date).map((unit) => unit.level))
  }

  /** The flow of one unit to the date; a unit in force then stays where it is. */
  flow(id: UnitId): Flow {
    const known = this.#flows.get(id)
    if (known) return known
    const made = this.#follow(this.#history.unit(id))
    this.#flows.set(id, made)
    return made
  }

  /** A unit read as standing on the target list although the list does not hold it: a named exception of that very list. */
  stay(unit: Unit): Flow {
    return this.#arrive(unit)
  }

  #follow(unit: Unit): Flow {
    if (contains(unit, this.#date) && !isEmpty(unit)) return this.#arrive(unit)
    const forward = unit.to !== null && unit.to <= this.#date
    const legs = forward ? this.legs.forward(unit.id) : this.legs.backward(unit.id)
    if (legs.length === 0) return this.#stop(unit, forward)
    return this.#branch(legs, forward)
  }

  #arrive(unit: Unit): Flow {
    const target = this.#level === null ? unit : this.#history.ancestorAt(unit, this.#level, this.#date)
    if (target) return { known: new Map([[target.id, ONE]]), pieces: [], changes: new Set() }
    return { known: new Map(), pieces: [lost('no-successor')], changes: new Set() }
  }

  /** A unit that ends without a way on: kept by its parent when its whole level has ended, else unresolved. */
  #stop(unit: Unit, forward: boolean): Flow {
    const { parent } = this.#history.lastVersion(unit)
    if (forward && parent !== null && !this.#levels.has(unit.level)) {
      const above = this.flow(parent)
      const [holder] = above.known.keys()
      if (above.known.size === 1 && above.pieces.length === 0 && holder !== undefined) {
        const piece: Piece = { kind: 'held', mass: ONE, reason: 'no-successor', ends: new Map(), holder }
        return { known: new Map(), pieces: [piece], changes: above.changes }
      }
    }
    return { known: new Map(), pieces: [lost('no-successor')], changes: new Set() }
  }

  #branch(legs: readonly Leg[], forward: boolean): Flow {
    const known = new Map<UnitId, Rational>()
    const pieces: Piece[] = []
    const changes = new Set<string>()
    let rest = ONE
    for (const { unit, share, transfer } of legs) {
      if (share && isZero(share)) continue
      changes.add(transfer.change)
      if (unit !== null) for (const change of this.flow(unit).changes) changes.add(change)
      if (!share) continue
      rest = subtract(rest, share)
      if (unit === null) pieces.push({ ...lost('no-successor'), mass: share })
      else spread(this.flow(unit), share, known, pieces)
    }
    const unknown = legs.filter(({ share }) => share === null)
    if (unknown.length > 0 && compare(rest, ZERO) > 0) this.#divide(unknown, rest, forward, known, pieces)
    return { known, pieces, changes }
  }

  /** The remainder `rest` goes along `legs` in a way nobody states. */
  #divide(legs: readonly Leg[], rest: Rational, forward: boolean, known: Map<UnitId, Rational>, pieces: Piece[]): void {
    const flows = legs.flatMap(({ unit }) => (unit === null ? [] : [this.flow(unit)]))
    const isOpen = legs.some(({ unit }) => unit === null)
    const isAlias = legs.every(({ transfer }) => transfer.evidence === 'alias')
    const [first] = flows
    const isOneWay = legs.length === 1 || flows.every((flow) => first && isSame(flow, first))
    if (!isOpen && !isAlias && first && isOneWay) {
      spread(first, rest, known, pieces)
      return
    }
    const ends = new Map<UnitId, Rational>()
    for (const flow of flows) {
      for (const [id, most] of reach(flow)) {
        const mass = multiply(rest, most)
        if (compare(mass, ends.get(id) ?? ZERO) > 0) ends.set(id, mass)
      }
    }
    const isLoose = isOpen || flows.some((flow) => flow.pieces.some(({ kind }) => kind === 'open'))
    const undetermined = legs.some(({ isUndecided }) => isUndecided) || (!forward && isAlias)
    pieces.push({
      kind: isLoose ? 'open' : isAlias ? 'alias' : 'closed',
      mass: rest,
      reason: isLoose ? 'unresolved' : undetermined ? 'undetermined' : 'needs-weights',
      ends,
      holder: null,
    })
  }
}

function lost(reason: PieceReason): Piece {
  return { kind: 'open', mass: ONE, reason, ends: new Map(), holder: null }
}

function isSame(a: Flow, b: Flow): boolean {
  if (a === b) return a.pieces.length === 0
  if (a.pieces.length > 0 || b.pieces.length > 0 || a.known.size !== b.known.size) return false
  return [...a.known].every(([id, share]) => equal(share, b.known.get(id) ?? ZERO))
}

/** The most of a flow's unit that each target may have received. */
function reach(flow: Flow): ReadonlyMap<UnitId, Rational> {
  const most = new Map(flow.known)
  for (const { ends } of flow.pieces) {
    for (const [id, mass] of ends) most.set(id, add(most.get(id) ?? ZERO, mass))
  }
  return most
}

function spread(flow: Flow, share: Rational, known: Map<UnitId, Rational>, pieces: Piece[]): void {
  for (const [id, part] of flow.known) known.set(id, add(known.get(id) ?? ZERO, multiply(share, part)))
  for (const piece of flow.pieces) {
    const ends = new Map([...piece.ends].map(([id, mass]) => [id, multiply(share, mass)]))
    pieces.push({ ...piece, mass: multiply(share, piece.mass), ends })
  }
}
