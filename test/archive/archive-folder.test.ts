import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ArchiveIndex } from '../../packages/indicators/src/generated/types.ts'
import { importArchive } from '../../packages/indicators/src/import-archive.ts'
import { ArchiveFolder, editionId, type Original } from '../../packages/indicators/src/node/archive-folder.ts'
import { figures, mapping, sha256, type ToyFiles, toyArchive } from './toy-archive.ts'

interface Import {
  readonly index: ArchiveIndex
  readonly originals: readonly Original[]
}

/** An import of files that lie in a folder of their own. */
function imported(files: ToyFiles): Import {
  const sources = mkdtempSync(join(tmpdir(), 'chitieu-handed-over-'))
  const options = toyArchive(files)
  const contents = [
    ...options.files.map(({ bytes }) => bytes()),
    new TextEncoder().encode(JSON.stringify(options.manifest)),
    new TextEncoder().encode(JSON.stringify(mapping)),
  ]
  const originals = contents.map((bytes, at) => {
    const source = join(sources, String(at))
    writeFileSync(source, bytes)
    return { source, sha256: sha256(bytes) }
  })
  return { index: importArchive(options).index, originals }
}

const place = (): ArchiveFolder => new ArchiveFolder(mkdtempSync(join(tmpdir(), 'chitieu-archive-')))
const first = imported({ 'a.csv': figures(['AG,An Giang,HN01,2023,hộ,12', 'AG,An Giang,HN01,2024,hộ,11']) })
const second = imported({ 'a.csv': figures(['AG,An Giang,HN01,2024,hộ,11']) })
const keep = (folder: ArchiveFolder, { index, originals }: Import): void => folder.keep(index, originals)

/** Every file of an archive with its content, mode and time. */
function snapshot({ path }: ArchiveFolder): readonly (readonly [string, string, number, number])[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const { mode, mtimeMs } = statSync(file)
      return [file.slice(path.length), sha256(readFileSync(file)), mode & 0o777, mtimeMs] as const
    })
}

test('what is kept is read back, and every original and index is read-only under its hash', () => {
  const folder = place()
  keep(folder, first)
  expect(folder.systems()).toEqual(['toy'])
  expect(folder.editions('toy')).toEqual([editionId(first.index)])
  const { entries, ...summary } = first.index
  expect(folder.summary('toy')).toEqual(summary)
  expect([...folder.entries('toy')]).toEqual(entries)
  for (const { source, sha256: hash } of first.originals) {
    expect(readFileSync(folder.object('toy', hash))).toEqual(readFileSync(source))
  }
  const modes = snapshot(folder).map(([path, , mode]) => [path.includes('editions.json') ? 'list' : 'kept', mode])
  expect(modes.filter(([kind]) => kind === 'kept').every(([, mode]) => mode === 0o444)).toBe(true)
  expect(modes).toHaveLength(3 + 2 + 1)
})

test('importing twice changes no byte, mode or time', () => {
  const folder = place()
  keep(folder, first)
  const before = snapshot(folder)
  keep(folder, first)
  expect(snapshot(folder)).toEqual(before)
})

test('two folders that keep the same archive hold the same bytes', () => {
  const [one, other] = [place(), place()]
  keep(one, first)
  keep(other, first)
  const bytes = (folder: ArchiveFolder) => snapshot(folder).map(([path, hash]) => [path, hash])
  expect(bytes(one)).toEqual(bytes(other))
})

test('a newer edition stands before the old one, which stays whole', () => {
  const folder = place()
  keep(folder, first)
  keep(folder, second)
  expect(folder.editions('toy')).toEqual([editionId(first.index), editionId(second.index)])
  expect([...folder.entries('toy')]).toEqual(second.index.entries)
  expect(folder.damages('toy')).toEqual([])
  for (const { sha256: hash } of first.originals) expect(statSync(folder.object('toy', hash)).isFile()).toBe(true)
  keep(folder, first)
  expect(folder.editions('toy')).toHaveLength(3)
  expect([...folder.entries('toy')]).toEqual(first.index.entries)
})

test('a flipped bit in any file is found, and a lost file too; importing again mends originals and index', () => {
  const folder = place()
  keep(folder, first)
  expect(folder.damages('toy')).toEqual([])
  const files = snapshot(folder).map(([path]) => join(folder.path, path))
  const flipped = (bytes: Buffer, place: number) =>
    Buffer.from(bytes.map((byte, at) => (at === place ? byte ^ 1 : byte)))
  for (const file of files) {
    const whole = readFileSync(file)
    const places = [...whole.keys()].filter((at) => at < 4 || at % 97 === 0 || at === whole.length - 1)
    for (const damaged of [...places.map((at) => flipped(whole, at)), null]) {
      chmodSync(file, 0o644)
      if (damaged === null) rmSync(file)
      else writeFileSync(file, damaged)
      const found = folder.damages('toy').map(({ code }) => code)
      expect([file.slice(folder.path.length), found]).toEqual([expect.any(String), ['archive-object-damaged']])
      if (file.endsWith('editions.json')) writeFileSync(file, whole)
      else keep(folder, first)
      expect(folder.damages('toy')).toEqual([])
    }
  }
})

test('what was begun and not finished counts for nothing', () => {
  const folder = place()
  keep(folder, first)
  // As a stop leaves it just before the list of editions is written: originals and the new edition are there, the list is old.
  const list = readFileSync(join(folder.path, 'toy/editions.json'))
  keep(folder, second)
  writeFileSync(join(folder.path, 'toy/editions.json'), list)
  expect([...folder.entries('toy')]).toEqual(first.index.entries)
  keep(folder, second)
  expect([...folder.entries('toy')]).toEqual(second.index.entries)
})

test('a file that changes while it is imported is not kept', () => {
  const folder = place()
  const changing = imported({ 'a.csv': figures(['AG,An Giang,HN01,2024,hộ,10']) })
  appendFileSync(changing.originals[0]?.source ?? '', 'x')
  expect(() => keep(folder, changing)).toThrow(/changed while it was imported/)
  expect(folder.systems()).toEqual([])
  expect(snapshot(folder)).toEqual([])
})
