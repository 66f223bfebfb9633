import type { APIRoute } from 'astro'
import { load } from '../../load.ts'
import { planned } from '../../plan.ts'
import { address } from '../../view/address.ts'
import { alertGroups, alertsCsv } from '../../view/alerts.ts'
import { languages } from '../../view/words.ts'

/** All alerts as a table to work through. */
export const getStaticPaths = () =>
  planned(
    '/canh-bao/[language].csv',
    ['register', 'catalogue', 'figures', 'rounds'],
    languages.map((language) => ({ params: { language }, props: {} })),
  )

export const GET: APIRoute = ({ params }) => {
  const language = params.language === 'en' ? 'en' : 'vi'
  const text = alertsCsv(alertGroups(load(), language, address.alerts(language)))
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
