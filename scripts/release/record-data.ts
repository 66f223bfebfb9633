import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DataManifest, manifestOfData } from '../../packages/indicators/scripts/data-manifest.ts'
import { root } from './dependency-tree.ts'

/** Hash of the content of each published version of the data. */
export function recordedVersions(text: string): ReadonlyMap<string, string> {
  const [, ...rows] = text.trim().split('\n')
  return new Map(rows.map((row): [string, string] => [row.slice(0, row.indexOf(',')), row.slice(row.indexOf(',') + 1)]))
}

/** What a version must do to be published: `record` it, `keep` what is recorded, or get a `new` name since its content is another. */
export function stepFor(
  { version, sha256 }: DataManifest,
  recorded: ReadonlyMap<string, string>,
): 'record' | 'keep' | 'new' {
  const known = recorded.get(version)
  if (known === undefined) return 'record'
  return known === sha256 ? 'keep' : 'new'
}

/** `npm run data:record`: what is published under the version in `data/version.json` from now on; refused where that names other content. */
function main(): void {
  const file = join(root, 'data/versions.csv')
  const manifest = manifestOfData(join(root, 'data'))
  const step = stepFor(manifest, recordedVersions(readFileSync(file, 'utf8')))
  if (step === 'record') appendFileSync(file, `${manifest.version},${manifest.sha256}\n`)
  if (step === 'new')
    console.error(`${manifest.version} is published with other content: raise the version in data/version.json`)
  process.exitCode = step === 'new' ? 1 : 0
}

if (import.meta.main) main()
