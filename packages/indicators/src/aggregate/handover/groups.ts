import { by, byText } from '../../base/order.ts'
import type { HandoverGround, HandoverGroup } from '../../model/handover.ts'
import type { Unit } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'

/** Sets of things that are joined pair by pair; a set is named after its first member by code unit. */
export class JoinedSets {
  readonly #above = new Map<string, string>()

  join(a: string, b: string): void {
    const [first, second] = [this.nameOf(a), this.nameOf(b)].sort(byText) as [string, string]
    if (first !== second) this.#above.set(second, first)
  }

  nameOf(member: string): string {
    const above = this.#above.get(member)
    return above === undefined ? member : this.nameOf(above)
  }
}

/** Which former and new units went into each other, level by level. */
export class UnitGroups {
  readonly #history: UnitHistory
  readonly #ground: HandoverGround
  readonly #sets = new JoinedSets()

  constructor(history: UnitHistory, ground: HandoverGround) {
    this.#history = history
    this.#ground = ground
    const current = new Set(ground.current)
    for (const { from, to } of history.transfers) {
      if (from === null || to === null) continue
      const [source, target] = [history.unit(from), history.unit(to)]
      if (ground.isFormer(source) && (ground.isFormer(target) || current.has(target))) this.#sets.join(from, to)
    }
  }

  /** The group of a unit; units that ended without going into others are one. */
  groupOf(unit: Unit): string {
    return this.#isStopped(unit) ? '' : this.#sets.nameOf(unit.id)
  }

  #isStopped({ id, to }: Unit): boolean {
    return to === this.#ground.day && this.#history.outgoing(id).length === 0
  }

  /** Groups in which a unit ended, by level and name. */
  list(): readonly HandoverGroup[] {
    const { former, current, day } = this.#ground
    const members = new Map<string, { former: Unit[]; current: Unit[] }>()
    const add = (side: 'former' | 'current', unit: Unit): void => {
      const key = JSON.stringify([unit.level, this.groupOf(unit)])
      const made = members.get(key) ?? { former: [], current: [] }
      members.set(key, made)
      made[side].push(unit)
    }
    for (const unit of former) if (unit.to === day) add('former', unit)
    for (const unit of current) if (unit.from === day) add('current', unit)
    const { levels } = this.#history.head
    return [...members]
      .map(([key, units]): HandoverGroup => {
        const [level = '', id = ''] = JSON.parse(key) as readonly string[]
        return { id, level, ...units, changes: id === '' ? this.#stillChanges() : this.#changesOf(units.former) }
      })
      .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || byText(a.id, b.id))
  }

  /** Changes without transfers: they only end units. */
  #stillChanges(): HandoverGroup['changes'] {
    const moving = new Set(this.#history.transfers.map(({ change }) => change))
    return this.#ground.changes.filter(({ id }) => !moving.has(id))
  }

  #changesOf(former: readonly Unit[]): HandoverGroup['changes'] {
    const { changes } = this.#history
    const ids = new Set(former.flatMap(({ id }) => this.#history.outgoing(id).map(({ change }) => change)))
    return [...ids]
      .map((id) => changes.get(id))
      .filter((change) => change !== undefined)
      .sort(by(({ id }) => id))
  }
}
