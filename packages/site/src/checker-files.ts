import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { loadCheckSlice } from './load.ts'

/** A script that the site serves itself; its name carries its hash. */
export interface ScriptFile {
  readonly name: string
  readonly text: string
}

let made: readonly ScriptFile[] | null = null
let marker: ScriptFile | null = null

/** The scripts of the file checker in the order they run: register and forms, engine, page. All are classic scripts. */
export function checkerScripts(): readonly ScriptFile[] {
  made ??= [
    named('checker-data', `globalThis.chitieuCheckData=${JSON.stringify(loadCheckSlice())};\n`),
    named('checker-engine', readEngine('check-engine')),
    named('checker', bundlePage()),
  ]
  return made
}

/** The script that marks workbooks: brought only when somebody asks for a marked one. */
export function markerScript(): ScriptFile {
  marker ??= named('marker', readEngine('mark-engine'))
  return marker
}

function named(name: string, text: string): ScriptFile {
  return { name: `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`, text }
}

function readEngine(name: string): string {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  return readFileSync(resolve(`@chitieu/indicators/browser/${name}.js`), 'utf8')
}

function bundlePage(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(process.cwd(), 'src/scripts/checker/page.ts')],
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
