import { address, link, ownAddress } from './address.ts'
import { writeBasis } from './basis.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { languages, otherLanguage, say } from './words.ts'

/** A link with its words. */
export interface Anchor {
  readonly text: string
  readonly href: string
}

/** A step of the breadcrumb; the last one has no address. */
export interface Crumb {
  readonly text: string
  readonly to: string | null
}

/** What every page has around its content. */
export interface Frame {
  readonly language: Language
  readonly title: string
  readonly siteTitle: string
  readonly agency: string
  readonly homeHref: string
  readonly menu: readonly (Anchor & { readonly isHere: boolean })[]
  readonly crumbs: readonly { readonly text: string; readonly href: string | null }[]
  readonly alternates: readonly { readonly language: Language; readonly href: string }[]
  readonly switchTo: Anchor & { readonly language: Language }
  readonly canonical: string
  readonly styleHref: string
  readonly banner: string
  readonly release: string
  readonly hash: string
  readonly shortHash: string
  readonly basis: string
  readonly contacts: readonly string[]
}

/** The frame of a page: its path, its path in the other language, its title and the way to it. */
export function frameOf(
  site: Site,
  language: Language,
  page: string,
  title: string,
  crumbs: readonly Crumb[],
  styleFile: string,
): Frame {
  const { config, report, reportHash } = site.facts
  const other = otherLanguage(language)
  const mirrored = page.replace(`/${language}/`, `/${other}/`)
  const entries: readonly (readonly [Parameters<typeof say>[1], string])[] = [
    ['nav.home', address.home(language)],
    ['nav.indicators', address.indicators(language)],
    ['nav.units', address.units(language)],
    ['nav.history', address.history(language)],
    ['nav.reconciliations', address.reconciliations(language)],
    ...(site.facts.rounds.length > 0 ? [['nav.rounds', address.rounds(language)] as const] : []),
    ['nav.check', address.check(language)],
    ['nav.methods', address.methods(language)],
  ]
  return {
    language,
    title,
    siteTitle: config.title[language],
    agency: config.agency[language],
    homeHref: link(page, address.home(language)),
    menu: entries.map(([key, to]) => ({
      text: say(language, key),
      href: link(page, to),
      isHere: to === address.home(language) ? page === to : page.startsWith(to),
    })),
    crumbs: [{ text: say(language, 'nav.start'), to: address.home(language) }, ...crumbs].map(({ text, to }) => ({
      text,
      href: to === null ? null : link(page, to),
    })),
    alternates: languages.map((each) => ({ language: each, href: link(page, each === language ? page : mirrored) })),
    switchTo: { language: other, text: say(language, 'frame.switch'), href: link(page, mirrored) },
    canonical: ownAddress(page),
    styleHref: link(page, `/assets/${styleFile}`),
    banner: report.release.sample || config.sample ? say(language, 'frame.sample') : '',
    release: report.release.id,
    hash: reportHash,
    shortHash: reportHash.slice(0, 12),
    basis: writeBasis(site, report.release.basis, language),
    contacts: config.contacts.map((contact) =>
      [contact.names[language], contact.telephone, contact.email, contact.address?.[language]]
        .filter((part) => part !== undefined)
        .join(', '),
    ),
  }
}
