import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** A script of the library that defines an engine. */
export function engineScript(name: string): string {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  return readFileSync(resolve(`@chitieu/indicators/browser/${name}.js`), 'utf8')
}
