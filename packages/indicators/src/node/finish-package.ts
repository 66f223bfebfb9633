import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageScope, UploadPackage } from '../generated/types.ts'
import { PACKAGE_PATHS, type ColumnBook, type PackedTable } from '../model/package-contents.ts'
import { FORM_KEY, releasedColumns, STATISTICS_KEY } from '../model/released-columns.ts'
import type { ReleasedTable } from '../model/released-figure.ts'
import { dataPackageJson } from '../report/release/data-package.ts'
import { observationsCsv } from '../report/release/observations-csv.ts'
import { packageReadme, packageIdentifier } from '../report/release/package-readme.ts'
import type { OpenedPackage } from './open-package.ts'
import type { PackageStage } from './package-stage.ts'
import { readFiles } from './read-files.ts'
import { type WrittenPackage, writePackage } from './write-package.ts'

/** What a package is, beside its payload. */
export interface PackageFacts {
  readonly name: string
  readonly names: { readonly vi: string; readonly en: string }
  readonly scope: PackageScope
  /** The revision before, when this one replaces it. */
  readonly replaces: OpenedPackage | null
  /** Only what changed since `replaces`. */
  readonly isPartial: boolean
  /** The day it is made, handed in; empty: not told. */
  readonly date: string
  readonly publisher: { readonly name: string; readonly contacts: readonly (readonly [label: string, value: string])[] }
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
}
