import { issue, type Place } from '../base/issue.ts'
import type { Mapping } from '../generated/types.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Window } from '../model/period.ts'
import type { Unit, UnitId } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import type { CountedFindings } from './counted-findings.ts'
import { namesUnit, unitTitle } from './unit-name.ts'

/** Whose record it is, as the old system wrote it. */
export interface ArchivedUnit {
  readonly code: string
  readonly name: string
  /** The list that the code follows, as stated. */
  readonly listDate: IsoDate
  readonly period: string
  /** `null` when the period could not be read. */
  readonly window: Window | null
  readonly place: Place
}

/** Finds the units of the codes of an archive on their stated lists; what does not fit is told and nothing is guessed. */
export class ArchiveUnits {
  readonly #history: UnitHistory
  readonly #own: ReadonlyMap<string, UnitId>
  readonly #findings: CountedFindings
  readonly #resolved = new Map<string, boolean>()

  constructor(history: UnitHistory, mapping: Mapping | null, findings: CountedFindings) {
    this.#history = history
    this.#own = new Map((mapping?.units ?? []).map(({ code, unit }) => [code, unit]))
    this.#findings = findings
  }

  /** How many codes, each on each of its lists, there were, and how many of them name a unit. */
  get counts(): { readonly codes: number; readonly resolved: number } {
    const all = [...this.#resolved.values()]
    return { codes: all.length, resolved: all.filter((isResolved) => isResolved).length }
  }

  /** The unit of a record; `null` when nobody can say. */
  read(written: ArchivedUnit): UnitId | null {
    const { code, listDate } = written
    const unit = this.#resolve(written)
    this.#resolved.set(JSON.stringify([listDate, code]), unit !== null)
    if (unit !== null) this.#compare(unit, written)
    return unit?.id ?? null
  }

  #resolve({ code, listDate, place }: ArchivedUnit): Unit | null {
    const found = this.#history.resolve(this.#own.get(code) ?? code, listDate)
    if (found.kind === 'found') return found.unit
    if (found.kind === 'not-in-force') {
      const { from, to } = found
      this.#findings.add(['list', code, listDate], (records) =>
        issue('archive-unit-of-other-list', { unit: code, listDate, from, to, records }, place),
      )
      return null
    }
    const candidates = found.candidates.map((unit) => unitTitle(this.#history, unit))
    this.#findings.add(['unit', code, listDate], (records) =>
      issue('archive-unit-unknown', { unit: code, listDate, candidates, records }, place),
    )
    return null
  }

  /** The name beside the code, and the life of the unit beside the period. */
  #compare(unit: Unit, { code, name, listDate, period, window, place }: ArchivedUnit): void {
    const version = this.#history.version(unit, listDate)
    if (name !== '' && !namesUnit(name, version)) {
      const args = { code, name, expected: version.name, listDate }
      this.#findings.add(['name', code, name, listDate], (records) =>
        issue('archive-unit-name-differs', { ...args, records }, place),
      )
    }
    const { from, to } = unit
    const isOutside = window !== null && ((to !== null && to <= window.from) || (from !== null && from >= window.to))
    if (!isOutside) return
    const args = { unit: unitTitle(this.#history, unit), period, from, to }
    this.#findings.add(['life', unit.id, period], (records) =>
      issue('archive-period-outside-life', { ...args, records }, place),
    )
  }
}
