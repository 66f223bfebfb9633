import { type Issue, issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import type { ConsolidatedReportRecord, UploadPackage } from '../generated/types.ts'
import { type Validator, validateConsolidation, validatePackage } from '../generated/validators.js'
import { readReleasedCsv } from '../ingest/released-csv.ts'
import { loadCatalog } from '../load-catalog.ts'
import { loadForms } from '../load-forms.ts'
import type { Files } from '../load-register.ts'
import type { Catalog } from '../model/catalog.ts'
import type { FormLibrary } from '../model/form-library.ts'
import { type ColumnBook, PACKAGE_PATHS, type PackedTable, packedTable } from '../model/package-contents.ts'
import { recordFault } from '../model/record-fault.ts'
import type { ReleasedFigure } from '../model/released-figure.ts'
import { tableSchema } from '../report/release/data-package.ts'
import { figuresOfRecord } from '../report/release/figures-of-record.ts'
import { checkDescriptor, readDescriptor } from './check-descriptor.ts'
import { FigureSet } from './check-figures.ts'
import { checkCellSums } from './check-lineage.ts'
import { checkListed, type ReportsByFile } from './check-listed.ts'
import { checkPublishedSums } from './check-published-sums.ts'
import { checkRecord, checkSample } from './check-record.ts'
import { checkReferences } from './check-references.ts'
import { checkSdmxMessage, readStructure } from './check-sdmx.ts'
import { checkTable } from './check-table.ts'
import { jsonOf, type PackageView } from './package-view.ts'
import { isReportPath, packedRecordFault } from './packed-records.ts'

/** What the content of a package is checked with. */
export interface ContentOptions {
  /** Columns that tables of packages have. */
  readonly columns: ColumnBook
  /** The page of a package, with slots for what the package says of itself. */
  readonly readme: string
  readonly hash: (bytes: Uint8Array) => string
  /** The package that a package of changes rests on, found sound; `null` when it was not given. */
  readonly base: BaseView | null
}

/** A package that another one rests on. */
export interface BaseView extends PackageView {
  readonly id: string
}

/** What was found in a package, and how much was looked at. */
export interface ContentCheck {
  readonly issues: readonly Issue[]
  readonly record: UploadPackage | null
  /** Whether all was looked at: of a package of changes without its base, it was not. */
  readonly isComplete: boolean
  readonly counts: { readonly tables: number; readonly figures: number; readonly sums: number }
}

/**
 * Holds the content of a package against itself: every file named with its hash, every table by its schema, every code in the catalogue
 * that comes with it, each figure the same in table, report and messages, each exact sum what its sources come to.
 */
export function checkContents(view: PackageView, options: ContentOptions): ContentCheck {
  return new ContentChecker(view, options).check()
}

class ContentChecker {
  readonly #options: ContentOptions
  readonly #own: ReadonlySet<string>
  #view: PackageView
  #paths: ReadonlySet<string>
  readonly #issues: Issue[] = []
  #sums = 0
  #figures = 0
  #tables = 0

  constructor(view: PackageView, options: ContentOptions) {
    this.#view = view
    this.#options = options
    this.#own = new Set(view.paths)
    this.#paths = this.#own
  }

  check(): ContentCheck {
    const record = this.#record()
    const isComplete = record !== null && this.#whole(record)
    if (record && isComplete) {
      this.#descriptor(record)
      const world = this.#catalogue()
      const reports = this.#reports()
      const records = [...reports.values()]
      this.#issues.push(...checkListed(this.#view.paths, record.tables, reports), ...checkSample(record, reports))
      for (const table of record.tables) this.#figuresOf(table, world, records)
    }
    const counts = { tables: this.#tables, figures: this.#figures, sums: this.#sums }
    return { issues: this.#issues, record, isComplete, counts }
  }

  /** A package of changes is one with its base; alone, only its own files and their list can be looked at. */
  #whole(record: UploadPackage): boolean {
    const { base } = record
    if (base === null) return true
    const given = this.#options.base
    if (!given || given.id !== base.id) {
      const { id } = base
      this.#issues.push(
        given ? issue('package-base-other', { id, given: given.id }) : issue('package-base-missing', { id }),
      )
      this.#descriptor(record)
      return false
    }
    const held = new Set(given.paths)
    for (const { path, sha256 } of base.unchanged) {
      if (held.has(path) && this.#options.hash(given.read(path)) === sha256) continue
      this.#issues.push(issue('package-base-differs', { path }, { file: PACKAGE_PATHS.record }))
    }
    const unchanged = new Set(base.unchanged.map(({ path }) => path))
    const own = this.#view
    const paths = [...own.paths, ...given.paths.filter((path) => unchanged.has(path))].sort(byText)
    this.#view = { ...own, paths, read: (path) => (this.#own.has(path) ? own.read(path) : given.read(path)) }
    this.#paths = new Set(paths)
    return true
  }

  #record(): UploadPackage | null {
    const record = this.#json(PACKAGE_PATHS.record, validatePackage)
    if (record) this.#issues.push(...checkRecord(this.#view, record, this.#options.readme))
    return record
  }

  #descriptor({ base, tables }: UploadPackage): void {
    const forms = new Map(tables.map(({ code, form }) => [code, form]))
    const file = PACKAGE_PATHS.dataPackage
    const bytes = this.#bytes(file)
    if (!bytes) return
    const resources = readDescriptor(bytes)
    if (!resources) {
      const json = jsonOf(bytes)
      const fault = json === undefined ? recordFault(null, null) : { at: '/resources', fault: 'list', expected: [] }
      this.#issues.push(issue('package-record-invalid', { path: file, ...fault }, { file }))
      return
    }
    this.#issues.push(...checkDescriptor(this.#view, resources, base, this.#options.hash))
    for (const { path, schema } of resources) {
      const table = this.#paths.has(path) ? packedTable(path, this.#options.columns, forms) : null
      if (table) this.#table(table, schema)
    }
  }

  #table(table: PackedTable, schema: unknown): void {
    const { path, kind, columns, key } = table
    this.#tables += 1
    const expected = JSON.stringify(tableSchema(table, this.#options.columns))
    if (JSON.stringify(schema) !== expected) {
      this.#issues.push(issue('package-schema-differs', { path }, { file: PACKAGE_PATHS.dataPackage }))
    }
    const facts = columns.flatMap((column) => this.#options.columns.get(kind)?.get(column) ?? [])
    this.#issues.push(...checkTable(this.#view.read(path), path, { columns: facts, key }))
  }

  #catalogue(): (Catalog & FormLibrary) | null {
    const from = PACKAGE_PATHS.catalogue
    const files: Files = new Map(
      this.#view.paths
        .filter((path) => path.startsWith(from))
        .map((path) => [path.slice(from.length), this.#view.read(path)]),
    )
    const [catalog, library] = [loadCatalog(files), loadForms(files)]
    if (!catalog.ok) this.#issues.push(...catalog.issues)
    if (!library.ok) this.#issues.push(...library.issues)
    return catalog.ok && library.ok ? { ...catalog.value, ...library.value } : null
  }

  #reports(): ReportsByFile {
    const records = new Map<string, ConsolidatedReportRecord>()
    for (const path of this.#view.paths) {
      const fault = packedRecordFault(path, () => jsonOf(this.#view.read(path)))
      if (fault) this.#issues.push(issue('package-record-invalid', { path, ...fault }, { file: path }))
      const record = isReportPath(path) ? this.#json(path, validateConsolidation) : null
      if (record) records.set(path, record)
    }
    return records
  }

  #figuresOf(
    { code, form, figures: count }: UploadPackage['tables'][number],
    world: (Catalog & FormLibrary) | null,
    records: readonly ConsolidatedReportRecord[],
  ): void {
    const file = `observations/${code}.csv`
    const bytes = this.#bytes(file)
    if (!bytes || !world) return
    const read = readReleasedCsv(bytes, file)
    if (!read.ok) {
      this.#issues.push(...read.issues)
      return
    }
    const figures = read.value
    this.#figures += figures.length
    if (figures.length !== count) {
      const args = { path: file, value: count, expected: figures.length }
      this.#issues.push(issue('package-count-differs', args, { file: PACKAGE_PATHS.record }))
    }
    this.#issues.push(...checkReferences(figures, file, world))
    const set = new FigureSet(file, form, figures)
    if (form === null) this.#publishedSums(code, figures)
    else this.#againstReports(form, set, world, records)
    this.#messages(code, set, world)
  }

  #againstReports(
    form: string,
    set: FigureSet,
    catalog: Catalog & FormLibrary,
    records: readonly ConsolidatedReportRecord[],
  ): void {
    const own = records.filter((record) => record.form === form)
    const layout = catalog.forms.get(form)
    if (!layout) {
      const args = { column: 'form', value: form, in: 'catalogue/forms' }
      this.#issues.push(issue('package-reference-unknown', args, { file: PACKAGE_PATHS.record }))
      return
    }
    const told = own.flatMap((record) => [...figuresOfRecord(record, { form: layout, catalog })])
    this.#issues.push(...set.compare(told, 'reports/'))
    const file = `lineage/${layout.code}/figures.csv`
    const [figures, cells] = [this.#bytes(file), this.#bytes(`lineage/${layout.code}/cells.csv`)]
    if (!figures || !cells) return
    this.#add(checkCellSums({ figures, cells, submissions: this.#bytes(PACKAGE_PATHS.submissions), file }, own))
  }

  #publishedSums(code: string, figures: readonly ReleasedFigure[]): void {
    const file = `lineage/${code.replace('restated-', 'at-')}.csv`
    const bytes = this.#bytes(file)
    if (!bytes) return
    const read = (name: string): Uint8Array | null => {
      const path = `${PACKAGE_PATHS.catalogue}observations/${name}`
      return this.#paths.has(path) ? this.#view.read(path) : null
    }
    this.#add(checkPublishedSums(bytes, file, figures, read))
  }

  #messages(code: string, figures: FigureSet, { calendars }: Catalog): void {
    if (!this.#bytes(PACKAGE_PATHS.structure)) return
    const { structure, issues } = readStructure(this.#view)
    this.#issues.push(...issues)
    for (const kind of ['csv', 'json']) {
      const file = `sdmx/${code}.${kind}`
      const bytes = this.#bytes(file)
      if (bytes) this.#issues.push(...checkSdmxMessage(bytes, file, { structure, calendars, figures }))
    }
  }

  #add({ issues, added }: { readonly issues: readonly Issue[]; readonly added: number }): void {
    this.#issues.push(...issues)
    this.#sums += added
  }

  #bytes(path: string): Uint8Array | null {
    if (this.#paths.has(path)) return this.#view.read(path)
    this.#issues.push(issue('package-content-missing', { path, by: PACKAGE_PATHS.record }, { file: path }))
    return null
  }

  #json<T>(path: string, isValid: Validator<T>): T | null {
    const bytes = this.#bytes(path)
    if (!bytes) return null
    const value = jsonOf(bytes)
    if (isValid(value)) return value
    const fault = recordFault(value ?? null, isValid.errors)
    this.#issues.push(issue('package-record-invalid', { path, ...fault }, { file: path }))
    return null
  }
}
