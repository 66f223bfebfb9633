import type { Issue, Language, NameOf, Severity } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import { writeCount } from '../base/write-number.ts'
import { issuesText } from './print-issues.ts'

const WORDS = {
  vi: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú', all: 'Xem tất cả: thêm --json' },
  en: { error: 'errors', warning: 'warnings', note: 'notes', all: 'To see all: add --json' },
} as const

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']
const SHOWN = 20
/** Notes of one code that are shown; the rest is counted. */
const NOTES = 2

/** How many findings of each severity: `0 errors, 3 warnings, 12 notes`. */
export function lintTotals(issues: readonly Issue[], language: Language): string {
  const words = WORDS[language]
  return SEVERITIES.map((severity) => `${writeCount(countOf(issues, severity), language)} ${words[severity]}`).join(
    ', ',
  )
}

/** A report on a register for a person: the findings that matter most, then how often each code occurs. */
export function printLint(issues: readonly Issue[], language: Language, nameOf?: NameOf): string {
  if (issues.length === 0) return ''
  const words = WORDS[language]
  const counts = new Map<Issue['code'], { readonly severity: Severity; n: number }>()
  for (const { code, severity } of issues) {
    const count = counts.get(code) ?? { severity, n: 0 }
    counts.set(code, count)
    count.n += 1
  }
  const width = String(Math.max(...[...counts.values()].map(({ n }) => n))).length
  const table = [...counts]
    .sort(([a, x], [b, y]) => SEVERITIES.indexOf(x.severity) - SEVERITIES.indexOf(y.severity) || byText(a, b))
    .map(([code, { severity, n }]) => `${String(n).padStart(width)}  ${words[severity].padEnd(8)}  ${code}\n`)
  const shown = firstOfEach(issues)
  const more = issues.length > shown.length ? `${words.all}\n` : ''
  return `${issuesText(shown, language, nameOf)}\n${table.join('')}${more}`
}

/** At most twenty findings, most serious first, notes by example; no code takes all the room while others wait. */
function firstOfEach(issues: readonly Issue[]): readonly Issue[] {
  const turn = new Map<Issue['code'], number>()
  const ordered = issues.map((finding, at) => {
    const nth = turn.get(finding.code) ?? 0
    turn.set(finding.code, nth + 1)
    return { finding, nth, at }
  })
  ordered.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) || a.nth - b.nth || a.at - b.at,
  )
  const telling = ordered.filter(({ finding, nth }) => finding.severity !== 'note' || nth < NOTES)
  return telling.slice(0, SHOWN).map(({ finding }) => finding)
}

function countOf(issues: readonly Issue[], wanted: Severity): number {
  return issues.filter(({ severity }) => severity === wanted).length
}
