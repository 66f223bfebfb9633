import type { Language } from '../base/issue.ts'
import { addDays } from '../model/iso-date.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'

/** A unit as the version of a date describes it. */
export function unitJson(history: UnitHistory, unit: Unit, date: string): Record<string, string | null> {
  const { code, name, type, parent } = history.version(unit, date)
  return { id: unit.id, code, name, type, level: unit.level, parent }
}

/** Units in columns: id, code, name, parent. */
export function printUnits(history: UnitHistory, units: readonly Unit[], date: string): string {
  return units
    .map((unit) => {
      const { code, name, parent } = history.version(unit, date)
      const above = parent === null ? '' : ` (${history.version(history.unit(parent), date).name})`
      return `${unit.id}  ${code}  ${name}${above}\n`
    })
    .join('')
}

const WORDS = {
  vi: { from: 'từ', to: 'đến', unknown: 'chưa rõ', now: 'nay', came: 'hình thành từ', went: 'chuyển thành' },
  en: { from: 'from', to: 'to', unknown: 'unknown', now: 'now', came: 'made from', went: 'became' },
} as const

/** The life of each unit: versions with their dates (the last day, not the day after), what it came from and became. */
export function printHistory(history: UnitHistory, units: readonly Unit[], language: Language): string {
  const words = WORDS[language]
  return units
    .map((unit) => {
      const label = (other: Unit): string => `${other.id} ${history.lastVersion(other).name}`
      const versions = unit.versions.map(
        ({ code, name, from, to }) =>
          `  ${code} ${name}, ${words.from} ${from ?? words.unknown} ${words.to} ${to === null ? words.now : addDays(to, -1)}\n`,
      )
      const came = history.predecessors(unit.id).map(label)
      const went = history.successors(unit.id).map(label)
      const lines = [
        came.length > 0 ? `  ${words.came}: ${came.join('; ')}\n` : '',
        went.length > 0 ? `  ${words.went}: ${went.join('; ')}\n` : '',
      ]
      return `${unit.id}\n${versions.join('')}${lines.join('')}`
    })
    .join('')
}
