import { type CellRange, parseArea } from '../base/cell-address.ts'
import type { Place } from '../base/issue.ts'

/** A reason typed for warnings: in the workbook itself, or in a file of reasons. */
export interface TypedReason {
  readonly file: string
  /** `C14`, `C14:C20`, `14:14`, `C:C`, each also after `sheet!`; only a sheet, or nothing, for findings that name no cell. */
  readonly place: string
  readonly code: string
  readonly reason: string
}

/** A reason as it is kept with the file, and how many findings it stands beside. */
export interface KeptReason extends Omit<TypedReason, 'file'> {
  readonly findings: number
}

/** Where a reason or a finding stands: on which sheet, and in which cells. */
export interface Spot {
  /** `null`: on any sheet. */
  readonly sheet: string | null
  /** `null`: in no cell, row or column. */
  readonly area: CellRange | null
}

const ROW = /^(?:dòng|row)\s+(\d+)$/i
const COLUMN = /^(?:cột|column)\s+([A-Z]{1,3})$/i

/** The place of a reason as people write it: `'Biểu 1'!$C$14`, `dòng 14`, `cột C`. */
export function readSpot(text: string): Spot {
  const written = text.normalize('NFC').trim()
  const at = written.lastIndexOf('!')
  const cells = written.slice(at + 1).trim()
  const area = readArea(cells)
  if (at >= 0) return { sheet: plainSheet(written.slice(0, at)), area }
  return area === null && cells !== '' ? { sheet: plainSheet(cells), area: null } : { sheet: null, area }
}

/** Where a finding stands; a column may go by its heading, and is then no column of cells. */
export function spotOf({ sheet: name, range, row, column = '' }: Place): Spot {
  const sheet = name ?? null
  if (range !== undefined) return { sheet, area: parseArea(range) }
  if (row !== undefined) return { sheet, area: parseArea(`${row}:${row}`) }
  return { sheet, area: /^[A-Z]{1,3}$/.test(column) ? parseArea(`${column}:${column}`) : null }
}

function readArea(text: string): CellRange | null {
  const row = ROW.exec(text)?.[1] ?? /^(\d+)$/.exec(text)?.[1]
  const column = COLUMN.exec(text)?.[1]
  if (row !== undefined) return parseArea(`${row}:${row}`)
  return parseArea(column === undefined ? text.replaceAll(' ', '') : `${column}:${column}`)
}

function plainSheet(text: string): string {
  const name = text.trim()
  return /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name
}
