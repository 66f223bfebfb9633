import { fold } from '../base/text.ts'
import type { ArchiveEntry } from './archive.ts'

/** Words of a narrative that are shown before the place that was found, and from there on. */
const BEFORE = 6
const SHOWN = 12

/** What a register or catalogue calls the unit and indicator of an entry, so that it is found by those names too. */
export type NamesOf = (entry: ArchiveEntry) => readonly string[]

/** A search of archives: every word must stand somewhere in an entry, in whatever case and with or without accents. */
export class ArchiveSearch {
  readonly #words: readonly string[]
  readonly #namesOf: NamesOf

  constructor(text: string, namesOf: NamesOf = () => []) {
    this.#words = fold(text).split(' ').filter(Boolean)
    this.#namesOf = namesOf
  }

  finds(entry: ArchiveEntry): boolean {
    const text = fold([...ownTexts(entry), ...this.#namesOf(entry)].join('\n'))
    return this.#words.every((word) => text.includes(word))
  }

  /** The part of a narrative in which most of the words stand together; `''` when none stands in it. */
  passage({ text = '' }: { readonly text?: string }): string {
    const words = text.split(/\s+/).filter(Boolean)
    const found = words.map((word) => this.#words.filter((wanted) => fold(word).includes(wanted)))
    let best = { at: -1, count: 0 }
    for (const [at, here] of found.entries()) {
      if (here.length === 0) continue
      const count = new Set(found.slice(at, at + SHOWN).flat()).size
      if (count > best.count) best = { at, count }
    }
    if (best.at < 0) return ''
    const [from, to] = [Math.max(0, best.at - BEFORE), Math.min(words.length, best.at + SHOWN)]
    return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`
  }
}

function ownTexts(entry: ArchiveEntry): readonly string[] {
  const { title, unit, unitCode, period, periodWritten, place } = entry
  const common = [title, unit ?? '', unitCode, period ?? '', periodWritten, place.file ?? '']
  if (entry.kind !== 'figure') return [...common, entry.text ?? '']
  return [...common, entry.unitName, entry.code, entry.indicator ?? '']
}
