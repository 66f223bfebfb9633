import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { UnitListMapping } from '../generated/types.ts'
import { validateUnitListMapping } from '../generated/validators.js'
import { readSheets } from '../ingest/read-sheets.ts'
import { readUnitList, type UnitListOptions } from '../ingest/unit-list.ts'
import { parseJson } from '../load-register.ts'
import { recordFault } from '../model/record-fault.ts'
import type { UnitList } from '../model/unit-list.ts'
import { readWhole } from './read-whole.ts'

/** Reads the mapping of a unit list: a file, or the code of one of a data folder. */
export function readUnitListMapping(name: string, data: string): Result<UnitListMapping> {
  const known = join(data, 'unit-lists', `${name}.json`)
  const file = /^[a-z0-9-]+$/.test(name) && existsSync(known) ? known : name
  const record = parseJson(readWhole(file))
  if (validateUnitListMapping(record)) return ok(record)
  return failed(issue('record-invalid', { file, ...recordFault(record, validateUnitListMapping.errors) }, { file }))
}

/** Reads an official list or a conversion table from a workbook or a CSV file. */
export function readUnitListFile(
  path: string,
  options: Omit<UnitListOptions, 'file'>,
): { readonly list: UnitList | null; readonly issues: readonly Issue[] } {
  const file = basename(path)
  const { sheets, issues } = readSheets(readWhole(path), { name: file })
  if (issues.some(({ severity }) => severity === 'error')) return { list: null, issues }
  const read = readUnitList(sheets, { ...options, file })
  return { list: read.list, issues: [...issues, ...read.issues] }
}
