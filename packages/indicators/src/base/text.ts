const MARKS = /\p{M}/gu
const STROKED: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ħ: 'h' }

/** Letters without case, marks or strokes, single blanks: `Đắk Hà` and `dak ha` fold to the same text. Folding only ever proposes. */
export function fold(text: string): string {
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
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(^| )0+(?=\d)/g, '$1')
    .trim()
}

/** A heading as headings are compared: NFC, single blanks, small letters. */
export function plainHeader(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
