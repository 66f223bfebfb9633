import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DataManifest, manifestOfData } from '../../packages/indicators/scripts/data-manifest.ts'
import { atVersion, publishedVersions, schemaFiles, schemaFolder } from '../schemas/published-schemas.ts'
import { packageFolder, root } from './dependency-tree.ts'
import { recordedVersions } from './record-data.ts'

/** What a release is made of, as it stands in the repository. */
export interface Release {
  readonly tag: string
  readonly packageVersion: string
  /** Versions of the schemas that are frozen, oldest first. */
  readonly frozen: readonly string[]
  /** Schema files that differ from the newest frozen version. */
  readonly unfrozen: readonly string[]
  readonly data: Pick<DataManifest, 'version' | 'sha256'>
  /** Hash of the content of each published version of the data. */
  readonly recorded: ReadonlyMap<string, string>
}

/** Why a release cannot be published: none, if the tag, the frozen schemas and the record of the data say what is in it. */
export function reasonsAgainst(release: Release): readonly string[] {
  const { tag, packageVersion, frozen, unfrozen, data, recorded } = release
  const reasons: string[] = []
  if (tag !== `v${packageVersion}`) reasons.push(`the tag is ${tag}, the package says ${packageVersion}`)
  if (unfrozen.length > 0)
    reasons.push(`not as in ${frozen.at(-1)}: ${unfrozen.join(', ')}. Run: npm run schemas:freeze -- ${packageVersion}`)
  if (recorded.get(data.version) !== data.sha256)
    reasons.push(`data ${data.version} are not recorded with this content. Run: npm run data:record`)
  return reasons
}

function unfrozenFiles(newest: string): readonly string[] {
  const folder = join(schemaFolder, 'published', newest)
  const kept = new Set(schemaFiles(folder))
  const read = (path: string): string => readFileSync(path, 'utf8')
  return schemaFiles(schemaFolder).filter(
    (file) => !kept.has(file) || atVersion(read(join(schemaFolder, file)), newest) !== read(join(folder, file)),
  )
}

/** `npm run release:ready -- v1.0.0`: says what is missing before the package of that tag may be published; ends with 1 where something is. */
function main(): void {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(root, packageFolder, 'package.json'), 'utf8'),
  )
  const frozen = publishedVersions()
  const reasons = reasonsAgainst({
    ...{ tag: process.argv[2] ?? '', packageVersion: version, frozen, unfrozen: unfrozenFiles(frozen.at(-1) ?? '') },
    data: manifestOfData(join(root, 'data')),
    recorded: recordedVersions(readFileSync(join(root, 'data/versions.csv'), 'utf8')),
  })
  for (const reason of reasons) console.error(reason)
  process.exitCode = reasons.length === 0 ? 0 : 1
}

if (import.meta.main) main()
