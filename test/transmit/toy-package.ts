import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { sha256 } from '../../packages/indicators/src/node/ledger-folder.ts'

/** What a small package is of; its id follows from what is in it. */
export interface ToyPackage {
  readonly receiver?: string
  readonly unit?: string
  readonly revision?: number
  readonly replaces?: string | null
  readonly text?: string
  /** Instead of the identifier made of the rest. */
  readonly identifier?: string
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
  const { receiver = 'toy', unit = '91-2', revision = 0, replaces = null, text = 'a,b\n1,2\n' } = toy
  const identifier = toy.identifier ?? `${receiver}/moj/13a/2025-H1/${unit}/${revision}`
  const payload = {
    'data/package.json': JSON.stringify({ revision, replaces }),
    'data/observations/figures.csv': `${identifier}\n${text}`,
  }
  const manifest = Object.entries(payload).map(([path, content]) => `${sha256(content)}  ${path}\n`)
  const info = `Bagging-Date: 2025-07-01\nExternal-Identifier: ${identifier}\n`
  const tags = { 'bag-info.txt': info, 'manifest-sha256.txt': manifest.join('') }
  const tagManifest = Object.entries(tags).map(([path, content]) => `${sha256(content)}  ${path}\n`)
  const id = sha256(manifest.join('') + tagManifest.join(''))
  const all = { ...payload, ...tags, 'tagmanifest-sha256.txt': tagManifest.join('') }
  const entries = Object.entries(all).map(([path, content]) => [`toy/${path}`, strToU8(content)] as const)
  const bytes = zipSync(Object.fromEntries(entries), { mtime: '1980-01-02T00:00:00' })
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `toy.${id}.zip`)
  writeFileSync(path, bytes)
  return { path, id, identifier, sha256: sha256(bytes) }
}
