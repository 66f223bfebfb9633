import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { load } from './load.ts'
import type { ScriptFile } from './script-file.ts'
import { compareData } from './view/compare-data.ts'

let made: ScriptFile | null = null

/** The script of the page that compares. */
export function compareScript(): ScriptFile {
  made ??= named(bundle())
  return made
}

/** The figures of one indicator as a classic script that puts them where the page looks for them. */
export function compareDataScript(code: string): string {
  const text = JSON.stringify(compareData(load(), code))
  return `(globalThis.chitieuCompare??={})[${JSON.stringify(code)}]=${text};\n`
}

function named(text: string): ScriptFile {
  return { name: `compare-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`, text }
}

function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(process.cwd(), 'src/scripts/compare/page.ts')],
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
