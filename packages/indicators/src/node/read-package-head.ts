import { basename } from 'node:path'
import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { validatePackage } from '../generated/validators.js'
import { ReadFault } from '../ingest/read-fault.ts'
import { PAYLOAD } from '../model/bag.ts'
import { PACKAGE_PATHS } from '../model/package-contents.ts'
import { recordFault } from '../model/record-fault.ts'
import { type PackageHead, packageFileName, packageIdentity } from '../model/transmission.ts'
import { packageIdentifier } from '../report/release/package-readme.ts'
import { jsonOf } from '../verify/package-view.ts'
import { type OpenedPackage, openPackage } from './open-package.ts'

/** Reads what a package is, and what it replaces and rests on, from its lists and its own description: both must say the same. */
export function readPackageHead(path: string): Result<PackageHead> {
  const file = basename(path)
  const named = packageFileName(file)
  if (named === null) return failed(issue('transmission-package-unnamed', { file }, { file }))
  try {
    const opened = openPackage(path)
    if (!opened.ok) return opened
    const { name, id } = opened.value
    if (id === named.id) return headOf(opened.value, file)
    return failed(issue('package-id-differs', { file, expected: `${name}.${id}.zip` }, { file }))
  } catch (fault) {
    if (fault instanceof ReadFault) return failed(fault.finding)
    throw fault
  }
}

function headOf(opened: OpenedPackage, file: string): Result<PackageHead> {
  const found = opened.info.get('External-Identifier') ?? ''
  if (packageIdentity(found) === null) {
    return failed(issue('transmission-identifier-unfit', { file, found: found === '' ? null : found }, { file }))
  }
  const path = PACKAGE_PATHS.record
  if (!opened.paths.includes(path)) {
    return failed(issue('package-tag-missing', { file, tag: `${PAYLOAD}${path}` }, { file }))
  }
  const record = jsonOf(opened.read(path))
  if (!validatePackage(record)) {
    const fault = recordFault(record ?? null, validatePackage.errors)
    return failed(issue('package-record-invalid', { path, ...fault }, { file }))
  }
  const expected = packageIdentifier(record)
  if (found !== expected) return failed(issue('package-scope-differs', { value: found, expected }, { file }))
  const { replaces, base } = record
  const { name, id } = opened
  return ok({ name, id, externalIdentifier: found, replaces: replaces?.id ?? null, base: base?.id ?? null })
}
