import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { type Files, isRegisterFile, loadRegister, loadRegisterRows } from '../load-register.ts'
import type { RegisterRows } from '../model/register-rows.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { readFiles } from './read-files.ts'
import { halfWritten } from './write-together.ts'

/** The unit history of a register folder, or everything that makes it unusable. */
export function readRegister(folder: string): Result<UnitHistory> {
  const files = registerFiles(folder)
  return files.ok ? loadRegister(files.value) : files
}

/** Reads a register folder as text. */
export function readRegisterRows(folder: string): Result<RegisterRows> {
  const files = registerFiles(folder)
  return files.ok ? loadRegisterRows(files.value) : files
}

function registerFiles(folder: string): Result<Files> {
  const half = halfWritten(folder)
  if (half.length > 0) return failed(...half)
  const headFile = join(folder, 'register.json')
  if (!existsSync(headFile)) {
    return failed(issue('register-file-missing', { file: 'register.json' }, { file: headFile }))
  }
  return ok(readFiles(folder, isRegisterFile))
}
