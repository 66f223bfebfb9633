import { type Issue, issue } from '../base/issue.ts'
import type { UploadPackage } from '../generated/types.ts'
import { PACKAGE_PATHS } from '../model/package-contents.ts'
import { packageIdentifier, packageReadme } from '../report/release/package-readme.ts'
import type { ReportsByFile } from './check-listed.ts'
import type { PackageView } from './package-view.ts'

/** What a package says of itself agrees with its container, with its first page, and within itself. */
export function* checkRecord(view: PackageView, record: UploadPackage, readmeTemplate: string): Generator<Issue> {
  const { name, revision, replaces } = record
  const place = { file: PACKAGE_PATHS.record }
  const [value, expected] = [view.info.get('External-Identifier') ?? '', packageIdentifier(record)]
  if (value !== expected) yield issue('package-scope-differs', { value, expected }, { file: 'bag-info.txt' })
  if (name !== view.name) yield issue('package-name-differs', { value: name, expected: view.name }, place)
  if ((replaces?.revision ?? 0) !== revision - 1) {
    yield issue('package-revision-apart', { revision, replaces: replaces?.revision ?? null }, place)
  }
  const path = PACKAGE_PATHS.readme
  if (view.paths.includes(path) && textOf(view.read(path)) !== packageReadme(readmeTemplate, record)) {
    yield issue('package-readme-differs', { path }, { file: path })
  }
}

/** A package with a report of sample figures says so. */
export function checkSample({ sample }: UploadPackage, reports: ReportsByFile): readonly Issue[] {
  const [path] = [...reports].find(([, report]) => report.sample) ?? []
  return sample || path === undefined ? [] : [issue('package-sample-unsaid', { path }, { file: PACKAGE_PATHS.record })]
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
