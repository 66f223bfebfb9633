import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSync } from 'esbuild'
import { codeHash } from './load-sources.ts'

/** A script that the site serves itself; its name carries its hash. */
export interface ScriptFile {
  readonly name: string
  readonly text: string
}

/** A script with its hash in its name. */
export function hashedScript(name: string, text: string): ScriptFile {
  return { name: `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`, text }
}

/** A file under `src/scripts` and all it imports as one classic script; kept between builds by the program it is bundled from. */
export function bundledScript(entry: string): string {
  const kept = join(
    process.cwd(),
    'node_modules/.cache/chitieu-scripts',
    codeHash().slice(0, 16),
    entry.replaceAll('/', '-'),
  )
  if (existsSync(kept)) return readFileSync(kept, 'utf8')
  const text = bundle(entry)
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(`${kept}.${process.pid}`, text)
  renameSync(`${kept}.${process.pid}`, kept)
  return text
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
