import type { APIRoute } from 'astro'
import { planned } from '../../plan.ts'
import { singleChecker } from '../../single-checker.ts'
import { languages } from '../../view/words.ts'

export const getStaticPaths = () =>
  planned(
    'tai-ve/kiem-tra-tep-[language].html',
    ['register', 'catalogue'],
    languages.map((language) => ({ params: { language }, props: {} })),
  )

export const GET: APIRoute = async ({ params }) => {
  const language = languages.find((each) => each === params.language) ?? 'vi'
  return new Response(await singleChecker(language), { headers: { 'content-type': 'text/html; charset=utf-8' } })
}
