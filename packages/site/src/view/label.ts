import { dayBefore, padDate, writeDate, writeSpan } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { lastVersion, type Site, versionAt } from './site.ts'
import type { Language, UnitFacts, VersionFacts } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** A unit as every list shows it: linked name with its mark, code, life and parent. */
export interface UnitLabel {
  readonly id: string
  readonly name: string
  /** "(cũ)", "(mới)" or empty. */
  readonly mark: string
  readonly code: string
  readonly life: string
  readonly parent: string
  /** `null` for a unit outside the scope of the site. */
  readonly href: string | null
  readonly isEnded: boolean
  /** What lists are sorted by: the name without its type, the first day of its life. */
  readonly sort: { readonly name: string; readonly life: string }
}

/** "Tỉnh An Giang (mới)" in Vietnamese, "Tỉnh An Giang (province, new)" in English. */
export function unitName(site: Site, unit: UnitFacts, language: Language, version = lastVersion(unit)): string {
  const mark = markOf(site, unit, language)
  const type = language === 'en' ? sayCode(language, 'type', version.type) : ''
  const words = [type, mark].filter((word) => word !== '')
  return words.length === 0 ? version.name : `${version.name} (${words.join(', ')})`
}

/** The word that tells a unit from its namesake in time; empty when nobody else bore its code or name. */
export function markOf(site: Site, unit: UnitFacts, language: Language): string {
  if (!site.hasNamesake(unit)) return ''
  return say(language, unit.to === null ? 'unit.new' : 'unit.former')
}

/** The label of a unit, linked from a page. */
export function unitLabel(site: Site, unit: UnitFacts, language: Language, from: string): UnitLabel {
  const version = lastVersion(unit)
  return {
    id: unit.id,
    name: unitName(site, unit, language),
    mark: markOf(site, unit, language),
    code: version.code,
    life: writeSpan(unit.from, unit.to, language),
    parent: parentName(site, unit, version),
    href: unitHref(site, unit, language, from),
    isEnded: unit.to !== null,
    sort: { name: site.bareName(version), life: unit.from ?? '' },
  }
}

/** A unit in a sentence or a cell: its name, linked; outside the scope of the site its name with code and dates, as text. */
export interface UnitAnchor {
  readonly text: string
  readonly href: string | null
}

/** A unit by its name, linked from a page. */
export function unitAnchor(site: Site, unit: UnitFacts, language: Language, from: string): UnitAnchor {
  const name = unitName(site, unit, language)
  if (site.hasPage(unit)) return { text: name, href: unitHref(site, unit, language, from) }
  const life = writeSpan(unit.from, unit.to, language)
  return { text: say(language, 'unit.beyond', { name, code: lastVersion(unit).code, life }), href: null }
}

/** The link to a unit's page; none where the unit is outside the scope of the site. */
export function unitHref(site: Site, unit: UnitFacts, language: Language, from: string): string | null {
  return site.hasPage(unit) ? link(from, unitPath(unit, language)) : null
}

/** The names of the units above, nearest first, the outermost left out. */
export function parentName(site: Site, unit: UnitFacts, version: VersionFacts): string {
  const names: string[] = []
  const date = version.to === null ? site.releaseDate : dayBefore(version.to)
  let above = version.parent === null ? undefined : site.unitsById.get(version.parent)
  while (above && names.length < site.facts.register.levels.length && above.level !== site.facts.register.levels[0]) {
    const its = versionAt(above, date)
    names.push(its.name)
    above = its.parent === null ? undefined : site.unitsById.get(its.parent)
  }
  return unit.level === site.facts.register.levels[0] ? '' : names.join(', ')
}

/** The address of a unit's page. */
export function unitPath(unit: UnitFacts, language: Language): string {
  return address.unit(language, unit.id, lastVersion(unit).name)
}

/** When a unit began, or why that is not known. */
export function writeStart(site: Site, unit: UnitFacts, language: Language): string {
  if (unit.from === null) return say(language, 'unknown')
  const change = site.changesById.get(unit.versions[0]?.change ?? '')
  const observed = (unit.versions[0]?.dateKind ?? change?.dateKind) === 'observed'
  return observed
    ? say(language, 'date.observed', { date: writeDate(unit.from, language) })
    : writeDate(unit.from, language)
}

/** The last day of a unit, or why that is not known; empty for a unit in operation. */
export function writeEnd(site: Site, unit: UnitFacts, language: Language): string {
  if (unit.to === null) return ''
  return endIsObserved(site, unit)
    ? say(language, 'date.observedEnd', { date: writeDate(unit.to, language) })
    : padDate(dayBefore(unit.to), language)
}

/** Whether the end of a unit is only the date of a list. */
export function endIsObserved(site: Site, unit: UnitFacts): boolean {
  return site.endChange(unit)?.dateKind === 'observed'
}
