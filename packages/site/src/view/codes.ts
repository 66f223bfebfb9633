import { dayBefore, padDate } from '@chitieu/indicators'
import { address, link } from './address.ts'
import type { Anchor } from './frame.ts'
import { type UnitLabel, unitLabel, unitPath } from './label.ts'
import { group, type Holder, lastVersion, type Site } from './site.ts'
import type { Language } from './site-data.ts'
import { capital, say, sayCode } from './words.ts'

const ROWS_IN_PAGE = 400

/** A code with the units that held it, in the order of time. */
export interface HeldCode {
  readonly code: string
  readonly holders: readonly Holder[]
}

const known = new WeakMap<Site, readonly HeldCode[]>()

/** Every code ever held by a unit of the site, by the level of its holder, then by code: codes of one length stand together. */
export function heldCodes(site: Site): readonly HeldCode[] {
  const made =
    known.get(site) ??
    [...site.holdersByCode]
      .map(([code, holders]) => ({ code, holders }))
      .filter(({ holders }) => holders.some(({ unit }) => site.hasPage(unit)))
      .sort((a, b) => rankOf(site, a) - rankOf(site, b) || (a.code < b.code ? -1 : 1))
  known.set(site, made)
  return made
}

function rankOf(site: Site, { holders }: HeldCode): number {
  return site.facts.register.levels.indexOf(levelOf(holders))
}

function levelOf(holders: readonly Holder[]): string {
  return holders.at(-1)?.unit.level ?? ''
}

/** Every code held by more than one unit, by code. */
export function reusedCodes(site: Site): readonly HeldCode[] {
  return heldCodes(site).filter(({ holders }) => holders.length > 1)
}

/** A code of an upper level that now belongs to a unit of another name. */
export interface RenamedCode {
  readonly code: string
  readonly href: string
  readonly now: string
  readonly was: string
}

/** Codes of the level under the outermost one whose holder of today bears another name than the one before. */
export function renamedTopCodes(site: Site, language: Language, page: string): readonly RenamedCode[] {
  return reusedCodes(site).flatMap(({ code, holders }) => {
    const [was, now] = holders.slice(-2)
    if (!was || !now || now.unit.level !== site.topLevel || now.unit.to !== null) return []
    const [old, current] = [lastVersion(was.unit), lastVersion(now.unit)]
    if (site.bareName(old) === site.bareName(current)) return []
    return [{ code, href: link(page, address.code(language, code)), now: current.name, was: old.name }]
  })
}

/** One page of the list of codes, all of one level. */
export interface CodeRange {
  readonly level: string
  readonly first: string
  readonly last: string
  readonly codes: readonly HeldCode[]
}

/** All codes in pages, none of which mixes levels. */
export function codeRanges(site: Site): readonly CodeRange[] {
  return [...group(heldCodes(site), ({ holders }) => levelOf(holders))].flatMap(([level, all]) =>
    Array.from({ length: Math.ceil(all.length / ROWS_IN_PAGE) }, (_, at) => {
      const codes = all.slice(at * ROWS_IN_PAGE, (at + 1) * ROWS_IN_PAGE)
      return { level, first: codes[0]?.code ?? '', last: codes.at(-1)?.code ?? '', codes }
    }),
  )
}

/** What a page of the list is called: the level and its first and last code. */
export function rangeTitle({ level, first, last }: CodeRange, language: Language): string {
  const name = capital(sayCode(language, 'level', level))
  return first === last
    ? say(language, 'codes.single', { level: name, code: first })
    : say(language, 'codes.range', { level: name, first, last })
}

/** A line of the list: a code and who held it. */
export interface CodeRow {
  readonly code: string
  readonly href: string
  readonly names: string
}

/** The lines of a page of codes: a code of several units leads to its page, one of a single unit to that unit. */
export function codeRows(codes: readonly HeldCode[], language: Language, page: string): readonly CodeRow[] {
  return codes.map(({ code, holders }) => ({
    code,
    href: link(
      page,
      holders.length === 1 && holders[0] ? unitPath(holders[0].unit, language) : address.code(language, code),
    ),
    names: holders.map(({ unit }) => lastVersion(unit).name).join(' · '),
  }))
}

/** A holder of a code with the days it held it. */
export interface HolderRow {
  readonly unit: UnitLabel
  readonly level: string
  readonly from: string
  readonly to: string
}

/** The page of a code: every unit that held it, oldest first. */
export interface CodePage {
  readonly path: string
  readonly holders: readonly HolderRow[]
  readonly back: Anchor
}

/** The page of a re-used code. */
export function codePage(site: Site, code: string, language: Language): CodePage {
  const page = address.code(language, code)
  return {
    path: page,
    back: { text: say(language, 'codes.all'), href: link(page, address.codes(language)) },
    holders: (site.holdersByCode.get(code) ?? []).map(({ unit, from, to }) => ({
      unit: unitLabel(site, unit, language, page),
      level: sayCode(language, 'level', unit.level),
      from: from === null ? say(language, 'unknown') : padDate(from, language),
      to: to === null ? say(language, 'unit.current') : padDate(dayBefore(to), language),
    })),
  }
}
