import type { APIRoute } from 'astro'
import { load } from '../../load.ts'
import { planned } from '../../plan.ts'
import { atomFeed, jsonFeed } from '../../view/feeds.ts'
import { languages } from '../../view/words.ts'

const JSON_NAME = 'changes.json'

/** What changed: a feed in each language, and one as JSON. */
export const getStaticPaths = () =>
  planned(
    'feed/[name]',
    ['register', 'catalogue', 'releases'],
    [...languages.map((language) => `${language}.xml`), JSON_NAME].map((name) => ({ params: { name }, props: {} })),
  )

export const GET: APIRoute = ({ params: { name } }) => {
  const language = languages.find((each) => name === `${each}.xml`)
  return new Response(language ? atomFeed(load(), language) : jsonFeed(load()))
}
