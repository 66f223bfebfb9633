import type {
  ChangeFacts,
  IndicatorFacts,
  InstrumentFacts,
  SeriesFacts,
  SiteFacts,
  TransferFacts,
  UnitFacts,
  VersionFacts,
} from './site-data.ts'

/** Who held a code and when. */
export interface Holder {
  readonly unit: UnitFacts
  readonly from: string | null
  readonly to: string | null
}

/** A version of a unit seen from its parent. */
export interface Child {
  readonly unit: UnitFacts
  readonly version: VersionFacts
}

/** Everything the pages read, indexed once for all pages. */
export class Site {
  readonly facts: SiteFacts
  /** The date whose units the release stands on. */
  readonly releaseDate: string
  /** Those outside the scope of the site as well, to name them. */
  readonly unitsById: ReadonlyMap<string, UnitFacts>
  readonly changesById: ReadonlyMap<string, ChangeFacts>
  readonly instrumentsById: ReadonlyMap<string, InstrumentFacts>
  readonly indicatorsByCode: ReadonlyMap<string, IndicatorFacts>
  /** Holders outside the scope of the site as well. */
  readonly holdersByCode: ReadonlyMap<string, readonly Holder[]>
  readonly seriesByUnit: ReadonlyMap<string, readonly SeriesFacts[]>
  /** Series of closed groups, by each of their members. */
  readonly groupsByUnit: ReadonlyMap<string, readonly SeriesFacts[]>
  readonly seriesByIndicator: ReadonlyMap<string, readonly SeriesFacts[]>
  readonly changesByDate: ReadonlyMap<string, readonly ChangeFacts[]>
  readonly changesByInstrument: ReadonlyMap<string, readonly ChangeFacts[]>
  readonly transfersByChange: ReadonlyMap<string, readonly TransferFacts[]>
  readonly versionsByChange: ReadonlyMap<string, readonly Child[]>
  readonly #incoming: ReadonlyMap<string, readonly TransferFacts[]>
  readonly #outgoing: ReadonlyMap<string, readonly TransferFacts[]>
  readonly #children: ReadonlyMap<string, readonly Child[]>
  readonly #kin: ReadonlySet<string>
  readonly #own: ReadonlySet<UnitFacts>
  readonly #types: readonly string[]
  readonly #collator = new Intl.Collator('vi', { numeric: true })
  /** Levels that have units in operation. */
  readonly liveLevels: ReadonlySet<string>

  constructor(facts: SiteFacts) {
    this.facts = facts
    const { register, report, indicators } = facts
    const units = [...register.units, ...register.beyond.units]
    this.releaseDate = report.release.basis.startsWith('at:')
      ? report.release.basis.slice(3)
      : facts.config.scope.listDate
    this.unitsById = new Map(units.map((unit) => [unit.id, unit]))
    this.#own = new Set(register.units)
    this.changesById = new Map(register.changes.map((change) => [change.id, change]))
    this.instrumentsById = new Map(register.instruments.map((instrument) => [instrument.id, instrument]))
    this.indicatorsByCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))
    this.seriesByUnit = group(report.series, (series) => series.unit)
    this.groupsByUnit = byMember(report.series)
    this.seriesByIndicator = group(report.series, (series) => series.indicator)
    this.changesByDate = group(register.changes, (change) => change.operating)
    this.changesByInstrument = group(register.changes, (change) => change.instrument)
    this.transfersByChange = group(register.transfers, (transfer) => transfer.change)
    this.#incoming = group(register.transfers, (transfer) => transfer.to)
    this.#outgoing = group(register.transfers, (transfer) => transfer.from)
    const seen = units.flatMap((unit) => unit.versions.map((version) => ({ unit, version })))
    this.#children = group(seen, ({ version }) => version.parent)
    this.versionsByChange = group(seen, ({ version }) => version.change)
    this.holdersByCode = holders(units)
    const types = new Set(seen.map(({ version }) => version.type.toLowerCase()))
    this.#types = [...types].sort((a, b) => b.length - a.length)
    this.#kin = kin(this, seen)
    this.liveLevels = new Set(units.filter(({ to }) => to === null).map(({ level }) => level))
  }

  unit(id: string): UnitFacts {
    const unit = this.unitsById.get(id)
    if (!unit) throw new Error(`no unit ${id} in the register`)
    return unit
  }

  /** Whether a unit is in the scope of the site, and so has a page. */
  hasPage(unit: UnitFacts): boolean {
    return this.#own.has(unit)
  }

  /** Transfers that brought territory to a unit. */
  incoming(id: string): readonly TransferFacts[] {
    return this.#incoming.get(id) ?? []
  }

  /** Transfers that took territory from a unit. */
  outgoing(id: string): readonly TransferFacts[] {
    return this.#outgoing.get(id) ?? []
  }

  /** All versions that ever stood under a unit. */
  children(id: string): readonly Child[] {
    return this.#children.get(id) ?? []
  }

  /** Whether a unit is in force on a date. */
  isInForce(unit: UnitFacts, date: string): boolean {
    return (unit.from === null || unit.from <= date) && (unit.to === null || unit.to > date)
  }

  /** Whether another unit ever had this unit's code, or its name under the same parent or in its own line. */
  hasNamesake(unit: UnitFacts): boolean {
    return this.#kin.has(unit.id)
  }

  /** The name without a leading type word, as lists are ordered. */
  bareName({ name }: VersionFacts): string {
    const lower = name.toLowerCase()
    const type = this.#types.find((each) => lower.startsWith(`${each} `))
    return type === undefined ? name : name.slice(type.length + 1)
  }

  /** Vietnamese order of names without their type, then by code. */
  collate(a: VersionFacts, b: VersionFacts): number {
    return this.#collator.compare(this.bareName(a), this.bareName(b)) || (a.code < b.code ? -1 : 1)
  }

  /** The change that ended a unit: the one of its transfers, else the one named after its last day out and its code. */
  endChange(unit: UnitFacts): ChangeFacts | null {
    if (unit.to === null) return null
    const id = this.outgoing(unit.id)[0]?.change ?? `${unit.to}-${lastVersion(unit).code}`
    return this.changesById.get(id) ?? null
  }

  /** The level right under the outermost one: its units carry the tree, the panels and the long tables. */
  get topLevel(): string {
    const { levels } = this.facts.register
    return levels[1] ?? levels[0] ?? ''
  }

  /** The unit itself or its nearest ancestor at the level under the outermost one, on a date of its life. */
  topUnit(unit: UnitFacts, date: string): UnitFacts | null {
    let above: UnitFacts | undefined = unit
    for (let step = 0; above && step <= this.facts.register.levels.length; step += 1) {
      if (above.level === this.topLevel) return above
      const { parent } = versionAt(above, date)
      above = parent === null ? undefined : this.unitsById.get(parent)
    }
    return null
  }
}

/** The version in force on a date; outside the unit's life the nearest one. */
export function versionAt(unit: UnitFacts, date: string): VersionFacts {
  let nearest = unit.versions[0] as VersionFacts
  for (const version of unit.versions) if (version.from === null || version.from <= date) nearest = version
  return nearest
}

/** What a unit was called when it ended, or is called now. */
export function lastVersion(unit: UnitFacts): VersionFacts {
  return unit.versions.at(-1) as VersionFacts
}

/** Values by a key, in the order they come; values without a key are left out. */
export function group<T>(values: readonly T[], keyOf: (value: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    if (key === null) continue
    const members = groups.get(key)
    if (members) members.push(value)
    else groups.set(key, [value])
  }
  return groups
}

function byMember(all: readonly SeriesFacts[]): ReadonlyMap<string, readonly SeriesFacts[]> {
  const found = new Map<string, SeriesFacts[]>()
  for (const series of all) {
    for (const member of series.role === 'group' ? (series.members ?? []) : []) {
      const its = found.get(member)
      if (its) its.push(series)
      else found.set(member, [series])
    }
  }
  return found
}

/** Orders by start, an unknown start first. */
function byStart(a: Holder, b: Holder): number {
  const key = ({ from, to, unit }: Holder): readonly string[] => [from ?? '', to ?? '9999', unit.id]
  const [left, right] = [key(a), key(b)]
  const at = left.findIndex((part, place) => part !== right[place])
  return at < 0 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1
}

function holders(units: readonly UnitFacts[]): ReadonlyMap<string, readonly Holder[]> {
  const byCode = new Map<string, Holder[]>()
  for (const unit of units) {
    for (const code of new Set(unit.versions.map((version) => version.code))) {
      const spans = unit.versions.filter((version) => version.code === code)
      const holder = { unit, from: spans[0]?.from ?? null, to: spans.at(-1)?.to ?? null }
      byCode.set(code, [...(byCode.get(code) ?? []), holder])
    }
  }
  for (const list of byCode.values()) list.sort(byStart)
  return byCode
}

/** Units whose code or name somebody else bore: the code anywhere, the name in their own line or under one parent. */
function kin(site: Site, seen: readonly Child[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const list of site.holdersByCode.values()) {
    if (list.length > 1) for (const { unit } of list) found.add(unit.id)
  }
  const names = group(seen, ({ unit, version }) => `${unit.level}|${version.parent ?? ''}|${site.bareName(version)}`)
  for (const list of names.values()) {
    const ids = new Set(list.map(({ unit }) => unit.id))
    if (ids.size > 1) for (const id of ids) found.add(id)
  }
  const { transfers, beyond } = site.facts.register
  for (const { from, to } of [...transfers, ...beyond.transfers]) {
    const [old, next] = [from && site.unitsById.get(from), to && site.unitsById.get(to)]
    if (old && next && site.bareName(lastVersion(old)) === site.bareName(next.versions[0] as VersionFacts)) {
      found.add(old.id).add(next.id)
    }
  }
  return found
}
