import { printRational, rational } from './rational.ts'

/** An exact decimal: an integer of 10^-decimals. */
export interface Decimal {
  readonly integer: bigint
  readonly decimals: number
}

/** Reads a decimal string that was read before: `12.50` is 1250 of 10^-2. */
export function decimal(text: string): Decimal {
  const point = text.indexOf('.')
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new Error(`expected a decimal string, found ${text}`)
  return { integer: BigInt(text.replace('.', '')), decimals: point < 0 ? 0 : text.length - point - 1 }
}

/** The same number with more decimals, as their integer. */
export function widen({ integer, decimals }: Decimal, wanted: number): bigint {
  return integer * 10n ** BigInt(wanted - decimals)
}

/** The sum, with the decimals of the finer one. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals)
  return { integer: widen(a, decimals) + widen(b, decimals), decimals }
}

/** What is left of `a` without `b`. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { integer: -b.integer, decimals: b.decimals })
}

/** The decimal string of a number, without needless zeros: 1250 of 10^-2 is `12.5`. */
export function decimalText({ integer, decimals }: Decimal): string {
  return printRational(rational(integer, 10n ** BigInt(decimals)))
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const decimals = Math.max(a.decimals, b.decimals)
  const difference = widen(a, decimals) - widen(b, decimals)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
