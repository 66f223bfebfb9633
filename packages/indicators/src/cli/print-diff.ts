import type { Language } from '../base/issue.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { inColumns, nameOf, printUnits } from './print-units.ts'

const WORDS = {
  vi: { ended: 'Kết thúc', began: 'Hình thành', changed: 'Đổi tên, loại, cấp trên hoặc mã' },
  en: { ended: 'Ended', began: 'Began', changed: 'Changed name, type, parent or code' },
} as const

/** What differs between two lists: units that ended, began, or go on under another description. */
export function printDiff(history: UnitHistory, before: IsoDate, after: IsoDate, language: Language): string {
  const { ended, began, changed } = history.diff(before, after)
  const words = WORDS[language]
  const part = (title: string, units: readonly Unit[], lines: string): string => `${title}: ${units.length}\n${lines}`
  return [
    part(words.ended, ended, printUnits(history, ended, before)),
    part(words.began, began, printUnits(history, began, after)),
    part(words.changed, changed, printChanged(history, changed, before, after)),
  ].join('\n')
}

function printChanged(history: UnitHistory, units: readonly Unit[], before: IsoDate, after: IsoDate): string {
  return inColumns(
    units.map((unit) => {
      const [old, now] = [history.version(unit, before), history.version(unit, after)]
      const code = old.code === now.code ? now.code : `${old.code} → ${now.code}`
      const [was, is] = [nameOf(history, old, before), nameOf(history, now, after)]
      return [unit.id, code, was === is ? `${is}: ${old.type} → ${now.type}` : `${was} → ${is}`]
    }),
  )
}

/** The same for machines. */
export function diffJson<T>(
  history: UnitHistory,
  before: IsoDate,
  after: IsoDate,
  json: (unit: Unit, date: IsoDate) => T,
): { ended: T[]; began: T[]; changed: { before: T; after: T }[] } {
  const { ended, began, changed } = history.diff(before, after)
  return {
    ended: ended.map((unit) => json(unit, before)),
    began: began.map((unit) => json(unit, after)),
    changed: changed.map((unit) => ({ before: json(unit, before), after: json(unit, after) })),
  }
}
