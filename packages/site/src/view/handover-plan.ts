import { safe } from './address.ts'
import { dossierParts } from './handover-page.ts'
import { type HandoverPlace, handoverPlaces } from './handover-place.ts'
import { sectionPages, sectionSegments } from './handover-sections.ts'
import type { Site } from './site.ts'

/** What stands at an address of a handover: all of it, its files from a part on, or a page of a long part. */
export interface HandoverRoute {
  readonly path: string
  readonly place: HandoverPlace
  readonly files: number | null
  readonly section: readonly [part: string, at: number] | null
}

/** Every page of every handover. */
export function handoverRoutes(site: Site): readonly HandoverRoute[] {
  return handoverPlaces(site).flatMap((place) => {
    const start = safe(place.id)
    return [
      { path: start, place, files: null, section: null },
      ...upTo(dossierParts(site, place)).map((at) => ({
        ...{ path: `${start}/ho-so${at === 0 ? '' : `/${at + 1}`}`, place, files: at, section: null },
      })),
      ...[...sectionPages(site, place)].flatMap(([part, count]) =>
        upTo(count).map((at) => {
          const section: HandoverRoute['section'] = [part, at]
          return { path: `${start}/${sectionSegments(part, at)}`, place, files: null, section }
        }),
      ),
    ]
  })
}

/** The numbers from 0, so many. */
function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at)
}
