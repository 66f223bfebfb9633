import { fold, plainName } from '../base/text.ts'

/** How like two names are: the same, spelled otherwise (tone placement, case, zeros), the same but for marks, or different. */
export type Likeness = 'same' | 'spelling' | 'marks' | 'other'

/** Compares two names without their type words. */
export function likeness(a: string, b: string): Likeness {
  if (a === b) return 'same'
  const [one, other] = [plainName(a), plainName(b)]
  if (one === other) return a.normalize('NFC') === b.normalize('NFC') ? 'same' : 'spelling'
  if (spelled(one) === spelled(other)) return 'spelling'
  return fold(one) === fold(other) ? 'marks' : 'other'
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const SYLLABLE = /[^\s-]+/g

/** A name with each tone after its syllable, so that `hoà` and `hòa` are one text. */
function spelled(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(SYLLABLE, (syllable) => syllable.replace(TONES, '') + (syllable.match(TONES) ?? []).join(''))
    .normalize('NFC')
}

/** A name without the type word before it: `Phường Lộc Ninh` is `Lộc Ninh`. */
export function bareName(name: string, typeWords: readonly string[]): string {
  const plain = plainName(name)
  const word = typeWordOf(plain, typeWords)
  return word === null ? plain : plain.slice(plainName(word).length + 1)
}

/** The first of the words that a name begins with. */
export function typeWordOf(name: string, typeWords: readonly string[]): string | null {
  const low = plainName(name).toLowerCase()
  return typeWords.find((word) => low.startsWith(`${plainName(word).toLowerCase()} `)) ?? null
}
