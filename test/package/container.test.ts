import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openPackage } from '../../packages/indicators/src/node/open-package.ts'
import { verifyContainer } from '../../packages/indicators/src/node/verify-container.ts'
import { writePackage } from '../../packages/indicators/src/node/write-package.ts'
import { handZip } from './hand-zip.ts'
import {
  filesOf,
  freshFolder,
  nameFor,
  noise,
  sha256,
  TOY_FILES,
  TOY_INFO,
  toyPackage,
  unpacked,
} from './toy-package.ts'

const toy = await toyPackage()
const of = (name: string): string =>
  new TextDecoder().decode(toy.entries.find((entry) => entry.name === `toy/${name}`)?.bytes)

describe('a package', () => {
  test('is a zip file that a writer by the specification alone makes byte for byte', () => {
    expect(handZip(toy.entries).equals(toy.bytes)).toBe(true)
  })

  test('has its entries in the order of code units', () => {
    expect(toy.entries.map(({ name }) => name)).toEqual([
      'toy/bag-info.txt',
      'toy/bagit.txt',
      'toy/data/README.md',
      'toy/data/empty.csv',
      'toy/data/forms/biểu số 1.xlsx',
      'toy/data/forms/long.bin',
      'toy/data/observations/100%.csv',
      'toy/data/observations/area.csv',
      'toy/manifest-sha256.txt',
      'toy/tagmanifest-sha256.txt',
    ])
  })

  test('is a bag, with the bytes and files of its payload in Payload-Oxum', () => {
    expect(of('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
    // README: eight letters, of which ó has two bytes and ử three. area.csv: a head of 11 and 200 lines of 9. 100%.csv: 11 + 8.
    const bytes = 11 + 0 + (11 + 1800) + 19 + 900 + 20_000
    expect(of('bag-info.txt')).toBe(
      `Source-Organization: Tỉnh Thử\nBagging-Date: 2026-01-02\nPayload-Oxum: ${bytes}.6\n`,
    )
  })

  test('lists every file once, the percent sign written as RFC 8493 says', () => {
    const lines = TOY_FILES.map(([path, bytes]) => `${sha256(bytes)}  data/${path.replace('%', '%25')}`)
    expect(of('manifest-sha256.txt').trimEnd().split('\n').sort()).toEqual(lines.sort())
    const tags = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt']
    const hash = (name: string): string => sha256(new TextEncoder().encode(of(name)))
    expect(of('tagmanifest-sha256.txt')).toBe(tags.map((name) => `${hash(name)}  ${name}\n`).join(''))
  })

  test('bears the SHA-256 of its manifests in its name, and nothing else stays in the folder', () => {
    expect(readdirSync(dirname(toy.path))).toEqual([nameFor(toy.entries)])
  })

  test('is the same bytes with two threads from the first byte on, with none, and with files the other way round', async () => {
    const ways = [
      [filesOf(TOY_FILES), { workers: 2, alone: 0 }],
      [filesOf(TOY_FILES), { workers: 0 }],
      [filesOf(TOY_FILES.toReversed()), { workers: 1, alone: 0 }],
    ] as const
    for (const [files, workers] of ways) {
      const { path, id } = await writePackage(
        freshFolder(),
        { name: 'toy', info: TOY_INFO.toReversed() },
        files,
        workers,
      )
      expect(id).toBe(toy.id)
      expect(readFileSync(path).equals(toy.bytes)).toBe(true)
    }
  })

  test('is whole by verification, as a file and unpacked, with and without threads', async () => {
    const bytes = toy.entries.reduce((sum, entry) => sum + entry.bytes.length, 0)
    const whole = { issues: [], id: toy.id, entries: 10, bytes }
    expect(await verifyContainer(toy.path, { workers: 0 })).toEqual(whole)
    expect(await verifyContainer(toy.path, { workers: 2, alone: 0 })).toEqual(whole)
    expect(await verifyContainer(unpacked(toy.entries))).toEqual(whole)
    expect(await verifyContainer(dirname(unpacked(toy.entries)))).toEqual(whole)
  })

  test.each(['file', 'folder'])('gives back what was packed, from a %s', (kind) => {
    const opened = openPackage(kind === 'file' ? toy.path : unpacked(toy.entries))
    if (!opened.ok) throw new Error(JSON.stringify(opened.issues))
    const { name, id, info, paths, read } = opened.value
    expect({ name, id, paths }).toEqual({ name: 'toy', id: toy.id, paths: TOY_FILES.map(([path]) => path).sort() })
    expect(info.get('Source-Organization')).toBe('Tỉnh Thử')
    for (const [path, bytes] of TOY_FILES) expect(Buffer.from(read(path)).equals(Buffer.from(bytes))).toBe(true)
  })

  test.runIf(process.env.CHITIEU_LONG !== undefined)(
    'can have more files than a plain zip file counts',
    async () => {
      const files = Array.from({ length: 66_000 }, (_, i) => [`${i}.csv`, new TextEncoder().encode(`${i}\n`)] as const)
      const { path } = await writePackage(freshFolder(), { name: 'toy', info: [] }, filesOf(files))
      expect(await verifyContainer(path)).toMatchObject({ issues: [], entries: 66_004 })
      const opened = openPackage(path)
      expect(opened.ok && new TextDecoder().decode(opened.value.read('65999.csv'))).toBe('65999\n')
    },
    300_000,
  )

  test('can be empty', async () => {
    const { path } = await writePackage(freshFolder(), { name: 'toy', info: [] }, [])
    expect((await verifyContainer(path)).issues).toEqual([])
  })
})

describe('what cannot be packed is a mistake of whoever packs, and leaves nothing behind', () => {
  const pack = (files: Parameters<typeof writePackage>[2], name = 'toy', folder = freshFolder()) =>
    writePackage(folder, { name, info: [] }, files, { workers: 2, alone: 0 })
  const one = (path: string) => filesOf([[path, noise(3, 1)]])

  test.each(['../a', '/a', 'a\\b', 'C:a', 'a//b', './a', 'a\nb', 'e\u0301', 'CON.csv', 'a.', ''])(
    'a file "%s"',
    async (path) => {
      await expect(pack(one(path))).rejects.toThrow('Names')
    },
  )

  test('two files of one name, or names that differ in capital letters', async () => {
    await expect(pack([...one('a.csv'), ...one('A.csv')])).rejects.toThrow('Names')
    await expect(pack([...one('a'), ...one('a/b')])).rejects.toThrow('Names')
  })

  test('a package without a plain name', async () => {
    await expect(pack([], 'Gói')).rejects.toThrow('name of a package')
  })

  test('a file whose bytes cannot be made', async () => {
    const folder = freshFolder()
    const fails = {
      path: 'b',
      bytes: () => {
        throw new Error('no bytes')
      },
    }
    await expect(pack([...one('a'), fails], 'toy', folder)).rejects.toThrow('no bytes')
    expect(readdirSync(folder)).toEqual([])
  })

  test('a size that packs so well that verifying would refuse it', async () => {
    await expect(pack([{ path: 'zeros', bytes: () => new Uint8Array(3_000_000) }])).rejects.toThrow('packingRatio')
  })
})
