import { join, resolve } from 'node:path'
import { type Audience, buildSite, SITE_OUTPUTS } from '../node/build-site.ts'
import type { PublicationFolder } from '../node/publication-folder.ts'
import { type Arguments, badOption } from './context.ts'

/** The sites that `--audience` asks for; none named is the one that the site is configured for. */
const AUDIENCES: Readonly<Record<string, readonly (Audience | undefined)[]>> = {
  '': [undefined],
  public: ['public'],
  internal: ['internal'],
  both: ['public', 'internal'],
}

/** Who sites are built for. */
export function audiencesOf({ audience }: Arguments['values']): readonly (Audience | undefined)[] {
  const named = typeof audience === 'string' ? audience : ''
  return AUDIENCES[named] ?? badOption('--audience', named, 'public, internal, both')
}

/** What sites are built from, and where they will stand. */
export interface SiteRequest {
  readonly builder: string
  readonly out: string
  readonly data: string
  readonly archive: Arguments['values'][string]
  readonly audiences: readonly (Audience | undefined)[]
}

/** Builds the sites of a publication among its outputs; gives where they will stand. */
export async function makeSites(
  stage: PublicationFolder,
  { builder, out, data, archive, audiences }: SiteRequest,
): Promise<readonly string[]> {
  const archived = typeof archive === 'string' ? { archive: resolve(archive) } : {}
  for (const audience of audiences) {
    const asked = audience === undefined ? {} : { audience }
    await buildSite(builder, { out: stage.path, before: out, data, ...archived, ...asked })
  }
  const sites = stage.made(SITE_OUTPUTS).filter((path) => !path.endsWith('.json'))
  return sites.map((path) => join(out, path))
}
