import { byText } from '../base/order.ts'
import type { RegisterCells } from '../model/unit-proposal.ts'
import { registerCsv } from './register-csv.ts'

/** A file of a register: its columns and rows. */
export interface RegisterTable {
  readonly columns: readonly string[]
  readonly rows: readonly RegisterCells[]
}

/** Units with the given blocks of versions put in the places of their ids; new ones where the order of ids has them. */
export function mergeBlocks({ columns, rows }: RegisterTable, units: readonly RegisterCells[]): string {
  const blocks = blocksOf(rows)
  const ids = [...blocks.keys()]
  for (const [id, block] of blocksOf(units)) blocks.set(id, block)
  const isSorted = ids.every((id, at) => at === 0 || byText(ids[at - 1] as string, id) < 0)
  const order = isSorted ? [...blocks.keys()].sort(byText) : [...blocks.keys()]
  return registerCsv(
    columns,
    order.flatMap((id) => blocks.get(id) ?? []),
  )
}

function blocksOf(rows: readonly RegisterCells[]): Map<string, RegisterCells[]> {
  const blocks = new Map<string, RegisterCells[]>()
  for (const row of rows) {
    const block = blocks.get(row.id ?? '')
    if (block) block.push(row)
    else blocks.set(row.id ?? '', [row])
  }
  return blocks
}

/** Rows with more of them; a file that is sorted by its keys stays so. */
export function mergeRows(
  { columns, rows }: RegisterTable,
  more: readonly RegisterCells[],
  keys: readonly string[],
): string {
  const inOrder = (a: RegisterCells, b: RegisterCells): number => {
    for (const key of keys) {
      const order = byText(a[key] ?? '', b[key] ?? '')
      if (order !== 0) return order
    }
    return 0
  }
  const isSorted = rows.every((row, at) => at === 0 || inOrder(rows[at - 1] as RegisterCells, row) <= 0)
  const all = [...rows, ...more]
  return registerCsv(columns, isSorted && keys.length > 0 ? all.sort(inOrder) : all)
}
