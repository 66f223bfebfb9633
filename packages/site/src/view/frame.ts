import { address, link, ownAddress } from './address.ts'
import { writeBasis } from './basis.ts'
import type { ReadSource } from './page-key.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { type SourceLine, sourceLines } from './source-lines.ts'
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
  /** Every other page, in groups, at the foot. */
  readonly more: readonly { readonly title: string; readonly links: readonly Anchor[] }[]
  /** Which of the two builds this is. */
  readonly audience: string
  readonly crumbs: readonly { readonly text: string; readonly href: string | null }[]
  readonly alternates: readonly { readonly language: Language; readonly href: string }[]
  readonly switchTo: Anchor & { readonly language: Language }
  readonly canonical: string
  readonly styleHref: string
  readonly banner: string
  readonly release: string
  readonly sources: readonly SourceLine[]
  readonly basis: string
  readonly contacts: readonly string[]
}

/** All that the frame reads of the site, whatever the page: where it changes, every page changes. */
export function frameFacts(site: Site): unknown {
  const { config, report, rounds } = site.facts
  return { config, release: report.release, hasRounds: rounds.length > 0 }
}

/** The frame of a page: its path, its path in the other language, its title and the way to it. */
export function frameOf(
  site: Site,
  language: Language,
  page: string,
  title: string,
  crumbs: readonly Crumb[],
  { styleFile, sources }: { readonly styleFile: string; readonly sources: readonly ReadSource[] },
): Frame {
  const { config, report } = site.facts
  const other = otherLanguage(language)
  const mirrored = page.replace(`/${language}/`, `/${other}/`)
  const anchor = ([key, to]: readonly [Parameters<typeof say>[1], string]): Anchor => ({
    text: say(language, key),
    href: link(page, to),
  })
  return {
    language,
    title,
    siteTitle: config.title[language],
    agency: config.agency[language],
    homeHref: link(page, address.home(language)),
    menu: menuOf(site, language).map((entry) => ({
      ...anchor(entry),
      isHere: entry[1] === address.home(language) ? page === entry[1] : page.startsWith(entry[1]),
    })),
    more: moreOf(site, language).map(({ title, entries }) => ({
      title: say(language, title),
      links: entries.map(anchor),
    })),
    audience: say(language, config.audience === 'internal' ? 'frame.internal' : 'frame.public'),
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
    sources: sourceLines(sources, language),
    basis: writeBasis(site, report.release.basis, language),
    contacts: config.contacts.map((contact) =>
      [contact.names[language], contact.telephone, contact.email, contact.address?.[language]]
        .filter((part) => part !== undefined)
        .join(', '),
    ),
  }
}

/** A page of the menus: the key of its words and its address. */
export type Entry = readonly [key: Parameters<typeof say>[1], to: string]

/** The menu of every page: what readers come for. */
export function menuOf({ facts }: Site, language: Language): readonly Entry[] {
  return [
    ['nav.home', address.home(language)],
    ['nav.indicators', address.indicators(language)],
    ['nav.units', address.units(language)],
    ...(facts.rounds.length > 0 ? [['nav.rounds', address.rounds(language)] as const] : []),
    ['nav.compare', address.compare(language)],
    ['nav.history', address.history(language)],
    ['nav.check', address.check(language)],
    ['nav.downloads', address.downloads(language)],
  ]
}

/** The rest of the pages, by what they are for. */
export function moreOf(
  { facts }: Site,
  language: Language,
): readonly { readonly title: Entry[0]; readonly entries: readonly Entry[] }[] {
  const reported: readonly Entry[] = [
    ['nav.alerts', address.alerts(language)],
    ['nav.handovers', address.handovers(language)],
  ]
  return [
    {
      title: 'nav.lookUp',
      entries: [
        ['nav.formerUnits', address.formerUnits(language)],
        ['nav.codes', address.codes(language)],
        ['nav.letters', address.letters(language)],
        ['nav.converter', address.converter(language)],
      ],
    },
    {
      title: 'nav.understand',
      entries: [
        ['nav.catalogue', address.catalogue(language)],
        ['nav.terms', address.terms(language)],
        ['nav.methods', address.methods(language)],
      ],
    },
    {
      title: 'nav.verify',
      entries: [
        ['nav.reconciliations', address.reconciliations(language)],
        ...(facts.rounds.length > 0 ? reported : []),
        ['nav.releases', address.releases(language)],
        ['nav.status', address.status(language)],
      ],
    },
    {
      title: 'nav.about',
      entries: [
        ['nav.progress', address.progress(language)],
        ['nav.siteChanges', address.siteChanges(language)],
        ['nav.accessibility', address.accessibility(language)],
      ],
    },
  ]
}
