import { deflateSync } from 'fflate'
import type { IssueCode } from '../../packages/indicators/src/base/issue.ts'
import { type HandEntry, handEnd, handZip } from './hand-zip.ts'
import { changed, consistent, nameFor, type ToyPackage } from './toy-package.ts'

/** Bytes that somebody made of a package, and the name they bear; its own when nothing is said. */
export interface Tampered {
  readonly bytes: Uint8Array
  readonly name?: string
}

const AREA = 'toy/data/observations/area.csv'
const LONG = 'toy/data/forms/long.bin'
const README = 'toy/data/README.md'
const MANIFEST = 'toy/manifest-sha256.txt'
const INFO = 'toy/bag-info.txt'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const sorted = (entries: readonly HandEntry[]): readonly HandEntry[] =>
  entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** The package with one entry that is not as it was. */
const withEntry =
  (name: string, change: Partial<HandEntry>) =>
  (toy: ToyPackage): Tampered => ({
    bytes: changed(toy, (all) => all.map((entry) => (entry.name === name ? { ...entry, ...change } : entry))),
  })

/** The package with one entry more. */
const added =
  (entry: HandEntry) =>
  (toy: ToyPackage): Tampered => ({ bytes: changed(toy, (all) => sorted([...all, entry])) })

/** A package made anew with other texts in its tag files, its checksums and its name right. */
const reworded =
  (name: string, change: (text: string) => string, more: readonly HandEntry[] = []) =>
  ({ entries }: ToyPackage): Tampered => {
    const now = new TextDecoder().decode(entries.find((entry) => entry.name === name)?.bytes)
    const all = consistent([...entries, ...more], { [name]: change(now) })
    return { bytes: handZip(all), name: nameFor(all) }
  }

const escaping = (name: string): ((toy: ToyPackage) => Tampered) => added({ name, bytes: text('x') })

/** Where the data of an entry begins in the bytes of a package. */
function dataOf({ bytes }: ToyPackage, name: string): number {
  const at = bytes.indexOf(Buffer.from(name))
  return at + Buffer.byteLength(name)
}

function flipped(toy: ToyPackage, at: number, bit = 0): Tampered {
  const bytes = Buffer.from(toy.bytes)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
  return { bytes }
}

/** The package with four bytes of its end record that say something else. */
const ending =
  (field: number, value: number, width: 2 | 4 = 4) =>
  ({ bytes: own }: ToyPackage): Tampered => {
    const bytes = Buffer.from(own)
    bytes.writeUIntLE(value, bytes.length - 22 + field, width)
    if (width === 2) bytes.writeUIntLE(value, bytes.length - 22 + field - 2, width)
    return { bytes }
  }

type Refused = readonly [
  what: string,
  code: IssueCode,
  args: Readonly<Record<string, unknown>>,
  make: (toy: ToyPackage) => Tampered,
]

/** Packages that somebody did something to, with the finding that each must give and the entry or part that it must name. */
export const refusedPackages: readonly Refused[] = [
  [
    'a byte of the data of an entry changed',
    'package-entry-damaged',
    { entry: LONG },
    (toy) => flipped(toy, dataOf(toy, LONG) + 5000),
  ],
  [
    'content changed, zip checksums right',
    'package-entry-damaged',
    { entry: AREA, damage: 'sha256' },
    withEntry(AREA, { bytes: text('unit,value\nD-1,9.99\n') }),
  ],
  [
    'content cut off, zip checksums right',
    'package-entry-damaged',
    { entry: LONG, damage: 'sha256' },
    (toy) =>
      withEntry(LONG, { bytes: toy.entries.find(({ name }) => name === LONG)?.bytes.subarray(0, 9_999) ?? text('') })(
        toy,
      ),
  ],
  [
    'packed data cut off',
    'package-entry-damaged',
    { entry: LONG, damage: 'packing' },
    (toy) =>
      withEntry(LONG, {
        packed: deflateSync(toy.entries.find(({ name }) => name === LONG)?.bytes ?? text(''), {
          level: 6,
          mem: 4,
        }).subarray(0, 9_999),
      })(toy),
  ],
  ['a wrong CRC-32', 'package-entry-damaged', { entry: AREA, damage: 'crc' }, withEntry(AREA, { crc: 1 })],
  [
    'a size smaller than what unpacks',
    'package-entry-damaged',
    { entry: AREA, damage: 'size' },
    withEntry(AREA, { size: 100 }),
  ],
  [
    'a size larger than what unpacks',
    'package-entry-damaged',
    { entry: AREA, damage: 'size' },
    withEntry(AREA, { size: 100_000 }),
  ],
  [
    'contents of two entries swapped',
    'package-entry-damaged',
    { entry: README, damage: 'sha256' },
    (toy) => {
      const of = (name: string): Uint8Array => toy.entries.find((entry) => entry.name === name)?.bytes ?? text('')
      return {
        bytes: changed(toy, (all) =>
          all.map((entry) =>
            entry.name === README
              ? { ...entry, bytes: of(AREA) }
              : entry.name === AREA
                ? { ...entry, bytes: of(README) }
                : entry,
          ),
        ),
      }
    },
  ],
  [
    'a tag file changed',
    'package-entry-damaged',
    { entry: INFO, damage: 'sha256' },
    withEntry(INFO, { bytes: text('Source-Organization: X\nPayload-Oxum: 22741.6\n') }),
  ],
  [
    'a tag manifest changed',
    'package-entry-damaged',
    { entry: 'toy/bagit.txt', damage: 'sha256' },
    (toy) => {
      const name = 'toy/tagmanifest-sha256.txt'
      const now = new TextDecoder().decode(toy.entries.find((entry) => entry.name === name)?.bytes)
      return withEntry(name, { bytes: text(now.replace(/\w+(?= {2}bagit.txt)/, 'a'.repeat(64))) })(toy)
    },
  ],
  [
    'an entry removed',
    'package-entry-missing',
    { entry: 'data/observations/area.csv' },
    (toy) => ({ bytes: changed(toy, (all) => all.filter(({ name }) => name !== AREA)) }),
  ],
  [
    'an entry renamed, named by its old name',
    'package-entry-missing',
    { entry: 'data/README.md' },
    withEntry(README, { name: 'toy/data/README.mdx' }),
  ],
  [
    'an entry renamed, named by its new name',
    'package-entry-unlisted',
    { entry: 'data/README.mdx' },
    withEntry(README, { name: 'toy/data/README.mdx' }),
  ],
  [
    'an entry added to the payload',
    'package-entry-unlisted',
    { entry: 'data/more.csv' },
    added({ name: 'toy/data/more.csv', bytes: text('x') }),
  ],
  [
    'an entry added beside the tag files',
    'package-entry-unlisted',
    { entry: 'fetch.txt' },
    added({ name: 'toy/fetch.txt', bytes: text('https://example.org/x 1 data/x\n') }),
  ],
  [
    'an entry outside of the top folder',
    'package-entry-unlisted',
    { entry: 'other/x' },
    added({ name: 'other/x', bytes: text('x') }),
  ],
  [
    'an entry twice',
    'package-entry-twice',
    { entry: AREA },
    (toy) => ({
      bytes: changed(toy, (all) => [
        ...all.filter(({ name }) => name <= AREA),
        ...all.filter(({ name }) => name >= AREA),
      ]),
    }),
  ],
  [
    'names that differ in capital letters only',
    'package-entry-twice',
    { entry: README, other: 'toy/data/README.MD' },
    added({ name: 'toy/data/README.MD', bytes: text('x') }),
  ],
  [
    'a file that another lies within',
    'package-entry-twice',
    { entry: `${README}/x`, other: README },
    added({ name: `${README}/x`, bytes: text('x') }),
  ],
  ['a way up', 'package-entry-escapes', { entry: 'toy/data/../../x', fault: 'parent' }, escaping('toy/data/../../x')],
  ['a way from the root', 'package-entry-escapes', { entry: '/etc/x', fault: 'absolute' }, escaping('/etc/x')],
  ['a backslash', 'package-entry-escapes', { entry: 'toy\\data\\x', fault: 'backslash' }, escaping('toy\\data\\x')],
  [
    'a way of more than a thousand letters',
    'package-entry-escapes',
    { entry: `toy/data/${'a/'.repeat(500)}x`, fault: 'long' },
    escaping(`toy/data/${'a/'.repeat(500)}x`),
  ],
  ['a drive', 'package-entry-escapes', { entry: 'C:/x', fault: 'drive' }, escaping('C:/x')],
  [
    'a control character',
    'package-entry-escapes',
    { entry: 'toy/data/x\u0000.csv', fault: 'control' },
    escaping('toy/data/x\u0000.csv'),
  ],
  [
    'a name that reads from right to left',
    'package-entry-escapes',
    { entry: 'toy/data/x\u202evsc.exe', fault: 'control' },
    escaping('toy/data/x\u202evsc.exe'),
  ],
  [
    'a name that is not composed',
    'package-entry-escapes',
    { entry: 'toy/data/bie\u0302.csv', fault: 'composition' },
    escaping('toy/data/bie\u0302.csv'),
  ],
  [
    'the name of a device',
    'package-entry-escapes',
    { entry: 'toy/data/nul.csv', fault: 'reserved' },
    escaping('toy/data/nul.csv'),
  ],
  [
    'an empty name of a folder',
    'package-entry-escapes',
    { entry: 'toy/data//x', fault: 'empty' },
    escaping('toy/data//x'),
  ],
  [
    'a manifest that lists a way up',
    'package-entry-escapes',
    { entry: 'data/../../x', fault: 'parent' },
    reworded(MANIFEST, (now) => `${now}${'a'.repeat(64)}  data/../../x\n`),
  ],
  [
    'a symbolic link',
    'package-entry-not-file',
    { entry: 'toy/data/link', found: 'link' },
    added({ name: 'toy/data/link', bytes: text('/etc/passwd'), mode: 0o120777 }),
  ],
  [
    'an entry of the package made a link',
    'package-entry-not-file',
    { entry: README, found: 'link' },
    withEntry(README, { mode: 0o120777 }),
  ],
  [
    'a folder',
    'package-entry-not-file',
    { entry: 'toy/data/forms/', found: 'folder' },
    added({ name: 'toy/data/forms/', bytes: text(''), mode: 0o040755 }),
  ],
  [
    'a device',
    'package-entry-not-file',
    { entry: 'toy/data/tty', found: 'device' },
    added({ name: 'toy/data/tty', bytes: text(''), mode: 0o020666 }),
  ],
  [
    'a tag manifest removed',
    'package-tag-missing',
    { tag: 'tagmanifest-sha256.txt' },
    (toy) => ({ bytes: changed(toy, (all) => all.slice(0, -1)) }),
  ],
  [
    'a manifest removed',
    'package-tag-missing',
    { tag: 'manifest-sha256.txt' },
    (toy) => ({ bytes: changed(toy, (all) => all.filter(({ name }) => name !== MANIFEST)) }),
  ],
  [
    'bag-info.txt removed',
    'package-tag-missing',
    { tag: 'bag-info.txt' },
    (toy) => ({ bytes: changed(toy, (all) => all.filter(({ name }) => name !== INFO)) }),
  ],
  [
    'bagit.txt removed',
    'package-tag-missing',
    { tag: 'bagit.txt' },
    (toy) => ({ bytes: changed(toy, (all) => all.filter(({ name }) => name !== 'toy/bagit.txt')) }),
  ],
  [
    'another version of BagIt',
    'package-tag-faulty',
    { tag: 'bagit.txt', line: 1, fault: 'version' },
    reworded('toy/bagit.txt', (now) => now.replace('1.0', '2.0')),
  ],
  [
    'another encoding',
    'package-tag-faulty',
    { tag: 'bagit.txt', line: 2, fault: 'encoding' },
    reworded('toy/bagit.txt', (now) => now.replace('UTF-8', 'UTF-16')),
  ],
  [
    'a line of bag-info.txt without a label',
    'package-tag-faulty',
    { tag: 'bag-info.txt', line: 2, fault: 'line' },
    reworded(INFO, (now) => now.replace('Bagging-Date: ', '')),
  ],
  [
    'a short checksum',
    'package-tag-faulty',
    { tag: 'manifest-sha256.txt', line: 1, fault: 'checksum' },
    reworded(MANIFEST, (now) => now.slice(1)),
  ],
  [
    'a percent sign that is not escaped',
    'package-tag-faulty',
    { tag: 'manifest-sha256.txt', fault: 'escape' },
    reworded(MANIFEST, (now) => now.replace('%25', '%')),
  ],
  [
    'a manifest that lists a file twice',
    'package-listed-twice',
    { tag: 'manifest-sha256.txt', entry: 'data/README.md' },
    reworded(MANIFEST, (now) => now + now.slice(0, now.indexOf('\n') + 1)),
  ],
  [
    'a manifest that lists a tag file',
    'package-listed-wrongly',
    { tag: 'manifest-sha256.txt', entry: 'bagit.txt' },
    reworded(MANIFEST, (now) => `${now}${'a'.repeat(64)}  bagit.txt\n`),
  ],
  [
    'a wrong Payload-Oxum',
    'package-oxum-differs',
    { stated: '22741.7', found: '22741.6' },
    reworded(INFO, (now) => now.replace('.6', '.7')),
  ],
  [
    'no Payload-Oxum',
    'package-oxum-differs',
    { stated: null, found: '22741.6' },
    reworded(INFO, (now) => now.replace(/Payload-Oxum.*\n/, '')),
  ],
  [
    'a file renamed to another id',
    'package-id-differs',
    {},
    ({ bytes }) => ({ bytes, name: `toy.${'0'.repeat(64)}.zip` }),
  ],
  ['a file renamed to no id', 'package-id-differs', {}, ({ bytes }) => ({ bytes, name: 'toy.zip' })],
  [
    'another package under this name',
    'package-id-differs',
    {},
    ({ entries }) => ({ bytes: handZip(consistent([...entries, { name: 'toy/data/x', bytes: text('x') }])) }),
  ],
  [
    'entries in another order',
    'package-not-canonical',
    { part: 'order', entry: 'toy/bag-info.txt' },
    (toy) => ({
      bytes: changed(toy, ([first, second, ...rest]) => [second, first, ...rest].filter((each) => each !== undefined)),
    }),
  ],
  [
    'an entry that is packed as well, but otherwise',
    'package-not-canonical',
    { part: 'data', entry: AREA },
    (toy) =>
      withEntry(AREA, {
        packed: deflateSync(toy.entries.find(({ name }) => name === AREA)?.bytes ?? text(''), { level: 0 }),
      })(toy),
  ],
  [
    'bytes after the end of the packed data',
    'package-not-canonical',
    { part: 'data', entry: AREA },
    (toy) =>
      withEntry(AREA, {
        packed: Buffer.concat([
          deflateSync(toy.entries.find(({ name }) => name === AREA)?.bytes ?? text(''), { level: 4, mem: 4 }),
          Buffer.from('hidden'),
        ]),
      })(toy),
  ],
  [
    'another name in a local header',
    'package-not-canonical',
    { part: 'localHeader', entry: README },
    withEntry(README, { localName: 'toy/data/REALME.md' }),
  ],
  [
    'an entry that is only stored',
    'package-not-canonical',
    { part: 'method', entry: README },
    withEntry(README, { method: 0 }),
  ],
  [
    'a mark of encryption',
    'package-not-canonical',
    { part: 'encryption', entry: README },
    withEntry(README, { flags: 0x801 }),
  ],
  [
    'a data descriptor',
    'package-not-canonical',
    { part: 'descriptor', entry: README },
    withEntry(README, { flags: 0x808 }),
  ],
  [
    'a comment of an entry',
    'package-not-canonical',
    { part: 'comment', entry: README },
    withEntry(README, { comment: 'x' }),
  ],
  [
    'an extra field',
    'package-not-canonical',
    { part: 'extraField', entry: README },
    withEntry(README, { extra: Buffer.from([0x55, 0x54, 1, 0, 0]) }),
  ],
  ['other permissions', 'package-not-canonical', { part: 'directory' }, withEntry(README, { mode: 0o100755 })],
  [
    'a comment of the archive',
    'package-not-canonical',
    { part: 'comment' },
    (toy) => ({ bytes: changed(toy, (all) => all, 'x') }),
  ],
  [
    'bytes in front',
    'package-not-canonical',
    { part: 'before' },
    ({ bytes }) => ({ bytes: Buffer.concat([Buffer.from('#!/bin/sh\n'), bytes]) }),
  ],
  [
    'bytes behind',
    'package-not-canonical',
    { part: 'after' },
    ({ bytes }) => ({ bytes: Buffer.concat([bytes, Buffer.from('more')]) }),
  ],
  [
    'entries that share bytes',
    'package-not-canonical',
    { part: 'layout', entry: 'toy/data/README.md' },
    withEntry(README, { offset: 0 }),
  ],
  [
    'a manifest with lines that end as on Windows',
    'package-not-canonical',
    { part: 'wording', entry: MANIFEST },
    reworded(MANIFEST, (now) => now.replaceAll('\n', '\r\n')),
  ],
  [
    'a folded line in bag-info.txt',
    'package-not-canonical',
    { part: 'wording', entry: INFO },
    reworded(INFO, (now) => now.replace('Tỉnh Thử', 'Tỉnh\n  Thử')),
  ],
  ['a file cut off', 'package-unreadable', { part: 'endRecord' }, ({ bytes }) => ({ bytes: bytes.subarray(0, -40) })],
  ['an empty file', 'package-unreadable', { part: 'endRecord' }, () => ({ bytes: text('') })],
  ['a directory larger than the file', 'package-unreadable', { part: 'directory' }, ending(12, 50_000_000)],
  ['fewer entries in the directory than the end says', 'package-unreadable', { part: 'directory' }, ending(10, 11, 2)],
  ['a directory beyond the limit', 'package-too-large', { limit: 'directoryBytes' }, ending(12, 0xfffffff0)],
  [
    'more entries than the limit',
    'package-too-large',
    { limit: 'entries', found: 300_000 },
    () => ({ bytes: wideEnd(300_000) }),
  ],
  [
    'an entry that says it has four gigabytes',
    'package-too-large',
    { limit: 'entryBytes', entry: README },
    withEntry(README, { size: 4_000_000_000 }),
  ],
  [
    'an entry that unpacks to a thousand times its size',
    'package-packed-too-tightly',
    { entry: 'toy/data/bomb' },
    added({ name: 'toy/data/bomb', bytes: new Uint8Array(3_000_000) }),
  ],
  [
    'entries that are too large together',
    'package-too-large',
    { limit: 'unpackedBytes' },
    (toy) => ({
      bytes: changed(toy, (all) =>
        sorted([
          ...all,
          ...Array.from({ length: 50 }, (_, i) => ({
            name: `toy/data/${100 + i}`,
            bytes: text('x'),
            packed: Buffer.alloc(1_000_000),
            size: 499_000_000,
          })),
        ]),
      ),
    }),
  ],
  [
    'a tag file that is too large',
    'package-too-large',
    { limit: 'tagBytes', entry: INFO },
    withEntry(INFO, { size: 60_000_000, packed: Buffer.alloc(200_000) }),
  ],
]

/** An end of the wide kind (ZIP64) that says how many entries there are, and no entry. */
function wideEnd(count: number): Buffer {
  const wide = Buffer.alloc(56)
  wide.write('PK\x06\x06', 0, 'latin1')
  wide.writeBigUInt64LE(44n, 4)
  wide.writeBigUInt64LE(BigInt(count), 24)
  wide.writeBigUInt64LE(BigInt(count), 32)
  const locator = Buffer.alloc(20)
  locator.write('PK\x06\x07', 0, 'latin1')
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([wide, locator, handEnd(0xffff, 0, 0)])
}
