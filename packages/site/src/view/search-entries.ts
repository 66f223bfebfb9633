import { writeDate } from '@chitieu/indicators'
import { kinds, type PackedEntry } from '../search/packed.ts'
import { address } from './address.ts'
import { menuOf, moreOf } from './frame.ts'
import type { Site } from './site.ts'
import type { Language, Texts } from './site-data.ts'
import { say } from './words.ts'

/** A form as it is looked for: by its number, its code or its name. */
export interface FormEntry {
  readonly code: string
  readonly number: string | null
  readonly names: Texts
}

/** Everything but units that a search finds, kind by kind. */
export function searchEntries(site: Site, forms: readonly FormEntry[]): readonly PackedEntry[] {
  return [
    ...indicatorEntries(site),
    ...forms.map((form) => formEntry(site, form)),
    ...documentEntries(site),
    ...termEntries(site),
    ...pageEntries(site),
  ]
}

function entry(kind: (typeof kinds)[number], code: string, names: Texts, path: string, note?: Texts): PackedEntry {
  const start = [kinds.indexOf(kind), code, names.vi, names.en, path] as const
  if (note === undefined) return start
  return note.vi === note.en ? [...start, note.vi] : [...start, note.vi, note.en]
}

/** What follows the language in an address, which is the same in both. */
function afterLanguage(path: string): string {
  return path.slice(path.indexOf('/', 1))
}

function indicatorEntries(site: Site): readonly PackedEntry[] {
  const order = new Intl.Collator('vi', { numeric: true })
  return [...site.facts.indicators]
    .sort((a, b) => order.compare(a.names.vi, b.names.vi))
    .map(({ code, names }) => entry('indicator', code, names, afterLanguage(address.indicator('vi', code))))
}

/** A form leads to a round that collected it, else to the checker, which brings its template. */
function formEntry(site: Site, { code, number, names }: FormEntry): PackedEntry {
  const round = site.facts.rounds.find(({ report }) => report.forms.some(({ form }) => form === code))
  const to = round ? address.round('vi', round.report.code) : address.check('vi')
  return entry('form', number ?? code, names, afterLanguage(to))
}

/** Documents that changed units, by their number; one without a number has no name to look for. */
function documentEntries(site: Site): readonly PackedEntry[] {
  const written = (date: string, language: Language): string => (date === '' ? '' : writeDate(date, language))
  return site.facts.register.instruments
    .filter(({ id }) => site.changesByInstrument.has(id))
    .map(({ id, number, date }) => {
      const names = { vi: number, en: number }
      const note = { vi: written(date, 'vi'), en: written(date, 'en') }
      return entry('document', number, names, afterLanguage(address.event('vi', id)), note)
    })
}

function termEntries(site: Site): readonly PackedEntry[] {
  return site.facts.glossary.map(({ identifier, term }) =>
    entry('term', identifier, term, afterLanguage(address.term('vi', identifier))),
  )
}

/** The pages that the frame of every page leads to. */
function pageEntries(site: Site): readonly PackedEntry[] {
  return [...menuOf(site, 'vi'), ...moreOf(site, 'vi').flatMap(({ entries }) => entries)].map(([key, to]) =>
    entry('page', '', { vi: say('vi', key), en: say('en', key) }, afterLanguage(to)),
  )
}
