import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** Who a build is for. */
export type Audience = 'public' | 'internal'

/** The folder of each site beside the report. */
export const SITE_FOLDERS: Readonly<Record<Audience, string>> = { public: 'site', internal: 'site-noi-bo' }

/** Where a build reads what the last one left, where it works and where its site stands in the end. */
export interface SitePlaces {
  readonly site: string
  readonly record: string
  /** The site of the last build and its record; the same as above unless both are made elsewhere first. */
  readonly before: { readonly site: string; readonly record: string; readonly spare: string }
  /** The site before the last one, whose folders the next draft is put together in. */
  readonly spare: string
  /** Where pages are rendered, and where the new site is put together; on the same disk as the site. */
  readonly made: string
  readonly draft: string
  readonly plan: string
}

/** The places of one site: below `out`, with those of the last build below `before`. */
export function sitePlaces(out: string, audience: Audience, before = out): SitePlaces {
  const folder = SITE_FOLDERS[audience]
  const record = join('site-record', `${audience}.json`)
  return {
    site: standing(join(out, folder)),
    record: join(out, record),
    before: {
      site: standing(join(before, folder)),
      record: join(before, record),
      spare: join(before, `.${folder}-spare`),
    },
    spare: join(out, `.${folder}-spare`),
    made: join(out, `.${folder}-made-${process.pid}`),
    draft: join(out, `.${folder}-draft-${process.pid}`),
    plan: join(out, `.${folder}-plan-${process.pid}`),
  }
}

/** Where a site really stands: `publish` puts a link to it beside the report, and what is swapped is the folder. */
function standing(site: string): string {
  return existsSync(site) ? realpathSync(site) : site
}
