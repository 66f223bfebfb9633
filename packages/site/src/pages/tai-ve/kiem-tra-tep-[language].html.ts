import type { APIRoute } from 'astro'
import { experimental_AstroContainer as Container } from 'astro/container'
import Checker from '../../components/Checker.astro'
import { load } from '../../load.ts'
import { planned } from '../../plan.ts'
import { singleFileHtml } from '../../single-file.ts'
import { singlePage } from '../../view/check-page.ts'
import { languages } from '../../view/words.ts'

export const getStaticPaths = () =>
  planned(
    'tai-ve/kiem-tra-tep-[language].html',
    ['register', 'catalogue'],
    languages.map((language) => ({ params: { language }, props: {} })),
  )

export const GET: APIRoute = async ({ params }) => {
  const language = languages.find((each) => each === params.language) ?? 'vi'
  const container = await Container.create()
  const props = { language, marker: '', template: '', results: '' }
  const checker = await container.renderToString(Checker, { props })
  const html = singleFileHtml(singlePage(load().facts, language), checker)
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
