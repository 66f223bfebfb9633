import { gunzipSync } from 'node:zlib'
import { gzipSync } from 'fflate'
import { sha256 } from './sha256.ts'

/** Fixed for ever, as for packages: another level, table or time gives other bytes for the same content. */
const PACKING = { level: 4, mem: 4, mtime: 0 } as const

/** Bytes as an object of a release is kept: the same packed bytes for the same content, on every machine. */
export function packObject(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, PACKING)
}

/** The content of a kept object; `null` when it is not of this hash and size, and then never more is unpacked than that size. */
export function unpackObject(
  packed: Uint8Array,
  { sha256: hash, bytes }: { readonly sha256: string; readonly bytes: number },
): Uint8Array | null {
  try {
    const content = gunzipSync(packed, { maxOutputLength: bytes + 1 })
    return content.length === bytes && sha256(content) === hash ? content : null
  } catch {
    // Whatever zlib says of bytes that are no gzip file comes to the same: they are not what was kept.
    return null
  }
}
