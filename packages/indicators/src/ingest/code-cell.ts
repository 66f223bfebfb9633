import { type Issue, issue, type Place } from '../base/issue.ts'
import type { Cell } from './sheet.ts'

/** A code as text, or the finding that it lost its leading zeros. */
export type CodeCell =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly finding: Issue; readonly candidate: string | null }

/**
 * Reads a cell that holds a code of so many digits. A code that became a number lost its leading zeros: the finding names what it
 * may have been, and nothing is put in by itself. `digits` is `null` for codes of no fixed length.
 */
export function readCodeCell(cell: Cell, digits: number | null, place: Place): CodeCell {
  const text = cell.text.trim()
  if (cell.kind === 'blank' || (cell.kind === 'text' && text === '')) return { kind: 'blank' }
  if (cell.kind === 'error')
    return { kind: 'fault', finding: issue('cell-error', { value: text }, place), candidate: null }
  if (cell.kind === 'formula-without-value') {
    return { kind: 'fault', finding: issue('formula-without-value', {}, place), candidate: null }
  }
  if (digits === null || !/^\d+$/.test(text) || text.length >= digits) return { kind: 'code', code: text }
  const candidate = text.padStart(digits, '0')
  return { kind: 'fault', finding: issue('leading-zeros-lost', { value: text, digits, candidate }, place), candidate }
}
