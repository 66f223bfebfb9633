import { basename } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { readPackageDirectory } from '../ingest/package-directory.ts'
import { PACKAGE_TAIL, type PackageEnd, readPackageEnd } from '../ingest/package-end.ts'
import { MANIFEST, TAG_FILES, TAG_MANIFEST } from '../model/bag.ts'
import type { PackageLimits } from '../model/package-limits.ts'
import type { ZipEntry } from '../model/zip-entry.ts'
import { directoryAndEnd, localHeader } from '../report/zip-records.ts'
import { firstDifference, unpack } from './pack-task.ts'
import type { PackageBytes } from './package-bytes.ts'
import { packageId } from './write-package.ts'

/** An archive whose directory can be followed: what it is called, and its entries by their way from the top folder. */
export interface Archive {
  readonly file: string
  readonly name: string
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly end: PackageEnd
}

/** Reads the list of entries and refuses, before anything is unpacked, whatever no package may have. */
export function readArchive(bytes: PackageBytes, file: string, limits: PackageLimits): Result<Archive> {
  const tail = bytes.read(Math.max(0, bytes.size - PACKAGE_TAIL), bytes.size)
  const end = readPackageEnd({ file, tail, size: bytes.size }, limits)
  if (!end.ok) return end
  const { count, size, offset } = end.value
  const directory = bytes.read(offset, offset + size)
  const { entries, issues } = readPackageDirectory({ file, bytes: directory, count, offset }, limits)
  const found = [...issues, ...(issues.length === 0 ? layoutFaults(file, entries, offset) : [])]
  if (found.length > 0) return failed(...found)
  const name = nameOf(file) ?? entries[0]?.name.split('/')[0] ?? ''
  const top = `${name}/`
  const strangers = entries.filter((entry) => !entry.name.startsWith(top))
  if (strangers.length > 0) {
    return failed(...strangers.map((entry) => issue('package-entry-unlisted', { file, entry: entry.name }, { file })))
  }
  const own = new Map(entries.map((entry) => [entry.name.slice(top.length), entry]))
  return ok({ file, name, entries: own, end: end.value })
}

/** `<name>.<64 digits>.zip` */
function nameOf(file: string): string | null {
  return /^([a-z0-9-]+)\.[0-9a-f]{64}\.zip$/.exec(basename(file))?.[1] ?? null
}

/** Entries stand one behind the other from the first byte up to the directory: nothing between them, nothing shared. */
function layoutFaults(file: string, entries: readonly ZipEntry[], end: number): readonly Issue[] {
  let at = 0
  for (const entry of entries) {
    if (entry.offset !== at) {
      const part = at === 0 ? 'before' : 'layout'
      return [issue('package-not-canonical', { file, part, entry: entry.name, offset: at }, { file })]
    }
    at = dataStart(entry) + entry.packedBytes
  }
  return at === end ? [] : [issue('package-not-canonical', { file, part: 'gap', entry: null, offset: at }, { file })]
}

/** Where the packed bytes of an entry begin. */
export function dataStart(entry: ZipEntry): number {
  return entry.offset + localHeader(entry).length
}

/** The first byte of each header, of the directory and of the end that a package with these entries does not have. */
export function headerFaults(bytes: PackageBytes, { file, entries, end }: Archive): readonly Issue[] {
  const issues: Issue[] = []
  const compare = (
    own: Uint8Array,
    at: number,
    part: 'localHeader' | 'directory' | 'endRecord',
    entry: string | null,
  ) => {
    const differs = firstDifference(own, bytes.read(at, at + own.length))
    if (differs === null) return
    issues.push(issue('package-not-canonical', { file, part, entry, offset: at + differs }, { file }))
  }
  const all = [...entries.values()]
  for (const entry of all) compare(localHeader(entry), entry.offset, 'localHeader', entry.name)
  const { directory, end: records } = directoryAndEnd(all, end.offset)
  compare(directory, end.offset, 'directory', null)
  compare(records, bytes.size - records.length, 'endRecord', null)
  return issues
}

/** The content of an entry; nothing when it does not come out as it should. */
export function contentOf(bytes: PackageBytes, entry: ZipEntry): Uint8Array | null {
  const start = dataStart(entry)
  const content = unpack(bytes.read(start, start + entry.packedBytes), entry.bytes)
  return typeof content === 'string' || content.length !== entry.bytes ? null : content
}

/** The tag files of an archive that can be unpacked; those larger than any should be are told. */
export function archiveTags(
  bytes: PackageBytes,
  { file, entries }: Archive,
  limits: PackageLimits,
): { readonly tags: ReadonlyMap<string, Uint8Array>; readonly issues: readonly Issue[] } {
  const tags = new Map<string, Uint8Array>()
  const issues: Issue[] = []
  for (const tag of TAG_FILES) {
    const entry = entries.get(tag)
    if (entry === undefined) continue
    if (entry.bytes > limits.tagBytes) {
      const args = { file, entry: entry.name, limit: 'tagBytes' as const, found: entry.bytes, allowed: limits.tagBytes }
      issues.push(issue('package-too-large', args, { file }))
      continue
    }
    const content = contentOf(bytes, entry)
    if (content === null) {
      issues.push(issue('package-entry-damaged', { file, entry: entry.name, damage: 'packing' }, { file }))
    } else tags.set(tag, content)
  }
  return { tags, issues }
}

/** The id of a bag; `null` while one of its manifests is not there. */
export function idOf(tags: ReadonlyMap<string, Uint8Array>): string | null {
  const [manifest, tagManifest] = [tags.get(MANIFEST), tags.get(TAG_MANIFEST)]
  return manifest && tagManifest ? packageId(manifest, tagManifest) : null
}
