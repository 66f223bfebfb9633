import type { APIRoute } from 'astro'
import { load } from '../../../load.ts'
import { planned, type Source } from '../../../plan.ts'
import { apiIndex, codesDocument, releasesDocument } from '../../../view/api-documents.ts'
import { unitsCsv } from '../../../view/registry-csv.ts'
import type { Site } from '../../../view/site.ts'

const DOCUMENTS: Readonly<Record<string, (site: Site) => Iterable<string>>> = {
  'index.json': (site) => [apiIndex(site)],
  'codes.json': (site) => [codesDocument(site)],
  'releases.json': (site) => [releasesDocument(site)],
  'units.csv': unitsCsv,
}

const READS: readonly Source[] = ['register', 'catalogue', 'figures', 'rounds', 'releases']

/** The documents of the API of which there is one each. */
export const getStaticPaths = () =>
  planned(
    'api/v1/[file]',
    READS,
    Object.keys(DOCUMENTS).map((file) => ({ params: { file }, props: {} })),
  )

export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response([...(DOCUMENTS[file]?.(load()) ?? [])].join(''))
