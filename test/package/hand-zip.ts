import { crc32 } from 'node:zlib'
import { deflateSync } from 'fflate'

/** An entry of a zip file written by hand, honest unless something else is said. */
export interface HandEntry {
  readonly name: string
  readonly bytes: Uint8Array
  readonly flags?: number
  readonly method?: number
  /** Kind and permissions of a Unix file. */
  readonly mode?: number
  readonly extra?: Uint8Array
  readonly comment?: string
  /** The packed bytes, when they are not those of the content. */
  readonly packed?: Uint8Array
  /** The size that is told, when it is not that of the content. */
  readonly size?: number
  readonly crc?: number
  /** Where the directory says it stands. */
  readonly offset?: number
  readonly localName?: string
}

/** A zip file by APPNOTE.TXT, field by field, apart from the writer under test. */
export function handZip(entries: readonly HandEntry[], comment = ''): Buffer {
  const parts: Buffer[] = []
  const records: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const { name, bytes, flags = 0x800, method = 8, mode = 0o100644, extra = new Uint8Array(0) } = entry
    const packed = entry.packed ?? (method === 0 ? bytes : deflateSync(bytes, { level: 4, mem: 4 }))
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt16LE(0, 6)
    common.writeUInt16LE(0b0000000_0001_00001, 8)
    common.writeUInt32LE(entry.crc ?? crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(entry.size ?? bytes.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    common.writeUInt16LE(extra.length, 24)
    const local = [Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(entry.localName ?? name), extra, packed]
    const tail = Buffer.alloc(14)
    tail.writeUInt16LE(Buffer.byteLength(entry.comment ?? ''), 0)
    tail.writeUInt32LE((mode << 16) >>> 0, 6)
    tail.writeUInt32LE(entry.offset ?? at, 10)
    const head = Buffer.from([0x50, 0x4b, 1, 2, 20, 3])
    records.push(Buffer.concat([head, common, tail, Buffer.from(name), extra, Buffer.from(entry.comment ?? '')]))
    parts.push(...local.map((part) => Buffer.from(part)))
    at += local.reduce((sum, part) => sum + part.length, 0)
  }
  const directory = Buffer.concat(records)
  return Buffer.concat([...parts, directory, handEnd(entries.length, directory.length, at, comment)])
}

/** The end of a zip file. */
export function handEnd(count: number, size: number, offset: number, comment = ''): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(Buffer.byteLength(comment), 20)
  return Buffer.concat([end, Buffer.from(comment)])
}
