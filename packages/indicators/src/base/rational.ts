/** An exact fraction in lowest terms; `d` is positive. Shares of territory are fractions, never floats. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

export const ZERO: Rational = { n: 0n, d: 1n }
export const ONE: Rational = { n: 1n, d: 1n }

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** The fraction n/d in lowest terms; `d` must not be zero. */
export function rational(n: bigint, d: bigint = 1n): Rational {
  if (d === 0n) throw new Error('a fraction needs a denominator other than zero')
  if (n === 0n) return ZERO
  if (n === d) return ONE
  if (d === 1n) return { n, d }
  const sign = d < 0n ? -1n : 1n
  const g = gcd(n, d) * sign
  return { n: n / g, d: d / g }
}

export function add(a: Rational, b: Rational): Rational {
  if (a.n === 0n) return b
  if (b.n === 0n) return a
  return rational(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function subtract(a: Rational, b: Rational): Rational {
  return b.n === 0n ? a : rational(a.n * b.d - b.n * a.d, a.d * b.d)
}

export function multiply(a: Rational, b: Rational): Rational {
  if (isOne(a)) return b
  if (isOne(b)) return a
  return rational(a.n * b.n, a.d * b.d)
}

export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n)
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function isZero(a: Rational): boolean {
  return a.n === 0n
}

export function isOne(a: Rational): boolean {
  return a.n === 1n && a.d === 1n
}

export function equal(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d
}

const DECIMAL = /^([+-]?)(\d{1,40})(?:\.(\d{1,40}))?$/

/** Reads `0.25`, `1`, `-3.5` exactly, or `1/3`; anything else is `null`. */
export function parseRational(text: string): Rational | null {
  const slash = text.indexOf('/')
  if (slash > 0) {
    const n = parseRational(text.slice(0, slash))
    const d = parseRational(text.slice(slash + 1))
    return n && d && d.n !== 0n ? divide(n, d) : null
  }
  const match = DECIMAL.exec(text)
  if (!match) return null
  const fraction = match[3] ?? ''
  const n = BigInt(`${match[2]}${fraction}`)
  return rational(match[1] === '-' ? -n : n, 10n ** BigInt(fraction.length))
}

/** `0.25` where the decimal expansion ends, else `1/3`. */
export function printRational(a: Rational): string {
  let { d } = a
  let twos = 0
  let fives = 0
  while (d % 2n === 0n) {
    d /= 2n
    twos += 1
  }
  while (d % 5n === 0n) {
    d /= 5n
    fives += 1
  }
  if (d !== 1n) return `${a.n}/${a.d}`
  const places = Math.max(twos, fives)
  return printScaled((a.n * 10n ** BigInt(places)) / a.d, places)
}

/** The decimal string of `scaled / 10^decimals`. */
export function printScaled(scaled: bigint, decimals: number): string {
  if (decimals === 0) return scaled.toString()
  const negative = scaled < 0n
  const digits = (negative ? -scaled : scaled).toString().padStart(decimals + 1, '0')
  return `${negative ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

export type Rounding = 'half-away-from-zero' | 'floor' | 'ceiling'

/** `a` as an integer number of 10^-decimals; divisions of published figures round half away from zero. */
export function toScaled(a: Rational, decimals: number, rounding: Rounding = 'half-away-from-zero'): bigint {
  const n = a.n * 10n ** BigInt(decimals)
  const quotient = n / a.d
  const rest = n - quotient * a.d
  if (rest === 0n) return quotient
  if (rounding === 'floor') return rest < 0n ? quotient - 1n : quotient
  if (rounding === 'ceiling') return rest > 0n ? quotient + 1n : quotient
  const twice = (rest < 0n ? -rest : rest) * 2n
  if (twice < a.d) return quotient
  return rest < 0n ? quotient - 1n : quotient + 1n
}
