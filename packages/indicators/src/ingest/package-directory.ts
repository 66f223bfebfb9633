import { type Issue, issue } from '../base/issue.ts'
import { limitBroken, type PackageLimits } from '../model/package-limits.ts'
import { foldedName, nameFault } from '../model/package-path.ts'
import { ZIP, type ZipEntry } from '../model/zip-entry.ts'

const ENCRYPTED = 1
const DESCRIPTOR = 8
const DEFLATED = 8
const KIND_OF_FILE = 0o170000
const PLAIN = 0o100000
const LINK = 0o120000
const FOLDER = 0o040000
const DOS_FOLDER = 0x10

/** The central directory of a package: its bytes, where it stands, and how many entries the end of the file says it has. */
export interface DirectoryBytes {
  readonly file: string
  readonly bytes: Uint8Array
  readonly count: number
  readonly offset: number
}

/** What a directory lists, and everything in it that no package may have. */
export interface DirectoryReading {
  readonly entries: readonly ZipEntry[]
  readonly issues: readonly Issue[]
}

/**
 * Reads the central directory of a package. It refuses, before anything is unpacked: names that escape or stand twice, links and
 * folders, encryption, other packing, added fields, sizes and numbers beyond the limits.
 */
export function readPackageDirectory(directory: DirectoryBytes, limits: PackageLimits): DirectoryReading {
  const reader = new DirectoryReader(directory)
  reader.read()
  return { entries: reader.entries, issues: [...reader.issues, ...listFaults(directory.file, reader.entries, limits)] }
}

class DirectoryReader {
  readonly entries: ZipEntry[] = []
  readonly issues: Issue[] = []
  readonly #directory: DirectoryBytes
  readonly #view: DataView

  constructor(directory: DirectoryBytes) {
    this.#directory = directory
    const { buffer, byteOffset, byteLength } = directory.bytes
    this.#view = new DataView(buffer, byteOffset, byteLength)
  }

  read(): void {
    const { bytes, count, file, offset } = this.#directory
    let at = 0
    for (let number = 0; number < count; number += 1) {
      const next = this.#endOf(at)
      if (next === null) {
        this.issues.push(issue('package-unreadable', { file, part: 'directory' }, { file }))
        return
      }
      this.#entry(at, next)
      at = next
    }
    if (at === bytes.length) return
    const args = { file, part: 'directory' as const, entry: null, offset: offset + at }
    this.issues.push(issue('package-not-canonical', args, { file }))
  }

  #endOf(at: number): number | null {
    const view = this.#view
    if (at + ZIP.directorySize > view.byteLength || view.getUint32(at, true) !== ZIP.directoryMark) return null
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const end = at + ZIP.directorySize + lengths.reduce((sum, length) => sum + length, 0)
    return end <= view.byteLength ? end : null
  }

  #entry(at: number, next: number): void {
    const { bytes, file, offset } = this.#directory
    const view = this.#view
    const nameEnd = at + ZIP.directorySize + view.getUint16(at + 28, true)
    const name = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(at + ZIP.directorySize, nameEnd))
    const refuse = (part: IssuePart): void => {
      this.issues.push(issue('package-not-canonical', { file, part, entry: name, offset: offset + at }, { file }))
    }
    const flags = view.getUint16(at + 8, true)
    if ((flags & ENCRYPTED) !== 0) refuse('encryption')
    if ((flags & DESCRIPTOR) !== 0) refuse('descriptor')
    if (view.getUint16(at + 10, true) !== DEFLATED) refuse('method')
    if (view.getUint16(at + 32, true) !== 0) refuse('comment')
    const wide = this.#wideOffset(at, nameEnd)
    if (view.getUint16(at + 30, true) !== (wide === null ? 0 : 12)) refuse('extraField')
    const found = kindOf(view.getUint32(at + 38, true), name)
    if (found !== null) this.issues.push(issue('package-entry-not-file', { file, entry: name, found }, { file }))
    this.entries.push({
      ...{ name, crc: view.getUint32(at + 16, true), packedBytes: view.getUint32(at + 20, true) },
      ...{ bytes: view.getUint32(at + 24, true), offset: wide ?? view.getUint32(at + 42, true) },
    })
    if (next > nameEnd + 12 + view.getUint16(at + 32, true)) refuse('extraField')
  }

  /** An offset that does not fit in four bytes stands in the one extra field a package may have. */
  #wideOffset(at: number, field: number): number | null {
    const view = this.#view
    if (view.getUint32(at + 42, true) !== ZIP.wide || view.getUint16(at + 30, true) !== 12) return null
    if (view.getUint16(field, true) !== ZIP.wideField || view.getUint16(field + 2, true) !== 8) return null
    return view.getUint32(field + 4, true) + view.getUint32(field + 8, true) * 2 ** 32
  }
}

type IssuePart = 'encryption' | 'descriptor' | 'method' | 'comment' | 'extraField'

/** What an entry is when it is no plain file. */
function kindOf(attributes: number, name: string): 'link' | 'folder' | 'device' | null {
  const kind = (attributes >>> 16) & KIND_OF_FILE
  if (kind === LINK) return 'link'
  if (kind === FOLDER || (attributes & DOS_FOLDER) !== 0 || name.endsWith('/')) return 'folder'
  return kind === 0 || kind === PLAIN ? null : 'device'
}

function listFaults(file: string, entries: readonly ZipEntry[], limits: PackageLimits): readonly Issue[] {
  const sizes = entries.flatMap(({ name, ...entry }) => {
    const broken = limitBroken(entry, limits)
    if (broken === null) return []
    const { limit, found } = broken
    if (limit === 'packingRatio') {
      const args = { file, entry: name, found, allowed: limits[limit] }
      return [issue('package-packed-too-tightly', args, { file })]
    }
    return [issue('package-too-large', { file, entry: name, limit, found, allowed: limits[limit] }, { file })]
  })
  // The slash behind the name of a folder is no empty name: that it is a folder is told already.
  const names = entries.map(({ name }) => name.replace(/\/$/, ''))
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  const allowed = limits.unpackedBytes
  if (total > allowed) {
    const args = { file, entry: null, limit: 'unpackedBytes' as const, found: total, allowed }
    sizes.push(issue('package-too-large', args, { file }))
  }
  return [...nameFaults(file, names), ...orderFaults(file, entries), ...sizes]
}

/** Names of files that lead elsewhere, that are one file on some disk, or that would be both file and folder. */
export function nameFaults(file: string, names: readonly string[]): readonly Issue[] {
  const seen = new Map<string, string>()
  const issues: Issue[] = []
  for (const name of names) {
    const fault = nameFault(name)
    if (fault !== null) issues.push(issue('package-entry-escapes', { file, entry: name, fault }, { file }))
    const folded = foldedName(name)
    const other = seen.get(folded)
    if (other !== undefined) issues.push(issue('package-entry-twice', { file, entry: name, other }, { file }))
    seen.set(folded, name)
  }
  for (const name of names) {
    if (nameFault(name) === 'long') continue
    const folded = foldedName(name)
    for (let at = folded.indexOf('/'); at >= 0 && at < folded.length - 1; at = folded.indexOf('/', at + 1)) {
      const other = seen.get(folded.slice(0, at))
      if (other !== undefined) issues.push(issue('package-entry-twice', { file, entry: name, other }, { file }))
    }
  }
  return issues
}

function orderFaults(file: string, entries: readonly ZipEntry[]): readonly Issue[] {
  const at = entries.findIndex(({ name }, i) => i > 0 && name < (entries[i - 1]?.name ?? ''))
  const entry = entries[at]
  if (entry === undefined) return []
  const args = { file, part: 'order' as const, entry: entry.name, offset: entry.offset }
  return [issue('package-not-canonical', args, { file })]
}
