import { type DossierPage, dossierPage, type HandoverPage, handoverPage } from './handover-page.ts'
import type { HandoverRoute } from './handover-plan.ts'
import { type HandoverSection, handoverSection } from './handover-sections.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'

/** What a page of a handover shows: all of it, a part of its files, or a page of a long part. */
export type HandoverView =
  | { readonly kind: 'handover'; readonly view: HandoverPage }
  | { readonly kind: 'files'; readonly view: DossierPage }
  | { readonly kind: 'section'; readonly view: HandoverSection }

/** What the page of a route shows. */
export function handoverView(site: Site, { place, files, section }: HandoverRoute, language: Language): HandoverView {
  if (files !== null) return { kind: 'files', view: dossierPage(site, place, files, language) }
  if (section !== null) return { kind: 'section', view: handoverSection(site, place, ...section, language) }
  return { kind: 'handover', view: handoverPage(site, place, language) }
}
