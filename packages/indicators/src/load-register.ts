import { type Issue, issue } from './base/issue.ts'
import { byText } from './base/order.ts'
import { failed, ok, type Result } from './base/result.ts'
import { readTextTable } from './ingest/read-rows.ts'
import type { TextTable } from './ingest/text-table.ts'
import { buildHistory } from './model/build-history.ts'
import { isRegisterHead } from './model/register-head.ts'
import type { EachRow, RegisterRow, RegisterRows, RegisterText } from './model/register-rows.ts'
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
  const text = readText(files)
  return text.ok ? buildHistory(text.value) : text
}

/** Reads the files of a register as text: `units.csv` or `units/*.csv`, and so on; files without rows may be absent. */
export function loadRegisterRows(files: Files): Result<RegisterRows> {
  const text = readText(files)
  if (!text.ok) return text
  const { head, units, changes, transfers, weights, decisions, instruments, exceptions, secondLists } = text.value
  return ok({
    head,
    units: listed(units),
    changes: listed(changes),
    transfers: listed(transfers),
    weights: listed(weights),
    decisions: listed(decisions),
    instruments: listed(instruments),
    exceptions: listed(exceptions),
    secondLists: listed(secondLists),
  })
}

function listed(rows: EachRow): readonly RegisterRow[] {
  const list: RegisterRow[] = []
  rows.forEach((row) => void list.push(row))
  return list
}

function readText(files: Files): Result<RegisterText & { readonly secondLists: EachRow }> {
  const headFile = files.get('register.json')
  if (!headFile) return failed(issue('register-file-missing', { file: 'register.json' }, { file: 'register.json' }))
  const head = parseJson(headFile)
  if (!isRegisterHead(head)) {
    const fault = head === null ? { fault: 'json', expected: [] } : { fault: 'required', expected: HEAD_FIELDS }
    return failed(issue('record-invalid', { file: 'register.json', at: '', ...fault }, { file: 'register.json' }))
  }
  const issues: Issue[] = []
  const read = (part: Part): EachRow =>
    inOrder(filesOf(files, part).flatMap(([file, bytes]) => readPart(bytes, file, part, issues)))
  if (filesOf(files, 'units').length === 0) {
    issues.push(issue('register-file-missing', { file: 'units.csv' }, { file: 'units.csv' }))
  }
  const text = {
    head,
    units: read('units'),
    // Gone through twice: for what is planned, then for what operates.
    changes: listed(read('changes')),
    transfers: read('transfers'),
    weights: read('weights'),
    decisions: read('decisions'),
    instruments: read('instruments'),
    exceptions: read('exceptions'),
    secondLists: read('second-lists'),
  }
  return issues.length > 0 ? failed(...issues) : ok(text)
}

function inOrder(tables: readonly TextTable[]): EachRow {
  return {
    forEach: (take) => {
      for (const table of tables) table.forEach(take)
    },
  }
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

function readPart(bytes: Uint8Array, file: string, part: Part, issues: Issue[]): readonly TextTable[] {
  const table = readTextTable(bytes, file.slice(file.lastIndexOf('/') + 1))
  if (!table.ok) {
    issues.push(...table.issues)
    return []
  }
  const { header, count } = table.value
  const missing = count > 0 ? COLUMNS[part].find((column) => !header.includes(column)) : undefined
  if (missing === undefined) return [table.value]
  issues.push(issue('column-missing', { column: missing, available: header }, { file, row: 1 }))
  return []
}
