import { copyFileSync, linkSync, lstatSync, utimesSync } from 'node:fs'

/** Gives a file a second name, or where a disk knows none a copy with the same times. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    const { atime, mtime } = lstatSync(from)
    copyFileSync(from, to)
    utimesSync(to, atime, mtime)
  }
}
