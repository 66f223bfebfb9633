import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import { nameFaults } from '../ingest/package-directory.ts'
import { BAG_DECLARATION, TAG_FILES } from '../model/bag.ts'
import type { PackageLimit, PackageLimits } from '../model/package-limits.ts'

/** A bag that lies unpacked in a folder: its files by their way from there, with their sizes. */
export interface BagFolder {
  readonly name: string
  readonly path: string
  readonly sizes: ReadonlyMap<string, number>
}

/** Lists the files of an unpacked bag; links and other things that are no files are told and never followed. */
export function readBagFolder(
  given: string,
  limits: PackageLimits,
): { readonly folder: BagFolder; readonly issues: readonly Issue[] } {
  const path = bagIn(given)
  const sizes = new Map<string, number>()
  const issues: Issue[] = []
  const file = given
  const tooLarge = (entry: string | null, limit: PackageLimit, found: number): void => {
    issues.push(issue('package-too-large', { file, entry, limit, found, allowed: limits[limit] }, { file }))
  }
  const waiting = ['']
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const name of readdirSync(join(path, below)).sort(byText)) {
      const way = below === '' ? name : `${below}/${name}`
      const found = lstatSync(join(path, way))
      if (found.isDirectory()) waiting.push(way)
      else if (found.isFile()) sizes.set(way, found.size)
      else {
        const args = { file, entry: way, found: found.isSymbolicLink() ? ('link' as const) : ('device' as const) }
        issues.push(issue('package-entry-not-file', args, { file }))
      }
      if (sizes.size > limits.entries) {
        tooLarge(null, 'entries', sizes.size)
        return { folder: { name: '', path, sizes }, issues }
      }
    }
  }
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  if (total > limits.unpackedBytes) tooLarge(null, 'unpackedBytes', total)
  const sorted = new Map([...sizes].sort(([a], [b]) => byText(a, b)))
  issues.push(...nameFaults(file, [...sorted.keys()]))
  return { folder: { name: basename(resolve(path)), path, sizes: sorted }, issues }
}

/** A package unpacked into a folder of its own has its top folder in there. */
function bagIn(path: string): string {
  if (existsSync(join(path, BAG_DECLARATION))) return path
  const [only, ...others] = readdirSync(path, { withFileTypes: true })
  return only?.isDirectory() && others.length === 0 ? join(path, only.name) : path
}

/** The tag files that are there; those larger than any should be are told. */
export function folderTags(
  file: string,
  { path, sizes }: BagFolder,
  limits: PackageLimits,
): { readonly tags: ReadonlyMap<string, Uint8Array>; readonly issues: readonly Issue[] } {
  const there = TAG_FILES.filter((tag) => sizes.has(tag))
  const large = there.filter((tag) => (sizes.get(tag) ?? 0) > limits.tagBytes)
  const issues = large.map((entry) => {
    const found = sizes.get(entry) ?? 0
    return issue('package-too-large', { file, entry, limit: 'tagBytes', found, allowed: limits.tagBytes }, { file })
  })
  const read = there.filter((tag) => !large.includes(tag))
  return { tags: new Map(read.map((tag) => [tag, readFileSync(join(path, tag))])), issues }
}
