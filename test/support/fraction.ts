/** An exact fraction; the tests count with their own, not with the library's. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

/** The fraction n / d in lowest terms with a positive denominator. */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  let [top, bottom] = [BigInt(n), BigInt(d)]
  if (bottom === 0n) throw new Error('expected a denominator other than 0')
  if (bottom < 0n) [top, bottom] = [-top, -bottom]
  let [a, b] = [top < 0n ? -top : top, bottom]
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? { n: 0n, d: 1n } : { n: top / a, d: bottom / a }
}

export const NOTHING: Fraction = { n: 0n, d: 1n }
export const ALL: Fraction = { n: 1n, d: 1n }

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d)
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d)
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d)
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n)
export const same = (a: Fraction, b: Fraction): boolean => a.n === b.n && a.d === b.d
export const less = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d
export const sum = (all: Iterable<Fraction>): Fraction => [...all].reduce(plus, NOTHING)

/** Reads a decimal, `2` or `-0.25`, or a quotient, `1/3`. */
export function parseFraction(text: string): Fraction {
  const [top = '', bottom] = text.split('/')
  if (bottom !== undefined) return over(parseFraction(top), parseFraction(bottom))
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(top)
  if (match === null) throw new Error(`expected a decimal or a quotient, found ${text}`)
  const digits = BigInt(`${match[2]}${match[3] ?? ''}`)
  return fraction(match[1] === '-' ? -digits : digits, 10n ** BigInt(match[3]?.length ?? 0))
}

/** The decimal string with so many places; the fraction must end there. */
export function printDecimal(value: Fraction, places: number): string {
  const scaled = times(value, fraction(10n ** BigInt(places)))
  if (scaled.d !== 1n) throw new Error(`expected at most ${places} decimals, found ${value.n}/${value.d}`)
  const digits = (scaled.n < 0n ? -scaled.n : scaled.n).toString().padStart(places + 1, '0')
  const sign = scaled.n < 0n ? '-' : ''
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** The largest integer not above. */
export function floor({ n, d }: Fraction): bigint {
  const quotient = n / d
  return n % d !== 0n && n < 0n ? quotient - 1n : quotient
}
