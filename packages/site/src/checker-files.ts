import { deflateRawSync } from 'node:zlib'
import { engineScript } from './engine-script.ts'
import { keptText } from './kept-text.ts'
import { loadCheckSlice } from './load-browser-data.ts'
import { stateOf } from './load-sources.ts'
import { bundledScript, hashedScript, type ScriptFile } from './script-file.ts'

/** The scripts of the file checker: those it starts with, and those it brings when they are first needed. */
export interface CheckerScripts {
  readonly data: ScriptFile
  readonly engine: ScriptFile
  readonly page: ScriptFile
  readonly marker: ScriptFile
  readonly template: ScriptFile
  readonly results: ScriptFile
}

let made: CheckerScripts | null = null

/** The scripts of the file checker; all are classic scripts. */
export function checkerScripts(): CheckerScripts {
  made ??= {
    data: hashedScript('checker-data', `globalThis.chitieuCheckData=${JSON.stringify(loadCheckSlice())};\n`),
    engine: hashedScript('checker-engine', engineScript('check-engine')),
    page: hashedScript('checker', bundledScript('checker/page.ts')),
    marker: hashedScript('marker', engineScript('mark-engine')),
    template: hashedScript('template', engineScript('template-engine')),
    results: hashedScript('results', bundledScript('checker/results/entry.ts')),
  }
  return made
}

/** The same data packed, for a page that carries everything in itself. */
export function packedCheckData(): string {
  const text = keptText('checker-data-packed', stateOf('register', 'catalogue', 'reference'), () =>
    packed(loadCheckSlice()),
  )
  return `globalThis.chitieuCheckData="${text}";\n`
}

/** Data deflated and written in base 64. */
export function packed(data: object): string {
  return deflateRawSync(JSON.stringify(data), { level: 9 }).toString('base64')
}
