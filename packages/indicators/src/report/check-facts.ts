import { describe } from '../base/issue.ts'
import type { CheckFacts } from '../model/check-facts.ts'
import type { CheckResult } from '../model/check-result.ts'

/** What a check came to, as far as chains of figures tell of it. */
export function checkFacts({ ruleSet, files, findings, nameOf }: CheckResult): CheckFacts {
  return {
    ruleSet,
    files: new Map(
      files.map(({ sha256, rules, cells, validCells, totals, needReason }) => [
        sha256,
        { sha256, rules, cells, validCells, totals, needReason },
      ]),
    ),
    findings: findings.map(({ issue, reason }) => {
      const { code, severity, place = {} } = issue
      return {
        ...{ code, severity, file: place.file ?? '', sheet: place.sheet ?? null, range: place.range ?? null, reason },
        message: { vi: describe(issue, 'vi', nameOf).message, en: describe(issue, 'en', nameOf).message },
      }
    }),
  }
}
