import type { APIRoute } from 'astro'
import { checkerScripts } from '../../checker-files.ts'
import { compareScript } from '../../compare-files.ts'
import { converterScripts } from '../../converter-files.ts'
import { keptJson } from '../../kept-text.ts'
import { load } from '../../load.ts'
import { stateOf } from '../../load-sources.ts'
import { planned } from '../../plan.ts'
import { readingScript } from '../../reading-script.ts'
import type { ScriptFile } from '../../script-file.ts'
import { searchScripts } from '../../search-files.ts'
import { fontFiles, readFont, styleSheet } from '../../style-file.ts'

/** All scripts; what they carry of the data is costly to put together. */
const scripts = (): readonly ScriptFile[] => {
  const rounds = load().facts.rounds.map(({ report: { code, forms } }) =>
    JSON.stringify([code, forms.map(({ form }) => form)]),
  )
  return keptJson('scripts', [...stateOf('register', 'catalogue', 'reference'), ...rounds], () => [
    ...Object.values(checkerScripts()),
    ...converterScripts(),
    readingScript(),
    ...searchScripts(),
    compareScript(),
  ])
}

const made = scripts()

const images = () => Object.values(load().facts.brand).filter((image) => image !== null)

/** A script is made again when its text is another: not every name carries the hash of what is in the file. */
export const getStaticPaths = () =>
  planned(
    'assets/[file]',
    ['reference'],
    [
      ...[styleSheet.name, ...fontFiles, ...images().map(({ name }) => name)].map((file) => ({ file, text: '' })),
      ...made.map(({ name, text }) => ({ file: name, text })),
    ].map(({ file, text }) => ({ params: { file }, props: {}, own: { reference: text } })),
  )

export const GET: APIRoute = ({ params: { file = '' } }) => {
  if (file === styleSheet.name) return text(styleSheet.text, 'text/css')
  const script = made.find(({ name }) => name === file)
  if (script) return text(script.text, 'text/javascript')
  const image = images().find(({ name }) => name === file)
  if (image) return new Response(image.bytes, { headers: { 'content-type': image.type } })
  return new Response(readFont(file), { headers: { 'content-type': 'font/woff2' } })
}

function text(content: string, type: string): Response {
  return new Response(content, { headers: { 'content-type': `${type}; charset=utf-8` } })
}
