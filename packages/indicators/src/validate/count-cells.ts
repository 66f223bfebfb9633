import type { Form } from '../generated/types.ts'
import { cellPart, figureRows, valueColumns } from '../model/form.ts'
import type { Submission, SubmittedCell } from '../model/submission.ts'
import { CellIndex } from './cell-index.ts'
import type { FaultyCells } from './faulty-cells.ts'

export interface CellCounts {
  readonly cells: number
  readonly validCells: number
}

/**
 * The cells of a file that are for the sender to fill in – no printed, computed or unbound ones – and hold a figure or a mark, could
 * not be read, or are blank though required; and how many of them have no error.
 */
export function countCells(submissions: readonly Submission[], file: string, faulty: FaultyCells): CellCounts {
  let [counted, unread, wrong] = [0, 0, 0]
  const wrongInAll = submissions.every(({ form }) => isFilledThroughout(form)) ? faulty.count(file) : null
  for (const submission of submissions) {
    unread += submission.unread
    if (wrongInAll !== null) {
      counted += submission.cells.length
      continue
    }
    for (const cell of submission.cells) {
      if (!isCounted(submission, cell)) continue
      counted += 1
      if (faulty.has(cell.place)) wrong += 1
    }
  }
  return { cells: counted + unread, validCells: counted - (wrongInAll ?? wrong) }
}

function isCounted(submission: Submission, cell: SubmittedCell): boolean {
  const { part, state } = cell
  if ((part.entry ?? 'input') !== 'input' || part.bound === false) return false
  return state !== 'blank' || CellIndex.of(submission).isUnfilled(cell)
}

const known = new WeakMap<Form, boolean>()

/** A form whose every cell must be filled in: its cells need not be looked at one by one, and large tables are of this kind. */
function isFilledThroughout(form: Form): boolean {
  const held = known.get(form)
  if (held !== undefined) return held
  const columns = valueColumns(form)
  const isFilled = figureRows(form.rows).every(
    (row) =>
      !(row.kind === 'fixed' && row.optional) &&
      columns.every((column) => {
        const { entry = 'input', bound, required } = cellPart(form, row, column)
        return entry === 'input' && bound !== false && required !== false
      }),
  )
  known.set(form, isFilled)
  return isFilled
}
