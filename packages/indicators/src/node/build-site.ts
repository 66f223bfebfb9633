import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The site beside a data folder, where a checkout has one. */
export function siteBeside(data: string): string | null {
  const folder = join(data, '../packages/site')
  return isSiteBuilder(folder) ? folder : null
}

/** Whether a folder holds what builds the site. */
export function isSiteBuilder(folder: string): boolean {
  return existsSync(join(folder, 'astro.config.mjs'))
}

/** Who a site is for. */
export type Audience = 'public' | 'internal'

/** All that building sites may leave beside the report: one folder for each audience, and what the next build needs to know. */
export const SITE_OUTPUTS = ['site', 'site-noi-bo', 'site-record/public.json', 'site-record/internal.json'] as const

/** The sites before the last ones stay: the next build puts its site together in their folders. */
export const SITE_SPARES: ReadonlyMap<string, string> = new Map([
  ['site', '.site-spare'],
  ['site-noi-bo', '.site-noi-bo-spare'],
])

/** What the pages of a site are made from. */
export interface SiteSources {
  /** The folder with the report; the site is written beside it. */
  readonly out: string
  /** The folder with the sites of the last release: their pages that did not change are kept as they are. */
  readonly before: string
  /** Who the site is for; as configured when not given. */
  readonly audience?: Audience
  readonly data: string
  /** Archives of closed systems; those beside the data when not given. */
  readonly archive?: string
}

/** Builds the site from a written report, in a process of its own; what it says is shown when it fails. */
export async function buildSite(folder: string, { out, before, data, archive, audience }: SiteSources): Promise<void> {
  const env = {
    ...process.env,
    ...{ CHITIEU_OUT: out, CHITIEU_DATA: data, CHITIEU_BEFORE: before, ASTRO_TELEMETRY_DISABLED: '1' },
    ...(archive !== undefined && { CHITIEU_ARCHIVE: archive }),
    ...(audience !== undefined && { CHITIEU_AUDIENCE: audience }),
  }
  const child = spawn('npm', ['run', '--silent', 'build'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0)
    throw new Error(`the site could not be built (exit ${code}):\n${said.join('').split('\n').slice(-30).join('\n')}`)
}
