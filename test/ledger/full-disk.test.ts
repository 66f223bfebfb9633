import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DISK, type Disk } from '../../packages/indicators/src/node/disk.ts'
import { LedgerFolder } from '../../packages/indicators/src/node/ledger-folder.ts'
import { verifyLedger } from '../../packages/indicators/src/node/verify-ledger.ts'
import { fullFrom, type Step } from './failing-disk.ts'
import { write } from './writings.ts'

const REFUSED = { ok: false, issues: [{ code: 'file-unwritable', args: { reason: 'ENOSPC' } }] }

/** Every file below a folder with its bytes. */
function contents(path: string): ReadonlyMap<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map((file) => [file.slice(path.length), readFileSync(file, 'base64')]))
}

/** A ledger of one writing on a disk with room. */
function begun(path = join(mkdtempSync(join(tmpdir(), 'chitieu-full-')), 'ledger')): LedgerFolder {
  const folder = new LedgerFolder(path)
  expect(write(folder, 0)).toMatchObject({ ok: true })
  return folder
}

/** What the second writing asks of a disk that has room for all of it. */
function stepsOfWriting(): readonly Step[] {
  const { disk, steps } = fullFrom(Number.POSITIVE_INFINITY)
  expect(write(new LedgerFolder(begun().path, disk), 1)).toMatchObject({ ok: true })
  return steps
}

test('a disk that is full at any step of a writing leaves the ledger as it was', () => {
  const steps = stepsOfWriting()
  console.info(`ENOSPC at each of ${steps.length} steps: ${[...new Set(steps)].join(', ')}`)
  expect(steps.length).toBeGreaterThanOrEqual(20)
  expect(new Set(steps)).toEqual(new Set(['makeFolder', 'open', 'write', 'sync', 'rename', 'link']))
  const whole = contents(begun().path)
  for (const [at, step] of steps.entries()) {
    const folder = begun()
    const result = write(new LedgerFolder(folder.path, fullFrom(at).disk), 1)
    expect(result, `${at} ${step}`).toMatchObject(REFUSED)
    expect(contents(folder.path), `${at} ${step}`).toEqual(whole)
    expect(write(folder, 1), `${at} ${step}`).toMatchObject({ ok: true })
    expect(verifyLedger(folder).issues, `${at} ${step}`).toEqual([])
  }
})

test('the first writing on a full disk leaves no ledger', () => {
  const { disk, steps } = fullFrom(Number.POSITIVE_INFINITY)
  const place = (): string => join(mkdtempSync(join(tmpdir(), 'chitieu-full-')), 'ledger')
  write(new LedgerFolder(place(), disk), 0)
  for (const at of steps.keys()) {
    const path = place()
    expect(write(new LedgerFolder(path, fullFrom(at).disk), 0), String(at)).toMatchObject(REFUSED)
    expect(new LedgerFolder(path).read(), String(at)).toMatchObject({ ok: false, issues: [{ code: 'ledger-missing' }] })
  }
})

test('entries that a failing disk does not take back keep their files', () => {
  const folder = begun()
  const seen = { isAppending: false, truncated: 0 }
  const fail = (): never => {
    throw Object.assign(new Error('input/output error'), { code: 'EIO', syscall: 'fsync' })
  }
  const disk: Disk = {
    ...DISK,
    open: (path, flags) => {
      seen.isAppending ||= flags === 'a'
      return DISK.open(path, flags)
    },
    sync: (file) => (seen.isAppending ? fail() : DISK.sync(file)),
    truncate: (file, size) => {
      seen.truncated += 1
      return seen.truncated > 1 ? fail() : DISK.truncate(file, size)
    },
  }
  expect(write(new LedgerFolder(folder.path, disk), 1)).toMatchObject({ ok: false, issues: [{ args: { reason: 'EIO' } }] })
  expect(seen.truncated).toBe(2)
  expect(verifyLedger(folder)).toMatchObject({ files: 6, issues: [] })
})

const KIB = 1024
const ROOM = 640 * KIB

/** A file system in memory with little room; `null` where none may be mounted. */
function smallDisk(): string | null {
  const path = mkdtempSync(join(tmpdir(), 'chitieu-tmpfs-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${ROOM}`, 'tmpfs', path], { stdio: 'ignore' })
    return path
  } catch {
    rmSync(path, { recursive: true })
    return null
  }
}

test('on a small file system that fills up at 20 places it is the same', () => {
  const disk = smallDisk()
  console.info(disk === null ? 'no tmpfs may be mounted here: ENOSPC was injected only' : `tmpfs of ${ROOM / KIB} KiB`)
  if (disk === null) return
  try {
    const seen = { refused: 0, written: 0 }
    for (let place = 0; place < 20; place += 1) {
      const path = join(disk, 'ledger')
      rmSync(path, { recursive: true, force: true })
      const folder = begun(path)
      const before = contents(path)
      const filler = join(disk, 'filler')
      fill(filler, place * 16 * KIB)
      const result = write(folder, 1)
      rmSync(filler)
      if (result.ok) seen.written += 1
      else {
        seen.refused += 1
        expect(result).toMatchObject(REFUSED)
        expect(contents(path)).toEqual(before)
      }
      expect(write(folder, result.ok ? 2 : 1)).toMatchObject({ ok: true })
      expect(verifyLedger(folder).issues).toEqual([])
    }
    expect(seen.refused).toBeGreaterThanOrEqual(8)
    expect(seen.written).toBeGreaterThanOrEqual(3)
  } finally {
    execFileSync('umount', [disk])
    rmSync(disk, { recursive: true })
  }
})

/** Takes all the room but so many bytes. */
function fill(path: string, left: number): void {
  mkdirSync(join(path, '..'), { recursive: true })
  for (let size = ROOM; size > 0; size -= 4 * KIB) {
    try {
      writeFileSync(path, new Uint8Array(size))
      writeFileSync(path, new Uint8Array(Math.max(0, size - left)))
      return
    } catch {
      rmSync(path, { force: true })
    }
  }
}
