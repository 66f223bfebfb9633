import { safe } from './address.ts'
import {
  type DossierPage,
  dossierPage,
  dossierParts,
  type HandoverPage,
  type HandoverPlace,
  handoverPage,
} from './handover-page.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'

/** What a page of a handover shows: the handover itself, or a part of its files. */
export type HandoverView =
  | { readonly kind: 'handover'; readonly view: HandoverPage }
  | { readonly kind: 'dossier'; readonly view: DossierPage }

/** The pages of a handover by the rest of their address, with what each shows. */
export function handoverViews(
  site: Site,
  place: HandoverPlace,
  language: Language,
): readonly { readonly path: string; readonly shown: HandoverView }[] {
  const start = safe(place.id)
  const parts = Array.from({ length: dossierParts(site, place) }, (_, part) => part)
  return [
    { path: start, shown: { kind: 'handover', view: handoverPage(site, place, language) } },
    ...parts.map((part) => ({
      path: `${start}/ho-so${part === 0 ? '' : `/${part + 1}`}`,
      shown: { kind: 'dossier' as const, view: dossierPage(site, place, part, language) },
    })),
  ]
}
