import { asText, asWide, type Fragment, matches, sql } from './fragment.ts'
import type { SummedColumn } from './restating-question.ts'

/** Marks of a cell and their states; 0 is a number, 2 and 5 are missing. */
const MARKS: readonly (readonly [mark: string, state: number])[] = [
  ['', 5],
  ['-', 1],
  ['…', 2],
  ['...', 2],
  ['x', 3],
  ['c', 4],
]

/** States by the names that the plan uses. */
export const STATE = { number: 0, nil: 1, missing: 2, notApplicable: 3, confidential: 4, blank: 5 } as const

/** A plain number, as machines write them: no blanks, no separators. */
const NUMBER = '[+-]?[0-9]{1,40}([.][0-9]{1,15})?'

const textOf = (cell: string): Fragment => sql`COALESCE(${asText(cell)}, '')`

/** What a cell says; a text that is neither a mark nor a number that the column can hold is blank here, and a fault. */
export function cellState(cell: string, column: SummedColumn, mostDigits: number): Fragment {
  if (column.cells === 'number') return sql`CASE WHEN ${cell} IS NULL THEN 5 ELSE 0 END`
  const marks = MARKS.filter(([, state]) => state !== STATE.blank)
  const states = marks.map(([mark, state]) => ` WHEN '${mark}' THEN ${state}`).join('')
  return sql`CASE WHEN ${fits(cell, column, mostDigits)} THEN 0 ELSE CASE ${textOf(cell)}${states} ELSE 5 END END`
}

/** The number of a cell in units of its last decimal; 0 where there is none. */
export function cellAmount(cell: string, column: SummedColumn, mostDigits: number): Fragment {
  const { cells, decimals } = column
  if (cells === 'number')
    return sql`COALESCE(${asWide(decimals === 0 ? cell : `${cell} * 1${'0'.repeat(decimals)}`)}, 0)`
  const point = `position('.' IN ${cell})`
  const given = `CASE WHEN ${point} = 0 THEN 0 ELSE length(${cell}) - ${point} END`
  const scaled = `replace(replace(${cell}, '.', ''), '+', '') || repeat('0', ${decimals} - (${given}))`
  return sql`CASE WHEN ${fits(cell, column, mostDigits)} THEN ${asWide(decimals === 0 ? `replace(${cell}, '+', '')` : scaled)} ELSE 0 END`
}

/** Whether a cell is a number with no more decimals and digits than its column holds. */
function fits(cell: string, { decimals }: SummedColumn, mostDigits: number): Fragment {
  const fraction = decimals === 0 ? '' : `([.][0-9]{1,${decimals}})?`
  return matches(textOf(cell), `[+-]?0*[0-9]{1,${mostDigits - decimals}}${fraction}`)
}

/** The code of what is wrong with a cell, or nothing. */
export function cellFault(cell: string, column: SummedColumn, mostDigits: number): Fragment {
  const { cells, decimals } = column
  if (cells === 'number') return sql`CASE WHEN ${cell} <> round(${cell}, ${decimals}) THEN 'decimals-exceeded' END`
  const marks = MARKS.map(([mark]) => `'${mark}'`).join(', ')
  const point = `position('.' IN ${cell})`
  return sql`CASE WHEN ${textOf(cell)} IN (${marks}) OR ${fits(cell, column, mostDigits)} THEN NULL
  WHEN NOT ${matches(textOf(cell), NUMBER)} THEN 'number-invalid'
  WHEN ${point} > 0 AND length(${cell}) - ${point} > ${decimals} THEN 'decimals-exceeded' ELSE 'number-too-wide' END`
}
