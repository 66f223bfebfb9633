import { add, parseRational, type Rational, rational, ZERO } from '../base/rational.ts'
import type { FormRelation } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { figureRows, rowsAt, valueColumns } from '../model/form.ts'
import type { Submission, SubmittedCell } from '../model/submission.ts'

/** What a cell adds to a sum: a number, nothing because there is none, or something nobody knows. */
export type Term =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'absent' | 'unknown' | 'unread' }

/** One place at which a relation holds: the cells that its references name there. */
export interface RelationLine {
  /** All cells of a reference: several when it is a repeating row. */
  readonly cells: (reference: string) => readonly SubmittedCell[]
  /** Was a cell of the reference there but not read, or required and not filled in? Its own finding says so. */
  readonly isUnread: (reference: string) => boolean
}

/** The cells of a submission by row and column. */
export class CellIndex {
  static #last: CellIndex | null = null
  readonly #submission: Submission
  readonly #rows = new Map<string, Map<string, SubmittedCell[]>>()
  readonly #keys = new Map<string, Set<string>>()
  #blankRows: ReadonlySet<string> = new Set()
  #isBuilt = false

  private constructor(submission: Submission) {
    this.#submission = submission
  }

  /** Most submissions of large tables are never asked for their places. */
  #build(): void {
    if (this.#isBuilt) return
    this.#isBuilt = true
    const submission = this.#submission
    for (const cell of submission.cells) {
      const row = this.#rows.get(cell.row) ?? new Map<string, SubmittedCell[]>()
      this.#rows.set(cell.row, row)
      const held = row.get(cell.column)
      if (held) held.push(cell)
      else row.set(cell.column, [cell])
      if (cell.key !== null) this.#keys.set(cell.row, (this.#keys.get(cell.row) ?? new Set()).add(lineKey(cell)))
    }
    this.#blankRows = blankRows(submission)
  }

  /** The index of a submission: its checks run one after another, so that the last one made is enough. */
  static of(submission: Submission): CellIndex {
    const last = CellIndex.#last
    if (last !== null && last.#submission === submission) return last
    const made = new CellIndex(submission)
    CellIndex.#last = made
    return made
  }

  /** The places of a relation: every row, line of a repeating row or column in which it holds. */
  *lines(relation: FormRelation): Generator<RelationLine> {
    this.#build()
    const { form, head } = this.#submission
    const isWanted = (name: string): boolean => relation.only?.includes(name) ?? true
    if (relation.axis === 'rows') {
      for (const { index } of valueColumns(form)) if (isWanted(index)) yield this.#column(index)
      return
    }
    for (const row of figureRows(rowsAt(form, head.listDate))) {
      if (!isWanted(row.code)) continue
      if (row.kind === 'fixed') yield this.#line(row.code, null)
      else for (const key of this.#keys.get(row.code) ?? []) yield this.#line(row.code, key)
    }
  }

  #column(column: string): RelationLine {
    const cells = (row: string): readonly SubmittedCell[] => this.#rows.get(row)?.get(column) ?? []
    return { cells, isUnread: (row) => this.#isUnread(row, cells(row)) }
  }

  #line(row: string, key: string | null): RelationLine {
    const cells = (column: string): readonly SubmittedCell[] => {
      const all = this.#rows.get(row)?.get(column) ?? []
      return key === null ? all : all.filter((cell) => lineKey(cell) === key)
    }
    return {
      cells,
      isUnread: (column) => cells(column).length === 0 || cells(column).some((cell) => this.isUnfilled(cell)),
    }
  }

  #isUnread(row: string, cells: readonly SubmittedCell[]): boolean {
    const keys = this.#keys.get(row)
    if (keys) return cells.length < keys.size || cells.some((cell) => this.isUnfilled(cell))
    const known = figureRows(rowsAt(this.#submission.form, this.#submission.head.listDate)).find(
      ({ code }) => code === row,
    )
    if (known === undefined || known.kind === 'repeat') return false
    return cells.length === 0 || cells.some((cell) => this.isUnfilled(cell))
  }

  /** A cell that should have been filled in and was not. */
  isUnfilled(cell: SubmittedCell): boolean {
    this.#build()
    return cell.state === 'blank' && isRequired(cell) && !this.#blankRows.has(cell.row)
  }
}

/** Must a cell be filled in by whoever reports? */
export function isRequired({ part }: SubmittedCell): boolean {
  return part.required !== false && (part.entry ?? 'input') === 'input'
}

/** What a cell adds to a sum. */
export function termOf({ state, value }: SubmittedCell): Term {
  if (state === 'number') return { kind: 'number', value: exact(value) }
  if (state === 'nil') return { kind: 'number', value: ZERO }
  return { kind: state === 'notApplicable' || state === 'blank' ? 'absent' : 'unknown' }
}

/** The sum of cells; `absent` when none holds anything, `unknown` when one was not collected. */
export function sumOf(cells: readonly SubmittedCell[]): Term {
  let total: Rational | null = null
  for (const cell of cells) {
    const term = termOf(cell)
    if (term.kind === 'unknown') return term
    if (term.kind === 'number') total = add(total ?? ZERO, term.value)
  }
  return total === null ? { kind: 'absent' } : { kind: 'number', value: total }
}

/** The exact value of a decimal string that was read before. */
export function exact(value: string | null): Rational {
  const read = parseRational(value ?? '')
  if (read === null) throw new Error(`expected a decimal number, found ${value}`)
  return read
}

/** By how much a total may miss its rounded parts: half a unit each of the last declared decimal; whole numbers are exact. */
export function roundingTolerance(cells: readonly SubmittedCell[], world: CheckWorld): Rational {
  const decimals = Math.max(0, ...cells.map((cell) => declaredDecimals(cell, world) ?? 0))
  return decimals === 0 ? ZERO : rational(BigInt(cells.length), 2n * 10n ** BigInt(decimals))
}

/** Decimals that a cell may have, `null` when nobody declared them. */
export function declaredDecimals({ part }: SubmittedCell, { indicators }: CheckWorld): number | null {
  return part.decimals ?? indicators.get(part.indicator ?? '')?.decimals ?? null
}

/** Addresses of cells, as people look them up. */
export function addresses(cells: readonly SubmittedCell[]): readonly string[] {
  return cells.map(({ place }) => place.range ?? '')
}

function lineKey({ key, place }: SubmittedCell): string {
  return `${key} ${place.range?.replace(/\D/g, '') ?? ''}`
}

function blankRows({ form, cells }: Submission): ReadonlySet<string> {
  const optional = new Set(form.rows.flatMap((row) => (row.kind === 'fixed' && row.optional ? [row.code] : [])))
  const filled = new Set(
    cells.flatMap((cell) => (cell.state === 'blank' || (cell.part.entry ?? 'input') !== 'input' ? [] : [cell.row])),
  )
  return new Set([...optional].filter((row) => !filled.has(row)))
}
