import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'
import { historyOf, type InventedRegister } from './invented-register.ts'
import type { Lineage } from './random-lineage.ts'

/** A register with its history, two of its dates, and a figure for every commune of the first. */
export interface RandomQuestion {
  readonly history: UnitHistory
  readonly register: InventedRegister
  readonly from: string
  readonly to: string
  readonly sent: ReadonlyMap<string, string>
  readonly csv: string
}

/** What a property draws at random. */
export interface Draw {
  readonly lineage: Lineage
  readonly cells: readonly string[]
  readonly from: number
  readonly to: number
}

/** The question that a draw stands for: a cell for each unit of the list, in its order. */
export function questionOf(draw: Draw): RandomQuestion {
  const { register, dates } = draw.lineage
  const history = historyOf(register)
  const from = dates[draw.from % dates.length] as string
  const to = dates[draw.to % dates.length] as string
  const units = history.list(from, { level: 'commune' }).map(({ id }) => id)
  const sent = new Map(units.map((id, at) => [id, draw.cells[at % draw.cells.length] as string]))
  return { history, register, from, to, sent, csv: csvOf([...sent]) }
}

/** A table of one column. */
export function csvOf(rows: readonly (readonly [string, string])[]): string {
  return `unit,v\n${rows.map(([id, cell]) => `${id},${cell}`).join('\n')}\n`
}
