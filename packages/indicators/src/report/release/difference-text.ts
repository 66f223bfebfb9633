import { by } from '../../base/order.ts'
import { cell } from '../figures-csv.ts'
import type { DifferenceKind, FigureDifference } from './compare-releases.ts'

/** Figures that differ, by kind. */
export type DifferenceCounts = Readonly<Record<DifferenceKind, number>>

/** How many figures differ, in all and for each indicator and form. */
export interface DifferenceSummary {
  readonly release: string
  /** The release it is compared with; `null`: none was before. */
  readonly against: string | null
  readonly counts: DifferenceCounts
  readonly indicators: readonly ({ readonly indicator: string } & DifferenceCounts)[]
  readonly forms: readonly ({ readonly form: string } & DifferenceCounts)[]
}

/** Columns of the table of figures that differ. */
export const DIFFERENCE_COLUMNS = [
  ...['kind', 'file', 'form', 'indicator', 'breakdown', 'unit', 'period', 'basis', 'place'],
  ...['stateBefore', 'valueBefore', 'lowerBefore', 'upperBefore', 'methodBefore', 'statusBefore'],
  ...['stateAfter', 'valueAfter', 'lowerAfter', 'upperAfter', 'methodAfter', 'statusAfter', 'difference'],
] as const

/** The header line of the table of figures that differ. */
export const DIFFERENCE_HEADER = `${DIFFERENCE_COLUMNS.join(',')}\n`

/** A figure that differs, as a line of the table; what a publication does not have is empty. */
export function differenceLine({ kind, name, before, after, difference }: FigureDifference): string {
  const { file, form, indicator, breakdown, unit, period, basis, place } = name
  const sides = [before, after].flatMap((says) =>
    says ? [says.state, says.value, says.lower, says.upper, says.method, says.status] : ['', '', '', '', '', ''],
  )
  const cells = [kind, file, form, indicator, breakdown, unit, period, basis, place, ...sides, difference]
  return `${cells.map(cell).join(',')}\n`
}

/** Counts figures that differ, in all and for each indicator and form. */
export class DifferenceTally {
  readonly #all = noDifference()
  readonly #indicators = new Map<string, Record<DifferenceKind, number>>()
  readonly #forms = new Map<string, Record<DifferenceKind, number>>()

  take({ kind, name: { indicator, form } }: Pick<FigureDifference, 'kind' | 'name'>): void {
    this.#all[kind] += 1
    if (indicator !== '') countsOf(this.#indicators, indicator)[kind] += 1
    if (form !== '') countsOf(this.#forms, form)[kind] += 1
  }

  get counts(): DifferenceCounts {
    return this.#all
  }

  /** What was counted, by code. */
  summary(release: string, against: string | null): DifferenceSummary {
    const sorted = (counts: ReadonlyMap<string, DifferenceCounts>) => [...counts].sort(by(([code]) => code))
    return {
      ...{ release, against, counts: { ...this.#all } },
      indicators: sorted(this.#indicators).map(([indicator, counts]) => ({ indicator, ...counts })),
      forms: sorted(this.#forms).map(([form, counts]) => ({ form, ...counts })),
    }
  }
}

function noDifference(): Record<DifferenceKind, number> {
  return { new: 0, revised: 0, changed: 0, removed: 0 }
}

function countsOf(all: Map<string, Record<DifferenceKind, number>>, code: string): Record<DifferenceKind, number> {
  const known = all.get(code) ?? noDifference()
  all.set(code, known)
  return known
}
