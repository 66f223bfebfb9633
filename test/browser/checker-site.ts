import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { readCheckSlice } from '@chitieu/indicators/node'
import { alone } from '../site/built-site.ts'
import { sampleSite } from '../site/sample-site.ts'

const root = join(import.meta.dirname, '../..')

/** A built site whose checker has the register and the forms of the repository. */
export interface CheckerSite {
  readonly folder: string
  readonly address: (language: 'vi' | 'en') => string
  /** Bytes of the scripts of the checker after gzip, without the data. */
  readonly scriptBytes: number
}

/** Builds the small sample site, since a page of every unit is not needed here, and gives its checker the real data. */
export function buildCheckerSite(): CheckerSite {
  const { out, environment } = sampleSite()
  const env = { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' }
  const cwd = join(root, 'packages/site')
  alone(() => {
    const built = spawnSync('npm', ['run', '--silent', 'build'], { cwd, env, encoding: 'utf8' })
    if (built.status !== 0) throw new Error(`expected the site to build, it said: ${built.stdout}${built.stderr}`)
  })
  const folder = join(out, 'site')
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => /^checker.*\.js$/.test(name))
  const data = scripts.filter((name) => name.startsWith('checker-data-'))
  const slice = readCheckSlice(join(root, 'data'))
  if (!slice.ok) throw new Error(`expected data without faults, found ${JSON.stringify(slice.issues[0])}`)
  for (const name of data) {
    writeFileSync(join(folder, 'assets', name), `globalThis.chitieuCheckData=${JSON.stringify(slice.value)};\n`)
  }
  const code = scripts.filter((name) => !data.includes(name))
  if (data.length !== 1 || code.length !== 2) throw new Error(`expected three scripts, found ${scripts.join(', ')}`)
  return {
    folder,
    address: (language) => pathToFileURL(join(folder, language, 'kiem-tra-tep/index.html')).href,
    scriptBytes: code.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name))).length, 0),
  }
}
