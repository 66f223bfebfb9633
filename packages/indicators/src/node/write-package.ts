import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { byText } from '../base/order.ts'

/** The only date that fits every entry: the content says when it is from, the archive does not. */
const NO_DATE = new Date(1980, 0, 1)
const MANIFEST = 'manifest-sha256.txt'

/** Writes files as one archive that is the same bytes for the same content; its name carries the hash of its manifest. */
export function writePackage(folder: string, name: string, files: ReadonlyMap<string, Uint8Array>): string {
  const paths = [...files.keys()].sort(byText)
  const lines = paths.map((path) => `${sha256(files.get(path) as Uint8Array)}  ${path}\n`)
  const manifest = new TextEncoder().encode(lines.join(''))
  const entries = [...files, [MANIFEST, manifest] as const].sort(([a], [b]) => byText(a, b))
  const zip = zipSync(Object.fromEntries(entries.map(([path, bytes]) => [path, new Uint8Array(bytes)])), {
    mtime: NO_DATE,
    level: 6,
  })
  const path = join(folder, `${name}-${sha256(manifest).slice(0, 16)}.zip`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, zip)
  return path
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
