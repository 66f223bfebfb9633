import { compare, type Row, readSource } from './csv.ts'

/** The census list, the list of 2024-11 of the reconciliation table, and the last list of the old model. */
export const CENSUS = '2019-04-01'
export const LIST_2024 = '2024-11-01'
export const LAST_OLD = '2025-06-30'

/** What the reconciliation table says about one unit of the census. */
export interface CensusCase {
  readonly code: string
  readonly rows: readonly Row[]
  /** Codes of 2025-06-30 that the table leads to. */
  readonly targets: readonly string[]
  readonly unresolved: boolean
  readonly alias: boolean
}

/** The cases of the reconciliation table, by code. */
export function censusCases(dir: string): CensusCase[] {
  const byCode = new Map<string, Row[]>()
  for (const row of readSource(dir, 'transition_2019_to_2025')) {
    const code = row.code_2019 ?? ''
    byCode.set(code, [...(byCode.get(code) ?? []), row])
  }
  return [...byCode]
    .sort(([a], [b]) => compare(a, b))
    .map(([code, rows]) => ({
      code,
      rows,
      targets: [...new Set(rows.map((row) => row.code_2025_06 ?? '').filter(Boolean))].sort(compare),
      unresolved: rows.some((row) => row.how === 'unresolved'),
      alias: rows.some((row) => row.how === 'alias'),
    }))
}
