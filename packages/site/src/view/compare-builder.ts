import { address, link } from './address.ts'
import { comparedIndicators } from './compare-data.ts'
import { comparedUnit, readyUnits } from './compare-pages.ts'
import type { ComparedUnit } from './comparison.ts'
import type { Anchor } from './frame.ts'
import { unitName } from './label.ts'
import { indicatorName } from './series-rows.ts'
import { lastVersion, type Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** What the page offers to choose from, for its script. */
export interface CompareChoices {
  readonly indicators: readonly { readonly code: string; readonly name: string }[]
  readonly units: readonly Omit<ComparedUnit, 'basis'>[]
  /** Way from the page to the folder of the figures. */
  readonly folder: string
}

/** The page that compares what its reader chooses. */
export interface BuilderPage {
  readonly bases: readonly { readonly value: string; readonly text: string }[]
  readonly ready: readonly Anchor[]
  /** JSON that may stand in markup. */
  readonly choices: string
}

/** The page that compares: its choices, and the comparisons that are ready without a script. */
export function builderPage(site: Site, language: Language, page: string): BuilderPage {
  return {
    bases: [
      { value: 'release', text: say(language, 'compare.basis.release') },
      { value: 'reported', text: say(language, 'compare.basis.reported') },
      { value: 'before', text: say(language, 'compare.basis.before') },
    ],
    ready: readyUnits(site).map((unit) => ({
      text: unitName(site, unit, language),
      href: link(page, address.comparison(language, unit.id)),
    })),
    choices: JSON.stringify(choicesOf(site, language, page)).replaceAll('<', '\\u003c'),
  }
}

function choicesOf(site: Site, language: Language, page: string): CompareChoices {
  const collator = new Intl.Collator('vi', { numeric: true })
  const [outermost] = site.facts.register.levels
  const ended = ({ to }: { readonly to: string | null }): number => (to === null ? 0 : 1)
  const units = site.facts.register.units
    .filter(({ level }) => level === outermost || level === site.topLevel)
    .sort(
      (a, b) =>
        ended(a) - ended(b) ||
        Number(b.level === outermost) - Number(a.level === outermost) ||
        site.collate(lastVersion(a), lastVersion(b)),
    )
  return {
    indicators: comparedIndicators(site)
      .map((code) => ({ code, name: indicatorName(site, code, language) }))
      .sort((a, b) => collator.compare(a.name, b.name)),
    units: units.map((unit) => {
      const { basis: _, ...rest } = comparedUnit(site, unit, 'reported', language)
      return rest
    }),
    folder: link(page, '/so-sanh/du-lieu/x.js').slice(0, -'x.js'.length),
  }
}
