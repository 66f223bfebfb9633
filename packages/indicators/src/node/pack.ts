import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { byText } from '../base/order.ts'
import type { Result } from '../base/result.ts'
import type { Evidence } from '../count-checks.ts'
import type { PackageScope, Report } from '../generated/types.ts'
import { validateRoundReport } from '../generated/validators.js'
import { loadColumns } from '../load-columns.ts'
import type { Catalog } from '../model/catalog.ts'
import type { FormLibrary } from '../model/form-library.ts'
import { packageNames } from '../report/release/package-names.ts'
import { finishPackage, type PackageFacts, type PackageParts } from './finish-package.ts'
import { PackageStage } from './package-stage.ts'
import { readFiles } from './read-files.ts'
import { readPublisher } from './read-publisher.ts'
import { stageCatalogue } from './stage-catalogue.ts'
import { stagePackets } from './stage-packets.ts'
import { stagePublished } from './stage-published.ts'
import { type ReportChoice, type StagedReports, stageReports } from './stage-reports.ts'
import type { WrittenPackage } from './write-package.ts'

/** For whom a package is made, from which catalogue, and what it takes the place of. */
export interface PackOptions extends Pick<PackageFacts, 'replaces' | 'isPartial' | 'date'> {
  readonly data: string
  /** The data folder of the standard: what describes the columns of tables. */
  readonly standard: string
  readonly world: Catalog & FormLibrary
  /** Code of the receiver. */
  readonly receiver: string
  /** The folder that the package is written into. */
  readonly out: string
}

const TEMPLATE = 'package/readme-template.md'
const ALL = 'all'

/** Packs what a folder of consolidated reports holds. */
export function packReports(
  folder: string,
  choice: ReportChoice,
  options: PackOptions,
): Promise<Result<WrittenPackage>> {
  return onStage(options, async (stage) => {
    const staged = stageReports(stage, folder, options.world, choice)
    if (!staged.ok) return staged
    const { tables } = staged.value
    const facts = {
      ...reportFacts(stage, staged.value, options),
      sample: tables.some(({ sample }) => sample),
      sources: tables.map(({ names }) => ({ title: `${names.vi} · ${names.en}` })),
    }
    return finish(stage, facts, staged.value, options)
  })
}

/** Packs published statistics, restated. */
export function packPublished(
  release: { readonly report: Report; readonly evidence: Evidence },
  options: PackOptions,
): Promise<Result<WrittenPackage>> {
  return onStage(options, async (stage) => {
    const staged = stagePublished(stage, options.data, release)
    const { sources } = release.evidence.catalog
    const used = new Set(staged.tables.flatMap(({ figures }) => figures.map(({ source }) => source)))
    const facts = {
      ...nameOf('published-statistics', options),
      names: packageNames('packageName.published'),
      scope: { receiver: options.receiver, regime: 'statistics', form: ALL, period: ALL, unit: ALL },
      sample: false,
      sources: [...sources.values()].filter(({ id }) => used.has(id)).map(sourceOf),
    }
    return finish(stage, facts, staged, options)
  })
}

type OwnFacts = Omit<PackageFacts, 'publisher' | 'replaces' | 'isPartial' | 'date'>

async function onStage(
  { out }: PackOptions,
  fill: (stage: PackageStage) => Promise<Result<WrittenPackage>>,
): Promise<Result<WrittenPackage>> {
  const stage = new PackageStage(join(out, `.package-${process.pid}`))
  try {
    return await fill(stage)
  } finally {
    stage.drop()
  }
}

async function finish(
  stage: PackageStage,
  own: OwnFacts,
  content: Pick<PackageParts, 'tables' | 'names'> & Partial<Pick<StagedReports, 'records'>>,
  { data, standard, world, out, replaces, isPartial, date }: PackOptions,
): Promise<Result<WrittenPackage>> {
  const { tables, names } = content
  const columns = loadColumns(readFiles(standard, (path) => path === 'package/columns.csv'))
  if (!columns.ok) return columns
  const records = content.records ?? []
  const unit = own.scope.unit === ALL ? null : own.scope.unit
  const packets = stagePackets(stage, { data, standard, receiver: own.scope.receiver }, world, {
    tables,
    records,
    unit,
    date,
  })
  if (!packets.ok) return packets
  stageCatalogue(stage, data)
  const readme = readFileSync(join(standard, TEMPLATE), 'utf8')
  const publisher = readPublisher(data)
  if (!publisher.ok) return publisher
  const facts = { ...own, publisher: publisher.value, replaces, isPartial, date }
  return finishPackage(stage, facts, { tables, names, columns: columns.value, readme, world }, out)
}

/** A round names its package; reports outside a round are named by what they are. */
function reportFacts(
  stage: PackageStage,
  { records }: StagedReports,
  options: PackOptions,
): Pick<OwnFacts, 'name' | 'names' | 'scope'> {
  const { world, receiver } = options
  const one = (values: readonly string[]): string => {
    const [first = '', ...others] = [...new Set(values)].sort(byText)
    return others.length === 0 ? first : ALL
  }
  const form = one(records.map((record) => world.forms.get(record.form)?.code ?? record.form))
  const scope: PackageScope = {
    ...{ receiver, regime: one(records.map(({ regime }) => regime)), form },
    ...{ period: one(records.map(({ period }) => period)), unit: one(records.map(({ unit }) => unit)) },
  }
  const round = roundOf(stage)
  if (round && form === ALL) return { ...nameOf(round.code, options), names: round.names, scope }
  const library = [...world.forms.values()].find(({ code }) => code === form)
  const names = library?.names ?? packageNames('packageName.reports')
  return { ...nameOf(`${scope.unit}-${form}-${scope.period}`, options), names, scope }
}

function roundOf(stage: PackageStage) {
  if (!stage.files.some(({ path }) => path === 'reports/round.json')) return null
  const round: unknown = JSON.parse(new TextDecoder().decode(stage.read('reports/round.json')))
  return validateRoundReport(round) ? round : null
}

function nameOf(text: string, { replaces }: PackOptions): { readonly name: string } {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return { name: `${plain}-r${(replaces?.revision ?? 0) + 1}` }
}

function sourceOf({ publisher, origin }: { readonly publisher: string; readonly origin: string }) {
  const isAddress = /^https?:\/\//.test(origin)
  return { title: isAddress ? publisher : `${publisher}: ${origin}`, ...(isAddress && { path: origin }) }
}
