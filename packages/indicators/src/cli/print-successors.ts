import type { Succession } from '../aggregate/successors.ts'
import type { Language } from '../base/issue.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { inColumns, nameOf } from './print-units.ts'

const WORDS = {
  vi: {
    whole: 'toàn bộ',
    unknown: 'chưa rõ tỷ trọng',
    undetermined: 'chưa xác định đơn vị nào vào đơn vị nào',
    none: 'Không nguồn nào cho biết đơn vị này thuộc về đơn vị nào.',
    held: 'Cấp của đơn vị này không có trên danh mục đó; số liệu giữ ở đơn vị cấp trên.',
  },
  en: {
    whole: 'whole',
    unknown: 'share unknown',
    undetermined: 'not determined who went where',
    none: 'No source says which unit this one went to.',
    held: 'That list has no units of this level; figures stay at the unit above.',
  },
} as const

/** Where a unit is on another list, for machines; an exact share that is no decimal is a fraction as text. */
export function successorsJson(history: UnitHistory, found: readonly Succession[], date: IsoDate): readonly unknown[] {
  return found.map(({ unit, share, undetermined }) => {
    const { code } = history.version(unit, date)
    const number = share === null || share.includes('/') ? share : Number(share)
    return { id: unit.id, code, share: number, undetermined }
  })
}

/** The same in columns, each with its share. */
export function printSuccessors(
  history: UnitHistory,
  { level }: Unit,
  found: readonly Succession[],
  date: IsoDate,
  language: Language,
): string {
  const words = WORDS[language]
  if (found.length === 0) return `${history.list(date, { level }).length > 0 ? words.none : words.held}\n`
  return inColumns(
    found.map(({ unit, share, undetermined }) => {
      const version = history.version(unit, date)
      const size = share === '1' ? words.whole : (share ?? (undetermined ? words.undetermined : words.unknown))
      return [unit.id, version.code, nameOf(history, version, date), size]
    }),
  )
}
