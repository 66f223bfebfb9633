import { append } from '../base/grouped.ts'
import { by, byText } from '../base/order.ts'
import { type Body, type BodyVersion, type Contact, derivedId } from './body.ts'
import type { BodyKind } from './body-kind.ts'
import { addDays, type IsoDate } from './iso-date.ts'
import { receiversOfPeople } from './receivers.ts'
import { contains, isEmpty } from './span.ts'
import type { Unit, UnitId } from './unit.ts'
import type { UnitHistory } from './unit-history.ts'

/** What a registry is made from: the register of units, the kinds that regimes name, the bodies that lists name. */
export interface BodyParts {
  readonly history: UnitHistory
  readonly kinds: ReadonlyMap<string, BodyKind>
  readonly bodies?: readonly Body[]
  /** Contacts of bodies that no list names, by id. */
  readonly contacts?: ReadonlyMap<string, readonly Contact[]>
}

/** All bodies that ever reported: those of the lists, and one of every kind at every unit where no list names any. */
export class BodyRegistry {
  readonly history: UnitHistory
  readonly kinds: ReadonlyMap<string, BodyKind>
  /** The bodies that lists name, by id. */
  readonly listed: readonly Body[]
  readonly #contacts: ReadonlyMap<string, readonly Contact[]>
  readonly #byId = new Map<string, Body>()
  readonly #byPlace = new Map<string, Body[]>()
  readonly #heirs = new Map<string, readonly Body[]>()

  constructor({ history, kinds, bodies = [], contacts = new Map() }: BodyParts) {
    this.#contacts = contacts
    this.history = history
    this.kinds = kinds
    this.listed = [...bodies].sort(by(({ id }) => id))
    for (const body of this.listed) {
      this.#byId.set(body.id, body)
      for (const unit of new Set(body.versions.map(({ territory }) => territory))) {
        const place = derivedId(body.kind, unit)
        append(this.#byPlace, place, body)
      }
    }
  }

  /** The bodies of a kind that ever worked for a unit, by id. */
  bodiesOf(kind: string, unit: UnitId): readonly Body[] {
    const place = derivedId(kind, unit)
    const known = this.#byPlace.get(place)
    if (known) return known
    const made = this.#derive(kind, unit)
    const bodies = made ? [made] : []
    this.#byPlace.set(place, bodies)
    return bodies
  }

  /** The body of a kind that works for a unit on a date, the first by id where there are several. */
  bodyOf(kind: string, unit: UnitId, date: IsoDate): Body | null {
    return this.bodiesOf(kind, unit).find((body) => contains(body, date)) ?? null
  }

  /** The body of an id, be it listed or derived. */
  find(id: string): Body | null {
    const listed = this.#byId.get(id)
    if (listed) return listed
    const at = id.indexOf('@')
    if (at < 0) return null
    const made = this.bodiesOf(id.slice(0, at), id.slice(at + 1))
    return made.find((body) => body.id === id) ?? null
  }

  /** The bodies that stand for a body on a date, by id: itself while it exists, then those that took over, over any number of changes. */
  successorsOf(body: Body, date: IsoDate): readonly Body[] {
    return this.#follow(body, date, new Set())
  }

  /** The bodies that took over when a body ended, by id: those its list names, else those that follow from its territory. */
  heirsOf(body: Body): readonly Body[] {
    const known = this.#heirs.get(body.id)
    if (known) return known
    const heirs =
      body.to === null ? [] : body.successors.length > 0 ? this.#named(body) : this.#fromUnits(body, body.to)
    const sorted = [...new Set(heirs)].sort(by(({ id }) => id))
    this.#heirs.set(body.id, sorted)
    return sorted
  }

  /** What a body was called on a date; outside its life by the nearest version. */
  versionOf(body: Body, date: IsoDate): BodyVersion {
    let nearest = body.versions[0] as BodyVersion
    for (const version of body.versions) if (version.from === null || version.from <= date) nearest = version
    return nearest
  }

  #follow(body: Body, date: IsoDate, passed: ReadonlySet<string>): readonly Body[] {
    if (body.to === null || date < body.to) return [body]
    if (passed.has(body.id)) return []
    const on = new Set([...passed, body.id])
    const ends = new Set(this.heirsOf(body).flatMap((heir) => this.#follow(heir, date, on)))
    return [...ends].sort(by(({ id }) => id))
  }

  #named({ successors }: Body): readonly Body[] {
    return successors.flatMap((id) => this.find(id) ?? [])
  }

  #fromUnits(body: Body, end: IsoDate): readonly Body[] {
    const unit = this.history.find(body.territory)
    if (!unit) return []
    const takesOver = (other: Body): boolean => other !== body && (contains(other, end) || isEmpty(other))
    if (unit.to === null || unit.to > end) return this.bodiesOf(body.kind, unit.id).filter(takesOver)
    const receivers = receiversOfPeople(this.history, unit.id).filter(({ level }) => level === unit.level)
    if (receivers.length > 0) return receivers.flatMap(({ id }) => this.bodiesOf(body.kind, id).filter(takesOver))
    return this.#keepers(body, unit, end)
  }

  /** The level ended: who stands for this kind above, as it was on the last day. */
  #keepers({ kind }: Body, unit: Unit, end: IsoDate): readonly Body[] {
    const keeper = this.kinds.get(this.kinds.get(kind)?.afterEnd ?? '')
    if (!keeper || keeper.level === null) return []
    const lastDay = addDays(end, -1)
    const above = this.history.ancestorAt(unit, keeper.level, lastDay)
    return above ? this.bodiesOf(keeper.kind, above.id).filter((body) => contains(body, lastDay)) : []
  }

  #derive(kind: string, id: UnitId): Body | null {
    const known = this.kinds.get(kind)
    const unit = this.history.find(id)
    if (!known || !unit || unit.level !== known.level) return null
    const { vi, en } = known.names
    const versions = unit.versions.map(
      ({ name, nameEn, from, to }): BodyVersion => ({
        ...{ identifier: '', name: `${vi} – ${name}`, nameEn: `${en} – ${nameEn ?? name}` },
        ...{ parent: null, territory: id, from, to },
      }),
    )
    const own = derivedId(kind, id)
    return {
      ...(versions.at(-1) as BodyVersion),
      ...{ id: own, kind, level: unit.level, versions, from: unit.from, to: unit.to },
      ...{ successors: [], contacts: this.#contacts.get(own) ?? [], isSample: false, isDerived: true },
    }
  }
}

/** The kinds of bodies of a level, by kind. */
export function kindsAt(kinds: ReadonlyMap<string, BodyKind>, level: string): readonly string[] {
  return [...kinds.values()].flatMap((each) => (each.level === level ? [each.kind] : [])).sort(byText)
}
