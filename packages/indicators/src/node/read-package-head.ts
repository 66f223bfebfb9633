import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { ReadFault } from '../ingest/read-fault.ts'
import { READ_LIMITS } from '../ingest/read-limits.ts'
import { ZipReader } from '../ingest/zip-reader.ts'
import { type PackageHead, packageFileName, packageIdentity } from '../model/transmission.ts'

/** A package is larger than a report; of all that is in it no more than its head is unpacked here. */
const LIMITS = { ...READ_LIMITS, fileBytes: 4e9, parts: 200_000, unpackedBytes: 64e9 }
const MOST_HEAD_BYTES = 1_000_000
const LABEL = /^External-Identifier:[ \t]*(.*?)[ \t]*$/m
const HASH = /^[0-9a-f]{64}$/

/** Reads what a package is, and what it replaces, from its bag-info and its own description. */
export function readPackageHead(path: string): Result<PackageHead> {
  const file = basename(path)
  const named = packageFileName(file)
  if (named === null) return failed(issue('transmission-package-unnamed', { file }, { file }))
  try {
    const zip = new ZipReader(readFileSync(path), { file, limits: LIMITS, onChunk: () => {} })
    const info = textOf(zip, `${named.name}/bag-info.txt`)
    const found = LABEL.exec((info ?? '').replaceAll('\r\n', '\n'))?.[1] ?? ''
    if (packageIdentity(found) === null) {
      return failed(issue('transmission-identifier-unfit', { file, found: found === '' ? null : found }, { file }))
    }
    const replaces = replacesOf(textOf(zip, `${named.name}/data/package.json`))
    return ok({ ...named, externalIdentifier: found, replaces })
  } catch (fault) {
    if (fault instanceof ReadFault) return failed(fault.finding)
    throw fault
  }
}

function textOf(zip: ZipReader, name: string): string | null {
  const part = zip.parts.get(name)
  if (!part || part.unpackedBytes > MOST_HEAD_BYTES) return null
  const chunks: Uint8Array[] = []
  zip.unpack(part, (chunk) => chunks.push(chunk.slice()))
  return Buffer.concat(chunks).toString('utf8')
}

/** What a package says it replaces; what it says in no readable way it does not say. */
function replacesOf(description: string | null): string | null {
  if (description === null) return null
  try {
    const { replaces } = JSON.parse(description) as { readonly replaces?: unknown }
    return typeof replaces === 'string' && HASH.test(replaces) ? replaces : null
  } catch {
    return null
  }
}
