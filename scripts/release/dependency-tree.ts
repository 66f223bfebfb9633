import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Root of the repository. */
export const root = join(import.meta.dirname, '../..')

/** The folder of the package that is published. */
export const packageFolder = 'packages/indicators'

/** A package as the lock file knows it. */
export interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

/** All packages of the lock file, by the folder they are installed in. */
export type Lock = Readonly<Record<string, LockedPackage>>

/** A package that comes with the published one, or whose code is in it. */
export interface Component {
  readonly name: string
  readonly folder: string
  readonly version: string
  readonly licence: string
  /** As the registry states it: algorithm and hash. */
  readonly integrity: string
  readonly hasInstallScript: boolean
  /** Names of the packages that it needs. */
  readonly needs: readonly string[]
}

/** What `npm ci` installs. */
export function readLock(): Lock {
  const { packages }: { readonly packages: Lock } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return packages
}

/** Every package that is installed with the published one, by name: what it needs, what that needs, and so on. */
export function dependencyTree(lock: Lock, from: string = packageFolder): readonly Component[] {
  const found = new Map<string, Component>()
  const waiting = needsOf(lock, from).map((name) => folderOf(lock, name, from))
  for (const folder of waiting) {
    if (found.has(folder)) continue
    const component = componentAt(lock, folder)
    found.set(folder, component)
    waiting.push(...component.needs.map((name) => folderOf(lock, name, folder)))
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The package that stands in a folder. */
export function componentAt(lock: Lock, folder: string): Component {
  const { version = '', license = '', integrity = '', hasInstallScript = false } = lock[folder] ?? {}
  if (version === '') throw new Error(`expected ${folder} in package-lock.json, found nothing`)
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
  return { name, folder, version, licence: license, integrity, hasInstallScript, needs: needsOf(lock, folder) }
}

function needsOf(lock: Lock, folder: string): readonly string[] {
  return Object.keys(lock[folder]?.dependencies ?? {}).sort()
}

/** Where Node finds a package: beside who asks, or further up. */
export function folderOf(lock: Lock, name: string, from: string): string {
  const parts = from.split('/')
  const folders = [...parts.keys()].map((index) =>
    [...parts.slice(0, parts.length - index), 'node_modules', name].join('/'),
  )
  const found = [...folders, `node_modules/${name}`].find((folder) => lock[folder] !== undefined)
  if (found === undefined) throw new Error(`expected ${name} for ${from} in package-lock.json, found nothing`)
  return found
}
