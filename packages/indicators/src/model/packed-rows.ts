import type { Extent, GroupRows } from './group-rows.ts'
import type { ObservationTable, RowGroup, ValueColumn } from './observation-table.ts'

/** The rows of a table as a few arrays that can be handed from thread to thread, group by group. */
export interface PackedRows {
  readonly units: readonly string[]
  readonly groups: readonly RowGroup[]
  readonly rows: number
  /** How many rows each group has. */
  readonly sizes: Uint32Array
  /** Number of each row's unit among `units`. */
  readonly unitOf: Int32Array
  /** Number of each row in the input of the table. */
  readonly inputs: Int32Array
  readonly columns: readonly PackedColumn[]
}

/** The cells of a column in the order of the rows. */
export interface PackedColumn {
  readonly integers: Int32Array | Float64Array
  readonly tags: Uint8Array
  readonly decimals: number
}

/** Packs a table of numbers and marks; `null` for one that has more: texts, numbers beyond 2^53, flags or methods of rows. */
export function packRows(table: ObservationTable<string>): PackedRows | null {
  const isPlain = table.columns.every(({ wide, texts }) => wide.size === 0 && texts.length === 0)
  if (!isPlain || table.hasMethods || table.hasFlags) return null
  const groups = table.groups.map((_, group) => table.rowsOf(group))
  const unitOf = new Int32Array(table.rows)
  const inputs = new Int32Array(table.rows)
  let row = 0
  for (const { units, inputs: numbers, size } of groups) {
    for (let at = 0; at < size; at += 1, row += 1) {
      unitOf[row] = units.get(at)
      inputs[row] = numbers.get(at)
    }
  }
  return {
    units: table.units,
    groups: table.groups,
    rows: table.rows,
    sizes: Uint32Array.from(groups, ({ size }) => size),
    unitOf,
    inputs,
    columns: table.columns.map((column) => packColumn(column, groups, table.rows)),
  }
}

function packColumn(column: ValueColumn, groups: readonly GroupRows[], rows: number): PackedColumn {
  const extents: readonly Extent[] = groups.flatMap((group) => [...group.extents()])
  const isNarrow = extents.every(({ start }) => column.integers.cells(start).array instanceof Int32Array)
  const integers = isNarrow ? new Int32Array(rows) : new Float64Array(rows)
  const tags = new Uint8Array(rows)
  let row = 0
  for (const { start, size } of extents) {
    const from = column.integers.cells(start)
    const marks = column.tags.cells(start)
    integers.set(from.array.subarray(from.from, from.from + size), row)
    tags.set(marks.array.subarray(marks.from, marks.from + size), row)
    row += size
  }
  return { integers, tags, decimals: column.decimals }
}

/** Adds packed rows to a table as the next of its input; `units` are what the packed names stand for. */
export function addPackedRows<U>(table: ObservationTable<U>, packed: PackedRows, units: readonly U[]): void {
  const { unitOf, inputs, columns } = packed
  const before = table.rows
  const numbers = Int32Array.from(units, (unit) => table.unitNumber(unit))
  let row = 0
  for (const [at, group] of packed.groups.entries()) {
    const number = table.groupNumber(group)
    const end = row + (packed.sizes[at] as number)
    for (; row < end; row += 1) {
      const place = table.placeRow(numbers[unitOf[row] as number] as number, number, before + (inputs[row] as number))
      for (let each = 0; each < columns.length; each += 1) {
        const { integers, tags } = columns[each] as PackedColumn
        ;(table.columns[each] as ValueColumn).setCell(place, integers[row] as number, tags[row] as number)
      }
    }
  }
  for (const [at, { decimals }] of columns.entries()) {
    const column = table.columns[at] as ValueColumn
    if (decimals > column.decimals) column.decimals = decimals
  }
  table.rows = before + packed.rows
}
