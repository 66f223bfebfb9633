import { Buffer } from 'node:buffer'
import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a zip file, with what may be told wrongly of it. */
export interface MadePart {
  readonly name: string
  readonly text: string | Uint8Array
  /** Bits of the general purpose flag, 1 for encrypted. */
  readonly flags?: number
  readonly unpackedBytes?: number
  readonly crc?: number
  readonly localName?: string
}

/** A zip file byte by byte, so that each of its claims can be made to lie. */
export function makeZip(parts: readonly MadePart[]): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const raw = typeof part.text === 'string' ? Buffer.from(part.text) : Buffer.from(part.text)
    const packed = deflateRawSync(raw)
    const name = Buffer.from(part.name)
    const localName = Buffer.from(part.localName ?? part.name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE((part.flags ?? 0) | 0x800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(part.crc ?? crc32(raw), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(part.unpackedBytes ?? raw.length, 18)
    common.writeUInt16LE(localName.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, localName, packed])
    common.writeUInt16LE(name.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, rest, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
