import { safe, unitSegment } from './address.ts'
import type { RedirectCounts } from './download-data.ts'
import type { AddressFacts, RedirectFacts } from './redirect-data.ts'
import { isBeyond } from './scope-addresses.ts'
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
  /** Addresses that lead outside the scope of the site: they have no answer here. */
  readonly outside: readonly string[]
}

type Slots = Readonly<Record<string, string>>

/** The old addresses one by one: in both languages, and for a unit under each of its former names. */
export function answersOf(site: Site, { addresses }: RedirectFacts): Answers {
  const redirects: Redirect[] = []
  const tombstones: Tombstone[] = []
  const outside: string[] = []
  const isOutside = isBeyond(site)
  for (const facts of addresses) {
    for (const slots of slotsFor(site, facts.from)) {
      const from = fill(facts.from, slots)
      const to = facts.to === null ? null : fill(facts.to, slots)
      if (isOutside(from) || isOutside(to ?? '')) outside.push(from)
      else if (to !== null) redirects.push({ from, to })
      else
        tombstones.push({
          from,
          language: languages.find((each) => from.startsWith(`/${each}/`)) ?? null,
          facts: inScope(facts, isOutside),
        })
    }
  }
  return { redirects, tombstones, outside }
}

/** Every address that somebody may have kept, one by one: those of this site, and those of units outside its scope. */
export function knownAddresses(
  site: Site,
  { addresses, known }: RedirectFacts,
): { readonly inside: readonly string[]; readonly outside: readonly string[] } {
  const left = new Set(answersOf(site, { addresses, known }).outside)
  const isOutside = isBeyond(site)
  const all = known.flatMap(({ address }) => slotsFor(site, address).map((slots) => fill(address, slots)))
  const outside = new Set(all.filter((address) => left.has(address) || isOutside(address)))
  return { inside: all.filter((address) => !outside.has(address)), outside: [...outside] }
}

/** A withdrawn page without the page that comes nearest, where that is outside the scope of the site. */
function inScope(facts: AddressFacts, isOutside: (address: string) => boolean): AddressFacts {
  return isOutside(fill(facts.related, { language: 'vi' })) ? { ...facts, related: '' } : facts
}

/** How many of the known addresses are kept, lead elsewhere, or say why they were withdrawn. */
export function redirectCounts(site: Site, facts: RedirectFacts): RedirectCounts {
  const { redirects, tombstones } = answersOf(site, facts)
  const { inside, outside } = knownAddresses(site, facts)
  const known = new Set(inside)
  const redirected = redirects.filter(({ from }) => known.has(from)).length
  const tombstone = tombstones.filter(({ from }) => known.has(from)).length
  return { kept: known.size - redirected - tombstone, redirected, tombstone, outside: outside.length }
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
  const { beyond } = register
  if (slot === 'language') return languages.map((language) => ({ language }))
  if (slot === 'formerUnit') return formerUnits(site)
  if (slot === 'unit')
    return [...register.units, ...beyond.units].map((unit) => ({ unit: unitSegment(unit.id, lastVersion(unit).name) }))
  if (slot === 'indicator') return indicators.map(({ code }) => ({ indicator: code }))
  if (slot === 'instrument') {
    const left = beyond.changes.flatMap(({ instrument }) => instrument ?? [])
    return [...new Set([...site.changesByInstrument.keys(), ...left])].map((id) => ({ instrument: safe(id) }))
  }
  const days = beyond.changes.map(({ operating }) => operating)
  return [...new Set([...site.changesByDate.keys(), ...days])].map((day) => ({ day }))
}

/** Units under the names they had before, where these give another address than the name of now. */
function formerUnits({ facts: { register } }: Site): readonly Slots[] {
  return [...register.units, ...register.beyond.units].flatMap((each) => {
    const { id, versions } = each
    const unit = unitSegment(id, lastVersion(each).name)
    const former = new Set(versions.map(({ name }) => unitSegment(id, name)))
    former.delete(unit)
    return [...former].map((formerUnit) => ({ formerUnit, unit }))
  })
}
