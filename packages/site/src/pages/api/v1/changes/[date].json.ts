import type { APIRoute } from 'astro'
import { load } from '../../../../load.ts'
import { planned } from '../../../../plan.ts'
import { changesDocument } from '../../../../view/api-documents.ts'

/** The changes of units, a document for each day. */
export const getStaticPaths = () =>
  planned(
    'api/v1/changes/[date].json',
    ['register'],
    [...load().changesByDate.keys()].map((date) => ({ params: { date }, props: { date } })),
  )

export const GET: APIRoute<{ readonly date: string }> = ({ props: { date } }) =>
  new Response(changesDocument(load(), date))
