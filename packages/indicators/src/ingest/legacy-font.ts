import { LEGACY_LETTERS, type LegacyEncoding } from './legacy-letters.ts'

/** A text in a legacy encoding, and what it may be in Unicode: a preview, never put in by itself. */
export interface LegacyText {
  readonly encoding: LegacyEncoding
  readonly converted: string
}

const WORD = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]+/gu
/** Most texts, known at once to hold no foreign letter. */
const PLAIN = /^[ -~]*$/
const FOREIGN = /[^\u0020-\u007eàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu
const VOWELS =
  'iêu|oai|oao|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|yêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|ưa|ưi|ươ|ưu|uy|yê|[aăâeêioôơuưy]'
/** Onset, vowels and ending; `k` ends names of the Central Highlands. */
const SYLLABLE = new RegExp(`^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?(${VOWELS})(ch|nh|ng|[ckmnpt])?$`)
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const ENCODINGS = ['TCVN3', 'VNI'] as const

/** The legacy encoding that a font is made for, by its name: `.VnTime`, `VNI-Times`. */
export function legacyFont(font: string | null): LegacyEncoding | null {
  if (font === null) return null
  if (/^\.vn/i.test(font)) return 'TCVN3'
  return /^vni[- ]/i.test(font) ? 'VNI' : null
}

/**
 * Finds text in TCVN3 or VNI: by the font of its cell, else by its letters – letters that Vietnamese does not have, which read as
 * that encoding turn every word they stand in into a Vietnamese syllable. `null` for Unicode text.
 */
export function legacyText(text: string, font: string | null): LegacyText | null {
  const byFont = legacyFont(font)
  if (byFont !== null) {
    const converted = convert(text, byFont, font)
    return converted === text ? null : { encoding: byFont, converted }
  }
  if (PLAIN.test(text) || !FOREIGN.test(text)) return null
  // A dash or a line break is foreign too, but only letters tell of an encoding.
  if (!(text.match(WORD) ?? []).some((word) => FOREIGN.test(word))) return null
  const found = ENCODINGS.filter((encoding) => isLikely(text, encoding))
  const [encoding] = found
  return encoding === undefined || found.length > 1 ? null : { encoding, converted: convert(text, encoding, null) }
}

/** Writes a legacy text in Unicode; fonts of TCVN3 whose names end in H print capitals. */
export function convert(text: string, encoding: LegacyEncoding, font: string | null): string {
  const letters = LEGACY_LETTERS[encoding]
  let converted = ''
  for (let at = 0; at < text.length; ) {
    const pair = encoding === 'VNI' ? letters.get(text.slice(at, at + 2)) : undefined
    converted += pair ?? letters.get(text.charAt(at)) ?? text.charAt(at)
    at += pair === undefined ? 1 : 2
  }
  return encoding === 'TCVN3' && font !== null && /H$/.test(font) ? converted.toUpperCase() : converted
}

/** Does every word that the encoding changes become a syllable, on enough evidence? Signs such as `·` alone prove little. */
function isLikely(text: string, encoding: LegacyEncoding): boolean {
  let evidence = 0
  for (const [word] of text.matchAll(WORD)) {
    const converted = convert(word, encoding, null)
    if (FOREIGN.test(converted)) return false
    if (converted === word) continue
    if (!isSyllable(converted)) return false
    if (/[A-Za-z]/.test(word))
      evidence += /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/.test(word) && word.length > 1 ? 2 : 1
  }
  return evidence >= 2
}

/** Could a word be a Vietnamese syllable: onset, vowels, ending, at most one tone? */
function isSyllable(word: string): boolean {
  const marked = word.toLowerCase().normalize('NFD')
  if ((marked.match(TONES) ?? []).length > 1) return false
  return SYLLABLE.test(marked.replace(TONES, '').normalize('NFC'))
}
