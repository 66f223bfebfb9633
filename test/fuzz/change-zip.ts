import { inflateRawSync } from 'node:zlib'
import { type HandEntry, handZip } from '../package/hand-zip.ts'
import { replaced } from './change-bytes.ts'
import type { Dice } from './dice.ts'
import type { Change } from './target.ts'
import { TEXTS } from './tokens.ts'

/** One part of a zip file changed and packed again, its sizes and checksum right. */
export const changePart =
  (changes: readonly Change[]): Change =>
  (bytes, dice, others) => {
    const entries = entriesOf(bytes)
    if (entries.length === 0) return bytes
    const at = dice.below(entries.length)
    const now = entries.map((entry, i) =>
      i === at ? { ...entry, bytes: dice.pick(changes)(entry.bytes, dice, others) } : entry,
    )
    return handZip(now)
  }

/** Entries that lie: of their size, place, name, kind or packing; twice there; sharing bytes; blown up without end. */
export const lieOfEntry: Change = (bytes, dice) => {
  const entries = [...entriesOf(bytes)]
  if (entries.length === 0) return bytes
  const at = dice.below(entries.length)
  const own = entries[at] as HandEntry
  entries[at] = { ...own, ...lie(own, dice) }
  if (dice.isOneIn(5)) entries.push({ ...own, name: dice.pick([own.name, own.name.toUpperCase(), `${own.name}/x`]) })
  if (dice.isOneIn(8)) entries.sort(() => (dice.isOneIn(2) ? 1 : -1))
  return handZip(entries, dice.isOneIn(8) ? dice.pick(TEXTS) : '')
}

function lie({ bytes, name }: HandEntry, dice: Dice): Partial<HandEntry> {
  const size = dice.pick([0, 1, bytes.length + 1, 0x7fffffff, 0xfffffffe, 0xffffffff])
  const other = dice.pick([
    dice.pick(TEXTS),
    `../${name}`,
    `/${name}`,
    `${name}\0`,
    name.replace('/', '\\'),
    `${name}/`,
  ])
  const wide = Uint8Array.from([
    1,
    0,
    8 * dice.below(4),
    0,
    ...Array.from({ length: 24 }, () => dice.pick([0, 1, 0xff])),
  ])
  return dice.pick<Partial<HandEntry>>([
    { size },
    { crc: dice.below(2 ** 32) },
    { offset: dice.pick([0, 1, 0x7fffffff, 0xffffffff]) },
    { offset: 0xffffffff, extra: wide },
    { size: 0xffffffff, extra: wide },
    { name: other, localName: other },
    { localName: other },
    { flags: dice.pick([1, 8, 0x808, 0x2000, 0xffff]) },
    { method: dice.pick([0, 1, 9, 12, 14, 93, 99]) },
    { mode: dice.pick([0o120777, 0o040755, 0o010644, 0o060600, 0]) },
    { bytes: new Uint8Array(dice.pick([1_100_000, 2_000_000])) },
    { bytes: new Uint8Array(2_000_000), size: 10 },
    { packed: new Uint8Array(0) },
    { packed: Uint8Array.from([3, 0]), size: dice.pick([0, 1]) },
    { comment: dice.pick(TEXTS) },
    { extra: wide },
  ])
}

/** A field of a record of a zip file written over: a length, a size, a place, a count. */
export const overwriteRecord: Change = (bytes, dice) => {
  const marks = [0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50]
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = Array.from({ length: Math.max(0, bytes.length - 4) }, (_, at) => at).filter(
    (at) => bytes[at] === 0x50 && marks.includes(view.getUint32(at, true)),
  )
  if (found.length === 0) return bytes
  const at = dice.pick(found) + 4 + dice.below(44)
  const value = dice.pick([0, 1, 0xff, 0xffff, 0x10000, 0x7fffffff, 0xffffffff, dice.below(2 ** 32)])
  const field = Buffer.alloc(4)
  field.writeUInt32LE(value)
  return replaced(bytes, at, dice.pick([2, 4]), field.subarray(0, dice.pick([2, 4])))
}

const MOST_ENTRIES = 60

/** The entries of a zip file that is sound, or as many as can be made out. */
export function entriesOf(bytes: Uint8Array): readonly HandEntry[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: HandEntry[] = []
  for (
    let at = buffer.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0 && entries.length < MOST_ENTRIES;
    at = buffer.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    try {
      const nameSize = buffer.readUInt16LE(at + 28)
      const local = buffer.readUInt32LE(at + 42)
      const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
      const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20))
      const isPacked = buffer.readUInt16LE(at + 10) === 8
      const content = isPacked ? inflateRawSync(packed, { maxOutputLength: 2_500_000 }) : packed
      entries.push({ name: buffer.toString('utf8', at + 46, at + 46 + nameSize), bytes: content })
    } catch {
      // What cannot be made out is left out: the file is spoilt already.
    }
  }
  return entries
}
