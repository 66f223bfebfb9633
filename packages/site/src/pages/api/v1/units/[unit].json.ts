import type { APIRoute } from 'astro'
import { load } from '../../../../load.ts'
import { planned } from '../../../../plan.ts'
import { safe } from '../../../../view/address.ts'
import { unitDocument, unitsWithFigures } from '../../../../view/api-documents.ts'

/** A document for each unit that has figures; those without are in `units.csv`. */
export const getStaticPaths = () =>
  planned(
    'api/v1/units/[unit].json',
    ['register', 'figures'],
    unitsWithFigures(load()).map(({ id }) => ({ params: { unit: safe(id) }, props: { id } })),
  )

export const GET: APIRoute<{ readonly id: string }> = ({ props: { id } }) =>
  new Response(unitDocument(load(), load().unit(id)))
