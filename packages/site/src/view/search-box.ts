import { address, link } from './address.ts'
import type { Language } from './site-data.ts'

/** What the search box of a page needs to know of its place. */
export interface SearchBox {
  /** The page itself, from which links to hits are made. */
  readonly page: string
  /** The page of all results. */
  readonly results: string
  /** The folder of scripts, with a slash at its end. */
  readonly assets: string
}

/** The search box of a page. */
export function searchBox(page: string, language: Language): SearchBox {
  const file = link(page, '/assets/search-files.js')
  return { page, results: link(page, address.search(language)), assets: file.slice(0, file.lastIndexOf('/') + 1) }
}
