import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { Mapping } from '../generated/types.ts'
import { validateMapping } from '../generated/validators.js'
import { parseJson } from '../load-register.ts'
import { recordFault } from '../model/record-fault.ts'

/** Reads a mapping: a file, or the code of one of a data folder. */
export function readMapping(name: string, data: string): Result<Mapping> {
  const known = join(data, 'mappings', `${name}.json`)
  const file = /^[a-z0-9-]+$/.test(name) && existsSync(known) ? known : name
  const record = parseJson(readFileSync(file))
  if (validateMapping(record)) return ok(record)
  return failed(issue('record-invalid', { file, ...recordFault(record, validateMapping.errors) }, { file }))
}
