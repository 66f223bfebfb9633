const ZERO = 0x30
const NINE = 0x39
const POINT = 0x2e
const MINUS = 0x2d
const LONGEST = 16

/** Reads bytes that are a plain decimal number – no leading zeros, no exponent, exact in a double – without making a text. */
export class PlainNumber {
  /** All digits as one integer; `decimals` of them stand behind the point. */
  integer = 0
  decimals = 0

  /** `false` when the bytes are anything else; then nothing is said of them. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    let at = start
    const isNegative = bytes[at] === MINUS
    if (isNegative) at += 1
    const first = at
    const size = end - at
    if (size < 1 || size > LONGEST) return false
    if (bytes[at] === ZERO && size > 1 && bytes[at + 1] !== POINT) return false
    let integer = 0
    let point = -1
    for (; at < end; at += 1) {
      const byte = bytes[at] as number
      if (byte >= ZERO && byte <= NINE) integer = integer * 10 + (byte - ZERO)
      else if (byte === POINT && point < 0 && at > first) point = at
      else return false
    }
    if (point === end - 1 || integer > Number.MAX_SAFE_INTEGER || (isNegative && integer === 0)) return false
    this.integer = isNegative ? -integer : integer
    this.decimals = point < 0 ? 0 : end - point - 1
    return true
  }
}
