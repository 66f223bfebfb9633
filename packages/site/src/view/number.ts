import type { Language } from './site-data.ts'

const MINUS = '\u2212'
const marks: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
}

/** A decimal string as people write it: `('-1234567.8', 'vi')` is −1.234.567,8; zeros fill up to the declared decimals. */
export function writeNumber(value: string, language: Language, decimals = 0): string {
  const { group, decimal } = marks[language]
  const negative = value.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  const filled = fraction.padEnd(decimals, '0')
  return `${negative ? MINUS : ''}${grouped}${filled === '' ? '' : decimal + filled}`
}

/** A count: `(12345, 'vi')` is 12.345. */
export function writeCount(count: number, language: Language): string {
  return writeNumber(String(count), language)
}
