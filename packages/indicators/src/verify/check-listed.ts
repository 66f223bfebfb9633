import { type Issue, issue } from '../base/issue.ts'
import type { ConsolidatedReportRecord, UploadPackage } from '../generated/types.ts'
import { PACKAGE_PATHS } from '../model/package-contents.ts'

const TABLE_FILES: readonly (readonly [file: RegExp, prefix: string])[] = [
  [/^observations\/(.+)\.csv$/, ''],
  [/^sdmx\/(.+)\.(?:csv|json)$/, ''],
  [/^lineage\/at-([^/]+)\.csv$/, 'restated-'],
]

/** Consolidated reports of a package, by their file. */
export type ReportsByFile = ReadonlyMap<string, ConsolidatedReportRecord>

/** A finding for each file that tells figures and belongs to no table of the package: nothing would hold it against anything. */
export function checkListed(
  paths: readonly string[],
  tables: UploadPackage['tables'],
  reports: ReportsByFile,
): readonly Issue[] {
  const codes = new Set(tables.map(({ code }) => code))
  const forms = new Set(tables.map(({ form }) => form))
  const unlisted = paths.filter((path) => {
    const form = reports.get(path)?.form
    if (form !== undefined) return !forms.has(form)
    const code = tableOf(path)
    return code !== null && !codes.has(code)
  })
  return unlisted.map((path) => issue('package-table-unlisted', { path }, { file: PACKAGE_PATHS.record }))
}

function tableOf(path: string): string | null {
  if (path === PACKAGE_PATHS.structure) return null
  for (const [file, prefix] of TABLE_FILES) {
    const code = file.exec(path)?.[1]
    if (code !== undefined) return `${prefix}${code}`
  }
  return null
}
