import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type SchemaNode, withoutWords } from '../../packages/indicators/scripts/generate/schemas.ts'
import type { SchemaSet } from './schema-place.ts'

/** Where the schemas lie; those of each version in `published/<version>`. */
export const schemaFolder = join(import.meta.dirname, '../../schemas')

/** What the addresses of all schemas begin with; those of a version have its folder between. */
export const ADDRESS = 'https://chitieu.example/schemas/'

/** The file that states the hash of each published schema. */
export const MANIFEST = 'manifest.json'

/** The schemas of one version and their SHA-256, by file name. */
export interface Manifest {
  readonly version: string
  readonly sha256: Readonly<Record<string, string>>
}

/** The versions that are frozen, oldest first. */
export function publishedVersions(folder: string = schemaFolder): readonly string[] {
  const published = join(folder, 'published')
  if (!existsSync(published)) return []
  return readdirSync(published).sort(byNumbers)
}

/** Order of versions: `1.9.0` before `1.10.0`. */
export function byNumbers(one: string, other: string): number {
  const [mine, theirs] = [one, other].map((version) => version.split('.').map(Number))
  const difference = mine?.map((part, index) => part - (theirs?.[index] ?? 0)).find((part) => part !== 0)
  return difference ?? 0
}

/** Names of the schema files of a folder, sorted. */
export function schemaFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
}

/** The schemas of a folder as a machine needs them. */
export function readSchemaSet(folder: string): SchemaSet {
  return new Map(schemaFiles(folder).map((file) => [file, withoutWords(readNode(join(folder, file)))]))
}

function readNode(path: string): SchemaNode {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** The same schema at an address of its own, so that it can stand beside those of other versions: nothing else is touched. */
export function atVersion(text: string, version: string): string {
  const [before, ...rest] = text.split(`"$id": "${ADDRESS}`)
  if (rest.length !== 1) throw new Error(`expected one $id that begins with ${ADDRESS}, found ${rest.length}`)
  return `${before}"$id": "${ADDRESS}published/${version}/${rest[0]}`
}

/** SHA-256 in hexadecimal. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}
