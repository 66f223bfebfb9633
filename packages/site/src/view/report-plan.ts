import { safe } from './address.ts'
import { sourceParts } from './figure-sources.ts'
import { type SentText, sentTexts } from './narrative.ts'
import { basisSegment, openReport, type ReportPlace, reportPlaces } from './report-places.ts'
import { olderRelease, releasesOf } from './report-versions.ts'
import { type SentPlace, sentPlaces } from './sent-rows.ts'
import type { Site } from './site.ts'

/** What stands at an address below a form and a period. */
export type ReportRoute =
  | { readonly kind: 'report'; readonly place: ReportPlace; readonly release: string | null }
  | { readonly kind: 'sources'; readonly place: ReportPlace; readonly part: number }
  | { readonly kind: 'difference'; readonly place: ReportPlace; readonly releases: readonly [string, string] }
  | { readonly kind: 'sent'; readonly place: SentPlace }
  | { readonly kind: 'narrative'; readonly text: SentText }

/** A page below a form and a period: the parts of its address, and what stands there. */
export interface RoutedReport {
  readonly form: string
  readonly period: string
  readonly rest: string
  readonly route: ReportRoute
}

/** Every form of which the rounds hold reports. */
export function reportedForms(site: Site): readonly string[] {
  const forms = site.facts.rounds.flatMap(({ report }) => [...report.forms, ...report.consolidated])
  return [...new Set(forms.map(({ form }) => form))].sort()
}

/** Every page of figures below a form and a period. */
export function routedReports(site: Site, form: string): readonly RoutedReport[] {
  return [
    ...reportPlaces(site)
      .filter((place) => place.form === form)
      .flatMap((place) => routesOf(site, place)),
    ...sentPlaces(site, form).map((place) => {
      const below = place.row === null ? '' : `/${safe(place.row)}${partSegment(place.part)}`
      return routed(place, `tung-don-vi${below}`, { kind: 'sent', place })
    }),
  ]
}

/** Every page of a text below an outline and a period. */
export function routedTexts(site: Site): readonly RoutedReport[] {
  return sentTexts(site).map((text) => {
    const { outline, submission } = text
    const named = { form: outline.code, period: submission.period }
    return routed(named, safe(submission.unit), { kind: 'narrative', text })
  })
}

function routesOf(site: Site, place: ReportPlace): readonly RoutedReport[] {
  const segment = basisSegment(site, place).replace(/\/$/, '')
  const below = (...parts: readonly string[]): string => [safe(place.unit), ...parts].filter(Boolean).join('/')
  const { own } = openReport(site, place)
  const parts = Array.from({ length: sourceParts(own.figures.length) }, (_, part) => part)
  return [
    routed(place, below(segment), { kind: 'report', place, release: null }),
    ...parts.map((part) =>
      routed(place, below(segment, `nguon${partSegment(part)}`), { kind: 'sources', place, part }),
    ),
    ...releasesOf(site, place).flatMap(({ id }) => {
      const older = olderRelease(site, place, id)
      const frozen = routed(place, below(safe(id), segment), { kind: 'report', place, release: id })
      if (older === null) return [frozen]
      const way = below(safe(id), segment, `so-voi-${safe(older)}`)
      return [frozen, routed(place, way, { kind: 'difference', place, releases: [id, older] })]
    }),
  ]
}

function partSegment(part: number): string {
  return part === 0 ? '' : `/${part + 1}`
}

function routed(
  { form, period }: { readonly form: string; readonly period: string },
  rest: string,
  route: ReportRoute,
): RoutedReport {
  return { form: safe(form), period: safe(period), rest, route }
}
