import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `data/version.json` states: the version of the data, the newest list of units in them, and where their sources stand. */
export interface DataVersion {
  readonly version: string
  readonly listDate: string
  readonly sources: readonly string[]
}

/** A file of the data: its path below the folder, its size in bytes and its hash. */
export interface DataFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** What the door `./data` gives: the version, every file, and one hash over all of them. */
export interface DataManifest extends DataVersion {
  readonly sha256: string
  readonly files: readonly DataFile[]
}

/** They say which version the content is, and are no part of it. */
const ABOUT_VERSIONS = new Set(['version.json', 'versions.csv'])

/** The manifest of a folder of data. Its hash is that of the lines `sha256sum` prints of the files, sorted by path. */
export function manifestOfData(folder: string): DataManifest {
  const stated: DataVersion = JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8'))
  const files = pathsIn(folder).map((path) => {
    const content = readFileSync(join(folder, path))
    return { path, bytes: content.length, sha256: sha256(content) }
  })
  return { ...stated, sha256: sha256(files.map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join('')), files }
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !ABOUT_VERSIONS.has(path))
    .sort()
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
