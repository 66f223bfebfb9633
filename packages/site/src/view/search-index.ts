import { dayBefore, writeSpan } from '@chitieu/indicators'
import { type PackedNow, type PackedType, type PackedUnits, packCodes, packNumbers } from '../search/packed.ts'
import { type FormEntry, searchEntries } from './search-entries.ts'
import { lastVersion, type Site, versionAt } from './site.ts'
import type { Language, UnitFacts, VersionFacts } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** What is loaded first and what is loaded for those who look further back. */
export interface SearchIndex {
  readonly now: PackedNow
  readonly past: PackedUnits
}

/** The whole index of a release. */
export function searchIndex(site: Site, forms: readonly FormEntry[]): SearchIndex {
  const types = typesOf(site)
  const units = inOfficialOrder(site)
  const pack = (of: readonly UnitFacts[]): PackedUnits => packUnits(site, of, types)
  return {
    now: {
      types: types.map(({ packed }) => packed),
      life: { vi: lifeWords('vi'), en: lifeWords('en') },
      units: pack(units.filter(({ to }) => to === null)),
      others: searchEntries(site, forms),
    },
    past: pack(units.filter(({ to }) => to !== null)),
  }
}

function lifeWords(language: Language): { readonly former: string; readonly current: string } {
  return { former: say(language, 'unit.former'), current: say(language, 'unit.new') }
}

/** Upper levels first, then by code; of the holders of one code the latest first. */
function inOfficialOrder(site: Site): readonly UnitFacts[] {
  const levels = new Map(site.facts.register.levels.map((level, at) => [level, at]))
  const keyed = site.facts.register.units.map((unit) => ({
    unit,
    level: levels.get(unit.level) ?? levels.size,
    code: lastVersion(unit).code,
  }))
  return keyed
    .sort((a, b) => a.level - b.level || compare(a.code, b.code) || generation(b.unit) - generation(a.unit))
    .map(({ unit }) => unit)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function generation(unit: UnitFacts): number {
  const { code } = lastVersion(unit)
  const found = Number(unit.id.slice(code.length + 1))
  if (unit.id !== `${code}-${found}`)
    throw new Error(`expected the id of a unit to be its code and a number, found ${unit.id}`)
  return found
}

interface KnownType {
  readonly type: string
  readonly packed: PackedType
}

/** Types of the register with the word that names begin with, which is not always the type itself. */
function typesOf(site: Site): readonly KnownType[] {
  const found = new Map<string, KnownType>()
  for (const { versions } of site.facts.register.units) {
    for (const version of versions) {
      const before = wordBefore(site, version)
      const names = { vi: sayCode('vi', 'type', version.type), en: sayCode('en', 'type', version.type) }
      const packed = { before, names, short: shortForms(version.type) }
      const key = typeKey(site, version)
      if (!found.has(key)) found.set(key, { type: key, packed })
    }
  }
  return [...found.values()]
}

function typeKey(site: Site, version: VersionFacts): string {
  return `${version.type}|${wordBefore(site, version)}`
}

function wordBefore(site: Site, version: VersionFacts): string {
  return version.name.slice(0, version.name.length - site.bareName(version).length).trim()
}

function shortForms(type: string): readonly string[] {
  const said = sayCode('vi', 'search.short', type)
  return said === type ? [] : said.split(/,\s*/)
}

function packUnits(site: Site, units: readonly UnitFacts[], types: readonly KnownType[]): PackedUnits {
  const typeAt = new Map(types.map(({ type }, at) => [type, at]))
  const typeNumber = (version: VersionFacts): number => typeAt.get(typeKey(site, version)) ?? -1
  const last = units.map(lastVersion)
  const aboves = new Aboves(site)
  const above = units.map((unit) => aboves.rowOf(unit))
  const spans = [...new Set(units.map(spanKey))]
  const former = formerNames(site, units)
  return {
    names: last.map((version) => site.bareName(version)).join('\n'),
    types: packNumbers(last.map(typeNumber)),
    codes: packCodes(last.map(({ code }) => code)),
    generations: packNumbers(units.map(generation)),
    above: packNumbers(above),
    lives: packNumbers(units.map((unit) => spans.indexOf(spanKey(unit)))),
    marks: units.map((unit) => (site.hasNamesake(unit) ? '1' : '0')).join(''),
    formerSteps: packNumbers(former.map(({ row }, at) => row - (former[at - 1]?.row ?? 0))),
    formerTypes: packNumbers(former.map(({ version }) => typeNumber(version))),
    formerNames: former.map(({ version }) => site.bareName(version)).join('\n'),
    aboves: aboves.packed(),
    spans: { vi: writeSpans(spans, 'vi'), en: writeSpans(spans, 'en') },
  }
}

function spanKey({ from, to }: UnitFacts): string {
  return `${from ?? ''}|${to ?? ''}`
}

function writeSpans(keys: readonly string[], language: Language): string {
  return keys
    .map((key) => {
      const [from = '', to = ''] = key.split('|')
      return writeSpan(from || null, to || null, language)
    })
    .join('\n')
}

/** Names with types that units had before their last ones, each once, in the order of the units. */
function formerNames(site: Site, units: readonly UnitFacts[]): readonly { row: number; version: VersionFacts }[] {
  const title = (version: VersionFacts): string => `${typeKey(site, version)}|${site.bareName(version)}`
  return units.flatMap((unit, row) => {
    const seen = new Set([title(lastVersion(unit))])
    return unit.versions.flatMap((version) => {
      if (seen.has(title(version))) return []
      seen.add(title(version))
      return [{ row, version }]
    })
  })
}

/** The units above, as they were called when the unit ended or are called now, each chain of names once. */
class Aboves {
  readonly #site: Site
  readonly #names: string[] = []
  readonly #next: number[] = []
  readonly #rows = new Map<string, number>()

  constructor(site: Site) {
    this.#site = site
  }

  /** The row of the unit right above, -1 where there is none but the outermost. */
  rowOf(unit: UnitFacts): number {
    const { parent, to } = lastVersion(unit)
    return this.#row(parent, to === null ? this.#site.releaseDate : dayBefore(to))
  }

  packed(): PackedUnits['aboves'] {
    return { names: this.#names.join('\n'), next: packNumbers(this.#next) }
  }

  #row(id: string | null, date: string): number {
    const unit = id === null ? undefined : this.#site.unitsById.get(id)
    if (!unit || unit.level === this.#site.facts.register.levels[0]) return -1
    const { name, parent } = versionAt(unit, date)
    const next = this.#row(parent, date)
    const key = `${name}|${next}`
    const known = this.#rows.get(key)
    if (known !== undefined) return known
    const row = this.#names.push(name) - 1
    this.#next[row] = next
    this.#rows.set(key, row)
    return row
  }
}
