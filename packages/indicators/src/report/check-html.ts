import { describe, type Language, type NameOf } from '../base/issue.ts'
import { periodHeading } from '../base/write-date.ts'
import { writeCount } from '../base/write-number.ts'
import type { CheckedFile, CheckResult, Finding } from '../model/check-result.ts'

const WORDS = {
  vi: {
    title: (errors: string) => (errors === '0' ? 'Kết quả kiểm tra: 0 lỗi' : `Lỗi: ${errors} – Kết quả kiểm tra`),
    severity: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' },
    head: ['Tệp', 'Trang', 'Ô', 'Số ô', 'Mức', 'Nội dung', 'Cần làm', 'Lý do', 'Mã'],
    files: ['Tệp', 'Biểu', 'Đơn vị', 'Kỳ', 'Ô hợp lệ', 'Quy tắc', 'Lỗi', 'Cảnh báo', 'Ghi chú', 'SHA-256'],
    ruleSet: 'Bộ quy tắc',
    sample: 'mẫu',
    none: 'Không có phát hiện nào.',
    findings: 'Phát hiện',
    reasons: (count: string) => (count === '0' ? 'đã có lý do' : `${count} cần ghi lý do`),
    checked: 'Tệp đã kiểm tra',
    counts: (valid: string, cells: string, rules: string) => `Ô hợp lệ: ${valid}/${cells} · ${rules} quy tắc`,
  },
  en: {
    title: (errors: string) =>
      errors === '0' ? 'Result of the check: 0 errors' : `Errors: ${errors} – Result of the check`,
    severity: { error: 'error', warning: 'warning', note: 'note' },
    head: ['File', 'Sheet', 'Cell', 'Cells', 'Severity', 'What is wrong', 'What to do', 'Reason', 'Code'],
    files: ['File', 'Form', 'Unit', 'Period', 'Valid cells', 'Rules', 'Errors', 'Warnings', 'Notes', 'SHA-256'],
    ruleSet: 'Rule set',
    sample: 'sample',
    none: 'There are no findings.',
    findings: 'Findings',
    reasons: (count: string) => (count === '0' ? 'with reasons' : `${count} still need a reason`),
    checked: 'Files checked',
    counts: (valid: string, cells: string, rules: string) => `Valid cells: ${valid}/${cells} · ${rules} rules`,
  },
} as const

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;margin:2rem;max-width:80rem;color:#1a1a1a}table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top}thead{background:#eef2f6}' +
  '.error{border-left:6px solid #b3261e}.warning{border-left:6px solid #8a5a00}.note{border-left:6px solid #4a5b6c}' +
  'td.number{text-align:right;font-variant-numeric:tabular-nums}code{word-break:break-all}' +
  // On a narrow screen each row is a block, and each cell a line that names its column.
  '@media(max-width:48rem){body{margin:1rem}thead{display:none}table,tbody,tr,td{display:block}tr{margin:0 0 1rem;border:1px solid #767676}' +
  'td,td.number{border:0;text-align:left;overflow-wrap:anywhere}td:empty{display:none}td::before{content:attr(data-head)": ";font-weight:600}}'

/** The result as one page without script: counts first, then every finding with its cell. */
export function checkHtml(result: CheckResult, language: Language): string {
  const words = WORDS[language]
  const number = (count: number): string => writeCount(count, language)
  const title = words.title(number(result.totals.error))
  const { error, warning, note } = result.totals
  const counts = [
    `${number(error)} ${words.severity.error}`,
    `${number(warning)} ${words.severity.warning}${warning > 0 ? ` (${words.reasons(number(result.needReason))})` : ''}`,
    `${number(note)} ${words.severity.note}`,
  ]
  const sum = (count: (file: CheckedFile) => number): string =>
    number(result.files.reduce((total, file) => total + count(file), 0))
  const valid = words.counts(
    sum(({ validCells }) => validCells),
    sum(({ cells }) => cells),
    number(result.rules),
  )
  const rows = result.findings.map((finding) => findingRow(finding, language, result.nameOf)).join('\n')
  const findings = `<table><thead>${headRow(words.head)}</thead><tbody>\n${rows}\n</tbody></table>`
  const files = result.files
    .map((file) => {
      const { error: errors, warning: warnings, note: notes } = file.totals
      const name = file.isSample ? `${file.file} (${words.sample})` : file.file
      const named = (kind: 'form' | 'unit', code: string | null): string =>
        code === null ? '' : (result.nameOf(kind, code, language) ?? code)
      const period = file.period === null ? '' : periodHeading(file.period, language)
      const texts = [name, named('form', file.form), named('unit', file.unit), period]
      const counted = [file.rules, errors, warnings, notes].map(number)
      const numbers = [`${number(file.validCells)}/${number(file.cells)}`, ...counted]
      return bodyRow(
        '',
        words.files,
        [...texts.map(htmlText), ...numbers, `<code>${htmlText(file.sha256)}</code>`],
        4,
        8,
      )
    })
    .join('\n')
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${htmlText(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${htmlText(title)}</h1>
<p>${counts.join(' · ')} · ${valid} · ${words.ruleSet} ${htmlText(result.ruleSet)}</p>
<h2>${words.findings}</h2>
${result.findings.length === 0 ? `<p>${words.none}</p>` : findings}
<h2>${words.checked}</h2>
<table><thead>${headRow(words.files)}</thead><tbody>
${files}
</tbody></table>
</body>
</html>
`
}

function findingRow({ issue, count, reason }: Finding, language: Language, nameOf: NameOf): string {
  const { message, remedy } = describe(issue, language, nameOf)
  const { file = '', sheet = '', range, row, column = '' } = issue.place ?? {}
  const place = range ?? `${column}${row ?? ''}`
  const words = WORDS[language]
  const texts = [words.severity[issue.severity], message, remedy, reason ?? '', issue.code]
  const cells = [...[file, sheet, place].map(htmlText), writeCount(count, language), ...texts.map(htmlText)]
  return bodyRow(issue.severity, words.head, cells, 3, 3)
}

/** A row of cells under their headings; those from one column to another hold numbers. */
function bodyRow(name: string, heads: readonly string[], cells: readonly string[], from: number, to: number): string {
  const written = cells.map((content, at) => {
    const isNumber = at >= from && at <= to
    return `<td${isNumber ? ' class="number"' : ''} data-head="${htmlText(heads[at] ?? '')}">${content}</td>`
  })
  return `<tr${name === '' ? '' : ` class="${name}"`}>${written.join('')}</tr>`
}

function headRow(names: readonly string[]): string {
  return `<tr>${names.map((name) => `<th scope="col">${htmlText(name)}</th>`).join('')}</tr>`
}

function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
