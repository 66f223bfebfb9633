import type { RegisterCells } from '../model/unit-proposal.ts'
import { cell } from './figures-csv.ts'

/** Columns of the files of a register, in the order they are written in; columns of one's own follow. */
export const REGISTER_COLUMNS = {
  units: [
    ...['id', 'code', 'level', 'type', 'name', 'parent', 'validFrom', 'validTo', 'change'],
    ...['class', 'continuity', 'dateKind', 'nameEn'],
  ],
  changes: ['id', 'kinds', 'inForce', 'operating', 'dateKind', 'seq', 'instrument'],
  transfers: ['change', 'from', 'to', 'kind', 'area', 'population'],
  instruments: ['id', 'number', 'date', 'clause', 'inForce', 'repealedBy'],
} as const

/** Rows as a file of a register: the named columns first, then those that any row fills. */
export function registerCsv(columns: readonly string[], rows: readonly RegisterCells[]): string {
  const more = new Set(rows.flatMap((row) => Object.keys(row).filter((column) => row[column] !== '')))
  const all = [...columns, ...[...more].filter((column) => !columns.includes(column))]
  const lines = rows.map((row) => all.map((column) => cell(row[column] ?? '')).join(','))
  return `${[all.join(','), ...lines].join('\n')}\n`
}
