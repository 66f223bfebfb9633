import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateConfig } from '../generated/validators.js'
import type { PackageFacts } from './finish-package.ts'

/** Who publishes, by the configuration beside a data folder; `null` where there is none. */
export function readPublisher(data: string): PackageFacts['publisher'] {
  const file = join(data, '../chitieu.config.json')
  const config: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  if (!validateConfig(config)) return null
  const contacts = config.contacts.flatMap(({ names, telephone, email }): readonly (readonly [string, string])[] => [
    ['Contact-Name', names.vi],
    ...(telephone === undefined ? [] : [['Contact-Phone', telephone] as const]),
    ...(email === undefined ? [] : [['Contact-Email', email] as const]),
  ])
  return { names: config.agency, contacts }
}
