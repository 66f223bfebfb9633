import type { ConsolidatedUnit } from '../model/consolidated.ts'

/** How the figures of reports came out: exact, estimated, only bounded, refused. */
export interface FigureCounts {
  readonly exact: number
  readonly estimated: number
  readonly bounded: number
  readonly refused: number
}

const ESTIMATED: readonly string[] = ['apportioned', 'weighted']

/** Counts figures by how far they can be trusted; imputed ones are estimates. */
export function countFigures(units: readonly ConsolidatedUnit[]): FigureCounts {
  const counts = { exact: 0, estimated: 0, bounded: 0, refused: 0 }
  for (const { figures } of units) {
    for (const { figure } of figures) {
      if (figure.method === 'refused') counts.refused += 1
      else if (figure.method === 'bounded') counts.bounded += 1
      else if (ESTIMATED.includes(figure.method) || /[EI]/.test(figure.status)) counts.estimated += 1
      else counts.exact += 1
    }
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
