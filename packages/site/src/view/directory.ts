import { address, link, slug } from './address.ts'
import type { Anchor } from './frame.ts'
import { type UnitLabel, unitLabel } from './label.ts'
import { lastVersion, type Site } from './site.ts'
import type { Language, UnitFacts } from './site-data.ts'
import { capital, say, sayCode } from './words.ts'

const ROWS_IN_PAGE = 500

/** One page of the A–Z list. */
export interface LetterPage {
  readonly segment: string
  readonly letter: string
  readonly part: number
  readonly parts: number
  readonly units: readonly UnitFacts[]
}

const known = new WeakMap<Site, readonly LetterPage[]>()

/** All units by the first letter of their name without its type, in Vietnamese order. */
export function letterPages(site: Site): readonly LetterPage[] {
  const made = known.get(site) ?? makeLetterPages(site)
  known.set(site, made)
  return made
}

function makeLetterPages(site: Site): readonly LetterPage[] {
  const order = new Intl.Collator('vi')
  const byLetter = new Map<string, UnitFacts[]>()
  for (const unit of site.facts.register.units) {
    const letter = letterOf(site.bareName(lastVersion(unit)))
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), unit])
  }
  return [...byLetter]
    .sort(([a], [b]) => order.compare(a, b))
    .flatMap(([letter, units]) => {
      const sorted = units.sort((a, b) => site.collate(lastVersion(a), lastVersion(b)))
      const parts = Math.ceil(sorted.length / ROWS_IN_PAGE)
      const base = segmentOf(letter)
      return Array.from({ length: parts }, (_, at) => ({
        segment: at === 0 ? base : `${base}-${at + 1}`,
        letter,
        part: at + 1,
        parts,
        units: sorted.slice(at * ROWS_IN_PAGE, (at + 1) * ROWS_IN_PAGE),
      }))
    })
}

/** The first letter without its tone, with its own mark: Ấ stands under Â. */
function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFD').toLocaleUpperCase('vi')
  const [, marks = ''] = /^.([\u0300-\u036f]*)/u.exec(name.normalize('NFD')) ?? []
  const own = [...marks].filter((mark) => mark === '\u0302' || mark === '\u0306' || mark === '\u031b').join('')
  const letter = (first + own).normalize('NFC')
  return /^\p{L}/u.test(letter) ? letter : '0–9'
}

/** A segment for each letter that no other letter has: Đ is `dd`, Ă `aw`, Â `aa`, as on a keyboard. */
function segmentOf(letter: string): string {
  const typed: Readonly<Record<string, string>> = {
    Đ: 'dd',
    Ă: 'aw',
    Â: 'aa',
    Ê: 'ee',
    Ô: 'oo',
    Ơ: 'ow',
    Ư: 'uw',
    '0–9': 'so',
  }
  return typed[letter] ?? slug(letter)
}

/** Links to all pages of the A–Z list. */
export function letterLinks(
  site: Site,
  language: Language,
  page: string,
): readonly (Anchor & { readonly isHere: boolean })[] {
  return letterPages(site).map(({ segment, letter, part, parts }) => {
    const to = address.letter(language, segment)
    return {
      text: parts === 1 ? letter : part === 1 ? letter : `${letter} ${part}`,
      href: link(page, to),
      isHere: to === page,
    }
  })
}

/** A list of the units of one level. */
export interface LevelList {
  /** Where the list stands on its page. */
  readonly id: 'current' | 'ended'
  readonly caption: string
  readonly rows: readonly UnitLabel[]
}

/** The units of the level under the outermost one: those in operation, then those that ended. */
export function topLists(site: Site, language: Language, page: string): readonly LevelList[] {
  const units = site.facts.register.units
    .filter(({ level }) => level === site.topLevel)
    .sort((a, b) => site.collate(lastVersion(a), lastVersion(b)))
  const level = capital(sayCode(language, 'level', site.topLevel))
  const list = (id: LevelList['id'], rows: readonly UnitFacts[]): LevelList => ({
    id,
    caption: `${say(language, id === 'current' ? 'units.currentCaption' : 'units.endedCaption', { level })} (${rows.length})`,
    rows: rows.map((unit) => unitLabel(site, unit, language, page)),
  })
  return [
    list(
      'current',
      units.filter(({ to }) => to === null),
    ),
    list(
      'ended',
      units.filter(({ to }) => to !== null),
    ),
  ]
}
