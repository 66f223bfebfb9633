import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from './context.ts'

/** What `chitieu --version` prints: the version of the package and, below it, that of the data in it. */
export function versionText({ version, standardFolder }: Pick<Context, 'version' | 'standardFolder'>): string {
  const stated: unknown = JSON.parse(readFileSync(join(standardFolder, 'version.json'), 'utf8'))
  if (typeof stated === 'object' && stated !== null && 'version' in stated)
    return `${version}\ndata ${stated.version}\n`
  throw new Error('data/version.json states no version')
}
