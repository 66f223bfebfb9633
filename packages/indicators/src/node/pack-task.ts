import { crc32, inflateRawSync } from 'node:zlib'
import { deflateSync } from 'fflate'
import { sha256 } from './sha256.ts'

/** Fixed for ever: another level, or a table of another size, gives other bytes for the same content. */
const PACKING = { level: 4, mem: 4 } as const

const SMALLEST_CHUNK = 64
const CHUNK = 1 << 20

/** One entry of a package to be packed, or to be unpacked and packed again. */
export type PackTask =
  | { readonly kind: 'pack'; readonly bytes: Uint8Array }
  | { readonly kind: 'check'; readonly packed: Uint8Array; readonly bytes: number; readonly crc: number }

/** A packed entry. */
export interface Packed {
  readonly packed: Uint8Array
  readonly crc: number
  readonly sha256: string
  readonly bytes: number
}

/** What does not come out of packed bytes: a stream, as many bytes as are told, or their checksum. */
export type PackedFault = 'packing' | 'size' | 'crc'

/** What unpacking an entry and packing it again showed. */
export interface Checked {
  readonly fault: PackedFault | null
  /** Of what came out; `null` when nothing did. */
  readonly sha256: string | null
  /** Where the packed bytes differ from those a package has for the same content. */
  readonly differsAt: number | null
}

/** Packs bytes as every package does. */
export function pack(bytes: Uint8Array): Packed {
  const packed = deflateSync(bytes, PACKING)
  return { packed, crc: crc32(bytes), sha256: sha256(bytes), bytes: bytes.length }
}

/** Unpacks an entry, never beyond the size it tells, and packs it again to compare every byte. */
export function check({ packed, bytes, crc }: Omit<Extract<PackTask, { kind: 'check' }>, 'kind'>): Checked {
  const content = unpack(packed, bytes)
  if (typeof content === 'string') return { fault: content, sha256: null, differsAt: null }
  const isDamaged = content.length !== bytes || crc32(content) !== crc
  const fault = content.length !== bytes ? 'size' : isDamaged ? 'crc' : null
  const again = isDamaged ? packed : deflateSync(content, PACKING)
  return { fault, sha256: sha256(content), differsAt: firstDifference(again, packed) }
}

/** The content of packed bytes, or why there is none. */
export function unpack(packed: Uint8Array, bytes: number): Uint8Array | 'packing' | 'size' {
  try {
    // One byte more than told, so that a longer stream shows itself.
    const most = bytes + 1
    return inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.min(Math.max(most, SMALLEST_CHUNK), CHUNK) })
  } catch (fault) {
    return (fault as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? 'size' : 'packing'
  }
}

/** The first byte that two texts of bytes do not share; `null` when they are the same. */
export function firstDifference(a: Uint8Array, b: Uint8Array): number | null {
  if (Buffer.compare(a, b) === 0) return null
  const shared = Math.min(a.length, b.length)
  for (let at = 0; at < shared; at += 1) if (a[at] !== b[at]) return at
  return shared
}
