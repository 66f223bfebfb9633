import { existsSync, globSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Puts a whole folder in the place of another at once; returns the old one's new place, which may be removed at leisure. */
export function swapFolder(draft: string, place: string): string | null {
  const old = join(dirname(place), `.${basename(place)}-old-${process.pid}`)
  const isThere = existsSync(place)
  if (isThere) renameSync(place, old)
  renameSync(draft, place)
  return isThere ? old : null
}

/** Mends what a build that was killed left: its drafts go, and a site that it had just set aside stands in its place again. */
export function mendFolder(place: string): void {
  const parent = dirname(place)
  for (const name of globSync(`.${basename(place)}-*-*`, { cwd: parent })) {
    const [, kind, pid = ''] = /-(draft|plan|old)-(\d+)$/.exec(name) ?? []
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
