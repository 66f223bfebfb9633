import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'

/** Where a secret may come from: a file, else a variable of the environment. */
export interface SecretSource {
  readonly file?: string | undefined
  readonly name: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Rights of others than the owner. */
const OTHERS = 0o077
const SENDABLE = /^[\x21-\x7e]{1,4096}$/

/** Reads a secret; a file that others may read is refused unread. No finding ever holds any part of it. */
export function readSecret({ file, name, environment }: SecretSource): Result<string> {
  if (file === undefined) {
    const value = environment[name] ?? ''
    return value === '' ? failed(issue('secret-missing', { name })) : checked(value, name)
  }
  const opened = openSync(file, 'r')
  try {
    const mode = fstatSync(opened).mode & 0o777
    // Windows keeps its rights elsewhere and shows 0666 for every file.
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
      return failed(issue('secret-file-open', { file, mode: `0${mode.toString(8).padStart(3, '0')}` }, { file }))
    }
    return checked(readFileSync(opened, 'utf8').replace(/\r?\n$/, ''), file)
  } finally {
    closeSync(opened)
  }
}

function checked(secret: string, name: string): Result<string> {
  return SENDABLE.test(secret) ? ok(secret) : failed(issue('secret-unfit', { name }))
}
