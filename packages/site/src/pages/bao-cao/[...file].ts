import type { APIRoute } from 'astro'
import { load, readRoundFile } from '../../load.ts'
import { roundFileHash } from '../../load-sources.ts'
import { planned } from '../../plan.ts'
import { isFileShown } from '../../view/report-sharing.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Every file of a round at its own address, as it was written, as far as this build may show it. */
export function getStaticPaths() {
  const site = load()
  const pages = site.facts.rounds.flatMap((round) =>
    round.files
      .filter((path) => isFileShown(site, round, path))
      .map((path) => ({
        params: { file: `${round.report.code}/${path}` },
        props: { code: round.report.code, path },
        own: roundFileHash(round.report.code, path),
      })),
  )
  return planned('bao-cao/[...file]', ['rounds'], pages)
}

export const GET: APIRoute<{ readonly code: string; readonly path: string }> = ({ props: { code, path } }) => {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  return new Response(readRoundFile(code, path), { headers: { 'content-type': type } })
}
