import type { Form, Scenario } from '../generated/types.ts'
import type { Submission, SubmissionHead, SubmittedCell } from '../model/submission.ts'

const SEPARATOR = '\u0001'
/** Cells that are looked through one by one; more of them are found by their places. */
const FEW = 16
const NO_CELLS: readonly SubmittedCell[] = []
const NO_REASONS: Submission['reasons'] = []

type FigurePlace = Pick<SubmittedCell, 'row' | 'column' | 'key'>

/** What all submissions of a table have in common. */
export interface DraftSource {
  readonly file: string
  readonly sha256: string
}

/** A submission while the rows of its table are read: large tables hold one for each row, so that nothing is made twice. */
export class TableDraft {
  readonly head: SubmissionHead
  readonly form: Form
  unread = 0
  readonly #source: DraftSource
  #cells: SubmittedCell[] | null = null
  #places: Map<string, SubmittedCell> | null = null
  #firstRows: Map<Scenario, number> | null = null

  constructor(source: DraftSource, head: SubmissionHead, form: Form) {
    this.#source = source
    this.head = head
    this.form = form
  }

  /** Whether it holds a figure, or one that could not be read. */
  get isFilled(): boolean {
    return this.#cells !== null || this.unread > 0
  }

  add(cell: SubmittedCell): void {
    if (this.#cells === null) this.#cells = [cell]
    else this.#cells.push(cell)
    this.#places?.set(placeKey(cell), cell)
  }

  /** The figure that was read for the same place of the form. */
  figureAt(place: FigurePlace): SubmittedCell | null {
    const cells = this.#cells ?? NO_CELLS
    if (cells.length < FEW) return cells.find((cell) => isAt(cell, place)) ?? null
    this.#places ??= new Map(cells.map((cell) => [placeKey(cell), cell]))
    return this.#places.get(placeKey(place)) ?? null
  }

  /** The first row of a scenario, which this one becomes when there was none before. */
  firstRow(scenario: Scenario, row: number): number {
    this.#firstRows ??= new Map()
    const first = this.#firstRows.get(scenario) ?? row
    this.#firstRows.set(scenario, first)
    return first
  }

  finish(): Submission {
    const { file, sha256 } = this.#source
    const { head, form, unread } = this
    return { file, sha256, form, head, cells: this.#cells ?? NO_CELLS, unread, reasons: NO_REASONS, isSample: false }
  }
}

interface DraftGroup {
  readonly head: SubmissionHead
  readonly drafts: Map<string, TableDraft>
}

/** What rows say that could not be understood: it keeps them apart as it would have. */
export interface WrittenHead {
  readonly unit: string
  readonly edition: string
}

/** The submissions of a table, each once, in the order of their first rows. */
export class TableDrafts {
  readonly #source: DraftSource
  /** By all that rows say but the unit, then by the unit. */
  readonly #groups = new Map<string, DraftGroup>()
  readonly #all: TableDraft[] = []

  constructor(source: DraftSource) {
    this.#source = source
  }

  /** The draft of rows that say this; units that could not be found share one head. */
  of(head: SubmissionHead, form: Form, written: WrittenHead): TableDraft {
    const { subject } = head
    const key = headKey(head, written.edition)
    const group = this.#groups.get(key) ?? { head, drafts: new Map<string, TableDraft>() }
    this.#groups.set(key, group)
    const unit = subject || written.unit
    const held = group.drafts.get(unit)
    if (held) return held
    const made = new TableDraft(this.#source, subject === '' ? group.head : head, form)
    group.drafts.set(unit, made)
    this.#all.push(made)
    return made
  }

  /** Those that hold a figure, or one that could not be read. */
  *finished(): Generator<Submission> {
    for (const draft of this.#all) if (draft.isFilled) yield draft.finish()
  }
}

function isAt(cell: SubmittedCell, { row, column, key }: FigurePlace): boolean {
  return cell.row === row && cell.column === column && cell.key === key
}

/** All that rows say but the unit. */
function headKey(
  { form, version, subject, reporter, period, edition, listDate, covers }: SubmissionHead,
  written: string,
): string {
  const known = subject === '' ? '' : 'known'
  return [form, version, reporter ?? '', period, edition ?? '', listDate, covers, written, known].join(SEPARATOR)
}

function placeKey({ row, column, key }: FigurePlace): string {
  return `${row}${SEPARATOR}${column}${SEPARATOR}${key}`
}
