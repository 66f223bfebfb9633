/** How numbers are written: `machine` is `1234.5` without thousands separators. */
export type NumberLocale = 'machine' | 'vi' | 'en'

/** A number as written: digits without point or separators, and how many of them are decimals. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly digits: string; readonly decimals: number }
  | { readonly kind: 'ambiguous'; readonly readings: readonly string[] }
  | { readonly kind: 'invalid' }

const MINUS = /^[−–]/
const MACHINE = /^([+-]?)(\d{1,40})(?:\.(\d{1,15}))?$/
const GROUPED = /^([+-]?)(\d{1,3}(?:([., {2}])\d{3})(?:\3\d{3}){0,12})(?:([.,])(\d{1,15}))?$/
const LOOSE = /^([+-]?)(\d{1,40})(?:([.,])(\d{1,15}))?$/

const MARKS: Readonly<Record<Exclude<NumberLocale, 'machine'>, { readonly group: string; readonly decimal: string }>> =
  {
    vi: { group: '.', decimal: ',' },
    en: { group: ',', decimal: '.' },
  }

/** Reads a number in a declared locale; what could be two numbers is said to be, never guessed. */
export function readNumber(text: string, locale: NumberLocale): ReadNumber {
  const plain = text.trim().replace(MINUS, '-')
  return locale === 'machine' ? readMachine(plain) : readLocal(plain, locale)
}

function readMachine(text: string): ReadNumber {
  const match = MACHINE.exec(text)
  if (match) return made(match[1], match[2], match[3])
  const readings = (['vi', 'en'] as const).flatMap((locale) => {
    const read = readLocal(text, locale)
    return read.kind === 'number' ? [point(read)] : []
  })
  return readings.length > 0 ? { kind: 'ambiguous', readings: [...new Set(readings)] } : { kind: 'invalid' }
}

function readLocal(text: string, locale: 'vi' | 'en'): ReadNumber {
  const { group, decimal } = MARKS[locale]
  const grouped = GROUPED.exec(text)
  if (grouped && grouped[3] !== decimal && (grouped[4] === undefined || grouped[4] === decimal)) {
    if (grouped[3] === group || grouped[3] === ' ' || grouped[3] === ' ') {
      return made(grouped[1], grouped[2]?.replace(/\D/g, ''), grouped[5])
    }
  }
  const loose = LOOSE.exec(text)
  if (loose && (loose[3] === undefined || loose[3] === decimal)) return made(loose[1], loose[2], loose[4])
  return { kind: 'invalid' }
}

function made(sign = '', whole = '', fraction = ''): ReadNumber {
  return { kind: 'number', digits: `${sign === '-' ? '-' : ''}${whole}${fraction}`, decimals: fraction.length }
}

function point({ digits, decimals }: { readonly digits: string; readonly decimals: number }): string {
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** `1.234` alone may be 1234 or 1 and 234 thousandths: the two readings, or `null` when the text cannot be a grouped whole number. */
export function twoReadings(text: string): readonly string[] | null {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? [text.replace('.', ''), text] : null
}
