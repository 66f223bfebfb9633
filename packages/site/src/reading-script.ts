import { bundledScript, hashedScript, type ScriptFile } from './script-file.ts'

let made: ScriptFile | null = null

/** The script of every page: it opens the search box and sorts tables; nothing needs it to be read. */
export function readingScript(): ScriptFile {
  made ??= hashedScript('reading', bundledScript('reading/page.ts'))
  return made
}
