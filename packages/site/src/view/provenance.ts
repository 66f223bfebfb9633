import { periodHeading } from '@chitieu/indicators'
import type { Site } from './site.ts'
import { lastVersion } from './site.ts'
import type { Language, PointFacts, SeriesFacts } from './site-data.ts'
import { say } from './words.ts'

/** Where one figure comes from. */
export interface ProvenanceLine {
  readonly period: string
  readonly breakdown: string
  readonly text: string
}

/** So many sources of a figure are told one by one. */
export const LISTED = 12

/** The source cells of a figure: unit with share, source and row. */
export function provenanceOf(site: Site, point: PointFacts, own: string | null, language: Language): string {
  if (point.sources.length === 0) return say(language, 'figure.noSource')
  const shown = point.sources.slice(0, LISTED).map(({ unit, share, observation }) => {
    const who = unit === own ? '' : `${nameOf(site, unit)} ${unit}${writeShare(share, language)}: `
    return `${who}${writeObservation(observation, language)}`
  })
  const rest = point.sources.length - shown.length
  return [...shown, ...(rest > 0 ? [`… +${rest}`] : [])].join('; ')
}

function nameOf(site: Site, id: string): string {
  const unit = site.unitsById.get(id)
  return unit ? lastVersion(unit).name : id
}

function writeShare(share: string | null, language: Language): string {
  if (share === '1') return ''
  return share === null ? ` (${say(language, 'figure.shareUnknown')})` : ` × ${share}`
}

/** The printed row of a source: `provinces-2024, dòng 25`. */
export function writeObservation(observation: string | null, language: Language): string {
  if (observation === null) return say(language, 'unknown')
  const cut = observation.lastIndexOf('#')
  if (cut < 0) return observation
  return `${observation.slice(0, cut).replace(/\.csv$/, '')}, ${say(language, 'figure.row', { row: observation.slice(cut + 1) })}`
}

/** The lines of all figures of a series. */
export function provenanceLines(
  site: Site,
  series: SeriesFacts,
  breakdown: string,
  language: Language,
): readonly ProvenanceLine[] {
  return series.points.map((point) => ({
    period: periodHeading(point.period, language),
    breakdown,
    text: provenanceOf(site, point, series.unit, language),
  }))
}

/** The published tables that some series were taken from, by id. */
export function sourceIds(all: readonly SeriesFacts[]): readonly string[] {
  const ids = new Set<string>()
  for (const { points } of all) {
    for (const { sources } of points) {
      for (const { observation } of sources) if (observation) ids.add(observation.replace(/(?:\.csv)?#.*$/s, ''))
    }
  }
  return [...ids].sort()
}
