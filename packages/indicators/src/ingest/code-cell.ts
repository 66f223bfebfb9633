import { type Issue, issue, type Place } from '../base/issue.ts'
import type { Cell } from './sheet.ts'

/** A code as text, digit for digit as the file has it, or the finding that says why there is none. */
export type CodeCell =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly finding: Issue }

/** Reads a cell that holds a code; zeros that a number lost are not put in. */
export function readCodeCell(cell: Cell, place: Place): CodeCell {
  const text = cell.text.trim()
  if (cell.kind === 'blank' || (cell.kind === 'text' && text === '')) return { kind: 'blank' }
  if (cell.kind === 'error') return { kind: 'fault', finding: issue('cell-error', { value: text }, place) }
  if (cell.kind === 'formula-without-value')
    return { kind: 'fault', finding: issue('formula-without-value', {}, place) }
  return { kind: 'code', code: text }
}
