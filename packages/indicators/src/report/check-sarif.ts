import { describe, explain, type Language, type NameOf } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import type { CheckResult, Finding } from '../model/check-result.ts'

/** The result in the format of static checks (SARIF 2.1.0): cells stand as logical locations. */
export function checkSarif(result: CheckResult, language: Language): string {
  const codes = [...new Set(result.findings.map(({ issue }) => issue.code))].sort(byText)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'chitieu check',
            version: result.ruleSet,
            rules: codes.map((id) => ({ id, help: { text: explain(id)?.[language].remedy ?? '' } })),
          },
        },
        results: result.findings.map((finding) => resultOf(finding, language, result.nameOf)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 1)}\n`
}

function resultOf({ issue, count, reason }: Finding, language: Language, nameOf: NameOf): unknown {
  const { message, remedy } = describe(issue, language, nameOf)
  const { file = '', sheet, range, row, column } = issue.place ?? {}
  const cell = range ?? (row === undefined ? column : `${column ?? ''}${row}`)
  const name = [sheet, cell].filter(Boolean).join('!')
  return {
    ruleId: issue.code,
    level: issue.severity,
    message: { text: `${message} ${remedy}` },
    occurrenceCount: count,
    ...(file === '' ? {} : { locations: [locationOf(file, name)] }),
    ...(reason === null ? {} : { suppressions: [{ kind: 'inSource', justification: reason }] }),
  }
}

function locationOf(file: string, name: string): unknown {
  return {
    physicalLocation: { artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') } },
    ...(name === '' ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: 'element' }] }),
  }
}
