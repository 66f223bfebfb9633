import type { APIRoute } from 'astro'
import { load, readRoundFile } from '../../load.ts'
import { roundFileHash } from '../../load-sources.ts'
import { planned } from '../../plan.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Files that tell of single reports how they stand and what was found in them. */
const INTERNAL: readonly string[] = ['check.json', 'generic.json', 'obligations.json']

/** Every file of a round at its own address, as it was written; those of single reports in the internal build only. */
export function getStaticPaths() {
  const { rounds, config } = load().facts
  const isShown = (path: string): boolean => config.audience === 'internal' || !INTERNAL.includes(path)
  const pages = rounds.flatMap(({ report: { code }, files }) =>
    files.filter(isShown).map((path) => ({
      params: { file: `${code}/${path}` },
      props: { code, path },
      own: roundFileHash(code, path),
    })),
  )
  return planned('bao-cao/[...file]', ['rounds'], pages)
}

export const GET: APIRoute<{ readonly code: string; readonly path: string }> = ({ props: { code, path } }) => {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  return new Response(readRoundFile(code, path), { headers: { 'content-type': type } })
}
