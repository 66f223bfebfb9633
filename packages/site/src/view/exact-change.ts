const DECIMAL = /^-?\d+(?:\.\d+)?$/

/** The exact difference of two decimals: `('340', '320.25')` is 19.75. */
export function difference(now: string, then: string): string {
  const places = Math.max(placesOf(now), placesOf(then))
  return print(scaled(now, places) - scaled(then, places), places)
}

/** The change in percent with one decimal, halves away from zero; null where there is nothing above zero to start from. */
export function percentChange(now: string, then: string): string | null {
  const places = Math.max(placesOf(now), placesOf(then))
  const [a, b] = [scaled(now, places), scaled(then, places)]
  if (b <= 0n) return null
  const thousandths = (a - b) * 1000n
  const half = thousandths < 0n ? -b : b
  return print((thousandths * 2n + half) / (b * 2n), 1)
}

function placesOf(value: string): number {
  if (!DECIMAL.test(value)) throw new Error(`expected a decimal, found ${value}`)
  return value.split('.')[1]?.length ?? 0
}

function scaled(value: string, places: number): bigint {
  const [whole = '0', fraction = ''] = value.split('.')
  return BigInt(whole + fraction.padEnd(places, '0'))
}

function print(value: bigint, places: number): string {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0')
  const sign = value < 0n ? '-' : ''
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}
