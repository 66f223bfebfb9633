import type { Language } from '../base/issue.ts'
import { writeDate } from '../base/write-date.ts'
import { writeCount } from '../base/write-number.ts'
import { addDays, type IsoDate } from '../model/iso-date.ts'
import { contains } from '../model/span.ts'
import type { Unit, UnitVersion } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'

const WORDS = {
  vi: { since: 'từ', until: 'đến', candidates: 'Các đơn vị có thể là:', more: 'và còn' },
  en: { since: 'from', until: 'until', candidates: 'Candidates:', more: 'and' },
} as const

const SHOWN = 40

/** A unit as the version of a date describes it. */
export function unitJson(history: UnitHistory, unit: Unit, date: IsoDate): Record<string, string | null> {
  const { code, name, type, parent } = history.version(unit, date)
  return { id: unit.id, code, name, type, level: unit.level, parent }
}

/** Texts in columns as wide as their widest cell; the last one is left as it is. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  return rows
    .map(
      (row) =>
        `${row
          .map((text, at) => text.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

/** A version's name with the unit above it. */
export function nameOf(history: UnitHistory, { name, parent }: UnitVersion, date: IsoDate): string {
  return parent === null ? name : `${name} (${history.version(history.unit(parent), date).name})`
}

/** Units in columns: id, code, name and the unit above. */
export function printUnits(history: UnitHistory, units: readonly Unit[], date: IsoDate): string {
  return inColumns(
    units.map((unit) => {
      const version = history.version(unit, date)
      return [unit.id, version.code, nameOf(history, version, date)]
    }),
  )
}

/** Candidates a person can choose from; one that is not on the list says until when it was. */
export function printCandidates(
  history: UnitHistory,
  units: readonly Unit[],
  date: IsoDate,
  language: Language,
): string {
  if (units.length === 0) return ''
  const { since, until, candidates, more } = WORDS[language]
  const lines = units.slice(0, SHOWN).map((unit) => {
    const version = history.version(unit, date)
    const isOver = !contains(unit, date) && unit.to !== null && unit.to <= date
    const day = isOver && unit.to !== null ? addDays(unit.to, -1) : date
    const isYetToCome = unit.from !== null && unit.from > date
    const life = isOver
      ? `${until} ${writeDate(day, language)}`
      : isYetToCome
        ? `${since} ${writeDate(unit.from ?? '', language)}`
        : ''
    return [`  ${unit.id}`, version.code, nameOf(history, version, isYetToCome ? (unit.from ?? day) : day), life]
  })
  const rest = units.length > SHOWN ? `  … ${more} ${writeCount(units.length - SHOWN, language)}\n` : ''
  return `${candidates}\n${inColumns(lines)}${rest}`
}
