import { ExactSum } from '../base/exact-sum.ts'
import { byText } from '../base/order.ts'
import type { Form } from '../generated/types.ts'
import { figureRows, valueColumns } from '../model/form.ts'
import type { Submission, SubmissionHead, SubmittedCell } from '../model/submission.ts'

/** What a cell says: its state, and its value where it is a number. */
export type CellSays = Pick<SubmittedCell, 'state' | 'value'>

/** A cell that two editions of a report do not say alike. */
export interface CellDifference extends Pick<SubmittedCell, 'row' | 'column' | 'key'> {
  /** `null`: the edition has no such cell. */
  readonly before: CellSays | null
  readonly after: CellSays | null
  /** After less before, exactly; `null` where one of them has no number. Nothing occurred (`-`) counts as none. */
  readonly difference: string | null
}

/** Two editions or revisions of one report side by side. */
export interface EditionDifference {
  readonly before: SubmissionHead
  readonly after: SubmissionHead
  readonly form: Form
  /** Cells that either has. */
  readonly cells: number
  readonly differences: readonly CellDifference[]
}

/** Compares two editions of a report cell by cell, in the order of the form; nothing missing is taken for zero. */
export function compareEditions(before: Submission, after: Submission): EditionDifference {
  const [old, now] = [cellsOf(before), cellsOf(after)]
  const all = [...new Map([...old, ...now]).entries()]
  const differences = all.flatMap(([place, { row, column, key, part }]): readonly CellDifference[] => {
    const [was, is] = [says(old.get(place)), says(now.get(place))]
    if (isAlike(was, is)) return []
    // Yes and no are held as 1 and 0, of which no difference can be taken.
    const difference = part.type === 'yesNo' ? null : subtract(is, was)
    return [{ row, column, key, before: was, after: is, difference }]
  })
  const { form } = after
  return {
    ...{ before: before.head, after: after.head, form, cells: all.length },
    differences: differences.sort(formOrder(form)),
  }
}

function cellsOf({ cells }: Submission): ReadonlyMap<string, SubmittedCell> {
  return new Map(cells.map((cell) => [JSON.stringify([cell.row, cell.column, cell.key]), cell]))
}

function says(cell: SubmittedCell | undefined): CellSays | null {
  return cell ? { state: cell.state, value: cell.value } : null
}

/** `5` and `5.0` are the same number. */
function isAlike(a: CellSays | null, b: CellSays | null): boolean {
  if (a === null || b === null || a.state !== b.state) return a === b
  return a.value === b.value || subtract(a, b) === '0'
}

function subtract(after: CellSays | null, before: CellSays | null): string | null {
  const [plus, minus] = [numberOf(after), numberOf(before)]
  if (plus === null || minus === null) return null
  const sum = new ExactSum().addText(plus).addSum(new ExactSum().addText(minus), -1)
  return sum.isZero ? '0' : sum.toString()
}

function numberOf(cell: CellSays | null): string | null {
  if (cell?.state === 'nil') return '0'
  return cell?.state === 'number' ? cell.value : null
}

function formOrder(form: Form): (a: CellDifference, b: CellDifference) => number {
  const rows = new Map(figureRows(form.rows).map(({ code }, at) => [code, at]))
  const columns = new Map(valueColumns(form).map(({ index }, at) => [index, at]))
  const place = (of: ReadonlyMap<string, number>, code: string): number => of.get(code) ?? of.size
  return (a, b) =>
    place(rows, a.row) - place(rows, b.row) ||
    byText(a.row, b.row) ||
    byText(a.key ?? '', b.key ?? '') ||
    place(columns, a.column) - place(columns, b.column) ||
    byText(a.column, b.column)
}
