import { writeSpan } from '@chitieu/indicators'
import { address, link } from './address.ts'
import type { SwitchLink } from './indicator-content.ts'
import { unitName } from './label.ts'
import { group, lastVersion, type Site } from './site.ts'
import type { ChangeFacts, Language, UnitFacts } from './site-data.ts'
import { capital, say, sayCode } from './words.ts'

/** By what the list of changes may be narrowed. */
export type FilterAxis = 'loai' | 'cap' | 'tinh'

/** One way to narrow the list of changes. */
export interface HistoryFilter {
  readonly axis: FilterAxis
  readonly value: string
  readonly changes: readonly ChangeFacts[]
}

const made = new WeakMap<Site, readonly HistoryFilter[]>()

/** All ways to narrow the list of changes: by kind, by level, by unit of the level under the outermost one. */
export function historyFilters(site: Site): readonly HistoryFilter[] {
  const known = made.get(site) ?? makeFilters(site)
  made.set(site, known)
  return known
}

function makeFilters(site: Site): readonly HistoryFilter[] {
  const found: Readonly<Record<FilterAxis, Map<string, ChangeFacts[]>>> = {
    loai: new Map(),
    cap: new Map(),
    tinh: new Map(),
  }
  const put = (axis: FilterAxis, value: string, change: ChangeFacts): void => {
    const its = found[axis].get(value)
    if (its) its.push(change)
    else found[axis].set(value, [change])
  }
  for (const change of site.facts.register.changes) {
    for (const kind of change.kinds) put('loai', kind, change)
    const units = unitsOf(site, change)
    for (const level of new Set(units.map(({ level }) => level))) put('cap', level, change)
    const tops = new Set(units.map((unit) => topOf(site, unit, change.operating)))
    for (const top of tops) if (top !== null && site.hasPage(top)) put('tinh', top.id, change)
  }
  return (['loai', 'cap', 'tinh'] as const).flatMap((axis) =>
    [...found[axis]].map(([value, changes]) => ({ axis, value, changes })).sort(byValue(site, axis)),
  )
}

function byValue(site: Site, axis: FilterAxis): (a: HistoryFilter, b: HistoryFilter) => number {
  const { levels } = site.facts.register
  const version = (id: string) => lastVersion(site.unit(id))
  if (axis === 'tinh') return (a, b) => site.collate(version(a.value), version(b.value)) || (a.value < b.value ? -1 : 1)
  if (axis === 'cap') return (a, b) => levels.indexOf(a.value) - levels.indexOf(b.value)
  return (a, b) => (a.value < b.value ? -1 : 1)
}

/** Everyone a change touches: who passed territory, who received it, who got a new version. */
function unitsOf(site: Site, change: ChangeFacts): readonly UnitFacts[] {
  const ends = (site.transfersByChange.get(change.id) ?? []).flatMap(({ from, to }) => [from, to])
  const versions = (site.versionsByChange.get(change.id) ?? []).map(({ unit }) => unit)
  return [...new Set([...ends.flatMap((id) => (id === null ? [] : [site.unit(id)])), ...versions])]
}

/** The unit above on the day, or on the last day of a unit that ended with the change. */
function topOf(site: Site, unit: UnitFacts, operating: string): UnitFacts | null {
  return site.topUnit(unit, unit.to !== null && unit.to <= operating ? (unit.versions.at(-1)?.from ?? '') : operating)
}

/** Whether another ended unit of the level bears the name: then only its days tell them apart. */
function isOneOfSeveral(site: Site, unit: UnitFacts): boolean {
  const { name } = lastVersion(unit)
  return historyFilters(site).some(({ axis, value }) => {
    const other = axis === 'tinh' && value !== unit.id ? site.unit(value) : null
    return other !== null && lastVersion(other).name === name && (other.to === null) === (unit.to === null)
  })
}

/** What a filter is called. */
export function filterName(site: Site, { axis, value }: HistoryFilter, language: Language): string {
  if (axis === 'loai') return capital(sayCode(language, 'kind', value))
  if (axis === 'cap') return capital(sayCode(language, 'level', value))
  const unit = site.unit(value)
  return isOneOfSeveral(site, unit)
    ? `${unitName(site, unit, language)}, ${writeSpan(unit.from, unit.to, language)}`
    : unitName(site, unit, language)
}

/** Links of one axis. */
export interface FilterLinks {
  readonly title: string
  readonly links: readonly SwitchLink[]
  /** Whether there are so many that they stand folded. */
  readonly isLong: boolean
}

const LONG = 20

/** The filters as lists of links; the page itself is marked. */
export function filterLinks(site: Site, language: Language, page: string): readonly FilterLinks[] {
  const titles = { loai: 'flow.byKind', cap: 'flow.byLevel', tinh: 'flow.byTop' } as const
  return [...group(historyFilters(site), ({ axis }) => axis)].map(([, filters]) => ({
    isLong: filters.length > LONG,
    title: filters[0] ? say(language, titles[filters[0].axis]) : '',
    links: filters.map((filter) => {
      const to = address.historyBy(language, filter.axis, filter.value)
      return { text: filterName(site, filter, language), href: link(page, to), isHere: to === page }
    }),
  }))
}
