import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Issue } from '../base/issue.ts'
import { by } from '../base/order.ts'
import { phrase } from '../base/phrase.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { writeDate } from '../base/write-date.ts'
import type { FrozenRelease, Releases } from '../generated/types.ts'
import { validateReleases } from '../generated/validators.js'
import { DIFFERENCE_HEADER, DifferenceTally, differenceLine } from '../report/release/difference-text.ts'
import { releasesJson } from '../report/release/releases-json.ts'
import { bringFile } from './bring-files.ts'
import { DIFFERENCE, differencesOf, isCompared, type PublishedFile } from './compare-with-release.ts'
import { DISK, type Disk, flushFolder, makeFolders } from './disk.ts'
import { packObject } from './gzip-object.ts'
import { measureFile } from './hash-file.ts'
import { RELEASES_INDEX, ReleasesFolder, releaseObject } from './releases-folder.ts'
import { sha256 } from './sha256.ts'
import { writeWhole } from './write-file.ts'
import type { WrittenPackage } from './write-package.ts'

const FOLDER = 'releases'

/** Made again from what is kept, or for readers of other formats only. */
const NOT_KEPT = /(?:^|\/)generic\.json$/

/** A publication that is to be frozen. */
export interface Publication {
  /** Where its outputs were made: `report.json`, `rounds/`. */
  readonly staged: string
  /** The output folder, with the releases before. */
  readonly out: string
  /** The day its data are of. */
  readonly date: string
  readonly sources: FrozenRelease['sources']
  readonly packages: readonly Pick<WrittenPackage, 'path' | 'id'>[]
}

/**
 * Freezes a publication beside its outputs, with all releases before it: a new one when any file differs from the newest. Nothing is in
 * place before `placeReleases`. A release before that is no longer what it was is a finding, and nothing is frozen.
 */
export function freezeRelease(publication: Publication): Result<FrozenRelease | null> {
  const carried = carryReleases(publication)
  if (!carried.ok) return carried
  const { value: before } = carried
  const files = publishedFiles(publication.staged)
  const last = before.releases.at(-1)
  if (last && isSame(last.files.filter(isCompared), files)) return ok(null)
  const release = releaseOf(publication, before, files)
  const index: Releases = { schemaVersion: '1.0.0', releases: [...before.releases, release] }
  if (!validateReleases(index)) {
    const [fault] = validateReleases.errors ?? []
    throw new Error(`the releases do not follow their schema: ${fault?.instancePath} ${fault?.message}`)
  }
  writeWhole(join(publication.staged, FOLDER, RELEASES_INDEX), releasesJson(index))
  return ok(release)
}

/** Brings the releases before to the place where outputs are made, so that pages can be made of them; a damaged one is a finding. */
export function carryReleases({ staged, out }: Pick<Publication, 'staged' | 'out'>): Result<ReleasesFolder> {
  const folder = ReleasesFolder.open(join(out, FOLDER))
  if (!folder.ok) return folder
  const damages: readonly Issue[] = folder.value.damages()
  if (damages.length > 0) return failed(...damages)
  for (const path of DISK.files(folder.value.path)) bringFile(join(folder.value.path, path), join(staged, FOLDER, path))
  return folder
}

/** Puts frozen releases in place: first what they hold, then the list that names it; what stands there already is not touched. */
export function placeReleases(place: Pick<Publication, 'staged' | 'out'>): void {
  placeReleaseFiles(place)
  placeReleaseList(place)
  DISK.removeAll(join(place.staged, FOLDER))
}

/** Puts in place what frozen releases hold; no list there names the new ones yet. */
export function placeReleaseFiles({ staged, out }: Pick<Publication, 'staged' | 'out'>, disk: Disk = DISK): void {
  const [from, to] = [join(staged, FOLDER), join(out, FOLDER)]
  const folders = new Set<string>()
  if (disk.exists(from)) makeFolders(disk, to)
  for (const path of disk.files(from)) {
    const place = join(to, path)
    if (path === RELEASES_INDEX || disk.exists(place)) continue
    makeFolders(disk, dirname(place))
    disk.rename(join(from, path), place)
    folders.add(dirname(place))
  }
  for (const folder of folders) flushFolder(disk, folder)
}

/** Puts the list of releases in place, by one rename; its folder is there. */
export function placeReleaseList({ staged, out }: Pick<Publication, 'staged' | 'out'>, disk: Disk = DISK): void {
  const list = join(staged, FOLDER, RELEASES_INDEX)
  if (disk.exists(list)) disk.rename(list, join(out, FOLDER, RELEASES_INDEX))
}

/** What of a publication is kept: the report, and every record of its rounds. */
function publishedFiles(staged: string): readonly PublishedFile[] {
  const rounds = DISK.files(join(staged, 'rounds')).map((path) => `rounds/${path}`)
  return ['report.json', ...rounds]
    .filter((path) => path.endsWith('.json') && !NOT_KEPT.test(path))
    .sort(by((path) => path))
    .map((path) => ({
      path,
      sha256: measureFile(join(staged, path)).sha256,
      read: () => readFileSync(join(staged, path)),
    }))
}

function isSame(before: FrozenRelease['files'], files: readonly PublishedFile[]): boolean {
  const held = new Map(before.map(({ path, sha256: hash }) => [path, hash]))
  return held.size === files.length && files.every(({ path, sha256: hash }) => held.get(path) === hash)
}

function releaseOf(
  { staged, date, sources, packages }: Publication,
  before: ReleasesFolder,
  files: readonly PublishedFile[],
): FrozenRelease {
  const folder = join(staged, FOLDER)
  const id = `r${before.releases.length + 1}`
  const last = before.releases.at(-1) ?? null
  const { summary, table } = compare(id, before, last, files)
  const kept = [
    ...files.map(({ path, read }) => keepObject(folder, path, read())),
    keepObject(folder, DIFFERENCE.table, table),
    keepObject(folder, DIFFERENCE.summary, Buffer.from(`${JSON.stringify(summary, null, 1)}\n`)),
  ]
  const title = (language: 'vi' | 'en'): string =>
    phrase('release.title', language, { release: id, date: writeDate(date, language) })
  return {
    ...{ id, date, title: { vi: title('vi'), en: title('en') }, sources },
    files: kept.sort(by(({ path }) => path)),
    packages: packages.map(({ path, id: packageId }) => keepPackage(folder, path, packageId)),
    difference: { against: last?.id ?? null, ...summary.counts, path: DIFFERENCE.table },
  }
}

function compare(id: string, before: ReleasesFolder, last: FrozenRelease | null, files: readonly PublishedFile[]) {
  const old = (last?.files ?? []).filter(isCompared).map(({ path, sha256: hash }): PublishedFile => {
    const read = (): Uint8Array => (last && before.read(last, path)) ?? new Uint8Array()
    return { path, sha256: hash, read }
  })
  const tally = new DifferenceTally()
  const lines = [DIFFERENCE_HEADER]
  for (const difference of differencesOf(old, files)) {
    tally.take(difference)
    // Of the first release every figure is new: its files are the table.
    if (last) lines.push(differenceLine(difference))
  }
  return { summary: tally.summary(id, last?.id ?? null), table: Buffer.from(lines.join('')) }
}

function keepObject(folder: string, path: string, bytes: Uint8Array): FrozenRelease['files'][number] {
  const hash = sha256(bytes)
  const object = join(folder, releaseObject(hash))
  if (!existsSync(object)) writeWhole(object, packObject(bytes))
  return { path, sha256: hash, bytes: bytes.length }
}

function keepPackage(folder: string, file: string, id: string): FrozenRelease['packages'][number] {
  const path = `packages/${basename(file)}`
  if (!existsSync(join(folder, path))) bringFile(file, join(folder, path))
  const { size, sha256: hash } = measureFile(file)
  return { id, sha256: hash, bytes: size, path }
}
