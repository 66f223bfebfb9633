import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { narrowings } from './narrowings.ts'
import {
  atVersion,
  byNumbers,
  MANIFEST,
  type Manifest,
  publishedVersions,
  readSchemaSet,
  schemaFiles,
  schemaFolder,
  sha256,
} from './published-schemas.ts'

/** Copies the schemas to `published/<version>`; what stands there is never written again. Its answer says why nothing was written. */
export function freezeSchemas(version: string, folder: string = schemaFolder): string | null {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return `expected a version such as 1.1.0, found ${version}`
  const to = join(folder, 'published', version)
  if (existsSync(to)) return `${version} is published already; a published schema never changes`
  const refused = refusalOf(version, folder)
  if (refused !== null) return refused
  const texts = schemaFiles(folder).map((file) => [file, atVersion(readFileSync(join(folder, file), 'utf8'), version)])
  const manifest: Manifest = {
    version,
    sha256: Object.fromEntries(texts.map(([file = '', text = '']) => [file, sha256(text)])),
  }
  mkdirSync(to, { recursive: true })
  for (const [file = '', text = ''] of texts) writeFileSync(join(to, file), text, { flag: 'wx' })
  writeFileSync(join(to, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx' })
  return null
}

/** A version comes after those that are published; only a new major one may narrow what the newest takes. */
function refusalOf(version: string, folder: string): string | null {
  const newest = publishedVersions(folder).at(-1)
  if (newest === undefined) return null
  if (byNumbers(version, newest) < 0) return `expected a version after ${newest}, found ${version}`
  if (newest.split('.')[0] !== version.split('.')[0]) return null
  const narrower = narrowings(readSchemaSet(join(folder, 'published', newest)), readSchemaSet(folder))
  if (narrower.length === 0) return null
  return `narrower than ${newest}:\n${narrower.map(({ at, keyword, why }) => `  ${at} ${keyword}: ${why}`).join('\n')}`
}

if (import.meta.main) {
  const refused = freezeSchemas(process.argv[2] ?? '')
  if (refused !== null) console.error(refused)
  process.exitCode = refused === null ? 0 : 1
}
