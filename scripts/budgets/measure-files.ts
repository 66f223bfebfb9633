import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { BUDGET, type Excess, excessOf, median } from './budget.ts'
import { kindOf, ONE_FILE } from './page-kinds.ts'

/** The pages of one kind and what one of them brings along. */
export interface KindSize {
  readonly kind: string
  readonly pages: number
  readonly htmlTypical: number
  readonly htmlMost: number
  readonly largest: string
  /** The largest before gzip. */
  readonly plain: number
  readonly css: number
  readonly scripts: number
  readonly fonts: number
  readonly requests: number
}

/** Every page of a site measured, by kind; the pages that are over the most that is allowed. */
export interface SiteSize {
  readonly kinds: readonly KindSize[]
  readonly tooLarge: readonly { readonly path: string; readonly size: number }[]
}

/** Measures all pages of a built site. */
export function measureFiles(site: string): SiteSize {
  const pages = globSync('**/*.html', { cwd: site }).sort()
  const sizes = pages.map((path) => ({ path, size: kilobytes(readFileSync(join(site, path))) }))
  const kinds = [...Map.groupBy(sizes, ({ path }) => kindOf(path))].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    kinds: kinds.map(([kind, its]) => kindSize(site, kind, its)),
    tooLarge: sizes
      .filter(({ path, size }) => kindOf(path) !== ONE_FILE && size > BUDGET.htmlMost)
      .sort((a, b) => b.size - a.size),
  }
}

/** What of a kind is over its budget; the checker alone may bring more scripts, and its data count as data. */
export function kindExcess(kind: KindSize): readonly Excess[] {
  if (kind.kind === ONE_FILE) return excessOf([[`${kind.largest}, kB`, kind.plain, BUDGET.oneFile]])
  const scripts = ['checker', 'converter'].includes(kind.kind) ? BUDGET.checkerScripts : BUDGET.scripts
  return excessOf([
    [`${kind.kind}: HTML, typical, kB`, kind.htmlTypical, BUDGET.htmlTypical],
    [`${kind.kind}: HTML, largest, kB (${kind.largest})`, kind.htmlMost, BUDGET.htmlMost],
    [`${kind.kind}: CSS, kB`, kind.css, BUDGET.css],
    [`${kind.kind}: scripts, kB`, kind.scripts, scripts],
    [`${kind.kind}: fonts, kB`, kind.fonts, BUDGET.fonts],
    [`${kind.kind}: requests`, kind.requests, BUDGET.requests],
  ])
}

type PageSize = SiteSize['tooLarge'][number]

function kindSize(site: string, kind: string, pages: readonly PageSize[]): KindSize {
  const largest = pages.reduce((most, page) => (page.size > most.size ? page : most))
  return {
    ...{ kind, pages: pages.length, htmlTypical: median(pages.map(({ size }) => size)), htmlMost: largest.size },
    ...{
      largest: largest.path,
      plain: statSync(join(site, largest.path)).size / 1000,
      ...broughtAlong(site, largest.path),
    },
  }
}

/** What a page loads when it opens: styles, scripts in its head, and the fonts that its styles name. */
function broughtAlong(site: string, page: string): Pick<KindSize, 'css' | 'scripts' | 'fonts' | 'requests'> {
  const html = readFileSync(join(site, page), 'utf8')
  const files = (pattern: RegExp): readonly string[] =>
    [...html.matchAll(pattern)]
      .map(([, href = '']) => join(site, dirname(page), href))
      .filter((path) => existsSync(path))
  const styles = files(/<link rel="stylesheet" href="([^"]+)"/g)
  const scripts = files(/<script[^>]* src="([^"]+)"/g)
  const fonts = styles.flatMap((style) =>
    [...readFileSync(style, 'utf8').matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, name = '']) =>
      join(dirname(style), name),
    ),
  )
  const code = scripts.filter((path) => !/-data-[0-9a-f]{8}\.js$/.test(path))
  return {
    css: sum(styles.map((path) => kilobytes(readFileSync(path)))),
    scripts: sum(code.map((path) => kilobytes(readFileSync(path)))),
    fonts: sum(fonts.map((path) => readFileSync(path).length / 1000)),
    requests: 1 + styles.length + scripts.length + fonts.length,
  }
}

function kilobytes(bytes: Uint8Array): number {
  return gzipSync(bytes).length / 1000
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}
