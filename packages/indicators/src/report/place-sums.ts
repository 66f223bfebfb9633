import { addDecimals, type Decimal, decimal, decimalText, subtractDecimals } from '../base/decimal.ts'
import type { HandoverTotal } from '../generated/types.ts'
import type { PlaceSums } from '../model/handover.ts'

/** What went in less all that came out; `null` where a part is hidden. */
export function differenceOf({ former, own, current, ...rest }: PlaceSums): Decimal | null {
  if (current === null) return null
  const out = [rest.known, rest.kept, rest.unallocated, rest.unresolved].reduce(addDecimals, current)
  return subtractDecimals(addDecimals(former, own), out)
}

/** The sums of a place as decimal strings. */
export function sumTexts(
  sums: PlaceSums,
): Pick<HandoverTotal, 'own' | 'current' | 'known' | 'kept' | 'unallocated' | 'unresolved'> {
  return {
    own: decimalText(sums.own),
    current: sums.current && decimalText(sums.current),
    known: decimalText(sums.known),
    kept: decimalText(sums.kept),
    unallocated: decimalText(sums.unallocated),
    unresolved: decimalText(sums.unresolved),
  }
}

/** The sum of decimal strings; what is not known counts nothing. */
export function addTexts(...texts: readonly (string | null | undefined)[]): string {
  const numbers = texts.flatMap((text) => (text === null || text === undefined ? [] : [decimal(text)]))
  return decimalText(numbers.reduce(addDecimals, { integer: 0n, decimals: 0 }))
}
