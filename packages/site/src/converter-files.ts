import { packed } from './checker-files.ts'
import { loadConvertSlice } from './load-browser-data.ts'
import { bundle, named, readEngine, type ScriptFile } from './script-file.ts'

let made: readonly ScriptFile[] | null = null

/** The scripts of the converter in the order they run: register, engine, page. */
export function converterScripts(): readonly ScriptFile[] {
  made ??= [
    named('converter-data', `globalThis.chitieuConvertData="${packed(loadConvertSlice())}";\n`),
    named('converter-engine', readEngine('convert-engine')),
    named('converter', bundle('converter/page.ts')),
  ]
  return made
}
