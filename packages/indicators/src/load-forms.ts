import { type Issue, issue } from './base/issue.ts'
import { by } from './base/order.ts'
import { failed, ok, type Result } from './base/result.ts'
import { type Validator, validateForm, validateMapping, validateRegime } from './generated/validators.js'
import { loadHolidays } from './load-holidays.ts'
import { type Files, parseJson } from './load-register.ts'
import type { FormLibrary } from './model/form-library.ts'
import type { Holidays } from './model/holidays.ts'
import { type RecordFault, recordFault } from './model/record-fault.ts'

/** Whether a file of a data folder is a form, a regime, a mapping or a list of holidays. */
export function isFormFile(path: string): boolean {
  return /^(?:forms|regimes|mappings)\/[^/]+\.json$|^holidays\/[^/]+\.csv$/.test(path)
}

/** Reads forms, regimes, mappings and holidays from their files, by their path in the data folder; every record is validated before it is believed. */
export function loadForms(files: Files): Result<FormLibrary> {
  const issues: Issue[] = []
  const forms = new Map(records(files, 'forms/', validateForm, issues).map((form) => [form.id, form]))
  const regimes = new Map(records(files, 'regimes/', validateRegime, issues).map((regime) => [regime.code, regime]))
  const mappings = records(files, 'mappings/', validateMapping, issues)
  const holidays = holidayLists(files, issues)
  for (const { id, regime } of forms.values()) {
    if (regimes.has(regime)) continue
    issues.push(invalid(`forms/${id}.json`, { at: '/regime', fault: 'reference', expected: [regime] }))
  }
  for (const { code, holidays: named } of regimes.values()) {
    if (named === undefined || holidays.has(named)) continue
    issues.push(invalid(`regimes/${code}.json`, { at: '/holidays', fault: 'reference', expected: [named] }))
  }
  if (issues.length > 0) return failed(...issues)
  return ok({ forms, regimes, mappings: new Map(mappings.map((mapping) => [mapping.code, mapping])), holidays })
}

function holidayLists(files: Files, issues: Issue[]): ReadonlyMap<string, Holidays> {
  const lists = new Map<string, Holidays>()
  for (const [path, bytes] of [...files].filter(([name]) => name.startsWith('holidays/')).sort(by(([name]) => name))) {
    const read = loadHolidays(bytes, path)
    if (read.ok) lists.set(path.slice('holidays/'.length, -'.csv'.length), read.value)
    else issues.push(...read.issues)
  }
  return lists
}

function records<T>(files: Files, start: string, isRecord: Validator<T>, issues: Issue[]): readonly T[] {
  const found: T[] = []
  const own = [...files].filter(([path]) => path.startsWith(start) && path.endsWith('.json'))
  for (const [path, bytes] of own.sort(by(([name]) => name))) {
    const record = parseJson(bytes)
    if (isRecord(record)) found.push(record)
    else issues.push(invalid(path, recordFault(record, isRecord.errors)))
  }
  return found
}

function invalid(file: string, fault: RecordFault): Issue {
  return issue('record-invalid', { file, ...fault }, { file })
}
