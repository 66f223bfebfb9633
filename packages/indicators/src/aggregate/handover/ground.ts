import { append } from '../../base/grouped.ts'
import { issue } from '../../base/issue.ts'
import { by, byText } from '../../base/order.ts'
import { failed, ok, type Result } from '../../base/result.ts'
import type { Instrument } from '../../generated/types.ts'
import type { HandoverGround } from '../../model/handover.ts'
import { addDays, type IsoDate } from '../../model/iso-date.ts'
import { contains, isEmpty } from '../../model/span.ts'
import type { Change, Unit, UnitId } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { Scope } from '../consolidate/scope.ts'

/** Which handover is wanted: a change, an instrument or a date, and the territory it is limited to. */
export interface GroundWish {
  readonly change: string
  readonly within: Unit | null
  readonly instruments: ReadonlyMap<string, Instrument>
}

/** Finds the units whose territory or work passes to others in what was asked for. */
export function findGround(history: UnitHistory, wish: GroundWish): Result<HandoverGround> {
  const changes = changesOf(history, wish)
  if (changes.length === 0) return failed(issue('change-not-found', notFound(history, wish)))
  const days = [...new Set(changes.map(({ operating }) => operating))].sort(byText)
  const [day = '', ...others] = days
  if (others.length > 0) return failed(issue('handover-days-differ', { change: wish.change, days }))
  return new GroundFinder(history, day).find(changes, wish)
}

/** The changes that an id, an instrument or a date means. */
export function changesOf(
  history: UnitHistory,
  { change, instruments }: Pick<GroundWish, 'change' | 'instruments'>,
): readonly Change[] {
  const one = history.changes.get(change)
  if (one) return [one]
  const named = [...instruments.values()].find(({ id, number }) => id === change || number === change)?.id ?? change
  const all = [...history.changes.values()]
  const own = all.filter(({ instrument }) => instrument === named)
  return own.length > 0 ? own : all.filter(({ operating }) => operating === change)
}

/** Ids that hold the text asked for, else the days on which most changed. */
export function notFound(
  history: UnitHistory,
  { change, instruments }: Pick<GroundWish, 'change' | 'instruments'>,
): { readonly change: string; readonly candidates: readonly string[] } {
  const text = change.toLowerCase()
  const known = [...instruments.values()].flatMap(({ id, number }) => [id, number]).concat(...history.changes.keys())
  const near = known.filter((each) => text !== '' && each.toLowerCase().includes(text)).sort(byText)
  const days = new Map<IsoDate, number>()
  for (const { operating } of history.changes.values()) days.set(operating, (days.get(operating) ?? 0) + 1)
  const busiest = [...days].sort(([a, n], [b, m]) => m - n || byText(a, b)).map(([day]) => day)
  return { change, candidates: near.length > 0 ? near : busiest }
}

class GroundFinder {
  readonly #history: UnitHistory
  readonly #day: IsoDate
  readonly #before: IsoDate
  #moves: ReadonlySet<string> | null = null

  constructor(history: UnitHistory, day: IsoDate) {
    this.#history = history
    this.#day = day
    this.#before = addDays(day, -1)
  }

  find(asked: readonly Change[], { change, within }: GroundWish): Result<HandoverGround> {
    const inside = within ? this.#inside(asked, within) : asked
    const stopped = this.#stopped(inside, within)
    const changes = this.#told(inside, stopped)
    const ended = new Set([...this.#moved(changes), ...stopped])
    if (ended.size === 0) return failed(issue('handover-untouched', { change, unit: within?.id ?? '' }))
    const former = this.#closed(ended)
    const current = this.#heirs(former)
    const scope = this.#above(current, former)
    if (!scope) return failed(issue('no-parent', { unit: [...former][0]?.id ?? '', listDate: this.#day }))
    const { levels } = this.#history.head
    const ranks = [...ended, ...[...ended].flatMap(({ id }) => this.#history.successors(id))].map(({ level }) =>
      levels.indexOf(level),
    )
    return ok({
      ...{ asked: change, within: within?.id ?? null, day: this.#day, changes: [...changes].sort(by(({ id }) => id)) },
      ...{ scope, former: sorted(former), current: sorted(current), top: levels[Math.min(...ranks)] ?? '' },
      isFormer: formerTest(this.#history, former, this.#before),
    })
  }

  /** Changes all of whose new units lie in a territory, or all of whose former ones where it has ended itself. */
  #inside(changes: readonly Change[], within: Unit): readonly Change[] {
    const isAlive = contains(within, this.#day)
    const date = isAlive ? this.#day : this.#before
    const ends = new Map<string, Unit[]>()
    for (const { change, from, to } of this.#history.transfers) {
      const end = isAlive ? to : from
      if (end !== null) append(ends, change, this.#history.unit(end))
    }
    const lies = (unit: Unit): boolean =>
      unit === within || this.#history.ancestors(unit, date).some(({ id }) => id === within.id)
    // Of a change without transfers the units are found by their end.
    return changes.filter(({ id }) => ends.get(id)?.every(lies) ?? true)
  }

  /** Units that the changes ended and that went into others. */
  #moved(changes: readonly Change[]): readonly Unit[] {
    const own = new Set(changes.map(({ id }) => id))
    const ids = this.#history.transfers.flatMap(({ change, from }) => (from !== null && own.has(change) ? [from] : []))
    return [...new Set(ids)].map((id) => this.#history.unit(id)).filter(({ to }) => to === this.#day)
  }

  /** Units that ended without going into others: those a change is named after, or all of the day where all such changes were asked for. */
  #stopped(changes: readonly Change[], within: Unit | null): readonly Unit[] {
    const still = changes.filter((change) => !this.#isMoving(change))
    if (still.length === 0) return []
    const all = [...this.#history.changes.values()].filter((change) => change.operating === this.#day)
    const isAll = all.filter((change) => !this.#isMoving(change)).length === still.length
    const named = new Set(still.map(({ id }) => id))
    const scope = within ? new Scope(this.#history, within) : null
    return this.#history.units
      .filter((unit) => unit.to === this.#day && !isEmpty(unit) && this.#history.outgoing(unit.id).length === 0)
      .filter((unit) => isAll || named.has(this.#nameAfter(unit)))
      .filter((unit) => scope?.holds(unit, this.#before) ?? true)
  }

  /** Changes that move territory, and those without transfers that end one of the units. */
  #told(changes: readonly Change[], stopped: readonly Unit[]): readonly Change[] {
    const names = new Set(stopped.map((unit) => this.#nameAfter(unit)))
    const moving = changes.filter((change) => this.#isMoving(change))
    const still = changes.filter((change) => !this.#isMoving(change))
    const named = still.filter(({ id }) => names.has(id))
    return [...moving, ...(named.length > 0 || stopped.length === 0 ? named : still)]
  }

  #isMoving({ id }: Change): boolean {
    this.#moves ??= new Set(this.#history.transfers.map(({ change }) => change))
    return this.#moves.has(id)
  }

  /** The id that a register gives the change of one unit alone. */
  #nameAfter(unit: Unit): string {
    return `${this.#day}-${this.#history.lastVersion(unit).code}`
  }

  /** With all that lay in units that went into others, and the other sources of the new units. */
  #closed(ended: ReadonlySet<Unit>): ReadonlySet<Unit> {
    const former = new Set<Unit>()
    const queue = [...ended]
    for (let next = queue.pop(); next; next = queue.pop()) {
      if (former.has(next)) continue
      former.add(next)
      const heirs = next.to === this.#day ? this.#history.successors(next.id) : []
      if (heirs.length > 0) queue.push(...this.#below(next))
      for (const heir of heirs) {
        if (heir.from !== this.#day) continue
        queue.push(...this.#history.predecessors(heir.id).filter(({ to }) => to === this.#day))
      }
    }
    return former
  }

  #below({ id }: Unit): readonly Unit[] {
    return this.#history.children(id, this.#before).flatMap((unit) => [unit, ...this.#below(unit)])
  }

  #heirs(former: ReadonlySet<Unit>): ReadonlySet<Unit> {
    const heirs = [...former].flatMap((unit) => (unit.to === this.#day ? this.#history.successors(unit.id) : [unit]))
    return new Set(heirs.filter((unit) => contains(unit, this.#day)))
  }

  /** The lowest unit that contains all new ones; where there are none, all that keep the work of former ones. */
  #above(current: ReadonlySet<Unit>, former: ReadonlySet<Unit>): Unit | null {
    const units = current.size > 0 ? [...current] : this.#keepers(former)
    const [first, ...others] = units.map((unit) => [unit, ...this.#history.ancestors(unit, this.#day)])
    return first?.find((unit) => others.every((chain) => chain.includes(unit))) ?? null
  }

  #keepers(former: ReadonlySet<Unit>): readonly Unit[] {
    const above = [...former].flatMap((unit) => this.#history.ancestors(unit, this.#before).slice(0, 1))
    const heirs = above.flatMap((unit) => (unit.to === this.#day ? this.#history.successors(unit.id) : [unit]))
    return [...new Set(heirs)].filter((unit) => contains(unit, this.#day))
  }
}

function sorted(units: ReadonlySet<Unit>): readonly Unit[] {
  return [...units].sort(by(({ id }) => id))
}

/** Former units of the last day, and units ended before that went into them or lay in them. */
function formerTest(history: UnitHistory, former: ReadonlySet<Unit>, before: IsoDate): (unit: Unit) => boolean {
  const known = new Map<UnitId, boolean>([...former].map(({ id }) => [id, true]))
  const test = (unit: Unit): boolean => {
    const held = known.get(unit.id)
    if (held !== undefined) return held
    known.set(unit.id, false)
    const heirs = unit.to !== null && unit.to <= before ? history.successors(unit.id) : []
    const { parent } = history.lastVersion(unit)
    const isStopped = unit.to !== null && unit.to <= before && heirs.length === 0 && parent !== null
    const made = heirs.some(test) || (isStopped && test(history.unit(parent)))
    known.set(unit.id, made)
    return made
  }
  return test
}
