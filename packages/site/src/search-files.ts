import { load } from './load.ts'
import { loadCheckSlice } from './load-browser-data.ts'
import { bundledScript, hashedScript, type ScriptFile } from './script-file.ts'
import { searchIndex } from './view/search-index.ts'

/**
 * The one script of the search whose name never changes: it names the others. So the pages of units do not change with the
 * index, and a page made long ago finds the index of today.
 */
const NAMES = 'search-files.js'

let made: readonly ScriptFile[] | null = null

/** The scripts of the search: which files there are, the search itself, what is searched first and what when asked for. */
export function searchScripts(): readonly ScriptFile[] {
  made ??= makeScripts()
  return made
}

function makeScripts(): readonly ScriptFile[] {
  const { now, past } = searchIndex(load(), forms())
  const code = hashedScript('search', bundledScript('search/page.ts'))
  const first = hashedScript('search-now', `globalThis.chitieuSearchNow=${JSON.stringify(now)};\n`)
  const ended = hashedScript('search-past', `globalThis.chitieuSearchPast=${JSON.stringify(past)};\n`)
  const names = JSON.stringify({ code: code.name, now: first.name, past: ended.name })
  return [{ name: NAMES, text: `globalThis.chitieuSearchFiles=${names};\n` }, code, first, ended]
}

/** The newest version of each form. */
function forms(): Parameters<typeof searchIndex>[1] {
  const byCode = new Map(
    loadCheckSlice().forms.map(({ code, names, head }) => [code, { code, names, number: head.number }]),
  )
  return [...byCode.values()]
}
