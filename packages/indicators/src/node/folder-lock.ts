import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { type Disk, writeFlushed } from './disk.ts'
import { localMoment } from './local-moment.ts'

/** More processes than can find the same dead lock at once. */
const ATTEMPTS = 5
const HOLDER = /^(\d+) (\S+) (\d*)(?: (\S+))?\n$/

/** A process by number, machine and, where the system tells, the moment it began: numbers are used again. */
export interface LockHolder {
  readonly pid: number
  readonly host: string
  readonly started: string
  /** When it took the lock, by its clock; `null`: it did not say. */
  readonly since: string | null
}

/** The right to write: while it is held no other process writes. */
export interface Lock {
  /** What was found of those before. */
  readonly issues: readonly Issue[]
  readonly release: () => void
}

/** Takes the lock of a folder, a file of that name; one whose process is no longer there is removed and told. */
export function takeLock(folder: string, name: string, disk: Disk): Result<Lock> {
  const path = join(folder, name)
  const own = `${path}.${process.pid}`
  const text = holderText(self(new Date()))
  const issues: Issue[] = []
  try {
    // One left by a process of the same number, as in a container, may be the same file as the lock: it is not written into.
    if (disk.exists(own)) disk.remove(own)
    writeFlushed(disk, own, new TextEncoder().encode(text))
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (mayLink(disk, own, path)) {
        clearLeft(folder, name, disk)
        return ok({ issues, release: () => release(disk, path, text) })
      }
      const held = readLock(disk, path)
      if (held === null) continue
      if (held.holder !== null && isAlive(held.holder)) return failed(lockedBy(name, held.holder))
      if (removeDead(disk, path, held.text)) issues.push(staleLock(name, held.holder))
    }
    return failed(lockedBy(name, readLock(disk, path)?.holder ?? self(new Date())))
  } finally {
    if (disk.exists(own)) disk.remove(own)
  }
}

/** Gives a lock back that is still one's own. */
function release(disk: Disk, path: string, text: string): void {
  if (readLock(disk, path)?.text === text) disk.remove(path)
}

/** Whether a process that is there holds the lock of a folder. */
export function isLocked(folder: string, name: string, disk: Disk): boolean {
  const holder = readLock(disk, join(folder, name))?.holder ?? null
  return holder !== null && isAlive(holder)
}

function mayLink(disk: Disk, from: string, to: string): boolean {
  try {
    disk.link(from, to)
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  }
}

interface ReadLock {
  readonly text: string
  /** `null` when the text names nobody: a lock is linked after it was written, so this is what a power cut left. */
  readonly holder: LockHolder | null
}

function readLock(disk: Disk, path: string): ReadLock | null {
  let text: string
  try {
    text = new TextDecoder().decode(disk.read(path))
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw fault
  }
  const [, pid, host, started, since = null] = HOLDER.exec(text) ?? []
  if (pid === undefined || host === undefined || started === undefined) return { text, holder: null }
  return { text, holder: { pid: Number(pid), host, started, since } }
}

/** Takes a dead lock away; another process may have done so and hold its own by now, which is then put back. */
function removeDead(disk: Disk, path: string, text: string): boolean {
  const aside = `${path}.${process.pid}.dead`
  try {
    disk.rename(path, aside)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw fault
  }
  const isSame = readLock(disk, aside)?.text === text
  if (!isSame) mayLink(disk, aside, path)
  disk.remove(aside)
  return isSame
}

/** Removes what processes left that ended while they took the lock. */
function clearLeft(folder: string, lock: string, disk: Disk): void {
  for (const name of disk.names(folder).filter((each) => each.startsWith(`${lock}.`))) {
    const [pid] = /^\d+/.exec(name.slice(lock.length + 1)) ?? []
    if (pid !== undefined && Number(pid) !== process.pid && !isRunning(Number(pid))) disk.remove(join(folder, name))
  }
}

function self(now: Date): LockHolder {
  return { pid: process.pid, host: thisHost(), started: startOf(process.pid) ?? '', since: localMoment(now) }
}

/** The name of the machine as one word, also where it has none. */
function thisHost(): string {
  return hostname().replace(/\s+/g, '-') || '-'
}

function holderText({ pid, host, started, since }: LockHolder): string {
  return `${pid} ${host} ${started} ${since}\n`
}

function lockedBy(path: string, { pid, host, since }: LockHolder): Issue {
  return issue('folder-locked', { path, pid: String(pid), host, since })
}

function staleLock(path: string, holder: LockHolder | null): Issue {
  return issue('lock-stale', { path, pid: holder && String(holder.pid) })
}

/** Of a process on another machine nothing can be known: it counts as there. */
function isAlive({ pid, host, started }: LockHolder): boolean {
  if (host !== thisHost()) return true
  return isRunning(pid) && (started === '' || started === (startOf(pid) ?? started))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
  return !ENDED.includes(statOf(pid)[STATE] ?? '')
}

/** When a process began, in the ticks of its system; `null` where the system does not tell. */
function startOf(pid: number): string | null {
  return statOf(pid)[START] ?? null
}

/** Words of /proc/PID/stat after the name of the program; none where the system has no such file. */
function statOf(pid: number): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

const STATE = 0
const START = 19
/** Ended, but not yet collected by the process that started it. */
const ENDED = ['Z', 'X', 'x']
