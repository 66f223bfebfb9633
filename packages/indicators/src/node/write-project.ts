import { existsSync, readdirSync, rmdirSync } from 'node:fs'
import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { Files } from '../load-register.ts'
import { StagedFolder } from './staged-folder.ts'

/** What a folder may hold before: the repository that the project is kept in. */
const KEPT = '.git'

/** Whether a project may be written into a folder: one that is not there, or holds nothing. */
export function isFree(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).every((name) => name === KEPT)
}

/** Writes the files of a project into a folder that is free: all of them, or none. */
export function writeProject(folder: string, files: Files): Result<null> {
  if (!isFree(folder)) return failed(issue('folder-not-empty', { folder }))
  const isNew = !existsSync(folder)
  const stage = new StagedFolder(folder)
  try {
    for (const [path, bytes] of files) stage.write(path, bytes)
    stage.keep([...new Set([...files.keys()].map((path) => path.split('/', 1)[0] ?? path))])
  } catch (fault) {
    stage.drop()
    if (isNew) rmdirSync(folder)
    throw fault
  }
  return ok(null)
}
