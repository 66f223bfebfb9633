import type { APIRoute } from 'astro'
import { load, readReleaseObject } from '../../../load.ts'
import { planned } from '../../../plan.ts'

/** Every kept file of every release by the hash of its content, packed as it is kept. */
export function getStaticPaths() {
  const files = load().facts.frozen.releases.flatMap(({ files: own }) => [...own.values()])
  const objects = [...new Set(files.map(({ sha256 }) => sha256))].sort()
  return planned(
    'ban/tep/[object].gz',
    ['releases'],
    objects.map((object) => ({ params: { object }, props: { object }, own: object })),
  )
}

export const GET: APIRoute<{ readonly object: string }> = ({ props: { object } }) =>
  new Response(readReleaseObject(object))
