import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { Names, PackageScope, UploadPackage } from '../generated/types.ts'
import {
  type ColumnBook,
  type NamedTable,
  PACKAGE_PATHS,
  type PackedFile,
  packedTable,
} from '../model/package-contents.ts'
import type { ReleasedTable } from '../model/released-figure.ts'
import { dataPackageJson } from '../report/release/data-package.ts'
import { observationsCsv } from '../report/release/observations-csv.ts'
import { packageNames } from '../report/release/package-names.ts'
import { packageIdentifier, packageReadme } from '../report/release/package-readme.ts'
import { packageJson } from '../report/release/package-record.ts'
import { sdmxCsv } from '../report/sdmx/data-csv.ts'
import { sdmxJson } from '../report/sdmx/data-json.ts'
import { planSdmx, type SdmxWorld } from '../report/sdmx/sdmx-plan.ts'
import { sdmxStructure } from '../report/sdmx/structure-message.ts'
import type { OpenedPackage } from './open-package.ts'
import type { PackageStage } from './package-stage.ts'
import { sha256 } from './sha256.ts'
import { type WrittenPackage, writePackage } from './write-package.ts'

/** What a package is, beside its payload. */
export interface PackageFacts {
  readonly name: string
  readonly names: { readonly vi: string; readonly en: string }
  readonly scope: PackageScope
  readonly sample: boolean
  /** The package before, when this one takes its place. */
  readonly replaces: ReplacedFacts | null
  /** Only what changed since the package before. */
  readonly isPartial: boolean
  /** The day it is made, handed in. */
  readonly date: string
  /** Who publishes; `null`: nobody says. */
  readonly publisher: { readonly names: Names; readonly contacts: readonly (readonly [string, string])[] } | null
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
}

/** The package that another one replaces. */
export interface ReplacedFacts {
  readonly package: OpenedPackage
  readonly scope: PackageScope
  readonly revision: number
}

/** What goes into a package beside the files that stand on its stage already. */
export interface PackageParts {
  readonly tables: readonly ReleasedTable[]
  /** What the tables beside the figures are called, by way. */
  readonly names: ReadonlyMap<string, Names>
  readonly columns: ColumnBook
  /** The page to read first, with slots. */
  readonly readme: string
  /** What gives codes their names. */
  readonly world: SdmxWorld
}

/** Of what the package adds; published figures are facts, and belong to nobody. */
function licences(): readonly { readonly name: string; readonly path: string; readonly title: string }[] {
  const { vi, en } = packageNames('packageName.licensed')
  return [{ name: 'MIT', path: 'https://opensource.org/license/mit', title: `${vi} · ${en}` }]
}

/** Writes the tables, descriptors and the page to read first, then the package itself. */
export async function finishPackage(
  stage: PackageStage,
  facts: PackageFacts,
  parts: PackageParts,
  out: string,
): Promise<Result<WrittenPackage>> {
  const { replaces } = facts
  const said = (scope: PackageScope): string => Object.values(scope).join('/')
  if (replaces && said(replaces.scope) !== said(facts.scope)) {
    return failed(issue('package-replaces-other', { value: said(replaces.scope), expected: said(facts.scope) }))
  }
  for (const table of parts.tables) stage.put(`observations/${table.code}.csv`, observationsCsv(table))
  putMessages(stage, facts, parts)
  const draft = recordOf(facts, parts.tables)
  stage.put(PACKAGE_PATHS.readme, packageReadme(parts.readme, draft))
  const { package: before } = facts.replaces ?? { package: null }
  const base = facts.isPartial && before ? leaveUnchangedOut(stage, before) : null
  if (base && before && stage.files.length <= 1 && base.removed.length === 0) {
    return failed(issue('package-unchanged', { id: before.id }))
  }
  const record: UploadPackage = { ...draft, base }
  stage.put(PACKAGE_PATHS.record, packageJson(record))
  stage.put(
    PACKAGE_PATHS.dataPackage,
    dataPackageJson({
      ...{ name: facts.name, names: facts.names, description: packageIdentifier(record) },
      ...{ version: `${record.revision}.0.0`, created: `${facts.date}T00:00:00Z` },
      ...{ sources: facts.sources, licences: licences() },
      contributors: facts.publisher === null ? [] : [{ title: facts.publisher.names.vi, roles: ['publisher'] }],
      ...{ files: stage.files, tables: tablesOf(stage, parts), columns: parts.columns },
    }),
  )
  const files = stage.files.map(({ path }) => ({ path, bytes: () => stage.read(path) }))
  return ok(await writePackage(out, { name: facts.name, info: bagInfo(facts, record) }, files))
}

const AGENCY = 'CHITIEU'

/** The figures as SDMX messages, with the structure of all they refer to. */
function putMessages(
  stage: PackageStage,
  { date, sample, publisher }: PackageFacts,
  { tables, world }: PackageParts,
): void {
  const names = publisher?.names ?? { vi: AGENCY, en: AGENCY }
  const plan = planSdmx(tables, world, {
    ...{ agency: AGENCY, sender: { id: AGENCY, names }, isSample: sample },
    prepared: `${date}T00:00:00Z`,
  })
  stage.put(PACKAGE_PATHS.structure, sdmxStructure(plan))
  for (const planned of plan.tables) {
    stage.put(`sdmx/${planned.table.code}.csv`, sdmxCsv(plan, planned))
    stage.put(`sdmx/${planned.table.code}.json`, sdmxJson(plan, planned))
  }
}

/** The tables on a stage, with what they are called. */
function tablesOf(stage: PackageStage, { tables, names, columns }: PackageParts): readonly NamedTable[] {
  const forms = new Map(tables.map(({ code, form }) => [code, form]))
  const called = new Map([...names, ...tables.map((table) => [`observations/${table.code}.csv`, table.names] as const)])
  return stage.files.flatMap(({ path }) => {
    const [table, own] = [packedTable(path, columns, forms), called.get(path)]
    return table && own ? [{ ...table, names: own }] : []
  })
}

function recordOf(facts: PackageFacts, tables: readonly ReleasedTable[]): UploadPackage {
  const { name, names, sample, scope, replaces, isPartial } = facts
  return {
    ...{ schemaVersion: '1.0.0', name, names, sample, scope, revision: (replaces?.revision ?? 0) + 1 },
    replaces: replaces && { id: replaces.package.id, revision: replaces.revision },
    ...{ coverage: isPartial ? 'partial' : 'full', base: null },
    tables: tables.map((table) => ({
      ...{ code: table.code, names: table.names, form: table.form, figures: table.figures.length },
    })),
  }
}

/** Files that the package before holds just so are named and not sent again. */
function leaveUnchangedOut(stage: PackageStage, before: OpenedPackage): NonNullable<UploadPackage['base']> {
  const held = new Map(stage.files.map((file) => [file.path, file]))
  const own = new Set<string>([PACKAGE_PATHS.record, PACKAGE_PATHS.dataPackage, PACKAGE_PATHS.readme])
  const unchanged: PackedFile[] = []
  const removed: string[] = []
  for (const path of before.paths) {
    const file = held.get(path)
    if (own.has(path)) continue
    if (!file) removed.push(path)
    else if (sha256(before.read(path)) === file.sha256) unchanged.push(file)
  }
  for (const { path } of unchanged) stage.leaveOut(path)
  return { id: before.id, unchanged, removed }
}

function bagInfo(
  { names, date, publisher }: PackageFacts,
  record: UploadPackage,
): readonly (readonly [string, string])[] {
  const said: (readonly [string, string])[] = [
    ['Source-Organization', publisher?.names.vi ?? ''],
    ...(publisher?.contacts ?? []),
    ['External-Description', `${names.vi} · ${names.en}`],
    ['Bagging-Date', date],
    ['External-Identifier', packageIdentifier(record)],
  ]
  return said.filter(([, value]) => value !== '')
}
