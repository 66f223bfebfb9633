import { join } from 'node:path'
import { buildHistory } from '../../packages/indicators/src/model/build-history.ts'
import type { RegisterRow, RegisterRows } from '../../packages/indicators/src/model/register-rows.ts'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'
import { readRegisterRows } from '../../packages/indicators/src/node/read-register.ts'

export const REGISTER = join(import.meta.dirname, '../../data/register')

/** The register of the repository as its files say it. */
export function registerRows(): RegisterRows {
  const rows = readRegisterRows(REGISTER)
  if (!rows.ok) throw new Error('the register cannot be read')
  return rows.value
}

/** The register as somebody would have kept it who had not heard of any change from a day on. */
export function rowsBefore(rows: RegisterRows, day: string): RegisterRows {
  const later = new Set(rows.changes.flatMap(({ cells }) => ((cells.operating ?? '') >= day ? [cells.id ?? ''] : [])))
  const isKept = ({ cells }: RegisterRow): boolean => !later.has(cells.change ?? '')
  const units = rows.units
    .filter(({ cells }) => (cells.validFrom ?? '') < day)
    .map((row) => ((row.cells.validTo ?? '') >= day ? { ...row, cells: { ...row.cells, validTo: '' } } : row))
  return {
    ...rows,
    units,
    changes: rows.changes.filter(({ cells }) => !later.has(cells.id ?? '')),
    transfers: rows.transfers.filter(isKept),
    weights: rows.weights.filter(isKept),
    decisions: rows.decisions.filter(isKept),
    exceptions: rows.exceptions.filter(({ cells }) => (cells.listDate ?? '') < day),
  }
}

/** The history of rows that must be sound. */
export function built(rows: RegisterRows): UnitHistory {
  const history = buildHistory(rows)
  if (!history.ok) throw new Error(`expected a sound register, found ${JSON.stringify(history.issues.slice(0, 3))}`)
  return history.value
}
