import { type Succession, successorsOn } from './aggregate/successors.ts'
import { by } from './base/order.ts'
import type { Body } from './model/body.ts'
import { type BodyRegistry, kindsAt } from './model/body-registry.ts'
import type { BodyToAsk, Directory, EndedBody, EndedUnit, UnitToAsk } from './model/directory.ts'
import { addDays, type IsoDate } from './model/iso-date.ts'
import { aspectOf } from './model/shares.ts'
import { contains } from './model/span.ts'
import type { Unit, UnitId } from './model/unit.ts'
import type { UnitHistory } from './model/unit-history.ts'
import { Whereabouts } from './model/whereabouts.ts'

/** What a directory is made for. */
export interface DirectoryOptions {
  /** The day on which people ask. */
  readonly at: IsoDate
  /** Weight basis of the shares; by default the first basis of people that the register names. */
  readonly basis?: string
  /** Units in which, or in whose predecessors, the ended ones lay; none: all. */
  readonly within?: readonly UnitId[]
  /** Contacts for internal use are told too. */
  readonly isInternal?: boolean
}

/** Whom to ask now for every unit and body that has ended: `makeDirectory(bodies, { at: '2025-07-01' })`. */
export function makeDirectory(bodies: BodyRegistry, options: DirectoryOptions): Directory {
  const { history } = bodies
  const { at, within = [] } = options
  const basis = options.basis ?? peopleBasis(history)
  const places = new Whereabouts(history, within)
  const ended = (to: IsoDate | null): to is IsoDate => to !== null && to <= at
  const teller = new BodyTeller(bodies, options)
  const told: Told = {
    ...{ history, at, isOver: (level) => history.list(at, { level }).length === 0 },
    land: successorsOn(history, at, { basis: null, decisions: true }),
    people: successorsOn(history, at, { basis, decisions: true }),
  }
  const units = history.units.flatMap((unit) => {
    if (!ended(unit.to) || !places.isAsked(unit, addDays(unit.to, -1))) return []
    const own = kindsAt(bodies.kinds, unit.level).flatMap((kind) => bodies.bodiesOf(kind, unit.id))
    const over = own.flatMap((body) => (ended(body.to) ? [teller.ended(body, body.to)] : []))
    return [endedUnit(told, unit, unit.to, over)]
  })
  const others = bodies.listed.flatMap((body) => {
    const unit = history.unit(body.territory)
    if (!ended(body.to) || ended(unit.to) || !places.isAsked(unit, addDays(body.to, -1))) return []
    return [teller.ended(body, body.to)]
  })
  return { register: history.head.name, at, basis, units: units.sort(by(({ unit }) => unit)), bodies: others }
}

/** The first basis by name that speaks of people. */
function peopleBasis({ head }: UnitHistory): string | null {
  const names = Object.keys(head.bases ?? {}).sort()
  return names.find((name) => aspectOf(head, name) === 'population') ?? null
}

/** The register as it is told on a day: where the land of a unit went, and where its people. */
interface Told {
  readonly history: UnitHistory
  readonly at: IsoDate
  readonly isOver: (level: string) => boolean
  readonly land: (unit: Unit) => readonly Succession[]
  readonly people: (unit: Unit) => readonly Succession[]
}

function endedUnit(told: Told, unit: Unit, to: IsoDate, bodies: readonly EndedBody[]): EndedUnit {
  const { history } = told
  const { code, name, type } = history.lastVersion(unit)
  const lastDay = addDays(to, -1)
  const [first] = history.outgoing(unit.id)
  const change = first?.change ?? null
  return {
    ...{ unit: unit.id, code, name, type, level: unit.level, above: nameAbove(history, unit, lastDay), lastDay },
    ...{ change, instrument: change === null ? null : (history.changes.get(change)?.instrument ?? null) },
    ...{ ask: unitsToAsk(told, unit, lastDay), bodies },
  }
}

function unitsToAsk(told: Told, unit: Unit, lastDay: IsoDate): readonly UnitToAsk[] {
  const { history, at, isOver, land } = told
  const toAsk = (target: Unit, relation: UnitToAsk['relation'], share: string | null): UnitToAsk => {
    const { code, name } = history.version(target, at)
    return { unit: target.id, code, name, above: nameAbove(history, target, at), relation, share }
  }
  const ends = land(unit)
  if (ends.length === 0 && isOver(unit.level)) {
    const [above] = history.ancestors(unit, lastDay)
    return (above ? land(above) : []).map(({ unit: target }) => toAsk(target, 'held', null))
  }
  const people = new Map(told.people(unit).map((each) => [each.unit.id, each] as const))
  return ends.map(({ unit: target, share, undetermined }) => {
    if (share === '1') return toAsk(target, 'whole', share)
    const known = people.get(target.id)
    if (!known || known.share === '0') return toAsk(target, 'land', '0')
    return toAsk(target, undetermined && known.share === null ? 'undetermined' : 'part', known.share)
  })
}

function nameAbove(history: UnitHistory, unit: Unit, date: IsoDate): string {
  const [above] = history.ancestors(unit, date)
  return above ? history.version(above, date).name : ''
}

/** Tells of bodies what may be told. */
class BodyTeller {
  readonly #bodies: BodyRegistry
  readonly #options: DirectoryOptions
  readonly #asked = new Map<Body, BodyToAsk>()

  constructor(bodies: BodyRegistry, options: DirectoryOptions) {
    this.#bodies = bodies
    this.#options = options
  }

  ended(body: Body, to: IsoDate): EndedBody {
    const { id, identifier, kind, name, isSample, territory: unit } = body
    const ask = this.#bodies.successorsOf(body, this.#options.at).map((heir) => this.#toAsk(heir))
    return { id, identifier, kind, name, isSample, unit, lastDay: addDays(to, -1), ask }
  }

  #toAsk(body: Body): BodyToAsk {
    const known = this.#asked.get(body)
    if (known) return known
    const { at, isInternal = false } = this.#options
    const { identifier, name, territory: unit } = this.#bodies.versionOf(body, at)
    const contacts = body.contacts.filter((each) => contains(each, at) && (isInternal || each.sharing === 'public'))
    const told = { id: body.id, identifier, kind: body.kind, name, isSample: body.isSample, unit, contacts }
    this.#asked.set(body, told)
    return told
  }
}
