import type { APIRoute } from 'astro'
import { load, readOriginal } from '../../load.ts'
import { planned } from '../../plan.ts'
import { archivePath } from '../../view/archive-section.ts'

/** One address for each original: files of equal content and name are one. */
export function getStaticPaths() {
  const all = load().facts.archives.flatMap(({ system, files }) =>
    files.map((file) => [archivePath(system, file), { system, sha256: file.sha256 }] as const),
  )
  const pages = [...new Map(all)].map(([path, props]) => ({
    params: { file: path.replace('/luu-tru/', '') },
    props,
    own: props.sha256,
  }))
  return planned('luu-tru/[...file]', ['archives'], pages)
}

export const GET: APIRoute<{ readonly system: string; readonly sha256: string }> = ({ props }) =>
  new Response(readOriginal(props.system, props.sha256), { headers: { 'content-type': 'application/octet-stream' } })
