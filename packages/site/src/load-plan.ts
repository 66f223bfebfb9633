import { appendFileSync, existsSync, globSync, readFileSync } from 'node:fs'
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
  readonly endpoints: ReadonlySet<string>
  /** Adds a page; whether it has to be made. */
  add(page: PlannedFile): boolean
  sourcesOf(file: string): readonly ReadSource[] | undefined
}

/** Where a build leaves the keys of pages that need not be made again, and reads which ones were planned. */
export const PLAN_FILES = { kept: 'kept.json', planned: 'planned.ndjson' } as const

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
    endpoints: new Set(globSync('src/pages/**/*.ts').map((path) => routeName(path.slice('src/pages/'.length)))),
    add(page) {
      const known = all.get(page.file)
      if (known && known.key !== page.key) throw new Error(`expected one page for ${page.file}, two are planned`)
      all.set(page.file, page)
      if (folder !== undefined && !known)
        appendFileSync(join(folder, PLAN_FILES.planned), `${JSON.stringify([page.file, page.key])}\n`)
      return kept.get(page.file) !== page.key
    },
    sourcesOf: (file) => all.get(file)?.sources,
  }
}
