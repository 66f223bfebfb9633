import { type Issue, issue } from './base/issue.ts'
import { byText } from './base/order.ts'
import { failed, ok, type Result } from './base/result.ts'
import { readRows } from './ingest/read-rows.ts'
import { buildHistory } from './model/build-history.ts'
import { isRegisterHead } from './model/register-head.ts'
import type { RegisterRow, RegisterRows } from './model/register-rows.ts'
import type { UnitHistory } from './model/unit-history.ts'

/** Files by their path in a folder, `units/province.csv`. */
export type Files = ReadonlyMap<string, Uint8Array>

const HEAD_FIELDS = ['name', 'levels', 'endDate'] as const
const COLUMNS = {
  units: ['id', 'code', 'level', 'type', 'name', 'parent', 'validFrom', 'validTo'],
  changes: ['id', 'operating'],
  transfers: ['change', 'from', 'to', 'kind'],
  weights: ['change', 'from', 'to', 'basis'],
  decisions: ['change', 'from', 'to', 'basis', 'share'],
  instruments: ['id'],
  exceptions: ['listDate', 'code', 'unit'],
  'second-lists': ['listDate', 'level', 'code', 'name'],
} as const

type Part = keyof typeof COLUMNS

/** The unit history in the files of a register, or everything that makes it unusable. */
export function loadRegister(files: Files): Result<UnitHistory> {
  const rows = loadRegisterRows(files)
  return rows.ok ? buildHistory(rows.value) : rows
}

/** Reads the files of a register as text: `units.csv` or `units/*.csv`, and so on; files without rows may be absent. */
export function loadRegisterRows(files: Files): Result<RegisterRows> {
  const headFile = files.get('register.json')
  if (!headFile) return failed(issue('register-file-missing', { file: 'register.json' }, { file: 'register.json' }))
  const head = parseJson(headFile)
  if (!isRegisterHead(head)) {
    const fault = head === null ? { fault: 'json', expected: [] } : { fault: 'required', expected: HEAD_FIELDS }
    return failed(issue('record-invalid', { file: 'register.json', at: '', ...fault }, { file: 'register.json' }))
  }
  const issues: Issue[] = []
  const read = (part: Part): readonly RegisterRow[] =>
    filesOf(files, part).flatMap(([file, bytes]) => readPart(bytes, file, part, issues))
  if (filesOf(files, 'units').length === 0) {
    issues.push(issue('register-file-missing', { file: 'units.csv' }, { file: 'units.csv' }))
  }
  const rows = {
    head,
    units: read('units'),
    changes: read('changes'),
    transfers: read('transfers'),
    weights: read('weights'),
    decisions: read('decisions'),
    instruments: read('instruments'),
    exceptions: read('exceptions'),
    secondLists: read('second-lists'),
  }
  return issues.length > 0 ? failed(...issues) : ok(rows)
}

/** Whether a file of a folder belongs to a register. */
export function isRegisterFile(path: string): boolean {
  return path === 'register.json' || Object.keys(COLUMNS).some((part) => isOfPart(path, part as Part))
}

/** The parsed text, or `null` when it is no JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

function filesOf(files: Files, part: Part): readonly (readonly [string, Uint8Array])[] {
  const own = [...files].filter(([path]) => isOfPart(path, part))
  return own.sort(([a], [b]) => Number(isInFolder(a, part)) - Number(isInFolder(b, part)) || byText(a, b))
}

function isOfPart(path: string, part: Part): boolean {
  return path === `${part}.csv` || isInFolder(path, part)
}

function isInFolder(path: string, part: Part): boolean {
  return path.startsWith(`${part}/`) && path.endsWith('.csv') && !path.slice(part.length + 1).includes('/')
}

function readPart(bytes: Uint8Array, file: string, part: Part, issues: Issue[]): readonly RegisterRow[] {
  const rows = readRows(bytes, file.slice(file.lastIndexOf('/') + 1))
  if (!rows.ok) {
    issues.push(...rows.issues)
    return []
  }
  const [first] = rows.value
  const missing = first ? COLUMNS[part].find((column) => !Object.hasOwn(first.cells, column)) : undefined
  if (first && missing !== undefined) {
    issues.push(issue('column-missing', { column: missing, available: Object.keys(first.cells) }, { file, row: 1 }))
    return []
  }
  return rows.value
}
