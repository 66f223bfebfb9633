import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { bringFiles } from './bring-files.ts'
import { DISK, type Disk, flushFolder, makeFolders, writeFlushed, writingFault } from './disk.ts'
import { type Lock, takeLock } from './folder-lock.ts'
import { placeReleaseFiles, placeReleaseList } from './freeze-release.ts'
import { PUBLICATION_RECORD, publicationRecord } from './publication-record.ts'
import { sha256 } from './sha256.ts'

const SETS = '.published'
const CURRENT = 'current'
const NEXT = 'next'
const DRAFT = 'draft'
const LOCK = '.lock'
/** Grows from publication to publication, and is no link: it is what is kept where all else can be made again. */
const RELEASES = 'releases'
/** Where outputs stand that no publication had put in place as a whole. */
const BEFORE = 'before'

/** How a set that was made takes the place of the one before. */
export interface Kept {
  /** All outputs that there can be; one that was not made is taken over as it stands. */
  readonly outputs: readonly string[]
  /** Those of them that end when they are not made. */
  readonly replaced: readonly string[]
  /** Outputs of which the old one stays, under the name given here. */
  readonly spares: ReadonlyMap<string, string>
}

/**
 * The output folder of `chitieu publish`. Outputs are made as one set in `OUT/.published/`, and `OUT/report.json`, `OUT/site` … are links
 * into the set that `OUT/.published/current` names: renaming that one link puts all of them in place. Only one process at a time has it.
 */
export class PublicationFolder {
  /** Where the set is made. */
  readonly path: string
  /** What was found of those before. */
  readonly issues: readonly Issue[]
  readonly #out: string
  readonly #sets: string
  readonly #disk: Disk
  readonly #lock: Lock

  private constructor(out: string, lock: Lock, disk: Disk) {
    this.#out = out
    this.#sets = join(out, SETS)
    // A builder of sites that outlives a killed run goes on writing: never where another one makes its set.
    this.path = join(this.#sets, `${DRAFT}-${randomUUID()}`)
    this.#disk = disk
    this.#lock = lock
    this.issues = lock.issues
  }

  /** Takes the folder, and finishes or clears what a run left that was stopped. Another that runs, or a place where nothing can be written, is a finding. */
  static open(out: string, disk: Disk = DISK): Result<PublicationFolder> {
    try {
      makeFolders(disk, out)
      const lock = takeLock(out, LOCK, disk)
      if (!lock.ok) return failed(...lock.issues.map((found) => withFolder(found, out)))
      const folder = new PublicationFolder(out, lock.value, disk)
      try {
        folder.#begin()
      } catch (fault) {
        lock.value.release()
        throw fault
      }
      return ok(folder)
    } catch (fault) {
      return failed(writingFault(fault, out))
    }
  }

  #begin(): void {
    makeFolders(this.#disk, this.#sets)
    if (this.#disk.leadsTo(join(this.#sets, NEXT)) !== null) this.#switch()
    this.#clear()
    this.#disk.makeFolder(this.path)
  }

  /** Writes a file of an output. */
  write(path: string, bytes: string | Uint8Array): void {
    const full = join(this.path, path)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, bytes)
  }

  /** Those of the outputs that were made. */
  made(names: readonly string[]): readonly string[] {
    return names.filter((name) => existsSync(join(this.path, name)))
  }

  /** Puts the set in place. */
  keep({ outputs, replaced, spares }: Kept): void {
    for (const name of outputs) {
      if (replaced.includes(name) || this.made([name]).length > 0) continue
      if (existsSync(join(this.#out, name))) bringFiles(join(this.#out, name), join(this.path, name))
    }
    const record = publicationRecord(this.path)
    writeFlushed(this.#disk, join(this.path, PUBLICATION_RECORD), new TextEncoder().encode(record))
    this.#prepare(sha256(record), replaced)
    const old = this.#leadsTo(CURRENT)
    this.#switch()
    if (old !== null) for (const [name, spare] of spares) this.#spare(join(this.#sets, old, name), spare)
    this.#clear()
  }

  /** All that can fail before anything changes for a reader: the set under its name, a link for each of its outputs, what releases hold. */
  #prepare(id: string, replaced: readonly string[]): void {
    const disk = this.#disk
    // The set in place bears this name when nothing changed.
    const name = this.#leadsTo(CURRENT) === id ? `${id}-again` : id
    const set = join(this.#sets, name)
    disk.rename(this.path, set)
    flushFolder(disk, this.#sets)
    const there = disk.names(this.#out)
    const ends = replaced.filter((output) => there.includes(output))
    for (const output of [...this.#outputsOf(name), ...ends]) this.#link(output)
    flushFolder(disk, this.#out)
    placeReleaseFiles({ staged: set, out: this.#out }, disk)
    disk.linkFolder(name, join(this.#sets, NEXT))
  }

  /** Puts the set in place that the link `next` names: from here on a run that was stopped is finished by the one after it. */
  #switch(): void {
    const disk = this.#disk
    placeReleaseList({ staged: join(this.#sets, NEXT), out: this.#out }, disk)
    disk.rename(join(this.#sets, NEXT), join(this.#sets, CURRENT))
    const releases = join(this.#out, RELEASES)
    for (const folder of [this.#sets, ...(disk.exists(releases) ? [releases] : [])]) flushFolder(disk, folder)
  }

  /** Makes `OUT/name` lead into the set in place. What stands there without being a link becomes part of that set. */
  #link(name: string): void {
    const disk = this.#disk
    const place = join(this.#out, name)
    const way = join(SETS, CURRENT, name)
    if (disk.leadsTo(place) === way) return
    if (disk.names(this.#out).includes(name)) this.#adopt(name)
    disk.linkFolder(way, place)
  }

  #adopt(name: string): void {
    const disk = this.#disk
    let current = this.#leadsTo(CURRENT)
    if (current === null) {
      current = BEFORE
      if (!disk.exists(join(this.#sets, BEFORE))) disk.makeFolder(join(this.#sets, BEFORE))
      disk.linkFolder(BEFORE, join(this.#sets, CURRENT))
    }
    disk.removeAll(join(this.#sets, current, name))
    disk.rename(join(this.#out, name), join(this.#sets, current, name))
  }

  #spare(old: string, as: string): void {
    if (!this.#disk.exists(old)) return
    this.#disk.removeAll(join(this.#out, as))
    this.#disk.rename(old, join(this.#out, as))
  }

  /** Removes all but the set in place, and links that lead to none of its outputs; one of its outputs without a link gets it. */
  #clear(): void {
    const disk = this.#disk
    const current = this.#leadsTo(CURRENT)
    for (const name of disk.names(this.#sets)) {
      if (name !== CURRENT && name !== current) disk.removeAll(join(this.#sets, name))
    }
    const outputs = current === null ? [] : this.#outputsOf(current)
    if (current !== null) disk.removeAll(join(this.#sets, current, RELEASES))
    for (const name of disk.names(this.#out)) {
      const isOurs = disk.leadsTo(join(this.#out, name)) === join(SETS, CURRENT, name)
      if (isOurs && !outputs.includes(name)) disk.remove(join(this.#out, name))
    }
    const there = new Set(disk.names(this.#out))
    for (const name of outputs) if (!there.has(name)) this.#link(name)
  }

  #outputsOf(set: string): readonly string[] {
    return this.#disk.names(join(this.#sets, set)).filter((name) => name !== RELEASES)
  }

  #leadsTo(link: string): string | null {
    return this.#disk.leadsTo(join(this.#sets, link))
  }

  /** Gives the folder back; what was made and not put in place is gone. */
  close(): void {
    try {
      if (this.#leadsTo(NEXT) === null) this.#clear()
      if (this.#disk.names(this.#sets).length === 0) this.#disk.removeAll(this.#sets)
    } finally {
      this.#lock.release()
    }
  }
  /** Gives the folder back after a fault, which is what is told: a disk that refuses this too leaves the clearing to the next run. */
  abandon(): void {
    try {
      this.close()
    } catch (fault) {
      writingFault(fault, this.#out)
    }
  }
}

/** Names the lock by a way that can be followed from where the command runs. */
function withFolder(found: Issue, out: string): Issue {
  return found.code === 'folder-locked' ? issue(found.code, { ...found.args, path: join(out, found.args.path) }) : found
}
