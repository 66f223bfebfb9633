const FORM = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/
const MOST_DIGITS = 17
const DISPLAYED = 15

/** A decimal number: all its digits, and how many of them stand behind the point. */
export interface DecimalNumber {
  readonly digits: string
  readonly decimals: number
}

/**
 * The exact decimal of a number in a workbook or JSON file. Spreadsheet programs write doubles with 17 digits, so that 1.1 stands in
 * the file as 1.1000000000000001: digits that are a double written out mean its shortest decimal. Digits that no double is written
 * with, such as 999999999999999.99, were typed or made by other programs and are kept, as more digits are.
 */
export function decimalOf(text: string): DecimalNumber | null {
  const written = plain(text)
  if (written === null) return null
  const size = significant(written.digits)
  if (size <= DISPLAYED || size > MOST_DIGITS) return written
  const double = Number(text)
  const printed = plain(double.toPrecision(size))
  const isDouble = printed?.digits === written.digits && printed.decimals === written.decimals
  return isDouble ? (plain(String(double)) ?? written) : written
}

/**
 * The same number without what binary arithmetic left behind: 0.30000000000000004 with one declared decimal is 0.3. Only digits
 * beyond the fifteenth are ever dropped, and only when the declared decimals are met by it.
 */
export function withoutResidue(number: DecimalNumber, declared: number): DecimalNumber {
  if (number.decimals <= declared || significant(number.digits) <= DISPLAYED) return number
  const rounded = plain(Number(pointed(number)).toPrecision(DISPLAYED))
  return rounded !== null && rounded.decimals <= declared ? rounded : number
}

/** A decimal number with its point: digits `15` with one decimal are `1.5`. */
export function pointed({ digits, decimals }: DecimalNumber): string {
  if (decimals === 0) return digits
  const sign = digits.startsWith('-') ? '-' : ''
  const bare = digits.slice(sign.length).padStart(decimals + 1, '0')
  return `${sign}${bare.slice(0, -decimals)}.${bare.slice(-decimals)}`
}

function significant(digits: string): number {
  return digits.replace(/^-?0*/, '').length
}

function zerosBehind(digits: string): number {
  let at = digits.length
  while (at > 0 && digits[at - 1] === '0') at -= 1
  return digits.length - at
}

/** Writes out an exponent and drops zeros that say nothing. */
function plain(text: string): DecimalNumber | null {
  const match = FORM.exec(text.trim())
  if (!match || (match[2] === '' && !match[3])) return null
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const shift = Number(exponent)
  const digits = `${whole}${fraction}${'0'.repeat(Math.max(0, shift - fraction.length))}`
  const decimals = Math.max(0, fraction.length - shift)
  const spare = Math.min(decimals, zerosBehind(digits))
  const kept = (spare === 0 ? digits : digits.slice(0, -spare)).replace(/^0+(?=\d)/, '') || '0'
  return { digits: sign === '-' && !/^0+$/.test(kept) ? `-${kept}` : kept, decimals: decimals - spare }
}
