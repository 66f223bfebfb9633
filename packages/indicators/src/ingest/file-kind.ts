import { readFault } from './read-fault.ts'

/** The kinds of file that are read. */
export type FileKind = 'xlsx' | 'csv' | 'tsv' | 'json' | 'ndjson'

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
]
const ZIP = [0x50, 0x4b]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ENTRY = 128
const NAME_SIZE = 64
const EXTENSIONS: ReadonlyMap<string, FileKind> = new Map([
  ['csv', 'csv'],
  ['txt', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['json', 'json'],
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
])

/** What a file is, by its bytes first and by the end of its name where texts of several kinds look alike. */
export function fileKind(bytes: Uint8Array, file: string): FileKind {
  if (startsWith(bytes, ZIP)) return 'xlsx'
  if (startsWith(bytes, COMPOUND)) throw compoundFault(bytes, file)
  const signature = SIGNATURES.find(([, first]) => startsWith(bytes, first))
  if (signature) throw readFault('file-type-wrong', { file, found: signature[0] }, { file })
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase()
  const markup = start.startsWith('<?xml')
    ? 'XML'
    : /^<(!doctype html|html|table|head|meta)/.test(start)
      ? 'HTML'
      : null
  if (markup) throw readFault('file-type-wrong', { file, found: markup }, { file })
  const extension = (/\.([^.]+)$/.exec(file)?.[1] ?? '').toLowerCase()
  const kind = EXTENSIONS.get(extension)
  if (kind) return kind
  if (extension === 'xlsx') throw readFault('file-damaged', { file, reason: 'not a zip file' }, { file })
  throw readFault('file-type-wrong', { file, found: extension === '' ? 'unknown' : `.${extension}` }, { file })
}

/** An old compound file is a workbook with a password, an old .xls, or something else; its directory names what it holds. */
function compoundFault(bytes: Uint8Array, file: string): Error {
  const names = compoundNames(bytes)
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo'))
    return readFault('file-encrypted', { file }, { file })
  if (names.has('Workbook') || names.has('Book')) return readFault('file-is-xls', { file }, { file })
  return readFault('file-type-wrong', { file, found: names.has('WordDocument') ? 'doc' : 'ole' }, { file })
}

/** Names in the directory entries: they are 128 bytes each and begin at multiples of that. */
function compoundNames(bytes: Uint8Array): ReadonlySet<string> {
  const known = ['EncryptedPackage', 'EncryptionInfo', 'Workbook', 'Book', 'WordDocument']
  const names = new Set<string>()
  for (let at = ENTRY * 4; at + ENTRY <= bytes.length; at += ENTRY) {
    const size = bytes[at + NAME_SIZE] as number
    for (const name of known) if (size === (name.length + 1) * 2 && isWide(bytes, at, name)) names.add(name)
  }
  return names
}

function isWide(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i += 1) {
    if (bytes[at + i * 2] !== name.charCodeAt(i) || bytes[at + i * 2 + 1] !== 0) return false
  }
  return true
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte)
}
