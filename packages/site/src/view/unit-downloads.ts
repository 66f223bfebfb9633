import { writeBytes, writeCount } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { unitDocument, unitFile, unitSeries } from './api-documents.ts'
import { countFigures, figureCsv } from './figure-csv.ts'
import type { Anchor } from './frame.ts'
import { formerUnits } from './lineage.ts'
import type { Site } from './site.ts'
import type { Language, UnitFacts } from './site-data.ts'
import { say } from './words.ts'

/** A file of a unit to download: how many figures it has and how big it is. */
export interface UnitDownload extends Anchor {
  readonly rows: string
  readonly size: string
}

/** Files with the figures of a unit: a table that takes in the units its territory came from, and the document of the API. Empty without figures. */
export function unitDownloads(site: Site, unit: UnitFacts, language: Language, page: string): readonly UnitDownload[] {
  const { id } = unit
  const own = (site.seriesByUnit.get(id)?.length ?? 0) + (site.groupsByUnit.get(id)?.length ?? 0)
  if (own === 0) return []
  const all = unitSeries(site, id)
  const bytes = (text: string): string => writeBytes(new TextEncoder().encode(text).length, language)
  const rows = (count: number): string => say(language, 'download.rows', { n: writeCount(count, language) })
  const former = formerUnits(site, id).filter((each) => site.seriesByUnit.has(each)).length
  const document = unitDocument(site, unit)
  return [
    {
      text:
        former === 0
          ? say(language, 'download.unitCsv')
          : say(language, 'download.unitCsvFormer', { n: writeCount(former, language) }),
      href: link(page, address.unitDownload(id)),
      rows: rows(countFigures(all)),
      size: bytes([...figureCsv(site, all)].join('')),
    },
    {
      text: say(language, 'download.unitJson'),
      href: link(page, address.api(unitFile(id))),
      rows: rows(countFigures([...(site.seriesByUnit.get(id) ?? []), ...(site.groupsByUnit.get(id) ?? [])])),
      size: bytes(document),
    },
  ]
}
