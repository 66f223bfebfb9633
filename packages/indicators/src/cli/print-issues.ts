import { grouped } from '../base/grouped.ts'
import { commandRemedy, describe, type Issue, type Language, type NameOf, type Place } from '../base/issue.ts'
import { writeCount } from '../base/write-number.ts'

const WORDS = {
  vi: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú', row: 'dòng', column: 'cột', more: 'và còn', times: 'lần' },
  en: { error: 'error', warning: 'warning', note: 'note', row: 'row', column: 'column', more: 'and', times: 'times' },
} as const

const SHOWN = 20

/** A finding as machines read it: code, severity, arguments, place, and its words in both languages. */
export function issueJson(finding: Issue, nameOf?: NameOf): Record<string, unknown> {
  const vi = describe(finding, 'vi', nameOf)
  const en = describe(finding, 'en', nameOf)
  const { code, severity, args, place = {} } = finding
  return {
    code,
    severity,
    args,
    place,
    message: { vi: vi.message, en: en.message },
    remedy: { vi: vi.remedy, en: en.remedy },
  }
}

/** Findings as a JSON array, one a line. */
export function issuesJson(issues: readonly Issue[], nameOf?: NameOf): string {
  if (issues.length === 0) return '[]\n'
  return `[\n${issues.map((each) => JSON.stringify(issueJson(each, nameOf))).join(',\n')}\n]\n`
}

/** Findings as a person reads them, errors first; equal ones are counted, not repeated. */
export function issuesText(issues: readonly Issue[], language: Language, nameOf?: NameOf): string {
  const rank = { error: 0, warning: 1, note: 2 }
  const equal = grouped(issues, ({ code, args, place }) => JSON.stringify([code, args, place]))
  const sorted = [...equal.values()].flatMap((own, at) => (own[0] ? [{ finding: own[0], count: own.length, at }] : []))
  sorted.sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity] || a.at - b.at)
  const lines = sorted.slice(0, SHOWN).map(({ finding, count }) => issueText(finding, count, language, nameOf))
  if (sorted.length > SHOWN) lines.push(`… ${WORDS[language].more} ${writeCount(sorted.length - SHOWN, language)}`)
  return lines.length > 0 ? `${lines.join('\n')}\n` : ''
}

function issueText(finding: Issue, count: number, language: Language, nameOf?: NameOf): string {
  const { message } = describe(finding, language, nameOf)
  const where = placeText(finding.place, language)
  const remedies = remedyLines(finding, language, nameOf).map((line) => `\n    → ${line}`)
  const times = count > 1 ? ` (${writeCount(count, language)} ${WORDS[language].times})` : ''
  return plain(
    `${WORDS[language][finding.severity]} [${finding.code}]${times}${where ? ` ${where}` : ''}: ${message}${remedies.join('')}`,
  )
}

/** What to do about a finding, and what a command offers beside. */
export function remedyLines(finding: Issue, language: Language, nameOf?: NameOf): readonly string[] {
  const command = commandRemedy(finding, language, nameOf)
  return [describe(finding, language, nameOf).remedy, ...(command === null ? [] : [command])]
}

function placeText(place: Place | undefined, language: Language): string {
  if (!place) return ''
  const words = WORDS[language]
  return [
    place.file,
    place.sheet,
    place.range,
    place.row === undefined ? undefined : `${words.row} ${place.row}`,
    place.column === undefined ? undefined : `${words.column} ${place.column}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** Text that cannot move a terminal's cursor, change its colours or turn its direction; line breaks stay. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (letter) => (letter === '\n' ? letter : '\ufffd'))
}

/** JSON that says the same and holds no letter that a terminal obeys: they are written by their numbers. Other texts stay as they are. */
export function plainJson(text: string): string {
  if (!/^[[{]/.test(text)) return text
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (letter) =>
    letter < ' ' ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
