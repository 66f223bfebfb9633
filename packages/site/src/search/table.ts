import type { Language } from '../view/site-data.ts'
import { foldedLetters } from './letters.ts'
import {
  type Kind,
  kinds,
  type PackedEntry,
  type PackedType,
  type PackedUnits,
  unpackCodes,
  unpackNumbers,
} from './packed.ts'

/** One thing that can be found, as a list shows it. */
export interface Row {
  readonly kind: Kind
  /** The id of a unit; of other things their address after the language. */
  readonly id: string
  readonly code: string
  readonly name: string
  /** The type of a unit in the language; empty for everything else. */
  readonly type: string
  /** Units above, nearest first, or what else tells the thing from its namesakes. */
  readonly note: string
  readonly life: string
  readonly isEnded: boolean
  /** Whether another unit had its code or name. */
  readonly hasNamesake: boolean
}

/** Titles are folded so many at a time, so that no step takes long. */
export const BLOCK = 800

/** Things that can be found, with every name that leads to each. */
export interface Table {
  readonly length: number
  readonly isEnded: boolean
  /** Whether a name answers to its words here and there: long titles do, names of units do not. */
  readonly mayScatter: boolean
  /** Every name: those of today in the order of the rows, then former ones. */
  readonly titles: readonly string[]
  /** The row of a title. */
  rowOf(title: number): number
  /** The type of a title, -1 for none. */
  typeOf(title: number): number
  isFormer(title: number): boolean
  /** A title without marks; folded a block at a time when first asked for. */
  folded(title: number): string
  kindOf(row: number): Kind
  codeOf(row: number): string
  idOf(row: number): string
  /** Units above the row, or its note. */
  noteOf(row: number, language: Language): string
  /** The title as it is read, with its type. */
  write(title: number): string
  row(row: number, language: Language): Row
}

/** Folds the lines of a list when they are asked for. */
class Folded {
  readonly #titles: readonly string[]
  readonly #blocks: (readonly string[] | undefined)[] = []

  constructor(titles: readonly string[]) {
    this.#titles = titles
  }

  at(title: number): string {
    const block = Math.floor(title / BLOCK)
    const lines = this.#blocks[block] ?? this.#fold(block)
    return lines[title % BLOCK] ?? ''
  }

  #fold(block: number): readonly string[] {
    const lines = foldedLetters(this.#titles.slice(block * BLOCK, (block + 1) * BLOCK).join('\n')).split('\n')
    this.#blocks[block] = lines
    return lines
  }
}

/** Numbers that are unpacked when one of them is first asked for. */
class Numbers {
  readonly #packed: string
  #numbers: readonly number[] | null = null

  constructor(packed: string) {
    this.#packed = packed
  }

  at(place: number): number | undefined {
    this.#numbers ??= unpackNumbers(this.#packed)
    return this.#numbers[place]
  }
}

/** Units as they came in columns. */
export class UnitTable implements Table {
  readonly length: number
  readonly isEnded: boolean
  readonly mayScatter = false
  readonly titles: readonly string[]
  readonly #packed: PackedUnits
  readonly #types: readonly PackedType[]
  readonly #codes: readonly string[]
  readonly #generations: Numbers
  readonly #titleTypes: readonly number[]
  readonly #formerRows: readonly number[]
  readonly #above: Numbers
  readonly #lives: Numbers
  readonly #folded: Folded
  readonly #aboves: readonly string[]
  readonly #next: Numbers
  readonly #spans: Partial<Record<Language, readonly string[]>> = {}

  constructor(packed: PackedUnits, types: readonly PackedType[], isEnded: boolean) {
    const lines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'))
    const names = lines(packed.names)
    this.length = names.length
    this.isEnded = isEnded
    this.titles = [...names, ...lines(packed.formerNames)]
    this.#packed = packed
    this.#types = types
    this.#codes = unpackCodes(packed.codes)
    this.#generations = new Numbers(packed.generations)
    this.#titleTypes = [...unpackNumbers(packed.types), ...unpackNumbers(packed.formerTypes)]
    let row = 0
    this.#formerRows = unpackNumbers(packed.formerSteps).map((step) => {
      row += step
      return row
    })
    this.#above = new Numbers(packed.above)
    this.#lives = new Numbers(packed.lives)
    this.#aboves = lines(packed.aboves.names)
    this.#next = new Numbers(packed.aboves.next)
    this.#folded = new Folded(this.titles)
  }

  rowOf(title: number): number {
    return title < this.length ? title : (this.#formerRows[title - this.length] ?? 0)
  }

  typeOf(title: number): number {
    return this.#titleTypes[title] ?? -1
  }

  isFormer(title: number): boolean {
    return title >= this.length
  }

  folded(title: number): string {
    return this.#folded.at(title)
  }

  kindOf(): Kind {
    return 'unit'
  }

  codeOf(row: number): string {
    return this.#codes[row] ?? ''
  }

  idOf(row: number): string {
    return `${this.codeOf(row)}-${this.#generations.at(row) ?? 1}`
  }

  noteOf(row: number): string {
    const names: string[] = []
    for (let above = this.#above.at(row) ?? -1; above >= 0; above = this.#next.at(above) ?? -1)
      names.push(this.#aboves[above] ?? '')
    return names.join(', ')
  }

  write(title: number): string {
    const before = this.#types[this.typeOf(title)]?.before ?? ''
    return [before, this.titles[title] ?? ''].filter((part) => part !== '').join(' ')
  }

  row(row: number, language: Language): Row {
    return {
      kind: 'unit',
      id: this.idOf(row),
      code: this.codeOf(row),
      name: this.write(row),
      type: this.#types[this.typeOf(row)]?.names[language] ?? '',
      note: this.noteOf(row),
      life: this.#life(row, language),
      isEnded: this.isEnded,
      hasNamesake: this.#packed.marks[row] === '1',
    }
  }

  #life(row: number, language: Language): string {
    this.#spans[language] ??= this.#packed.spans[language].split('\n')
    return this.#spans[language][this.#lives.at(row) ?? 0] ?? ''
  }
}

/** Everything that is no unit; each has its names in both languages. */
export class EntryTable implements Table {
  readonly length: number
  readonly isEnded = false
  readonly mayScatter = true
  readonly titles: readonly string[]
  readonly #entries: readonly PackedEntry[]
  readonly #folded: Folded

  constructor(entries: readonly PackedEntry[]) {
    this.#entries = entries
    this.length = entries.length
    this.titles = entries.flatMap(([, , vi, en]) => [vi, en])
    this.#folded = new Folded(this.titles)
  }

  rowOf(title: number): number {
    return Math.floor(title / 2)
  }

  typeOf(): number {
    return -1
  }

  isFormer(): boolean {
    return false
  }

  folded(title: number): string {
    return this.#folded.at(title)
  }

  kindOf(row: number): Kind {
    return kinds[this.#entries[row]?.[0] ?? 0] ?? 'page'
  }

  codeOf(row: number): string {
    return this.#entries[row]?.[1] ?? ''
  }

  idOf(row: number): string {
    return this.#entries[row]?.[4] ?? ''
  }

  noteOf(row: number, language: Language): string {
    const [, , , , , vi = '', en = vi] = this.#entries[row] ?? [0, '', '', '', '']
    return language === 'vi' ? vi : en
  }

  write(title: number): string {
    return this.titles[title] ?? ''
  }

  row(row: number, language: Language): Row {
    const [, code, vi, en, id] = this.#entries[row] ?? [0, '', '', '', '']
    const name = language === 'vi' ? vi : en
    const about = { type: '', note: this.noteOf(row, language), life: '', isEnded: false, hasNamesake: false }
    return { kind: this.kindOf(row), id, code, name, ...about }
  }
}
