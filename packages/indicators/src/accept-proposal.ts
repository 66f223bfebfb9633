import { append } from './base/grouped.ts'
import { type Issue, issue } from './base/issue.ts'
import { byText } from './base/order.ts'
import { failed, ok, type Result } from './base/result.ts'
import { readRows, readTextTable } from './ingest/read-rows.ts'
import { type Files, isRegisterFile, loadRegisterRows } from './load-register.ts'
import { buildHistory } from './model/build-history.ts'
import type { ChangeStatus } from './model/pending-changes.ts'
import type { RegisterRows } from './model/register-rows.ts'
import type { RegisterCells } from './model/unit-proposal.ts'
import { mergeBlocks, mergeRows, type RegisterTable } from './report/merge-register.ts'
import { REGISTER_COLUMNS } from './report/register-csv.ts'
import { lintRegister } from './validate/lint-register.ts'

export interface AcceptOptions {
  /** Name of the proposal: what its transfers and its acceptance are filed under. */
  readonly name: string
  readonly by: string
  readonly why: string
  /** What the changes become: `adopted` ones are decided, not yet at work, and cut no data. */
  readonly status: ChangeStatus
  /** Points that are taken over as undecided, or all of them. */
  readonly undecided: ReadonlySet<string> | 'all'
}

/** The files of a register that a proposal changes, new text by path; findings when it may not be merged. */
export function acceptProposal(
  register: Files,
  proposal: Files,
  options: AcceptOptions,
): Result<ReadonlyMap<string, string>> {
  const rows = loadRegisterRows(register)
  if (!rows.ok) return rows
  const parts = readProposal(proposal)
  if (!parts.ok) return parts
  const open = openPoints(parts.value.points, options.undecided)
  if (open.length > 0) return failed(issue('points-open', { points: open }))
  const stale = staleUnits(rows.value, parts.value)
  if (stale.length > 0) return failed(...stale)
  const changed = merged(register, rows.value, parts.value, options)
  if (!changed.ok) return changed
  const faults = newFaults(rows.value, withTexts(register, changed.value))
  return faults.length > 0 ? failed(...faults) : changed
}

/** A register with a proposal in it as it is proposed, to see what it would do; nothing is accepted. */
export function withProposal(register: Files, proposal: Files): Result<RegisterRows> {
  const rows = loadRegisterRows(register)
  if (!rows.ok) return rows
  const parts = readProposal(proposal)
  if (!parts.ok) return parts
  const stale = staleUnits(rows.value, parts.value)
  if (stale.length > 0) return failed(...stale)
  const options = { name: 'proposal', by: '', why: '', status: 'proposed', undecided: 'all' } as const
  const changed = merged(register, rows.value, parts.value, options)
  return changed.ok ? loadRegisterRows(withTexts(register, changed.value)) : changed
}

function withTexts(register: Files, texts: ReadonlyMap<string, string>): Files {
  return new Map([...register, ...[...texts].map(([path, text]) => [path, new TextEncoder().encode(text)] as const)])
}

interface ProposalParts {
  readonly units: readonly RegisterCells[]
  readonly changes: readonly RegisterCells[]
  readonly transfers: readonly RegisterCells[]
  readonly instruments: readonly RegisterCells[]
  readonly points: readonly RegisterCells[]
}

function readProposal(files: Files): Result<ProposalParts> {
  const issues: Issue[] = []
  const read = (part: keyof ProposalParts, isNeeded: boolean): readonly RegisterCells[] => {
    const file = `${part}.csv`
    const bytes = files.get(file)
    if (!bytes) {
      if (isNeeded) issues.push(issue('register-file-missing', { file }, { file }))
      return []
    }
    const table = readRows(bytes, file)
    if (!table.ok) issues.push(...table.issues)
    return table.ok ? table.value.map(({ cells }) => cells) : []
  }
  const value = {
    units: read('units', true),
    changes: read('changes', true),
    transfers: read('transfers', true),
    instruments: read('instruments', false),
    points: read('points', true),
  }
  return issues.length > 0 ? failed(...issues) : ok(value)
}

function openPoints(points: readonly RegisterCells[], undecided: AcceptOptions['undecided']): readonly string[] {
  if (undecided === 'all') return []
  return points.flatMap(({ id = '', settled = '' }) => (settled.trim() === '' && !undecided.has(id) ? [id] : []))
}

/** Units that are not as they were when the proposal was made: other versions, or an id taken meanwhile. */
function staleUnits({ units }: RegisterRows, { units: proposed, changes }: ProposalParts): readonly Issue[] {
  const own = new Set(changes.map(({ id }) => id))
  const now = versionsOf(units.map(({ cells }) => cells))
  const stale: Issue[] = []
  for (const [id, block] of versionsOf(proposed)) {
    const before = block.filter(({ change }) => !own.has(change ?? ''))
    const held = now.get(id) ?? []
    const isSame = held.length === before.length && held.every((row, at) => isSameVersion(row, before[at]))
    if (!isSame) stale.push(issue('proposal-stale', { unit: id }))
  }
  return stale
}

function isSameVersion(a: RegisterCells, b: RegisterCells | undefined): boolean {
  return ['code', 'name', 'type', 'parent', 'validFrom'].every((column) => (a[column] ?? '') === (b?.[column] ?? ''))
}

function versionsOf(rows: readonly RegisterCells[]): ReadonlyMap<string, readonly RegisterCells[]> {
  const blocks = new Map<string, RegisterCells[]>()
  for (const row of rows) {
    const block = blocks.get(row.id ?? '')
    if (block) block.push(row)
    else blocks.set(row.id ?? '', [row])
  }
  return blocks
}

function merged(
  register: Files,
  rows: RegisterRows,
  parts: ProposalParts,
  options: AcceptOptions,
): Result<ReadonlyMap<string, string>> {
  const changed = new Map<string, string>()
  const issues: Issue[] = []
  const write = (path: string, columns: readonly string[], textOf: (table: RegisterTable) => string) => {
    const table = tableOf(register, path, columns)
    if (table.ok) changed.set(path, textOf(table.value))
    else issues.push(...table.issues)
  }
  const put = (path: string, columns: readonly string[], more: readonly RegisterCells[], keys: readonly string[]) => {
    if (more.length > 0) write(path, columns, (table) => mergeRows(table, more, keys))
  }
  for (const [path, blocks] of unitFiles(register, rows, parts.units))
    write(path, REGISTER_COLUMNS.units, (table) => mergeBlocks(table, blocks))
  const changes = parts.changes.map((row) => ({ ...row, status: options.status === 'operating' ? '' : options.status }))
  const day = parts.changes[0]?.operating ?? ''
  put(lastOf(register, 'changes'), REGISTER_COLUMNS.changes, changes, ['operating', 'id'])
  put(lastOf(register, 'instruments'), REGISTER_COLUMNS.instruments, parts.instruments, ['id'])
  const isOneFile = register.has('transfers.csv') || !hasFolder(register, 'transfers')
  const transfers = isOneFile ? 'transfers.csv' : `transfers/${day}-${options.name}.csv`
  put(transfers, REGISTER_COLUMNS.transfers, parts.transfers, ['change', 'from', 'to'])
  const undecided = parts.points.flatMap(({ id = '', settled = '' }) => (settled.trim() === '' ? [id] : []))
  const acceptance = {
    ...{ proposal: options.name, operating: day, changes: String(changes.length) },
    ...{ by: options.by, why: options.why, undecided: undecided.join('|') },
  }
  put('acceptances.csv', Object.keys(acceptance), [acceptance], [])
  return issues.length > 0 ? failed(...issues) : ok(changed)
}

function hasFolder(register: Files, part: string): boolean {
  return [...register.keys()].some((path) => path.startsWith(`${part}/`))
}

/** `changes.csv`, or the last file of the folder of that name. */
function lastOf(register: Files, part: string): string {
  const folder = [...register.keys()].filter((path) => path.startsWith(`${part}/`)).sort(byText)
  return register.has(`${part}.csv`) ? `${part}.csv` : (folder.at(-1) ?? `${part}.csv`)
}

/** The file of each unit: where it stands, else where its level mostly stands. */
function unitFiles(
  register: Files,
  rows: RegisterRows,
  units: readonly RegisterCells[],
): ReadonlyMap<string, readonly RegisterCells[]> {
  const isFolder = !register.has('units.csv')
  const fileOf = new Map<string, string>()
  const ofLevel = new Map<string, string>()
  for (const { cells, file } of rows.units) {
    const path = isFolder ? `units/${file}` : 'units.csv'
    fileOf.set(cells.id ?? '', path)
    ofLevel.set(cells.level ?? '', path)
  }
  const files = new Map<string, RegisterCells[]>()
  for (const row of units) {
    const level = row.level ?? ''
    const path = fileOf.get(row.id ?? '') ?? ofLevel.get(level) ?? (isFolder ? `units/${level}.csv` : 'units.csv')
    append(files, path, row)
  }
  return files
}

/** A file of the register as it is to be written again; what cannot be read whole is not written over. */
function tableOf(register: Files, path: string, columns: readonly string[]): Result<RegisterTable> {
  const bytes = register.get(path)
  if (!bytes) return ok({ columns, rows: [] })
  const table = readTextTable(bytes, path)
  if (!table.ok) return table
  const rows: RegisterCells[] = []
  table.value.forEach(({ cells }) => void rows.push(cells))
  return ok({ columns: table.value.header.length > 0 ? table.value.header : columns, rows })
}

/** Findings that are no errors in a register of old, but that no acceptance may bring: figures would lead nowhere. */
const LOST_WAYS: ReadonlySet<string> = new Set(['change-without-transfers', 'successor-missing'])

/** Faults of the merged register, as it holds and as it would be with what is planned, that it did not have before. */
function newFaults(before: RegisterRows, files: Files): readonly Issue[] {
  const rows = loadRegisterRows(new Map([...files].filter(([path]) => isRegisterFile(path))))
  if (!rows.ok) return rows.issues
  const found = faultsOf(rows.value)
  if (found.length === 0) return found
  const known = new Set(faultsOf(before).map(keyOf))
  return found.filter((each) => !known.has(keyOf(each)))
}

function faultsOf(rows: RegisterRows): readonly Issue[] {
  const history = buildHistory(rows)
  if (!history.ok) return history.issues
  return [...lintRegister(rows, history.value)].filter(
    ({ code, severity }) => severity === 'error' || LOST_WAYS.has(code),
  )
}

function keyOf({ code, args }: Issue): string {
  return JSON.stringify([code, args])
}
