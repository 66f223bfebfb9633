import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from './write-file.ts'

const MARK = '.writing.json'
const DRAFT = '.draft'

/**
 * Writes several files of a folder so that all of them or none are seen after a crash: drafts beside their places, a note of what
 * is to be renamed, the renames. `finishTogether` does what a crash kept from being done.
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) writeWhole(join(folder, `${path}${DRAFT}`), text)
  writeWhole(join(folder, MARK), `${JSON.stringify([...files.keys()])}\n`)
  finishTogether(folder)
}

/** Finishes a writing that a crash stopped after everything was there. */
export function finishTogether(folder: string): void {
  const mark = join(folder, MARK)
  if (!existsSync(mark)) return
  const paths: unknown = JSON.parse(readFileSync(mark, 'utf8'))
  for (const path of Array.isArray(paths) ? paths : []) {
    const draft = join(folder, `${path}${DRAFT}`)
    if (typeof path === 'string' && existsSync(draft)) renameSync(draft, join(folder, path))
  }
  rmSync(mark)
}
