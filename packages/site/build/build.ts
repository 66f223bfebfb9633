import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { places as sources } from '../src/load-places.ts'
import { PLAN_FILES } from '../src/load-plan.ts'
import { checkAnswers } from './answers.ts'
import { type FileRecord, readRecord, wholeFiles, writeRecord } from './build-record.ts'
import { chosenAudience } from './chosen-audience.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { putTogether } from './put-together.ts'
import { MANIFEST, sha256, writeManifest } from './site-manifest.ts'
import { type SitePlaces, sitePlaces } from './site-places.ts'
import { mendFolder, swapFolder } from './swap-folder.ts'

type Files = ReadonlyMap<string, FileRecord>

/** Builds the site of one audience: makes the pages whose sources changed, keeps the others as they are, puts all in place at once. */
async function buildSite(places: SitePlaces): Promise<string> {
  const started = performance.now()
  mendFolder(places.site)
  const record = readRecord(places.before.record, places.before.site)
  const whole: Files = record ? wholeFiles(record, places.before.site) : new Map()
  mkdirSync(places.plan, { recursive: true })
  writeFileSync(join(places.plan, PLAN_FILES.kept), JSON.stringify([...whole].map(([path, { key }]) => [path, key])))
  writeFileSync(join(places.plan, PLAN_FILES.planned), '')
  await renderPages(places)
  const planned = readPlanned(places)
  const made = putTogether({ draft: places.draft, planned, before: { site: places.before.site, files: whole } })
  const answers = checkAnswers(JSON.parse(readFileSync(join(places.plan, PLAN_FILES.answers), 'utf8')), made.files)
  const files = new Map([...made.files, ...copyToRoot(places, made.files, whole)])
  const manifest = writeManifest(files)
  if (record?.manifest === sha256(manifest)) linkSync(join(places.before.site, MANIFEST), join(places.draft, MANIFEST))
  else writeFileSync(join(places.draft, MANIFEST), manifest)
  const old = swapFolder(places.draft, places.site)
  const seconds = Math.round((performance.now() - started) / 100) / 10
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  writeRecord(places.record, { ...made, files, answers, manifest: sha256(manifest), seconds, peakMegabytes })
  for (const left of [old, places.plan]) if (left !== null) rmSync(left, { recursive: true, force: true })
  const { rendered, kept, removed } = made
  return `${files.size} files: ${rendered} rendered, ${kept} kept, ${removed} removed; ${seconds} s, ${peakMegabytes} MB`
}

/** Static hosts look for their rules at the root: there stands the same file once more. */
function copyToRoot(places: SitePlaces, files: Files, before: Files): readonly (readonly [string, FileRecord])[] {
  return ['_headers', '_redirects'].map((name) => {
    const its = files.get(`may-chu/${name}`)
    if (!its) throw new Error(`expected may-chu/${name} to be made`)
    const old = before.get(name)
    const isSame = old?.sha256 === its.sha256
    linkSync(isSame ? join(places.before.site, name) : join(places.draft, 'may-chu', name), join(places.draft, name))
    return [name, isSame ? old : { ...its, key: '' }]
  })
}

/** Renders what was planned into the draft; the pages read from the environment where the plan stands. */
async function renderPages({ draft, plan }: SitePlaces): Promise<void> {
  process.env.CHITIEU_DRAFT = draft
  process.env.CHITIEU_PLAN = plan
  const { build } = await import('astro')
  const lock = join(process.cwd(), '.astro/build.lock')
  await oneAtATime(lock, () => build({ root: process.cwd(), logLevel: 'warn' }))
}

function readPlanned({ plan }: SitePlaces): ReadonlyMap<string, string> {
  const lines = readFileSync(join(plan, PLAN_FILES.planned), 'utf8').trimEnd().split('\n')
  return new Map(lines.filter((line) => line !== '').map((line) => JSON.parse(line)))
}

const audience = chosenAudience(sources.config)
const places = sitePlaces(sources.out, audience, process.env.CHITIEU_BEFORE ?? sources.out)
try {
  process.stdout.write(`${audience}: ${await buildSite(places)}\n`)
} catch (fault) {
  for (const left of [places.draft, places.plan]) rmSync(left, { recursive: true, force: true })
  throw fault
}
