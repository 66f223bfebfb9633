const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const MARKS = /[\u0300-\u036f]/g
const SYLLABLE = /[^\s]+/g

/**
 * A text as its letters and tones are compared: small letters, the tone after its syllable so that `hoà` and `hòa` are one,
 * numbers without leading zeros, whatever is neither letter nor number a blank.
 */
export function tonedLetters(text: string): string {
  const low = words(text.normalize('NFD'))
  return low
    .replace(SYLLABLE, (syllable) => syllable.replace(TONES, '') + (syllable.match(TONES) ?? []).join(''))
    .normalize('NFC')
}

/** The same letters without tones: `Đường` is `đương`; â, ê, ô, ơ, ư, ă, đ stay themselves. */
export function plainLetters(text: string): string {
  return words(text.normalize('NFD').replace(TONES, '')).normalize('NFC')
}

/** Letters without any mark, đ as d and y as i: `Mỹ Đường` is `mi duong`. Lines stay lines, so that a list is folded at once. */
export function foldedLetters(text: string): string {
  return words(text.normalize('NFD').replace(MARKS, '')).replace(/đ/g, 'd').replace(/y/g, 'i')
}

function words(decomposed: string): string {
  return decomposed
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}\n]+/gu, ' ')
    .replace(/^ | $/gm, '')
    .replace(/(^| )0+(?=\d)/gm, '$1')
}

/** A code or number as it is compared: `202/2025/QH15` is `202/2025/qh15`, `01/2005/NĐ-CP` is `01/2005/nd-cp`. */
export function codeLetters(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/đ/g, 'd').replace(/\s+/g, '')
}
