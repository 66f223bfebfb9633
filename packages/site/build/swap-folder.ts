import { existsSync, globSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

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
