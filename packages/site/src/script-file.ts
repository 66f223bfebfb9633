import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { keptText } from './kept-text.ts'

/** A script that the site serves itself; its name carries its hash. */
export interface ScriptFile {
  readonly name: string
  readonly text: string
}

/** A script with its hash in its name. */
export function hashedScript(name: string, text: string): ScriptFile {
  return { name: `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`, text }
}

/** A file under `src/scripts` and all it imports as one classic script. */
export function bundledScript(entry: string): string {
  return keptText(`script-${entry}`, [], () => bundle(entry))
}

function bundle(entry: string): string {
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
