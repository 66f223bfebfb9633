import type { Language } from '../base/issue.ts'
import { padDate, writeDate } from '../base/write-date.ts'
import { writeCount } from '../base/write-number.ts'
import type { Directory, EndedBody, EndedUnit } from '../model/directory.ts'
import { fillSlots } from '../model/head-words.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { askText, DIRECTORY_WORDS } from '../report/directory-cards.ts'
import { inColumns } from './print-units.ts'

const WORDS = {
  vi: {
    counts:
      'Đến ngày {at}: {units} đơn vị đã kết thúc; {lost} đơn vị chưa rõ nay hỏi ai; {bodies} cơ quan đã kết thúc.',
    more: '… và còn {count} (--all, --csv, --vcard, --json)',
    basis: 'Tỷ lệ dân số theo {basis}.',
  },
  en: {
    counts: 'By {at}: {units} units have ended; for {lost} of them nobody is known to ask; {bodies} bodies have ended.',
    more: '… and {count} more (--all, --csv, --vcard, --json)',
    basis: 'Shares of people by {basis}.',
  },
} as const

const SHOWN = 40

/** The directory as people read it: each ended unit with the units to ask now, then counts. */
export function directoryText(
  { units, bodies, at, basis }: Directory,
  history: UnitHistory,
  language: Language,
  isAll: boolean,
): string {
  const words = WORDS[language]
  const count = (value: number): string => writeCount(value, language)
  const shown = isAll ? units : units.slice(0, SHOWN)
  const rest = units.length - shown.length
  const lost = units.filter(({ ask }) => ask.length === 0).length
  const ended = units.reduce((sum, unit) => sum + unit.bodies.length, bodies.length)
  const lines = [
    ...(rest > 0 ? [fillSlots(words.more, { count: count(rest) })] : []),
    fillSlots(words.counts, {
      at: writeDate(at, language),
      units: count(units.length),
      lost: count(lost),
      bodies: count(ended),
    }),
    ...(basis === null ? [] : [fillSlots(words.basis, { basis: history.head.bases?.[basis]?.concept ?? basis })]),
  ]
  const rows = [...shown.flatMap((unit) => unitRows(unit, language)), ...bodies.map((body) => bodyRow(body, language))]
  return `${inColumns(rows)}${lines.join('\n')}\n`
}

function unitRows({ code, name, above, lastDay, ask }: EndedUnit, language: Language): readonly (readonly string[])[] {
  const own = [code, above === '' ? name : `${name} (${above})`, padDate(lastDay, language)]
  if (ask.length === 0) return [[...own, '→', '', DIRECTORY_WORDS[language].nobody]]
  return ask.map((each, at) => [
    ...(at === 0 ? own : ['', '', '']),
    '→',
    each.code,
    `${each.name}${each.above === '' ? '' : ` (${each.above})`}: ${askText(each, language)}`,
  ])
}

function bodyRow({ name, lastDay, ask }: EndedBody, language: Language): readonly string[] {
  const heirs = ask.map((each) => each.name).join('; ')
  return ['', name, padDate(lastDay, language), '→', '', heirs === '' ? DIRECTORY_WORDS[language].nobody : heirs]
}
