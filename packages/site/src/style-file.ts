import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const fontFolder = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json')),
  'files',
)
const subsets = ['latin', 'vietnamese'] as const
const weights = ['400', '700'] as const

/** The font files that the site serves itself. */
export const fontFiles: readonly string[] = subsets.flatMap((subset) =>
  weights.map((weight) => `be-vietnam-pro-${subset}-${weight}-normal.woff2`),
)

/** The bytes of one of the font files. */
export function readFont(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(fontFolder, name)))
}

/** The sheets in the order they follow each other; `print` has the last word. */
const sheets = [
  'fallback-fonts',
  'base',
  'home',
  'search',
  'report',
  'release',
  'drawing',
  'reference',
  'checker',
  'print',
] as const

/** The one stylesheet and its name, which carries its hash. */
export const styleSheet: { readonly name: string; readonly text: string } = readStyle()

function readStyle(): { readonly name: string; readonly text: string } {
  const text = sheets
    .map((name) => readFileSync(join(process.cwd(), 'src/styles', `${name}.css`), 'utf8'))
    .join('\n')
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
  return { name: `site-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`, text }
}
