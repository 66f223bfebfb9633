import type { APIRoute } from 'astro'
import { load } from '../../../../load.ts'
import { planned } from '../../../../plan.ts'
import { indicatorDocument } from '../../../../view/api-documents.ts'
import { figureCsv } from '../../../../view/figure-csv.ts'
import type { IndicatorFacts } from '../../../../view/site-data.ts'

/** Each indicator with what the catalogue says of it and all its figures, and the figures of those that have some as a table. */
export function getStaticPaths() {
  const site = load()
  const pages = site.facts.indicators.flatMap((indicator) => [
    { params: { file: `${indicator.code}.json` }, props: { indicator, isTable: false } },
    ...(site.seriesByIndicator.has(indicator.code)
      ? [{ params: { file: `${indicator.code}.csv` }, props: { indicator, isTable: true } }]
      : []),
  ])
  return planned('api/v1/indicators/[file]', ['register', 'catalogue', 'figures'], pages)
}

interface Props extends Record<string, unknown> {
  readonly indicator: IndicatorFacts
  readonly isTable: boolean
}

export const GET: APIRoute<Props> = ({ props: { indicator, isTable } }) => {
  const site = load()
  if (!isTable) return new Response(indicatorDocument(site, indicator))
  return new Response([...figureCsv(site, site.seriesByIndicator.get(indicator.code) ?? [])].join(''))
}
