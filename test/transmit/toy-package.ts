import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'fflate'
import type { UploadPackage } from '../../packages/indicators/src/generated/types.ts'
import { sha256 } from '../../packages/indicators/src/node/sha256.ts'
import { type HandEntry, handZip } from '../package/hand-zip.ts'

/** What a small package is of; its id follows from what is in it. */
export interface ToyPackage {
  readonly receiver?: string
  readonly unit?: string
  readonly revision?: number
  /** Id of the package of the revision before. */
  readonly replaces?: string | null
  /** Id of the package that it rests on, of a package of changes. */
  readonly base?: string
  readonly text?: string
  /** Instead of the table of figures: CSV with a column `unit`. */
  readonly figures?: string
  /** Instead of the identifier made of the rest. */
  readonly identifier?: string
  /** Instead of `package.json`; `null`: there is none. */
  readonly record?: string | null
  /** How hard its entries are packed: the same package in other bytes. */
  readonly level?: 0 | 9
}

/** A package as it was written. */
export interface WrittenToy {
  readonly path: string
  readonly id: string
  readonly identifier: string
  readonly sha256: string
}

/** Writes a package of one table: as much of one as a transmission looks at. */
export function writeToy(folder: string, toy: ToyPackage = {}): WrittenToy {
  const { text = 'a,b\n1,2\n' } = toy
  const own = recordOf(toy)
  const { receiver, regime, form, period, unit } = own.scope
  const identifier = toy.identifier ?? [receiver, regime, form, period, unit, own.revision].join('/')
  const record = toy.record === undefined ? JSON.stringify(own) : toy.record
  const payload: readonly File[] = [
    ['data/observations/figures.csv', toy.figures ?? `${identifier}\n${text}`],
    ...(record === null ? [] : [['data/package.json', record] as const]),
  ]
  const bytes = payload.reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0)
  const info = `Bagging-Date: 2025-07-01\nExternal-Identifier: ${identifier}\nPayload-Oxum: ${bytes}.${payload.length}\n`
  const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'
  const manifest = manifestOf(payload)
  const tags: readonly File[] = [
    ['bag-info.txt', info],
    ['bagit.txt', declaration],
    ['manifest-sha256.txt', manifest],
  ]
  const tagManifest = manifestOf(tags)
  const id = sha256(manifest + tagManifest)
  const zip = zipOf([...tags.slice(0, 2), ...payload, ...tags.slice(2), ['tagmanifest-sha256.txt', tagManifest]], toy)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `toy.${id}.zip`)
  writeFileSync(path, zip)
  return { path, id, identifier, sha256: sha256(zip) }
}

type File = readonly [path: string, content: string]

function recordOf({ receiver = 'toy', unit = '91-2', revision = 1, replaces = null, base }: ToyPackage): UploadPackage {
  const scope = { receiver, regime: 'moj', form: '13a', period: '2025-H1', unit }
  return {
    ...{
      schemaVersion: '1.0.0',
      name: 'toy',
      names: { vi: 'Gói thử', en: 'Toy package' },
      sample: true,
      scope,
      revision,
    },
    replaces: replaces === null ? null : { id: replaces, revision: Math.max(revision - 1, 1) },
    coverage: base === undefined ? 'full' : 'partial',
    base: base === undefined ? null : { id: base, unchanged: [], removed: [] },
    tables: [],
  }
}

function manifestOf(files: readonly File[]): string {
  return files.map(([path, content]) => `${sha256(content)}  ${path}\n`).join('')
}

function zipOf(files: readonly File[], { level }: ToyPackage): Uint8Array {
  const entries = files.map(([path, content]): HandEntry => {
    const bytes = new TextEncoder().encode(content)
    return { name: `toy/${path}`, bytes, ...(level !== undefined && { packed: deflateSync(bytes, { level }) }) }
  })
  return handZip(entries)
}
