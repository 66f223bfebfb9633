import { hashOf } from './hash.ts'
import { load } from './load.ts'
import { loadPlan } from './load-plan.ts'
import { codeHash, sourceHashes } from './load-sources.ts'
import { isAnywhere } from './view/address.ts'
import { frameFacts } from './view/frame.ts'
import { pageFile, pageKey, type ReadSource, readSources, routeName } from './view/page-key.ts'

/** What pages are made from. A page is made again only when one of the sources it reads has changed. */
export type Source =
  | 'register'
  | 'catalogue'
  | 'figures'
  | 'rounds'
  | 'archives'
  | 'releases'
  | 'packages'
  | 'reference'

/** A page to be made: the parameters of its route, what its template is given, and what of its sources it reads. */
export interface PlannedPage<Props> {
  readonly params: Readonly<Record<string, string>>
  readonly props: Props
  /**
   * Stands for the part of its sources that the page reads, where that is less than all: equal text, equal page. One text
   * stands for all of them but register, catalogue and reference, which name things everywhere; texts by source stand for
   * those sources alone.
   */
  readonly own?: string | Readonly<Partial<Record<Source, string>>>
}

/** The pages of one route that have to be made: all of them, or those whose sources changed since the last build. */
export function planned<Props>(
  route: string,
  reads: readonly Source[],
  pages: readonly PlannedPage<Props>[],
): PlannedPage<Props>[] {
  const plan = loadPlan()
  if (!plan.routes.has(routeName(route))) throw new Error(`expected a route by its file in src/pages, found ${route}`)
  const base = hashOf(JSON.stringify([codeHash(), frameFacts(load())]))
  const files = pages.map(({ params, own }) => {
    const file = pageFile(route, params, plan.endpoints)
    const sources = readSources(reads, own, sourceHashes())
    return { file, key: pageKey(base, file, sources), sources }
  })
  const due = plan.add(files)
  return pages.filter((_, at) => due.has(files[at]?.file ?? ''))
}

/**
 * What the page of an address was planned to read; a page of our frame that nobody planned is a mistake, but the one that a
 * server shows in place of missing ones, which is made every time and reads nothing.
 */
export function sourcesOf(page: string): readonly ReadSource[] {
  if (isAnywhere(page)) return []
  const found = loadPlan().sourcesOf(`${page.slice(1)}index.html`)
  if (!found) throw new Error(`expected the page ${page} to be planned: its getStaticPaths must go through planned()`)
  return found
}
