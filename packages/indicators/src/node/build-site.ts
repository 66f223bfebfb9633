import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The site beside a data folder, where a checkout has one. */
export function siteBeside(data: string): string | null {
  const folder = join(data, '../packages/site')
  return existsSync(join(folder, 'astro.config.mjs')) ? folder : null
}

/** What the pages of a site are made from. */
export interface SiteSources {
  /** The folder with the report; the site is written to `site` in it. */
  readonly out: string
  readonly data: string
  /** Archives of closed systems; those beside the data when not given. */
  readonly archive?: string
}

/** Builds the site from a written report, in a process of its own; what it says is shown when it fails. */
export async function buildSite(folder: string, { out, data, archive }: SiteSources): Promise<void> {
  const env = {
    ...process.env,
    ...{ CHITIEU_OUT: out, CHITIEU_DATA: data, ASTRO_TELEMETRY_DISABLED: '1' },
    ...(archive !== undefined && { CHITIEU_ARCHIVE: archive }),
  }
  const child = spawn('npm', ['run', '--silent', 'build'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0)
    throw new Error(`the site could not be built (exit ${code}):\n${said.join('').split('\n').slice(-30).join('\n')}`)
}
