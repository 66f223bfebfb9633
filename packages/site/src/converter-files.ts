import { packed } from './checker-files.ts'
import { engineScript } from './engine-script.ts'
import { loadConvertSlice } from './load-browser-data.ts'
import { bundledScript, hashedScript, type ScriptFile } from './script-file.ts'

let made: readonly ScriptFile[] | null = null

/** The scripts of the converter in the order they run: register, engine, page. */
export function converterScripts(): readonly ScriptFile[] {
  made ??= [
    hashedScript('converter-data', `globalThis.chitieuConvertData="${packed(loadConvertSlice())}";\n`),
    hashedScript('converter-engine', engineScript('convert-engine')),
    hashedScript('converter', bundledScript('converter/page.ts')),
  ]
  return made
}
