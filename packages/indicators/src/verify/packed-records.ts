import {
  type Validator,
  validateConsolidation,
  validateGenericValidation,
  validateHandover,
  validateOutlineSubmission,
  validatePacketMapping,
  validateReport,
  validateReportStatuses,
  validateRoundReport,
} from '../generated/validators.js'
import { type RecordFault, recordFault } from '../model/record-fault.ts'

type Check = (value: unknown) => RecordFault | null

const CHECKS: readonly (readonly [path: RegExp, check: Check])[] = [
  [/^reports\/round\.json$/, by(validateRoundReport)],
  [/^reports\/obligations\.json$/, by(validateReportStatuses)],
  [/^reports\/report\.json$/, by(validateReport)],
  [/^reports\/outlines\//, by(validateOutlineSubmission)],
  [/^handover\/[^/]+\/handover\.json$/, by(validateHandover)],
  [/^handover\/.+\.json$/, by(validateConsolidation)],
  [/^validation\/generic\.json$/, by(validateGenericValidation)],
  [/^validation\/check\.json$/, checkReport],
  [/^packets\/[^/]+\/mapping\.json$/, by(validatePacketMapping)],
  [/^packets\/.+\.json$/, anyJson],
]

/** Where a file of a package, read as JSON, does not follow the schema of its place; `null`: it does, or its place has none. */
export function packedRecordFault(path: string, json: () => unknown): RecordFault | null {
  const check = CHECKS.find(([pattern]) => pattern.test(path))?.[1]
  return check === undefined ? null : check(json())
}

/** Whether a place is that of a consolidated report. */
export function isReportPath(path: string): boolean {
  return path.startsWith('reports/') && !CHECKS.some(([pattern]) => pattern.test(path))
}

function by(isValid: Validator<unknown>): Check {
  return (value) => (isValid(value) ? null : recordFault(value ?? null, isValid.errors))
}

function anyJson(value: unknown): RecordFault | null {
  return value === undefined ? recordFault(null, null) : null
}

function checkReport(value: unknown): RecordFault | null {
  if (typeof value !== 'object' || value === null) return recordFault(null, null)
  const lists = new Map<string, unknown>(Object.entries(value))
  const missing = ['files', 'findings'].find((name) => !Array.isArray(lists.get(name)))
  return missing === undefined ? null : { at: `/${missing}`, fault: 'required', expected: [] }
}
