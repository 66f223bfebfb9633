import { describe, type Language } from '../base/issue.ts'
import type { CheckedFile, CheckResult, Finding } from '../model/check-result.ts'
import { plain } from './print-issues.ts'

const WORDS = {
  vi: {
    error: 'lỗi',
    warning: 'cảnh báo',
    note: 'ghi chú',
    cells: 'ô',
    rules: 'quy tắc',
    ruleSet: 'bộ quy tắc',
    fine: (files: number) => (files === 1 ? 'Tệp hợp lệ' : `${files} tệp hợp lệ`),
    valid: 'hợp lệ',
    files: 'tệp',
    reason: 'Lý do đã ghi',
    reasons: (count: number, shown: string) => (count > 0 ? `${shown} cần ghi lý do` : 'đã có lý do'),
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
    fine: (files: number) => (files === 1 ? 'The file is valid' : `${files} files are valid`),
    valid: 'valid',
    files: 'files',
    reason: 'Reason given',
    reasons: (count: number, shown: string) => (count > 0 ? `${shown} still need a reason` : 'with reasons'),
    sheet: 'sheet',
    row: 'row',
    column: 'column',
    cell: 'cell',
  },
} as const

/** Findings as people read them: by file, sheet and cell, and the counts even when nothing is wrong. */
export function checkText(result: CheckResult, language: Language): string {
  const lines: string[] = []
  let file: string | undefined
  for (const finding of result.findings) {
    const own = finding.issue.place?.file ?? ''
    if (own !== file) {
      file = own
      if (own !== '') lines.push(`${plain(own)}`)
    }
    lines.push(...findingLines(finding, language))
  }
  lines.push(...countLines(result, language))
  return `${lines.join('\n')}\n`
}

/** The counts, and that all is well where nothing is wrong. */
function countLines({ totals, needReason, files, rules, ruleSet }: CheckResult, language: Language): readonly string[] {
  const words = WORDS[language]
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB')
  const sum = (count: (file: CheckedFile) => number): string =>
    number.format(files.reduce((total, each) => total + count(each), 0))
  const reasons = totals.warning === 0 ? '' : ` (${words.reasons(needReason, number.format(needReason))})`
  const found = [
    `${number.format(totals.error)} ${words.error}`,
    `${number.format(totals.warning)} ${words.warning}${reasons}`,
    `${number.format(totals.note)} ${words.note}`,
  ].join(', ')
  const valid = `${sum(({ validCells }) => validCells)}/${sum(({ cells }) => cells)} ${words.cells}`
  const checked = `${number.format(rules)} ${words.rules}, ${words.ruleSet} ${ruleSet}`
  const isFine = totals.error === 0 && files.some(({ cells }) => cells > 0)
  if (isFine) return [found, `${words.fine(files.length)}: ${valid}, ${checked}`]
  return [`${found} – ${words.valid} ${valid}, ${number.format(files.length)} ${words.files}, ${checked}`]
}

function findingLines({ issue, count, reason }: Finding, language: Language): readonly string[] {
  const words = WORDS[language]
  const { message, remedy } = describe(issue, language)
  const { sheet, range, row, column } = issue.place ?? {}
  const where = [
    sheet === undefined ? '' : `${words.sheet} "${sheet}"`,
    range === undefined ? '' : count > 1 ? `${range} (${count} ${words.cells})` : range,
    row === undefined ? '' : `${words.row} ${row}`,
    column === undefined ? '' : `${words.column} ${column}`,
  ]
  const place = where.filter(Boolean).join(' ')
  return [
    plain(`  ${words[issue.severity]} [${issue.code}]${place === '' ? '' : ` ${place}`}: ${message}`),
    plain(`      → ${remedy}`),
    ...(reason === null ? [] : [plain(`      ${words.reason}: ${reason}`)]),
  ]
}
