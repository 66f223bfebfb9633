import type { ConsolidatedUnit } from '../model/consolidated.ts'
import type { Figure } from '../model/figure.ts'

/** How the figures of reports came out: exact, estimated, only bounded, refused. */
export interface FigureCounts {
  readonly exact: number
  readonly estimated: number
  readonly bounded: number
  readonly refused: number
}

const ESTIMATED: readonly string[] = ['apportioned', 'weighted']

/** How far a figure can be trusted. */
export type Quality = keyof FigureCounts

/** How far a figure can be trusted; an imputed one is an estimate. */
export function qualityOf({ method, status }: { readonly method: string; readonly status: Figure['status'] }): Quality {
  if (method === 'refused') return 'refused'
  if (method === 'bounded') return 'bounded'
  return ESTIMATED.includes(method) || /[EI]/.test(status) ? 'estimated' : 'exact'
}

/** Counts figures by how far they can be trusted. */
export function countFigures(units: readonly ConsolidatedUnit[]): FigureCounts {
  const counts = { exact: 0, estimated: 0, bounded: 0, refused: 0 }
  for (const { figures } of units) {
    for (const { figure } of figures) counts[qualityOf(figure)] += 1
  }
  return counts
}

/** The sum of two counts. */
export function addCounts(a: FigureCounts, b: FigureCounts): FigureCounts {
  return {
    exact: a.exact + b.exact,
    estimated: a.estimated + b.estimated,
    bounded: a.bounded + b.bounded,
    refused: a.refused + b.refused,
  }
}
