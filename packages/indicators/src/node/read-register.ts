import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { readRows } from '../ingest/read-rows.ts'
import { buildHistory } from '../model/build-history.ts'
import { isRegisterHead } from '../model/register-head.ts'
import type { RegisterRow, RegisterRows } from '../model/register-rows.ts'
import type { UnitHistory } from '../model/unit-history.ts'

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

/** The unit history of a register folder, or everything that makes it unusable. */
export function readRegister(folder: string): Result<UnitHistory> {
  const rows = readRegisterRows(folder)
  return rows.ok ? buildHistory(rows.value) : rows
}

/** Reads a register folder as text: `units.csv` or `units/*.csv`, and so on; files without rows may be absent. */
export function readRegisterRows(folder: string): Result<RegisterRows> {
  const headFile = join(folder, 'register.json')
  if (!existsSync(headFile))
    return failed(issue('register-file-missing', { file: 'register.json' }, { file: headFile }))
  const head = parseJson(headFile)
  if (!isRegisterHead(head)) {
    return failed(
      issue('register-row-invalid', { file: 'register.json', reason: 'name, levels, endDate' }, { file: headFile }),
    )
  }
  const issues: Issue[] = []
  const read = (part: Part): readonly RegisterRow[] =>
    filesOf(folder, part).flatMap((file) => readPart(file, part, issues))
  if (filesOf(folder, 'units').length === 0)
    issues.push(issue('register-file-missing', { file: 'units.csv' }, { file: folder }))
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

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function filesOf(folder: string, part: Part): readonly string[] {
  const single = join(folder, `${part}.csv`)
  const many = join(folder, part)
  const inFolder =
    existsSync(many) && statSync(many).isDirectory()
      ? readdirSync(many)
          .filter((name) => name.endsWith('.csv'))
          .sort(byText)
          .map((name) => join(many, name))
      : []
  return existsSync(single) ? [single, ...inFolder] : inFolder
}

function readPart(file: string, part: Part, issues: Issue[]): readonly RegisterRow[] {
  const rows = readRows(readFileSync(file), basename(file))
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
