import { existsSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { issue } from '../../base/issue.ts'
import type { Language } from '../../base/language.ts'
import { byText } from '../../base/order.ts'
import { phrase } from '../../base/phrase.ts'
import type { Report, Round, RoundReport, SummaryLine } from '../../generated/types.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { FormLibrary } from '../../model/form-library.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { type Audience, SITE_OUTPUTS, SITE_SPARES } from '../../node/build-site.ts'
import { writingFault } from '../../node/disk.ts'
import { carryReleases, freezeRelease } from '../../node/freeze-release.ts'
import { type PackOptions, packPublished, packReports } from '../../node/pack.ts'
import { PublicationFolder } from '../../node/publication-folder.ts'
import { readCatalog } from '../../node/read-catalog.ts'
import { readForms } from '../../node/read-forms.ts'
import { readObservations } from '../../node/read-observations.ts'
import { readRounds } from '../../node/read-rounds.ts'
import { releaseSources } from '../../node/release-sources.ts'
import type { WrittenPackage } from '../../node/write-package.ts'
import { writeReport } from '../../node/write-report.ts'
import { receivedFolder, writeRound } from '../../node/write-round.ts'
import { restatePublished } from '../../pipeline.ts'
import { roundsPage } from '../../report/rounds-page.ts'
import { type Arguments, type Context, type ExitCode, Stopped } from '../context.ts'
import { issuesText } from '../print-issues.ts'
import { progressLine } from '../print-progress.ts'
import { siteFolder, submissionsFolder } from '../publish-places.ts'
import { audiencesOf, makeSites } from '../publish-site.ts'

/** Leads to the forms where no site does. */
const PAGE = 'index.html'
const OUTPUTS = ['report.json', 'rounds', 'packages', PAGE, ...SITE_OUTPUTS]

const WORDS = {
  vi: {
    read: 'đọc số liệu',
    restate: 'quy đổi và đối chiếu',
    round: 'tổng hợp báo cáo',
    write: 'ghi báo cáo',
    pack: 'đóng gói',
    freeze: 'giữ bản phát hành',
    site: 'dựng trang',
    findings: 'phát hiện',
  },
  en: {
    read: 'reading',
    restate: 'restating and reconciling',
    round: 'consolidating reports',
    write: 'writing the report',
    pack: 'packing',
    freeze: 'freezing the release',
    site: 'building the site',
    findings: 'findings',
  },
} as const

/** `chitieu publish`: checks, restates and reconciles the data, then writes report, package, release and site – all of them or none. */
export async function runPublish({ values }: Arguments, context: Context): Promise<ExitCode> {
  const data = resolve(typeof values.data === 'string' ? values.data : context.dataFolder)
  const out = resolve(typeof values.out === 'string' ? values.out : 'out')
  const audiences = audiencesOf(values)
  const site = siteFolder(values, data)
  const stage = openOutputs(out, context)
  try {
    const code = await fillOutputs({ stage, out, data, site, audiences }, values, context)
    stage.close()
    return code
  } catch (fault) {
    stage.abandon()
    throw writing(fault, stage, out)
  }
}

/** A fault of the system while outputs are made is one of writing; where it names no file, as on a full disk, it is told of their folder. */
function writing(fault: unknown, { path: draft }: PublicationFolder, out: string): unknown {
  const { code, syscall, path = draft } = fault as NodeJS.ErrnoException
  const isWriting = typeof code === 'string' && syscall !== undefined && path.startsWith(draft)
  return isWriting ? new Stopped([writingFault(fault, out)], 2) : fault
}

/** Takes the output folder; what a run that was stopped left there is told. */
function openOutputs(out: string, { err, language }: Context): PublicationFolder {
  const opened = PublicationFolder.open(out)
  if (!opened.ok) throw new Stopped(opened.issues, 2)
  err(issuesText(opened.value.issues, language))
  return opened.value
}

interface Outputs {
  readonly stage: PublicationFolder
  readonly out: string
  readonly data: string
  readonly site: string | null
  readonly audiences: readonly (Audience | undefined)[]
}

/** Makes all outputs and puts them in place. */
async function fillOutputs(
  { stage, out, data, site, audiences }: Outputs,
  values: Arguments['values'],
  context: Context,
): Promise<ExitCode> {
  const words = WORDS[context.language]
  const say = (text: string): void => {
    if (context.isWatched) context.err(`${text} …\n`)
  }
  say(words.read)
  const catalog = readCatalog(data)
  if (!catalog.ok) throw new Stopped(catalog.issues, 1)
  const { figures, issues } = readObservations(data, catalog.value)
  const faults = issues.filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Stopped(faults, 1)
  const library = readForms(data)
  if (!library.ok) throw new Stopped(library.issues, 1)
  const world = { ...catalog.value, ...library.value }
  say(words.restate)
  const { report, evidence } = restatePublished({ catalog: catalog.value, figures, issues })
  const made = [join(out, 'report.json')]
  const rounds: RoundLine[] = []
  say(words.write)
  writeReport(join(stage.path, 'report.json'), report)
  say(words.round)
  const submissions = submissionsFolder(values.submissions, { data, out })
  rounds.push(...runRounds(stage, { data, submissions, world, context }))
  if (rounds.some(({ report: made }) => made !== null)) made.push(join(out, 'rounds'))
  say(words.pack)
  const packages = { ...{ data, standard: context.standardFolder }, world, out: join(stage.path, 'packages') }
  const packed = await packAll({ report, evidence }, rounds, stage, packages)
  for (const { path } of packed) made.push(join(out, 'packages', basename(path)))
  say(words.freeze)
  const place = { staged: stage.path, out }
  if (values['no-release'] === true) carry(place)
  else if (freeze(place, { data, catalog: catalog.value, report, submissions, rounds, packages: packed })) {
    made.push(join(out, 'releases'))
  }
  if (site === null) {
    if (writePage(stage, rounds, { packed, catalog: catalog.value })) made.push(join(out, PAGE))
  } else {
    say(words.site)
    made.push(...(await makeSites(stage, { builder: site, out, data, archive: values.archive, audiences })))
  }
  // A page for want of a site does not outlive that want.
  stage.keep({ outputs: OUTPUTS, replaced: site === null ? [] : [PAGE], spares: SITE_SPARES })
  if (site === null && values['no-site'] !== true && !context.json) {
    context.err(issuesText([issue('site-left-out', {})], context.language))
  }
  const shown = made.map((path) => relative(process.cwd(), path))
  if (context.json) {
    const summary = { out: shown, findings: report.findings.length, summary: report.summary }
    context.out(`${JSON.stringify({ ...summary, rounds: rounds.flatMap(({ report: round }) => round ?? []) })}\n`)
    return 0
  }
  for (const line of report.summary) context.out(lineText(line, context.language))
  for (const round of rounds) context.out(roundText(round, context.language))
  context.out(`→ ${shown.join(' · ')} (${report.findings.length} ${words.findings})\n`)
  return 0
}

/** Writes the page that leads to the forms, where any round made some. */
function writePage(
  stage: PublicationFolder,
  rounds: readonly RoundLine[],
  { packed, catalog }: { readonly packed: readonly WrittenPackage[]; readonly catalog: Catalog },
): boolean {
  const reports = rounds.flatMap(({ report }) => report ?? [])
  if (reports.length === 0) return false
  const packages = packed.map(({ path }) => basename(path))
  stage.write(PAGE, roundsPage({ rounds: reports, packages, history: catalog.history }, 'vi'))
  return true
}

interface Place {
  readonly staged: string
  readonly out: string
}

interface Frozen {
  readonly data: string
  readonly catalog: Catalog
  readonly report: Report
  readonly submissions: string
  readonly rounds: readonly RoundLine[]
  readonly packages: readonly WrittenPackage[]
}

/** Freezes what was made; whether it is a new release. */
function freeze(place: Place, { data, catalog, report, submissions, rounds, packages }: Frozen): boolean {
  const registerDate = lastChange(catalog.history)
  const made = rounds.flatMap(({ round, report: counted }) =>
    counted === null ? [] : [{ report: counted, received: receivedFolder(submissions, round) }],
  )
  const frozen = freezeRelease({
    ...place,
    date: [registerDate, ...made.map(({ report: counted }) => counted.asOf)].sort(byText).at(-1) ?? registerDate,
    sources: releaseSources({ data, catalog, report, registerDate, rounds: made }),
    packages,
  })
  if (!frozen.ok) throw new Stopped(frozen.issues, 1)
  return frozen.value !== null
}

/** Leaves the releases before as they are, for the pages made of them. */
function carry(place: Place): void {
  const carried = carryReleases(place)
  if (!carried.ok) throw new Stopped(carried.issues, 1)
}

/** A round and what it came to; `null`: no reports were given. */
interface RoundLine {
  readonly round: Round
  readonly report: RoundReport | null
}

interface RoundsOptions {
  readonly data: string
  readonly submissions: string
  readonly world: Catalog & FormLibrary
  readonly context: Context
}

/** Runs every round of which the reports received are there. */
function runRounds(
  stage: PublicationFolder,
  { data, submissions, world, context }: RoundsOptions,
): readonly RoundLine[] {
  const rounds = readRounds(data, world)
  if (!rounds.ok) throw new Stopped(rounds.issues, 1)
  return rounds.value.map((round): RoundLine => {
    const received = receivedFolder(submissions, round)
    if (!existsSync(received)) return { round, report: null }
    const options = {
      ...{ data, received, world, language: 'vi' as const },
      ...(context.isWatched && { onProgress: (file: string) => context.err(progressLine(file)) }),
    }
    const made = writeRound(round, options, (path, bytes) => stage.write(join('rounds', round.code, path), bytes))
    if (context.isWatched) context.err('\r\u001b[K')
    if (!made.ok) throw new Stopped(made.issues, 1)
    return { round, report: made.value }
  })
}

/** The register is as of its last change; no clock is read, so that the same data make the same package. */
function lastChange({ changes }: UnitHistory): string {
  return (
    [...changes.values()]
      .map(({ operating }) => operating)
      .sort(byText)
      .at(-1) ?? ''
  )
}

/** One package of the published statistics, and one of each round. */
async function packAll(
  release: Parameters<typeof packPublished>[0],
  rounds: readonly RoundLine[],
  stage: PublicationFolder,
  packages: Pick<PackOptions, 'data' | 'standard' | 'world' | 'out'>,
): Promise<readonly WrittenPackage[]> {
  const options = { ...packages, receiver: 'neutral', replaces: null, isPartial: false }
  const published = await packPublished(release, { ...options, date: lastChange(packages.world.history) })
  if (!published.ok) throw new Stopped(published.issues, 1)
  const made = [published.value]
  for (const { round, report } of rounds) {
    if (report === null) continue
    const folder = join(stage.path, 'rounds', round.code)
    const packed = await packReports(folder, { forms: [], periods: [] }, { ...options, date: report.asOf })
    if (!packed.ok) throw new Stopped(packed.issues, 1)
    made.push(packed.value)
  }
  return made
}

function roundText({ round, report }: RoundLine, language: Language): string {
  if (report === null) return `– ${phrase('summary.notGiven', language, { round: round.code })}\n`
  const lines = report.summary.map(({ text }) => `  ${text[language]}\n`)
  return `${report.names[language]}\n${lines.join('')}`
}

/** A line that does not hold says what it must be. */
function lineText({ holds, text, figures }: SummaryLine, language: 'vi' | 'en'): string {
  const wrong = figures.filter(({ value, expected }) => expected !== null && expected !== value)
  const must = wrong.map(({ name, value, expected }) => `${name}: ${value} ≠ ${expected}`).join('; ')
  return `${holds ? '✓' : '✗'} ${text[language]}${holds ? '' : ` [${must}]`}\n`
}
