import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { issue } from '../base/issue.ts'
import { by } from '../base/order.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { ArchiveManifest, Mapping } from '../generated/types.ts'
import { validateArchive } from '../generated/validators.js'
import type { ArchiveFile } from '../ingest/archive-files.ts'
import { parseJson } from '../load-register.ts'
import { recordFault } from '../model/record-fault.ts'
import { measureFile } from './hash-file.ts'
import { readMapping } from './read-mapping.ts'

/** Name of the manifest in the folder that was handed over. */
export const MANIFEST = 'archive.json'

/** What programs and systems leave in folders beside what was put there. */
const LEFT_BEHIND = /^(?:~\$|\.|Thumbs\.db$|desktop\.ini$)/i

/** The file of a record, with its hash. */
export interface HashedRecord<T> {
  readonly record: T
  /** Where it was read. */
  readonly source: string
  readonly sha256: string
}

/** A folder that a closed system handed over: its manifest, the mapping that names, and its files. */
export interface HandedOver {
  readonly manifest: HashedRecord<ArchiveManifest>
  readonly mapping: HashedRecord<Mapping> | null
  readonly files: readonly (ArchiveFile & { readonly source: string })[]
}

/** Reads what a system handed over; files are hashed page by page and opened when they are asked for. */
export function readHandedOver(folder: string, data: string): Result<HandedOver> {
  const path = join(folder, MANIFEST)
  const record = parseJson(readFileSync(path))
  if (!validateArchive(record)) {
    return failed(
      issue('record-invalid', { file: path, ...recordFault(record, validateArchive.errors) }, { file: path }),
    )
  }
  const mapping = record.mapping === null ? null : readMappingOf(record.mapping, data)
  if (mapping !== null && !mapping.ok) return mapping
  return ok({
    manifest: { record, source: path, sha256: measureFile(path).sha256 },
    mapping: mapping === null ? null : mapping.value,
    files: filesOf(folder),
  })
}

function readMappingOf(code: string, data: string): Result<HashedRecord<Mapping>> {
  const mapping = readMapping(code, data)
  if (!mapping.ok) return mapping
  const source = join(data, 'mappings', `${code}.json`)
  return ok({ record: mapping.value, source, sha256: measureFile(source).sha256 })
}

function filesOf(folder: string): HandedOver['files'] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !LEFT_BEHIND.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((source) => ({ source, path: relative(folder, source).split(sep).join('/').normalize('NFC') }))
    .filter(({ path }) => path !== MANIFEST)
    .sort(by(({ path }) => path))
    .map((each) => ({ ...each, ...measureFile(each.source), bytes: () => readFileSync(each.source) }))
}
