import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { places as sources } from '../src/load-places.ts'
import { PLAN_FILES } from '../src/load-plan.ts'
import { checkAnswers } from './answers.ts'
import {
  type BuildRecord,
  type FileRecord,
  readRecord,
  type WholeFile,
  wholeFiles,
  writeRecord,
} from './build-record.ts'
import { chosenAudience } from './chosen-audience.ts'
import { DraftFolder } from './draft-folder.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { pageWriter } from './page-writer.ts'
import { putTogether } from './put-together.ts'
import { MANIFEST, sha256, writeManifest } from './site-manifest.ts'
import { type SitePlaces, sitePlaces } from './site-places.ts'
import { mendFolder, mirrorFolder, swapFolder } from './swap-folder.ts'

/** Builds the site of one audience: makes the pages whose sources changed, keeps the others as they are, puts all in place at once. */
async function buildSite(places: SitePlaces): Promise<string> {
  const started = performance.now()
  mendFolder(places.site)
  const { site, record: recorded, spare } = places.before
  const record = readRecord(recorded, site)
  const before = record ? wholeFiles(record, site) : new Map<string, WholeFile>()
  layPlan(places, before)
  const rendered = await renderPages(places)
  const planned = readPlanned(places)
  const draft = new DraftFolder({
    path: places.draft,
    made: places.made,
    rendered: [...rendered.keys()],
    from: site,
    spare,
  })
  const made = putTogether({ draft, rendered, planned, before })
  const answers = checkAnswers(JSON.parse(readFileSync(join(places.plan, PLAN_FILES.answers), 'utf8')), made.files)
  const files = new Map([...made.files, ...copyToRoot(draft, made.files, before)])
  const manifest = writeManifest(files)
  if (record?.manifest === sha256(manifest)) draft.keep(MANIFEST, lstatSync(join(site, MANIFEST)).ino)
  else draft.write(MANIFEST, manifest)
  draft.finish()
  swapFolder(places.draft, places.site, places.spare)
  for (const left of [places.made, places.plan]) rmSync(left, { recursive: true, force: true })
  if (places.before.site === places.site && made.rendered > made.kept)
    mirrorFolder(places.site, places.spare, [...files.keys(), MANIFEST], MANIFEST)
  const cost = costSince(started)
  writeRecord(places.record, { ...made, files, answers, manifest: sha256(manifest), ...cost })
  const counts = `${made.rendered} rendered, ${made.kept} kept, ${made.removed} removed`
  return `${files.size} files: ${counts}; ${cost.seconds} s (processor ${cost.processorSeconds} s), ${cost.peakMegabytes} MB`
}

/** What a build took: time by the clock, time of the processor on all cores, memory at its peak. */
function costSince(started: number): Pick<BuildRecord, 'seconds' | 'processorSeconds' | 'peakMegabytes'> {
  const { user, system } = process.cpuUsage()
  return {
    seconds: Math.round((performance.now() - started) / 100) / 10,
    processorSeconds: Math.round((user + system) / 100_000) / 10,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

/** Tells the pages which of them are whole, by the keys they were made with. */
function layPlan({ plan, made }: SitePlaces, before: ReadonlyMap<string, FileRecord>): void {
  for (const folder of [plan, made]) mkdirSync(folder, { recursive: true })
  writeFileSync(join(plan, PLAN_FILES.kept), JSON.stringify([...before].map(([path, { key }]) => [path, key])))
  writeFileSync(join(plan, PLAN_FILES.planned), '')
}

/** Static hosts look for their rules at the root: there stands the same file once more. */
function copyToRoot(
  draft: DraftFolder,
  files: ReadonlyMap<string, FileRecord>,
  before: ReadonlyMap<string, WholeFile>,
): readonly (readonly [string, FileRecord])[] {
  return ['_headers', '_redirects'].map((name) => {
    const its = files.get(`may-chu/${name}`)
    if (!its) throw new Error(`expected may-chu/${name} to be made`)
    const old = before.get(name)
    if (old?.sha256 === its.sha256) draft.keep(name, old.inode)
    else draft.repeat(`may-chu/${name}`, name)
    return [name, { key: '', sha256: its.sha256, ...draft.measure(name) }]
  })
}

/** Renders what was planned, and the hash of each file; the pages read from the environment where the plan stands. */
async function renderPages({ made, plan }: SitePlaces): Promise<ReadonlyMap<string, string>> {
  process.env.CHITIEU_DRAFT = made
  process.env.CHITIEU_PLAN = plan
  const { build } = await import('astro')
  const { integration, written } = pageWriter(made)
  const lock = join(process.cwd(), '.astro/build.lock')
  await oneAtATime(lock, () => build({ root: process.cwd(), logLevel: 'warn', integrations: [integration] }))
  const known = new Set([...written.keys()].map((path) => path.split('/')[0]))
  const strange = readdirSync(made).filter((name) => !known.has(name))
  if (strange.length > 0) throw new Error(`expected nothing but pages and files of routes, found ${strange.join(', ')}`)
  return written
}

function readPlanned({ plan }: SitePlaces): ReadonlyMap<string, string> {
  const lines = readFileSync(join(plan, PLAN_FILES.planned), 'utf8').trimEnd().split('\n')
  return new Map(lines.filter((line) => line !== '').map((line) => JSON.parse(line)))
}

// The compiler of the pages is itself large: what Node made of it is kept.
enableCompileCache(join(process.cwd(), 'node_modules/.cache/compiled'))
const audience = chosenAudience(sources.config)
const places = sitePlaces(sources.out, audience, process.env.CHITIEU_BEFORE ?? sources.out)
try {
  process.stdout.write(`${audience}: ${await buildSite(places)}\n`)
} catch (fault) {
  for (const left of [places.made, places.draft, places.plan]) rmSync(left, { recursive: true, force: true })
  throw fault
}
