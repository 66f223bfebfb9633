import type { ConsolidatedUnit, PlaceName } from '../../model/consolidated.ts'
import { type CellSource, cellSources } from '../consolidation-lineage.ts'
import { cell as csvCell } from '../figures-csv.ts'

/** The figure that cells entered, as its table names it. */
export interface FigureName extends PlaceName {
  readonly reportPeriod: string
  readonly basis: string
  readonly unit: string
  readonly method: string
}

/** Columns of the cells of a form that entered any figure. */
export const CELL_COLUMNS = ['cell', 'submission', 'sheet', 'range', 'unit', 'period', 'state', 'value'] as const

/** Columns of the figures, each with the cells that entered it: `cell@share` joined by `|`, `?` an unknown share. */
export const FIGURE_CELL_COLUMNS = [
  ...(['reportPeriod', 'basis', 'unit', 'row', 'column', 'key', 'method', 'cells'] as const),
] as const

interface Cell {
  readonly number: number
  readonly source: CellSource
  isSecret: boolean
}

/** The sources of the figures of one form: each cell is written once, however many figures it enters. */
export class LineageBook {
  readonly #cells = new Map<string, Cell>()
  readonly #lines: string[] = []

  /** Takes the figures of a consolidated report. */
  take(
    { period, basis }: { readonly period: string; readonly basis: string },
    units: readonly ConsolidatedUnit[],
  ): void {
    for (const unit of units) {
      for (const made of unit.figures) {
        const { method, reason } = made.figure
        const name = { ...made.place, reportPeriod: period, basis, unit: unit.unit, method }
        this.add(name, cellSources(made, unit), reason === 'confidential')
      }
    }
  }

  /** Takes one figure; what entered a confidential one is told nowhere. */
  add(name: FigureName, sources: readonly CellSource[], isSecret: boolean): void {
    if (sources.length === 0) return
    const cells = sources.map((source) => {
      const cell = this.#cellOf(source)
      cell.isSecret ||= isSecret
      return `${cell.number}@${source.share ?? '?'}`
    })
    const { reportPeriod, basis, unit, row, column, key, method } = name
    this.#lines.push(line([reportPeriod, basis, unit, row, column, key ?? '', method, cells.join('|')]))
  }

  *cells(): Generator<string> {
    yield line(CELL_COLUMNS)
    for (const { number, source, isSecret } of this.#cells.values()) {
      const { sha256, sheet, range, unit, period, state, value } = source
      const said = isSecret ? ['confidential', ''] : [state, value ?? '']
      yield line([`${number}`, sha256, sheet, range, unit, period, ...said])
    }
  }

  *figures(): Generator<string> {
    yield line(FIGURE_CELL_COLUMNS)
    yield* this.#lines
  }

  #cellOf(source: CellSource): Cell {
    const { sha256, sheet, range } = source
    const id = `${sha256} ${range} ${sheet}`
    const known = this.#cells.get(id)
    if (known) return known
    const cell = { number: this.#cells.size + 1, source, isSecret: false }
    this.#cells.set(id, cell)
    return cell
  }
}

function line(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}
