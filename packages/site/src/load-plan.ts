import { appendFileSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReadSource, routeName } from './view/page-key.ts'

/** A page that the site has, by its file, with what it is made from. */
export interface PlannedFile {
  readonly file: string
  readonly key: string
  readonly sources: readonly ReadSource[]
}

/** The pages planned so far, and those of the last build that are still whole. */
export interface Plan {
  /** All routes that have a file. */
  readonly routes: ReadonlySet<string>
  readonly endpoints: ReadonlySet<string>
  /** Adds pages; those of them that have to be made, by file. */
  add(pages: readonly PlannedFile[]): ReadonlySet<string>
  sourcesOf(file: string): readonly ReadSource[] | undefined
}

/** Where a build leaves the keys of pages that need not be made again, and reads which ones were planned. */
export const PLAN_FILES = { kept: 'kept.json', planned: 'planned.ndjson', answers: 'answers.json' } as const

/** What old addresses have become, and all that are known: the build holds one against the other. */
export interface NotedAnswers {
  readonly redirects: readonly { readonly from: string; readonly to: string }[]
  readonly tombstones: readonly { readonly from: string }[]
  readonly known: readonly string[]
}

/** Leaves what became of old addresses for the build, which knows in the end what pages there are. */
export function noteAnswers(answers: NotedAnswers): void {
  const folder = process.env.CHITIEU_PLAN
  if (folder !== undefined) writeFileSync(join(folder, PLAN_FILES.answers), JSON.stringify(answers))
}

let loaded: Plan | null = null

/** The plan of this build; without one – a page looked at while it is written – every page is made. */
export function loadPlan(): Plan {
  loaded ??= readPlan(process.env.CHITIEU_PLAN)
  return loaded
}

function readPlan(folder: string | undefined): Plan {
  const keptFile = folder === undefined ? '' : join(folder, PLAN_FILES.kept)
  const kept = new Map<string, string>(existsSync(keptFile) ? JSON.parse(readFileSync(keptFile, 'utf8')) : [])
  const all = new Map<string, PlannedFile>()
  return {
    routes: routesOf('src/pages/**/*.{ts,astro}'),
    endpoints: routesOf('src/pages/**/*.ts'),
    add(pages) {
      const lines: string[] = []
      for (const page of pages) {
        const known = all.get(page.file)
        if (known && known.key !== page.key) throw new Error(`expected one page for ${page.file}, two are planned`)
        if (!known) lines.push(`${JSON.stringify([page.file, page.key])}\n`)
        all.set(page.file, page)
      }
      if (folder !== undefined) appendFileSync(join(folder, PLAN_FILES.planned), lines.join(''))
      return new Set(pages.filter(({ file, key }) => kept.get(file) !== key).map(({ file }) => file))
    },
    sourcesOf: (file) => all.get(file)?.sources,
  }
}

function routesOf(pattern: string): ReadonlySet<string> {
  return new Set(globSync(pattern).map((path) => routeName(path.replaceAll('\\', '/').slice('src/pages/'.length))))
}
