import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { validateConfig } from '../generated/validators.js'
import { parseJson } from '../load-register.ts'
import { recordFault } from '../model/record-fault.ts'
import type { PackageFacts } from './finish-package.ts'

/** Who publishes, by the configuration beside a data folder; `null` where there is none. One that cannot be read is a finding. */
export function readPublisher(data: string): Result<PackageFacts['publisher']> {
  const file = join(data, '../chitieu.config.json')
  if (!existsSync(file)) return ok(null)
  const config = parseJson(readFileSync(file))
  if (!validateConfig(config)) {
    return failed(issue('record-invalid', { file, ...recordFault(config, validateConfig.errors) }, { file }))
  }
  const contacts = config.contacts.flatMap(({ names, telephone, email }): readonly (readonly [string, string])[] => [
    ['Contact-Name', names.vi],
    ...(telephone === undefined ? [] : [['Contact-Phone', telephone] as const]),
    ...(email === undefined ? [] : [['Contact-Email', email] as const]),
  ])
  return ok({ names: config.agency, contacts })
}
