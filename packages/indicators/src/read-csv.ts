import { type Issue, issue } from './base/issue.ts'
import { CsvScanner } from './ingest/csv-scanner.ts'
import type { NumberLocale } from './ingest/number.ts'
import { ObservationReader, unitsOf } from './ingest/observation-reader.ts'
import { faultOf } from './ingest/read-rows.ts'
import type { IsoDate } from './model/iso-date.ts'
import type { ObservationTable } from './model/observation-table.ts'
import type { UnitHistory } from './model/unit-history.ts'

/** Which columns of a CSV say what; the list of units its codes are read on must be named. */
export interface ReadCsvOptions {
  readonly history: UnitHistory
  readonly unitColumn: string
  readonly valueColumns: readonly string[]
  readonly periodColumn?: string
  readonly keyColumns?: readonly string[]
  /** The list of every row, or the column that names it. */
  readonly list: { readonly date: IsoDate } | { readonly column: string }
  /** Columns that hold words, not numbers. */
  readonly textColumns?: readonly string[]
  /** How numbers are written; without it `1.234` is refused as ambiguous. */
  readonly locale?: NumberLocale
  readonly decimals?: ReadonlyMap<string, number>
}

/** What a file was found to say, and what is wrong with it. */
export interface Reading {
  readonly observations: ObservationTable
  readonly issues: readonly Issue[]
}

/** Reads the figures of a CSV: `readCsv(bytes, { history, unitColumn: 'unit', valueColumns: ['people'], list: { date: '2025-06-30' } })`. */
export function readCsv(bytes: Uint8Array, options: ReadCsvOptions): Reading {
  const reader = new ObservationReader(
    {
      unitColumn: options.unitColumn,
      periodColumn: options.periodColumn ?? null,
      keyColumns: options.keyColumns ?? [],
      valueColumns: options.valueColumns,
      list: options.list,
      textColumns: new Set(options.textColumns),
      locale: options.locale ?? null,
      decimals: options.decimals ?? new Map(),
    },
    unitsOf(options.history),
  )
  const scanner = new CsvScanner((record) => reader.record(record))
  try {
    scanner.whole(bytes)
  } catch (fault) {
    const found = faultOf(fault, '', scanner.row)
    return { observations: reader.table, issues: reader.issues.length > 0 ? reader.issues : [found] }
  }
  if (bytes.length === 0) return { observations: reader.table, issues: [issue('file-empty', { file: '' })] }
  return { observations: reader.table, issues: reader.finish() }
}
