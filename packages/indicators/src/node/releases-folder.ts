import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { FrozenRelease, Releases } from '../generated/types.ts'
import { validateReleases } from '../generated/validators.js'
import { parseJson } from '../load-register.ts'
import { unpackObject } from './gzip-object.ts'
import { measureFile } from './hash-file.ts'

/** The list of releases in their folder. */
export const RELEASES_INDEX = 'index.json'

/** Where the content of a file of a release stands in the folder of releases. */
export function releaseObject(sha256: string): string {
  return `objects/${sha256}`
}

/** The publications that were frozen: their list, and the files of each by hash. */
export class ReleasesFolder {
  readonly path: string
  /** Oldest first. */
  readonly releases: readonly FrozenRelease[]

  private constructor(path: string, releases: readonly FrozenRelease[]) {
    this.path = path
    this.releases = releases
  }

  /** Opens the folder; without a list there are no releases. A list that does not follow its schema is a finding. */
  static open(path: string): Result<ReleasesFolder> {
    const file = join(path, RELEASES_INDEX)
    const index: unknown = existsSync(file) ? parseJson(readFileSync(file)) : NO_RELEASES
    if (!validateReleases(index)) return failed(damaged(RELEASES_INDEX))
    return ok(new ReleasesFolder(path, index.releases))
  }

  /** The bytes of a file of a release; `null` where the release has none of that name. One that is no longer what was kept is never given. */
  read(release: FrozenRelease, path: string): Uint8Array | null {
    const file = release.files.find((each) => each.path === path)
    if (!file) return null
    const object = join(this.path, releaseObject(file.sha256))
    const bytes = existsSync(object) ? unpackObject(readFileSync(object), file) : null
    if (bytes === null) throw new Error(`${path} of release ${release.id} is not what was kept: ${file.sha256}`)
    return bytes
  }

  /** What is no longer as it was kept: files of releases, packages; each object is looked at once. */
  damages(): readonly Issue[] {
    const files = new Map(this.releases.flatMap(({ files: own }) => own.map((file) => [file.sha256, file] as const)))
    const packages = new Map(
      this.releases.flatMap((release) => release.packages.map((each) => [each.path, each] as const)),
    )
    return [
      ...[...files.values()].filter((file) => !this.#isWhole(file)).map(({ sha256 }) => releaseObject(sha256)),
      ...[...packages.values()].filter((each) => !this.#isPackageWhole(each)).map(({ path }) => path),
    ].map(damaged)
  }

  #isWhole(file: FrozenRelease['files'][number]): boolean {
    const object = join(this.path, releaseObject(file.sha256))
    return existsSync(object) && unpackObject(readFileSync(object), file) !== null
  }

  #isPackageWhole({ path, sha256, bytes }: FrozenRelease['packages'][number]): boolean {
    const file = join(this.path, path)
    if (!existsSync(file)) return false
    const found = measureFile(file)
    return found.size === bytes && found.sha256 === sha256
  }
}

const NO_RELEASES: Releases = { schemaVersion: '1.0.0', releases: [] }

function damaged(file: string): Issue {
  return issue('release-damaged', { file }, { file })
}
