import type { FigureRow, FigureTable, PeriodColumn } from './figure-table.ts'

/** Some neighbouring periods of a wide table, with every row's cells of them. */
export interface PrintBlock {
  readonly caption: string
  readonly columns: readonly PeriodColumn[]
  readonly rows: readonly FigureRow[]
}

/** Millimetres of a landscape sheet beside the column of units, of a letter, and between two columns. */
const SHEET = 215
const LETTER = 1.4
const BETWEEN = 2.5

/** A table cut into blocks of periods that fit on a sheet; none when it fits as it is. */
export function printBlocks({ caption, columns, rows }: FigureTable): readonly PrintBlock[] {
  // Bounds may be broken after their dash.
  const texts = rows.flatMap(({ cells }) =>
    cells.flatMap(({ text, flags }) => `${text}${flags}`.split('–').map((part) => part.length + 1)),
  )
  const letters = [...texts, ...columns.map(({ label }) => label.length)].reduce(
    (most, each) => Math.max(most, each),
    4,
  )
  const most = Math.max(3, Math.floor(SHEET / (letters * LETTER + BETWEEN)))
  const isPortrait = columns.length <= most / 2
  if (isPortrait) return []
  const blocks = Math.ceil(columns.length / most)
  const size = Math.ceil(columns.length / blocks)
  return Array.from({ length: blocks }, (_, at) => {
    const [from, to] = [at * size, (at + 1) * size]
    const own = columns.slice(from, to)
    const span = [...new Set([own[0]?.label, own.at(-1)?.label])].join('–')
    return {
      caption: blocks === 1 ? caption : `${caption} ${span}`,
      columns: own,
      rows: rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
    }
  })
}
