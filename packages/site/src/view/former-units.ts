import { dayBefore, writeCount, writeSpan } from '@chitieu/indicators'
import { address, link, safe } from './address.ts'
import type { Anchor } from './frame.ts'
import type { SwitchLink } from './indicator-content.ts'
import { type UnitAnchor, type UnitLabel, unitAnchor, unitLabel, unitName, writeEnd } from './label.ts'
import { type Reference, referenceOf } from './reference.ts'
import { lastVersion, type Site } from './site.ts'
import type { Language, UnitFacts } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** A unit that ended: who went on with its territory, how, and by which document. */
export interface FormerRow {
  readonly unit: UnitLabel
  readonly level: string
  readonly end: string
  readonly successors: readonly (UnitAnchor & { readonly kind: string })[]
  /** Said where no successor is known. */
  readonly noSuccessor: string
  readonly reference: Reference | null
}

/** A page of the directory: the ended units that last stood under one unit. */
export interface FormerPart {
  readonly segment: string
  readonly top: UnitFacts
  readonly part: number
  readonly parts: number
  readonly units: readonly UnitFacts[]
}

const ROWS_IN_PAGE = 500
const made = new WeakMap<Site, readonly FormerPart[]>()

/** The pages of the directory below its first one, by the unit of the level under the outermost one. */
export function formerParts(site: Site): readonly FormerPart[] {
  const known = made.get(site) ?? makeParts(site)
  made.set(site, known)
  return known
}

function makeParts(site: Site): readonly FormerPart[] {
  const byTop = new Map<UnitFacts, UnitFacts[]>()
  for (const unit of site.facts.register.units) {
    if (unit.to === null || unit.level === site.topLevel) continue
    const top = site.topUnit(unit, dayBefore(unit.to))
    if (!top) continue
    const its = byTop.get(top)
    if (its) its.push(unit)
    else byTop.set(top, [unit])
  }
  return [...byTop].sort(([a], [b]) => order(site)(a, b)).flatMap(([top, units]) => partsOf(site, top, units))
}

function partsOf(site: Site, top: UnitFacts, units: readonly UnitFacts[]): readonly FormerPart[] {
  const { levels } = site.facts.register
  const sorted = [...units].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || order(site)(a, b))
  const parts = Math.ceil(sorted.length / ROWS_IN_PAGE)
  return Array.from({ length: parts }, (_, at) => ({
    segment: at === 0 ? safe(top.id) : `${safe(top.id)}-p${at + 1}`,
    top,
    part: at + 1,
    parts,
    units: sorted.slice(at * ROWS_IN_PAGE, (at + 1) * ROWS_IN_PAGE),
  }))
}

function order(site: Site): (a: UnitFacts, b: UnitFacts) => number {
  return (a, b) => site.collate(lastVersion(a), lastVersion(b)) || (a.id < b.id ? -1 : 1)
}

/** The ended units of the level under the outermost one. */
export function endedTops(site: Site): readonly UnitFacts[] {
  return site.facts.register.units.filter(({ level, to }) => level === site.topLevel && to !== null).sort(order(site))
}

/** Ended units as lines of a table. */
export function formerRows(
  site: Site,
  units: readonly UnitFacts[],
  language: Language,
  page: string,
): readonly FormerRow[] {
  return units.map((unit) => {
    const change = site.endChange(unit)
    const successors = site.outgoing(unit.id).flatMap(({ to, kind }) => {
      const next = to === null ? undefined : site.unitsById.get(to)
      return next
        ? [
            {
              ...unitAnchor(site, next, language, page),
              kind: say(language, `transfer.kind.${kind}`),
            },
          ]
        : []
    })
    const isLevelGone = !site.liveLevels.has(unit.level)
    return {
      unit: unitLabel(site, unit, language, page),
      level: sayCode(language, 'level', unit.level),
      end: writeEnd(site, unit, language),
      successors,
      noSuccessor: successors.length > 0 ? '' : say(language, isLevelGone ? 'former.levelEnded' : 'unknown'),
      reference: change ? referenceOf(site, change, language, page) : null,
    }
  })
}

/** Links to the lower levels, with how many units each page holds. */
export function formerLinks(
  site: Site,
  language: Language,
  page: string,
): readonly (Anchor & { readonly note: string })[] {
  const counts = new Map<UnitFacts, number>()
  for (const { top, units } of formerParts(site)) counts.set(top, (counts.get(top) ?? 0) + units.length)
  return formerParts(site)
    .filter(({ part }) => part === 1)
    .map(({ top, segment }) => ({
      text: unitName(site, top, language),
      href: link(page, address.formerUnitsOf(language, segment)),
      note: [
        say(language, 'indicator.units', { n: writeCount(counts.get(top) ?? 0, language) }),
        ...(isNameTwice(top, [...counts.keys()]) ? [writeSpan(top.from, top.to, language)] : []),
      ].join(' · '),
    }))
}

/** Whether another of the units bears the same name, so that only their days tell them apart. */
function isNameTwice(unit: UnitFacts, units: readonly UnitFacts[]): boolean {
  return units.some((other) => other !== unit && lastVersion(other).name === lastVersion(unit).name)
}

/** Links between the pages of one unit; none where there is one page. */
export function formerPager(
  site: Site,
  { top, parts }: FormerPart,
  language: Language,
  page: string,
): readonly SwitchLink[] {
  if (parts < 2) return []
  return formerParts(site)
    .filter((each) => each.top === top)
    .map(({ segment, part }) => {
      const to = address.formerUnitsOf(language, segment)
      return {
        text: say(language, 'table.part', { n: String(part), total: String(parts) }),
        href: link(page, to),
        isHere: to === page,
      }
    })
}
