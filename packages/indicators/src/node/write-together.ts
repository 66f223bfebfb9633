import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { isAbsolute, join, normalize } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { parseJson } from '../load-register.ts'
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

/** Finishes a writing that a crash stopped after everything was there; a note that names anything else is a finding, and stays. */
export function finishTogether(folder: string): readonly Issue[] {
  const mark = join(folder, MARK)
  if (!existsSync(mark)) return []
  const paths = pathsOf(mark)
  if (!paths.ok) return paths.issues
  for (const path of paths.value) {
    const draft = join(folder, `${path}${DRAFT}`)
    if (existsSync(draft)) renameSync(draft, join(folder, path))
  }
  rmSync(mark)
  return []
}

/** What a register folder is not read for: a writing in it that was stopped half way. */
export function halfWritten(folder: string): readonly Issue[] {
  const file = join(folder, MARK)
  return existsSync(file) ? [issue('register-half-written', { file: MARK }, { file })] : []
}

function pathsOf(file: string): Result<readonly string[]> {
  const paths = parseJson(readFileSync(file))
  const broken = (at: string, fault: string): Result<readonly string[]> =>
    failed(issue('record-invalid', { file: MARK, at, fault, expected: [] }, { file }))
  if (!Array.isArray(paths)) return broken('', paths === null ? 'json' : 'list')
  const outside = paths.findIndex((path: unknown) => !isInside(path))
  return outside < 0 ? ok(paths.filter(isInside)) : broken(`/${outside}`, 'pattern')
}

function isInside(path: unknown): path is string {
  if (typeof path !== 'string' || path === '' || isAbsolute(path)) return false
  return !normalize(path).split(/[\\/]/).includes('..')
}
