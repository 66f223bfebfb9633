import { Buffer } from 'node:buffer'
import { deflateRawSync, crc32 as theirs } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from '../../packages/indicators/src/ingest/crc32.ts'
import { InflateFault, inflate } from '../../packages/indicators/src/ingest/inflate.ts'
import { patience, runs } from '../invariants/runs.ts'

/** Everything unpacked; stops when it is more than anything honest would be. */
function unpack(packed: Uint8Array, most = Number.POSITIVE_INFINITY): Buffer {
  const chunks: Uint8Array[] = []
  let size = 0
  inflate(packed, (chunk) => {
    size += chunk.length
    if (size > most) throw new InflateFault('too much')
    chunks.push(chunk.slice())
  })
  return Buffer.concat(chunks)
}

const repetitive = fc
  .tuple(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.integer({ min: 1, max: 600 }))
  .map(([piece, times]) => Buffer.concat(Array.from({ length: times }, (_, i) => Buffer.from([...piece, i & 255]))))
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }).map((array) => Buffer.from(array)),
  repetitive,
)
const level = fc.constantFrom(0, 1, 6, 9)
const strategy = fc.constantFrom(0, 1, 2, 3, 4)

test(
  'what was packed comes out again, whatever level and strategy packed it',
  () => {
    fc.assert(
      fc.property(bytes, level, strategy, (raw, atLevel, by) => {
        const packed = deflateRawSync(raw, { level: atLevel, strategy: by })
        expect(unpack(packed).equals(raw)).toBe(true)
      }),
      runs(150),
    )
  },
  patience,
)

test('more than a page comes out whole, with matches as far back as they go', () => {
  const raw = Buffer.alloc(1_000_000)
  for (let at = 0; at < raw.length; at += 1)
    raw[at] = at < 32_768 ? (at * 2_654_435_761) >>> 13 : (raw[at - 32_768] as number)
  expect(unpack(deflateRawSync(raw, { level: 9 })).equals(raw)).toBe(true)
})

test(
  'bytes that were cut or changed end in a fault or in other bytes, never in a hang or an error of our own',
  () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), (raw, where, flip, isCut) => {
        const packed = deflateRawSync(raw)
        const at = where % packed.length
        const spoilt = isCut ? packed.subarray(0, at) : Buffer.from(packed)
        if (!isCut) spoilt[at] = (spoilt[at] as number) ^ flip
        try {
          unpack(spoilt, 10_000_000)
        } catch (fault) {
          expect(fault).toBeInstanceOf(InflateFault)
        }
        if (isCut) expect(() => unpack(spoilt)).toThrow(InflateFault)
      }),
      runs(300),
    )
  },
  patience,
)

test('the checksum is that of zip files, in one piece or in several', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (raw, cut) => {
      expect(crc32(raw)).toBe(theirs(raw))
      expect(crc32(raw.subarray(cut), crc32(raw.subarray(0, cut)))).toBe(theirs(raw))
    }),
    runs(200),
  )
})
