import { describe, type Language, type NameOf } from '../base/issue.ts'
import type { CheckedFile, CheckResult, Finding } from '../model/check-result.ts'
import { xmlAttributes, xmlText } from './workbook-xml.ts'

const WORDS = {
  vi: {
    set: 'mọi tệp',
    fine: ({ validCells, cells, rules }: CheckedFile) => `0 lỗi: ${validCells}/${cells} ô, ${rules} quy tắc`,
    severity: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' },
    reason: 'Lý do đã ghi',
  },
  en: {
    set: 'all files',
    fine: ({ validCells, cells, rules }: CheckedFile) => `0 errors: ${validCells}/${cells} cells, ${rules} rules`,
    severity: { error: 'error', warning: 'warning', note: 'note' },
    reason: 'Reason given',
  },
} as const

/** A suite and what stands in it. */
interface Suite {
  readonly name: string
  readonly tests: number
  readonly failures: number
  readonly body: string
}

/**
 * The result in the format of test reports (JUnit XML): a suite for each file, a case for each finding – an error is a failure, warnings
 * and notes pass and say what they say – and one case that passes for a file without an error.
 */
export function checkJunit(result: CheckResult, language: Language): string {
  const byFile = new Map<string, Finding[]>(result.files.map(({ file }) => [file, []]))
  for (const finding of result.findings) {
    const file = finding.issue.place?.file ?? ''
    const own = byFile.get(file)
    if (own) own.push(finding)
    else byFile.set(file, [finding])
  }
  const checked = new Map(result.files.map((file) => [file.file, file]))
  const suites = [...byFile].map(([file, own]) => suiteOf(file, own, checked.get(file), result, language))
  const sum = (count: (suite: Suite) => number): number => suites.reduce((total, suite) => total + count(suite), 0)
  const totals = { tests: sum(({ tests }) => tests), failures: sum(({ failures }) => failures), errors: 0 }
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${attributes({ name: 'chitieu check', ...totals })}>
${suites.map(({ name, tests, failures, body }) => `<testsuite${attributes({ name, tests, failures, errors: 0, skipped: 0 })}>\n${body}</testsuite>\n`).join('')}</testsuites>
`
}

function suiteOf(
  file: string,
  own: readonly Finding[],
  checked: CheckedFile | undefined,
  { ruleSet, nameOf }: CheckResult,
  language: Language,
): Suite {
  const words = WORDS[language]
  const name = file === '' ? words.set : file
  const failures = own.filter(({ issue }) => issue.severity === 'error').length
  const fine =
    checked !== undefined && checked.totals.error === 0
      ? [`<testcase${attributes({ classname: name, name: words.fine(checked) })}/>\n`]
      : []
  const cases = [...fine, ...own.map((finding) => caseOf(name, finding, language, nameOf))]
  return { name, tests: cases.length, failures, body: `${propertiesOf(checked, ruleSet)}${cases.join('')}` }
}

function propertiesOf(checked: CheckedFile | undefined, ruleSet: string): string {
  if (!checked) return ''
  const { sha256, form, unit, period, listDate, cells, validCells, rules, needReason } = checked
  const values = Object.entries({ ruleSet, sha256, form, unit, period, listDate, cells, validCells, rules, needReason })
  const items = values
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<property${attributes({ name, value })}/>`)
  return `<properties>${items.join('')}</properties>\n`
}

function caseOf(classname: string, { issue, count, reason }: Finding, language: Language, nameOf: NameOf): string {
  const words = WORDS[language]
  const { code, severity, place = {} } = issue
  const { message, remedy } = describe(issue, language, nameOf)
  const cells = place.range ?? [place.row, place.column].filter((each) => each !== undefined).join(' ')
  const where = [place.sheet, cells].filter(Boolean).join('!')
  const name = [`[${code}]`, where, count > 1 ? `(${count})` : ''].filter(Boolean).join(' ')
  const given = reason === null ? [] : [`${words.reason}: ${reason}`]
  const text = xmlText([message, remedy, ...given].join('\n'))
  const inside =
    severity === 'error'
      ? `<failure${attributes({ type: code, message })}>${text}</failure>`
      : `<system-out>${xmlText(words.severity[severity])}: ${text}</system-out>`
  return `<testcase${attributes({ classname, name })}>${inside}</testcase>\n`
}

/** Line breaks and tabs of a value stay what they are only as references. */
function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return xmlAttributes(values).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
