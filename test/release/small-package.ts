import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Issue } from '../../packages/indicators/src/base/issue.ts'
import { consolidateFiles } from '../../packages/indicators/src/consolidate-files.ts'
import { loadColumns } from '../../packages/indicators/src/load-columns.ts'
import { type OpenedPackage, openPackage } from '../../packages/indicators/src/node/open-package.ts'
import { type PackOptions, packReports } from '../../packages/indicators/src/node/pack.ts'
import { readFiles } from '../../packages/indicators/src/node/read-files.ts'
import { readSubmissionFiles } from '../../packages/indicators/src/node/read-folder.ts'
import type { ReportChoice } from '../../packages/indicators/src/node/stage-reports.ts'
import { verifyPackage } from '../../packages/indicators/src/node/verify-package.ts'
import { writeConsolidation } from '../../packages/indicators/src/node/write-consolidation.ts'
import { type BaseView, checkContents } from '../../packages/indicators/src/verify/check-contents.ts'
import type { PackageView } from '../../packages/indicators/src/verify/package-view.ts'
import { sampleWorld } from '../support/sample-province.ts'
import { DATA, sha256 } from '../templates/template-world.ts'

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'chitieu-pack-'))

/** Two quarters of one commune, and the half year that they add up to, put together from its sample reports. */
export function consolidatedCommune(quarters: readonly string[] = ['2025-Q1', '2025-Q2']): string {
  const folder = freshFolder()
  const files = readSubmissionFiles(
    quarters.map((quarter) => join(DATA, `submissions/${quarter}/SAMPLE_commune-monthly_${quarter}_30376-1.xlsx`)),
  )
  const made = consolidateFiles(files, {
    ...{ world: sampleWorld, territory: '30376-1', within: ['30376-1'], reasons: [] },
    ...{ periods: ['2025-Q1', '2025-Q2', '2025-H1'], bases: ['reported'] },
  })
  const written = writeConsolidation(folder, made, sampleWorld, { hash: sha256, language: 'vi' })
  if (!written.ok) throw new Error(written.issues.map(({ code }) => code).join())
  return folder
}

export const options = (wanted: Partial<PackOptions> = {}): PackOptions => ({
  ...{ data: DATA, standard: DATA, world: sampleWorld, receiver: 'neutral', out: freshFolder() },
  ...{ replaces: null, isPartial: false, date: '2026-01-31', ...wanted },
})

const ALL: ReportChoice = { forms: [], periods: [] }

/** Packs a folder of reports; what keeps it from being packed is our own mistake. */
export async function packed(folder: string, wanted: Partial<PackOptions> = {}, choice = ALL): Promise<string> {
  const made = await packReports(folder, choice, options(wanted))
  if (!made.ok) throw new Error(made.issues.map(({ code }) => code).join())
  return made.value.path
}

export function opened(path: string): OpenedPackage {
  const found = openPackage(path)
  if (!found.ok) throw new Error(found.issues.map(({ code }) => code).join())
  return found.value
}

export const textOf = (held: OpenedPackage, path: string): string => new TextDecoder().decode(held.read(path))

/** What is changed in a package: files by way, `null` taken out; and what its bag-info says. */
export interface Tampering {
  readonly files?: Readonly<Record<string, ((text: string) => string) | null>>
  readonly info?: Readonly<Record<string, string>>
  /** Leave size and hash in the descriptor as they were. */
  readonly isDescribed?: false
}

/** The content of a package with something changed; its descriptor names what it holds unless it is said not to. */
export function tampered(held: PackageView, changes: readonly Tampering[]): PackageView {
  const contents = new Map(held.paths.map((path) => [path, held.read(path)]))
  const info = new Map(held.info)
  for (const change of changes) {
    for (const [label, value] of Object.entries(change.info ?? {})) info.set(label, value)
    for (const [path, edit] of Object.entries(change.files ?? {}))
      edited(contents, path, edit, change.isDescribed ?? true)
  }
  return {
    name: held.name,
    info,
    paths: [...contents.keys()].sort(),
    read: (path) => contents.get(path) ?? new Uint8Array(0),
  }
}

const DESCRIPTOR = 'datapackage.json'

function edited(
  contents: Map<string, Uint8Array>,
  path: string,
  edit: ((text: string) => string) | null,
  isDescribed: boolean,
): void {
  const before = contents.get(path) ?? new Uint8Array(0)
  if (edit === null) {
    contents.delete(path)
    return
  }
  const bytes = new TextEncoder().encode(edit(new TextDecoder().decode(before)))
  if (Buffer.from(before).equals(bytes)) throw new Error(`${path} was to be changed, and was not`)
  contents.set(path, bytes)
  if (!isDescribed || path === DESCRIPTOR) return
  const said = (own: Uint8Array): string => `"bytes":${own.length},"hash":"sha256:${sha256(own)}"`
  const descriptor = new TextDecoder().decode(contents.get(DESCRIPTOR))
  contents.set(DESCRIPTOR, new TextEncoder().encode(descriptor.replace(said(before), said(bytes))))
}

const readme = readFileSync(join(DATA, 'package/readme-template.md'), 'utf8')
const columns = loadColumns(readFiles(DATA, (path) => path === 'package/columns.csv'))

/** What is wrong with the content of a package. */
export function faultsOf(view: PackageView, base: BaseView | null = null): readonly Issue[] {
  if (!columns.ok) throw new Error('expected the columns of packages')
  return checkContents(view, { columns: columns.value, readme, hash: sha256, base }).issues
}

/** What verifying says, by code. */
export async function foundIn(path: string, base?: string): Promise<readonly Issue[]> {
  const { issues } = await verifyPackage(path, { standard: DATA, ...(base !== undefined && { base }) })
  return issues
}
