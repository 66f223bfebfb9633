import { codeLetters, foldedLetters, plainLetters, tonedLetters } from './letters.ts'
import type { PackedNow, PackedType } from './packed.ts'

/** One way to understand what was typed: the words of a name, perhaps of some types, of units that ended or not, under one above. */
export interface Reading {
  /** The name as letters with tones, without tones, without marks. */
  readonly toned: string
  readonly plain: string
  readonly folded: string
  /** The whole text as a code; empty where words were taken from it. */
  readonly code: string
  readonly types: ReadonlySet<number> | null
  readonly life: 'former' | 'current' | null
  /** Folded words that must stand in the names of the units above; empty for any. */
  readonly above: string
}

/** What the words of types and of lives are, for reading what is typed. */
export class Lexicon {
  readonly #types: readonly { readonly words: string; readonly type: number; readonly isShort: boolean }[]
  readonly #lives: readonly { readonly word: string; readonly life: 'former' | 'current' }[]

  constructor({ types, life }: Pick<PackedNow, 'types' | 'life'>) {
    const typed = types.flatMap(({ before, names, short }: PackedType, type) => [
      ...[before, names.vi, names.en].map((text) => ({ words: foldedLetters(text), type, isShort: false })),
      ...short.map((text) => ({ words: foldedLetters(text), type, isShort: true })),
    ])
    this.#types = typed.filter(({ words }) => words !== '').sort((a, b) => b.words.length - a.words.length)
    this.#lives = Object.values(life).flatMap(({ former, current }) => [
      { word: foldedLetters(former), life: 'former' as const },
      { word: foldedLetters(current), life: 'current' as const },
    ])
  }

  /** All ways to understand a text: as it stands, and with words for types and lives taken from its ends. */
  read(text: string): readonly Reading[] {
    const comma = text.indexOf(',')
    const [head, tail] = comma < 0 ? [text, ''] : [text.slice(0, comma), text.slice(comma + 1)]
    const above = foldedLetters(tail)
    const words = tonedWords(head)
    const asItStands = reading(words, { code: tail === '' ? codeLetters(text) : '', above })
    const found = [asItStands, ...this.#narrowed(words, above)]
    return found.filter(({ folded, types }) => folded !== '' || types !== null)
  }

  #narrowed(words: readonly string[], above: string): readonly Reading[] {
    const lives = this.#withoutLife(words)
    return lives.flatMap(({ rest, life }) => {
      const typed = this.#withoutType(rest).map(({ rest, types }) => reading(rest, { types, life, above }))
      return life !== null && rest.length > 0 ? [reading(rest, { life, above }), ...typed] : typed
    })
  }

  /** The words as they are, and without a word at the end that tells the living from the ended: "An Giang (cũ)". */
  #withoutLife(words: readonly string[]): readonly { rest: readonly string[]; life: Reading['life'] }[] {
    const last = foldedLetters(words.at(-1) ?? '')
    const found = this.#lives.find(({ word }) => word === last)
    const asIs = { rest: words, life: null }
    return found ? [asIs, { rest: words.slice(0, -1), life: found.life }] : [asIs]
  }

  /** The words without a type before them, or after them as English has it; "P1" and "P. 1" are read alike. */
  #withoutType(words: readonly string[]): readonly { rest: readonly string[]; types: ReadonlySet<number> }[] {
    const apart = words.flatMap((word, at) => (at === 0 ? word.split(/(?<=^\p{L}{1,2})(?=\d)/u) : [word]))
    const folded = apart.map(foldedLetters).join(' ')
    const before = this.#types.find(({ words }) => `${folded} `.startsWith(`${words} `))
    const after = this.#types.find(({ words, isShort }) => !isShort && folded.endsWith(` ${words}`))
    const of = (words: string): ReadonlySet<number> =>
      new Set(this.#types.filter((each) => each.words === words).map(({ type }) => type))
    const count = (words: string): number => words.split(' ').length
    return [
      ...(before && (!before.isShort || folded !== before.words)
        ? [{ rest: apart.slice(count(before.words)), types: of(before.words) }]
        : []),
      ...(after ? [{ rest: apart.slice(0, -count(after.words)), types: of(after.words) }] : []),
    ]
  }
}

/** Words with their letters as typed; signs between them fall away. */
function tonedWords(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/['’ʼ`]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}

function reading(words: readonly string[], more: Partial<Reading>): Reading {
  const text = words.join(' ')
  const letters = { toned: tonedLetters(text), plain: plainLetters(text), folded: foldedLetters(text) }
  return { code: '', types: null, life: null, above: '', ...letters, ...more }
}
