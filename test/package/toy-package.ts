import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Issue } from '../../packages/indicators/src/base/issue.ts'
import { verifyContainer } from '../../packages/indicators/src/node/verify-container.ts'
import { type PackageFile, writePackage } from '../../packages/indicators/src/node/write-package.ts'
import { type HandEntry, handZip } from './hand-zip.ts'

/** A folder of its own for what a test writes. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'chitieu-package-'))

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const text = (value: string): Uint8Array => new TextEncoder().encode(value)

/** Bytes that do not pack: from a seed, by a generator of Park and Miller. */
export function noise(length: number, seed: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state & 255
  })
}

/** A file of every kind: empty, short, repeating, without pattern, with letters that names may have. */
export const TOY_FILES: readonly (readonly [path: string, bytes: Uint8Array])[] = [
  ['README.md', text('Gói thử\n')],
  ['empty.csv', new Uint8Array(0)],
  ['observations/area.csv', text('unit,value\n'.concat('D-1,3.75\n'.repeat(200)))],
  ['observations/100%.csv', text('unit,value\nD-1,100\n')],
  ['forms/biểu số 1.xlsx', noise(900, 7)],
  ['forms/long.bin', noise(20_000, 11)],
]

export const TOY_INFO = [
  ['Source-Organization', 'Tỉnh Thử'],
  ['Bagging-Date', '2026-01-02'],
] as const

export const filesOf = (files: readonly (readonly [string, Uint8Array])[]): readonly PackageFile[] =>
  files.map(([path, bytes]) => ({ path, bytes: () => bytes }))

/** A small package on the disk and what it holds, by full name in the order of the archive. */
export async function toyPackage(files = TOY_FILES): Promise<ToyPackage> {
  const folder = freshFolder()
  const { path, id } = await writePackage(folder, { name: 'toy', info: TOY_INFO }, filesOf(files))
  const bytes = readFileSync(path)
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, bytes: content }))
  return { path, id, bytes, entries }
}

export interface ToyPackage {
  readonly path: string
  readonly id: string
  readonly bytes: Buffer
  readonly entries: readonly HandEntry[]
}

/** What verifying says of bytes that bear the name of a package. */
export async function verifyBytes(bytes: Uint8Array, name: string): Promise<readonly Issue[]> {
  const path = join(freshFolder(), basename(name))
  writeFileSync(path, bytes)
  return (await verifyContainer(path, { workers: 0 })).issues
}

/** The same entries after some were changed, as an archive in good form. */
export function changed(
  { entries }: ToyPackage,
  change: (entries: HandEntry[]) => readonly HandEntry[],
  comment?: string,
): Buffer {
  return handZip(change([...entries]), comment)
}

/** A bag with manifests that fit what is in it, from files and other tag files; for faults that checksums do not show. */
export function consistent(
  entries: readonly HandEntry[],
  texts: Readonly<Record<string, string>> = {},
): readonly HandEntry[] {
  const isManifest = ({ name }: HandEntry): boolean => /^toy\/(tag)?manifest/.test(name)
  const own = entries
    .filter((entry) => !isManifest(entry))
    .map((entry) => (texts[entry.name] === undefined ? entry : { ...entry, bytes: text(texts[entry.name] ?? '') }))
  const lines = (list: readonly HandEntry[]): string =>
    list.map(({ name, bytes }) => `${sha256(bytes)}  ${name.slice(4).replaceAll('%', '%25')}\n`).join('')
  const isPayload = ({ name }: HandEntry): boolean => name.startsWith('toy/data/')
  const manifestText = texts['toy/manifest-sha256.txt'] ?? lines(own.filter(isPayload))
  const manifest = { name: 'toy/manifest-sha256.txt', bytes: text(manifestText) }
  const tags = [...own.filter((entry) => !isPayload(entry)), manifest]
  const tagManifest = {
    name: 'toy/tagmanifest-sha256.txt',
    bytes: text(texts['toy/tagmanifest-sha256.txt'] ?? lines(tags)),
  }
  return [...own, manifest, tagManifest].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The name that an archive must bear for its manifests. */
export function nameFor(entries: readonly HandEntry[]): string {
  const of = (name: string): Uint8Array => entries.find((entry) => entry.name === `toy/${name}`)?.bytes ?? text('')
  return `toy.${sha256(Buffer.concat([of('manifest-sha256.txt'), of('tagmanifest-sha256.txt')]))}.zip`
}

/** Entries as files of a folder, as an unzip program leaves them. */
export function unpacked(entries: readonly HandEntry[]): string {
  const folder = freshFolder()
  for (const { name, bytes } of entries) {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return join(folder, 'toy')
}
