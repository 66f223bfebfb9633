import type { APIRoute } from 'astro'
import { load } from '../../load.ts'
import { loadRedirects } from '../../load-redirects.ts'
import { planned } from '../../plan.ts'
import { answersOf } from '../../view/redirects.ts'
import { serverFiles } from '../../view/server-files.ts'

/** What an operator gives to a server: redirects and headers. No page links here. */
export function getStaticPaths() {
  const pages = [...serverFiles(answersOf(load(), loadRedirects()))].map(([file, text]) => ({
    params: { file },
    props: { text },
    own: { reference: text },
  }))
  return planned('may-chu/[file]', ['reference'], pages)
}

export const GET: APIRoute<{ readonly text: string }> = ({ props: { text } }) => new Response(text)
