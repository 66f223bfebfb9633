import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConsolidatedReportRecord, DifferenceSummary, FrozenRelease } from '@chitieu/indicators'
import { ReleasesFolder } from '@chitieu/indicators/node'
import { lastUsed } from './last-used.ts'
import { readCsv } from './read-csv.ts'
import type { FrozenFacts, ReleaseFacts, RevisedFigure } from './view/release-data.ts'

/** Revised figures that a page shows; the table of the release has all of them. */
const SHOWN = 500

const SUMMARY = 'difference.json'

const opened = new Map<string, ReleasesFolder>()

/** Frozen releases with the records they keep; a file that is no longer what was kept is never shown. */
export function readFrozen({ out }: { readonly out: string }): FrozenFacts {
  const folder = folderOf(out)
  const kept = new Map(
    folder.releases.flatMap((release) =>
      release.files.map((file) => [file.sha256, { release, path: file.path }] as const),
    ),
  )
  const record = lastUsed((sha256): ConsolidatedReportRecord => {
    const place = kept.get(sha256)
    if (!place) throw new Error(`expected a release to keep ${sha256}`)
    return JSON.parse(textOf(folder, place.release, place.path))
  })
  return { releases: folder.releases.map((release) => factsOf(folder, release)), record }
}

/** The bytes of a file of a release, by its way in it. */
export function readReleaseFile(out: string, release: string, path: string): Uint8Array<ArrayBuffer> {
  const folder = folderOf(out)
  const found = folder.releases.find(({ id }) => id === release)
  if (!found) throw new Error(`expected a release ${release} in ${folder.path}`)
  return new Uint8Array(bytesOf(folder, found, path))
}

/** A kept file by the hash of its content, packed as it is kept; one that is damaged is never given. */
export function readReleaseObject(out: string, sha256: string): Uint8Array<ArrayBuffer> {
  const folder = folderOf(out)
  const release = folder.releases.find(({ files }) => files.some((file) => file.sha256 === sha256))
  const path = release?.files.find((file) => file.sha256 === sha256)?.path
  if (!release || path === undefined) throw new Error(`expected a release to keep ${sha256}`)
  bytesOf(folder, release, path)
  return new Uint8Array(readFileSync(join(folder.path, 'objects', sha256)))
}

function folderOf(out: string): ReleasesFolder {
  const known = opened.get(out)
  if (known) return known
  const folder = ReleasesFolder.open(join(out, 'releases'))
  if (!folder.ok) throw new Error(`the releases in ${out} cannot be read: ${JSON.stringify(folder.issues)}`)
  opened.set(out, folder.value)
  return folder.value
}

function factsOf(folder: ReleasesFolder, release: FrozenRelease): ReleaseFacts {
  const { id, date, title, sources, files, packages, difference } = release
  const summary: DifferenceSummary = JSON.parse(textOf(folder, release, SUMMARY))
  const table = difference.revised === 0 ? '' : textOf(folder, release, difference.path)
  return {
    ...{ id, date, title, sources, packages },
    files: new Map(files.map(({ path, sha256, bytes }) => [path, { sha256, bytes }])),
    difference: { ...summary, path: difference.path, shown: revisedFigures(table) },
  }
}

/** The first revised figures of a table of differences. */
function revisedFigures(table: string): readonly RevisedFigure[] {
  return readCsv(table)
    .filter(({ kind }) => kind === 'revised')
    .slice(0, SHOWN)
    .map((row) => {
      const cell = (name: string): string => row[name] ?? ''
      const side = (when: 'Before' | 'After') => ({
        ...{ state: cell(`state${when}`), value: cell(`value${when}`), method: cell(`method${when}`) },
        ...{ lower: cell(`lower${when}`), upper: cell(`upper${when}`) },
      })
      return {
        ...{ form: cell('form'), indicator: cell('indicator'), breakdown: cell('breakdown'), unit: cell('unit') },
        ...{ period: cell('period'), basis: cell('basis'), place: cell('place'), difference: cell('difference') },
        ...{ before: side('Before'), after: side('After') },
      }
    })
}

function bytesOf(folder: ReleasesFolder, release: FrozenRelease, path: string): Uint8Array {
  const bytes = folder.read(release, path)
  if (bytes === null) throw new Error(`expected ${path} among the files of release ${release.id}`)
  return bytes
}

function textOf(folder: ReleasesFolder, release: FrozenRelease, path: string): string {
  return Buffer.from(bytesOf(folder, release, path)).toString('utf8')
}
