import type { Rational } from '../base/rational.ts'

/** Fractions as whole numbers of parts of one denominator. */
export interface CommonParts {
  readonly parts: readonly bigint[]
  readonly denominator: bigint
}

/** Brings fractions onto their lowest common denominator: `1/2, 1/3` are 3 and 2 of 6. */
export function commonParts(fractions: readonly Rational[]): CommonParts {
  const denominator = fractions.reduce((all, { d }) => (all / gcd(all, d)) * d, 1n)
  return { denominator, parts: fractions.map(({ n, d }) => n * (denominator / d)) }
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
