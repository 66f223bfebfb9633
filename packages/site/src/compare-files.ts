import { load } from './load.ts'
import { bundledScript, hashedScript, type ScriptFile } from './script-file.ts'
import { compareData } from './view/compare-data.ts'

let made: ScriptFile | null = null

/** The script of the page that compares. */
export function compareScript(): ScriptFile {
  made ??= hashedScript('compare', bundledScript('compare/page.ts'))
  return made
}

/** The figures of one indicator as a classic script that puts them where the page looks for them. */
export function compareDataScript(code: string): string {
  const text = JSON.stringify(compareData(load(), code))
  return `(globalThis.chitieuCompare??={})[${JSON.stringify(code)}]=${text};\n`
}
