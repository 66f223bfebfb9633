import { writeFileSync } from 'node:fs'
import type { Unit } from '../src/model/unit.ts'
import type { UnitHistory } from '../src/model/unit-history.ts'

export const ROWS = 200_000
export const LIST_DATE = '2025-06-30'
export const COLUMNS = ['unit', 'unitName', 'listDate', 'period', 'indicator', 'edition', 'covers', 'value'] as const
/** Whole numbers from zero; no relation holds between them, so that a row is right or wrong by itself. */
export const INDICATORS: readonly string[] = [
  ...['children-under-1', 'children-under-5', 'deaths', 'doctors', 'hospital-beds'],
  ...['in-migrants', 'out-migrants', 'pharmacists', 'teachers', 'villages'],
]
const PERIODS = ['2022', '2023', '2024']
const BEFORE = '2022-01-01'
/** A fault stands in every row of this distance; a prime, so that faults meet all columns. */
const FAULT_EVERY = 2003
const [FACTOR, MOST] = [7919, 9973]

type Row = Record<(typeof COLUMNS)[number], string>

/** One fault of each kind that is planted in turn. */
const FAULTS: readonly ((row: Row, before: Row) => Partial<Row>)[] = [
  () => ({ unit: '99999' }),
  () => ({ unitName: 'Xã Không Có Tên Này' }),
  () => ({ period: '2024-Q5' }),
  () => ({ indicator: 'no-such-indicator' }),
  ({ value }) => ({ value: `${value}O` }),
  ({ value }) => ({ value: `-${value}` }),
  ({ value }) => ({ value: `${value}.5` }),
  (_, before) => before,
]

/** A unit as a plain script knows it: its code and name. */
export interface NamedUnit {
  readonly code: string
  readonly name: string
}

/** Writes 200,000 × 8 cells with planted faults, always the same; gives the rows of the faults, the header being row 1. */
export function writeRows(file: string, units: readonly NamedUnit[]): readonly number[] {
  const lines = [COLUMNS.join(',')]
  const faulty: number[] = []
  let before: Row | null = null
  for (let at = 0; at < ROWS; at += 1) {
    const right = rowOf(at, units)
    const fault = at > 0 && at % FAULT_EVERY === 0 ? FAULTS[faulty.length % FAULTS.length] : undefined
    const row: Row = fault && before ? { ...right, ...fault(right, before) } : right
    if (fault) faulty.push(at + 2)
    lines.push(COLUMNS.map((column) => row[column]).join(','))
    before = right
  }
  writeFileSync(file, `${lines.join('\n')}\n`)
  return faulty
}

/** The communes of the list that lived through all periods. */
export function namedUnits(history: UnitHistory): readonly NamedUnit[] {
  return history
    .list(LIST_DATE, { level: 'commune' })
    .filter(({ from }: Unit) => from === null || from <= BEFORE)
    .map((unit) => history.version(unit, LIST_DATE))
    .map(({ code, name }) => ({ code, name }))
}

function rowOf(at: number, units: readonly NamedUnit[]): Row {
  const series = INDICATORS.length * PERIODS.length
  const { code, name } = units[Math.floor(at / series) % units.length] as NamedUnit
  return {
    ...{ unit: code, unitName: name, listDate: LIST_DATE },
    period: PERIODS[Math.floor(at / INDICATORS.length) % PERIODS.length] as string,
    indicator: INDICATORS[at % INDICATORS.length] as string,
    ...{ edition: 'official', covers: 'life', value: String(1 + ((at * FACTOR) % MOST)) },
  }
}
