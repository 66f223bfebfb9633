import { copyFileSync, linkSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DISK } from './disk.ts'

/** Gives a file a second name where the disk can, else copies it. */
export function bringFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** Gives a file, or every file of a folder, a second name at another place. */
export function bringFiles(from: string, to: string): void {
  if (!statSync(from).isDirectory()) bringFile(from, to)
  else for (const path of DISK.files(from)) bringFile(join(from, path), join(to, path))
}
