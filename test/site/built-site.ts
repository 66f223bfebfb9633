import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ARCHIVES } from './sample-archives.ts'
import { scopeSample } from './sample-scope.ts'
import { type SampleSite, sampleFacts, sampleSite } from './sample-site.ts'

const root = join(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/chitieu-sample-site')

/** What the built sample depends on: the site, the library it stands on, the data it borrows and the sample itself. */
const MADE_FROM = [
  'packages/site/{astro.config.mjs,package.json}',
  'packages/site/{build,src}/**/*.*',
  'packages/indicators/dist/**/*.{js,json}',
  'data/{breakdowns,calendars,indicators,forms,outlines,redirects,tasks}/**/*.*',
  'data/*.*',
  'test/site/{sample-*,built-site}.ts',
]

/** The sample country as a built site at `site`, public or internal: built once for all tests as long as nothing it is made from changes. */
export function builtSite(audience: 'public' | 'internal' = 'public'): SampleSite {
  return builtOnce(audience, audience, () => {})
}

/** The site of one province of the sample country, with neighbours that have to do with it. */
export function builtSiteOf(province: string): SampleSite {
  return builtOnce(`public-${province}`, 'public', (folder) => scopeSample(folder, province))
}

/** A sample that was changed before it was built, by the name of the change. */
function builtOnce(name: string, audience: string, change: (folder: string) => void): SampleSite {
  const folder = join(cache, `${hashOf(MADE_FROM)}-${name}`)
  if (!existsSync(folder)) alone(() => buildInto(folder, audience, change))
  return sampleFacts(folder)
}

function buildInto(folder: string, audience: string, change: (folder: string) => void): void {
  if (!existsSync(folder)) {
    const draft = mkdtempSync(join(cache, 'draft-'))
    const sample = sampleSite(ARCHIVES, draft)
    change(draft)
    build(sample, audience)
    try {
      renameSync(draft, folder)
    } catch (fault) {
      if (!existsSync(folder)) throw fault
      rmSync(draft, { recursive: true, force: true })
    }
  }
}

const lock = join(cache, 'building')
/** A build that died leaves its mark behind for so long, in milliseconds. */
const STALE = 300_000

/** Two builds at once write into one working folder of the site and break each other: one waits for the other. */
export function alone(build: () => void): void {
  mkdirSync(cache, { recursive: true })
  while (!taken()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250)
  try {
    build()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function taken(): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
    if (since !== undefined && Date.now() - since > STALE) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

function build(sample: SampleSite, audience: string): void {
  const built = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: join(root, 'packages/site'),
    env: { ...process.env, ...sample.environment, CHITIEU_AUDIENCE: audience, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(`expected the site to build, it said: ${built.stdout}${built.stderr}`)
  if (audience === 'internal') renameSync(join(sample.out, 'site-noi-bo'), join(sample.out, 'site'))
}

function hashOf(patterns: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of patterns.flatMap((pattern) => globSync(pattern, { cwd: root }).sort()))
    if (/\.[a-z]+$/.test(path))
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 16)
}
