import { buildHistory } from '../../packages/indicators/src/model/build-history.ts'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'

/** A row of one file of a register folder; cells that are not given are empty. */
export type Row = Readonly<Record<string, string>>

/** A register folder as the tests write it down. */
export interface InventedRegister {
  readonly head?: Readonly<Record<string, unknown>>
  readonly units: readonly Row[]
  readonly changes?: readonly Row[]
  readonly transfers?: readonly Row[]
  readonly weights?: readonly Row[]
  readonly decisions?: readonly Row[]
  readonly exceptions?: readonly Row[]
}

/** What `register.json` says when a case says nothing else. */
export const HEAD = {
  name: 'Invented',
  levels: ['country', 'province', 'commune'],
  endDate: 'exclusive',
  source: 'invented',
}

/** Columns of each file, in order. */
export const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  units: ['id', 'code', 'level', 'type', 'name', 'parent', 'validFrom', 'validTo', 'change', 'class'],
  changes: ['id', 'kinds', 'inForce', 'operating', 'dateKind', 'seq', 'instrument'],
  transfers: ['change', 'from', 'to', 'kind', 'area', 'population', 'evidence'],
  weights: ['change', 'from', 'to', 'basis', 'amount', 'share'],
  decisions: ['change', 'from', 'to', 'basis', 'share', 'authority', 'document', 'date'],
  exceptions: ['listDate', 'code', 'unit', 'reason'],
}

/** The files of the folder as texts by name. */
export function filesOf(register: InventedRegister): ReadonlyMap<string, string> {
  const files = new Map([['register.json', JSON.stringify({ ...HEAD, ...register.head })]])
  for (const [part, columns] of Object.entries(COLUMNS)) {
    const rows = (register as unknown as Record<string, readonly Row[] | undefined>)[part]
    if (rows === undefined) continue
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    files.set(`${part}.csv`, `${lines.map((cells) => cells.join(',')).join('\n')}\n`)
  }
  return files
}

/** The unit history of an invented register, which must be free of faults. */
export function historyOf(register: InventedRegister): UnitHistory {
  const rowsOf = (part: string, rows: readonly Row[] = []) =>
    rows.map((row, at) => ({
      cells: Object.fromEntries((COLUMNS[part] ?? []).map((column) => [column, row[column] ?? ''])),
      file: `${part}.csv`,
      row: at + 2,
    }))
  const built = buildHistory({
    head: { ...HEAD, endDate: 'exclusive', ...register.head },
    units: rowsOf('units', register.units),
    changes: rowsOf('changes', register.changes),
    transfers: rowsOf('transfers', register.transfers),
    weights: rowsOf('weights', register.weights),
    decisions: rowsOf('decisions', register.decisions),
    instruments: [],
    exceptions: rowsOf('exceptions', register.exceptions),
  })
  if (!built.ok) throw new Error(`expected a sound register, found ${JSON.stringify(built.issues)}`)
  return built.value
}
