import { by } from '../base/order.ts'
import {
  type ConsolidatedFigure,
  type ConsolidatedUnit,
  type PlaceName,
  placeKey,
  type SourceCell,
} from '../model/consolidated.ts'
import { cell } from './figures-csv.ts'

/** The cells that entered a figure, with the share of each; those of a computed one are those of the figures it was computed from. */
export function sourceCells(
  made: ConsolidatedFigure,
  unit: Pick<ConsolidatedUnit, 'figures' | 'sent'>,
): readonly SourceCell[] {
  if (made.madeOf.length > 0) {
    const parts = unit.figures.filter(({ place }) => made.madeOf.some((name) => isSame(name, place)))
    return parts.flatMap((part) => sourceCells(part, unit))
  }
  const { figure, repeats } = made
  const sent = repeats?.sent ?? unit.sent
  const key = placeKey(repeats?.place ?? made.place)
  return figure.sources
    .split('|')
    .filter(Boolean)
    .flatMap((source) => {
      const at = source.lastIndexOf('@')
      const [from, share] = [source.slice(0, at), source.slice(at + 1)]
      const pieces = sent.get(from)?.get(key)?.pieces ?? []
      return pieces.flatMap(({ submission, cell: at }): readonly SourceCell[] => {
        const found = at(key)
        return found ? [{ submission, cell: found, unit: from, share: share === '?' ? null : share }] : []
      })
    })
    .sort(by(({ unit: from, submission: { head } }) => `${from} ${head.period}`))
}

function isSame(a: PlaceName, b: PlaceName): boolean {
  return a.row === b.row && a.column === b.column && a.key === b.key
}

/** A cell that entered a figure, as it is written down. */
export interface CellSource {
  readonly unit: string
  readonly share: string | null
  readonly period: string
  readonly state: string
  readonly value: string | null
  readonly sha256: string
  readonly file: string
  readonly sheet: string
  readonly range: string
}

/** The cells of a figure as they are written down. */
export function cellSources(
  made: ConsolidatedFigure,
  unit: Pick<ConsolidatedUnit, 'figures' | 'sent'>,
): readonly CellSource[] {
  return sourceCells(made, unit).map(({ submission, cell: source, unit: from, share }) => {
    const { sheet = '', range = '' } = source.place
    const { sha256, file, head } = submission
    return {
      ...{ unit: from, share, period: head.period, state: source.state, value: source.value },
      ...{ sha256, file, sheet, range },
    }
  })
}

/** The columns of the table of sources. */
export const LINEAGE_COLUMNS = [
  ...(['form', 'period', 'basis', 'unit', 'row', 'column', 'key', 'method'] as const),
  ...(['sourceUnit', 'share', 'sourcePeriod', 'state', 'value', 'submission', 'file', 'sheet', 'cell'] as const),
] as const

/** Sources of consolidated figures as a table, a cell a line; from what stood in cells nothing confidential can be worked out. */
export function* consolidationLineage(
  { form, period, basis }: { readonly form: string; readonly period: string; readonly basis: string },
  units: readonly ConsolidatedUnit[],
): Generator<string> {
  yield `${LINEAGE_COLUMNS.join(',')}\n`
  for (const unit of units) {
    for (const made of unit.figures) {
      const { row, column, key } = made.place
      const head = [form, period, basis, unit.unit, row, column, key ?? '', made.figure.method]
      const isSecret = made.figure.reason === 'confidential'
      for (const source of cellSources(made, unit)) {
        const { share, state, value, sha256, file, sheet, range } = source
        const said = [source.unit, share ?? '', source.period, state, (isSecret ? null : value) ?? '']
        yield `${[...head, ...said, sha256, file, sheet, range].map(cell).join(',')}\n`
      }
    }
  }
}
