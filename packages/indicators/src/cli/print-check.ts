import { describe, type Language, type NameOf } from '../base/issue.ts'
import { writeCount } from '../base/write-number.ts'
import type { CheckResult, Finding } from '../model/check-result.ts'
import { plain, remedyLines } from './print-issues.ts'

const WORDS = {
  vi: {
    error: 'lỗi',
    warning: 'cảnh báo',
    note: 'ghi chú',
    cells: 'ô',
    rules: 'quy tắc',
    ruleSet: 'bộ quy tắc',
    files: 'tệp',
    valid: 'hợp lệ',
    reason: 'Lý do đã ghi',
    sheet: 'trang',
    row: 'dòng',
    column: 'cột',
    cell: 'ô',
  },
  en: {
    error: 'error',
    warning: 'warning',
    note: 'note',
    cells: 'cells',
    rules: 'rules',
    ruleSet: 'rule set',
    files: 'files',
    valid: 'valid',
    reason: 'Reason given',
    sheet: 'sheet',
    row: 'row',
    column: 'column',
    cell: 'cell',
  },
} as const

/** Findings as people read them: by file, sheet and cell, and the counts even when nothing is wrong. */
export function checkText(result: CheckResult, language: Language): string {
  const words = WORDS[language]
  const number = (count: number): string => writeCount(count, language)
  const lines: string[] = []
  let file: string | undefined
  for (const finding of result.findings) {
    const own = finding.issue.place?.file ?? ''
    if (own !== file) {
      file = own
      if (own !== '') lines.push(`${plain(own)}`)
    }
    lines.push(...findingLines(finding, language, result.nameOf))
  }
  const { error, warning, note } = result.totals
  const sum = (count: (file: CheckResult['files'][number]) => number): string =>
    number(result.files.reduce((total, each) => total + count(each), 0))
  const rules = Math.max(0, ...result.files.map((each) => each.rules))
  lines.push(
    [`${number(error)} ${words.error}`, `${number(warning)} ${words.warning}`, `${number(note)} ${words.note}`].join(
      ', ',
    ) +
      ` – ${words.valid} ${sum(({ validCells }) => validCells)}/${sum(({ cells }) => cells)} ${words.cells}, ` +
      `${number(result.files.length)} ${words.files}, ${number(rules)} ${words.rules}, ${words.ruleSet} ${result.ruleSet}`,
  )
  return `${lines.join('\n')}\n`
}

function findingLines({ issue, count, reason }: Finding, language: Language, nameOf: NameOf): readonly string[] {
  const words = WORDS[language]
  const { message } = describe(issue, language, nameOf)
  const { sheet, range, row, column } = issue.place ?? {}
  const where = [
    sheet === undefined ? '' : `${words.sheet} "${sheet}"`,
    range === undefined ? '' : count > 1 ? `${range} (${writeCount(count, language)} ${words.cells})` : range,
    row === undefined ? '' : `${words.row} ${row}`,
    column === undefined ? '' : `${words.column} ${column}`,
  ]
  const place = where.filter(Boolean).join(' ')
  return [
    plain(`  ${words[issue.severity]} [${issue.code}]${place === '' ? '' : ` ${place}`}: ${message}`),
    ...remedyLines(issue, language, nameOf).map((line) => plain(`      → ${line}`)),
    ...(reason === null ? [] : [plain(`      ${words.reason}: ${reason}`)]),
  ]
}
