import { describe, type Language, type NameOf } from '../base/issue.ts'
import { writeCount } from '../base/write-number.ts'
import type { CheckedFile, CheckResult, Finding } from '../model/check-result.ts'
import { plain, remedyLines } from './print-issues.ts'

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
    lines.push(...findingLines(finding, language, result.nameOf))
  }
  lines.push(...countLines(result, language))
  return `${lines.join('\n')}\n`
}

/** The counts, and that all is well where nothing is wrong. */
function countLines({ totals, needReason, files, rules, ruleSet }: CheckResult, language: Language): readonly string[] {
  const words = WORDS[language]
  const number = (count: number): string => writeCount(count, language)
  const sum = (count: (file: CheckedFile) => number): string =>
    number(files.reduce((total, each) => total + count(each), 0))
  const reasons = totals.warning === 0 ? '' : ` (${words.reasons(needReason, number(needReason))})`
  const found = [
    `${number(totals.error)} ${words.error}`,
    `${number(totals.warning)} ${words.warning}${reasons}`,
    `${number(totals.note)} ${words.note}`,
  ].join(', ')
  const valid = `${sum(({ validCells }) => validCells)}/${sum(({ cells }) => cells)} ${words.cells}`
  const checked = `${number(rules)} ${words.rules}, ${words.ruleSet} ${ruleSet}`
  const isFine = totals.error === 0 && files.some(({ cells }) => cells > 0)
  if (isFine) return [found, `${words.fine(files.length)}: ${valid}, ${checked}`]
  return [`${found} – ${words.valid} ${valid}, ${number(files.length)} ${words.files}, ${checked}`]
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
