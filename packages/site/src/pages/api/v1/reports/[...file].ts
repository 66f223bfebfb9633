import type { APIRoute } from 'astro'
import { load, readRoundFile } from '../../../../load.ts'
import { planned } from '../../../../plan.ts'

/** Every consolidated record of every round, as it was written. */
export const getStaticPaths = () =>
  planned(
    'api/v1/reports/[...file]',
    ['rounds'],
    load().facts.rounds.flatMap(({ report: { code, consolidated } }) =>
      consolidated.map(({ path }) => ({ params: { file: `${code}/${path}.json` }, props: { code, path } })),
    ),
  )

export const GET: APIRoute<{ readonly code: string; readonly path: string }> = ({ props: { code, path } }) =>
  new Response(readRoundFile(code, `${path}.json`))
