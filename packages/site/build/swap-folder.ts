import { existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { linkOrCopy } from './link-or-copy.ts'

/** Puts a whole folder in the place of another at once; the old one becomes the spare. */
export function swapFolder(draft: string, place: string, spare: string): void {
  const old = join(dirname(place), `.${basename(place)}-old-${process.pid}`)
  const isThere = existsSync(place)
  if (isThere) renameSync(place, old)
  renameSync(draft, place)
  if (!isThere) return
  rmSync(spare, { recursive: true, force: true })
  renameSync(old, spare)
}

/**
 * Makes the spare the same files as the site, where a build was nearly all new: the next draft starts from it and has little to do.
 * `last` is the file whose presence says that a folder is whole.
 */
export function mirrorFolder(site: string, spare: string, paths: Iterable<string>, last: string): void {
  rmSync(spare, { recursive: true, force: true })
  const folders = new Set<string>()
  for (const path of [...[...paths].filter((each) => each !== last), last]) {
    const folder = dirname(join(spare, path))
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    linkOrCopy(join(site, path), join(spare, path))
  }
}

/** Mends what a build that was killed left: its drafts go, and a site that it had just set aside stands in its place again. */
export function mendFolder(place: string): void {
  const parent = dirname(place)
  for (const name of globSync(`.${basename(place)}-*-*`, { cwd: parent })) {
    const [, kind, pid = ''] = /-(made|draft|plan|old)-(\d+)$/.exec(name) ?? []
    if (kind === undefined || isAlive(Number(pid))) continue
    if (kind === 'old' && !existsSync(place)) renameSync(join(parent, name), place)
    else rmSync(join(parent, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
