import { describe, type Issue, type NameOf } from '../base/issue.ts'
import type { CheckResult, Finding } from '../model/check-result.ts'

/** A finding as machines read it: with the value and what was expected, and its words in both languages. */
export function findingJson({ issue, count, reason }: Finding, nameOf?: NameOf): Record<string, unknown> {
  const { code, severity, args, place = {} } = issue
  const vi = describe(issue, 'vi', nameOf)
  const en = describe(issue, 'en', nameOf)
  return {
    code,
    severity,
    count,
    place,
    args,
    value: argument(issue, 'value'),
    expected: argument(issue, 'expected'),
    message: { vi: vi.message, en: en.message },
    remedy: { vi: vi.remedy, en: en.remedy },
    reason,
  }
}

/** The whole result, one file or finding a line: the same bytes in the command, the browser and the build. */
export function checkJson({ ruleSet, rules, totals, needReason, files, findings, nameOf }: CheckResult): string {
  const list = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
  return (
    `{"ruleSet":${JSON.stringify(ruleSet)},"rules":${rules},"totals":${JSON.stringify(totals)},"needReason":${needReason},\n` +
    `"files":${list(files)},\n"findings":${list(findings.map((finding) => findingJson(finding, nameOf)))}}\n`
  )
}

function argument({ args }: Issue, name: string): unknown {
  return new Map<string, unknown>(Object.entries(args)).get(name) ?? null
}
