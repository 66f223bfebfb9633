import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textFault } from '../../packages/indicators/src/ingest/text-fault.ts'
import { patience, runs } from './runs.ts'

/** Letters of one to four bytes, and bytes that begin, go on or end one wrongly. */
const piece = fc.oneof(
  fc.constantFrom('a', 'đ', 'ộ', '🏙', '\ufeff').map((letter) => [...new TextEncoder().encode(letter)]),
  fc
    .constantFrom(0x00, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xed, 0xf0, 0xf4, 0xf5, 0xff)
    .map((byte) => [byte]),
)

/** May these bytes be the beginning of a text, as the platform decodes it? */
function mayBegin(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The first byte after which no text is possible, or a zero; the end when the last letter is cut off. */
function expectedFault(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 0 || !mayBegin(bytes.subarray(0, at + 1))) return at
  }
  return isWhole(bytes) ? null : bytes.length
}

test(
  'bytes stop being text where the platform stops decoding them, or at a zero',
  () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const bytes = Uint8Array.from(pieces.flat())
        expect(textFault(bytes)).toBe(expectedFault(bytes))
      }),
      runs(300),
    )
  },
  patience,
)
