import { type Issue, issue } from './base/issue.ts'
import { readBagDeclaration, readBagInfo, readManifest, type TagReading } from './ingest/bag.ts'
import {
  BAG_DECLARATION,
  BAG_INFO,
  type BagFile,
  type BagInfo,
  MANIFEST,
  oxum,
  PAYLOAD,
  PAYLOAD_OXUM,
  TAG_FILES,
  TAG_MANIFEST,
} from './model/bag.ts'
import { nameFault } from './model/package-path.ts'
import { bagDeclaration, bagInfoText, manifestText } from './report/bag.ts'

/** A bag as it was found: its tag files, and the size of every file by its way from the folder of the bag. */
export interface FoundBag {
  readonly file: string
  readonly tags: ReadonlyMap<string, Uint8Array>
  readonly sizes: ReadonlyMap<string, number>
}

/** What the tag files of a bag say, and where they and what is there do not agree. */
export interface BagCheck {
  readonly issues: readonly Issue[]
  readonly info: BagInfo
  /** SHA-256 that a file must have. */
  readonly expected: ReadonlyMap<string, string>
  /** Tag files whose text is not the one that a package has for the same content. */
  readonly reworded: readonly string[]
}

/** Completeness of a bag (RFC 8493, 3): all that is listed is there, all that is there is listed, once, and `Payload-Oxum` is right. */
export function checkBag({ file, tags, sizes }: FoundBag): BagCheck {
  const issues: Issue[] = TAG_FILES.filter((tag) => !tags.has(tag)).map((tag) =>
    issue('package-tag-missing', { file, tag }, { file }),
  )
  const reworded: string[] = []
  const read = <T>(tag: string, reader: (text: string) => TagReading<T>, writer: (value: T) => string): T | null => {
    const bytes = tags.get(tag)
    if (bytes === undefined) return null
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const { value, faults } = reader(text)
    for (const { line, fault } of faults) issues.push(issue('package-tag-faulty', { file, tag, line, fault }, { file }))
    if (faults.length === 0 && !isText(bytes, writer(value))) reworded.push(tag)
    return value
  }
  read(BAG_DECLARATION, readBagDeclaration, () => bagDeclaration)
  const info = read(BAG_INFO, readBagInfo, bagInfoText)
  const manifests = [MANIFEST, TAG_MANIFEST].map((tag) => ({ tag, files: read(tag, readManifest, manifestText) }))
  const expected = new Map<string, string>()
  for (const { tag, files } of manifests) {
    if (files !== null) issues.push(...listFiles({ file, tag, files, expected }))
  }
  if (manifests.every(({ files }) => files !== null)) issues.push(...presence(file, expected, sizes))
  if (info !== null) issues.push(...oxumFaults(file, info, sizes))
  return { issues, info: info ?? [], expected, reworded }
}

function isText(bytes: Uint8Array, text: string): boolean {
  const own = new TextEncoder().encode(text)
  return own.length === bytes.length && own.every((byte, at) => byte === bytes[at])
}

interface Listing {
  readonly file: string
  readonly tag: string
  readonly files: readonly BagFile[]
  readonly expected: Map<string, string>
}

function listFiles({ file, tag, files, expected }: Listing): readonly Issue[] {
  return files.flatMap(({ path, sha256 }): readonly Issue[] => {
    const fault = nameFault(path)
    if (fault !== null) return [issue('package-entry-escapes', { file, entry: path, fault }, { file })]
    if (expected.has(path)) return [issue('package-listed-twice', { file, tag, entry: path }, { file })]
    if (path.startsWith(PAYLOAD) !== (tag === MANIFEST) || path === TAG_MANIFEST) {
      return [issue('package-listed-wrongly', { file, tag, entry: path }, { file })]
    }
    expected.set(path, sha256)
    return []
  })
}

function presence(
  file: string,
  expected: ReadonlyMap<string, string>,
  sizes: ReadonlyMap<string, number>,
): readonly Issue[] {
  const missing = [...expected.keys()].filter((path) => !sizes.has(path) && !TAG_FILES.includes(path))
  const unlisted = [...sizes.keys()].filter((path) => !expected.has(path) && path !== TAG_MANIFEST)
  return [
    ...missing.map((entry) => issue('package-entry-missing', { file, entry }, { file })),
    ...unlisted.map((entry) => issue('package-entry-unlisted', { file, entry }, { file })),
  ]
}

function oxumFaults(file: string, info: BagInfo, sizes: ReadonlyMap<string, number>): readonly Issue[] {
  const payload = [...sizes].filter(([path]) => path.startsWith(PAYLOAD)).map(([, bytes]) => ({ bytes }))
  const found = oxum(payload)
  const stated = info.filter(([label]) => label === PAYLOAD_OXUM).map(([, value]) => value)
  if (stated.length === 1 && stated[0] === found) return []
  return [issue('package-oxum-differs', { file, stated: stated.join(' ') || null, found }, { file })]
}
