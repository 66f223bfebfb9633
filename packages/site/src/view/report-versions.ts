import type { ReleaseFacts } from './release-data.ts'
import type { ReportPlace } from './report-places.ts'
import type { Site } from './site.ts'

/** The hash of a report's record in a release; `null` where the release has no such report. */
export function recordHash(site: Site, { round, path }: ReportPlace, release: string): string | null {
  const facts = site.facts.frozen.releases.find(({ id }) => id === release)
  return facts?.files.get(`rounds/${round}/${path}.json`)?.sha256 ?? null
}

/** Releases that keep a report, oldest first. */
export function releasesOf(site: Site, place: ReportPlace): readonly ReleaseFacts[] {
  return site.facts.frozen.releases.filter(({ id }) => {
    const sha256 = recordHash(site, place, id)
    return sha256 !== null && site.facts.frozen.record(sha256).units.some(({ unit }) => unit === place.unit)
  })
}

/** The release that kept a report before the given one. */
export function olderRelease(site: Site, place: ReportPlace, release: string): string | null {
  const kept = releasesOf(site, place)
  return kept[kept.findIndex(({ id }) => id === release) - 1]?.id ?? null
}
