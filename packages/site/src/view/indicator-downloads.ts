import { writeBytes, writeCount } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { indicatorDocument } from './api-documents.ts'
import { countFigures, figureCsv } from './figure-csv.ts'
import type { Site } from './site.ts'
import type { IndicatorFacts, Language } from './site-data.ts'
import type { UnitDownload } from './unit-downloads.ts'
import { say } from './words.ts'

interface Measured {
  readonly figures: number
  readonly csv: number
  readonly json: number
}

const known = new WeakMap<IndicatorFacts, Measured>()

/** The files with all figures of an indicator, each with its rows and its size; none where no figure is known. */
export function indicatorDownloads(
  site: Site,
  indicator: IndicatorFacts,
  language: Language,
  page: string,
): readonly UnitDownload[] {
  const { figures, csv, json } = known.get(indicator) ?? measure(site, indicator)
  if (figures === 0) return []
  const rows = say(language, 'download.rows', { n: writeCount(figures, language) })
  const file = (ending: 'csv' | 'json', text: string, bytes: number): UnitDownload => ({
    ...{ text, rows, size: writeBytes(bytes, language) },
    href: link(page, address.api(`indicators/${indicator.code}.${ending}`)),
  })
  return [
    file('csv', say(language, 'download.indicatorCsv'), csv),
    file('json', say(language, 'download.indicatorJson'), json),
  ]
}

function measure(site: Site, indicator: IndicatorFacts): Measured {
  const all = site.seriesByIndicator.get(indicator.code) ?? []
  const bytes = (text: string): number => new TextEncoder().encode(text).length
  const measured = {
    figures: countFigures(all),
    csv: bytes([...figureCsv(site, all)].join('')),
    json: bytes(indicatorDocument(site, indicator)),
  }
  known.set(indicator, measured)
  return measured
}
