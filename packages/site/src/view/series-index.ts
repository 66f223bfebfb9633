import { type BasisKind, basisKind } from './basis.ts'
import { breakdownKey } from './series-rows.ts'
import type { Site } from './site.ts'
import type { SeriesFacts } from './site-data.ts'

/** What all pages of one indicator ask of its series, found once. */
export interface SeriesIndex {
  /** The series of each breakdown value, by its key, in the order of the keys. */
  readonly byKey: ReadonlyMap<string, readonly SeriesFacts[]>
  /** The basis of each kind that has figures, as first met. */
  readonly bases: ReadonlyMap<BasisKind, string>
}

const KINDS = ['reported', 'release', 'before'] as const
const NONE: readonly SeriesFacts[] = []
const known = new WeakMap<readonly SeriesFacts[], SeriesIndex>()

/** The series of an indicator by breakdown value and basis. */
export function seriesIndex(site: Site, code: string): SeriesIndex {
  const all = site.seriesByIndicator.get(code) ?? NONE
  const made = known.get(all) ?? makeIndex(site, all)
  known.set(all, made)
  return made
}

function makeIndex(site: Site, all: readonly SeriesFacts[]): SeriesIndex {
  const byKey = new Map<string, SeriesFacts[]>()
  const first = new Map<BasisKind, string>()
  for (const series of all) {
    const key = breakdownKey(series)
    const its = byKey.get(key)
    if (its) its.push(series)
    else byKey.set(key, [series])
    const kind = basisKind(site, series.basis)
    if (!first.has(kind)) first.set(kind, series.basis)
  }
  const keys = [...byKey.keys()].sort()
  return {
    byKey: new Map(keys.map((key) => [key, byKey.get(key) ?? NONE])),
    bases: new Map(KINDS.flatMap((kind) => (first.has(kind) ? [[kind, first.get(kind) ?? ''] as const] : []))),
  }
}
