import { excelCsv } from '@chitieu/indicators'
import type { Wording } from '../../wording.ts'
import type { NumberedFinding } from './numbered.ts'
import { severityOf } from './words-of.ts'

/** The findings as a table that a spreadsheet program opens, in the language of the page. */
export function findingsCsv(findings: readonly NumberedFinding[], wording: Wording): string {
  const { say } = wording
  const head = [
    ...[say('check.severity'), say('check.csvFile'), say('check.sheet'), say('check.csvCells'), say('check.csvRow')],
    ...[say('check.csvColumn'), say('check.csvCount'), say('check.rule'), say('check.csvMessage')],
    ...[say('check.csvRemedy'), say('check.csvReason')],
  ]
  const rows = findings.map(({ severity, file, sheet, range, row, column, count, code, message, remedy, reason }) => [
    ...[severityOf(severity, wording), file, sheet, range, row === null ? '' : String(row), column, String(count)],
    ...[code, message, remedy, reason],
  ])
  return excelCsv([head, ...rows], wording.language)
}
