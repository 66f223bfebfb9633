import type { APIRoute } from 'astro'
import { load } from '../../../load.ts'
import { planned } from '../../../plan.ts'
import { safe } from '../../../view/address.ts'
import { unitSeries, unitsWithFigures } from '../../../view/api-documents.ts'
import { figureCsv } from '../../../view/figure-csv.ts'

/** A table for each unit that has figures, with those of the units its territory came from. */
export const getStaticPaths = () =>
  planned(
    'tai-ve/don-vi/[unit].csv',
    ['register', 'catalogue', 'figures'],
    unitsWithFigures(load()).map(({ id }) => ({ params: { unit: safe(id) }, props: { id } })),
  )

export const GET: APIRoute<{ readonly id: string }> = ({ props: { id } }) =>
  new Response([...figureCsv(load(), unitSeries(load(), id))].join(''))
