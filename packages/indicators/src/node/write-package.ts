import { join } from 'node:path'
import { by } from '../base/order.ts'
import { nameFaults } from '../ingest/package-directory.ts'
import {
  BAG_DECLARATION,
  BAG_INFO,
  type BagInfo,
  MANIFEST,
  oxum,
  PAYLOAD,
  PAYLOAD_OXUM,
  TAG_MANIFEST,
} from '../model/bag.ts'
import { limitBroken, PACKAGE_LIMITS } from '../model/package-limits.ts'
import type { ZipEntry } from '../model/zip-entry.ts'
import { bagDeclaration, bagInfoText, manifestText } from '../report/bag.ts'
import { directoryAndEnd, localHeader } from '../report/zip-records.ts'
import { DISK, flushFolder } from './disk.ts'
import { inOrder, PackPool, type PackWorkers } from './pack-pool.ts'
import { type Packed, pack } from './pack-task.ts'
import { sha256 } from './sha256.ts'
import { WholeFile } from './write-file.ts'

/** A file to be packed, by its way within the payload; its bytes are made when they are asked for. */
export interface PackageFile {
  readonly path: string
  readonly bytes: () => Uint8Array
}

/** What a package is called, and what `bag-info.txt` says beside the size of the payload. */
export interface PackageHead {
  readonly name: string
  readonly info: BagInfo
}

/** A package on the disk; its id is the SHA-256 of its two manifests. */
export interface WrittenPackage {
  readonly path: string
  readonly id: string
  readonly payload: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[]
}

type Payload = WrittenPackage['payload'][number]

/** Writes files as a bag in one archive: the same bytes for the same content, whatever machine, order of files or number of workers. */
export async function writePackage(
  folder: string,
  head: PackageHead,
  files: Iterable<PackageFile>,
  workers: PackWorkers = {},
): Promise<WrittenPackage> {
  const sorted = [...files].sort(by(({ path }) => path))
  guardNames(head, sorted)
  const pool = new PackPool(workers)
  const drafts: WholeFile[] = []
  const open = (suffix: string): WholeFile => {
    const file = new WholeFile(join(folder, `${head.name}${suffix}`))
    drafts.push(file)
    return file
  }
  try {
    return await write({ folder, head, files: sorted, pool, open })
  } finally {
    for (const draft of drafts) draft.drop()
    await pool.close()
  }
}

function guardNames({ name, info }: PackageHead, files: readonly PackageFile[]): void {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`"${name}" cannot be the name of a package.`)
  if (info.some(([label]) => label === PAYLOAD_OXUM)) throw new Error(`${PAYLOAD_OXUM} is counted, not handed in.`)
  const faults = nameFaults(
    name,
    files.map(({ path }) => `${name}/${PAYLOAD}${path}`),
  )
  if (faults.length > 0) throw new Error(`Names that no package can hold: ${JSON.stringify(faults.slice(0, 3))}`)
}

interface Writing {
  readonly folder: string
  readonly head: PackageHead
  readonly files: readonly PackageFile[]
  readonly pool: PackPool
  readonly open: (suffix: string) => WholeFile
}

/** The tag files that stand first tell the size of the payload: it is packed into a draft of its own, then brought behind them. */
async function write({ folder, head, files, pool, open }: Writing): Promise<WrittenPackage> {
  const top = `${head.name}/`
  const body = open('.payload')
  const entries: ZipEntry[] = []
  const payload = await packPayload({ files, pool, to: entriesInto(body, entries, top) })
  const info = pack(text(bagInfoText([...head.info, [PAYLOAD_OXUM, oxum(payload)]])))
  const declaration = pack(text(bagDeclaration))
  const manifest = manifestText(payload)
  const manifestPacked = pack(text(manifest))
  const tagManifest = manifestText([
    { path: BAG_INFO, sha256: info.sha256 },
    { path: BAG_DECLARATION, sha256: declaration.sha256 },
    { path: MANIFEST, sha256: manifestPacked.sha256 },
  ])
  const zip = open('.zip')
  const all: ZipEntry[] = []
  const put = entriesInto(zip, all, top)
  put(BAG_INFO, info)
  put(BAG_DECLARATION, declaration)
  const shift = endOf(all)
  for (const page of body.pages()) zip.write(page)
  all.push(...entries.map((entry) => ({ ...entry, offset: entry.offset + shift })))
  put(MANIFEST, manifestPacked)
  put(TAG_MANIFEST, pack(text(tagManifest)))
  const { directory, end } = directoryAndEnd(all, endOf(all))
  zip.write(directory)
  zip.write(end)
  const id = packageId(text(manifest), text(tagManifest))
  const path = join(folder, `${head.name}.${id}.zip`)
  zip.keep(path)
  flushFolder(DISK, folder)
  return {
    path,
    id,
    payload: payload.map(({ path: full, ...rest }) => ({ path: full.slice(PAYLOAD.length), ...rest })),
  }
}

/** Names a package by what it holds. */
export function packageId(manifest: Uint8Array, tagManifest: Uint8Array): string {
  return sha256(Buffer.concat([manifest, tagManifest]))
}

async function packPayload({
  files,
  pool,
  to,
}: Pick<Writing, 'files' | 'pool'> & { readonly to: (path: string, packed: Packed) => void }): Promise<Payload[]> {
  const payload: Payload[] = []
  const made = (function* () {
    for (const { path, bytes } of files) yield { path: `${PAYLOAD}${path}`, bytes: bytes() }
  })()
  await inOrder(made, pool, {
    size: ({ bytes }) => bytes.length,
    task: ({ bytes }) => ({ kind: 'pack', bytes }) as const,
    take: (packed, { path }) => {
      to(path, packed)
      payload.push({ path, sha256: packed.sha256, bytes: packed.bytes })
    },
  })
  return payload
}

/** Puts entries one behind the other into a file and keeps their list. */
function entriesInto(file: WholeFile, entries: ZipEntry[], top: string) {
  return (path: string, { packed, crc, bytes }: Packed): void => {
    const entry = { name: `${top}${path}`, crc, bytes, packedBytes: packed.length, offset: endOf(entries) }
    const broken = limitBroken(entry, PACKAGE_LIMITS)
    if (broken !== null) throw new Error(`${path} breaks the limit ${broken.limit} of a package: ${broken.found}.`)
    file.write(localHeader(entry))
    file.write(packed)
    entries.push(entry)
  }
}

function endOf(entries: readonly ZipEntry[]): number {
  const last = entries.at(-1)
  return last === undefined ? 0 : last.offset + localHeader(last).length + last.packedBytes
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value)
}
