import { type Issue, issue, type Place } from '../base/issue.ts'
import { fold, plainName } from '../base/text.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'

/** A code on a list, the name beside it, and where both stand. */
export interface WrittenUnit {
  /** Unit id, or code on the list. */
  readonly text: string
  readonly name?: string | undefined
  readonly listDate: IsoDate
  readonly place: Place
  /** Where the name stands, when elsewhere. */
  readonly namePlace?: Place | undefined
}

/** `89 Tỉnh An Giang`: the code and name a unit last had. */
export function unitTitle(history: UnitHistory, unit: Unit): string {
  const { code, name } = history.lastVersion(unit)
  return `${code} ${name}`
}

/** Does the name beside a code name its unit, in another spelling, or another unit? */
export function nameFaults(history: UnitHistory, unit: Unit, written: WrittenUnit): readonly Issue[] {
  const { name, text, listDate, place, namePlace = place } = written
  if (name === undefined || name.trim() === '') return []
  const version = history.version(unit, listDate)
  if (isNameOf(name, version, plainName)) return []
  if (isNameOf(name, version, fold)) {
    return [issue('unit-name-variant', { value: name, expected: version.name }, namePlace)]
  }
  const level = { level: unit.level }
  const former = history.history(version.code).filter((other) => other !== unit && isEverNamed(other, name))
  const named = history.propose(name, listDate, level).map((proposal) => proposal.unit)
  const holders = [...new Set([...former, ...named])].map((other) => unitTitle(history, other))
  const code = text === unit.id ? version.code : text
  return [issue('code-name-conflict', { code, value: name, expected: version.name, listDate, holders }, namePlace)]
}

function isEverNamed(unit: Unit, name: string): boolean {
  return unit.versions.some((version) => isNameOf(name, version, fold))
}

/** With or without its type word before it; a body is named by its kind and its unit. */
function isNameOf(
  written: string,
  version: { readonly name: string; readonly type: string },
  plain: (text: string) => string,
): boolean {
  const wanted = plain(plainName(written))
  const full = plain(plainName(version.name))
  const type = `${plain(plainName(version.type))} `
  const isTyped = full.toLowerCase().startsWith(type.toLowerCase())
  const other = isTyped ? full.slice(type.length) : `${type}${full}`
  const same = (text: string): boolean => ` ${wanted.toLowerCase()}`.endsWith(` ${text.toLowerCase()}`)
  return same(full) || same(other)
}

/** Does a name, spelled in whatever way, name a version of a unit? */
export function namesUnit(written: string, version: { readonly name: string; readonly type: string }): boolean {
  return isNameOf(written, version, fold)
}
