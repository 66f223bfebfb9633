import { buildHistory } from '../model/build-history.ts'
import type { RegisterHead, RegisterRow, RegisterRows } from '../model/register-rows.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { type PackedRows, packRows, unpackRows } from './packed-rows.ts'

/** Columns that tell who was what and what passed to whom; sources and notes stay in the register. */
const COLUMNS = {
  units: ['id', 'code', 'level', 'type', 'name', 'parent', 'validFrom', 'validTo', 'change', 'class'],
  changes: ['id', 'kinds', 'inForce', 'operating', 'dateKind', 'seq'],
  transfers: ['change', 'from', 'to', 'kind', 'area', 'population', 'evidence'],
  weights: ['change', 'from', 'to', 'basis', 'amount', 'share'],
  decisions: ['change', 'from', 'to', 'basis', 'share', 'authority', 'document', 'date'],
  exceptions: ['listDate', 'code', 'unit'],
} as const

/** A register as plain data: nothing in it is still to be validated. */
export interface RegisterSlice {
  readonly head: RegisterHead
  readonly register: Readonly<Record<keyof typeof COLUMNS, PackedRows>>
}

/** Cuts a register to what a browser needs of it. */
export function sliceRegister(rows: RegisterRows): RegisterSlice {
  const pack = (part: keyof typeof COLUMNS): PackedRows => packRows(`${part}.csv`, rows[part], COLUMNS[part])
  const { name, levels, endDate, coveredFrom, vintages, bases, withoutObligation } = rows.head
  return {
    head: {
      ...{ name, levels, endDate },
      ...(coveredFrom !== undefined && { coveredFrom }),
      ...(vintages && { vintages }),
      ...(bases && { bases }),
      ...(withoutObligation && { withoutObligation }),
    },
    register: {
      units: pack('units'),
      changes: pack('changes'),
      transfers: pack('transfers'),
      weights: pack('weights'),
      decisions: pack('decisions'),
      exceptions: pack('exceptions'),
    },
  }
}

/** The same without the weights of units that passed as a whole: only how a divided unit divides rests on weights. */
export function sliceOfCodes(rows: RegisterRows): RegisterSlice {
  const key = ({ cells: { change, from, to } }: RegisterRow): string => `${change} ${from} ${to}`
  const whole = new Set(rows.transfers.filter(({ cells }) => cells.kind === 'whole').map(key))
  return sliceRegister({ ...rows, weights: rows.weights.filter((row) => !whole.has(key(row))) })
}

/** The history of units of a slice. */
export function openRegister({ head, register }: RegisterSlice): UnitHistory {
  const { units, changes, transfers, weights, decisions, exceptions } = register
  const history = buildHistory({
    head,
    units: unpackRows(units),
    changes: unpackRows(changes),
    transfers: unpackRows(transfers),
    weights: unpackRows(weights),
    decisions: unpackRows(decisions),
    exceptions: unpackRows(exceptions),
    instruments: [],
  })
  if (!history.ok)
    throw new Error(`expected a usable register in the slice, found ${JSON.stringify(history.issues[0])}`)
  return history.value
}
