import { hashOf } from '../hash.ts'
import type { PlannedPage, Source } from '../plan.ts'

/** A file that stands for a source, or for a part of it: its name, the state it is of where it has one, its hash. */
export interface SourceHash {
  readonly id: string
  /** The date it stands at, where it says one. */
  readonly asOf: string | null
  readonly hash: string
}

/** What a page reads of a source: the whole of it, or a part. */
export interface ReadSource extends SourceHash {
  readonly source: Source
  readonly isPart: boolean
}

/** The parts of which each source is made, each with its hash. */
export type SourceHashes = Readonly<Record<Source, readonly SourceHash[]>>

/** Sources that name units, indicators and terms on every page that reads them: one text never stands for them. */
const EVERYWHERE: ReadonlySet<Source> = new Set<Source>(['register', 'catalogue', 'reference'])

/** The sources of a page with their hashes; where the page says what part it reads, the hash of that part alone. */
export function readSources(
  reads: readonly Source[],
  own: PlannedPage<unknown>['own'],
  hashes: SourceHashes,
): readonly ReadSource[] {
  return reads.flatMap((source): ReadSource[] => {
    const part = typeof own === 'string' ? (EVERYWHERE.has(source) ? undefined : own) : own?.[source]
    if (part === undefined) return hashes[source].map((each) => ({ ...each, source, isPart: false }))
    return part === '' ? [] : [{ id: source, asOf: null, hash: hashOf(part), source, isPart: true }]
  })
}

/** Stands for everything a page is made from: equal keys, equal bytes. */
export function pageKey(base: string, file: string, sources: readonly ReadSource[]): string {
  const read = sources.map(({ source, id, hash }) => `${source} ${id} ${hash}`)
  return hashOf([base, file, ...read].join('\n')).slice(0, 32)
}

/** The file of a page in the site: a folder with `index.html`, or for an endpoint the file it is named after. */
export function pageFile(
  route: string,
  params: Readonly<Record<string, string | undefined>>,
  endpoints: ReadonlySet<string>,
): string {
  const name = routeName(route)
  const path = name.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, key: string) => params[key] ?? '').replace(/^\/|\/$/g, '')
  if (endpoints.has(name)) return path
  return path === '' ? 'index.html' : `${path}/index.html`
}

/** A route by its file in the folder of pages, without ending and without the name of an index: `[lang]/don-vi/[unit]`, `[lang]`. */
export function routeName(route: string): string {
  return route
    .replace(/^\/|\/$/g, '')
    .replace(/\.(?:astro|ts)$/, '')
    .replace(/(?:^|\/)index$/, '')
}
