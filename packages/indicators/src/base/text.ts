const MARKS = /\p{M}/gu
const STROKED: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ħ: 'h' }

/** Other than the Latin letters that are composed as they stand, whatever stands beside them. */
const OTHER = /[\u0300-\u1dff\u1f00-\uffff]/
const LETTERS = 0x1f00
/** Longer texts are no names. */
const LONGEST = 200
const BLANK = 0x20
/** What each such letter folds to, 0 while nobody asked. */
const folded = new Uint16Array(LETTERS)

/** Letters without case, marks or strokes, single blanks: `Đắk Hà` and `dak ha` fold to the same text. Folding only ever proposes. */
export function fold(text: string): string {
  if (text.length > LONGEST || OTHER.test(text)) return foldAny(text)
  const letters: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const letter = folded[code] || foldLetter(code)
    if (letter !== BLANK || (letters.length > 0 && letters[letters.length - 1] !== BLANK)) letters.push(letter)
  }
  if (letters[letters.length - 1] === BLANK) letters.pop()
  return String.fromCharCode.apply(null, letters)
}

function foldLetter(code: number): number {
  // Between other letters a blank is not cut off.
  const letter = foldAny(`x${String.fromCharCode(code)}x`).charCodeAt(1)
  folded[code] = letter
  return letter
}

function foldAny(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[đøłħ]/g, (letter) => STROKED[letter] ?? letter)
    .replace(/[’'`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/** A name in NFC with single blanks and numbers without leading zeros: `Phường 09` is `Phường 9`. */
export function plainName(text: string): string {
  const composed = OTHER.test(text) ? text.normalize('NFC') : text
  return UNEVEN.test(composed) ? evened(composed) : composed
}

/** Blanks at an end, in a row or of another kind, and numbers with leading zeros. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]|(?:^| )0\d/

function evened(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(^| )0+(?=\d)/g, '$1')
    .trim()
}

/** A heading as headings are compared: NFC, single blanks, small letters. */
export function plainHeader(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
