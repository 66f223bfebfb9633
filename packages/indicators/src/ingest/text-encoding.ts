import { readFault } from './read-fault.ts'
import { textFault } from './text-fault.ts'

/** How the bytes of a text file are written; UTF-16 only with its mark, nothing else is guessed. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The encoding that the first bytes declare, UTF-8 when they declare none. */
export function textEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** The same text in UTF-8 without mark; throws a `ReadFault` on zero bytes and on bytes that are not text in its encoding. */
export function toUtf8(bytes: Uint8Array, file: string): Uint8Array {
  const encoding = textEncoding(bytes)
  if (encoding !== 'utf-8') return fromUtf16(bytes, encoding, file)
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const offset = textFault(bytes)
  if (offset !== null) throw readFault('encoding-invalid', { file, offset }, { file })
  return hasMark ? bytes.subarray(3) : bytes
}

function fromUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', file: string): Uint8Array {
  const at = faultOfUtf16(bytes, encoding === 'utf-16le')
  if (at !== null) throw readFault('encoding-invalid', { file, offset: at }, { file })
  return new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(2)))
}

/** Where bytes stop being UTF-16: half a unit, half a pair, or a zero. */
function faultOfUtf16(bytes: Uint8Array, isLittle: boolean): number | null {
  const unit = (at: number): number => {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
    return isLittle ? first | (second << 8) : (first << 8) | second
  }
  for (let at = 2; at < bytes.length; at += 2) {
    if (at + 1 === bytes.length) return at
    const value = unit(at)
    if (value === 0 || (value >= 0xdc00 && value <= 0xdfff)) return at
    if (value < 0xd800 || value > 0xdbff) continue
    const next = at + 3 < bytes.length ? unit(at + 2) : 0
    if (next < 0xdc00 || next > 0xdfff) return at
    at += 2
  }
  return null
}
