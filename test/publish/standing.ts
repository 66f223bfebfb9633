import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a reader of an output folder finds: a hash of all outputs of the set in place, and one of the list of releases. */
export interface Standing {
  readonly set: string
  readonly releases: string
}

/** Costs and times of the last build of a site, which are no output. */
const NO_OUTPUT = 'site-record'

/** Reads an output folder as a reader does: links are followed, one that leads nowhere is not there. A release that is listed but not whole throws. */
export function standing(out: string): Standing {
  const set = createHash('sha256')
  const names = existsSync(out) ? readdirSync(out).filter((name) => !name.startsWith('.')) : []
  for (const name of names.filter((each) => each !== 'releases' && each !== NO_OUTPUT).sort())
    for (const [path, bytes] of filesFrom(join(out, name), name)) set.update(`${path}\n`).update(bytes)
  return { set: set.digest('hex'), releases: listedReleases(join(out, 'releases')) }
}

function* filesFrom(full: string, path: string): Generator<readonly [string, Uint8Array]> {
  const found = statSync(full, { throwIfNoEntry: false })
  if (found === undefined) return
  if (found.isFile()) yield [path, readFileSync(full)]
  else for (const name of readdirSync(full).sort()) yield* filesFrom(join(full, name), `${path}/${name}`)
}

/** The hash of the list of releases; every object and package that it names must be there. */
function listedReleases(folder: string): string {
  const index = join(folder, 'index.json')
  if (!existsSync(index)) return ''
  const text = readFileSync(index, 'utf8')
  const { releases } = JSON.parse(text) as Listed
  for (const { files, packages } of releases) {
    const kept = [...files.map(({ sha256 }) => `objects/${sha256}`), ...packages.map(({ path }) => path)]
    for (const path of kept)
      if (!existsSync(join(folder, path))) throw new Error(`${index} lists ${path}, which is not there`)
  }
  return createHash('sha256').update(text).digest('hex')
}

interface Listed {
  readonly releases: readonly {
    readonly files: readonly { readonly sha256: string }[]
    readonly packages: readonly { readonly path: string }[]
  }[]
}

/** A place in memory where there is one: what happens is tried, not how long a disk takes to keep it. */
export function memory(): string {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
}

/** The number of a process that no machine has. */
const NOBODY = 2 ** 22 + 1

/** Makes the lock of an output folder that of a process which ended, as after a kill. */
export function bury(out: string): void {
  const lock = join(out, '.lock')
  if (existsSync(lock)) writeFileSync(lock, `${NOBODY} ${hostname().replace(/\s+/g, '-')} 1\n`)
}
