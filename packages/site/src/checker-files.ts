import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { loadCheckSlice } from './load.ts'
import { bundledScript, hashedScript, type ScriptFile } from './script-file.ts'

let made: readonly ScriptFile[] | null = null
let marker: ScriptFile | null = null

/** The scripts of the file checker in the order they run: register and forms, engine, page. All are classic scripts. */
export function checkerScripts(): readonly ScriptFile[] {
  made ??= [
    hashedScript('checker-data', `globalThis.chitieuCheckData=${JSON.stringify(loadCheckSlice())};\n`),
    hashedScript('checker-engine', readEngine('check-engine')),
    hashedScript('checker', bundledScript('checker/page.ts')),
  ]
  return made
}

/** The script that marks workbooks: brought only when somebody asks for a marked one. */
export function markerScript(): ScriptFile {
  marker ??= hashedScript('marker', readEngine('mark-engine'))
  return marker
}

function readEngine(name: string): string {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  return readFileSync(resolve(`@chitieu/indicators/browser/${name}.js`), 'utf8')
}
