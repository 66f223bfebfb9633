import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashOf } from './hash.ts'

/** Where a build leaves the hashes of the files it read. */
const KEPT = join(process.cwd(), 'node_modules/.cache/chitieu-site/file-hashes.json')

/** A file as it was: what the disk says of it, and its hash. The time of change of its entry moves with every write. */
type Stamped = readonly [stamp: string, hash: string]

const now = new Map<string, Stamped>()
let before: ReadonlyMap<string, Stamped> | null = null

/** The hash of a file; one that is to the disk what it was in the last build is not read again. */
export function fileHash(path: string): string {
  const known = now.get(path)
  if (known) return known[1]
  const { ino, size, mtimeMs, ctimeMs } = statSync(path)
  const stamp = [ino, size, mtimeMs, ctimeMs].join(' ')
  before ??= readKept()
  const old = before.get(path)
  const hash = old?.[0] === stamp ? old[1] : hashOf(readFileSync(path))
  now.set(path, [stamp, hash])
  return hash
}

/** Only a build keeps hashes: a page looked at while it is written, or a test, reads what is there. */
function readKept(): ReadonlyMap<string, Stamped> {
  if (process.env.CHITIEU_PLAN === undefined) return new Map()
  process.once('exit', writeKept)
  return new Map(existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : [])
}

function writeKept(): void {
  mkdirSync(dirname(KEPT), { recursive: true })
  writeFileSync(`${KEPT}.${process.pid}`, JSON.stringify([...now]))
  renameSync(`${KEPT}.${process.pid}`, KEPT)
}
