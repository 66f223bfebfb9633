import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PacketMapping } from '@chitieu/indicators'
import { openPackage } from '@chitieu/indicators/node'
import { hashOf } from './hash.ts'
import type { DownloadFacts, PackageFileFacts, SchemaFacts } from './view/download-data.ts'

const MAPPING = /^packets\/([^/]+)\/mapping\.json$/

/** Files that are offered beside those made from the report and the register: packages, schemas; and how old addresses are answered. */
export function readDownloads({ out }: { readonly out: string }): DownloadFacts {
  return { packages: readPackages(join(out, 'packages')), schemas: readSchemas() }
}

/** The bytes of a package, by its name. */
export function readPackage(out: string, name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(out, 'packages', name)))
}

function readPackages(folder: string): readonly PackageFileFacts[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name))
      return { name, bytes: bytes.length, sha256: hashOf(bytes), mappings: readMappings(join(folder, name)) }
    })
}

/** What a package says of the names of its receivers; one that cannot be opened is offered all the same, and says nothing. */
function readMappings(file: string): PackageFileFacts['mappings'] {
  const opened = openPackage(file)
  if (!opened.ok) return []
  const { paths, read } = opened.value
  return paths.flatMap((path) => {
    const receiver = MAPPING.exec(path)?.[1]
    if (receiver === undefined) return []
    const mapping: PacketMapping = JSON.parse(Buffer.from(read(path)).toString('utf8'))
    return [{ receiver, mapping }]
  })
}

/** The schemas as the library ships them, and that of the documents of the API, which the site makes. */
function readSchemas(): readonly SchemaFacts[] {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  const folder = dirname(resolve('@chitieu/indicators/schemas/common.schema.json'))
  return [folder, join(process.cwd(), 'src/schemas')]
    .flatMap((from) => (existsSync(from) ? readdirSync(from).map((file) => ({ from, file })) : []))
    .filter(({ file }) => file.endsWith('.schema.json'))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ from, file }) => ({ name: file.replace('.schema.json', ''), text: readFileSync(join(from, file), 'utf8') }))
}
