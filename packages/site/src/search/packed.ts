import type { Language, Texts } from '../view/site-data.ts'

/** What can be found; units come first where two kinds answer equally well. */
export const kinds = ['unit', 'indicator', 'form', 'document', 'term', 'page'] as const

/** One of the kinds of things that can be found. */
export type Kind = (typeof kinds)[number]

/** A type of unit: the word before its names, its name in both languages, and how it is shortened. */
export interface PackedType {
  /** "Thành phố", before the name of every unit of the type; empty where names stand alone. */
  readonly before: string
  readonly names: Texts
  readonly short: readonly string[]
}

/**
 * Units in columns, in official order. Lists are lines or numbers with commas; a number that equals the one before it is left out.
 */
export interface PackedUnits {
  /** Names without type, one a line. */
  readonly names: string
  readonly types: string
  /** How many signs of the code before go on, then the others: after `00004`, `00007` is `47`. */
  readonly codes: string
  /** The number after the code in the id. */
  readonly generations: string
  /** Rows of `aboves`. */
  readonly above: string
  /** Rows of `spans`. */
  readonly lives: string
  /** 1 where another unit had the code or name, so that (cũ) or (mới) is said. */
  readonly marks: string
  /** Names that a unit had before: steps from unit to unit, types and names. */
  readonly formerSteps: string
  readonly formerTypes: string
  readonly formerNames: string
  /** Names of units above, each with the row of the one above it or -1. */
  readonly aboves: { readonly names: string; readonly next: string }
  /** What is written of a life from one day to another, one a line. */
  readonly spans: Texts
}

/** Something other than a unit that can be found: its kind, its code or number, names, address after the language, and a note. */
export type PackedEntry = readonly [
  kind: number,
  code: string,
  vi: string,
  en: string,
  path: string,
  noteVi?: string,
  noteEn?: string,
]

/** What is loaded first: units of today and everything else. */
export interface PackedNow {
  readonly types: readonly PackedType[]
  /** The words for units that ended and for those of today, in each language. */
  readonly life: Readonly<Record<Language, { readonly former: string; readonly current: string }>>
  readonly units: PackedUnits
  readonly others: readonly PackedEntry[]
}

/** Numbers as they are packed: what equals the one before is left out. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map((number, at) => (at > 0 && number === numbers[at - 1] ? '' : number.toString(36))).join(',')
}

/** The numbers again. */
export function unpackNumbers(packed: string): readonly number[] {
  if (packed === '') return []
  let last = 0
  return packed.split(',').map((text) => {
    if (text !== '') last = Number.parseInt(text, 36)
    return last
  })
}

/** Codes in their order, each by what it shares with the one before. */
export function packCodes(codes: readonly string[]): string {
  return codes
    .map((code, at) => {
      const before = codes[at - 1] ?? ''
      let same = 0
      while (same < Math.min(code.length, before.length, 9) && code[same] === before[same]) same += 1
      return `${same}${code.slice(same)}`
    })
    .join(',')
}

/** The codes again. */
export function unpackCodes(packed: string): readonly string[] {
  if (packed === '') return []
  let last = ''
  return packed.split(',').map((text) => {
    last = last.slice(0, Number(text[0])) + text.slice(1)
    return last
  })
}
