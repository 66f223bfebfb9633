import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AnswerCounts } from './answers.ts'
import { MANIFEST } from './site-manifest.ts'

/** A file of a site as the last build left it. */
export interface FileRecord {
  /** What it was made from; empty for a file that every build writes. */
  readonly key: string
  readonly sha256: string
  readonly size: number
  /** Last change of the file, in milliseconds. */
  readonly changed: number
}

/** What a build leaves for the next one: its files, and what it cost. */
export interface BuildRecord {
  /** The hash of the manifest of the very site that this record is of. */
  readonly manifest: string
  readonly rendered: number
  readonly kept: number
  readonly removed: number
  readonly seconds: number
  /** What of it the processor worked for this build, on all cores. */
  readonly processorSeconds: number
  readonly peakMegabytes: number
  /** What became of the old addresses that are known. */
  readonly answers: AnswerCounts
  readonly files: ReadonlyMap<string, FileRecord>
}

type WrittenFile = readonly [path: string, key: string, sha256: string, size: number, changed: number]
interface WrittenRecord extends Omit<BuildRecord, 'files'> {
  readonly files: readonly WrittenFile[]
}

/** The record of a site; `null`: there is none, or the site is another one than it tells of. */
export function readRecord(file: string, site: string): BuildRecord | null {
  const manifest = join(site, MANIFEST)
  if (!existsSync(file) || !existsSync(manifest)) return null
  const written = JSON.parse(readFileSync(file, 'utf8')) as WrittenRecord
  if (written.manifest !== sha256(readFileSync(manifest))) return null
  const files = written.files.map(
    ([path, key, hash, size, changed]) => [path, { key, sha256: hash, size, changed }] as const,
  )
  return { ...written, files: new Map(files) }
}

/** A file that is still what its record says, and which file on the disk it is. */
export interface WholeFile extends FileRecord {
  readonly inode: number
}

/** The files of a site that are still what the record says; one that was touched is read and compared. */
export function wholeFiles(record: BuildRecord, site: string): ReadonlyMap<string, WholeFile> {
  const whole = new Map<string, WholeFile>()
  for (const [path, its] of record.files) {
    const found = lstatSync(join(site, path), { throwIfNoEntry: false })
    if (!found?.isFile() || found.size !== its.size) continue
    const isSame = found.mtimeMs === its.changed || sha256(readFileSync(join(site, path))) === its.sha256
    if (isSame) whole.set(path, { ...its, changed: found.mtimeMs, inode: found.ino })
  }
  return whole
}

/** Writes a record whole, one file a line. */
export function writeRecord(file: string, { files, ...said }: BuildRecord): void {
  const lines = [...files].map(([path, its]) => JSON.stringify([path, its.key, its.sha256, its.size, its.changed]))
  const head = JSON.stringify(said).slice(0, -1)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.draft`, `${head},"files":[\n${lines.join(',\n')}\n]}\n`)
  renameSync(`${file}.draft`, file)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
