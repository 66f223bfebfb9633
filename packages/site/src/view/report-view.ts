import { type SourcesPage, sourcesPage } from './figure-sources.ts'
import { type NarrativePage, narrativePage } from './narrative.ts'
import { type DifferencePage, differencePage } from './report-difference.ts'
import { type ReportPage, reportPage } from './report-page.ts'
import type { ReportRoute } from './report-plan.ts'
import { type SentPage, sentPage } from './sent-rows.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'

/** What a page below a form and a period shows. */
export type ReportView =
  | { readonly kind: 'report'; readonly view: ReportPage }
  | { readonly kind: 'sources'; readonly view: SourcesPage }
  | { readonly kind: 'difference'; readonly view: DifferencePage }
  | { readonly kind: 'sent'; readonly view: SentPage }
  | { readonly kind: 'narrative'; readonly view: NarrativePage }

/** What the page of a route shows. */
export function reportView(site: Site, route: ReportRoute, language: Language): ReportView {
  const { kind } = route
  if (kind === 'report') return { kind, view: reportPage(site, route.place, language, route.release) }
  if (kind === 'sources') return { kind, view: sourcesPage(site, route.place, route.part, language) }
  if (kind === 'difference') return { kind, view: differencePage(site, route.place, route.releases, language) }
  if (kind === 'sent') return { kind, view: sentPage(site, route.place, language) }
  return { kind, view: narrativePage(site, route.text, language) }
}
