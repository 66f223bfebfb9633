import { append } from '../base/grouped.ts'
import { by, byText } from '../base/order.ts'
import { fold, plainName } from '../base/text.ts'
import { type CodeLives, codeLives } from './code-lives.ts'
import type { IsoDate } from './iso-date.ts'
import type { RegisterHead } from './register-rows.ts'
import { contains, isEmpty } from './span.ts'
import type { Change, Decision, Transfer, Unit, UnitId, UnitVersion, Weight } from './unit.ts'

/** The parts a history is made of; `buildHistory` makes them from a register folder. */
export interface HistoryParts {
  readonly head: RegisterHead
  readonly units: ReadonlyMap<UnitId, Unit>
  readonly changes: ReadonlyMap<string, Change>
  readonly transfers: readonly Transfer[]
  readonly weights: ReadonlyMap<Transfer, readonly Weight[]>
  readonly decisions: ReadonlyMap<Transfer, readonly Decision[]>
  /** Units that resolve on a list although they are not in force on it: list date → code → unit id. */
  readonly exceptions: ReadonlyMap<IsoDate, ReadonlyMap<string, UnitId>>
}

/** What a text means on a list: one unit, or the reason why not. */
export type Resolution =
  | { readonly kind: 'found'; readonly unit: Unit }
  | { readonly kind: 'unknown'; readonly candidates: readonly Unit[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Unit[] }
  | { readonly kind: 'not-in-force'; readonly unit: Unit; readonly from: IsoDate | null; readonly to: IsoDate | null }

/** A proposal of `propose`, with how sure the likeness is. */
export interface Proposal {
  readonly unit: Unit
  readonly likeness: 'exact' | 'folded'
}

const NO_UNITS: readonly Unit[] = []

/** All units that ever were, and what passed between them: who was what, when. */
export class UnitHistory {
  readonly head: RegisterHead
  readonly units: readonly Unit[]
  readonly changes: ReadonlyMap<string, Change>
  readonly transfers: readonly Transfer[]
  readonly #parts: HistoryParts
  readonly #byCode = new Map<string, readonly Unit[]>()
  #out: ReadonlyMap<UnitId, readonly Transfer[]> | null = null
  #in: ReadonlyMap<UnitId, readonly Transfer[]> | null = null
  readonly #lists = new Map<IsoDate, readonly Unit[]>()
  readonly #families = new Map<IsoDate, ReadonlyMap<UnitId, readonly Unit[]>>()
  #byName: Map<string, Unit[]> | null = null

  constructor(parts: HistoryParts) {
    this.#parts = parts
    this.head = parts.head
    this.units = [...parts.units.values()]
    this.changes = parts.changes
    this.transfers = parts.transfers
    for (const unit of this.units) {
      for (const { code } of unit.versions) {
        const held = this.#byCode.get(code)
        if (held?.at(-1) !== unit) this.#byCode.set(code, held ? [...held, unit] : [unit])
      }
    }
  }

  /** The unit of an id that is known to exist. */
  unit(id: UnitId): Unit {
    const unit = this.#parts.units.get(id)
    if (!unit) throw new Error(`no unit ${id} in the register "${this.head.name}"`)
    return unit
  }

  find(id: UnitId): Unit | null {
    return this.#parts.units.get(id) ?? null
  }

  weights(transfer: Transfer): readonly Weight[] {
    return this.#parts.weights.get(transfer) ?? []
  }

  decisions(transfer: Transfer): readonly Decision[] {
    return this.#parts.decisions.get(transfer) ?? []
  }

  /** Transfers by which a unit's territory left it. */
  outgoing(id: UnitId): readonly Transfer[] {
    this.#out ??= byEnd(this.transfers, 'from')
    return this.#out.get(id) ?? []
  }

  /** Transfers by which a unit's territory came to it. */
  incoming(id: UnitId): readonly Transfer[] {
    this.#in ??= byEnd(this.transfers, 'to')
    return this.#in.get(id) ?? []
  }

  /** The units a unit's territory went to, by id. */
  successors(id: UnitId): readonly Unit[] {
    return this.#ends(this.outgoing(id), (transfer) => transfer.to)
  }

  /** The units a unit's territory came from, by id. */
  predecessors(id: UnitId): readonly Unit[] {
    return this.#ends(this.incoming(id), (transfer) => transfer.from)
  }

  #ends(transfers: readonly Transfer[], end: (transfer: Transfer) => UnitId | null): readonly Unit[] {
    const ids = new Set(transfers.map(end).filter((id) => id !== null))
    return [...ids].sort(byText).map((id) => this.unit(id))
  }

  /** The version in force on a date; outside the unit's life the nearest one. */
  version(unit: Unit, date: IsoDate): UnitVersion {
    const { versions } = unit
    let nearest = versions[0] as UnitVersion
    for (const version of versions) if (version.from === null || version.from <= date) nearest = version
    return nearest
  }

  /** The last version: what the unit was called when it ended, or is called now. */
  lastVersion(unit: Unit): UnitVersion {
    return unit.versions.at(-1) as UnitVersion
  }

  /** The units in force on a date, by code then id. */
  list(date: IsoDate, filter: { readonly level?: string; readonly type?: string } = {}): readonly Unit[] {
    let all = this.#lists.get(date)
    if (!all) {
      const code = new Map<Unit, string>()
      const inForce = this.units.filter((unit) => contains(unit, date) && !isEmpty(unit))
      for (const unit of inForce) code.set(unit, this.version(unit, date).code)
      all = inForce.sort((a, b) => byText(code.get(a) ?? '', code.get(b) ?? '') || byText(a.id, b.id))
      this.#lists.set(date, all)
    }
    const { level, type } = filter
    if (level === undefined && type === undefined) return all
    return all.filter(
      (unit) =>
        (level === undefined || unit.level === level) && (type === undefined || this.version(unit, date).type === type),
    )
  }

  /** The units whose parent on a date is the given one. */
  children(id: UnitId, date: IsoDate): readonly Unit[] {
    let family = this.#families.get(date)
    if (!family) {
      const made = new Map<UnitId, Unit[]>()
      for (const unit of this.list(date)) {
        const { parent } = this.version(unit, date)
        if (parent !== null) append(made, parent, unit)
      }
      family = made
      this.#families.set(date, family)
    }
    return family.get(id) ?? []
  }

  /** The chain of parents on a date, nearest first. */
  ancestors(unit: Unit, date: IsoDate): readonly Unit[] {
    const chain: Unit[] = []
    let { parent } = this.version(unit, date)
    while (parent !== null && chain.length < this.head.levels.length) {
      const above = this.unit(parent)
      chain.push(above)
      parent = this.version(above, date).parent
    }
    return chain
  }

  /** The unit itself or its ancestor at a level, on a date. */
  ancestorAt(unit: Unit, level: string, date: IsoDate): Unit | null {
    if (unit.level === level) return unit
    return this.ancestors(unit, date).find((above) => above.level === level) ?? null
  }

  /** What a unit id, or a code on a list, means. A code means nothing without its list date. */
  resolve(text: string, listDate: IsoDate, filter: { readonly level?: string } = {}): Resolution {
    const fits = (unit: Unit): boolean => filter.level === undefined || unit.level === filter.level
    const found = this.#meant(text, listDate, filter.level)
    const unit = found[0]
    if (found.length > 1) return { kind: 'ambiguous', candidates: [...found].sort(by((each) => each.id)) }
    if (unit) return { kind: 'found', unit }
    const named = this.#parts.units.get(text)
    if (named) return { kind: 'not-in-force', unit: named, from: named.from, to: named.to }
    const held = (this.#byCode.get(text) ?? []).filter(fits)
    const [only, ...others] = held.length === 1 ? held : nearest(codeLives(held, text, listDate))
    if (only && others.length === 0) return this.#notUnder(text, only)
    if (held.length > 0) return { kind: 'unknown', candidates: held }
    const called = this.propose(text, listDate, filter)
    const exact = called.filter(({ likeness }) => likeness === 'exact').map((proposal) => proposal.unit)
    if (exact.length > 1) return { kind: 'ambiguous', candidates: exact }
    return { kind: 'unknown', candidates: called.map((proposal) => proposal.unit) }
  }

  /** A code on a list on which no unit has it, and the one unit that had it last before or has it first after. */
  #notUnder(code: string, unit: Unit): Resolution {
    const versions = unit.versions.filter((version) => version.code === code)
    return { kind: 'not-in-force', unit, from: versions[0]?.from ?? null, to: versions.at(-1)?.to ?? null }
  }

  /** The unit that a text means on a list, where it means one: what `resolve` finds, without reasons. */
  on(text: string, listDate: IsoDate): Unit | null {
    const found = this.#meant(text, listDate, undefined)
    return found.length === 1 ? (found[0] as Unit) : null
  }

  /** The units of a list that have a text as their code, by exception or as their id; most texts mean one or none. */
  #meant(text: string, listDate: IsoDate, level: string | undefined): readonly Unit[] {
    let found = NO_UNITS
    for (const unit of this.#byCode.get(text) ?? NO_UNITS) {
      if (level !== undefined && unit.level !== level) continue
      if (contains(unit, listDate) && !isEmpty(unit) && this.version(unit, listDate).code === text)
        found = withUnit(found, unit)
    }
    const excepted = this.#parts.exceptions.get(listDate)?.get(text)
    const byException = excepted === undefined ? null : this.unit(excepted)
    if (byException && (level === undefined || byException.level === level)) found = withUnit(found, byException)
    const named = this.#parts.units.get(text)
    if (named && (contains(named, listDate) || this.#isExcepted(named.id, listDate))) found = withUnit(found, named)
    return found
  }

  #isExcepted(id: UnitId, listDate: IsoDate): boolean {
    return [...(this.#parts.exceptions.get(listDate)?.values() ?? [])].includes(id)
  }

  /** The named exceptions of a list, by id. */
  exceptions(listDate: IsoDate): readonly Unit[] {
    const ids = new Set(this.#parts.exceptions.get(listDate)?.values() ?? [])
    return [...ids].sort(byText).map((id) => this.unit(id))
  }

  /** Units of a list that bear a name, with or without its type word; exact spellings hide folded ones. Proposals, never answers. */
  propose(
    name: string,
    listDate: IsoDate,
    filter: { readonly parent?: UnitId; readonly level?: string } = {},
  ): readonly Proposal[] {
    const wanted = plainName(name)
    const folded = fold(wanted)
    const named = this.#named(folded)
    if (named.length === 0) return []
    const near: Proposal[] = []
    for (const unit of named) {
      if (!contains(unit, listDate) || isEmpty(unit)) continue
      if (filter.level !== undefined && unit.level !== filter.level) continue
      if (filter.parent !== undefined && !this.ancestors(unit, listDate).some(({ id }) => id === filter.parent))
        continue
      const version = this.version(unit, listDate)
      if (!namesOf(version).some((each) => fold(each) === folded)) continue
      near.push({ unit, likeness: namesOf(version).includes(wanted) ? 'exact' : 'folded' })
    }
    const exact = near.filter(({ likeness }) => likeness === 'exact')
    return (exact.length > 0 ? exact : near).sort(by(({ unit }) => unit.id))
  }

  #named(folded: string): readonly Unit[] {
    if (!this.#byName) {
      this.#byName = new Map()
      for (const unit of this.units) {
        for (const version of unit.versions) {
          for (const name of namesOf(version)) {
            const key = fold(name)
            if (this.#byName.get(key)?.at(-1) !== unit) append(this.#byName, key, unit)
          }
        }
      }
    }
    return this.#byName.get(folded) ?? NO_UNITS
  }

  /** Every unit that ever held a code, oldest first. */
  history(code: string): readonly Unit[] {
    return [...(this.#byCode.get(code) ?? [])].sort((a, b) => byText(a.from ?? '', b.from ?? '') || byText(a.id, b.id))
  }

  /** Units that ended, began or changed their version between two lists. */
  diff(before: IsoDate, after: IsoDate): { ended: Unit[]; began: Unit[]; changed: Unit[] } {
    const old = new Set(this.list(before))
    const now = new Set(this.list(after))
    return {
      ended: [...old].filter((unit) => !now.has(unit)),
      began: [...now].filter((unit) => !old.has(unit)),
      changed: [...now].filter((unit) => old.has(unit) && this.version(unit, before) !== this.version(unit, after)),
    }
  }

  /** Whether a unit owes no figure: its type, or the unit itself, is named in the register. */
  isWithoutObligation(unit: Unit, date: IsoDate): boolean {
    const free = this.head.withoutObligation ?? []
    return free.includes(unit.id) || free.includes(this.version(unit, date).type)
  }
}

/** Who had a code nearest to a list; between two of its lives neither unit is meant more than the other. */
function nearest({ before, after }: CodeLives): readonly Unit[] {
  return before.length > 0 && after.length > 0 ? [] : [...before, ...after].map(({ unit }) => unit)
}

function namesOf(version: UnitVersion): readonly string[] {
  const name = plainName(version.name)
  const type = plainName(version.type)
  const bare = name.toLowerCase().startsWith(`${type.toLowerCase()} `) ? name.slice(type.length + 1) : null
  return bare === null ? [name, plainName(`${type} ${name}`)] : [name, bare, plainName(bare)]
}

function withUnit(units: readonly Unit[], unit: Unit): readonly Unit[] {
  if (units.length === 0) return [unit]
  return units.includes(unit) ? units : [...units, unit]
}

function byEnd(transfers: readonly Transfer[], end: 'from' | 'to'): ReadonlyMap<UnitId, readonly Transfer[]> {
  const ends = new Map<UnitId, Transfer[]>()
  for (const transfer of transfers) {
    const id = transfer[end]
    if (id !== null) append(ends, id, transfer)
  }
  return ends
}
