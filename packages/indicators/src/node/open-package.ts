import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { type BagCheck, checkBag } from '../check-bag.ts'
import { readFault } from '../ingest/read-fault.ts'
import { PAYLOAD } from '../model/bag.ts'
import { PACKAGE_LIMITS, type PackageLimits } from '../model/package-limits.ts'
import { folderTags, readBagFolder } from './bag-folder.ts'
import { PackageBytes } from './package-bytes.ts'
import { archiveTags, contentOf, idOf, readArchive } from './read-archive.ts'
import { sha256 } from './sha256.ts'

/** A package whose lists agree; each file is held against its checksum when it is read. */
export interface OpenedPackage {
  readonly name: string
  readonly id: string
  /** What `bag-info.txt` says; of a label that stands several times, all values, one a line. */
  readonly info: ReadonlyMap<string, string>
  /** Files within the payload, by code unit. */
  readonly paths: readonly string[]
  /** The bytes of a file of the payload; throws a `ReadFault` when they are not those that were packed. */
  read(path: string): Uint8Array
}

/** Opens a package (.zip) or a folder it was unpacked to; what its lists say wrongly is told, and nothing is unpacked but the lists. */
export function openPackage(path: string, limits: PackageLimits = PACKAGE_LIMITS): Result<OpenedPackage> {
  return statSync(path).isDirectory() ? openFolder(path, limits) : openArchive(path, limits)
}

function openArchive(file: string, limits: PackageLimits): Result<OpenedPackage> {
  const archive = reading(file, (bytes) => readArchive(bytes, file, limits))
  if (!archive.ok) return archive
  const { entries, name } = archive.value
  const { tags, issues } = reading(file, (bytes) => archiveTags(bytes, archive.value, limits))
  if (issues.length > 0) return failed(...issues)
  const bag = checkBag({ file, tags, sizes: new Map([...entries].map(([path, entry]) => [path, entry.bytes])) })
  return opened({ file, name, id: idOf(tags), bag, tags }, (path) => {
    const entry = entries.get(path)
    return entry === undefined ? null : reading(file, (bytes) => contentOf(bytes, entry))
  })
}

function openFolder(file: string, limits: PackageLimits): Result<OpenedPackage> {
  const { folder, issues } = readBagFolder(file, limits)
  const { tags, issues: tagIssues } = folderTags(file, folder, limits)
  if (issues.length + tagIssues.length > 0) return failed(...issues, ...tagIssues)
  const bag = checkBag({ file, tags, sizes: folder.sizes })
  return opened({ file, name: folder.name, id: idOf(tags), bag, tags }, (path) => readFileSync(join(folder.path, path)))
}

function reading<T>(file: string, step: (bytes: PackageBytes) => T): T {
  const bytes = new PackageBytes(file)
  try {
    return step(bytes)
  } finally {
    bytes.close()
  }
}

interface Opening {
  readonly file: string
  readonly name: string
  readonly id: string | null
  readonly bag: BagCheck
  readonly tags: ReadonlyMap<string, Uint8Array>
}

function opened(
  { file, name, id, bag, tags }: Opening,
  readFile: (path: string) => Uint8Array | null,
): Result<OpenedPackage> {
  const damaged = [...tags].filter(
    ([tag, bytes]) => bag.expected.get(tag) !== undefined && sha256(bytes) !== bag.expected.get(tag),
  )
  const issues = [
    ...bag.issues,
    ...damaged.map(([entry]) => issue('package-entry-damaged', { file, entry, damage: 'sha256' }, { file })),
  ]
  if (issues.length > 0 || id === null) return failed(...issues)
  const info = new Map<string, string>()
  for (const [label, value] of bag.info) info.set(label, info.has(label) ? `${info.get(label)}\n${value}` : value)
  const payload = [...bag.expected.keys()].filter((path) => path.startsWith(PAYLOAD))
  const read = (path: string): Uint8Array => {
    const entry = `${PAYLOAD}${path}`
    const expected = bag.expected.get(entry)
    if (expected === undefined) throw new Error(`${file} has no ${path} in its payload.`)
    const bytes = readFile(entry)
    const damage = bytes === null ? 'packing' : sha256(bytes) === expected ? null : 'sha256'
    if (bytes === null || damage !== null) {
      throw readFault('package-entry-damaged', { file, entry, damage: damage ?? 'packing' }, { file })
    }
    return bytes
  }
  return ok({ name, id, info, paths: payload.map((path) => path.slice(PAYLOAD.length)).sort(), read })
}
