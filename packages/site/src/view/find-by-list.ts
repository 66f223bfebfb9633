import { address, link } from './address.ts'
import { codeRanges, rangeTitle } from './codes.ts'
import { letterLinks, topLists } from './directory.ts'
import type { Anchor } from './frame.ts'
import type { UnitAnchor } from './label.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** The lists that lead to every unit where nothing can be searched: by letter, by code, down the tree. */
export interface FindByList {
  readonly letters: ReturnType<typeof letterLinks>
  readonly codes: readonly Anchor[]
  readonly trees: readonly UnitAnchor[]
  /** Upper units that ended, each the root of a tree of before. */
  readonly ended: Anchor
}

/** Links to all lists, from a page. */
export function findByList(site: Site, language: Language, page: string): FindByList {
  const [current] = topLists(site, language, page)
  return {
    letters: letterLinks(site, language, page),
    codes: codeRanges(site).map((range) => ({
      text: rangeTitle(range, language),
      href: link(page, address.codeRange(language, range.first)),
    })),
    trees: (current?.rows ?? []).map(({ name, href }) => ({ text: name, href })),
    ended: { text: say(language, 'search.endedUnits'), href: link(page, `${address.units(language)}#ended`) },
  }
}
