import { type Issue, issue } from '../base/issue.ts'
import { add, equal, isZero, multiply, parseRational, printRational, type Rational, ZERO } from '../base/rational.ts'
import { readTextTable } from '../ingest/read-rows.ts'
import { partKey } from '../model/indicator.ts'
import type { ReleasedFigure } from '../model/released-figure.ts'
import { ToldIssues } from './package-view.ts'

/** The published figures of a package: `read` gives a file of them, `null` when there is none. */
export type ReadObservations = (file: string) => Uint8Array | null

interface Adding {
  sum: Rational | null
  readonly row: number
}

/** Each restated figure that is a sum is what the published figures that the package names come to; returns how many were added up. */
export function checkPublishedSums(
  bytes: Uint8Array,
  file: string,
  figures: readonly ReleasedFigure[],
  read: ReadObservations,
): { readonly issues: readonly Issue[]; readonly added: number } {
  const table = readTextTable(bytes, file)
  if (!table.ok) return { issues: table.issues, added: 0 }
  const told = new ToldIssues()
  const observed = new Observed(read)
  const sums = new Map<string, Adding>()
  table.value.forEach(({ cells, row }) => {
    if (cells.method !== 'summed') return
    const { indicator, breakdown, definition, source, period, unit, observation = '' } = cells
    const name = nameOf([indicator, breakdown, definition, source, period, unit])
    const adding = sums.get(name) ?? { sum: ZERO, row }
    sums.set(name, adding)
    const [value, share] = [observed.value(observation, cells.part ?? ''), parseRational(cells.share ?? '')]
    if (value === undefined) {
      const args = { column: 'observation', value: observation, in: 'catalogue/observations' }
      told.add(issue('package-reference-unknown', args, { file, row }))
    }
    // Whatever share of nothing is nothing.
    const part = value && (isZero(value) ? ZERO : share && multiply(value, share))
    adding.sum = adding.sum && part ? add(adding.sum, part) : null
  })
  let added = 0
  for (const { indicator, breakdown, definition, source, period, unit, method, value } of figures) {
    if (method !== 'summed' || value === '') continue
    const name = nameOf([indicator, breakdown, definition, source, period, unit])
    const { sum, row } = sums.get(name) ?? { sum: null, row: 1 }
    if (sum === null) {
      told.add(issue('package-source-missing', { figure: name }, { file, row }))
      continue
    }
    added += 1
    const stated = parseRational(value)
    if (stated && equal(sum, stated)) continue
    told.add(issue('package-sum-differs', { figure: name, value, expected: printRational(sum) }, { file, row }))
  }
  return { issues: told.all(), added }
}

function nameOf(parts: readonly (string | undefined)[]): string {
  return parts.map((part) => part ?? '').join(' · ')
}

/** A row of published figures. */
interface ObservedRow {
  readonly part: string
  readonly value: string
}

/** Published figures by `file#row`, the header being row 1. */
class Observed {
  readonly #read: ReadObservations
  readonly #files = new Map<string, ReadonlyMap<number, ObservedRow>>()

  constructor(read: ReadObservations) {
    this.#read = read
  }

  /**
   * The number of a row; `null` where it has none, `undefined` where there is no such row. A part that a table left blank because the
   * others make up the whole is told by the row of the whole: nothing occurred there.
   */
  value(place: string, part: string): Rational | null | undefined {
    const at = place.lastIndexOf('#')
    const row = this.#rows(place.slice(0, at)).get(Number(place.slice(at + 1)))
    if (row === undefined) return undefined
    return row.part === part ? parseRational(row.value) : ZERO
  }

  #rows(file: string): ReadonlyMap<number, ObservedRow> {
    const known = this.#files.get(file)
    if (known) return known
    const rows = new Map<number, ObservedRow>()
    const bytes = this.#read(file)
    const table = bytes === null ? null : readTextTable(bytes, file)
    if (table?.ok) {
      table.value.forEach(({ cells, row }) => {
        const { indicator = '', breakdown = '', value = '' } = cells
        rows.set(row, { part: partKey(indicator, breakdown), value })
      })
    }
    this.#files.set(file, rows)
    return rows
  }
}
