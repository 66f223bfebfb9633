import type { Language } from './language.ts'
import { phrase } from './phrase.ts'

const MINUS = '\u2212'
const NO_BREAK = '\u00a0'
const DECIMAL = /^-?\d+(?:\.\d+)?$/
const MARKS = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const

/** A decimal string as people write it: `('-1234567.8', 'vi')` is −1.234.567,8; zeros fill up to the given decimals. */
export function writeNumber(value: string, language: Language, decimals = 0): string {
  if (!DECIMAL.test(value)) return value
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.')
  const grouped = threes(whole).join(MARKS[language].group)
  return joined(value, grouped, fraction.padEnd(decimals, '0'), language)
}

/** Digits in threes from their end. */
function threes(digits: string): readonly string[] {
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups
}

/** A decimal string without thousands separators: where it is in doubt which mark is which. */
export function writeUngrouped(value: string, language: Language): string {
  if (!DECIMAL.test(value)) return value
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.')
  return joined(value, whole, fraction, language)
}

/** A count: `(12345, 'vi')` is 12.345. */
export function writeCount(count: number, language: Language): string {
  return writeNumber(String(count), language)
}

/** A size in bytes as people read it: `(61_234_567, 'vi')` is 61,2 MB. */
export function writeBytes(bytes: number, language: Language): string {
  const isLarge = bytes >= 1_000_000
  const size = isLarge ? (Math.round(bytes / 100_000) / 10).toString() : Math.ceil(bytes / 1000).toString()
  return `${writeNumber(size, language)}${NO_BREAK}${phrase(isLarge ? 'amount.MB' : 'amount.kB', language)}`
}

/** So many days or seconds: `(1, 'day', 'en')` is 1 day. */
export function writeTime(count: number, measure: 'day' | 'second', language: Language): string {
  const key = count === 1 ? measure : (`${measure}s` as const)
  return `${writeCount(count, language)}${NO_BREAK}${phrase(`amount.${key}`, language)}`
}

function joined(value: string, whole: string, fraction: string, language: Language): string {
  const sign = value.startsWith('-') ? MINUS : ''
  return `${sign}${whole}${fraction === '' ? '' : MARKS[language].decimal + fraction}`
}
