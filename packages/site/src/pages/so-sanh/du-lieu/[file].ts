import type { APIRoute } from 'astro'
import { compareDataScript } from '../../../compare-files.ts'
import { load } from '../../../load.ts'
import { planned } from '../../../plan.ts'
import { comparedIndicators } from '../../../view/compare-data.ts'

export const getStaticPaths = () =>
  planned(
    'so-sanh/du-lieu/[file]',
    ['catalogue', 'figures', 'register'],
    comparedIndicators(load()).map((code) => ({ params: { file: `${code}.js` }, props: { code } })),
  )

export const GET: APIRoute<{ code: string }> = ({ props: { code } }) =>
  new Response(compareDataScript(code), { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
