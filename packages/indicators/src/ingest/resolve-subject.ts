import { type Issue, issue, type Place } from '../base/issue.ts'
import { fold, plainName } from '../base/text.ts'
import { addDays, type IsoDate } from '../model/iso-date.ts'
import type { Window } from '../model/period.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'

/** What is said of whose figures they are. */
export interface SubjectQuestion {
  /** Unit id, or code on the list. */
  readonly text: string
  readonly name?: string | undefined
  readonly listDate: IsoDate
  readonly period: string
  readonly window: Window
  /** `null`: nobody said whether figures of a unit begun or ended in the period hold the whole of it. */
  readonly covers: 'life' | 'period' | null
  readonly place: Place
  /** Where the name stands, when elsewhere. */
  readonly namePlace?: Place | undefined
}

export interface SubjectReading {
  /** The unit meant, an ended one included; `null` when nobody can say. */
  readonly unit: Unit | null
  readonly issues: readonly Issue[]
}

/** Finds the unit of a code on a declared list and says what does not fit: an ended, split or later unit, a name of another. */
export function resolveSubject(history: UnitHistory, question: SubjectQuestion): SubjectReading {
  const { text, listDate, place } = question
  const found = history.resolve(text, listDate)
  if (found.kind === 'unknown' || found.kind === 'ambiguous') {
    const candidates = found.candidates.map((unit) => unitTitle(history, unit))
    const code = found.kind === 'ambiguous' ? 'unit-ambiguous' : 'unit-unknown'
    return { unit: null, issues: [issue(code, { unit: text, listDate, candidates }, place)] }
  }
  const { unit } = found
  if (found.kind === 'not-in-force') {
    if (unit.to !== null && unit.to <= listDate) return { unit, issues: [endedUnit(history, unit, question)] }
    return { unit, issues: [issue('unit-not-in-force', { unit: text, listDate, from: unit.from, to: unit.to }, place)] }
  }
  return { unit, issues: [...nameFaults(history, unit, question), ...periodFaults(history, unit, question)] }
}

/** `89 Tỉnh An Giang`: the code and name a unit last had. */
export function unitTitle(history: UnitHistory, unit: Unit): string {
  const { code, name } = history.lastVersion(unit)
  return `${code} ${name}`
}

function periodFaults(history: UnitHistory, unit: Unit, question: SubjectQuestion): readonly Issue[] {
  const { window, period, covers, place } = question
  if (unit.to !== null && unit.to <= window.from) return [endedUnit(history, unit, question)]
  const title = unitTitle(history, unit)
  if (unit.from !== null && unit.from >= window.to) {
    return [issue('unit-begins-later', { unit: title, from: unit.from, period }, place)]
  }
  const endsInside = unit.to !== null && unit.to < window.to
  const beginsInside = unit.from !== null && unit.from > window.from
  if (covers === 'period' && endsInside) {
    return [issue('covers-beyond-life', { unit: title, period, to: addDays(unit.to ?? '', -1) }, place)]
  }
  if (covers === null && (endsInside || beginsInside)) {
    const date = (endsInside ? unit.to : unit.from) ?? ''
    return [issue('unit-transitional', { unit: title, period, date }, place)]
  }
  return []
}

/** An ended unit and who took its territory by the end of the period or list that was declared. */
function endedUnit(history: UnitHistory, unit: Unit, { period, window, listDate, place }: SubjectQuestion): Issue {
  const by = [addDays(window.to, -1), listDate].sort().at(-1) as IsoDate
  const successors = heirs(history, unit, by).map((heir) => unitTitle(history, heir))
  const args = { unit: unitTitle(history, unit), to: addDays(unit.to ?? '', -1), period, successors }
  return successors.length > 1
    ? issue('unit-split', { ...args, count: successors.length }, place)
    : issue('unit-ended', args, place)
}

/** Units on a day that hold what was a unit's territory, over all changes between. */
function heirs(history: UnitHistory, unit: Unit, date: IsoDate): readonly Unit[] {
  const found = new Map<string, Unit>()
  const queue = [unit]
  const seen = new Set<string>()
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (seen.has(next.id)) continue
    seen.add(next.id)
    if (next !== unit && (next.to === null || next.to > date)) found.set(next.id, next)
    else queue.push(...history.successors(next.id))
  }
  return [...found.keys()].sort().map((id) => found.get(id) as Unit)
}

function nameFaults(history: UnitHistory, unit: Unit, question: SubjectQuestion): readonly Issue[] {
  const { name, text, listDate, place, namePlace = place } = question
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
