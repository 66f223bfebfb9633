import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'

/** What writing that survives a kill needs of a file system: handed in, so that a full or failing disk can be tried. */
export interface Disk {
  readonly exists: (path: string) => boolean
  readonly read: (path: string) => Uint8Array
  /** Names in a folder. */
  readonly names: (path: string) => readonly string[]
  /** Ways to all files below a folder, in order; none when it is not there. */
  readonly files: (path: string) => readonly string[]
  readonly makeFolder: (path: string) => void
  readonly open: (path: string, flags: 'r' | 'w' | 'a') => number
  /** Writes from an offset and gives how many bytes went out. */
  readonly write: (file: number, bytes: Uint8Array, offset: number) => number
  readonly truncate: (file: number, size: number) => void
  readonly sync: (file: number) => void
  readonly close: (file: number) => void
  readonly rename: (from: string, to: string) => void
  /** Makes a link to a folder, by its way from the folder of the link. */
  readonly linkFolder: (to: string, path: string) => void
  /** Where a link to a folder leads; `null` when there is none. */
  readonly leadsTo: (path: string) => string | null
  /** Gives a file a second name; fails where that name is taken. */
  readonly link: (from: string, to: string) => void
  readonly remove: (path: string) => void
  /** Removes a file, a link, or a folder with all that is in it; it need not be there. */
  readonly removeAll: (path: string) => void
}

/** The disk of the machine. */
export const DISK: Disk = {
  exists: existsSync,
  read: (path) => readFileSync(path),
  names: (path) => readdirSync(path),
  files: (path) => (existsSync(path) ? filesBelow(path) : []),
  makeFolder: (path) => mkdirSync(path),
  open: openSync,
  write: (file, bytes, offset) => writeSync(file, bytes, offset),
  truncate: ftruncateSync,
  sync: fsyncSync,
  close: closeSync,
  rename: renameSync,
  link: linkSync,
  linkFolder: (to, path) => symlinkSync(to, path, 'dir'),
  leadsTo: (path) => (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : null),
  remove: unlinkSync,
  removeAll: (path) => rmSync(path, { recursive: true, force: true }),
}

function filesBelow(path: string): readonly string[] {
  const found = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
  return found.map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/')).sort(byText)
}

/** Writes a new file to its last byte on the disk. */
export function writeFlushed(disk: Disk, path: string, bytes: Uint8Array): void {
  const file = disk.open(path, 'w')
  try {
    writeAll(disk, file, bytes)
    disk.sync(file)
  } finally {
    disk.close(file)
  }
}

/** Writes all bytes: one call may take only some of them. */
export function writeAll(disk: Disk, file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += disk.write(file, bytes, at)
}

/** Brings the names in a folder to the disk: a file whose name is lost is lost. */
export function flushFolder(disk: Disk, path: string): void {
  // Windows opens no folders and keeps names by itself.
  if (process.platform === 'win32') return
  const folder = disk.open(path, 'r')
  try {
    disk.sync(folder)
  } finally {
    disk.close(folder)
  }
}

/** Makes a folder and those above it, each with its name on the disk. */
export function makeFolders(disk: Disk, path: string): void {
  if (disk.exists(path)) return
  const above = dirname(path)
  makeFolders(disk, above)
  disk.makeFolder(path)
  flushFolder(disk, above)
}

/** What the system says of a writing that failed, as a finding about the file it names, else about this one; our own mistakes are thrown on. */
export function writingFault(fault: unknown, path: string): Issue {
  const { code, syscall, path: named } = fault as NodeJS.ErrnoException
  if (typeof code !== 'string' || syscall === undefined) throw fault
  const file = named ?? path
  return issue('file-unwritable', { file, reason: code }, { file })
}
