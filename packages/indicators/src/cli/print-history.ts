import type { Language } from '../base/issue.ts'
import { writeDate } from '../base/write-date.ts'
import { addDays, type IsoDate } from '../model/iso-date.ts'
import type { Transfer, Unit, UnitId, UnitVersion } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { nameOf } from './print-units.ts'

const WORDS = {
  vi: {
    from: 'từ',
    to: 'đến',
    unknown: 'chưa rõ',
    seen: 'có trên danh mục ngày',
    now: 'nay',
    came: 'hình thành từ',
    went: 'chuyển thành',
    part: 'một phần',
    undetermined: 'chưa xác định',
    nobody: 'không nguồn nào nêu đơn vị nhận',
    land: 'đất ngoài mọi đơn vị',
    noEffect: 'kết thúc trong ngày',
  },
  en: {
    from: 'from',
    to: 'to',
    unknown: 'unknown',
    seen: 'on the list of',
    now: 'now',
    came: 'made from',
    went: 'became',
    part: 'in part',
    undetermined: 'undetermined',
    nobody: 'no source names the receiver',
    land: 'land outside any unit',
    noEffect: 'ended the same day',
  },
} as const

/** The life of each unit: its versions with the last day of each, what it came from and what it became, by which instrument. */
export function printHistory(history: UnitHistory, units: readonly Unit[], language: Language): string {
  return units.map((unit) => printLife(history, unit, language)).join('')
}

function printLife(history: UnitHistory, unit: Unit, language: Language): string {
  const words = WORDS[language]
  const versions = unit.versions.map((version) => {
    const { code, from, to } = version
    const end = endOf(version, words, language)
    const name = nameOf(history, version, from ?? (to === null ? '9999-12-31' : addDays(to, -1)))
    return `  ${code} ${name}, ${words.from} ${startOf(history, version, language)} ${words.to} ${end}\n`
  })
  const came = history.incoming(unit.id).map((transfer) => end(history, transfer, 'from', words.land, language))
  const went = history.outgoing(unit.id).map((transfer) => end(history, transfer, 'to', words.nobody, language))
  return [
    `${unit.id}\n`,
    ...versions,
    came.length > 0 ? `  ${words.came}${by(history, history.incoming(unit.id))}: ${came.join('; ')}\n` : '',
    went.length > 0 ? `  ${words.went}${by(history, history.outgoing(unit.id))}: ${went.join('; ')}\n` : '',
  ].join('')
}

/** The last day of a version; one that ended the day it began had none. */
function endOf({ from, to }: UnitVersion, words: (typeof WORDS)[Language], language: Language): string {
  if (to === null) return words.now
  return to === from ? `${writeDate(to, language)} (${words.noEffect})` : writeDate(addDays(to, -1), language)
}

/** A start that only a list shows is not a known start. */
function startOf(history: UnitHistory, { from, change, dateKind }: UnitVersion, language: Language): string {
  const words = WORDS[language]
  if (from === null) return words.unknown
  const isObserved =
    dateKind === 'observed' || (change !== null && history.changes.get(change)?.dateKind === 'observed')
  return isObserved ? `${words.unknown} (${words.seen} ${writeDate(from, language)})` : writeDate(from, language)
}

/** The other end of a transfer, by the name it bore at the change: a source on its last day, a receiver on its first. */
function end(
  history: UnitHistory,
  { kind, change, ...ends }: Transfer,
  side: 'from' | 'to',
  nobody: string,
  language: Language,
): string {
  const id = ends[side]
  const operating = history.changes.get(change)?.operating
  const name = id === null ? nobody : `${id} ${nameAt(history, id, side, operating)}`
  return kind === 'whole' ? name : `${name} (${WORDS[language][kind]})`
}

function nameAt(history: UnitHistory, id: UnitId, side: 'from' | 'to', operating: IsoDate | undefined): string {
  const unit = history.unit(id)
  if (operating === undefined) return history.lastVersion(unit).name
  return history.version(unit, side === 'from' ? addDays(operating, -1) : operating).name
}

/** The instrument of the change behind some transfers, where the register names one. */
function by(history: UnitHistory, [first]: readonly Transfer[]): string {
  const instrument = first ? history.changes.get(first.change)?.instrument : null
  return instrument ? ` (${instrument})` : ''
}
