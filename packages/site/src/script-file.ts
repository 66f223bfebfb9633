import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

/** A script that the site serves itself; its name carries its hash. */
export interface ScriptFile {
  readonly name: string
  readonly text: string
}

/** A script named after its hash. */
export function named(name: string, text: string): ScriptFile {
  return { name: `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`, text }
}

/** A script of the library that defines an engine. */
export function readEngine(name: string): string {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  return readFileSync(resolve(`@chitieu/indicators/browser/${name}.js`), 'utf8')
}

/** A script of the site with all that it imports, as one classic script. */
export function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(process.cwd(), 'src/scripts', entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  })
  return outputFiles[0]?.text ?? ''
}
