import { deflateRawSync } from 'node:zlib'
import { loadCheckSlice } from './load-browser-data.ts'
import { bundle, named, readEngine, type ScriptFile } from './script-file.ts'

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
    data: named('checker-data', `globalThis.chitieuCheckData=${JSON.stringify(loadCheckSlice())};\n`),
    engine: named('checker-engine', readEngine('check-engine')),
    page: named('checker', bundle('checker/page.ts')),
    marker: named('marker', readEngine('mark-engine')),
    template: named('template', readEngine('template-engine')),
    results: named('results', bundle('checker/results/entry.ts')),
  }
  return made
}

/** The same data packed, for a page that carries everything in itself. */
export function packedCheckData(): string {
  return `globalThis.chitieuCheckData="${packed(loadCheckSlice())}";\n`
}

/** Data deflated and written in base 64. */
export function packed(data: object): string {
  return deflateRawSync(JSON.stringify(data), { level: 9 }).toString('base64')
}
