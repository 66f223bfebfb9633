import { breakdownKey } from './series-rows.ts'
import type { Site } from './site.ts'
import type { SeriesFacts } from './site-data.ts'

/** The former units a unit's territory came from, over all changes, nearest first and then by id. */
export function formerUnits(site: Site, id: string): readonly string[] {
  const found: string[] = []
  let ring = [id]
  const seen = new Set(ring)
  while (ring.length > 0) {
    const next = new Set<string>()
    for (const each of ring) {
      for (const { from } of site.incoming(each)) if (from !== null && !seen.has(from)) next.add(from)
    }
    ring = [...next].sort()
    for (const each of ring) {
      seen.add(each)
      found.push(each)
    }
  }
  return found
}

/** What the former units of a series' unit reported themselves, for the same indicator and breakdown. */
export function formerSeries(site: Site, series: SeriesFacts): readonly SeriesFacts[] {
  if (series.unit === null) return []
  const level = site.unit(series.unit).level
  return formerUnits(site, series.unit).flatMap((id) =>
    site.unit(id).level !== level
      ? []
      : (site.seriesByUnit.get(id) ?? []).filter(
          (other) =>
            other.role === 'unit' &&
            other.basis === 'reported' &&
            other.indicator === series.indicator &&
            other.definition === series.definition &&
            other.scenario === series.scenario &&
            breakdownKey(other) === breakdownKey(series),
        ),
  )
}
