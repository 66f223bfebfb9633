import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import type { ArchiveIndex } from '../generated/types.ts'
import { validateArchiveIndex } from '../generated/validators.js'
import { parseJson } from '../load-register.ts'
import type { ArchiveEntry } from '../model/archive.ts'
import { printArchiveEntries, printArchiveSummary } from '../report/print-archive.ts'
import { measureFile } from './hash-file.ts'
import { pagesOf } from './pages-of.ts'
import { sha256 } from './sha256.ts'
import { StagedFolder } from './staged-folder.ts'
import { WholeFile, writeWhole } from './write-file.ts'

const EDITIONS = 'editions.json'
const SUMMARY = 'summary.json'
const INDEX = 'index.ndjson'
const READ_ONLY = 0o444

/** The index of an archive without its entries. */
export type ArchiveSummary = Omit<ArchiveIndex, 'entries'>

/** An original on its way into the archive. */
export interface Original {
  readonly source: string
  readonly sha256: string
}

/**
 * The kept archives of closed systems: in the folder of a system its originals by hash (`objects/`), an index of each edition
 * (`editions/<id>/`), and the list of editions of which the last one counts.
 */
export class ArchiveFolder {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  /** The systems that have an archive, by code. */
  systems(): readonly string[] {
    if (!existsSync(this.path)) return []
    return readdirSync(this.path)
      .filter((name) => existsSync(join(this.path, name, EDITIONS)))
      .sort(byText)
  }

  /** The editions of a system, oldest first; empty when it has no archive or the list of them cannot be read. */
  editions(system: string): readonly string[] {
    const file = join(this.path, system, EDITIONS)
    const list = existsSync(file) ? parseJson(readFileSync(file)) : null
    return isEditionList(list) ? list.editions : []
  }

  /** Why the edition that counts cannot be read: it, or the list that names it, is not what was kept; `null`: it can. */
  fault(system: string): Issue | null {
    const id = this.editions(system).at(-1)
    const file = id === undefined ? EDITIONS : `editions/${id}`
    return id !== undefined && isEditionWhole(this.#edition(system, id), id)
      ? null
      : issue('archive-object-damaged', { file, system }, { file })
  }

  /** The index of the edition that counts, without its entries. */
  summary(system: string): ArchiveSummary {
    return readSummary(this.#edition(system, this.#current(system)))
  }

  /** The entries of the edition that counts, one by one. */
  *entries(system: string): Generator<ArchiveEntry> {
    for (const line of linesOf(join(this.#edition(system, this.#current(system)), INDEX))) {
      yield JSON.parse(line) as ArchiveEntry
    }
  }

  /** Where an original is kept. */
  object(system: string, sha256: string): string {
    return join(this.path, system, 'objects', sha256.slice(0, 2), sha256)
  }

  /** Keeps originals and index: each file whole, the edition in one move, and at last the list that names it. */
  keep(index: ArchiveIndex, originals: readonly Original[]): void {
    if (!validateArchiveIndex(index)) {
      const [fault] = validateArchiveIndex.errors ?? []
      throw new Error(`the index does not follow its schema: ${fault?.instancePath} ${fault?.keyword}`)
    }
    const { system } = index
    for (const { source, sha256 } of originals) keepObject(source, this.object(system, sha256), sha256)
    const id = editionId(index)
    if (!isEditionWhole(this.#edition(system, id), id)) writeEdition(join(this.path, system, 'editions'), id, index)
    const editions = this.editions(system)
    if (editions.at(-1) === id) return
    writeWhole(join(this.path, system, EDITIONS), printEditions(system, [...editions, id]))
  }

  /** What is no longer as it was kept, in every edition: the list of editions, an index, an original. */
  damages(system: string): readonly Issue[] {
    const damaged = new Set<string>()
    const editions = this.editions(system)
    const list = join(this.path, system, EDITIONS)
    if (!existsSync(list) || readFileSync(list, 'utf8') !== printEditions(system, editions)) damaged.add(EDITIONS)
    for (const id of new Set(editions)) {
      const folder = this.#edition(system, id)
      if (!isEditionWhole(folder, id)) damaged.add(`editions/${id}`)
      else for (const path of this.#lostOriginals(system, readSummary(folder))) damaged.add(path)
    }
    return [...damaged].map((file) => issue('archive-object-damaged', { file, system }, { file }))
  }

  #lostOriginals(system: string, { files, manifest, mapping }: ArchiveSummary): readonly string[] {
    const kept = [
      { path: 'archive.json', sha256: manifest },
      ...(mapping ? [{ path: `${mapping.code}.json`, sha256: mapping.sha256 }] : []),
      ...files,
    ]
    return kept.filter(({ sha256 }) => !isWhole(this.object(system, sha256), sha256)).map(({ path }) => path)
  }

  #current(system: string): string {
    const id = this.editions(system).at(-1)
    if (id === undefined) throw new Error(`no edition of the archive of ${system} in ${this.path}`)
    return id
  }

  #edition(system: string, id: string): string {
    return join(this.path, system, 'editions', id)
  }
}

/** The id of an edition: the hash of the hashes of its summary and its entries, so that the same archive has the same id. */
export function editionId(index: ArchiveIndex): string {
  const entries = createHash('sha256')
  for (const line of printArchiveEntries(index)) entries.update(line)
  return idOf(sha256(printArchiveSummary(index)), entries.digest('hex'))
}

function idOf(summary: string, entries: string): string {
  return sha256(`${summary}\n${entries}\n`)
}

function printEditions(system: string, editions: readonly string[]): string {
  return `${JSON.stringify({ system, editions }, null, 2)}\n`
}

function isEditionList(list: unknown): list is { readonly editions: readonly string[] } {
  if (typeof list !== 'object' || list === null || !('editions' in list)) return false
  const { editions } = list
  return Array.isArray(editions) && editions.every((id) => typeof id === 'string' && /^[0-9a-f]{64}$/.test(id))
}

function readSummary(folder: string): ArchiveSummary {
  return JSON.parse(readFileSync(join(folder, SUMMARY), 'utf8')) as ArchiveSummary
}

function isEditionWhole(folder: string, id: string): boolean {
  const [summary, index] = [join(folder, SUMMARY), join(folder, INDEX)]
  if (!existsSync(summary) || !existsSync(index)) return false
  return idOf(measureFile(summary).sha256, measureFile(index).sha256) === id
}

function isWhole(path: string, sha256: string): boolean {
  return existsSync(path) && measureFile(path).sha256 === sha256
}

function writeEdition(folder: string, id: string, index: ArchiveIndex): void {
  const stage = new StagedFolder(folder)
  try {
    writeParts(join(stage.path, id, INDEX), printArchiveEntries(index))
    writeParts(join(stage.path, id, SUMMARY), [printArchiveSummary(index)])
    stage.keep([id])
  } catch (fault) {
    stage.drop()
    throw fault
  }
}

function keepObject(source: string, path: string, expected: string): void {
  if (isWhole(path, expected)) return
  const hash = createHash('sha256')
  writeParts(path, hashedPages(source, hash), () => {
    const found = hash.digest('hex')
    if (found !== expected) throw new Error(`${source} changed while it was imported: ${expected}, now ${found}`)
  })
}

function* hashedPages(source: string, hash: ReturnType<typeof createHash>): Generator<Buffer> {
  for (const page of pagesOf(source)) {
    hash.update(page)
    yield page
  }
}

/** Writes a file whole and read-only, once its last part was looked at. */
function writeParts(path: string, parts: Iterable<string | Uint8Array>, check: () => void = () => undefined): void {
  const file = new WholeFile(path)
  try {
    for (const part of parts) file.write(part)
    check()
    file.keep()
  } catch (fault) {
    file.drop()
    throw fault
  }
  chmodSync(path, READ_ONLY)
}

function* linesOf(path: string): Generator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for (const page of pagesOf(path)) {
    const lines = (rest + decoder.decode(page, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
