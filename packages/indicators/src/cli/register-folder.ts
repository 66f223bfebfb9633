import { join } from 'node:path'
import { byText } from '../base/order.ts'
import type { Result } from '../base/result.ts'
import type { Instrument } from '../generated/types.ts'
import { validateInstrument } from '../generated/validators.js'
import { buildHistory } from '../model/build-history.ts'
import { type IsoDate, isIsoDate } from '../model/iso-date.ts'
import type { RegisterRows } from '../model/register-rows.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { readRegisterRows } from '../node/read-register.ts'
import { badOption, Stopped } from './context.ts'
import type { UnitsRequest } from './units-request.ts'

/** A register as it was written and understood, with its instruments. */
export interface OpenRegister {
  readonly folder: string
  readonly rows: RegisterRows
  readonly history: UnitHistory
  readonly instruments: ReadonlyMap<string, Instrument>
}

/** Reads the register that is named, or that of the data folder; `build` says whether planned changes are in it. */
export function openRegister(
  { text, context }: UnitsRequest,
  build: (rows: RegisterRows) => Result<UnitHistory> = buildHistory,
): OpenRegister {
  const folder = text('units') ?? join(context.dataFolder, 'register')
  const rows = readRegisterRows(folder)
  if (!rows.ok) throw new Stopped(rows.issues, 1)
  const history = build(rows.value)
  if (!history.ok) throw new Stopped(history.issues, 1)
  return { folder, rows: rows.value, history: history.value, instruments: instrumentsOf(rows.value) }
}

/** The instruments of a register by id. */
export function instrumentsOf({ instruments }: RegisterRows): ReadonlyMap<string, Instrument> {
  const all = instruments.flatMap(({ cells }) => (validateInstrument(cells) ? [cells] : []))
  return new Map(all.sort((a, b) => byText(a.id, b.id)).map((each) => [each.id, each]))
}

/** A date option, or `null` when it was not given. */
export function optionalDate({ text }: UnitsRequest, name: string): IsoDate | null {
  const date = text(name)
  if (date === undefined) return null
  return isIsoDate(date) ? date : badOption(`--${name}`, date, 'YYYY-MM-DD')
}

/** An option that must be given. */
export function needed({ text }: UnitsRequest, name: string, expected: string): string {
  return text(name) ?? badOption(`--${name}`, '', expected)
}
