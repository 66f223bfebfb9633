import { safe, unitSegment } from './address.ts'
import type { RedirectCounts } from './download-data.ts'
import type { AddressFacts, KnownAddress, RedirectFacts } from './redirect-data.ts'
import { lastVersion, type Site } from './site.ts'
import type { Language } from './site-data.ts'
import { languages } from './words.ts'

/** An old address and the page it leads to now. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

/** An old address whose page was withdrawn; its language is that of the address, `null` for what is no page. */
export interface Tombstone {
  readonly from: string
  readonly language: Language | null
  readonly facts: AddressFacts
}

/** What each old address has become. */
export interface Answers {
  readonly redirects: readonly Redirect[]
  readonly tombstones: readonly Tombstone[]
}

type Slots = Readonly<Record<string, string>>

/** The old addresses one by one: in both languages, and for a unit under each of its former names. */
export function answersOf(site: Site, { addresses }: RedirectFacts): Answers {
  const redirects: Redirect[] = []
  const tombstones: Tombstone[] = []
  for (const facts of addresses) {
    for (const slots of slotsFor(site, facts.from)) {
      const from = fill(facts.from, slots)
      if (facts.to !== null) redirects.push({ from, to: fill(facts.to, slots) })
      else tombstones.push({ from, language: languages.find((each) => from.startsWith(`/${each}/`)) ?? null, facts })
    }
  }
  return { redirects, tombstones }
}

/** Every address that somebody may have kept, one by one. */
export function knownAddresses(site: Site, known: readonly KnownAddress[]): readonly string[] {
  return known.flatMap(({ address }) => slotsFor(site, address).map((slots) => fill(address, slots)))
}

/** How many of the known addresses are kept, lead elsewhere, or say why they were withdrawn. */
export function redirectCounts(site: Site, facts: RedirectFacts): RedirectCounts {
  const { redirects, tombstones } = answersOf(site, facts)
  const known = new Set(knownAddresses(site, facts.known))
  const redirected = redirects.filter(({ from }) => known.has(from)).length
  const tombstone = tombstones.filter(({ from }) => known.has(from)).length
  return { kept: known.size - redirected - tombstone, redirected, tombstone }
}

/** An address with its slots filled. */
export function fill(address: string, slots: Slots): string {
  return address.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot)
}

/** A page at an old address, as it is planned; what it prints stands for what it reads. */
export interface OldPage {
  readonly params: { readonly lang: string; readonly old: string }
  readonly props: { readonly redirect: Redirect | null; readonly tombstone: Tombstone | null }
  readonly own: { readonly reference: string }
}

/** The pages that answer old addresses: those of folders below a language; of others the server alone can say something. */
export function oldPages({ redirects, tombstones }: Answers): readonly OldPage[] {
  return [
    ...redirects.map((redirect) => oldPage(redirect.from, { redirect, tombstone: null })),
    ...tombstones.map((tombstone) => oldPage(tombstone.from, { redirect: null, tombstone })),
  ].filter(
    ({ params: { lang, old } }) => languages.some((each) => each === lang) && old !== '' && !/\.[a-z0-9]+$/.test(old),
  )
}

function oldPage(from: string, props: OldPage['props']): OldPage {
  const [, lang = '', ...rest] = from.replace(/\/$/, '').split('/')
  return { params: { lang, old: rest.join('/') }, props, own: { reference: JSON.stringify(props) } }
}

/** What the slots of an address may stand for, all combinations. */
function slotsFor(site: Site, address: string): readonly Slots[] {
  const named = [...address.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot)
  return named.reduce<readonly Slots[]>(
    (all, slot) => {
      const choices = choicesOf(site, slot)
      return all.flatMap((slots) => choices.map((choice) => ({ ...slots, ...choice })))
    },
    [{}],
  )
}

function choicesOf(site: Site, slot: string): readonly Slots[] {
  const { register, indicators } = site.facts
  if (slot === 'language') return languages.map((language) => ({ language }))
  if (slot === 'formerUnit') return formerUnits(site)
  if (slot === 'unit') return register.units.map((unit) => ({ unit: unitSegment(unit.id, lastVersion(unit).name) }))
  if (slot === 'indicator') return indicators.map(({ code }) => ({ indicator: code }))
  if (slot === 'instrument') return [...site.changesByInstrument.keys()].map((id) => ({ instrument: safe(id) }))
  return [...site.changesByDate.keys()].map((day) => ({ day }))
}

/** Units under the names they had before, where these give another address than the name of now. */
function formerUnits({ facts: { register } }: Site): readonly Slots[] {
  return register.units.flatMap((each) => {
    const { id, versions } = each
    const unit = unitSegment(id, lastVersion(each).name)
    const former = new Set(versions.map(({ name }) => unitSegment(id, name)))
    former.delete(unit)
    return [...former].map((formerUnit) => ({ formerUnit, unit }))
  })
}
